'use client'

import { ActionIcon, Button, Textarea } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { randomId } from '@mantine/hooks'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ActorSelect, type ActorChoice } from '@/components/forms/ActorSelect'
import classes from '../Work.module.css'
import type { DecisionValues } from './values'

interface ObjectionsEditorProps {
  form: UseFormReturnType<DecisionValues>
  /** Names of actors that are known already, by id. */
  names: Record<string, string>
  onActor: (actor: ActorChoice) => void
}

/** What speaks against a decision, and who says it. */
export function ObjectionsEditor({ form, names, onActor }: ObjectionsEditorProps) {
  const t = useTranslations('work.objections')
  return (
    <>
      <ol className={classes.rows}>
        {form.values.objections.map(({ key, by }, index) => {
          const number = index + 1
          return (
            <li key={key} className={classes.objection}>
              <Textarea label={t('statement', { number })} withAsterisk autosize minRows={1} maxLength={1000} {...form.getInputProps(`objections.${index}.statement`)} />
              <ActorSelect
                {...form.getInputProps(`objections.${index}.by`)} label={t('by', { number })} value={by} names={names}
                onChange={(id, choice) => {
                  if (choice) onActor(choice)
                  form.setFieldValue(`objections.${index}.by`, id)
                }}
              />
              <div className={classes.remove}>
                <ActionIcon variant="subtle" color="red" size="lg" aria-label={t('remove', { number })} onClick={() => form.removeListItem('objections', index)}>
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </div>
            </li>
          )
        })}
      </ol>
      <div>
        <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => form.insertListItem('objections', { key: randomId(), id: null, statement: '', by: null })}>
          {t('add')}
        </Button>
      </div>
    </>
  )
}
