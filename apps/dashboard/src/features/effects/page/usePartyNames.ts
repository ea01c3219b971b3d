import { useTranslations } from 'next-intl'
import type { Party } from './documents'

/** Names of parties, in one line; those whose actor the viewer may not read have none. */
export function usePartyNames(parties: Party[]) {
  const t = useTranslations('effects')
  const names = new Map(parties.map(({ id, actor }) => [id, actor?.name ?? t('hiddenParty')]))
  return (some: readonly { id: string }[]) => some.map(({ id }) => names.get(id) ?? t('hiddenParty')).join(', ')
}
