'use client'

import { useMutation } from '@apollo/client/react'
import { ActionIcon, Badge, Button, Select } from '@mantine/core'
import { IconPencil, IconX } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { TimeRange } from '@/components/DateText'
import type { SlotFragment, StaffingFragment } from '@/gql/graphql'
import { PutDownDocument, TakeOffDocument } from './operations'
import classes from './Preparation.module.css'
import { useAction } from './useAction'

interface SlotItemProps {
  staffing: StaffingFragment
  slot: SlotFragment
  timeZone: string
  people: readonly { id: string; name: string }[]
  onEdit: () => void
}

/** One slot: when, for what, who comes, how many are missing, and the way to come along. */
export function SlotItem({ staffing: { people: there, count, missing, mine }, slot, timeZone, people, onEdit }: SlotItemProps) {
  const t = useTranslations('preparation.slot')
  const { act, pending } = useAction()
  const [putDown] = useMutation(PutDownDocument)
  const [takeOff] = useMutation(TakeOffDocument)
  const add = (person?: string) => act(async () => (await putDown({ variables: { input: { slot: slot.id, person } } })).data?.answer)
  const remove = (person?: string) => act(async () => (await takeOff({ variables: { input: { slot: slot.id, person } } })).data?.answer)
  const full = count >= slot.maximum
  const others = people.filter(({ id }) => !there.some((person) => person.id === id))
  return (
    <li id={slot.id}>
      <div className={classes.row}>
        <div>
          <p className={classes.title}>{slot.title}</p>
          <div className={classes.quiet}>
            <TimeRange startsAt={slot.startsAt} endsAt={slot.endsAt} timeZone={timeZone} />
          </div>
        </div>
        {slot.viewerCanUpdate ? (
          <ActionIcon className="no-print" variant="subtle" color="gray" aria-label={t('edit', { title: slot.title })} onClick={onEdit}>
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
        ) : null}
      </div>
      <div className={classes.need}>
        <Badge color={missing > 0 ? 'red' : full ? 'gray' : 'sapin'}>
          {missing > 0 ? t('missing', { count: missing }) : full ? t('full') : t('enough')}
        </Badge>
        <span className={classes.quiet}>{t('count', { count, minimum: slot.minimum, maximum: slot.maximum })}</span>
      </div>
      {there.length > 0 ? (
        <ul className={classes.people} aria-label={t('people', { title: slot.title })}>
          {there.map(({ id, name }) => (
            <li key={id}>
              {name}
              {slot.viewerCanSign ? (
                <ActionIcon className="no-print" size="sm" variant="subtle" color="gray" disabled={pending} aria-label={t('takeOff', { name, title: slot.title })} onClick={() => remove(id)}>
                  <IconX size={14} aria-hidden />
                </ActionIcon>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {slot.viewerCanSign ? (
        <div className={`${classes.actions} no-print`}>
          {mine ? (
            <Button variant="default" loading={pending} onClick={() => remove()}>
              {t('leave')}
            </Button>
          ) : (
            <Button variant="light" loading={pending} disabled={full} onClick={() => add()}>
              {t('join')}
            </Button>
          )}
          {full ? null : (
            <Select
              key={slot.version} aria-label={t('addOther', { title: slot.title })} placeholder={t('other')} data={others.map(({ id, name }) => ({ value: id, label: name }))} value={null} searchable limit={50} disabled={pending}
              onChange={(person) => {
                if (person) void add(person)
              }}
            />
          )}
        </div>
      ) : null}
    </li>
  )
}
