'use client'

import { Anchor, Badge, Text } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { Section } from '@/components/Section'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import type { ProjectEffects } from './documents'
import classes from './lists.module.css'

const looks = { POSITIVE: { color: 'sapin', icon: IconPlus }, NEGATIVE: { color: 'brique', icon: IconMinus } } as const

/** What the cooperation does to others, for good and for ill. */
export function Externalities({ project: { id, viewerCanUpdate, externalities } }: { project: ProjectEffects }) {
  const t = useTranslations('effects')
  const { slug } = useNetwork()
  return (
    <Section id="externalities" title={t('externalities.title')} count={externalities.length}>
      <Text c="dimmed" mb="sm">
        {t('externalities.about')}
      </Text>
      <ul className={classes.rows}>
        {externalities.map(({ id: externality, statement, polarity, domain }) => {
          const { color, icon: Icon } = looks[polarity]
          return (
            <li key={externality} className={classes.head}>
              <Badge color={color} size="sm" leftSection={<Icon size={13} stroke={2} aria-hidden />}>
                {t(`polarity.${polarity}`)}
              </Badge>
              <span>{statement}</span>
              <Text span c="dimmed" size="sm">
                {domain.label}
              </Text>
              {viewerCanUpdate ? (
                <Anchor className="no-print" component={Link} size="sm" href={paths.editExternality(slug, id, externality)} aria-label={t('editThis', { statement })}>
                  {t('edit')}
                </Anchor>
              ) : null}
            </li>
          )
        })}
      </ul>
      {viewerCanUpdate ? (
        <ButtonLink className="no-print" mt="md" variant="light" href={paths.newExternality(slug, id)} leftSection={<IconPlus size={18} aria-hidden />}>
          {t('externalities.add')}
        </ButtonLink>
      ) : null}
    </Section>
  )
}
