'use client'

import { useMutation } from '@apollo/client/react'
import { Badge, Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Section } from '@/components/Section'
import { UserErrors } from '@/components/UserErrors'
import { AddHere } from '@/components/quick/AddHere'
import { CommitmentForm, commitmentInput, commitmentValues, noCommitment } from './CommitmentForm'
import { ItemActions } from '@/components/quick/ItemActions'
import { CreateCommitmentDocument, UpdateCommitmentDocument, WithdrawCommitmentDocument } from './operations'
import type { Commitment, Project } from './project'
import { Totals } from './Totals'
import { useQuickSave } from '@/components/quick/useQuickSave'
import { unitFor } from '@/lib/unit'
import classes from './overview.module.css'

const COLOURS = { PROPOSED: 'gray', AGREED: 'encre', KEPT: 'sapin', NOT_KEPT: 'brique', WITHDRAWN: 'gray' } as const

/** Who brings what, in kind or in money; all parties see all of it. */
export function Commitments({ project }: { project: Project }) {
  const t = useTranslations('cooperation.commitments')
  const hidden = useTranslations('cooperation.parties')('hidden')
  const all = project.parties.flatMap(({ commitments }) => commitments)
  const giving = project.parties.filter(({ commitments }) => commitments.some(({ state }) => state !== 'WITHDRAWN'))
  const withdrawn = all.filter(({ state }) => state === 'WITHDRAWN')
  return (
    <Section id="commitments" title={t('title')} count={all.length - withdrawn.length}>
      {giving.length === 0 ? <Text c="dimmed">{t('none')}</Text> : null}
      {giving.map(({ id, actor, commitments }) => (
        <div key={id} className={classes.party}>
          <h3 className={classes.partyName}>{actor?.name ?? hidden}</h3>
          <ul className={classes.list}>
            {commitments.filter(({ state }) => state !== 'WITHDRAWN').map((commitment) => (
              <CommitmentItem key={commitment.id} project={project} party={id} commitment={commitment} />
            ))}
          </ul>
        </div>
      ))}
      <Totals parties={project.parties} />
      {project.viewerCanUpdate && project.parties.length > 0 ? <AddHere label={t('add')}>{(close) => <NewCommitment project={project} onClose={close} />}</AddHere> : null}
      {withdrawn.length > 0 ? (
        <details className={classes.folded}>
          <summary>{t('withdrawn', { count: withdrawn.length })}</summary>
          <ul>
            {withdrawn.map(({ id, statement }) => (
              <li key={id}>{statement}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  )
}

function CommitmentItem({ project, party, commitment }: { project: Project; party: string; commitment: Commitment }) {
  const t = useTranslations('cooperation.commitments')
  const words = useTranslations('cooperation')
  const locale = useLocale()
  const [editing, setEditing] = useState(false)
  const quick = useQuickSave()
  const [update] = useMutation(UpdateCommitmentDocument)
  const [withdraw] = useMutation(WithdrawCommitmentDocument)
  const { id, version, statement, state, share } = commitment
  if (editing) {
    return (
      <li>
        <CommitmentForm
          project={project} fixed initial={commitmentValues(party, commitment)} label={words('editOf', { what: statement })} submitLabel={words('save')} of={quick} onClose={() => setEditing(false)}
          onSubmit={async (values) => {
            if (await quick.save(() => update({ variables: { input: { id, expectedVersion: version, change: commitmentInput(values) } } }), words('saved'))) setEditing(false)
          }}
        />
      </li>
    )
  }
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        {statement}
        <Badge className={classes.state} variant="light" size="sm" color={COLOURS[state]}>{t(`state.${state}`)}</Badge>
        {share ? <span className={classes.quiet}>{share.amount.toLocaleString(locale)} {unitFor(share.amount, share.unit, locale)}</span> : null}
        <UserErrors errors={quick.errors} />
      </div>
      {project.viewerCanUpdate ? (
        <ItemActions
          editLabel={words('editOf', { what: statement })} onEdit={() => setEditing(true)} removeLabel={t('withdrawOf', { what: statement })}
          onRemove={() => void quick.save(() => withdraw({ variables: { input: { id, expectedVersion: version } } }), t('wasWithdrawn'))} pending={quick.pending}
        />
      ) : null}
    </li>
  )
}

function NewCommitment({ project, onClose }: { project: Project; onClose: () => void }) {
  const t = useTranslations('cooperation.commitments')
  const words = useTranslations('cooperation')
  const quick = useQuickSave()
  const [create] = useMutation(CreateCommitmentDocument)
  return (
    <CommitmentForm
      project={project} initial={noCommitment(project)} label={t('add')} submitLabel={words('add')} of={quick} onClose={onClose}
      onSubmit={async ({ party, ...values }) => {
        if (party && (await quick.save(() => create({ variables: { input: { party, ...commitmentInput({ party, ...values }) } } }), t('noted')))) onClose()
      }}
    />
  )
}
