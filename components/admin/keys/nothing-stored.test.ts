import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

// Everything by which a page could leave something behind in the browser, in its address or in its log.
const ways =
  /localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore|caches\.|showSaveFilePicker|serviceWorker|BroadcastChannel|postMessage|pushState|replaceState|location\.(hash|assign|replace|href ?=)|window\.name|clipboard|console\./

const files = ['inbox', 'keys', 'staff'].flatMap((folder) =>
  readdirSync(path.join('components/admin', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => path.join('components/admin', folder, name)),
)

describe('what is opened or typed in the browser of staff', () => {
  it('is looked for in the pages that open it', () => {
    expect(files).toContain('components/admin/keys/unlocked-keys.ts')
    expect(files).toContain('components/admin/inbox/conversation.ts')
  })

  it.each(files)('is stored nowhere by %s', (file) => {
    expect(ways.exec(readFileSync(file, 'utf8'))?.[0]).toBeUndefined()
  })
})
