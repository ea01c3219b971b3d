import { Text, Title } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ButtonLink'
import { Notice } from '@/components/states/Notice'
import { graphql } from '@/gql'
import { query } from '@/lib/apollo/server'
import { essMonthYear } from '@/lib/dates'
import { isFirstRun } from '@/lib/first-run'
import { paths } from '@/lib/paths'
import type { Viewer } from '@/lib/viewer'
import classes from './Welcome.module.css'

const WelcomeNetworksDocument = graphql(`
  query WelcomeNetworks {
    networks(first: 50) {
      nodes { id slug name }
    }
  }
`)

/** The front door: what Essaim is, and the networks that can be entered from here. */
export async function Welcome({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations('home')
  const { networks } = await query(WelcomeNetworksDocument)
  // Nothing can be done before there is a network, and only an admin of the instance can start one.
  if (viewer.instanceAdmin && networks.nodes.length === 0) redirect(paths.start())
  const anonymous = viewer.kind === 'ANONYMOUS'
  if (anonymous && networks.nodes.length === 0 && (await isFirstRun())) {
    return <Notice order={1} title={t('welcome.firstRun.title')} text={t('welcome.firstRun.text')} icon={<IconKey size={28} stroke={1.6} />} />
  }
  const year = essMonthYear(new Date())
  return (
    <>
      <div className={classes.hero}>
        <Title order={1} className={classes.title}>
          {anonymous ? t('welcome.title') : t('welcome.hello', { name: viewer.name ?? '' })}
        </Title>
        <Text size="lg" className={classes.text}>
          {t('welcome.text')}
        </Text>
        {anonymous ? (
          <ButtonLink href={paths.signIn()} size="md">
            {t('welcome.signIn')}
          </ButtonLink>
        ) : null}
      </div>
      {networks.nodes.length > 0 ? (
        <section aria-labelledby="networks">
          <Title order={2} size="h3" id="networks" mb="sm">
            {t('welcome.networks')}
          </Title>
          <ul className={classes.networks}>
            {networks.nodes.map((network) => (
              <li key={network.id} className={classes.network}>
                <Link className={classes.name} href={paths.network(network.slug)}>
                  {network.name}
                </Link>
                <Link className={classes.programme} href={paths.programme(network.slug, year)} aria-label={t('welcome.programmeOf', { year, network: network.name })}>
                  {t('welcome.programme', { year })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Text c="dimmed">{t('welcome.noNetwork')}</Text>
      )}
      {viewer.instanceAdmin ? (
        <ButtonLink href={paths.start()} mt="lg">
          {t('welcome.start')}
        </ButtonLink>
      ) : null}
    </>
  )
}
