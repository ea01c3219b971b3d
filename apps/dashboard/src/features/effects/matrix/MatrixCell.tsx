'use client'

import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { EffectStateBadge } from '../EffectStateBadge'
import type { Effect, Party, ProjectEffects } from '../page/documents'
import { CellEditor } from './CellEditor'
import { effectsToJoin } from './columns'
import classes from './Matrix.module.css'
import type { CellFocus } from './useGridFocus'

interface MatrixCellProps {
  project: ProjectEffects
  /** Null: nobody expected what stands here. */
  party: Party | null
  partyName: string
  column: string
  columnLabel: string
  effects: Effect[]
  /** Absent where the viewer may not write here. */
  focus: CellFocus | undefined
}

/** What a party expects for some people. A click or Enter opens it to be written in. */
export function MatrixCell({ project, party, partyName, column, columnLabel, effects, focus }: MatrixCellProps) {
  const t = useTranslations('effects.matrix')
  const [open, setOpen] = useState(false)
  const cell = useRef<HTMLTableCellElement>(null)
  const list = (
    <ul className={classes.effects}>
      {effects.map(({ id, statement, state }) => (
        <li key={id}>
          <span>{statement}</span> <EffectStateBadge state={state} />
        </li>
      ))}
    </ul>
  )
  const head = (
    <span className={classes.columnName} aria-hidden>
      {columnLabel}
    </span>
  )
  if (!focus || !party) {
    return (
      <td className={classes.cell} data-empty={effects.length === 0} role={project.viewerCanUpdate ? 'gridcell' : 'cell'}>
        {head}
        {list}
      </td>
    )
  }
  const openIt = () => setOpen(true)
  const close = () => {
    setOpen(false)
    cell.current?.focus()
  }
  return (
    <td
      ref={(element) => {
        cell.current = element
        focus.ref(element)
      }}
      className={classes.cell} role="gridcell" data-open={open} data-writable tabIndex={open ? -1 : focus.tabIndex} onFocus={focus.onFocus}
      aria-label={open ? undefined : t('cell', { party: partyName, beneficiary: columnLabel, count: effects.length, effects: effects.map(({ statement }) => statement).join(' ; ') })}
      onClick={open ? undefined : openIt}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) return close()
        if ((event.key === 'Enter' || event.key === 'F2') && event.target === event.currentTarget) {
          event.preventDefault()
          return openIt()
        }
        focus.onKeyDown(event)
      }}
    >
      {head}
      {open ? (
        <CellEditor project={project.id} party={party.id} partyName={partyName} column={column} columnLabel={columnLabel} effects={effects} others={effectsToJoin(project.effects, party.id, column)} onClose={close} />
      ) : (
        <>
          {list}
          <span className={`no-print ${classes.write}`} aria-hidden>
            <IconPlus size={16} stroke={2} />
            {effects.length === 0 ? t('write') : t('open')}
          </span>
        </>
      )}
    </td>
  )
}
