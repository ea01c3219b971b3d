'use client'

import { Text, TextInput, Title } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconChevronDown, IconSearch } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { memo, useDeferredValue, useState } from 'react'
import { plain } from '@/lib/forgiving-filter'
import type { BoardOccurrence } from '../board.operations'
import { sameList, type BoardCard } from '../cards'
import { TRAY } from '../grid'
import { OccurrenceCard } from '../OccurrenceCard'
import classes from './Tray.module.css'

interface TrayProps {
  /** Those without times. */
  waiting: readonly BoardCard[]
  /** Those with times that nobody has decided on yet. */
  proposed: readonly BoardCard[]
  year: number
  onMove: (occurrence: BoardOccurrence) => void
}

/** So many proposals are drawn at once: all of a month are hundreds, and stand on the board besides. */
const AT_ONCE = 30

const texts = new WeakMap<BoardOccurrence, string>()

/** What a card is found by. */
function textOf({ occurrence }: BoardCard): string {
  const { event, lieu, place } = occurrence
  const text = texts.get(occurrence) ?? plain([event.title, event.kind.label, lieu?.name, place?.label, ...event.organisers.map(({ name }) => name), ...event.themes.map(({ label }) => label)].filter(Boolean).join(' '))
  texts.set(occurrence, text)
  return text
}

/** The cards that speak of what was typed. Accents do not count. */
function speakingOf(cards: readonly BoardCard[], words: string): readonly BoardCard[] {
  const sought = plain(words).split(/\s+/).filter(Boolean)
  return sought.length > 0 ? cards.filter((card) => sought.every((word) => textOf(card).includes(word))) : cards
}

/** Dates that wait for their time, and proposals that wait for a decision; a card that is dropped here loses its time. On a phone it is a sheet at the bottom. */
export const Tray = memo(function Tray({ waiting, proposed, year, onMove }: TrayProps) {
  const t = useTranslations('month.tray')
  const phone = useMediaQuery('(max-width: 48em)')
  const [chosen, setChosen] = useState<boolean>()
  const [words, setWords] = useState('')
  const sought = useDeferredValue(words.trim())
  const open = chosen ?? !phone
  return (
    <section className={classes.tray} data-cell={TRAY} data-open={open} aria-labelledby="month-tray">
      <div className={classes.head}>
        <Title order={2} size="h5" id="month-tray">
          {t('title', { count: waiting.length })}
        </Title>
        {waiting.length + proposed.length > 0 ? (
          <TextInput className={classes.search} size="xs" type="search" aria-label={t('search')} placeholder={t('search')} leftSection={<IconSearch size={14} aria-hidden />} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
        ) : null}
        <button type="button" className={classes.toggle} aria-expanded={open} aria-controls="month-tray-cards" onClick={() => setChosen(!open)}>
          {t(open ? 'close' : 'open')}
          <IconChevronDown size={16} aria-hidden />
        </button>
      </div>
      <TrayCards waiting={waiting} proposed={proposed} sought={sought} year={year} onMove={onMove} />
    </section>
  )
}, sameTray)

/** The cards themselves, those that are sought: they follow a little later than what is typed. */
const TrayCards = memo(function TrayCards({ waiting, proposed, sought, year, onMove }: TrayProps & { sought: string }) {
  const t = useTranslations('month.tray')
  const [unfolded, setUnfolded] = useState(false)
  const [drawn, setDrawn] = useState({ of: sought, count: AT_ONCE })
  const [shown, decidable] = [speakingOf(waiting, sought), speakingOf(proposed, sought)]
  const count = drawn.of === sought ? drawn.count : AT_ONCE
  const list = (cards: readonly BoardCard[]) => (
    <ul className={classes.cards}>
      {cards.map(({ occurrence, warnings, underWay }) => (
        <li key={occurrence.id}>
          <OccurrenceCard occurrence={occurrence} year={year} warnings={warnings} underWay={underWay} withLieu={Boolean(occurrence.startsAt)} onMove={onMove} />
        </li>
      ))}
    </ul>
  )
  return (
    <div id="month-tray-cards" className={classes.body}>
      {waiting.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('empty')}
        </Text>
      ) : (
        list(shown)
      )}
      {decidable.length > 0 ? (
        <div className={classes.proposed}>
          <button type="button" className={classes.toggle} aria-expanded={unfolded || sought !== ''} onClick={() => setUnfolded(!unfolded)}>
            {t('proposed', { count: decidable.length })}
            <IconChevronDown size={16} aria-hidden />
          </button>
          {unfolded || sought ? list(decidable.slice(0, count)) : null}
          {(unfolded || sought) && decidable.length > count ? (
            <button type="button" className={classes.toggle} onClick={() => setDrawn({ of: sought, count: count + AT_ONCE })}>
              {t('more', { count: decidable.length - count })}
            </button>
          ) : null}
        </div>
      ) : null}
      {sought && shown.length + decidable.length === 0 ? (
        <Text size="sm" role="status">
          {t('nothing')}
        </Text>
      ) : null}
    </div>
  )
}, (a, b) => sameTray(a, b) && a.sought === b.sought)

function sameTray(a: TrayProps, b: TrayProps): boolean {
  return sameList(a.waiting, b.waiting) && sameList(a.proposed, b.proposed) && a.onMove === b.onMove && a.year === b.year
}
