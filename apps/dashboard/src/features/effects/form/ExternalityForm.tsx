'use client'

import { Group, Radio, Textarea } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { FormFrame } from '@/components/forms/FormFrame'
import { FormSection } from '@/components/forms/FormSection'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { useThingForm } from '@/components/forms/useThingForm'
import { TermSelect, type Term } from '@/components/terms/TermSelect'
import { useNetwork } from '@/lib/ViewerContext'
import type { ExternalityChange, ExternalityPolarity } from '@/gql/graphql'
import { changedFields, plainFields } from '@/lib/changes'
import { paths } from '@/lib/paths'
import { externalityDocuments } from './documents'
import type { ExternalityToEdit } from './editDocuments'

interface Values {
  statement: string
  polarity: ExternalityPolarity
  domain: string | null
}

interface ExternalityFormProps {
  project: string
  domains: Term[]
  /** The externality to change; without it, a new one. */
  externality?: ExternalityToEdit
}

const POLARITIES: readonly ExternalityPolarity[] = ['POSITIVE', 'NEGATIVE']
const changeBetween = (before: Values, after: Values): ExternalityChange => changedFields(plainFields(before), plainFields(after))

/** Names what the cooperation does to others, for good or for ill. */
export function ExternalityForm({ project, domains, externality }: ExternalityFormProps) {
  const t = useTranslations('effects')
  const { slug } = useNetwork()
  const saved = useSavedNotice()
  const back = paths.projectEffects(slug, project)
  const initialValues: Values = { statement: externality?.statement ?? '', polarity: externality?.polarity ?? 'POSITIVE', domain: externality?.domain.code ?? null }
  const thing = useThingForm({
    thing: externality,
    initialValues,
    validate: { statement: (statement) => (statement.trim() ? null : t('missing.statement')), domain: (domain) => (domain ? null : t('missing.domain')) },
    documents: externalityDocuments,
    changeBetween,
    toInput: (_change, { statement, polarity, domain }: Values) => ({ cooperationProject: project, statement: statement.trim(), polarity, domain: domain ?? '' }),
    fieldNames: (values) => Object.keys(values),
    withTheirs: (values, field, theirs) => ({ ...values, [field]: String(theirs) }),
    onSaved: (_saved, { statement }, change) => saved(statement, back, change),
  })
  const { form } = thing
  return (
    <FormFrame
      of={thing} label={t('externalities.form')} isNew={!externality} submitLabel={t('save')} cancelHref={back} labelOf={(field) => t(`fields.${field}`)}
      formatValue={(field, value) => (field === 'polarity' ? t(`polarity.${String(value)}`) : (domains.find(({ code }) => code === value)?.label ?? String(value)))}
    >
      <FormSection title={t('externalities.form')} hint={t('externalities.about')}>
        <Textarea label={t('fields.statement')} withAsterisk autosize minRows={2} maxLength={1000} {...form.getInputProps('statement')} />
        <Radio.Group label={t('fields.polarity')} {...form.getInputProps('polarity')}>
          <Group mt={6} gap="lg">
            {POLARITIES.map((polarity) => (
              <Radio key={polarity} value={polarity} label={t(`polarity.${polarity}`)} />
            ))}
          </Group>
        </Radio.Group>
        <TermSelect label={t('fields.domain')} required terms={domains} {...form.getInputProps('domain')} value={form.values.domain} />
      </FormSection>
    </FormFrame>
  )
}
