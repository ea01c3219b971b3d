import { Badge } from '@mantine/core'
import type { Term } from './TermSelect'
import classes from './TermChips.module.css'

interface TermChipsProps {
  terms: Term[]
  color?: string
  /** What the list is, for those who do not see where it stands. */
  label?: string
}

/** Values of an editable list, as small labels. */
export function TermChips({ terms, color = 'gray', label }: TermChipsProps) {
  if (terms.length === 0) return null
  return (
    <ul className={classes.chips} aria-label={label}>
      {terms.map((term) => (
        <li key={term.code}>
          <Badge color={color} classNames={{ root: classes.chip, label: classes.words }}>{term.label}</Badge>
        </li>
      ))}
    </ul>
  )
}
