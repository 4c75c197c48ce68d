'use client'
import { ConfirmationModal, PopupList, toast, useDocumentInfo, useLocale, useModal } from '@payloadcms/ui'
import { z } from 'zod'

import { defaultLanguage, siteLanguages } from '@/locales/languages'

import { ask } from '../staff/ask'
import { failureSentence } from '../staff/failure'
import { useLanguage } from '../staff/use-language'
import { useStanding } from './use-standing'
import { words } from './words'

/** In the menu of a document, beside a translation that visitors can read: takes that one off the site. */
export function WithdrawLanguage() {
  const { id, collectionSlug, hasPublishPermission, incrementVersionCount } = useDocumentInfo()
  const { code } = useLocale()
  const { toggleModal } = useModal()
  const inCms = useLanguage()
  const own = words[inCms]
  const standing = useStanding()
  const language = siteLanguages.find((each) => each.code === code)
  if (!id || !language || language.code === defaultLanguage || !hasPublishPermission) return null
  if (typeof standing !== 'object' || !standing.public.includes(language.code)) return null
  const modal = `withdraw-${String(id)}`

  const withdraw = async () => {
    const path = `/${String(collectionSlug)}/${String(id)}/withdraw-language?locale=${language.code}` as const
    try {
      await ask(path, z.object({ id: z.string() }), {})
      incrementVersionCount()
      toast.success(own.withdrawn(language.name))
    } catch (error) {
      toast.error(failureSentence(error, inCms))
    }
  }

  return (
    <>
      <PopupList.Button id="action-withdraw-language" onClick={() => toggleModal(modal)}>
        {own.withdraw(language.name)}
      </PopupList.Button>
      <ConfirmationModal
        body={own.withdrawBody(language.name)}
        confirmLabel={own.withdraw(language.name)}
        heading={own.withdrawHeading(language.name)}
        modalSlug={modal}
        onConfirm={withdraw}
      />
    </>
  )
}
