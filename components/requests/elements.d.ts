import type { DetailedHTMLProps, HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** public/enhance/quick-exit.mjs; the attributes are what it says aloud */
      'quick-exit': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-two-more': string
        'data-one-more': string
        'data-expired': string
      }
      /** public/enhance/proof-of-work.mjs */
      'proof-of-work': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
    }
  }
}
