'use client'

import { useMutation } from '@apollo/client/react'
import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Form } from '@/components/forms/Form'
import { showChange } from '@/components/undo/UndoNotice'
import { UserErrors } from '@/components/UserErrors'
import type { GalleryPhotoFragment } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import { splitUserErrors, type UserError } from '@/lib/user-errors'
import { UpdatePhotoDocument } from './documents'
import classes from './PhotoDetails.module.css'

interface PhotoDetailsProps {
  photo: GalleryPhotoFragment
  number: number
  count: number
  pending: boolean
  onMove: (by: 1 | -1) => void
  onDelete: () => void
}

/** What one photo shows and whose it is, its place and its end. */
export function PhotoDetails({ photo, number, count, pending, onMove, onDelete }: PhotoDetailsProps) {
  const t = useTranslations('photos')
  const common = useTranslations('common')
  const router = useRouter()
  const [values, setValues] = useState({ alternative: photo.alternative ?? '', credit: photo.credit ?? '' })
  const [errors, setErrors] = useState<UserError[]>([])
  const [update, { loading }] = useMutation(UpdatePhotoDocument)
  const { byField, top } = splitUserErrors(errors, ['alternative', 'credit'])
  const name = photo.alternative ?? t('unnamed', { number })
  const change = Object.fromEntries((['alternative', 'credit'] as const).filter((field) => values[field].trim() !== (photo[field] ?? '')).map((field) => [field, values[field]]))

  const save = async (event: FormEvent) => {
    event.preventDefault()
    try {
      const { photo: saved, userErrors, conflicts } = answered((await update({ variables: { input: { id: photo.id, expectedVersion: photo.version, change } } })).data?.updatePhoto)
      // What others wrote meanwhile comes with the page; what was typed here stays in the fields, to be saved over it or given up.
      if (conflicts.length > 0) router.refresh()
      setErrors(conflicts.length > 0 ? [{ code: 'CONFLICT', message: t('conflict') }] : userErrors)
      if (!saved) return
      showChange(t('saved'), { subject: photo.id, version: saved.version })
      router.refresh()
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: t('problems.unreachable') }])
    }
  }

  return (
    <li className={classes.row}>
      <img className={classes.thumb} src={photo.small} alt={name} loading="lazy" decoding="async" />
      <Form className={classes.form} onSubmit={save} aria-label={t('detailsOf', { name })}>
        <Stack gap="xs">
          <UserErrors errors={top} />
          <TextInput
            label={t('fields.alternative')}
            description={photo.alternative ? undefined : t('why')}
            maxLength={500}
            value={values.alternative}
            error={byField.alternative}
            onChange={({ currentTarget: { value } }) => setValues((all) => ({ ...all, alternative: value }))}
          />
          <TextInput label={t('fields.credit')} maxLength={200} value={values.credit} error={byField.credit} onChange={({ currentTarget: { value } }) => setValues((all) => ({ ...all, credit: value }))} />
          <Group gap="xs">
            {Object.keys(change).length > 0 ? (
              <Button type="submit" size="sm" loading={loading}>
                {common('save')}
              </Button>
            ) : null}
            <Group gap={4} ms="auto">
              <Mover photo={photo.id} by={-1} label={t('earlier', { name })} disabled={pending || number === 1} onMove={onMove} />
              <Mover photo={photo.id} by={1} label={t('later', { name })} disabled={pending || number === count} onMove={onMove} />
              <ActionIcon variant="subtle" color="red" size="lg" aria-label={t('delete', { name })} disabled={pending} onClick={onDelete}>
                <IconTrash size={20} aria-hidden />
              </ActionIcon>
            </Group>
          </Group>
        </Stack>
      </Form>
    </li>
  )
}

interface MoverProps {
  photo: string
  by: 1 | -1
  label: string
  disabled: boolean
  onMove: (by: 1 | -1) => void
}

function Mover({ photo, by, label, disabled, onMove }: MoverProps) {
  const Icon = by < 0 ? IconArrowUp : IconArrowDown
  // Not `disabled`: a button that the photo reaches the end by would lose the focus.
  return (
    <ActionIcon id={`${photo}${by < 0 ? '-earlier' : '-later'}`} variant="default" size="lg" aria-label={label} aria-disabled={disabled} data-disabled={disabled || undefined} onClick={() => (disabled ? undefined : onMove(by))}>
      <Icon size={20} aria-hidden />
    </ActionIcon>
  )
}
