import { Columns } from '@/components/Columns'
import { Photos } from '@/features/photos/Photos'
import { Shares } from '@/features/resources/Shares'
import { graphql } from '@/gql'
import type { LieuPageQuery } from '@/gql/graphql'
import { LieuDuplicates } from '../merge/LieuDuplicates'
import { LieuAbout } from './LieuAbout'
import { LieuAnimateurs } from './LieuAnimateurs'
import { LieuEvents } from './LieuEvents'
import { LieuHead } from './LieuHead'
import { LieuPractical } from './LieuPractical'
import { LieuProjects } from './LieuProjects'
import { LieuRooms } from './LieuRooms'
import { LieuStructure } from './LieuStructure'

export const LieuPageDocument = graphql(`
  query LieuPage($slug: String!) {
    lieu(slug: $slug) {
      id
      slug
      name
      viewerCanUpdate
      photos { id ...GalleryPhoto }
      ...LieuHead
      ...LieuAbout
      ...LieuPractical
      ...LieuRooms
      ...LieuAnimateurs
      resources(first: 20) { ...SharedResources }
      needs(filter: { states: [OPEN, PROMISED] }, first: 20) { ...StatedNeeds }
      ...LieuProjects
      ...LieuEvents
      ...LieuStructure
      ...LieuDuplicates
    }
  }
`)

/** Everything about one lieu. */
export function LieuPage({ lieu }: { lieu: NonNullable<LieuPageQuery['lieu']> }) {
  return (
    <>
      <LieuHead lieu={lieu} />
      <Columns
        main={
          <>
            <LieuAbout lieu={lieu} />
            <Photos subject={lieu} photos={lieu.photos} canUpdate={lieu.viewerCanUpdate} />
            <LieuRooms lieu={lieu} />
            <LieuAnimateurs lieu={lieu} />
            <LieuEvents lieu={lieu} />
            <LieuProjects lieu={lieu} />
            <Shares resources={lieu.resources} needs={lieu.needs} />
          </>
        }
        aside={
          <>
            <LieuPractical lieu={lieu} />
            <LieuStructure lieu={lieu} />
            <LieuDuplicates lieu={lieu} />
          </>
        }
      />
    </>
  )
}
