'use client'

import { ActionIcon, Button, Checkbox, NumberInput, Text, TextInput } from '@mantine/core'
import { randomId } from '@mantine/hooks'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { LieuForm } from './LieuForm'
import classes from './RoomsEditor.module.css'

/** Rooms that events can book, in the order in which people see them. */
export function RoomsEditor({ form }: { form: LieuForm }) {
  const t = useTranslations('lieux')
  const { rooms } = form.values
  const add = () => form.insertListItem('rooms', { key: randomId(), id: null, name: '', capacity: '', shareable: false })
  const move = (from: number, to: number) => form.reorderListItem('rooms', { from, to })
  const errors = form.errors['rooms']
  return (
    <>
      <ol className={classes.rooms}>
        {rooms.map((room, index) => {
          const number = index + 1
          return (
            <li key={room.key} className={classes.room}>
              <TextInput label={t('rooms.name', { number })} withAsterisk className={classes.name} {...form.getInputProps(`rooms.${index}.name`)} />
              <NumberInput label={t('rooms.capacityLabel')} min={1} allowDecimal={false} allowNegative={false} className={classes.capacity} {...form.getInputProps(`rooms.${index}.capacity`)} />
              <Checkbox label={t('rooms.shareableLabel')} className={classes.shareable} {...form.getInputProps(`rooms.${index}.shareable`, { type: 'checkbox' })} />
              <div className={classes.actions}>
                <ActionIcon variant="subtle" color="gray" size="lg" disabled={index === 0} aria-label={t('rooms.up', { number })} onClick={() => move(index, index - 1)}>
                  <IconArrowUp size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon variant="subtle" color="gray" size="lg" disabled={number === rooms.length} aria-label={t('rooms.down', { number })} onClick={() => move(index, index + 1)}>
                  <IconArrowDown size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon variant="subtle" color="red" size="lg" aria-label={t('rooms.remove', { number })} onClick={() => form.removeListItem('rooms', index)}>
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </div>
            </li>
          )
        })}
      </ol>
      {errors ? (
        <Text c="var(--mantine-color-error)" size="sm" role="alert">
          {errors}
        </Text>
      ) : null}
      <div>
        <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
          {t('rooms.add')}
        </Button>
      </div>
    </>
  )
}
