'use client'

import { ActionIcon, Button, Group, Select, Text, TextInput } from '@mantine/core'
import { randomId } from '@mantine/hooks'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { DayInput } from '@/components/forms/DayInput'
import { PHASES } from '../phases'
import type { ThreadFormOf } from './ThreadForm'
import classes from './MilestonesEditor.module.css'

/** Milestones in the order in which they are reached. */
export function MilestonesEditor({ form, phases }: { form: ThreadFormOf; phases: boolean }) {
  const t = useTranslations('filRouge')
  const { milestones } = form.values
  const move = (from: number, to: number) => form.reorderListItem('milestones', { from, to })
  const add = (title = '', phase: (typeof PHASES)[number] | null = null) => ({ key: randomId(), id: null, title, startsOn: null, phase })
  const error = form.errors['milestones']
  return (
    <>
      <ol className={classes.rows}>
        {milestones.map(({ key, startsOn }, index) => {
          const number = index + 1
          return (
            <li key={key} className={classes.row} data-phases={phases || undefined}>
              <TextInput label={t('form.milestone', { number })} withAsterisk maxLength={200} {...form.getInputProps(`milestones.${index}.title`)} />
              <DayInput label={t('form.startsOn', { number })} {...form.getInputProps(`milestones.${index}.startsOn`)} value={startsOn} />
              {phases ? (
                <Select label={t('form.phase', { number })} data={PHASES.map((phase) => ({ value: phase, label: t(`phases.${phase}`) }))} clearable {...form.getInputProps(`milestones.${index}.phase`)} />
              ) : null}
              <div className={classes.actions}>
                <ActionIcon variant="subtle" color="gray" size="lg" disabled={index === 0} aria-label={t('form.up', { number })} onClick={() => move(index, index - 1)}>
                  <IconArrowUp size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon variant="subtle" color="gray" size="lg" disabled={number === milestones.length} aria-label={t('form.down', { number })} onClick={() => move(index, index + 1)}>
                  <IconArrowDown size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon variant="subtle" color="red" size="lg" aria-label={t('form.remove', { number })} onClick={() => form.removeListItem('milestones', index)}>
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </div>
            </li>
          )
        })}
      </ol>
      {error ? (
        <Text c="var(--mantine-color-error)" size="sm" role="alert">
          {error}
        </Text>
      ) : null}
      <Group>
        <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => form.insertListItem('milestones', add())}>
          {t('form.add')}
        </Button>
        {phases && milestones.length === 0 ? (
          <Button variant="light" onClick={() => form.setFieldValue('milestones', PHASES.map((phase) => add(t(`phases.${phase}`), phase)))}>
            {t('fromPhases')}
          </Button>
        ) : null}
      </Group>
    </>
  )
}
