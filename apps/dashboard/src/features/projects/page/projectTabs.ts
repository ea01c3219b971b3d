import { IconLayoutList, IconTargetArrow, type TablerIcon, IconMessages } from '@tabler/icons-react'
import { paths } from '@/lib/paths'

interface ProjectTab {
  /** Key of the label in the messages `projects.tabs`. */
  key: string
  href: string
  icon: TablerIcon
}

export const projectTabs = (network: string, id: string): ProjectTab[] => [
  { key: 'overview', href: paths.project(network, id), icon: IconLayoutList },
  { key: 'effects', href: paths.projectEffects(network, id), icon: IconTargetArrow },
  { key: 'activity', href: paths.projectActivity(network, id), icon: IconMessages },
]
