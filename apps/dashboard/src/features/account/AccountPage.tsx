'use client'

import { Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/PageHeader'
import { Section } from '@/components/Section'
import { Subscribe } from '@/features/feeds/Subscribe'
import type { AccountQuery } from '@/gql/graphql'
import { DigestForm } from './DigestForm'
import { PasswordForm } from './PasswordForm'
import { ProfileForm } from './ProfileForm'
import { SecondFactor } from './SecondFactor'
import { SessionList } from './SessionList'

export type Account = NonNullable<AccountQuery['account']>

/** One's own account: who one is here, the password, and where one is signed in. */
export function AccountPage({ account }: { account: Account }) {
  const t = useTranslations('account')
  return (
    <>
      <PageHeader title={t('title')} />
      <Stack gap="md" maw="44rem">
        <Section id="profile" title={t('profile.title')}>
          <ProfileForm account={account} />
        </Section>
        <Section id="digest" title={t('digest.title')}>
          <DigestForm digest={account.digest} />
        </Section>
        <Section id="calendar" title={t('calendar.title')}>
          <Text size="sm" mb="sm">
            {t('calendar.text')}
          </Text>
          <Subscribe name={t('calendar.title')} own />
        </Section>
        <Section id="password" title={t('password.title')}>
          <PasswordForm account={account} />
        </Section>
        {account.hasPassword ? (
          <Section id="second-factor" title={t('secondFactor.title')}>
            <SecondFactor active={account.hasSecondFactor} />
          </Section>
        ) : null}
        <Section id="sessions" title={t('sessions.title')} count={account.sessions.nodes.length}>
          <SessionList sessions={account.sessions.nodes} />
        </Section>
      </Stack>
    </>
  )
}
