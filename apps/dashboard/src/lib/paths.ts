/** What of a list is exported: what is picked of it, or what a filter lets through, of a year's month, or of one project or event. */
export type Exported = ({ ids: readonly string[] } | { filter: object; year?: number }) & { of?: string }

/** Formats of public feeds, by the ending of their addresses. */
export type FeedFormat = 'ics' | 'json' | 'jsonld' | 'csv' | 'atom' | 'rss'

/** Every address inside the dashboard, so that no component builds one by hand. */
export const paths = {
  home: () => '/',
  signIn: (returnTo?: string) => (returnTo && returnTo !== '/' ? `/sign-in?next=${encodeURIComponent(returnTo)}` : '/sign-in'),
  /** The page behind the link of an invitation. */
  invitation: (token: string) => `/invitation/${token}`,
  start: () => '/start',
  account: () => '/account',
  notifications: () => '/notifications',
  accounts: () => '/accounts',
  outbox: () => '/outbox',
  /** Pages of the public programme; `search` is what its filters are in the address, from `programmeSearch`. */
  programme: (network: string, year: number, search = '') => `/programme/${network}/${year}${search}`,
  programmeMap: (network: string, year: number, search = '') => `/programme/${network}/${year}/map${search}`,
  programmeEvent: (network: string, year: number, id: string, search = '') => `/programme/${network}/${year}/${id}${search}`,
  programmePoster: (network: string, year: number) => `/programme/${network}/${year}/poster`,
  programmeLeaflet: (network: string, year: number) => `/programme/${network}/${year}/leaflet`,
  /** The programme as partners show it in a frame. */
  programmeWidget: (network: string, year: number, search = '') => `/programme/${network}/${year}/embed${search}`,
  network: (network: string) => `/n/${network}`,
  tasks: (network: string) => `/n/${network}/tasks`,
  checklists: (network: string) => `/n/${network}/month/checklists`,
  lieux: (network: string) => `/n/${network}/lieux`,
  lieuxMap: (network: string) => `/n/${network}/lieux/map`,
  newLieu: (network: string) => `/n/${network}/lieux/new`,
  lieu: (network: string, slug: string) => `/n/${network}/lieux/${slug}`,
  editLieu: (network: string, slug: string) => `/n/${network}/lieux/${slug}/edit`,
  organisations: (network: string) => `/n/${network}/organisations`,
  newOrganisation: (network: string) => `/n/${network}/organisations/new`,
  organisation: (network: string, id: string) => `/n/${network}/organisations/${id}`,
  editOrganisation: (network: string, id: string) => `/n/${network}/organisations/${id}/edit`,
  people: (network: string) => `/n/${network}/people`,
  newPerson: (network: string) => `/n/${network}/people/new`,
  person: (network: string, id: string) => `/n/${network}/people/${id}`,
  /** Everything that is known of a person as a file, from the API. */
  personData: (id: string, format: 'csv' | 'json') => `/people/${id}/data.${format}`,
  editPerson: (network: string, id: string) => `/n/${network}/people/${id}/edit`,
  aim: (network: string) => `/n/${network}/aim`,
  editAim: (network: string) => `/n/${network}/aim/edit`,
  editNetworkThread: (network: string) => `/n/${network}/aim/fil-rouge`,
  /** The page behind the link of a fil rouge, for anybody who has it. */
  sharedThread: (token: string) => `/thread/${token}`,
  resources: (network: string) => `/n/${network}/resources`,
  intentsSideBySide: (network: string) => `/n/${network}/resources/side-by-side`,
  exchanges: (network: string) => `/n/${network}/resources/exchanges`,
  newResource: (network: string) => `/n/${network}/resources/new`,
  resource: (network: string, id: string) => `/n/${network}/resources/${id}`,
  editResource: (network: string, id: string) => `/n/${network}/resources/${id}/edit`,
  needs: (network: string) => `/n/${network}/resources/needs`,
  newNeed: (network: string) => `/n/${network}/resources/needs/new`,
  newEventNeed: (network: string, event: string) => `/n/${network}/resources/needs/new?event=${event}`,
  need: (network: string, id: string) => `/n/${network}/resources/needs/${id}`,
  editNeed: (network: string, id: string) => `/n/${network}/resources/needs/${id}/edit`,
  requests: (network: string) => `/n/${network}/resources/requests`,
  projects: (network: string) => `/n/${network}/projects`,
  newProject: (network: string) => `/n/${network}/projects/new`,
  project: (network: string, id: string) => `/n/${network}/projects/${id}`,
  projectActivity: (network: string, id: string) => `/n/${network}/projects/${id}/activity`,
  projectThread: (network: string, id: string) => `/n/${network}/projects/${id}/fil-rouge`,
  editProjectThread: (network: string, id: string) => `/n/${network}/projects/${id}/fil-rouge/edit`,
  projectWork: (network: string, id: string) => `/n/${network}/projects/${id}/work`,
  projectSheet: (network: string, id: string) => `/n/${network}/projects/${id}/sheet`,
  editProject: (network: string, id: string) => `/n/${network}/projects/${id}/edit`,
  projectEffects: (network: string, project: string) => `/n/${network}/projects/${project}/effects`,
  waitingEffects: (network: string) => `/n/${network}/projects/waiting`,
  editEffect: (network: string, project: string, id: string) => `/n/${network}/projects/${project}/effects/${id}/edit`,
  observeEffect: (network: string, project: string, id: string) => `/n/${network}/projects/${project}/effects/${id}/observe`,
  unexpectedEffect: (network: string, project: string) => `/n/${network}/projects/${project}/effects/unexpected`,
  editObservation: (network: string, project: string, id: string) => `/n/${network}/projects/${project}/effects/observations/${id}/edit`,
  newImpact: (network: string, project: string) => `/n/${network}/projects/${project}/effects/impacts/new`,
  editImpact: (network: string, project: string, id: string) => `/n/${network}/projects/${project}/effects/impacts/${id}/edit`,
  newExternality: (network: string, project: string) => `/n/${network}/projects/${project}/effects/externalities/new`,
  editExternality: (network: string, project: string, id: string) => `/n/${network}/projects/${project}/effects/externalities/${id}/edit`,
  month: (network: string, year: number) => `/n/${network}/month/${year}`,
  monthList: (network: string, year: number) => `/n/${network}/month/${year}/list`,
  monthReleases: (network: string, year: number) => `/n/${network}/month/${year}/releases`,
  monthRelease: (network: string, year: number, id: string) => `/n/${network}/month/${year}/releases/${id}`,
  monthWarnings: (network: string, year: number) => `/n/${network}/month/${year}/warnings`,
  monthRules: (network: string, year: number) => `/n/${network}/month/${year}/warnings/rules`,
  newMonthEvent: (network: string, year: number) => `/n/${network}/month/${year}/new`,
  monthEvent: (network: string, year: number, id: string) => `/n/${network}/month/${year}/events/${id}`,
  shareMonth: (network: string, year: number) => `/n/${network}/month/${year}/share`,
  monthEventPreparation: (network: string, year: number, id: string) => `/n/${network}/month/${year}/events/${id}/preparation`,
  monthEventAfter: (network: string, year: number, id: string) => `/n/${network}/month/${year}/events/${id}/after`,
  editMonthEvent: (network: string, year: number, id: string) => `/n/${network}/month/${year}/events/${id}/edit`,
  /** A list as a file, from the API. */
  export: (network: string, file: string, what: Exported) => {
    const picked: Record<string, string> = 'ids' in what ? { ids: what.ids.join(',') } : { filter: JSON.stringify(what.filter), ...(what.year && { year: String(what.year) }) }
    const which = { ...picked, ...(what.of && { of: what.of }) }
    return `/exports/${file}?${new URLSearchParams({ network, ...which }).toString()}`
  },
  /** What calendars and sites follow, from the API. */
  programmeFeed: (network: string, year: number, format: FeedFormat) => `/feeds/${network}/${year}/programme.${format}`,
  lieuFeed: (id: string, format: FeedFormat) => `/feeds/lieux/${id}.${format}`,
  eventFeed: (id: string, format: FeedFormat) => `/feeds/events/${id}.${format}`,
  /** The network as one file, from the API. */
  archive: (network: string) => `/archives/${network}.zip`,
  imports: (network: string) => `/n/${network}/imports`,
  import: (network: string, id: string) => `/n/${network}/imports/${id}`,
  rejectedLines: (id: string) => `/imports/${id}/rejected.csv`,
  members: (network: string) => `/n/${network}/members`,
  apiKeys: (network: string) => `/n/${network}/api-keys`,
  settings: (network: string) => `/n/${network}/settings`,
}

/** A return path that stays on this site: anything else leads home. */
export function safeReturnPath(value: string | null | undefined): string {
  return value && /^\/(?![/\\])/.test(value) ? value : '/'
}
