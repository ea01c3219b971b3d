'use client'

import { Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { FormFrame } from '@/components/forms/FormFrame'
import { FormSection } from '@/components/forms/FormSection'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import { TermsSelect } from '@/components/terms/TermSelect'
import { useNetwork } from '@/lib/ViewerContext'
import type { ContactVisibility, PersonFormFragment } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { shownContact, VISIBILITIES } from '../contacts/visibilities'
import { ContactFields } from './ContactFields'
import { personDocuments, type PersonFormOptions } from './documents'
import { SkillsEditor } from './SkillsEditor'
import { changeBetween, fieldNames, skillsOf, valuesOf, withTheirs } from './values'

interface PersonFormProps {
  /** The person to change; without them, a new one. */
  person?: PersonFormFragment
  options: PersonFormOptions
}

/** A person with their lieux and skills, to add or to change. */
export function PersonForm({ person, options }: PersonFormProps) {
  const t = useTranslations('people')
  const network = useNetwork()
  const saved = useSavedNotice()
  const thing = useThingForm({
    thing: person,
    initialValues: valuesOf(person),
    validate: {
      name: (name) => (name.trim() ? null : t('missing.name')),
      skills: { skill: (skill: string | null) => (skill ? null : t('missing.skill')) },
    },
    documents: personDocuments,
    changeBetween,
    toInput: (change, { name }) => ({ ...change, name: name.trim(), network: network.id }),
    fieldNames,
    withTheirs,
    onSaved: ({ id }, { name }, change) => saved(name, paths.person(network.slug, id), change),
  })
  const { form } = thing
  const lieux = lieuxFor(options, person)

  const formatValue = (field: string, value: unknown) => {
    if (field === 'lieux') return [value].flat().map((id) => lieux.find((lieu) => lieu.code === id)?.label ?? String(id)).join(', ')
    if (field === 'skills') {
      return skillsOf(value).map(({ skill, level }) => t('skill.inList', { skill: options.skills.find(({ id }) => id === skill)?.label ?? skill, level: t(`level.${level}`) })).join(', ')
    }
    if (field === 'emailVisibility' || field === 'phoneVisibility') return VISIBILITIES.some((each) => each === value) ? t(`visibility.${value as ContactVisibility}`) : String(value)
    if (field === 'email' || field === 'phone') return shownContact(value) || t('contact.withheld')
    return String(value)
  }

  return (
    <FormFrame
      of={thing} label={person ? t('editTitle', { name: person.name }) : t('newTitle')} isNew={!person} submitLabel={person ? t('save') : t('create')}
      cancelHref={person ? paths.person(network.slug, person.id) : paths.people(network.slug)} labelOf={(field) => t(`fields.${field}`)} formatValue={formatValue}
    >
      <FormSection title={t('sections.identity')}>
        <TextInput label={t('fields.name')} withAsterisk maxLength={200} {...form.getInputProps('name')} />
        <Textarea label={t('fields.presentation')} description={t('help.presentation')} autosize minRows={3} {...form.getInputProps('presentation')} />
      </FormSection>
      <FormSection title={t('sections.contact')} hint={t('help.contact')}>
        <ContactFields form={form} person={person} />
      </FormSection>
      {lieux.length > 0 ? (
        <FormSection title={t('sections.lieux')}>
          <TermsSelect label={t('fields.lieux')} description={t('help.lieux')} terms={lieux} value={form.values.lieux} {...form.getInputProps('lieux')} />
        </FormSection>
      ) : null}
      <FormSection title={t('sections.skills')} hint={t('help.skills')}>
        <SkillsEditor form={form} skills={options.skills} />
      </FormSection>
    </FormFrame>
  )
}

/** Whoever animates a lieu may change it, so only lieux that the viewer may change can be chosen, and those of the person stay. */
function lieuxFor(options: PersonFormOptions, person?: PersonFormFragment) {
  const own = person?.lieux ?? []
  const free = options.lieux.filter(({ id, viewerCanUpdate }) => viewerCanUpdate && !own.some((lieu) => lieu.id === id))
  return [...own, ...free].map(({ id, name }) => ({ code: id, label: name }))
}
