'use client'

import { useTranslations } from 'next-intl'
import { ActorLink } from '@/components/ActorLink'
import { Section } from '@/components/Section'
import type { AimMembersQuery, NetworkStage } from '@/gql/graphql'
import { groupBy } from '@/lib/group-by'
import classes from './Aim.module.css'

/** Who the network is: how far it has come, and its members of every kind. */
export function AimMembers({ members, stage }: { members: AimMembersQuery; stage: NetworkStage }) {
  const t = useTranslations('aim.members')
  const kinds = useTranslations('organisations.memberKind')
  const { lieux, organisations, people } = members
  return (
    <Section id="members" title={t('title')} count={lieux.totalCount + organisations.totalCount + people.totalCount}>
      <p>{t(`stage.${stage}`)}</p>
      <div className={classes.group}>
        <h3>{t('lieux', { count: lieux.totalCount })}</h3>
        <ul className={classes.names}>
          {lieux.nodes.map((lieu) => (
            <li key={lieu.id}>
              <ActorLink actor={lieu} />
            </li>
          ))}
        </ul>
      </div>
      {[...groupBy(organisations.nodes, ({ memberKind }) => memberKind)].map(([kind, some]) => (
        <div key={kind} className={classes.group}>
          <h3>{t('kind', { kind: kinds(kind), count: some.length })}</h3>
          <ul className={classes.names}>
            {some.map((organisation) => (
              <li key={organisation.id}>
                <ActorLink actor={organisation} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={classes.group}>
        <h3>{t('people', { count: people.totalCount })}</h3>
      </div>
    </Section>
  )
}
