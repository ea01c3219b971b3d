'use client'

import { Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { Section } from '@/components/Section'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import type { NetworkHomeQuery } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import classes from './NetworkHome.module.css'

/** A network that has just been started: how it fills. Nothing once there are lieux and a month. */
export function NextSteps({ home, year }: { home: NetworkHomeQuery; year: number }) {
  const t = useTranslations('home.steps')
  const { slug } = useNetwork()
  const { can } = usePermissions()
  const noLieux = home.lieux.totalCount === 0
  const steps = [
    { key: 'import', href: paths.imports(slug), open: noLieux && can('import:write') },
    { key: 'lieu', href: paths.newLieu(slug), open: noLieux && can('lieu:create') },
    { key: 'month', href: paths.month(slug, year), open: !home.essMonth && can('essMonth:create') },
  ].filter(({ open }) => open)
  if (steps.length === 0) return null
  return (
    <div className={classes.stepsBox}>
      <Section id="steps" title={t('title')}>
        <ul className={classes.steps}>
          {steps.map(({ key, href }) => (
            <li key={key} className={classes.step}>
              <Text>{t(`${key}.text`, { year })}</Text>
              <ButtonLink href={href} variant="default">
                {t(`${key}.action`, { year })}
              </ButtonLink>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
