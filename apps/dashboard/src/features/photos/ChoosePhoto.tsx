'use client'

import { useMutation, useQuery } from '@apollo/client/react'
import { Modal, Stack, Text, UnstyledButton } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { UserErrors } from '@/components/UserErrors'
import { getFragmentData } from '@/gql'
import type { PhotosAroundQuery } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import type { UserError } from '@/lib/user-errors'
import classes from './ChoosePhoto.module.css'
import { GalleryPhoto, PhotosAroundDocument, ReusePhotoDocument } from './documents'

interface ChoosePhotoProps {
  project: string
  /** What the photo is to be shown with. */
  subject: string
  onClose: () => void
}

/** What has photos around a project, each thing once. */
function things(project: PhotosAroundQuery['cooperationProject']) {
  const { parties = [], essMonthEvents, mobilisations } = project ?? {}
  const all = [
    ...(essMonthEvents?.nodes ?? []).map(({ id, title, photos }) => ({ id, name: title, photos })),
    ...parties.flatMap(({ actor }) => (actor?.__typename === 'Lieu' ? [{ id: actor.id, name: actor.name, photos: actor.photos }] : [])),
    ...(mobilisations?.nodes ?? []).flatMap(({ resource }) => (resource ? [{ id: resource.id, name: resource.title, photos: resource.photos }] : [])),
  ]
  return [...new Map(all.map((one) => [one.id, one])).values()].filter(({ photos }) => photos.length > 0)
}

/** Photos that are in the store already, to be shown as evidence too. */
export function ChoosePhoto({ project, subject, onClose }: ChoosePhotoProps) {
  const t = useTranslations('photos')
  const common = useTranslations('common')
  const router = useRouter()
  const { data, loading } = useQuery(PhotosAroundDocument, { variables: { project } })
  const [reuse, { loading: sending }] = useMutation(ReusePhotoDocument)
  const [errors, setErrors] = useState<UserError[]>([])
  const found = things(data?.cooperationProject ?? null)

  const choose = async (photo: string) => {
    try {
      const { userErrors } = answered((await reuse({ variables: { input: { photo, subject, consent: true } } })).data?.answer)
      setErrors([...userErrors])
      if (userErrors.length > 0) return
      onClose()
      router.refresh()
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: t('problems.unreachable') }])
    }
  }

  return (
    <Modal opened onClose={onClose} title={t('evidence.choose')} size="lg" closeButtonProps={{ 'aria-label': common('close') }}>
      <Stack gap="md">
        <UserErrors errors={errors} />
        {found.length === 0 && !loading ? <Text>{t('evidence.nothing')}</Text> : null}
        {found.map(({ id, name, photos }) => (
          <section key={id} aria-label={name}>
            <h3 className={classes.name}>{name}</h3>
            <ul className={classes.photos}>
              {getFragmentData(GalleryPhoto, photos).map((photo, index) => (
                <li key={photo.id}>
                  <UnstyledButton className={classes.photo} disabled={sending} onClick={() => void choose(photo.id)}>
                    <img src={photo.small} alt={t('evidence.take', { name: photo.alternative ?? t('unnamed', { number: index + 1 }) })} loading="lazy" decoding="async" />
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Stack>
    </Modal>
  )
}
