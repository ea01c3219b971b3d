'use client'

import { Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { FormFrame } from '@/components/forms/FormFrame'
import { FormSection } from '@/components/forms/FormSection'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import type { AimFormFragment } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { aimDocuments } from './aim.operations'
import { AimStatements } from './AimStatements'
import { changeBetween, fieldNames, statementsIn, valuesOf, withTheirs } from './values'

/** What a network wants together: in a few sentences, by its objectives, and where it stops. */
export function AimForm({ aim, network }: { aim?: AimFormFragment; network: { id: string; slug: string } }) {
  const t = useTranslations('aim')
  const saved = useSavedNotice()
  const href = paths.aim(network.slug)
  const statement = { statement: (text: string) => (text.trim() ? null : t('missing.statement')) }
  const thing = useThingForm({
    thing: aim,
    initialValues: valuesOf(aim),
    validate: { objectives: statement, limits: statement },
    documents: aimDocuments,
    changeBetween,
    toInput: (change) => ({ id: network.id, expectedVersion: 0, change }),
    fieldNames,
    withTheirs,
    onSaved: (_saved, _values, change) => saved(t('title'), href, change),
  })
  const formatValue = (field: string, value: unknown) => (field === 'statement' ? String(value) : statementsIn(value).map((one) => one.statement).join(' · '))
  return (
    <FormFrame of={thing} label={t('formTitle')} isNew={!aim} submitLabel={t('save')} cancelHref={href} labelOf={(field) => t(`fields.${field}`)} formatValue={formatValue}>
      <FormSection title={t('fields.statement')} hint={t('help.statement')}>
        <Textarea label={t('fields.statement')} autosize minRows={3} maxLength={2000} {...thing.form.getInputProps('statement')} />
      </FormSection>
      <FormSection title={t('fields.objectives')} hint={t('help.objectives')}>
        <AimStatements form={thing.form} list="objectives" />
      </FormSection>
      <FormSection title={t('fields.limits')} hint={t('help.limits')}>
        <AimStatements form={thing.form} list="limits" />
      </FormSection>
    </FormFrame>
  )
}
