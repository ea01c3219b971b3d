'use client'

import { ActionIcon, Alert, Button, Text, TextInput } from '@mantine/core'
import { randomId } from '@mantine/hooks'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ActorSelect, type ActorChoice } from '@/components/forms/ActorSelect'
import type { ProjectForm } from './ProjectForm'
import classes from './rows.module.css'

interface PartiesEditorProps {
  form: ProjectForm
  /** Names of actors that are known already, by id. */
  names: Record<string, string>
  onActor: (actor: ActorChoice) => void
  /** A party is hidden from the viewer, and stays whatever is done here. */
  unseen: boolean
}

/** Who takes part, and what each does. */
export function PartiesEditor({ form, names, onActor, unseen }: PartiesEditorProps) {
  const t = useTranslations('projects.parties')
  const error = form.errors['parties']
  return (
    <>
      {unseen ? <Alert color="blue">{t('unseen')}</Alert> : null}
      <ol className={classes.rows}>
        {form.values.parties.map(({ key, actor }, index) => {
          const number = index + 1
          return (
            <li key={key} className={classes.party}>
              <ActorSelect
                {...form.getInputProps(`parties.${index}.actor`)}
                label={t('actor', { number })} withAsterisk value={actor} names={names}
                onChange={(id, choice) => {
                  if (choice) onActor(choice)
                  form.setFieldValue(`parties.${index}.actor`, id)
                }}
              />
              <TextInput label={t('role', { number })} placeholder={t('roleHint')} withAsterisk maxLength={120} {...form.getInputProps(`parties.${index}.role`)} />
              <div className={classes.actions}>
                <ActionIcon variant="subtle" color="red" size="lg" aria-label={t('remove', { number })} onClick={() => form.removeListItem('parties', index)}>
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
      <div>
        <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => form.insertListItem('parties', { key: randomId(), actor: null, role: '' })}>
          {t('add')}
        </Button>
      </div>
    </>
  )
}
