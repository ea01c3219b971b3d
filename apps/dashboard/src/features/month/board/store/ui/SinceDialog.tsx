'use client'

import { useTranslations } from 'next-intl'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import type { BoardStore } from '../board-store'
import type { Changed } from '../core/since'
import { useSignal } from '../signal'

/** Others have changed the same since: whether a step back goes over it is asked, and what is there now is said. */
export function SinceDialog({ store }: { store: BoardStore }) {
  const t = useTranslations('together.since')
  const month = useTranslations('month')
  const question = useSignal(store.question)
  // The names of states and statuses are in one list each; a state that this version does not know is said as it is.
  const wordOf = ({ field, now }: Changed) => {
    const key = `${field === 'status' ? 'status' : 'state'}.${now}`
    return month.has(key as 'state.ACCEPTED') ? month(key as 'state.ACCEPTED') : now
  }
  return (
    <ConfirmDialog opened={question !== undefined} title={t('title')} confirmLabel={t('anyway')} cancelLabel={t('leave')} onConfirm={() => question && store.step(question.way, true)} onClose={() => question && store.leave(question)}>
      {t('text')}
      <ul>
        {question?.changed.map((changed) => (
          <li key={`${changed.title}${changed.field}`}>{t('line', { title: changed.title, now: wordOf(changed) })}</li>
        ))}
      </ul>
    </ConfirmDialog>
  )
}
