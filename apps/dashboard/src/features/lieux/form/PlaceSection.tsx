'use client'

import { Select, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { CommuneSelect, type CommuneChoice } from '@/components/forms/CommuneSelect'
import { FieldRow, FormSection } from '@/components/forms/FormSection'
import type { LieuForm } from './LieuForm'
import { LocationFields } from './LocationFields'
import type { LieuFormOptions } from './options'
import { FRENCH_ZONES } from './timeZones'

interface PlaceSectionProps {
  form: LieuForm
  neighbours: LieuFormOptions['neighbours']
  /** Names of communes that are known already, by code. */
  communes: Record<string, string>
  onCommune: (commune: CommuneChoice) => void
}

/** Where the lieu is. */
export function PlaceSection({ form, neighbours, communes, onCommune }: PlaceSectionProps) {
  const t = useTranslations('lieux')
  const zone = form.values.timeZone
  const zones = FRENCH_ZONES.some((known) => known === zone) ? FRENCH_ZONES : [...FRENCH_ZONES, zone]

  const choose = (code: string | null, commune?: CommuneChoice) => {
    form.setFieldValue('address.commune', code)
    if (!commune) return
    onCommune(commune)
    // A commune with one postcode answers that question too.
    const [only, ...others] = commune.postalCodes
    if (only && others.length === 0 && !form.values.address.postalCode.trim()) form.setFieldValue('address.postalCode', only)
  }

  return (
    <FormSection title={t('sections.place')}>
      <Textarea label={t('fields.street')} autosize minRows={1} autoComplete="off" {...form.getInputProps('address.street')} />
      <FieldRow>
        <TextInput label={t('fields.postalCode')} inputMode="numeric" maxLength={5} autoComplete="off" {...form.getInputProps('address.postalCode')} />
        <CommuneSelect label={t('fields.commune')} names={communes} value={form.values.address.commune} {...form.getInputProps('address.commune')} onChange={choose} />
      </FieldRow>
      <LocationFields form={form} neighbours={neighbours} />
      <Select
        label={t('fields.timeZone')}
        description={t('help.timeZone')}
        data={zones.map((value) => ({ value, label: FRENCH_ZONES.some((known) => known === value) ? t(`timeZones.${value.replace('/', '-')}`) : value }))}
        allowDeselect={false}
        {...form.getInputProps('timeZone')}
      />
    </FormSection>
  )
}
