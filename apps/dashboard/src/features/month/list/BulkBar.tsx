'use client'

import { useMutation } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useSelection } from '@/components/selection/SelectionContext'
import { UserErrors } from '@/components/UserErrors'
import type { EditorialState } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'
import { RefuseDialog } from '../editorial/RefuseDialog'
import { SetEditorialStateDocument } from '../editorial/setEditorialState'
import { ApplyChecklistDialog } from './ApplyChecklistDialog'
import classes from './BulkBar.module.css'
import { showChanges } from './showChanges'

const STEPS: readonly EditorialState[] = ['ACCEPTED', 'READY', 'PUBLISHED']

/** Decides on all events that are ticked at once, or prepares them: all of them, or none. */
export function BulkBar() {
  const t = useTranslations('preparation.bulk')
  const failed = useTranslations('forms.failed')
  const router = useRouter()
  const { selected, clear } = useSelection()
  const [errors, setErrors] = useState<UserError[]>([])
  const [wanted, setWanted] = useState<EditorialState>()
  const [refusing, setRefusing] = useState(false)
  const [preparing, setPreparing] = useState(false)
  const [decide] = useMutation(SetEditorialStateDocument)
  if (selected.size === 0) return null

  const set = async (state: EditorialState, reason?: string) => {
    setWanted(state)
    try {
      const { data } = await decide({ variables: { input: { events: [...selected], state, reason } } })
      const { events, changed, userErrors } = answered(data?.setEditorialState)
      setErrors(userErrors)
      if (userErrors.length > 0) return
      showChanges(t(`done.${state}`, { count: events.length }), changed.map(({ id, title, version }) => ({ subject: id, version, title })))
      setRefusing(false)
      clear()
      router.refresh()
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: failed('text') }])
    } finally {
      setWanted(undefined)
    }
  }
  return (
    <section className={classes.bar} aria-label={t('label')}>
      {refusing ? null : <UserErrors errors={errors} />}
      <span className={classes.count}>{t('selected', { count: selected.size })}</span>
      {STEPS.map((state) => (
        <Button key={state} variant="default" loading={wanted === state} disabled={wanted !== undefined && wanted !== state} onClick={() => set(state)}>
          {t(`to.${state}`)}
        </Button>
      ))}
      <Button variant="default" disabled={wanted !== undefined} onClick={() => setRefusing(true)}>
        {t('to.REFUSED')}
      </Button>
      <Button variant="default" disabled={wanted !== undefined} onClick={() => setPreparing(true)}>
        {t('checklist')}
      </Button>
      {preparing ? (
        <ApplyChecklistDialog
          events={[...selected]}
          onDone={() => {
            setPreparing(false)
            clear()
          }}
          onClose={() => setPreparing(false)}
        />
      ) : null}
      {refusing ? <RefuseDialog count={selected.size} errors={errors} pending={wanted === 'REFUSED'} onRefuse={(reason) => set('REFUSED', reason)} onClose={() => setRefusing(false)} /> : null}
    </section>
  )
}
