'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'

import { siteLanguages } from '@/locales/languages'

import { ask } from '../staff/ask'

const languages = z.array(z.enum(siteLanguages.map(({ code }) => code)))
const schema = z.object({ public: languages, draft: z.boolean(), waiting: languages })

/** What visitors read of the document on screen, and what waits; `unknown` while the server did not say. */
export type Standing = z.output<typeof schema> | 'asking' | 'unknown'

/** Asks the server how the document stands: at first, and after everything that is done to it here. */
export function useStanding(): Standing {
  const {
    id,
    collectionSlug,
    hasPublishedDoc,
    lastUpdateTime,
    unpublishedVersionCount,
    versionCount,
    ...info
  } = useDocumentInfo()
  const [standing, setStanding] = useState<Standing>('asking')
  const { setUnpublishedVersionCount } = info

  useEffect(() => {
    if (!id || !collectionSlug) return
    let late = false
    ask(`/${collectionSlug}/${id}/standing`, schema)
      .then((found) => {
        if (late) return
        setStanding(found)
        // Payload counts to nought after publishing one language: what waits in another can then be published.
        if (found.draft && found.public.length > 0) setUnpublishedVersionCount((count) => Math.max(count, 1))
      })
      .catch(() => late || setStanding('unknown'))
    return () => {
      late = true
    }
  }, [
    id,
    collectionSlug,
    hasPublishedDoc,
    lastUpdateTime,
    unpublishedVersionCount,
    versionCount,
    setUnpublishedVersionCount,
  ])

  return standing
}
