import { IconFileText, IconLayoutList, type TablerIcon } from '@tabler/icons-react'
import { paths } from '@/lib/paths'

interface ProjectTab {
  /** Key of the label in the messages `projects.tabs`. */
  key: string
  href: string
  icon: TablerIcon
}

export const projectTabs = (network: string, id: string): ProjectTab[] => [
  { key: 'overview', href: paths.project(network, id), icon: IconLayoutList },
  { key: 'sheet', href: paths.projectSheet(network, id), icon: IconFileText },
]
