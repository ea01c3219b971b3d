'use client'

import { useApolloClient } from '@apollo/client/react'
import { Alert, Button, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconCloudOff } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/Form'
import frame from '@/components/forms/FormFrame.module.css'
import { FieldRow, FormSection } from '@/components/forms/FormSection'
import { createThing } from '@/components/forms/saveThing'
import { useSavedNotice } from '@/components/forms/useSavedNotice'
import { UserErrors } from '@/components/UserErrors'
import type { NetworkKind, NetworkStage } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { splitUserErrors, type UserError } from '@/lib/user-errors'
import { isSlug, slugFor } from './slug'
import { StartNetworkDocument, type StartOptions } from './start.operations'
import { TerritoryFields } from './TerritoryFields'

export interface StartValues {
  name: string
  slug: string
  kind: NetworkKind
  stage: NetworkStage
  description: string
  territory: { departements: string[]; epcis: string[]; communes: string[] }
}

const KINDS: NetworkKind[] = ['COLLECTIVE', 'PTCE', 'REGIONAL_NETWORK']
const STAGES: NetworkStage[] = ['EMERGING', 'ESTABLISHED']
const FIELDS = ['name', 'slug', 'kind', 'stage', 'description', 'territory.departements', 'territory.epcis', 'territory.communes']

/** Starts a network; leads into it when it is there. */
export function StartForm({ options }: { options: StartOptions }) {
  const t = useTranslations('start')
  const client = useApolloClient()
  const saved = useSavedNotice()
  const [ownSlug, setOwnSlug] = useState(false)
  const [sending, setSending] = useState(false)
  const [failed, setFailed] = useState(false)
  const [problems, setProblems] = useState<UserError[]>([])
  const form = useForm<StartValues>({
    mode: 'controlled',
    initialValues: { name: '', slug: '', kind: 'COLLECTIVE', stage: 'EMERGING', description: '', territory: { departements: [], epcis: [], communes: [] } },
    validate: {
      name: (name) => (name.trim() ? null : t('missing.name')),
      slug: (slug) => (isSlug(slug) ? null : t('missing.slug')),
      territory: { departements: (_, { territory }) => (Object.values(territory).some((codes) => codes.length > 0) ? null : t('missing.territory')) },
    },
  })

  const send = async (values: StartValues) => {
    setSending(true)
    setFailed(false)
    setProblems([])
    try {
      const outcome = await createThing(client, StartNetworkDocument, { ...values, name: values.name.trim(), description: values.description.trim() || null })
      if (outcome.kind === 'saved') return saved(values.name.trim(), paths.network(outcome.saved.slug))
      const { byField, top } = splitUserErrors(outcome.kind === 'refused' ? outcome.userErrors.map(atList) : [], FIELDS)
      form.setErrors(byField)
      setProblems(top)
      focusOn(Object.keys(byField)[0])
    } catch {
      setFailed(true)
    }
    setSending(false)
  }

  const nameField = form.getInputProps('name')
  const slugField = form.getInputProps('slug')
  return (
    <Form className={frame.form} onSubmit={form.onSubmit(send, (errors) => focusOn(Object.keys(errors)[0]))} aria-label={t('label')}>
      <UserErrors errors={problems} />
      {failed ? <Unreachable /> : null}
      <FormSection title={t('sections.identity')}>
        <TextInput
          label={t('fields.name')} withAsterisk maxLength={200} {...nameField}
          onChange={(event) => {
            form.setFieldValue('name', event.currentTarget.value)
            if (!ownSlug) form.setFieldValue('slug', slugFor(event.currentTarget.value))
          }}
        />
        <TextInput
          label={t('fields.slug')} withAsterisk description={t('help.slug', { address: paths.network(form.values.slug || '…') })} {...slugField}
          onChange={(event) => {
            // An emptied field is filled by the name again.
            setOwnSlug(event.currentTarget.value !== '')
            form.setFieldValue('slug', event.currentTarget.value)
          }}
        />
        <FieldRow>
          <Select label={t('fields.kind')} data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} allowDeselect={false} {...form.getInputProps('kind')} />
          <Select label={t('fields.stage')} data={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))} allowDeselect={false} {...form.getInputProps('stage')} />
        </FieldRow>
        <Textarea label={t('fields.description')} autosize minRows={3} {...form.getInputProps('description')} />
      </FormSection>
      <TerritoryFields form={form} departements={options.departements} />
      <div className={frame.footer}>
        <Button type="submit" loading={sending}>
          {t('create')}
        </Button>
      </div>
    </Form>
  )
}

function Unreachable() {
  const t = useTranslations('forms.failed')
  return (
    <Alert role="alert" color="red" icon={<IconCloudOff aria-hidden />} title={t('title')}>
      {t('text')}
    </Alert>
  )
}

/** An error at one code of a list stands at the list. */
const atList = (error: UserError): UserError => ({ ...error, path: error.path?.filter((step) => !/^\d+$/.test(step)) })

/** Moves the focus to the first field that has something to mend. */
const focusOn = (field: string | undefined) => {
  if (field) requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-path="${field}"]`)?.focus())
}
