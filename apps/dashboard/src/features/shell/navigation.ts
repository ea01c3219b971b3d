import {
  IconAddressBook, IconBuildingCommunity, IconCalendarMonth, IconChecklist, IconFileImport, IconFlag3, IconHexagons, IconHome2, IconKey, IconSettings, IconTopologyStar3, IconTools, IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react'
import { paths } from '@/lib/paths'
import type { Access } from '@/lib/permissions'

export interface NavigationItem {
  /** Key of the label in the messages `shell.nav`. */
  key: string
  href: string
  icon: TablerIcon
  /** Shown in the bottom bar of a phone, where there is room for four. */
  main?: boolean
}

export interface NavigationGroup {
  key: string
  items: NavigationItem[]
}

/** The doors of a network. Somebody who is no member sees what is public. */
export function navigationOf(network: string, { member, can }: Access, year: number): NavigationGroup[] {
  const home: NavigationItem = { key: 'home', href: paths.network(network), icon: IconHome2, main: true }
  const lieux: NavigationItem = { key: 'lieux', href: paths.lieux(network), icon: IconHexagons, main: true }
  if (!member) {
    return [{ key: 'visit', items: [home, lieux, { key: 'programme', href: paths.programme(network, year), icon: IconCalendarMonth, main: true }] }]
  }
  const running: NavigationItem[] = [
    ...(can('import:read') ? [{ key: 'imports', href: paths.imports(network), icon: IconFileImport }] : []),
    ...(can('member:read') ? [{ key: 'members', href: paths.members(network), icon: IconAddressBook }] : []),
    ...(can('apiKey:read') ? [{ key: 'apiKeys', href: paths.apiKeys(network), icon: IconKey }] : []),
    ...(can('network:update') ? [{ key: 'settings', href: paths.settings(network), icon: IconSettings }] : []),
  ]
  return [
    { key: 'start', items: [home, { key: 'tasks', href: paths.tasks(network), icon: IconChecklist }] },
    {
      key: 'territory',
      items: [
        lieux,
        { key: 'organisations', href: paths.organisations(network), icon: IconBuildingCommunity },
        { key: 'people', href: paths.people(network), icon: IconUsersGroup },
      ],
    },
    {
      key: 'cooperate',
      items: [
        { key: 'aim', href: paths.aim(network), icon: IconFlag3 },
        { key: 'resources', href: paths.resources(network), icon: IconTools },
        { key: 'projects', href: paths.projects(network), icon: IconTopologyStar3, main: true },
        { key: 'month', href: paths.month(network, year), icon: IconCalendarMonth, main: true },
      ],
    },
    ...(running.length > 0 ? [{ key: 'running', items: running }] : []),
  ]
}

/** The item that the address belongs to: the longest one that it begins with. */
export function currentItem(groups: NavigationGroup[], pathname: string): string | undefined {
  const matching = groups
    .flatMap((group) => group.items)
    .filter((item) => pathname === item.href || pathname.startsWith(`${yearless(item.href)}/`))
    .sort((a, b) => b.href.length - a.href.length)
  return matching[0]?.key
}

/** Every year of the month belongs to the same door. */
const yearless = (href: string) => href.replace(/\/\d{4}$/, '')
