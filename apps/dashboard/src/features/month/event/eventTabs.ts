import { IconCalendarEvent, IconChecklist, IconHistory, type TablerIcon } from '@tabler/icons-react'
import { paths } from '@/lib/paths'

export type EventTab = 'overview' | 'preparation' | 'after'

/** The pages of one event, in the order in which it goes through them. */
export const eventTabs = (network: string, year: number, id: string): { key: EventTab; href: string; icon: TablerIcon }[] => [
  { key: 'overview', href: paths.monthEvent(network, year, id), icon: IconCalendarEvent },
  { key: 'preparation', href: paths.monthEventPreparation(network, year, id), icon: IconChecklist },
  { key: 'after', href: paths.monthEventAfter(network, year, id), icon: IconHistory },
]
