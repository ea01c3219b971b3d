'use client'

import { useMutation } from '@apollo/client/react'
import { Radio, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Digest } from '@/gql/graphql'
import { answered } from '@/lib/apollo/answered'
import { SetDigestDocument } from './operations'

const DIGESTS: readonly Digest[] = ['NONE', 'DAILY', 'WEEKLY']

/** How often one receives by mail what one has not read: saved as soon as it is chosen. */
export function DigestForm({ digest }: { digest: Digest }) {
  const t = useTranslations('account.digest')
  const router = useRouter()
  const [chosen, setChosen] = useState(digest)
  const [save] = useMutation(SetDigestDocument)

  const choose = async (value: Digest) => {
    const before = chosen
    setChosen(value)
    try {
      const { userErrors } = answered((await save({ variables: { digest: value } })).data?.setDigest)
      if (userErrors[0]) throw new Error(userErrors[0].message)
      notifications.show({ message: t(`saved.${value}`) })
      router.refresh()
    } catch {
      setChosen(before)
      notifications.show({ color: 'red', message: t('failed') })
    }
  }
  return (
    <Radio.Group label={t('label')} description={t('hint')} value={chosen} onChange={(value) => void choose(value as Digest)}>
      <Stack mt="sm" gap="sm">
        {DIGESTS.map((value) => (
          <Radio key={value} value={value} label={t(`choices.${value}`)} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
