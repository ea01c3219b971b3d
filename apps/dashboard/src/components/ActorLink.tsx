'use client'

import { IconBuildingCommunity, IconHexagon, IconUser } from '@tabler/icons-react'
import Link from 'next/link'
import { useNetwork } from '@/features/shell/ViewerContext'
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

/** Names an actor with the sign of its kind; a lieu whose slug is known is a link. Only below `/n/[network]`. */
export function ActorLink({ actor }: { actor: ActorShape }) {
  const network = useNetwork()
  const Icon = icons[actor.__typename] ?? IconUser
  const words = (
    <>
      <Icon size={16} stroke={1.7} aria-hidden />
      {actor.name}
    </>
  )
  if (actor.__typename === 'Lieu' && actor.slug) {
    return (
      <Link className={classes.actor} href={paths.lieu(network.slug, actor.slug)}>
        {words}
      </Link>
    )
  }
  return <span className={classes.actor}>{words}</span>
}
