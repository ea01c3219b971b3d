import { graphql } from '@/gql'
import type { LieuPageQuery } from '@/gql/graphql'
import { LieuAbout } from './LieuAbout'
import { LieuAnimateurs } from './LieuAnimateurs'
import { LieuEvents } from './LieuEvents'
import { LieuHead } from './LieuHead'
import { LieuPractical } from './LieuPractical'
import { LieuProjects } from './LieuProjects'
import { LieuRooms } from './LieuRooms'
import { LieuShares } from './LieuShares'
import { LieuStructure } from './LieuStructure'
import classes from './LieuPage.module.css'

export const LieuPageDocument = graphql(`
  query LieuPage($slug: String!) {
    lieu(slug: $slug) {
      id
      name
      ...LieuHead
      ...LieuAbout
      ...LieuPractical
      ...LieuRooms
      ...LieuAnimateurs
      ...LieuShares
      ...LieuProjects
      ...LieuEvents
      ...LieuStructure
    }
  }
`)

/** Everything about one lieu. */
export function LieuPage({ lieu }: { lieu: NonNullable<LieuPageQuery['lieu']> }) {
  return (
    <>
      <LieuHead lieu={lieu} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <LieuAbout lieu={lieu} />
          <LieuRooms lieu={lieu} />
          <LieuAnimateurs lieu={lieu} />
          <LieuEvents lieu={lieu} />
          <LieuProjects lieu={lieu} />
          <LieuShares lieu={lieu} />
        </div>
        <div className={classes.column}>
          <LieuPractical lieu={lieu} />
          <LieuStructure lieu={lieu} />
        </div>
      </div>
    </>
  )
}
