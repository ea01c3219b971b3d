'use client'

import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { ConflictDialog } from '@/components/dialogs/ConflictDialog'
import { UserErrors } from '@/components/UserErrors'
import type { Effect } from '../page/documents'
import { useEffectChange } from './useEffectChange'
import classes from './Matrix.module.css'

/** What others expect for the same people: one press, and the party expects it too. */
export function JoinEffects({ party, partyName, effects }: { party: string; partyName: string; effects: Effect[] }) {
  const t = useTranslations('effects.matrix')
  if (effects.length === 0) return null
  return (
    <div>
      <Text size="sm" c="dimmed">
        {t('join', { party: partyName })}
      </Text>
      {effects.map((effect) => (
        <JoinEffect key={effect.id} party={party} partyName={partyName} effect={effect} />
      ))}
    </div>
  )
}

function JoinEffect({ party, partyName, effect }: { party: string; partyName: string; effect: Effect }) {
  const t = useTranslations('effects')
  const { change, pending, errors, conflicts, resolve, forget } = useEffectChange(effect)
  return (
    <>
      <Button
        className={classes.join} size="compact-sm" variant="subtle" loading={pending} leftSection={<IconPlus size={14} aria-hidden />}
        aria-label={t('matrix.joinThis', { party: partyName, statement: effect.statement })}
        onClick={() => void change({ expectedBy: [...effect.expectedBy.map(({ id }) => id), party] })}
      >
        {effect.statement}
      </Button>
      <UserErrors errors={errors} />
      <ConflictDialog conflicts={conflicts} labelOf={(field) => t(`fields.${field}`)} formatValue={() => t('matrix.otherParties')} pending={pending} onResolve={resolve} onClose={forget} />
    </>
  )
}
