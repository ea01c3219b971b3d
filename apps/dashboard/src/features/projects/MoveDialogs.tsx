'use client'

import { AdvanceNews } from './AdvanceNews'
import { MissingDialog } from './MissingDialog'
import { SetAsideDialog } from './SetAsideDialog'
import type { useAdvance } from './useAdvance'

/** What a move of a project to another stage says and asks: that it is done, what is missing, why it is set aside. */
export function MoveDialogs({ of: { advance, wanted, refusal, settingAside, advanced, dropRefusal, forget } }: { of: ReturnType<typeof useAdvance> }) {
  const pending = wanted !== undefined
  return (
    <>
      <AdvanceNews advanced={advanced} onUndo={(project, to) => void advance(project, to)} onClose={forget} />
      <MissingDialog refusal={refusal} pending={pending} onOverride={(project, to, reason) => void advance(project, to, reason)} onClose={dropRefusal} />
      <SetAsideDialog settingAside={settingAside} pending={pending} onConfirm={(project, reason) => void advance(project, 'SET_ASIDE', reason)} onClose={dropRefusal} />
    </>
  )
}
