'use client'

import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { ThingDialog } from '@/components/dialogs/ThingDialog'
import { Section } from '@/components/Section'
import { getFragmentData } from '@/gql'
import type { SlotFragment, StaffingFragment } from '@/gql/graphql'
import { DeleteSlotDocument, SlotFragmentDocument } from './operations'
import classes from './Preparation.module.css'
import { SlotForm } from './SlotForm'
import { SlotItem } from './SlotItem'

interface VolunteerListProps {
  event: { id: string; viewerCanUpdate: boolean }
  staffings: readonly StaffingFragment[]
  people: readonly { id: string; name: string }[]
  timeZone: string
  /** The first day of the event. */
  day: string | null
  here: string
}

/** When hands are needed for an event, and who comes. */
export function VolunteerList({ event, staffings, people, timeZone, day, here }: VolunteerListProps) {
  const t = useTranslations('preparation')
  const [open, setOpen] = useState<{ slot?: SlotFragment }>()
  const missing = staffings.reduce((sum, staffing) => sum + staffing.missing, 0)
  return (
    <Section id="volunteers" title={t('volunteers')} count={staffings.length}>
      {staffings.length === 0 ? <Text c="dimmed">{t('slot.none')}</Text> : missing > 0 ? <Text>{t('slot.missingInAll', { count: missing })}</Text> : null}
      <ul className={classes.list}>
        {staffings.map((staffing) => {
          const slot = getFragmentData(SlotFragmentDocument, staffing.slot)
          return <SlotItem key={slot.id} staffing={staffing} slot={slot} timeZone={timeZone} people={people} onEdit={() => setOpen({ slot })} />
        })}
      </ul>
      {event.viewerCanUpdate ? (
        <Button className="no-print" variant="light" mt="sm" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen({})}>
          {t('slot.add')}
        </Button>
      ) : null}
      {open ? (
        <ThingDialog title={open.slot?.title ?? t('slot.formTitle')} onClose={() => setOpen(undefined)}>
          {open.slot ? <DeleteButton document={DeleteSlotDocument} thing={{ id: open.slot.id, version: open.slot.version, name: open.slot.title }} text={t('slot.deleteText')} listHref={here} href={here} /> : null}
          <SlotForm slot={open.slot} event={event.id} timeZone={timeZone} day={day} onClose={() => setOpen(undefined)} />
        </ThingDialog>
      ) : null}
    </Section>
  )
}
