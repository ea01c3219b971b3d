'use client'

import { IconBuildingCommunity, IconHexagon, IconUser } from '@tabler/icons-react'
import Link from 'next/link'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import classes from './ActorLink.module.css'

/** A lieu, an organisation or a person, as a query gives it. */
export interface ActorShape {
  __typename: string
  id: string
  name: string
  /** Of a lieu: leads to its page. */
  slug?: string | null
}

const icons: Record<string, typeof IconUser> = { Lieu: IconHexagon, Organisation: IconBuildingCommunity, Person: IconUser }

/** Where an actor has its page; a lieu is found by its slug. */
function pageOf(network: string, { __typename, id, slug }: ActorShape): string | undefined {
  switch (__typename) {
    case 'Lieu': return slug ? paths.lieu(network, slug) : undefined
    case 'Organisation': return paths.organisation(network, id)
    case 'Person': return paths.person(network, id)
    default: return undefined
  }
}

/** Names an actor with the sign of its kind, and leads to its page. Only below `/n/[network]`. */
export function ActorLink({ actor }: { actor: ActorShape }) {
  const network = useNetwork()
  const Icon = icons[actor.__typename] ?? IconUser
  const words = (
    <>
      <Icon size={16} stroke={1.7} aria-hidden />
      {actor.name}
    </>
  )
  const href = pageOf(network.slug, actor)
  if (href) {
    return (
      <Link className={classes.actor} href={href}>
        {words}
      </Link>
    )
  }
  return <span className={classes.actor}>{words}</span>
}
