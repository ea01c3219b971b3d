'use client'

import { useMutation } from '@apollo/client/react'
import { Button, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActorLink } from '@/components/ActorLink'
import { ActorSelect } from '@/components/forms/ActorSelect'
import { Section } from '@/components/Section'
import { UserErrors } from '@/components/UserErrors'
import { UpdateProjectDocument } from '../form/documents'
import { AddHere } from '@/components/quick/AddHere'
import { ItemActions } from '@/components/quick/ItemActions'
import { AddToProjectDocument } from './operations'
import type { Party, Project } from './project'
import { QuickForm } from '@/components/quick/QuickForm'
import { useQuickSave } from '@/components/quick/useQuickSave'
import classes from './overview.module.css'

/** Who takes part, and what each does. */
export function Parties({ project }: { project: Project }) {
  const t = useTranslations('cooperation.parties')
  const { parties, viewerCanUpdate } = project
  return (
    <Section id="parties" title={t('title')} count={parties.length}>
      {parties.length === 0 ? <Text c="dimmed">{t('none')}</Text> : null}
      <ul className={classes.list}>
        {parties.map((party) => (
          <PartyItem key={party.id} project={project} party={party} />
        ))}
      </ul>
      {viewerCanUpdate ? <AddHere label={t('add')}>{(close) => <NewParty project={project} onClose={close} />}</AddHere> : null}
    </Section>
  )
}

function PartyItem({ project, party: { id, role, actor, gone } }: { project: Project; party: Party }) {
  const t = useTranslations('cooperation.parties')
  const words = useTranslations('cooperation')
  const [text, setText] = useState<string>()
  const quick = useQuickSave()
  const [update] = useMutation(UpdateProjectDocument)
  const close = () => setText(undefined)
  // Parties that the viewer does not see cannot be named here; the API keeps them.
  const write = (parties: Party[]) => () => {
    const named = parties.flatMap((one) => (one.actor ? [{ actor: one.actor.id, role: one.role }] : []))
    return update({ variables: { input: { id: project.id, expectedVersion: project.version, change: { parties: named } } } })
  }
  if (text !== undefined && actor) {
    const changed = write(project.parties.map((one) => (one.id === id ? { ...one, role: text.trim() } : one)))
    return (
      <li>
        <QuickForm label={words('editOf', { what: actor.name })} of={quick} ready={text.trim() !== '' && text.trim() !== role} submitLabel={words('save')} onSubmit={async () => (await quick.save(changed, words('saved'))) && close()} onClose={close}>
          <TextInput label={t('roleOf', { name: actor.name })} maxLength={120} value={text} onChange={(event) => setText(event.currentTarget.value)} autoFocus />
        </QuickForm>
      </li>
    )
  }
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        {actor ? <ActorLink actor={actor} /> : <span>{t(gone ? 'gone' : 'hidden')}</span>}
        <span className={classes.quiet}>{role}</span>
        <UserErrors errors={quick.errors} />
      </div>
      {project.viewerCanUpdate && actor ? (
        <ItemActions
          editLabel={words('editOf', { what: actor.name })} onEdit={() => setText(role)} removeLabel={words('removeOf', { what: actor.name })}
          onRemove={() => void quick.save(write(project.parties.filter((one) => one.id !== id)), t('left', { name: actor.name }))} pending={quick.pending}
        />
      ) : null}
      {project.viewerCanUpdate && gone ? (
        <Button
          className="no-print" variant="subtle" size="compact-sm" loading={quick.pending}
          onClick={() => void quick.save(() => update({ variables: { input: { id: project.id, expectedVersion: project.version, change: {}, leave: [id] } } }), t('goneLeft'))}
        >
          {t('letGo')}
        </Button>
      ) : null}
    </li>
  )
}

function NewParty({ project, onClose }: { project: Project; onClose: () => void }) {
  const t = useTranslations('cooperation.parties')
  const words = useTranslations('cooperation')
  const [actor, setActor] = useState<string | null>(null)
  const [names, setNames] = useState<Record<string, string>>({})
  const [role, setRole] = useState('')
  const quick = useQuickSave()
  const [add] = useMutation(AddToProjectDocument)
  const submit = async () => {
    if (!actor) return
    if (await quick.save(() => add({ variables: { input: { id: project.id, parties: [{ actor, role: role.trim() }] } } }))) {
      setActor(null)
      setRole('')
    }
  }
  return (
    <QuickForm label={t('add')} of={quick} ready={actor !== null && role.trim() !== ''} submitLabel={words('add')} onSubmit={submit} onClose={onClose}>
      <ActorSelect
        label={t('who')} withAsterisk value={actor} names={names}
        onChange={(id, choice) => {
          if (choice) setNames({ [choice.id]: choice.name })
          setActor(id)
        }}
      />
      <TextInput label={t('role')} placeholder={t('roleHint')} withAsterisk maxLength={120} value={role} onChange={(event) => setRole(event.currentTarget.value)} />
    </QuickForm>
  )
}
