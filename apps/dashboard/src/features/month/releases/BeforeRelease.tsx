import { Anchor, Text } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { MonthWarningFragment } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import { WarningList } from '../warnings/WarningList'
import classes from './Releases.module.css'

interface BeforeReleaseProps {
  year: number
  /** The gravest of them. */
  warnings: readonly MonthWarningFragment[]
  /** How many there are. */
  count: number
}

/** What would go wrong with the events that the public reads after a release. It stands in nobody's way. */
export function BeforeRelease({ year, warnings, count }: BeforeReleaseProps) {
  const t = useTranslations('releases.toLookAt')
  const { slug } = useNetwork()
  return (
    <section className={classes.toLookAt} aria-labelledby="before-release">
      <h3 id="before-release">{t('title', { count })}</h3>
      <Text size="sm" c="dimmed">
        {t('text')}
      </Text>
      <WarningList warnings={warnings} year={year} />
      {count > warnings.length ? (
        <Anchor component={Link} href={`${paths.monthWarnings(slug, year)}?states=READY&states=PUBLISHED`}>
          {t('all', { count })}
        </Anchor>
      ) : null}
    </section>
  )
}
