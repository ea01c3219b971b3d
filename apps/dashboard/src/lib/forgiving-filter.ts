import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core'

/** "L’École" and "l'ecole" are the same to whoever types. */
export const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").replaceAll(/[œŒ]/g, 'oe').trim().toLowerCase()

/** What selects offer while somebody types: whatever has these words in its label, whether accents are typed or not. */
export const forgivingFilter: OptionsFilter = ({ options, search, limit }) => {
  const wanted = plain(search)
  let left = limit
  const matching = (items: readonly ComboboxItem[]) => {
    const found = items.filter(({ label }) => plain(label).includes(wanted)).slice(0, left)
    left -= found.length
    return found
  }
  return options.flatMap((option): ComboboxParsedItem[] => ('items' in option ? [{ ...option, items: matching(option.items) }] : matching([option])))
}
