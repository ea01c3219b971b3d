import { paths } from '@/lib/paths'
import { projectTabs } from './page/projectTabs'

type PlaceKey = 'parties' | 'objectives' | 'limits' | 'commitments' | 'effects' | 'filRouge' | 'valueSharing'

/** Where each thing that a stage can ask for is done: a part of the overview, or the end of the address of another page of the project. */
const PLACES: Record<string, { key: PlaceKey; part?: string; tab?: string }> = {
  TOO_FEW_PARTIES: { key: 'parties', part: 'parties' },
  NO_COLLECTIVE_OBJECTIVE: { key: 'objectives', part: 'objectives' },
  NO_LIMIT: { key: 'limits', part: 'limits' },
  NO_COMMITMENT_AGREED: { key: 'commitments', part: 'commitments' },
  VALUE_SHARING_NOT_SAID: { key: 'valueSharing', part: 'value-sharing' },
  NO_EFFECT_EXPECTED: { key: 'effects', tab: '/effects' },
  EFFECT_NOT_OBSERVED: { key: 'effects', tab: '/effects' },
  NO_FIL_ROUGE: { key: 'filRouge', tab: '/fil-rouge' },
}

/** The way to where something that is missing is done; nothing where no page does it. */
export function placeOf(code: string, network: string, project: string): { key: PlaceKey; href: string } | undefined {
  const place = PLACES[code]
  if (!place) return undefined
  const { key, part, tab } = place
  const href = tab ? projectTabs(network, project).find((one) => one.href.endsWith(tab))?.href : `${paths.project(network, project)}#${part}`
  return href ? { key, href } : undefined
}
