'use client'
import { ConfirmationModal, PopupList, useDocumentInfo, useForm, useLocale, useModal } from '@payloadcms/ui'

import { useLanguage } from '../staff/use-language'
import { words } from './words'

/** In the menu of a document: publishes what stands in every language, because somebody chose so. */
export function PublishAll() {
  const { id, collectionSlug, hasPublishPermission, incrementVersionCount, setHasPublishedDoc } =
    useDocumentInfo()
  const { submit } = useForm()
  const { code } = useLocale()
  const { toggleModal } = useModal()
  const own = words[useLanguage()]
  const modal = `publish-all-${String(id)}`
  if (!id || !hasPublishPermission) return null

  const publish = async () => {
    const action = `/api/${String(collectionSlug)}/${String(id)}?depth=0&locale=${code}&publishAllLocales=true`
    const result = await submit({ action, method: 'PATCH', overrides: { _status: 'published' } })
    if (!result) return
    setHasPublishedDoc(true)
    incrementVersionCount()
  }

  return (
    <>
      <PopupList.Button id="action-publish-all" onClick={() => toggleModal(modal)}>
        {own.publishAll}
      </PopupList.Button>
      <ConfirmationModal
        body={own.publishAllBody}
        confirmLabel={own.publishAll}
        heading={own.publishAllHeading}
        modalSlug={modal}
        onConfirm={publish}
      />
    </>
  )
}
