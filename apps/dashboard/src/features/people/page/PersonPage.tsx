'use client'

import { Badge, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ActorLink } from '@/components/ActorLink'
import { ButtonLink } from '@/components/ButtonLink'
import { Columns } from '@/components/Columns'
import { DateText } from '@/components/DateText'
import entries from '@/components/EntryList.module.css'
import { HistoryButton } from '@/components/history/HistoryButton'
import { LongText } from '@/components/LongText'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import { Facts, Section } from '@/components/Section'
import { Shares } from '@/features/resources/Shares'
import { useNetwork } from '@/lib/ViewerContext'
import type { PersonPageQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { ContactSection } from '../contacts/ContactSection'
import { PersonalData } from '../personal-data/PersonalData'
import { DeletePerson } from './DeletePerson'

interface PersonPageProps {
  person: NonNullable<PersonPageQuery['person']>
  resources: PersonPageQuery['resources']
  needs: PersonPageQuery['needs']
}

/** Everything about one person. */
export function PersonPage({ person, resources, needs }: PersonPageProps) {
  const t = useTranslations('people')
  const network = useNetwork()
  return (
    <>
      <PageHeader
        title={person.name}
        back={{ href: paths.people(network.slug), label: t('title') }}
        intro={person.erasedAt ? t.rich('erasedSince', { date: () => <DateText value={person.erasedAt!} /> }) : person.isViewer ? <Badge color="miel">{t('you')}</Badge> : null}
        actions={
          <>
            <PrintButton />
            {person.viewerCanUpdate ? <HistoryButton subject={person} /> : null}
            {person.viewerCanDelete && !person.erasedAt ? <DeletePerson person={person} /> : null}
            {person.viewerCanUpdate ? (
              <ButtonLink href={paths.editPerson(network.slug, person.id)} leftSection={<IconPencil size={18} aria-hidden />}>
                {t('edit')}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Columns
        main={
          <>
            {person.presentation ? (
              <Section id="about" title={t('sections.about')}>
                <LongText>{person.presentation}</LongText>
              </Section>
            ) : null}
            {person.skills.length > 0 ? (
              <Section id="skills" title={t('sections.skills')} count={person.skills.length}>
                <ul className={entries.entries}>
                  {person.skills.map(({ skill, level, willingToShare }) => (
                    <li key={skill.id}>
                      <span className={entries.title}>{skill.label}</span> {willingToShare ? <Badge color="sapin">{t('skill.shares')}</Badge> : null}
                      <Text span className={entries.fact}>{t(`level.${level}`)}</Text>
                    </li>
                  ))}
                </ul>
              </Section>
            ) : null}
            <Shares resources={resources} needs={needs} />
          </>
        }
        aside={
          <>
            {person.erasedAt ? null : <ContactSection person={person} />}
            <Section id="facts" title={t('sections.facts')}>
              <Facts
                facts={[
                  { name: t('fields.lieux'), value: person.lieux.length > 0 ? person.lieux.map((lieu) => <div key={lieu.id}><ActorLink actor={lieu} /></div>) : null },
                  { name: t('fields.networks'), value: person.networks.map(({ name }) => name).join(', ') },
                  { name: t('fields.account'), value: person.erasedAt ? null : person.hasAccount ? t('account.yes') : t('account.no') },
                  { name: t('fields.updatedAt'), value: <DateText value={person.updatedAt} /> },
                ]}
              />
            </Section>
            <PersonalData person={person} />
          </>
        }
      />
    </>
  )
}
