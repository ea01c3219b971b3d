import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { LongText } from '@/components/LongText'
import { PageHeader } from '@/components/PageHeader'
import type { CurrentNetwork } from '@/lib/ViewerContext'
import type { NetworkHomeQuery } from '@/gql/graphql'
import { membershipIn } from '@/lib/permissions'
import type { Viewer } from '@/lib/viewer'
import { Coming } from './Coming'
import { HomeMap } from './HomeMap'
import { KeyCounts } from './KeyCounts'
import classes from './NetworkHome.module.css'
import { NextSteps } from './NextSteps'
import { QuickLinks } from './QuickLinks'
import { Waiting } from './Waiting'

interface NetworkHomeProps {
  viewer: Viewer
  network: CurrentNetwork
  home: NetworkHomeQuery
  /** Of the Mois de l'ESS. */
  year: number
}

/** The first page of a network: where it is, what is coming, and what waits for the viewer. */
export function NetworkHome({ viewer, network, home, year }: NetworkHomeProps) {
  const t = useTranslations('home.network')
  const membership = membershipIn(viewer, network.slug)
  return (
    <>
      <PageHeader
        title={network.name}
        intro={
          <span className={classes.intro}>
            {membership ? t('hello', { name: viewer.name ?? '' }) : t('visitor')}
            {home.network?.territory.label ? <span>{home.network.territory.label}</span> : null}
            {home.network?.fictional ? <Badge color="miel">{t('fictional')}</Badge> : null}
          </span>
        }
      />
      <NextSteps home={home} year={year} />
      <KeyCounts home={home} year={year} />
      <QuickLinks year={year} />
      <div className={classes.columns}>
        <div className={classes.column}>
          {membership ? <Waiting home={home} year={year} /> : null}
          <Coming home={home} year={year} member={membership !== undefined} />
        </div>
        <div className={classes.column}>
          <HomeMap lieux={home.lieux} />
          {home.network?.description ? <LongText>{home.network.description}</LongText> : null}
        </div>
      </div>
    </>
  )
}
