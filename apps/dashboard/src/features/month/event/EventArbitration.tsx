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
import { EDITORIAL_STATES } from '../editorial/states'
import classes from './EventArbitration.module.css'

const EventArbitrationFragment = graphql(`
  fragment EventArbitration on EssMonthEvent {
    id
    editorialState
    viewerCanArbitrate
  }
`)

export const SetEditorialStateDocument = graphql(`
  mutation SetEditorialState($input: SetEditorialStateInput!) {
    setEditorialState(input: $input) {
      events { id editorialState version }
      userErrors { code path message }
    }
  }
`)

/** The coordinator's decision: accept, publish, refuse, or take that back. */
export function EventArbitration({ event: masked }: { event: FragmentType<typeof EventArbitrationFragment> }) {
  const t = useTranslations('month.arbitration')
  const failed = useTranslations('forms.failed')
  const router = useRouter()
  const event = getFragmentData(EventArbitrationFragment, masked)
  const [errors, setErrors] = useState<UserError[]>([])
  const [wanted, setWanted] = useState<EditorialState>()
  const [decide] = useMutation(SetEditorialStateDocument)
  if (!event.viewerCanArbitrate) return null

  const set = async (state: EditorialState) => {
    setWanted(state)
    try {
      const { data } = await decide({ variables: { input: { events: [event.id], state } } })
      const { events: [decided], userErrors } = answered(data?.setEditorialState)
      setErrors(userErrors)
      if (decided) showChange(t(`done.${decided.editorialState}`), { subject: decided.id, version: decided.version })
      router.refresh()
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: failed('text') }])
    } finally {
      setWanted(undefined)
    }
  }

  return (
    <section className={classes.box} aria-label={t('label')}>
      <UserErrors errors={errors} />
      <div className={classes.row}>
        <Text>{t(`now.${event.editorialState}`)}</Text>
        <div className={classes.actions}>
          {EDITORIAL_STATES.filter((state) => state !== event.editorialState).map((state) => (
            <Button
              key={state}
              variant={state === NEXT[event.editorialState] ? 'filled' : 'default'}
              loading={wanted === state}
              disabled={wanted !== undefined && wanted !== state}
              onClick={() => set(state)}
            >
              {t(`to.${wordOf(event.editorialState, state)}`)}
            </Button>
          ))}
        </div>
      </div>
    </section>
  )
}

/** Back from the programme, an event is accepted again: whoever presses that button wants it out of the programme. */
const wordOf = (from: EditorialState, to: EditorialState) => (from === 'PUBLISHED' && to === 'ACCEPTED' ? 'unpublished' : to)

/** The step that usually follows. */
const NEXT: Partial<Record<EditorialState, EditorialState>> = { PROPOSED: 'ACCEPTED', ACCEPTED: 'READY', READY: 'PUBLISHED', REFUSED: 'PROPOSED' }
