'use client'

import { useMutation } from '@apollo/client/react'
import { Select, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DayInput } from '@/components/forms/DayInput'
import { QuickForm } from '@/components/quick/QuickForm'
import { useQuickSave } from '@/components/quick/useQuickSave'
import type { CooperationPhase, ThreadFragment } from '@/gql/graphql'
import { PHASES } from './phases'
import { WriteThreadHereDocument } from './thread.operations'

type Step = ThreadFragment['milestones'][number]

interface MilestoneHereProps {
  thread: ThreadFragment
  /** The one that is changed; a new one at the end where it is absent. */
  milestone?: Step
  /** A network's milestones stand for phases. */
  phases: boolean
  onClose: () => void
}

/** One milestone, written where it stands. All are sent, as the order is theirs together; what others changed meanwhile is merged or shown. */
export function MilestoneHere({ thread: { id, version, milestones }, milestone, phases, onClose }: MilestoneHereProps) {
  const t = useTranslations('filRouge')
  const quick = useQuickSave()
  const [write] = useMutation(WriteThreadHereDocument)
  const [title, setTitle] = useState(milestone?.title ?? '')
  const [startsOn, setStartsOn] = useState<string | null>(milestone?.startsOn ?? null)
  const [phase, setPhase] = useState<CooperationPhase | null>(milestone?.phase ?? null)
  const label = milestone ? t('milestoneHere.edit') : t('form.add')
  const save = async () => {
    const mine = { title: title.trim(), startsOn, phase }
    const all = milestones.map((each) => (each.id === milestone?.id ? { id: each.id, ...mine } : { id: each.id, title: each.title, startsOn: each.startsOn, phase: each.phase }))
    const change = { milestones: milestone ? all : [...all, mine] }
    const saved = await quick.save(() => write({ variables: { input: { id, expectedVersion: version, change } } }), t(milestone ? 'milestoneHere.saved' : 'milestoneHere.added', { title: mine.title }))
    if (saved) onClose()
  }
  return (
    <QuickForm label={label} of={quick} ready={title.trim() !== ''} submitLabel={t('save')} onSubmit={() => void save()} onClose={onClose}>
      <TextInput label={t('milestoneHere.title')} withAsterisk maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} autoFocus />
      <DayInput label={t('milestoneHere.startsOn')} value={startsOn} onChange={setStartsOn} />
      {phases ? <Select label={t('milestoneHere.phase')} data={PHASES.map((each) => ({ value: each, label: t(`phases.${each}`) }))} value={phase} onChange={(each) => setPhase(each as CooperationPhase | null)} clearable /> : null}
    </QuickForm>
  )
}
