'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useThingForm } from '@/components/forms/useThingForm'
import { useNetwork } from '@/lib/ViewerContext'
import { memberDocuments, type Member, type Saved } from './operations'
import { accompanies, animates, changeBetween, fieldNames, toInput, valuesOf, withTheirs } from './values'

/** The form of a member's rights: of one who is there, or of somebody who is invited. */
export function useMemberForm(member: Member | undefined, onSaved: (saved: Saved, meeting: boolean) => void) {
  const t = useTranslations('members.form')
  const network = useNetwork()
  const [names, setNames] = useState<Record<string, string>>(namesIn(member))
  const thing = useThingForm({
    thing: member,
    initialValues: valuesOf(member),
    validate: {
      email: (email, { way }) => (way !== 'mail' || /^\S+@\S+\.\S+$/.test(email.trim()) ? null : t('missing.email')),
      roles: (roles) => (roles.length > 0 ? null : t('missing.roles')),
      lieux: (lieux, { roles, projects }) => (accompanies(roles) && lieux.length + projects.length === 0 ? t('missing.scope') : !member && animates(roles) && !accompanies(roles) && lieux.length === 0 ? t('missing.lieux') : null),
      startsOn: (day, { roles }) => (accompanies(roles) && !day ? t('missing.day') : null),
      endsOn: (day, { roles }) => (accompanies(roles) && !day ? t('missing.day') : null),
    },
    documents: memberDocuments,
    changeBetween,
    toInput: (_, values) => toInput(network.id, values),
    fieldNames,
    withTheirs,
    names: { known: names, learn: (more) => setNames((known) => ({ ...known, ...more })) },
    onConflict: (current) => setNames((known) => ({ ...known, ...namesIn(current) })),
    onSaved: (saved: Saved, { way }) => onSaved(saved, way === 'meeting'),
  })
  return { thing, names, learn: (id: string, name: string) => setNames((known) => ({ ...known, [id]: name })) }
}

export type MemberForm = ReturnType<typeof useMemberForm>

const namesIn = (member?: Partial<Pick<Member, 'lieux' | 'projects' | 'person'>>): Record<string, string> =>
  Object.fromEntries([
    ...(member?.lieux ?? []).map(({ id, name }) => [id, name]),
    ...(member?.projects ?? []).map(({ id, title }) => [id, title]),
    ...(member?.person ? [[member.person.id, member.person.name]] : []),
  ])
