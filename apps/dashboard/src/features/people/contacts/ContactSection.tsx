'use client'

import { Anchor, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { Facts, Section } from '@/components/Section'
import type { PersonPageQuery } from '@/gql/graphql'
import { Consents } from './Consents'
import { WithdrawConsent } from './WithdrawConsent'

interface ContactSectionProps {
  person: NonNullable<PersonPageQuery['person']>
}

/** How somebody can be reached, for whoever may see it; those who may change them also see who else does, and since when the person agrees. */
export function ContactSection({ person }: ContactSectionProps) {
  const t = useTranslations('people')
  const { email, phone, emailVisibility, phoneVisibility, consents } = person
  if (!email && !phone && consents.length === 0 && emailVisibility !== 'NOBODY' && phoneVisibility !== 'NOBODY') return null
  const contacts = [
    { contact: 'EMAIL', name: t('fields.email'), value: email ? <Anchor href={`mailto:${email}`}>{email}</Anchor> : null, visibility: emailVisibility },
    { contact: 'PHONE', name: t('fields.phone'), value: phone ? <Anchor href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</Anchor> : null, visibility: phoneVisibility },
  ] as const
  return (
    <Section id="contact" title={t('sections.contact')}>
      <Facts
        facts={contacts.map(({ contact, name, value, visibility }) => ({
          name,
          value: value || visibility === 'NOBODY' ? (
            <>
              {value}
              {visibility ? <Text c="dimmed" size="sm">{t(`contact.seenBy.${visibility}`)}</Text> : null}
              {value && visibility && visibility !== 'NOBODY' ? <WithdrawConsent person={person} contact={contact} /> : null}
            </>
          ) : null,
        }))}
      />
      <Consents consents={consents} />
    </Section>
  )
}
