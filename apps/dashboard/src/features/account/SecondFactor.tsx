'use client'

import { Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { beginSecondFactor, endSecondFactor } from '@/features/sign-in/session'
import { PasswordStep } from './PasswordStep'
import { SecondFactorSetup } from './SecondFactorSetup'

/** Turns the code beside the password on, in three steps, or off. */
export function SecondFactor({ active }: { active: boolean }) {
  const t = useTranslations('account.secondFactor')
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  /** The keyboard comes back to where it left. */
  const [wasAsked, setWasAsked] = useState(false)
  const [begun, setBegun] = useState<{ uri: string; backupCodes: string[] }>()

  const finish = (said: 'begun' | 'ended') => {
    setAsking(false)
    setBegun(undefined)
    notifications.show({ message: t(said) })
    router.refresh()
  }
  const goOn = async (password: string) => {
    if (active) {
      const refusal = await endSecondFactor(password)
      if (!refusal) finish('ended')
      return refusal
    }
    const answer = await beginSecondFactor(password)
    if (typeof answer === 'string') return answer
    setBegun(answer)
    return undefined
  }

  if (begun) return <SecondFactorSetup {...begun} onDone={() => finish('begun')} />
  return (
    <Stack>
      <Text>{t(active ? 'on' : 'off')}</Text>
      {asking ? (
        <PasswordStep label={t('title')} submitLabel={t(active ? 'end' : 'next')} onPassword={goOn} onCancel={() => setAsking(false)} />
      ) : (
        <Group justify="flex-end">
          <Button
            variant="default"
            autoFocus={wasAsked}
            onClick={() => {
              setAsking(true)
              setWasAsked(true)
            }}
          >
            {t(active ? 'end' : 'begin')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
