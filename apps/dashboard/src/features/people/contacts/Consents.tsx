'use client'

import { Text, Title } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { DateText } from '@/components/DateText'
import entries from '@/components/EntryList.module.css'
import type { PersonPageQuery } from '@/gql/graphql'

interface ConsentsProps {
  consents: NonNullable<PersonPageQuery['person']>['consents']
}

/** What somebody agreed to and withdrew, with the days; the last first. */
export function Consents({ consents }: ConsentsProps) {
  const t = useTranslations('people.consents')
  if (consents.length === 0) return null
  return (
    <>
      <Title order={3} size="h5" mt="md">{t('title')}</Title>
      <ul className={entries.entries}>
        {consents.map(({ id, purpose, means, recordedBy, givenAt, withdrawnAt }) => (
          <li key={id}>
            <span className={entries.title}>{t(`purpose.${purpose}`)}</span>
            <Text span className={entries.fact}>
              {t.rich(means === 'BY_THEMSELVES' ? 'given' : 'told', { date: () => <DateText value={givenAt} />, name: recordedBy ?? t('somebody') })}
            </Text>
            {withdrawnAt ? <Text span className={entries.fact}>{t.rich('withdrawn', { date: () => <DateText value={withdrawnAt} /> })}</Text> : null}
          </li>
        ))}
      </ul>
    </>
  )
}
