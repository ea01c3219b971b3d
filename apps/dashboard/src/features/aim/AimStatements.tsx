'use client'

import { ActionIcon, Button, Select, Textarea } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { randomId } from '@mantine/hooks'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import classes from './Aim.module.css'
import { LIMIT_KINDS } from '@/components/limits/limitKinds'
import type { AimValues } from './values'

/** Objectives or limits, one sentence each, in an order that the members choose. */
export function AimStatements({ form, list }: { form: UseFormReturnType<AimValues>; list: 'objectives' | 'limits' }) {
  const t = useTranslations(`aim.${list}`)
  const limits = useTranslations('cooperation.limits')
  const statements = form.values[list]
  const move = (from: number, to: number) => form.reorderListItem(list, { from, to })
  return (
    <>
      <ol className={classes.rows}>
        {statements.map(({ key }, index) => {
          const number = index + 1
          return (
            <li key={key} className={classes.row}>
              <div className={classes.fields}>
                <Textarea label={t('statement', { number })} withAsterisk autosize minRows={1} maxLength={1000} {...form.getInputProps(`${list}.${index}.statement`)} />
                {list === 'limits' ? (
                  <Select label={limits('kindLabel')} data={LIMIT_KINDS.map((kind) => ({ value: kind, label: limits(`kind.${kind}`) }))} clearable {...form.getInputProps(`limits.${index}.kind`)} />
                ) : null}
              </div>
              <div className={classes.actions}>
                <ActionIcon variant="subtle" color="gray" size="lg" disabled={index === 0} aria-label={t('up', { number })} onClick={() => move(index, index - 1)}>
                  <IconArrowUp size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon variant="subtle" color="gray" size="lg" disabled={number === statements.length} aria-label={t('down', { number })} onClick={() => move(index, index + 1)}>
                  <IconArrowDown size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon variant="subtle" color="red" size="lg" aria-label={t('remove', { number })} onClick={() => form.removeListItem(list, index)}>
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </div>
            </li>
          )
        })}
      </ol>
      <div>
        <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => form.insertListItem(list, { key: randomId(), id: null, statement: '', ...(list === 'limits' ? { kind: null } : {}) })}>
          {t('add')}
        </Button>
      </div>
    </>
  )
}
