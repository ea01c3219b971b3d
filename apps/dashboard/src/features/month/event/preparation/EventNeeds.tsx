'use client'

import { Anchor, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { Section } from '@/components/Section'
import type { PreparationPageQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { unitFor } from '@/lib/unit'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import classes from './Preparation.module.css'

interface EventNeedsProps {
  event: { id: string; viewerCanUpdate: boolean }
  needs: NonNullable<PreparationPageQuery['essMonthEvent']>['needs']
}

/** What an event needs, as it stands on the board of needs. */
export function EventNeeds({ event, needs: { nodes, totalCount } }: EventNeedsProps) {
  const t = useTranslations('preparation.needs')
  const { slug } = useNetwork()
  const locale = useLocale()
  const { can } = usePermissions()
  return (
    <Section id="needs" title={t('title')} count={totalCount}>
      {nodes.length === 0 ? <Text c="dimmed">{t('none')}</Text> : null}
      <ul className={classes.list}>
        {nodes.map(({ id, title, quantity, unit }) => (
          <li key={id}>
            <Anchor component={Link} href={paths.need(slug, id)}>
              {title}
            </Anchor>
            {quantity ? <span className={classes.quiet}> · {`${quantity.toLocaleString(locale)} ${unitFor(quantity, unit, locale)}`.trim()}</span> : null}
          </li>
        ))}
      </ul>
      {event.viewerCanUpdate && can('need:create') ? (
        <ButtonLink className="no-print" variant="light" mt="sm" leftSection={<IconPlus size={18} aria-hidden />} href={paths.newEventNeed(slug, event.id)}>
          {t('add')}
        </ButtonLink>
      ) : null}
    </Section>
  )
}
