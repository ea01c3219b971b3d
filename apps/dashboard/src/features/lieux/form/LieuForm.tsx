'use client'

import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormFrame } from '@/components/forms/FormFrame'
import { FormSection } from '@/components/forms/FormSection'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData } from '@/gql'
import type { LieuFormFragment } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { lieuDocuments } from './documents'
import type { LieuFormOptions } from './options'
import { PlaceSection } from './PlaceSection'
import { RoomsEditor } from './RoomsEditor'
import { AnimateursSection, IdentitySection, StructureSection, WelcomeSection } from './sections'
import { useLieuWords } from './useLieuWords'
import { changeBetween, fieldNames, LieuFormFragmentDocument, valuesOf, withTheirs, type LieuValues } from './values'

export type LieuForm = UseFormReturnType<LieuValues>

interface LieuFormProps {
  /** The lieu to change; without it, a new one. */
  lieu?: LieuFormFragment
  options: LieuFormOptions
}

/** A lieu with all its fields, to add or to change. */
export function LieuForm({ lieu, options }: LieuFormProps) {
  const t = useTranslations('lieux')
  const network = useNetwork()
  const saved = useSavedNotice()
  const [communes, setCommunes] = useState<Record<string, string>>(communeNames(lieu))
  const learn = (names: Record<string, string>) => setCommunes((known) => ({ ...known, ...names }))
  const people = peopleFor(options, lieu)
  const thing = useThingForm({
    thing: lieu,
    initialValues: valuesOf(lieu),
    validate: {
      name: (name) => (name.trim() ? null : t('missing.name')),
      location: ({ latitude, longitude }) => ((latitude === '') === (longitude === '') ? null : t('missing.location')),
      rooms: { name: (name: string) => (name.trim() ? null : t('missing.room')) },
    },
    documents: lieuDocuments,
    changeBetween,
    toInput: (change, { name }) => ({ ...change, name: name.trim(), network: network.id }),
    fieldNames,
    withTheirs,
    names: { known: communes, learn },
    onConflict: (current) => learn(communeNames(getFragmentData(LieuFormFragmentDocument, current))),
    onSaved: ({ slug }, { name }, change) => saved(name, paths.lieu(network.slug, slug), change),
  })
  const { form } = thing

  return (
    <FormFrame
      of={thing} label={lieu ? t('editTitle', { name: lieu.name }) : t('newTitle')} isNew={!lieu} submitLabel={lieu ? t('save') : t('create')}
      cancelHref={lieu ? paths.lieu(network.slug, lieu.slug) : paths.lieux(network.slug)} {...useLieuWords(options, people, communes)}
    >
      <IdentitySection form={form} options={options} />
      <PlaceSection form={form} neighbours={options.neighbours.filter(({ id }) => id !== lieu?.id)} communes={communes} onCommune={({ code, name }) => learn({ [code]: name })} />
      <WelcomeSection form={form} options={options} />
      <FormSection title={t('fields.rooms')} hint={t('help.rooms')}>
        <RoomsEditor form={form} />
      </FormSection>
      <AnimateursSection form={form} people={people} />
      <StructureSection form={form} options={options} />
    </FormFrame>
  )
}

/** Everybody who can be chosen: the people of the network, and who animates the lieu already. */
const peopleFor = (options: LieuFormOptions, lieu?: LieuFormFragment) => [
  ...options.people,
  ...(lieu?.animateurs ?? []).filter(({ id }) => !options.people.some((person) => person.id === id)),
]

const communeNames = (lieu?: LieuFormFragment): Record<string, string> => (lieu?.address.commune ? { [lieu.address.commune.code]: lieu.address.commune.name } : {})
