'use client'

import { Button, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { paths } from '@/lib/paths'
import { join, type Acceptance } from './acceptInvitation'
import classes from './Invitation.module.css'
import { Refused } from './Refused'

/** One click for whoever is signed in. */
export function JoinNetwork({ token, account }: { token: string; account: string }) {
  const t = useTranslations('invitation')
  const [pending, setPending] = useState(false)
  const [outcome, setOutcome] = useState<Acceptance>()

  const accept = async () => {
    setPending(true)
    const answer = await join(token)
    // A full load, so that nothing of what could be read before stays in memory.
    if (answer.kind === 'joined') return window.location.assign(paths.network(answer.network))
    if (answer.kind === 'signedOut') return window.location.assign(paths.signIn(paths.invitation(token)))
    setOutcome(answer)
    setPending(false)
  }

  return (
    <div className={classes.form}>
      <Refused outcome={outcome} />
      <Text c="dimmed">{t('asAccount', { name: account })}</Text>
      <Button size="md" loading={pending} onClick={() => void accept()}>
        {t('join')}
      </Button>
    </div>
  )
}
