'use client'

import { DndContext, DragOverlay, type DragEndEvent } from '@dnd-kit/core'
import { Text } from '@mantine/core'
import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { EmptyState } from '@/components/states/EmptyState'
import { useUrlFilters } from '@/components/filters/useUrlFilters'
import { usePrinting } from '@/components/print/usePrinting'
import type { UserError } from '@/lib/user-errors'
import { groupBy } from '@/lib/group-by'
import type { BoardLieu, BoardOccurrence } from './board.operations'
import { BoardFilters } from './BoardFilters'
import { boardFilterShape, isShown } from './boardFilters'
import { BoardTable } from './BoardTable'
import { firstDayShown, weeksOf } from '@/lib/days'
import { DayStrip } from './DayStrip'
import { cellId, targetOf, TRAY } from './grid'
import { MoveConflict } from './MoveConflict'
import { MoveDialog } from './MoveDialog'
import { MoveStatus } from './MoveStatus'
import { cellOf, droppedOn, unscheduled, type WhenAndWhere } from './moves'
import { CardFace, OccurrenceCard } from './OccurrenceCard'
import { PrintedBoard } from './PrintedBoard'
import { rowsOf } from './rows'
import { Tray } from './Tray'
import { useAnnouncements } from './useAnnouncements'
import { useBoardSensors } from './useBoardSensors'
import { useMoves } from './useMoves'
import { WeekJump } from './WeekJump'
import { MoveAdvice } from '../warnings/MoveAdvice'
import { NO_PLANNING, usePlannedBoard, type Planning } from '../warnings/usePlannedBoard'

export interface BoardProps {
  month: { year: number; startsOn: string; endsOn: string }
  lieux: readonly BoardLieu[]
  /** With times and without. */
  loaded: readonly BoardOccurrence[]
  /** What its warnings are worked out of; absent for whoever is no member. */
  planning?: Planning
  /** The day it is, so that server and browser agree. */
  today: string
}

/** What the "move to…" dialog is about. */
interface Asking {
  occurrence: BoardOccurrence
  suggestion: Partial<WhenAndWhere> & { day?: string }
  errors: UserError[]
}

/** The programme of a month: lieux by days, and what has no time yet. Cards move by mouse, touch, keyboard or dialog. */
export function Board({ month, lieux, loaded, planning = NO_PLANNING, today }: BoardProps) {
  const t = useTranslations('month')
  const locale = useLocale()
  const filters = useUrlFilters(boardFilterShape)
  const { occurrences, isUnderWay, move, news, forget, undo, conflict, resolve, dropConflict } = useMoves(loaded)
  const [carried, setCarried] = useState<string>()
  const printing = usePrinting()
  const box = useRef<HTMLDivElement>(null)
  const [asking, setAsking] = useState<Asking>()

  const scheduled = occurrences.filter((one) => one.startsAt)
  const shown = occurrences.filter((one) => isShown(one, filters.values))
  const { rows, left } = rowsOf(lieux, occurrences, filters.values.lieux)
  const weeks = weeksOf(month.startsOn, month.endsOn, scheduled.map((one) => cellOf(one)?.day ?? month.startsOn))
  const days = weeks.flatMap((week) => week.days)
  const counts = new Map([...groupBy(shown, (one) => cellOf(one)?.day ?? '')].map(([day, all]) => [day, all.length]))
  const [day, setDay] = useState(() => firstDayShown(days, new Set(counts.keys()), today, month.startsOn))
  const { planned, marks } = usePlannedBoard(planning, { month, lieux, occurrences })
  const grid = { lieux: rows, days }
  const { sensors, collisionDetection, autoScroll, setOut } = useBoardSensors(grid)
  const accessibility = useAnnouncements(grid, occurrences)

  const lift = (id: string) => {
    const cell = occurrences.filter((one) => one.id === id).map(cellOf)[0]
    setOut(cell ? cellId(cell.lieu, cell.day) : TRAY, cell?.day ?? day)
    setCarried(id)
  }

  const drop = ({ active, over }: DragEndEvent) => {
    setCarried(undefined)
    const occurrence = occurrences.find(({ id }) => id === active.id)
    const target = over ? targetOf(String(over.id), grid) : undefined
    if (!occurrence || !target) return
    if (target.kind === 'tray') return void move(occurrence, unscheduled(occurrence))
    const lieu = target.kind === 'cell' ? target.lieu : (lieux.find(({ id }) => id === occurrence.lieu?.id) ?? null)
    const wanted = droppedOn(occurrence, { day: target.day, lieu })
    if (wanted) return void move(occurrence, wanted)
    // Without times only a person can say the hour.
    setAsking({ occurrence, suggestion: { day: target.day, ...(target.kind === 'cell' ? { lieu } : {}) }, errors: [] })
  }

  const renderCard = (occurrence: BoardOccurrence) => (
    <OccurrenceCard
      key={occurrence.id}
      occurrence={occurrence}
      year={month.year}
      warnings={marks.get(occurrence.id)}
      underWay={isUnderWay(occurrence.id)}
      onMove={(one) => setAsking({ occurrence: one, suggestion: {}, errors: [] })}
    />
  )
  const lifted = occurrences.find(({ id }) => id === carried)
  return (
    <>
      <BoardFilters filters={filters} occurrences={occurrences} lieux={lieux} />
      {lieux.length === 0 ? <EmptyState title={t('board.noLieux.title')} text={t('board.noLieux.text')} /> : null}
      <DndContext
        id="month-board"
        sensors={sensors}
        collisionDetection={collisionDetection}
        autoScroll={autoScroll}
        accessibility={accessibility}
        onDragStart={({ active }) => lift(String(active.id))}
        onDragEnd={drop}
        onDragCancel={() => setCarried(undefined)}
      >
        {occurrences.some(({ startsAt, viewerCanReschedule }) => !startsAt || viewerCanReschedule) ? <Tray occurrences={shown.filter((one) => !one.startsAt)} renderCard={renderCard} /> : null}
        <DayStrip weeks={weeks} day={day} counts={counts} onDay={setDay} />
        {left > 0 ? (
          <Text size="sm" c="dimmed" mb="xs" className="no-print">
            {t('board.busyOnly', { count: left })}
          </Text>
        ) : null}
        <WeekJump weeks={weeks} day={day} box={box} />
        <BoardTable box={box} weeks={weeks} lieux={rows} occurrences={shown.filter((one) => one.startsAt)} day={day} today={today} renderCard={renderCard} />
        <DragOverlay dropAnimation={null}>{lifted ? <CardFace occurrence={lifted} /> : null}</DragOverlay>
      </DndContext>
      {printing ? <PrintedBoard weeks={weeks} lieux={rows} occurrences={shown} marks={marks} /> : null}
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
            void move(asking.occurrence, wanted)
          }}
        />
      ) : null}
      <MoveConflict conflict={conflict} lieux={lieux} locale={locale} onResolve={resolve} onClose={dropConflict} />
    </>
  )
}
