'use client'

import { Button, Menu } from '@mantine/core'
import { IconCalendarOff, IconCalendarRepeat, IconCalendarTime, IconCopy, IconTrash, IconX } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { EDITORIAL_STATES, EVENT_STATUSES } from '../../../editorial/states'
import type { BoardOccurrence } from '../../board.operations'
import { unscheduled } from '../../moves'
import { shifted } from '../shift'
import { useSignal } from '../signal'
import type { BoardTogether } from '../useBoardStore'
import { DuplicateDialog } from './DuplicateDialog'
import { RepeatDialog } from './RepeatDialog'
import { ShiftDialog } from './ShiftDialog'
import classes from './Together.module.css'

interface SelectionBarProps {
  board: BoardTogether
  /** May give events another editorial state. */
  canArbitrate: boolean
}

type Asking = 'shift' | 'repeat' | 'duplicate' | 'remove'

/** Below the board, while something is selected: what can be done with all of it at once. */
export function SelectionBar({ board, canArbitrate }: SelectionBarProps) {
  const t = useTranslations('together.select')
  const month = useTranslations('month')
  const removal = useTranslations('together.remove')
  const ids = useSignal(board.selection.signal, (selected) => selected.ids)
  const [asking, setAsking] = useState<Asking>()
  const selected = board.occurrences.filter(({ id }) => ids.has(id))
  if (selected.length === 0) return null

  const movable = selected.filter(({ viewerCanReschedule }) => viewerCanReschedule)
  const dated = movable.filter(({ startsAt }) => startsAt)
  const [only] = selected
  const close = () => setAsking(undefined)
  /** What is done ends the selection, so that the next click does not do more than it seems to. */
  const done = (act: () => void) => {
    close()
    act()
    board.selection.clear()
  }
  const moveAll = (to: (card: BoardOccurrence) => ReturnType<typeof shifted>) =>
    board.moveMany(dated.flatMap((occurrence) => {
      const wanted = to(occurrence)
      return wanted ? [{ occurrence, wanted }] : []
    }))
  return (
    <section className={`${classes.selection} no-print`} aria-label={t('label')}>
      <span role="status" className={classes.count}>
        {t('count', { count: selected.length })}
      </span>
      <Button size="xs" variant="default" leftSection={<IconCalendarTime size={18} aria-hidden />} disabled={dated.length === 0} onClick={() => setAsking('shift')}>
        {t('shift')}
      </Button>
      {selected.length === 1 && dated.length === 1 ? (
        <Button size="xs" variant="default" leftSection={<IconCalendarRepeat size={18} aria-hidden />} onClick={() => setAsking('repeat')}>
          {t('repeat')}
        </Button>
      ) : null}
      <Button size="xs" variant="default" leftSection={<IconCopy size={18} aria-hidden />} disabled={movable.length === 0} onClick={() => setAsking('duplicate')}>
        {t('duplicate')}
      </Button>
      <Button size="xs" variant="default" leftSection={<IconCalendarOff size={18} aria-hidden />} disabled={dated.length === 0} onClick={() => done(() => moveAll(unscheduled))}>
        {t('toTray')}
      </Button>
      {canArbitrate ? <Choices label={t('state')} choices={EDITORIAL_STATES.map((state) => [state, month(`state.${state}`)])} onChoose={(state) => done(() => board.setState(selected, state))} /> : null}
      <Choices label={t('status')} choices={EVENT_STATUSES.map((status) => [status, month(`status.${status}`)])} onChoose={(status) => done(() => board.setStatus(movable, status))} />
      <Button size="xs" variant="default" c="red" leftSection={<IconTrash size={18} aria-hidden />} disabled={movable.length === 0} onClick={() => setAsking('remove')}>
        {t('remove')}
      </Button>
      <Button size="xs" variant="subtle" color="gray" leftSection={<IconX size={18} aria-hidden />} onClick={board.selection.clear}>
        {t('clear')}
      </Button>
      {asking === 'shift' ? <ShiftDialog count={dated.length} onShift={(days) => done(() => moveAll((card) => shifted(card, days)))} onClose={close} /> : null}
      {asking === 'repeat' && only ? <RepeatDialog occurrence={only} onRepeat={(dates) => done(() => board.duplicate([{ occurrence: only, dates }], 'repeat'))} onClose={close} /> : null}
      {asking === 'duplicate' ? (
        <DuplicateDialog occurrences={movable} onDuplicate={(copies) => done(() => board.duplicate(copies, copies[0]?.asEvent === undefined ? 'add' : 'duplicate'))} onClose={close} />
      ) : null}
      <ConfirmDialog opened={asking === 'remove'} title={removal('title', { count: movable.length })} confirmLabel={removal('action')} danger onConfirm={() => done(() => board.remove(movable))} onClose={close}>
        {removal('text')}
      </ConfirmDialog>
    </section>
  )
}

function Choices<Choice extends string>({ label, choices, onChoose }: { label: string; choices: [Choice, string][]; onChoose: (choice: Choice) => void }) {
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button size="xs" variant="default">
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(([choice, words]) => (
          <Menu.Item key={choice} onClick={() => onChoose(choice)}>
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
