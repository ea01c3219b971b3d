'use client'

import type { Warning } from '@essaim/planning/warning'
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { EventStatusWord } from '@/components/EventStatusWord'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import { isOff } from '../editorial/states'
import type { BoardOccurrence } from './board.operations'
import { CardFacts, Hours } from './CardFacts'
import classes from './OccurrenceCard.module.css'
import { CardExtras } from './store/ui/CardExtras'

interface OccurrenceCardProps {
  occurrence: BoardOccurrence
  year: number
  /** What is worth a look about it, the gravest first; the same list as long as it is the same. */
  warnings: readonly Warning[]
  /** Its move is on its way to the API. */
  underWay: boolean
  withLieu: boolean
  /** It stands in a day with hours: as tall as it lasts, with an end that can be pulled. */
  inHours?: boolean
  onMove: (occurrence: BoardOccurrence) => void
}

/**
 * One date of an event on the board. Mouse and touch carry the card, the keyboard its grip; "move to…" is the other way. Hundreds
 * stand on a board, so it is plain elements, drawn anew only when the date itself changes; who carries it, and who follows its link, listens at the board.
 */
export const OccurrenceCard = memo(function OccurrenceCard({ occurrence, year, warnings, underWay, withLieu, inHours = false, onMove }: OccurrenceCardProps) {
  const t = useTranslations('month')
  const network = useNetwork()
  const { id, event, viewerCanReschedule } = occurrence
  return (
    <article className={classes.card} data-card={id} data-state={event.editorialState} data-movable={viewerCanReschedule || undefined} data-clash={warnings.length > 0 || undefined} data-hours={inHours || undefined} aria-busy={underWay} aria-label={event.title}>
      <Hours occurrence={occurrence} />
      <a className={classes.title} data-off={isOff(event.status) || undefined} href={paths.monthEvent(network.slug, year, event.id)} draggable={false}>
        {event.title}
      </a>
      <CardFacts occurrence={occurrence} warnings={warnings} withLieu={withLieu} />
      <div className={classes.foot}>
        <span className={classes.badges}>
          <span className={classes.state}>{t(`state.${event.editorialState}`)}</span>
          <EventStatusWord status={event.status} />
        </span>
        {viewerCanReschedule ? (
          <span className={classes.tools}>
            <button type="button" className={`${classes.tool} ${classes.move}`} aria-label={t('card.moveTo', { title: event.title })} title={t('card.moveToShort')} onClick={() => onMove(occurrence)} />
            <button type="button" className={`${classes.tool} ${classes.grip}`} data-grip={id} aria-label={t('card.drag', { title: event.title })} aria-describedby="board-keys" title={t(inHours ? 'card.dragInHours' : 'card.dragShort')} />
          </span>
        ) : null}
      </div>
      {inHours && viewerCanReschedule ? <span className={classes.end} data-resize aria-hidden /> : null}
      <CardExtras occurrence={occurrence} />
    </article>
  )
})
