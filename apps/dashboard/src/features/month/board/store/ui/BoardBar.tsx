'use client'

import { Button } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useViewer } from '@/lib/ViewerContext'
import type { BoardTogether } from '../useBoardStore'
import { useSignal } from '../signal'
import { OfflineBanner } from './OfflineBanner'
import { PresenceList } from './PresenceList'
import { StepButton } from './StepButton'
import classes from './Together.module.css'

/** Above the board: steps back and forth, the way to select, who is here, and whether the line is cut. */
export function BoardBar({ board, canEdit }: { board: BoardTogether; canEdit: boolean }) {
  const t = useTranslations('together.bar')
  const { accountId } = useViewer()
  const state = useSignal(board.store.state)
  const keeps = useSignal(board.store.keeps)
  const choosing = useSignal(board.selection.signal, (selected) => selected.choosing)
  return (
    <>
      {/* Beside the section and not in it: it stays in sight wherever the board is scrolled to. */}
      <div className={`${classes.banner} no-print`}>
        <OfflineBanner online={board.online} waiting={state.queue.length} kept={keeps && accountId !== null && accountId !== undefined} />
      </div>
      <section className={`${classes.bar} no-print`} aria-label={t('label')}>
        {canEdit ? (
          <>
            <StepButton way="undo" deed={state.past.at(-1)} onStep={() => board.store.step('undo')} />
            <StepButton way="redo" deed={state.future.at(-1)} onStep={() => board.store.step('redo')} />
            <Button variant={choosing ? 'light' : 'default'} size="xs" leftSection={<IconListCheck size={18} aria-hidden />} aria-pressed={choosing} onClick={() => board.selection.choose(!choosing)}>
              {t(choosing ? 'choosing' : 'choose')}
            </Button>
          </>
        ) : null}
        <PresenceList facts={board.facts} account={accountId ?? null} />
      </section>
    </>
  )
}
