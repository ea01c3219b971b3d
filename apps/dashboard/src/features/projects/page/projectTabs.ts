import { IconChecklist, IconFileText, IconLayoutList, IconMessages, IconNeedleThread, IconTargetArrow, type TablerIcon } from '@tabler/icons-react'
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
  { key: 'filRouge', href: paths.projectThread(network, id), icon: IconNeedleThread },
  { key: 'work', href: paths.projectWork(network, id), icon: IconChecklist },
  { key: 'activity', href: paths.projectActivity(network, id), icon: IconMessages },
  { key: 'sheet', href: paths.projectSheet(network, id), icon: IconFileText },
]
