'use client'

import { useMutation } from '@apollo/client/react'
import { Badge, Button, Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Limit, limitInput } from '@/components/limits/limit'
import { LimitForm } from '@/components/limits/LimitForm'
import { LimitWords } from '@/components/limits/LimitWords'
import { Section } from '@/components/Section'
import { UserErrors } from '@/components/UserErrors'
import { dayKey, formatPlainDay } from '@/lib/dates'
import { UpdateProjectDocument } from '../form/documents'
import { AddHere } from '@/components/quick/AddHere'
import { ItemActions } from '@/components/quick/ItemActions'
import { AddToProjectDocument } from './operations'
import type { Project } from './project'
import { useQuickSave } from '@/components/quick/useQuickSave'
import classes from './overview.module.css'

const partiesOf = ({ parties }: Project) => parties.flatMap(({ actor }) => (actor ? [actor] : []))

/** Where it stops, and what goes beyond it now. */
export function Limits({ project }: { project: Project }) {
  const t = useTranslations('cooperation.limits')
  const locale = useLocale()
  const { limits, limitsDiscussedOn, viewerCanUpdate } = project
  return (
    <Section id="limits" title={t('title')} count={limits.length}>
      {limitsDiscussedOn ? <Text size="sm" c="dimmed" mb="xs">{t('discussed', { day: formatPlainDay(limitsDiscussedOn, locale) })}</Text> : null}
      {limits.length === 0 && !limitsDiscussedOn ? <Text c="dimmed">{t('none')}</Text> : null}
      <ul className={classes.list}>
        {limits.map((limit) => (
          <LimitItem key={limit.id} project={project} limit={limit} />
        ))}
      </ul>
      {viewerCanUpdate ? <AddHere label={t('add')}>{(close) => <NewLimit project={project} onClose={close} />}</AddHere> : null}
      {viewerCanUpdate && limits.length === 0 && !limitsDiscussedOn ? <NoneFound project={project} /> : null}
    </Section>
  )
}

function LimitItem({ project, limit }: { project: Project; limit: Limit }) {
  const t = useTranslations('cooperation.limits')
  const words = useTranslations('cooperation')
  const [editing, setEditing] = useState(false)
  const quick = useQuickSave()
  const [update] = useMutation(UpdateProjectDocument)
  const { id, statement, warnings } = limit
  // Of the other limits, what is not said stays as it is.
  const others = (one: Limit) => ({ id: one.id, statement: one.statement })
  const write = (limits: object[]) => () => update({ variables: { input: { id: project.id, expectedVersion: project.version, change: { limits: limits as { statement: string }[] } } } })
  if (editing) {
    return (
      <li>
        <LimitForm
          limit={limit} holders={partiesOf(project)} of={quick} submitLabel={words('save')} label={words('editOf', { what: statement })} onClose={() => setEditing(false)}
          onSubmit={async (values) => {
            const changed = write(project.limits.map((one) => (one.id === id ? { id, ...limitInput(values) } : others(one))))
            if (await quick.save(changed, words('saved'))) setEditing(false)
          }}
        />
      </li>
    )
  }
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <LimitWords limit={limit} />
        <UserErrors errors={quick.errors} />
      </div>
      {warnings.length > 0 ? <Badge color="miel" className="no-print">{t('exceeded')}</Badge> : null}
      {project.viewerCanUpdate ? (
        <ItemActions
          editLabel={words('editOf', { what: statement })} onEdit={() => setEditing(true)} removeLabel={words('removeOf', { what: statement })}
          onRemove={() => void quick.save(write(project.limits.filter((one) => one.id !== id).map(others)), t('removed'))} pending={quick.pending}
        />
      ) : null}
    </li>
  )
}

function NewLimit({ project, onClose }: { project: Project; onClose: () => void }) {
  const t = useTranslations('cooperation.limits')
  const words = useTranslations('cooperation')
  const quick = useQuickSave()
  const [add] = useMutation(AddToProjectDocument)
  return (
    <LimitForm
      holders={partiesOf(project)} of={quick} submitLabel={words('add')} label={t('add')} onClose={onClose}
      onSubmit={async (values) => {
        if (await quick.save(() => add({ variables: { input: { id: project.id, limits: [limitInput(values)] } } }))) onClose()
      }}
    />
  )
}

/** The parties spoke of their limits and found none: that is an answer too. */
function NoneFound({ project }: { project: Project }) {
  const t = useTranslations('cooperation.limits')
  const words = useTranslations('cooperation')
  const quick = useQuickSave()
  const [update] = useMutation(UpdateProjectDocument)
  const today = () => update({ variables: { input: { id: project.id, expectedVersion: project.version, change: { limitsDiscussedOn: dayKey(new Date().toISOString()) } } } })
  return (
    <>
      <UserErrors errors={quick.errors} />
      <Button variant="subtle" size="sm" mt="sm" loading={quick.pending} onClick={() => void quick.save(today, words('saved'))}>
        {t('noneFound')}
      </Button>
    </>
  )
}
