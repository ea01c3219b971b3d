'use client'

import { useApolloClient } from '@apollo/client/react'
import { Checkbox } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ActorSelect } from '@/components/forms/ActorSelect'
import { DayInput } from '@/components/forms/DayInput'
import { FieldRow } from '@/components/forms/FormSection'
import { SearchMultiSelect } from '@/components/forms/SearchMultiSelect'
import type { Role } from '@/gql/graphql'
import { useNetwork } from '@/lib/ViewerContext'
import { ScopeChoicesDocument } from './operations'
import type { MemberForm } from './useMemberForm'
import { accompanies, animates, ROLES, withRoles } from './values'
import classes from './Members.module.css'

/** The roles in words, and what they need to know: which lieux, which projects, from when to when, who it is in the directory. */
export function RightsFields({ thing: { form }, names, learn, meeting = false }: Pick<MemberForm, 'thing' | 'names' | 'learn'> & { meeting?: boolean }) {
  const t = useTranslations('members')
  const client = useApolloClient()
  const network = useNetwork()
  const { roles, lieux, projects, person } = form.values

  const search = async (text: string) => (await client.query({ query: ScopeChoicesDocument, variables: { network: network.id, text } })).data
  const known = (ids: string[]) => ids.flatMap((id) => (names[id] ? [{ value: id, label: names[id] }] : []))
  const learnAll = (choices: { value: string; label: string }[]) => choices.forEach(({ value, label }) => learn(value, label))
  return (
    <>
      <Checkbox.Group
        label={t('form.roles')}
        {...form.getInputProps('roles')}
        onChange={(chosen) => form.setFieldValue('roles', withRoles(roles, chosen.filter(isRole)))}
      >
        <div className={classes.roles}>
          {ROLES.map((role) => (
            <Checkbox key={role} value={role} label={t(`roles.${role}`)} description={t(`may.${role}`)} disabled={meeting && role === 'COORDINATOR'} />
          ))}
        </div>
      </Checkbox.Group>
      {animates(roles) ? (
        <SearchMultiSelect
          label={t(accompanies(roles) ? 'form.lieuxAccompanied' : 'form.lieux')} {...form.getInputProps('lieux')} value={lieux} known={known(lieux)} onFound={learnAll}
          search={async (text) => ((await search(text))?.lieux.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      {accompanies(roles) ? (
        <>
          <SearchMultiSelect
            label={t('form.projects')} {...form.getInputProps('projects')} value={projects} known={known(projects)} onFound={learnAll}
            search={async (text) => ((await search(text))?.cooperationProjects.nodes ?? []).map(({ id, title }) => ({ value: id, label: title }))}
          />
          <FieldRow>
            <DayInput label={t('form.startsOn')} {...form.getInputProps('startsOn')} value={form.values.startsOn} />
            <DayInput label={t('form.endsOn')} {...form.getInputProps('endsOn')} value={form.values.endsOn} />
          </FieldRow>
        </>
      ) : null}
      {meeting || accompanies(roles) ? null : (
        <ActorSelect
          label={t('form.person')} description={t('form.personHelp')} kinds={PEOPLE} names={names} {...form.getInputProps('person')} value={person}
          onChange={(id, actor) => {
            if (actor) learn(actor.id, actor.name)
            form.setFieldValue('person', id)
          }}
        />
      )}
    </>
  )
}

const PEOPLE = ['people'] as const
const isRole = (value: string): value is Role => ROLES.some((role) => role === value)
