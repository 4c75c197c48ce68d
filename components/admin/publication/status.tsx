'use client'
import {
  Button,
  ConfirmationModal,
  toast,
  useDocumentInfo,
  useForm,
  useLocale,
  useModal,
} from '@payloadcms/ui'
import { z } from 'zod'

import { siteLanguages } from '@/locales/languages'

import { ask } from '../staff/ask'
import { failureSentence } from '../staff/failure'
import { useLanguage } from '../staff/use-language'
import { useStanding, type Standing } from './use-standing'
import { inWords, words } from './words'

const names = Object.fromEntries(siteLanguages.map(({ code, name }) => [code, name]))

function sentence(standing: Standing, own: (typeof words)['nl'] | (typeof words)['en']): string {
  if (standing === 'asking') return '…'
  if (standing === 'unknown') return own.unknown
  if (standing.public.length === 0) return own.notPublic
  return standing.draft ? own.newer(inWords(standing.waiting, names)) : own.public
}

/** Above a document: what visitors see of it, and the way back to that. */
export function Status() {
  const { id, collectionSlug, docPermissions, incrementVersionCount, setUnpublishedVersionCount } =
    useDocumentInfo()
  const { reset } = useForm()
  const { code } = useLocale()
  const { toggleModal } = useModal()
  const inCms = useLanguage()
  const own = words[inCms]
  const standing = useStanding()
  const modal = `revert-${String(id)}`
  const canRevert =
    typeof standing === 'object' &&
    standing.public.length > 0 &&
    standing.draft &&
    docPermissions?.update === true

  const revert = async () => {
    const path = `/${String(collectionSlug)}/${String(id)}` as const
    try {
      await ask(`${path}/revert`, z.object({ id: z.string() }), {})
      await reset(
        await ask(
          `${path}?draft=true&depth=0&locale=${code}&fallback-locale=null`,
          z.record(z.string(), z.unknown()),
        ),
      )
      setUnpublishedVersionCount(0)
      incrementVersionCount()
      toast.success(own.reverted)
    } catch (error) {
      toast.error(failureSentence(error, inCms))
    }
  }

  return (
    <div className="status">
      <span className="status__label">{own.status}: </span>
      <span className="status__value" role="status">
        {sentence(standing, own)}
      </span>
      {canRevert && (
        <>
          {' — '}
          <Button
            buttonStyle="none"
            className="status__action"
            id="action-revert-to-published"
            onClick={() => toggleModal(modal)}
          >
            {own.revert}
          </Button>
          <ConfirmationModal
            body={own.revertBody}
            confirmLabel={own.revert}
            heading={own.revertHeading}
            modalSlug={modal}
            onConfirm={revert}
          />
        </>
      )}
    </div>
  )
}
