/** Every address inside the dashboard, so that no component builds one by hand. */
export const paths = {
  home: () => '/',
  signIn: (returnTo?: string) => (returnTo && returnTo !== '/' ? `/sign-in?next=${encodeURIComponent(returnTo)}` : '/sign-in'),
  start: () => '/start',
  programme: (network: string, year: number) => `/programme/${network}/${year}`,
  network: (network: string) => `/n/${network}`,
  lieux: (network: string) => `/n/${network}/lieux`,
  lieuxMap: (network: string) => `/n/${network}/lieux/map`,
  newLieu: (network: string) => `/n/${network}/lieux/new`,
  lieu: (network: string, slug: string) => `/n/${network}/lieux/${slug}`,
  editLieu: (network: string, slug: string) => `/n/${network}/lieux/${slug}/edit`,
  organisations: (network: string) => `/n/${network}/organisations`,
  people: (network: string) => `/n/${network}/people`,
  resources: (network: string) => `/n/${network}/resources`,
  projects: (network: string) => `/n/${network}/projects`,
  project: (network: string, id: string) => `/n/${network}/projects/${id}`,
  month: (network: string, year: number) => `/n/${network}/month/${year}`,
  monthList: (network: string, year: number) => `/n/${network}/month/${year}/list`,
  imports: (network: string) => `/n/${network}/imports`,
  import: (network: string, id: string) => `/n/${network}/imports/${id}`,
  members: (network: string) => `/n/${network}/members`,
  settings: (network: string) => `/n/${network}/settings`,
}

/** A return path that stays on this site: anything else leads home. */
export function safeReturnPath(value: string | null | undefined): string {
  return value && /^\/(?![/\\])/.test(value) ? value : '/'
}
