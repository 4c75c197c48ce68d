'use client'
import { Button, CheckboxInput, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useState } from 'react'
import { z } from 'zod'

import { ask } from '../staff/ask'
import { failureSentence } from '../staff/failure'
import { useLanguage } from '../staff/use-language'
import { words } from './words'

const modal = 'restore-this-version'

/** Where a version is looked at: its collection, its document and itself. */
const place = /\/collections\/([^/]+)\/([^/]+)\/versions\/([^/]+)$/

/** Above a version: brings it back as a draft, and says what visitors will see before it does. */
export function RestoreVersion() {
  const [publish, setPublish] = useState(false)
  const { toggleModal } = useModal()
  const language = useLanguage()
  const own = words[language]
  const pathname = usePathname()
  const router = useRouter()
  const [, collection, id, version] = place.exec(pathname) ?? []
  if (!collection || !id || !version) return null

  const restore = async () => {
    try {
      await ask(`/${collection}/versions/${version}?draft=true`, z.object({ id: z.string() }), {})
    } catch (error) {
      toast.error(failureSentence(error, language))
      return
    }
    if (!publish) toast.success(own.restored)
    else await publishAll()
    router.push(pathname.replace(/\/versions\/[^/]+$/, ''))
  }

  const publishAll = async () => {
    try {
      const path = `/${collection}/${id}?depth=0&publishAllLocales=true` as const
      await ask(path, z.object({ doc: z.unknown() }), { _status: 'published' }, 'PATCH')
      toast.success(own.restoredPublic)
    } catch (error) {
      toast.error(`${own.notPublished} ${failureSentence(error, language)}`)
    }
  }

  return (
    <>
      <Button buttonStyle="primary" margin={false} onClick={() => toggleModal(modal)} size="small">
        {own.restore}
      </Button>
      <ConfirmationModal
        body={
          <>
            <p>{own.restoreBody}</p>
            <CheckboxInput
              checked={publish}
              id="restore-and-publish"
              label={own.restorePublish}
              onToggle={() => setPublish(!publish)}
            />
          </>
        }
        confirmLabel={own.restore}
        heading={own.restoreHeading}
        modalSlug={modal}
        onConfirm={restore}
      />
    </>
  )
}
