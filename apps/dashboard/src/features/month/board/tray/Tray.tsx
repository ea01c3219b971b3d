'use client'

import { Text, TextInput, Title } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconChevronDown, IconSearch } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { memo, useDeferredValue, useEffect, useEffectEvent, useState } from 'react'
import { plain } from '@/lib/forgiving-filter'
import type { BoardOccurrence } from '../board.operations'
import { sameList, type BoardCard } from '../cards'
import { TRAY } from '../grid'
import { OccurrenceCard } from '../OccurrenceCard'
import type { BoardStore } from '../store/board-store'
import classes from './Tray.module.css'
import { useWaiting } from './useWaiting'

interface TrayProps {
  /** Those without times. */
  waiting: readonly BoardCard[]
  /** Those with times that nobody has decided on yet. */
  proposed: readonly BoardCard[]
  store: BoardStore
  year: number
  onMove: (occurrence: BoardOccurrence) => void
}

/** Whoever types is not asked about at each letter. */
const PAUSE = 300

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
export const Tray = memo(function Tray({ waiting, proposed, store, year, onMove }: TrayProps) {
  const t = useTranslations('month.tray')
  const phone = useMediaQuery('(max-width: 48em)')
  const [chosen, setChosen] = useState<boolean>()
  const [words, setWords] = useState('')
  const sought = useDeferredValue(words.trim())
  const open = chosen ?? !phone
  const further = useWaiting(store, year)
  const seek = useEffectEvent(further.seek)
  const looks = sought !== '' && further.unread > 0
  useEffect(() => {
    if (!looks) return undefined
    const timer = setTimeout(() => void seek(sought), PAUSE)
    return () => clearTimeout(timer)
  }, [looks, sought])
  return (
    <section className={classes.tray} data-cell={TRAY} data-open={open} aria-labelledby="month-tray">
      <div className={classes.head}>
        <Title order={2} size="h5" id="month-tray">
          {t('title', { count: waiting.length + further.unread })}
        </Title>
        {waiting.length + proposed.length + further.unread > 0 ? (
          <TextInput className={classes.search} size="xs" type="search" aria-label={t('search')} placeholder={t('search')} leftSection={<IconSearch size={14} aria-hidden />} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
        ) : null}
        <button type="button" className={classes.toggle} aria-expanded={open} aria-controls="month-tray-cards" onClick={() => setChosen(!open)}>
          {t(open ? 'close' : 'open')}
          <IconChevronDown size={16} aria-hidden />
        </button>
      </div>
      <TrayCards waiting={waiting} proposed={proposed} sought={sought} unread={further.unread} store={store} year={year} onMove={onMove} />
      {open && further.unread > 0 ? <FurtherWaiting {...further} /> : null}
    </section>
  )
}, sameTray)

/** The cards themselves, those that are sought: they follow a little later than what is typed. */
const TrayCards = memo(function TrayCards({ waiting, proposed, sought, unread, year, onMove }: TrayProps & { sought: string; unread: number }) {
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
      {waiting.length + unread === 0 ? (
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
      {sought && shown.length + decidable.length + unread === 0 ? (
        <Text size="sm" role="status">
          {t('nothing')}
        </Text>
      ) : null}
    </div>
  )
}, (a, b) => sameTray(a, b) && a.sought === b.sought && a.unread === b.unread)

/** The dates that were not read yet: how many, and the way to them. */
function FurtherWaiting({ unread, state, readMore }: ReturnType<typeof useWaiting>) {
  const t = useTranslations('month.tray')
  const failed = useTranslations('forms.failed')
  return (
    <div className={classes.further}>
      <button type="button" className={classes.toggle} disabled={state === 'reading'} onClick={() => void readMore()}>
        {t('further', { count: unread })}
      </button>
      <Text size="sm" role="status">
        {state === 'reading' ? t('reading') : state === 'failed' ? failed('text') : ''}
      </Text>
    </div>
  )
}

function sameTray(a: TrayProps, b: TrayProps): boolean {
  return sameList(a.waiting, b.waiting) && sameList(a.proposed, b.proposed) && a.onMove === b.onMove && a.year === b.year
}
