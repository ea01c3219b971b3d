import { List, ListItem } from '@mantine/core'
import { IconHeartHandshake } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { Party } from './documents'

/** Who gives without expecting, and who expects without giving: a question for the parties, no reproach. */
export function ReciprocityNotes({ parties }: { parties: Party[] }) {
  const t = useTranslations('effects')
  const notes = parties.flatMap(({ id, actor, reciprocity }) =>
    reciprocity === 'GIVES_WITHOUT_EXPECTING' || reciprocity === 'EXPECTS_WITHOUT_GIVING' ? [{ id, text: t(`reciprocity.${reciprocity}`, { name: actor?.name ?? t('hiddenParty') }) }] : [],
  )
  if (notes.length === 0) return null
  return (
    <List mt="md" spacing="xs" icon={<IconHeartHandshake size={18} stroke={1.7} aria-hidden />} aria-label={t('reciprocity.label')}>
      {notes.map(({ id, text }) => (
        <ListItem key={id}>{text}</ListItem>
      ))}
    </List>
  )
}
