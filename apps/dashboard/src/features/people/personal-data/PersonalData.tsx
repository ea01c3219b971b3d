'use client'

import { Anchor, Group, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { Section } from '@/components/Section'
import type { PersonPageQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { ErasePerson } from './ErasePerson'

interface PersonalDataProps {
  person: NonNullable<PersonPageQuery['person']>
}

/** The rights that people have over what is known of them: a copy of it, and its erasure. */
export function PersonalData({ person }: PersonalDataProps) {
  const t = useTranslations('people.personalData')
  if (!person.viewerCanExport && !person.viewerCanErase) return null
  return (
    <section className="no-print">
      <Section id="personal-data" title={t('title')}>
        {person.viewerCanExport ? (
          <>
            <Text size="sm">{person.isViewer ? t('copy') : t('copyFor')}</Text>
            <Group gap="md" mt="xs">
              {(['csv', 'json'] as const).map((format) => (
                <Anchor key={format} href={paths.personData(person.id, format)} download>
                  <IconDownload size={16} aria-hidden /> {t(`formats.${format}`)}
                </Anchor>
              ))}
            </Group>
          </>
        ) : null}
        {person.viewerCanErase ? <ErasePerson person={person} /> : null}
      </Section>
    </section>
  )
}
