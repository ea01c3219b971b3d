'use client'

import { Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { startTransition, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { EmptyState } from '@/components/states/EmptyState'
import { useUrlFilters } from '@/components/filters/useUrlFilters'
import { usePrinting } from '@/components/print/usePrinting'
import { firstDayShown, mondayOf, weeksOf, type Week } from '@/lib/days'
import { groupBy } from '@/lib/group-by'
import type { UserError } from '@/lib/user-errors'
import { MoveAdvice } from '../warnings/MoveAdvice'
import { NO_PLANNING, usePlannedBoard, type Planning } from '../warnings/usePlannedBoard'
import classes from './Board.module.css'
import type { BoardLieu, BoardOccurrence } from './board.operations'
import { BeyondNote } from './BeyondNote'
import { BoardFilters } from './BoardFilters'
import { boardFilterShape, isShown } from './boardFilters'
import { BoardViewBar } from './BoardViewBar'
import { sameList, useBoardCards, useCells, useKept } from './cards'
import { CarryOverlay } from './carry/CarryOverlay'
import { KeyInstructions } from './carry/KeyInstructions'
import { useCarry } from './carry/useCarry'
import { useCarryWords } from './carry/useCarryWords'
import { SlotForm, type Slot } from './create/SlotForm'
import { slotOf } from './create/slotOf'
import { DayHours } from './day/DayHours'
import { DayStrip } from './DayStrip'
import { TRAY } from './grid'
import { BoardGrid } from './grid/BoardGrid'
import { MoveConflict } from './MoveConflict'
import { MoveDialog } from './MoveDialog'
import { MoveStatus } from './MoveStatus'
import { dayOf, type WhenAndWhere } from './moves'
import { PrintedBoard } from './PrintedBoard'
import { boardRows, rowsOf, sameRow, type BoardRow } from './rows'
import { BoardFrame } from './store/ui/BoardFrame'
import type { Waiting } from './store/board-store'
import { useBoardStore } from './store/useBoardStore'
import { Tray } from './tray/Tray'
import { useBoardView } from './useBoardView'
import { useCardLinks } from './useCardLinks'
import { useFocusAfterMove } from './useFocusAfterMove'
import { WeekJump } from './WeekJump'

export interface BoardProps {
  month: { id: string; year: number; startsOn: string; endsOn: string; viewerCanPropose: boolean }
  lieux: readonly BoardLieu[]
  /** With times in the weeks of the month, and without. */
  loaded: readonly BoardOccurrence[]
  /** How many wait for their time, beyond those that are loaded. */
  waiting?: Waiting
  /** How many dates lie beyond the weeks of the month. */
  beyond?: number
  kinds: readonly { code: string; label: string }[]
  /** What its warnings are worked out of; absent for whoever is no member. */
  planning?: Planning
  /** The view of the last visit. */
  lastView?: string
  /** The day it is, so that server and browser agree. */
  today: string
}

/** What the "move to…" dialog is about. */
interface Asking {
  occurrence: BoardOccurrence
  suggestion: Partial<WhenAndWhere> & { day?: string }
  errors: UserError[]
}

const sameWeeks = (a: readonly Week[], b: readonly Week[]) => sameList(a.map(({ monday }) => monday), b.map(({ monday }) => monday))
const sameRows = (a: readonly BoardRow[], b: readonly BoardRow[]) => a.length === b.length && a.every((row, index) => b[index] !== undefined && sameRow(row, b[index]))

/** The programme of a month: lieux, themes or organisers by days, or one day by hours, and what has no time yet. Cards move by mouse, touch, keyboard or dialog. */
export function Board({ month, lieux, loaded, waiting, beyond = 0, kinds, planning = NO_PLANNING, lastView, today }: BoardProps) {
  const t = useTranslations('month')
  const locale = useLocale()
  const { values: filters } = useUrlFilters(boardFilterShape)
  const [period] = useState({ startsOn: month.startsOn, endsOn: month.endsOn })
  const board = useBoardStore(loaded, { ...month, period, waiting })
  const { occurrences, isUnderWay, move, news, forget, undo, conflict, resolve, dropConflict } = board
  const printing = usePrinting()
  const [root, box, overlay] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  const [asking, setAsking] = useState<Asking>()
  const [slot, setSlot] = useState<Slot>()
  const { follow } = useFocusAfterMove(root)
  const followLink = useCardLinks()

  // What says the same stays the same object: a move, an answer or a dialog then draws nothing but what it changes.
  const filtered = useKept(occurrences.filter((one) => isShown(one, filters)), sameList)
  const { rows: shownLieux, left } = rowsOf(lieux, occurrences, filters.lieux)
  const weeks = useMemo(() => weeksOf(month.startsOn, month.endsOn), [month.startsOn, month.endsOn])
  const days = useMemo(() => weeks.flatMap((week) => week.days), [weeks])
  const counts = useMemo(() => new Map([...groupBy(filtered, (one) => dayOf(one) ?? '')].map(([one, all]) => [one, all.length])), [filtered])
  const firstDay = (wanted: string) => (days.includes(wanted) ? wanted : firstDayShown(days, new Set(counts.keys()), today, month.startsOn))
  const { view, shown, set } = useBoardView(lastView, firstDay)
  const goTo = useCallback((day: string) => set({ day }), [set])
  // Its numbers may follow a little later.
  const counted = useDeferredValue(occurrences)

  const { planned, marks } = usePlannedBoard(planning, { month, lieux, occurrences })
  const cards = useBoardCards(filtered, marks, isUnderWay)
  const rows = useKept(boardRows(shown, shownLieux, filtered, locale), sameRows)
  const cells = useCells(cards, shown)
  const shownWeeks = useKept(shown.zoom === 'month' ? weeks : weeks.filter(({ monday }) => monday === mondayOf(shown.day)), sameWeeks)
  const grid = { rows, days: shown.zoom === 'day' ? [shown.day] : shownWeeks.flatMap((week) => week.days) }
  const words = useCarryWords(grid, lieux, (id) => occurrences.find((one) => one.id === id)?.event.title)
  const { store, reasonsAt } = useCarry(root, overlay, {
    grid,
    lieux,
    hours: shown.zoom === 'day',
    day: shown.day,
    planned,
    severities: planning.severities,
    occurrences,
    isUnderWay,
    words,
    onDrop: (occurrence, outcome, by) => {
      if (outcome.kind === 'move') {
        if (by === 'keyboard') follow(occurrence.id)
        return void move(occurrence, outcome.wanted)
      }
      // Without times only a person can say the hour.
      setAsking({ occurrence, suggestion: { day: outcome.day, lieu: outcome.where.lieu, room: outcome.where.room }, errors: [] })
    },
  })

  // Dialogs are drawn after the answer to the click.
  const askWhere = useCallback((occurrence: BoardOccurrence) => startTransition(() => setAsking({ occurrence, suggestion: {}, errors: [] })), [])
  const latestGrid = useRef({ grid, lieux })
  latestGrid.current = { grid, lieux }
  const create = useMemo(() => (month.viewerCanPropose ? (cell: string, minutes?: number) => startTransition(() => setSlot(slotOf(cell, latestGrid.current.grid, minutes))) : undefined), [month.viewerCanPropose])
  const corner = t(`view.groupings.${shown.by}`)
  const common = { rows, cells, corner }
  return (
    <BoardFrame board={board}>
      <div ref={root} className={classes.board} onClick={followLink}>
        <BoardFilters occurrences={counted} lieux={lieux} />
        <BoardViewBar view={view} day={view.day} today={today} days={days} onView={set} onDay={goTo} />
        {lieux.length === 0 ? <EmptyState title={t('board.noLieux.title')} text={t('board.noLieux.text')} /> : null}
        {waiting?.total || occurrences.some(({ startsAt, viewerCanReschedule }) => !startsAt || viewerCanReschedule) ? (
          <Tray waiting={cells.get(TRAY) ?? []} proposed={cards.filter(({ occurrence }) => occurrence.startsAt && occurrence.event.editorialState === 'PROPOSED')} store={board.store} year={month.year} onMove={askWhere} />
        ) : null}
        <DayStrip weeks={weeks} day={view.day} counts={counts} onDay={goTo} />
        {left > 0 ? (
          <Text size="sm" c="dimmed" mb="xs" className="no-print">
            {t('board.busyOnly', { count: left })}
          </Text>
        ) : null}
        {beyond > 0 ? <BeyondNote count={beyond} year={month.year} /> : null}
        <KeyInstructions inHours={shown.zoom === 'day'} />
        {shown.zoom === 'month' ? <WeekJump weeks={weeks} day={shown.day} box={box} /> : null}
        {shown.zoom === 'day' ? (
          <DayHours day={shown.day} rows={rows} cards={cards} view={shown} year={month.year} store={store} onMove={askWhere} onCreate={create} box={box} />
        ) : (
          <BoardGrid {...common} weeks={shownWeeks} year={month.year} day={shown.day} today={today} onMove={askWhere} onCreate={create} box={box} />
        )}
        <CarryOverlay store={store} overlay={overlay} grid={grid} lieux={lieux} reasonsAt={reasonsAt} />
        {printing ? <PrintedBoard {...common} weeks={shown.zoom === 'day' ? [{ monday: mondayOf(shown.day), days: [shown.day] }] : shownWeeks} /> : null}
        <MoveStatus
          news={news}
          undo={undo}
          onClose={forget}
          onCorrect={(occurrence, wanted, errors) => {
            forget()
            setAsking({ occurrence, suggestion: wanted, errors })
          }}
        />
        {asking ? (
          <MoveDialog
            key={asking.occurrence.id}
            occurrence={asking.occurrence}
            suggestion={asking.suggestion}
            errors={asking.errors}
            lieux={lieux}
            advice={(wanted, take) => <MoveAdvice planned={planned} wanted={wanted} severities={planning.severities} labels={planning.facts?.labels ?? {}} onTake={take} />}
            onClose={() => setAsking(undefined)}
            onMove={(wanted) => {
              setAsking(undefined)
              follow(asking.occurrence.id)
              void move(asking.occurrence, wanted)
            }}
          />
        ) : null}
        {slot ? <SlotForm slot={slot} year={month.year} essMonth={month.id} kinds={kinds} onClose={() => setSlot(undefined)} /> : null}
        <MoveConflict conflict={conflict} lieux={lieux} locale={locale} onResolve={resolve} onClose={dropConflict} />
      </div>
    </BoardFrame>
  )
}
