'use client'

import { useMutation } from '@apollo/client/react'
import { VisuallyHidden } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { RestoreNotice } from '@/components/delete/RestoreNotice'
import { UserErrors } from '@/components/UserErrors'
import type { GalleryPhotoFragment } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import { NOTICE_WITH_ACTION } from '@/lib/notices'
import type { UserError } from '@/lib/user-errors'
import { DeletePhotoDocument, UpdatePhotoDocument } from './documents'
import { PhotoDetails } from './PhotoDetails'
import classes from './PhotoList.module.css'

/** The photos of a thing one below the other, to be described, put in order and taken away. */
export function PhotoList({ photos }: { photos: readonly GalleryPhotoFragment[] }) {
  const t = useTranslations('photos')
  const router = useRouter()
  const [errors, setErrors] = useState<UserError[]>([])
  const [said, setSaid] = useState('')
  const [update, moving] = useMutation(UpdatePhotoDocument)
  const [remove, removing] = useMutation(DeletePhotoDocument)
  const pressed = useRef<string>(undefined)
  const order = photos.map(({ id }) => id).join()
  // Where a photo has moved past the one that had the focus, the browser loses it.
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body) document.getElementById(pressed.current)?.focus()
    pressed.current = undefined
  }, [order])

  const attempt = async (work: () => Promise<{ userErrors: UserError[]; conflicts?: readonly unknown[] }>): Promise<boolean> => {
    try {
      const { userErrors, conflicts = [] } = await work()
      setErrors(conflicts.length > 0 ? [{ code: 'CONFLICT', message: t('conflict') }] : userErrors)
      router.refresh()
      return userErrors.length === 0
    } catch {
      setErrors([{ code: 'UNREACHABLE', message: t('problems.unreachable') }])
      return false
    }
  }

  const move = async ({ id, version }: GalleryPhotoFragment, position: number, by: 1 | -1) => {
    pressed.current = `${id}${by < 0 ? '-earlier' : '-later'}`
    if (await attempt(async () => answered((await update({ variables: { input: { id, expectedVersion: version, change: { position } } } })).data?.updatePhoto))) setSaid(t('moved', { number: position + 1, count: photos.length }))
  }

  const takeAway = async ({ id, version, alternative }: GalleryPhotoFragment, number: number) => {
    if (!(await attempt(async () => answered((await remove({ variables: { input: { id, expectedVersion: version } } })).data?.deletePhoto)))) return
    const notice = `deleted-${id}`
    const back = () => {
      notifications.hide(notice)
      router.refresh()
    }
    notifications.show({ id: notice, autoClose: NOTICE_WITH_ACTION, message: <RestoreNotice thing={{ id, name: alternative ?? t('unnamed', { number }) }} onRestored={back} /> })
  }

  return (
    <>
      <UserErrors errors={errors} />
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <ul className={classes.list}>
        {photos.map((photo, index) => (
          <PhotoDetails
            key={photo.id}
            photo={photo}
            number={index + 1}
            count={photos.length}
            pending={moving.loading || removing.loading}
            onMove={(by) => void move(photo, index + by, by)}
            onDelete={() => void takeAway(photo, index + 1)}
          />
        ))}
      </ul>
    </>
  )
}
