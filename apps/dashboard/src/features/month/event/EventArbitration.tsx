'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { showChange } from '@/components/undo/UndoNotice'
import { UserErrors } from '@/components/UserErrors'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import type { EditorialState } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'
import { RefuseDialog } from '../editorial/RefuseDialog'
import { SetEditorialStateDocument } from '../editorial/setEditorialState'
import { EDITORIAL_STATES } from '../editorial/states'
import classes from './EventArbitration.module.css'

const EventArbitrationFragment = graphql(`
  fragment EventArbitration on EssMonthEvent {
    id
    editorialState
    refusalReason
    missing
    viewerCanUpdate
    viewerCanArbitrate
  }
`)

/** What the programme says of an event and what it still lacks, for those whose event it is; for the coordinator, the decision too. */
export function EventArbitration({ event: masked }: { event: FragmentType<typeof EventArbitrationFragment> }) {
  const t = useTranslations('month.arbitration')
  const words = useTranslations('preparation')
  const failed = useTranslations('forms.failed')
  const router = useRouter()
  const event = getFragmentData(EventArbitrationFragment, masked)
  const [errors, setErrors] = useState<UserError[]>([])
  const [wanted, setWanted] = useState<EditorialState>()
  const [refusing, setRefusing] = useState(false)
  const [decide] = useMutation(SetEditorialStateDocument)
  if (!event.viewerCanArbitrate && !event.viewerCanUpdate) return null

  const set = async (state: EditorialState, reason?: string) => {
    setWanted(state)
    try {
      const { data } = await decide({ variables: { input: { events: [event.id], state, reason } } })
      const { changed: [decided], userErrors } = answered(data?.setEditorialState)
      setErrors(userErrors)
      if (userErrors.length > 0) return
      setRefusing(false)
      if (decided) showChange(t(`done.${state}`), { subject: decided.id, version: decided.version })
      router.refresh()
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: failed('text') }])
    } finally {
      setWanted(undefined)
    }
  }

  const missing = event.editorialState === 'REFUSED' ? [] : event.missing
  return (
    <section className={classes.box} aria-label={t('label')}>
      {refusing ? null : <UserErrors errors={errors} />}
      <div className={classes.row}>
        <div>
          <Text>{t(`now.${event.editorialState}`)}</Text>
          {event.refusalReason ? (
            <Text mt={4}>
              <strong>{words('refuse.why')}</strong> {event.refusalReason}
            </Text>
          ) : null}
          {missing.length > 0 ? <Text mt={4}>{words('lacks.text', { what: missing.map((what) => words(`lacks.${what}`)).join(', ') })}</Text> : null}
        </div>
        {event.viewerCanArbitrate ? (
          <div className={classes.actions}>
            {EDITORIAL_STATES.filter((state) => state !== event.editorialState).map((state) => (
              <Button
                key={state}
                variant={state === NEXT[event.editorialState] ? 'filled' : 'default'}
                loading={wanted === state && !refusing}
                disabled={wanted !== undefined && wanted !== state}
                onClick={() => (state === 'REFUSED' ? setRefusing(true) : set(state))}
              >
                {t(`to.${wordOf(event.editorialState, state)}`)}
              </Button>
            ))}
          </div>
        ) : null}
      </div>
      {refusing ? <RefuseDialog count={1} errors={errors} pending={wanted === 'REFUSED'} onRefuse={(reason) => set('REFUSED', reason)} onClose={() => setRefusing(false)} /> : null}
    </section>
  )
}

/** Back from the programme, an event is accepted again: whoever presses that button wants it out of the programme. */
const wordOf = (from: EditorialState, to: EditorialState) => (from === 'PUBLISHED' && to === 'ACCEPTED' ? 'unpublished' : to)

/** The step that usually follows. */
const NEXT: Partial<Record<EditorialState, EditorialState>> = { PROPOSED: 'ACCEPTED', ACCEPTED: 'READY', READY: 'PUBLISHED', REFUSED: 'PROPOSED' }
