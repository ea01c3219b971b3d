'use client'

import { useMemo, type FocusEvent, type MouseEvent, type PointerEvent, type ReactNode } from 'react'
import { usePermissions, useViewer } from '@/lib/ViewerContext'
import { useSignal } from '../signal'
import type { BoardTogether } from '../useBoardStore'
import { BoardBar } from './BoardBar'
import { DeedStatus } from './DeedStatus'
import { HeardStatus } from './HeardStatus'
import { SelectionBar } from './SelectionBar'
import { SinceDialog } from './SinceDialog'
import { TogetherContext } from './TogetherContext'
import { useStepKeys } from './useStepKeys'

/** The id of the card that something happens on. */
function cardAt(target: EventTarget): string | undefined {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : undefined
  return card?.dataset['card']
}

/** Around the views of the board: all that is done together, whichever view is shown. */
export function BoardFrame({ board, children }: { board: BoardTogether; children: ReactNode }) {
  const { accountId } = useViewer()
  const { can } = usePermissions()
  const { facts, selection, store } = board
  const further = useSignal(store.refusals, ({ length }) => Math.max(0, length - 1))
  const together = useMemo(() => ({ facts, selection, account: accountId ?? null }), [facts, selection, accountId])
  const canArbitrate = can('event:arbitrate')
  const canEdit = canArbitrate || board.occurrences.some(({ viewerCanReschedule }) => viewerCanReschedule)
  useStepKeys({ onStep: (way) => store.step(way), onEscape: () => selection.clear() })

  /** Ctrl and Shift select, wherever on the card is clicked; in the capture, as the title is a link. */
  const select = (event: MouseEvent) => {
    if (!canEdit || !(event.ctrlKey || event.metaKey || event.shiftKey)) return
    const id = cardAt(event.target)
    if (!id || (event.target as Element).closest('[role="dialog"]')) return
    event.preventDefault()
    event.stopPropagation()
    if (event.shiftKey) selection.range(id, [...document.querySelectorAll<HTMLElement>('[data-card]')].map((card) => card.dataset['card'] ?? ''))
    else selection.toggle(id)
  }
  const look = (event: FocusEvent | PointerEvent) => {
    const id = cardAt(event.target)
    if (id) board.lookAt(id)
  }
  return (
    <TogetherContext value={together}>
      <BoardBar board={board} canEdit={canEdit} />
      <div onClickCapture={select} onFocus={look} onPointerOver={look} onPointerLeave={() => board.lookAt(null)}>
        {children}
      </div>
      {canEdit ? <SelectionBar board={board} canArbitrate={canArbitrate} /> : null}
      <DeedStatus news={board.deedNews} further={further} onClose={board.forget} />
      <SinceDialog store={store} />
      <HeardStatus facts={facts} />
    </TogetherContext>
  )
}
