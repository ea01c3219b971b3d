'use client'

import type { BoardOccurrence } from './board.operations'
import { Hours } from './CardFacts'
import classes from './OccurrenceCard.module.css'

/** The card while it is carried: the same face, without anything to press. */
export function CardFace({ occurrence }: { occurrence: BoardOccurrence }) {
  return (
    <div className={classes.card} data-state={occurrence.event.editorialState} data-lifted>
      <Hours occurrence={occurrence} />
      <span className={classes.title}>{occurrence.event.title}</span>
    </div>
  )
}
