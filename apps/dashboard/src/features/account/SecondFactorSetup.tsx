'use client'

import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { QRCodeSVG } from 'qrcode.react'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { Form } from '@/components/forms/Form'
import { giveCode, type SignInProblem } from '@/features/sign-in/session'
import classes from './SecondFactorSetup.module.css'

interface SecondFactorSetupProps {
  uri: string
  backupCodes: string[]
  onDone: () => void
}

/** What to scan, what to write down, and the first code: without it nothing changes. */
export function SecondFactorSetup({ uri, backupCodes, onDone }: SecondFactorSetupProps) {
  const t = useTranslations('account.secondFactor')
  const [problem, setProblem] = useState<SignInProblem>()
  const [pending, setPending] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // The step before is gone with its button: whoever reads by ear or goes by keyboard goes on at the beginning of this one.
  useEffect(() => form.current?.focus(), [])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setPending(true)
    const refusal = await giveCode(String(new FormData(event.currentTarget).get('code')))
    setProblem(refusal)
    setPending(false)
    if (!refusal) onDone()
  }

  return (
    <Form ref={form} tabIndex={-1} className={classes.form} onSubmit={submit} aria-label={t('title')}>
      <Stack>
        <Text>{t('scan')}</Text>
        <div className={classes.code}>
          <QRCodeSVG value={uri} size={192} marginSize={2} title={t('qr')} />
        </div>
        <Text size="sm" c="dimmed" className={classes.secret}>
          {t('secret', { secret: new URL(uri).searchParams.get('secret') ?? '' })}
        </Text>
        <Text>{t('paper')}</Text>
        <ul className={classes.codes}>
          {backupCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <TextInput
          label={t('code')} name="code" inputMode="numeric" autoComplete="one-time-code" maxLength={7} size="md"
          error={problem ? t(`problems.${problem === 'tooMany' || problem === 'unreachable' ? problem : 'code'}`) : undefined}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={pending}>
            {t('finish')}
          </Button>
        </Group>
      </Stack>
    </Form>
  )
}
