'use client'

import { Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormFrame } from '@/components/forms/FormFrame'
import { FormSection } from '@/components/forms/FormSection'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData } from '@/gql'
import type { ProjectFormFragment } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { projectDocuments } from './documents'
import { PartiesEditor } from './PartiesEditor'
import { StatementsEditor } from './StatementsEditor'
import { changeBetween, fieldNames, partiesIn, ProjectFormFragmentDocument, statementsIn, valuesOf, withTheirs, type ProjectValues } from './values'

export type ProjectForm = UseFormReturnType<ProjectValues>

/** A cooperation project with all its fields, to add or to change; without `project`, a new one. */
export function ProjectForm({ project }: { project?: ProjectFormFragment }) {
  const t = useTranslations('projects')
  const network = useNetwork()
  const saved = useSavedNotice()
  const [names, setNames] = useState(namesIn(project))
  const learn = (more: Record<string, string>) => setNames((known) => ({ ...known, ...more }))
  // A party whose actor the viewer may not read cannot be named: the API keeps it.
  const unseen = project?.parties.some(({ actor }) => !actor) ?? false
  const statement = { statement: (text: string) => (text.trim() ? null : t('missing.statement')) }
  const thing = useThingForm({
    thing: project,
    initialValues: valuesOf(project),
    validate: {
      title: (title) => (title.trim() ? null : t('missing.title')),
      parties: {
        actor: (actor: string | null) => (actor ? null : t('missing.actor')),
        role: (role: string) => (role.trim() ? null : t('missing.role')),
      },
      objectives: statement,
      limits: statement,
    },
    documents: projectDocuments,
    changeBetween,
    toInput: (change, { title }) => ({ ...change, title: title.trim(), parties: change.parties ?? undefined, network: network.id }),
    fieldNames,
    withTheirs,
    names: { known: names, learn },
    onConflict: (current) => learn(namesIn(getFragmentData(ProjectFormFragmentDocument, current))),
    onSaved: ({ id }, { title }, change) => saved(title, paths.project(network.slug, id), change),
  })
  const { form } = thing

  const formatValue = (field: string, value: unknown): string => {
    if (field === 'parties') return partiesIn(value).map(({ actor, role }) => t('parties.inList', { name: names[actor] ?? t('page.hiddenActor'), role })).join(', ')
    if (field === 'objectives' || field === 'limits') return statementsIn(value).map((one) => one.statement).join(' · ')
    return String(value)
  }

  return (
    <FormFrame
      of={thing} label={project ? t('editTitle', { name: project.title }) : t('newTitle')} isNew={!project} submitLabel={project ? t('save') : t('create')}
      cancelHref={project ? paths.project(network.slug, project.id) : paths.projects(network.slug)} labelOf={(field) => t(`fields.${field}`)} formatValue={formatValue}
    >
      <FormSection title={t('sections.idea')}>
        <TextInput label={t('fields.title')} withAsterisk maxLength={200} {...form.getInputProps('title')} />
        <Textarea label={t('fields.summary')} autosize minRows={3} maxRows={14} {...form.getInputProps('summary')} />
      </FormSection>
      <FormSection title={t('sections.parties')} hint={t('sections.partiesHelp')}>
        <PartiesEditor form={form} names={names} onActor={({ id, name }) => learn({ [id]: name })} unseen={unseen} />
      </FormSection>
      <FormSection title={t('sections.objectives')} hint={t('sections.objectivesHelp')}>
        <StatementsEditor form={form} list="objectives" />
      </FormSection>
      <FormSection title={t('sections.limits')} hint={t('sections.limitsHelp')}>
        <StatementsEditor form={form} list="limits" />
      </FormSection>
    </FormFrame>
  )
}

const namesIn = (project?: ProjectFormFragment): Record<string, string> => Object.fromEntries((project?.parties ?? []).flatMap(({ actor }) => (actor ? [[actor.id, actor.name]] : [])))
