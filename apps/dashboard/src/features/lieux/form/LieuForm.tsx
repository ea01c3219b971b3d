'use client'

import { Alert, Button } from '@mantine/core'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { IconCloudOff } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ButtonLink } from '@/components/ButtonLink'
import type { Conflict, Side } from '@/components/dialogs/ConflictDialog'
import { UserErrors } from '@/components/UserErrors'
import { useNetwork } from '@/features/shell/ViewerContext'
import type { LieuFormFragment } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { splitUserErrors, type UserError } from '@/lib/user-errors'
import { FormSection } from './FormSection'
import { LieuConflicts } from './LieuConflicts'
import classes from './LieuForm.module.css'
import type { LieuFormOptions } from './options'
import { PlaceSection } from './PlaceSection'
import { RoomsEditor } from './RoomsEditor'
import { AnimateursSection, IdentitySection, StructureSection, WelcomeSection } from './sections'
import { UnsavedGuard } from './UnsavedGuard'
import { useLieuSave, type SaveOutcome } from './useLieuSave'
import { changeBetween, fieldNames, valuesOf, withTheirs, type LieuValues } from './values'

export type LieuForm = UseFormReturnType<LieuValues>

interface LieuFormProps {
  /** The lieu to change; without it, a new one. */
  lieu?: LieuFormFragment
  options: LieuFormOptions
}

/** Moves the focus to the first field that has something to mend. */
const focusOn = (field: string | undefined) => {
  if (field) requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-path="${field}"]`)?.focus())
}

/** A lieu with all its fields, to add or to change. */
export function LieuForm({ lieu, options }: LieuFormProps) {
  const t = useTranslations('lieux')
  const router = useRouter()
  const network = useNetwork()
  const { create, update } = useLieuSave()
  // What the form is compared with: the lieu as it was read, and what of others' changes was accepted since.
  const [base, setBase] = useState({ values: valuesOf(lieu), version: lieu?.version ?? 0 })
  const [communes, setCommunes] = useState<Record<string, string>>(communeNames(lieu))
  const [problems, setProblems] = useState<UserError[]>([])
  const [failed, setFailed] = useState(false)
  const [conflict, setConflict] = useState<{ conflicts: Conflict[]; version: number }>()
  const [state, setState] = useState<'editing' | 'sending' | 'saved'>('editing')

  const form = useForm<LieuValues>({
    mode: 'controlled',
    initialValues: base.values,
    validate: {
      name: (name) => (name.trim() ? null : t('missing.name')),
      location: ({ latitude, longitude }) => ((latitude === '') === (longitude === '') ? null : t('missing.location')),
      rooms: { name: (name: string) => (name.trim() ? null : t('missing.room')) },
    },
  })
  const dirty = Object.keys(changeBetween(base.values, form.values)).length > 0

  const send = async (from: LieuValues, version: number, values: LieuValues) => {
    setState('sending')
    setFailed(false)
    setProblems([])
    try {
      const change = changeBetween(from, values)
      settle(lieu ? await update(lieu.id, version, change) : await create(change, values.name.trim()), values)
    } catch {
      setFailed(true)
      setState('editing')
    }
  }

  const settle = (outcome: SaveOutcome, values: LieuValues) => {
    if (outcome.kind === 'saved') {
      setState('saved')
      notifications.show({ message: t('saved', { name: values.name }) })
      router.push(paths.lieu(network.slug, outcome.slug))
      router.refresh()
      return
    }
    setState('editing')
    if (outcome.kind === 'conflict') {
      setCommunes((known) => ({ ...known, ...communeNames(outcome.current) }))
      return setConflict({ conflicts: outcome.conflicts, version: outcome.current.version })
    }
    const { byField, top } = splitUserErrors(outcome.userErrors, fieldNames(values))
    form.setErrors(byField)
    setProblems(top)
    if (top.length === 0) focusOn(Object.keys(byField)[0])
  }

  const resolve = (choices: Record<string, Side>) => {
    if (!conflict) return
    const theirs = conflict.conflicts.filter(({ field }) => choices[field] === 'theirs')
    const accept = (values: LieuValues) => theirs.reduce((result, one) => withTheirs(result, one.field, one.theirs), values)
    const [from, values] = [accept(base.values), accept(form.values)]
    form.setValues(values)
    setBase({ values: from, version: conflict.version })
    setConflict(undefined)
    return send(from, conflict.version, values)
  }

  const submit = form.onSubmit(
    (values) => send(base.values, base.version, values),
    (errors) => focusOn(Object.keys(errors)[0]),
  )

  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={lieu ? t('editTitle', { name: lieu.name }) : t('newTitle')}>
      <UserErrors errors={problems} />
      {failed ? (
        <Alert role="alert" color="red" icon={<IconCloudOff aria-hidden />} title={t('failed.title')}>
          {t('failed.text')}
        </Alert>
      ) : null}
      <IdentitySection form={form} options={options} />
      <PlaceSection form={form} neighbours={options.neighbours.nodes.filter(({ id }) => id !== lieu?.id)} communes={communes} onCommune={({ code, name }) => setCommunes((known) => ({ ...known, [code]: name }))} />
      <WelcomeSection form={form} options={options} />
      <FormSection title={t('fields.rooms')} hint={t('help.rooms')}>
        <RoomsEditor form={form} />
      </FormSection>
      <AnimateursSection form={form} people={peopleFor(options, lieu)} />
      <StructureSection form={form} options={options} />
      <div className={classes.footer}>
        <span className={classes.state} role="status">
          {dirty && state !== 'saved' ? t('unsaved.hint') : ''}
        </span>
        <ButtonLink variant="default" href={lieu ? paths.lieu(network.slug, lieu.slug) : paths.lieux(network.slug)}>
          {t('cancel')}
        </ButtonLink>
        <Button type="submit" loading={state !== 'editing'} disabled={lieu !== undefined && !dirty}>
          {lieu ? t('save') : t('create')}
        </Button>
      </div>
      <LieuConflicts conflicts={conflict?.conflicts ?? []} options={options} people={peopleFor(options, lieu)} communes={communes} pending={state === 'sending'} onResolve={resolve} onClose={() => setConflict(undefined)} />
      <UnsavedGuard active={dirty && state !== 'saved'} />
    </form>
  )
}

/** Everybody who can be chosen: the people of the network, and who animates the lieu already. */
const peopleFor = (options: LieuFormOptions, lieu?: LieuFormFragment) => [
  ...options.people.nodes,
  ...(lieu?.animateurs ?? []).filter(({ id }) => !options.people.nodes.some((person) => person.id === id)),
]

const communeNames = (lieu?: LieuFormFragment): Record<string, string> => (lieu?.address.commune ? { [lieu.address.commune.code]: lieu.address.commune.name } : {})
