'use client'

import { useMutation } from '@apollo/client/react'
import { Text, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Section } from '@/components/Section'
import { UserErrors } from '@/components/UserErrors'
import { UpdateProjectDocument } from '../form/documents'
import { AddHere } from '@/components/quick/AddHere'
import { ItemActions } from '@/components/quick/ItemActions'
import { AddToProjectDocument } from './operations'
import type { Project } from './project'
import { QuickForm } from '@/components/quick/QuickForm'
import { useQuickSave } from '@/components/quick/useQuickSave'
import classes from './overview.module.css'

/** What the parties want together. */
export function Objectives({ project }: { project: Project }) {
  const t = useTranslations('cooperation.objectives')
  const { objectives, viewerCanUpdate } = project
  return (
    <Section id="objectives" title={t('title')} count={objectives.length}>
      {objectives.length === 0 ? <Text c="dimmed">{t('none')}</Text> : null}
      <ul className={classes.list}>
        {objectives.map((objective) => (
          <Objective key={objective.id} project={project} objective={objective} />
        ))}
      </ul>
      {viewerCanUpdate ? <AddHere label={t('add')}>{(close) => <NewObjective project={project} onClose={close} />}</AddHere> : null}
    </Section>
  )
}

function Objective({ project, objective: { id, statement } }: { project: Project; objective: Project['objectives'][number] }) {
  const t = useTranslations('cooperation.objectives')
  const words = useTranslations('cooperation')
  const [text, setText] = useState<string>()
  const quick = useQuickSave()
  const [update] = useMutation(UpdateProjectDocument)
  const close = () => setText(undefined)
  const write = (objectives: Project['objectives']) => () => update({ variables: { input: { id: project.id, expectedVersion: project.version, change: { objectives: objectives.map(({ id: one, statement: words }) => ({ id: one, statement: words })) } } } })
  if (text !== undefined) {
    const changed = write(project.objectives.map((one) => (one.id === id ? { ...one, statement: text.trim() } : one)))
    return (
      <li>
        <QuickForm label={t('one')} of={quick} ready={text.trim() !== '' && text.trim() !== statement} submitLabel={words('save')} onSubmit={async () => (await quick.save(changed, words('saved'))) && close()} onClose={close}>
          <Textarea label={t('one')} autosize minRows={1} maxLength={1000} value={text} onChange={(event) => setText(event.currentTarget.value)} autoFocus />
        </QuickForm>
      </li>
    )
  }
  return (
    <li className={classes.item}>
      <span className={classes.words}>
        {statement}
        <UserErrors errors={quick.errors} />
      </span>
      {project.viewerCanUpdate ? (
        <ItemActions
          editLabel={words('editOf', { what: statement })} onEdit={() => setText(statement)} removeLabel={words('removeOf', { what: statement })}
          onRemove={() => void quick.save(write(project.objectives.filter((one) => one.id !== id)), t('removed'))} pending={quick.pending}
        />
      ) : null}
    </li>
  )
}

function NewObjective({ project, onClose }: { project: Project; onClose: () => void }) {
  const t = useTranslations('cooperation.objectives')
  const words = useTranslations('cooperation')
  const [text, setText] = useState('')
  const quick = useQuickSave()
  const [add] = useMutation(AddToProjectDocument)
  const submit = async () => {
    // The form stays open: in a meeting, one objective follows the other.
    if (await quick.save(() => add({ variables: { input: { id: project.id, objectives: [{ statement: text.trim() }] } } }))) setText('')
  }
  return (
    <QuickForm label={t('add')} of={quick} ready={text.trim() !== ''} submitLabel={words('add')} onSubmit={submit} onClose={onClose}>
      <Textarea label={t('one')} description={t('help')} autosize minRows={1} maxLength={1000} value={text} onChange={(event) => setText(event.currentTarget.value)} autoFocus />
    </QuickForm>
  )
}
