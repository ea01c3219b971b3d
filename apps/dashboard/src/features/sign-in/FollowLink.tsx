'use client'

import { Button, Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ButtonLink } from '@/components/ButtonLink'
import { paths } from '@/lib/paths'
import { ProblemAlert } from './ProblemAlert'
import { followLink, type SignInProblem } from './session'
import classes from './SignInForm.module.css'

/** Where a link that signs in leads to. Only the button uses it up: programs that look into mail follow links too. */
export function FollowLink({ token }: { token: string }) {
  const t = useTranslations('signIn')
  const [problem, setProblem] = useState<SignInProblem | undefined>(token ? undefined : 'expired')
  const [pending, setPending] = useState(false)

  const follow = async () => {
    setPending(true)
    setProblem(undefined)
    const refusal = await followLink(token)
    if (!refusal) return window.location.assign(paths.home())
    setProblem(refusal)
    setPending(false)
  }

  return (
    <div className={classes.page}>
      <div className={classes.card}>
        <Title order={1} size="h2">
          {t('link.title')}
        </Title>
        <Text c="dimmed">{t('link.intro')}</Text>
        <ProblemAlert problem={problem} />
        {problem === 'expired' || problem === 'suspended' ? (
          <ButtonLink href={paths.signIn()} size="md">
            {t('reset.again')}
          </ButtonLink>
        ) : (
          <Button size="md" loading={pending} onClick={follow}>
            {t('submit')}
          </Button>
        )}
      </div>
    </div>
  )
}
