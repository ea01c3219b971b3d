import { Badge } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { LongText } from '@/components/LongText'
import { PageHeader } from '@/components/PageHeader'
import { Section } from '@/components/Section'
import type { CurrentNetwork } from '@/lib/ViewerContext'
import type { NetworkHomeQuery } from '@/gql/graphql'
import { accessIn } from '@/lib/permissions'
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
  const { member } = accessIn(viewer, network.slug)
  return (
    <>
      <PageHeader
        title={network.name}
        intro={
          <div className={classes.intro}>
            {home.network?.territory.label ? <p>{home.network.territory.label}</p> : null}
            <div className={classes.greeting}>
              {member ? t('hello', { name: viewer.name ?? '' }) : t('visitor')}
              {home.network?.fictional ? <Badge color="miel">{t('fictional')}</Badge> : null}
            </div>
          </div>
        }
      />
      <NextSteps home={home} year={year} />
      <KeyCounts home={home} year={year} />
      <QuickLinks year={year} month={home.essMonth != null} />
      <div className={classes.columns}>
        <div className={classes.column}>
          {member ? <Waiting home={home} year={year} /> : null}
          <Coming home={home} year={year} member={member} />
        </div>
        <div className={classes.column}>
          <HomeMap lieux={home.lieux} />
          {home.network?.description ? (
            <Section id="about" title={t('about')}>
              <LongText>{home.network.description}</LongText>
            </Section>
          ) : null}
        </div>
      </div>
    </>
  )
}
