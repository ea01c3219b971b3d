'use client'

import { Anchor, Button, Group, Textarea } from '@mantine/core'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConflictDialog } from '@/components/dialogs/ConflictDialog'
import { UserErrors } from '@/components/UserErrors'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import { EffectStateBadge } from '../EffectStateBadge'
import type { Effect } from '../page/documents'
import classes from './Matrix.module.css'
import { useEffectChange } from './useEffectChange'

/** The sentence of an effect, rewritten where it stands; what others wrote meanwhile is shown. */
export function StatementEditor({ project, effect }: { project: string; effect: Effect }) {
  const t = useTranslations('effects')
  const { slug } = useNetwork()
  const [statement, setStatement] = useState(effect.statement)
  const { change, pending, errors, conflicts, resolve, forget } = useEffectChange(effect, (taken) => setStatement(typeof taken.statement === 'string' ? taken.statement : statement))
  const changed = statement.trim() !== '' && statement.trim() !== effect.statement
  return (
    <div className={classes.statement}>
      <Textarea
        aria-label={t('matrix.statement', { statement: effect.statement })} autosize minRows={1} maxLength={1000} value={statement} onChange={(event) => setStatement(event.currentTarget.value)}
      />
      <UserErrors errors={errors} />
      <Group gap="xs" mt={4}>
        <EffectStateBadge state={effect.state} />
        {changed ? (
          <Button size="compact-sm" loading={pending} onClick={() => void change({ statement: statement.trim() })}>
            {t('matrix.save')}
          </Button>
        ) : null}
        <Anchor component={Link} size="sm" href={paths.observeEffect(slug, project, effect.id)} aria-label={t('observeThis', { statement: effect.statement })}>
          {t('observe')}
        </Anchor>
        <Anchor component={Link} size="sm" href={paths.editEffect(slug, project, effect.id)} aria-label={t('editThis', { statement: effect.statement })}>
          {t('matrix.more')}
        </Anchor>
      </Group>
      <ConflictDialog conflicts={conflicts} labelOf={(field) => t(`fields.${field}`)} pending={pending} onResolve={resolve} onClose={forget} />
    </div>
  )
}
