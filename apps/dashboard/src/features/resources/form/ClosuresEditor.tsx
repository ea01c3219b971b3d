'use client'

import { ActionIcon, Button, Input, Text, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { randomId } from '@mantine/hooks'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { DayInput } from '@/components/forms/DayInput'
import classes from './ClosuresEditor.module.css'
import type { ResourceValues } from './values'

/** Days on which a resource cannot be had. */
export function ClosuresEditor({ form }: { form: UseFormReturnType<ResourceValues> }) {
  const t = useTranslations('resources')
  const { closures } = form.values
  const errors = form.errors['closures']
  return (
    <div role="group" aria-label={t('fields.closures')}>
      <Input.Label component="div">{t('fields.closures')}</Input.Label>
      <Text size="sm" c="dimmed" mb="xs">
        {t('help.closures')}
      </Text>
      <ol className={classes.closures}>
        {closures.map((closure, index) => {
          const number = index + 1
          return (
            <li key={closure.key} className={classes.closure}>
              <DayInput label={t('closures.from', { number })} {...form.getInputProps(`closures.${index}.from`)} value={closure.from} />
              <DayInput label={t('closures.until', { number })} {...form.getInputProps(`closures.${index}.until`)} value={closure.until} />
              <TextInput label={t('closures.reason', { number })} maxLength={200} className={classes.reason} {...form.getInputProps(`closures.${index}.reason`)} />
              <ActionIcon className={classes.remove} variant="subtle" color="red" size="lg" aria-label={t('closures.remove', { number })} onClick={() => form.removeListItem('closures', index)}>
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </li>
          )
        })}
      </ol>
      {errors ? (
        <Text c="var(--mantine-color-error)" size="sm" role="alert">
          {errors}
        </Text>
      ) : null}
      <Button mt="sm" variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => form.insertListItem('closures', { key: randomId(), id: null, from: null, until: null, reason: '' })}>
        {t('closures.add')}
      </Button>
    </div>
  )
}
