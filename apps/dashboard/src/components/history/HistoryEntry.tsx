'use client'

import { Alert, Button, Group, Text } from '@mantine/core'
import { IconArrowBackUp, IconHistory } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/components/dialogs/ConfirmDialog'
import { formatDay, formatLongDay, formatTime } from '@/lib/dates'
import { ChangeLine } from './ChangeLine'
import type { HistoryEntryData } from './documents'
import classes from './History.module.css'
import { useFieldWords } from './useFieldWords'
import { useTakeBack } from './useTakeBack'

interface HistoryEntryProps {
  entry: HistoryEntryData
  /** The thing whose history this is, as it is now. */
  subject: { id: string; version: number }
  onChanged: () => void
}

/** Codes of reasons that have words of their own; other reasons are somebody's own. */
const REASONS = ['UNDO', 'MERGE', 'CAME_BACK', 'DEMONSTRATION']

/** One change: who did what and when, from what to what, and the ways back. */
export function HistoryEntry({ entry, subject, onChanged }: HistoryEntryProps) {
  const t = useTranslations('history')
  const locale = useLocale()
  const words = useFieldWords(entry.subjectId)
  const { refusal, pending, undo, restore } = useTakeBack(onChanged)
  const [asking, setAsking] = useState(false)
  const { action, changes, version } = entry
  const own = entry.subjectId === subject.id
  const when = `${formatLongDay(entry.at, { locale })}, ${formatTime(entry.at, { locale })}`
  const others = changes.map(({ field }) => field).filter((field) => !refusal?.fields.includes(field))
  return (
    <li className={classes.entry}>
      <Text component="p" className={classes.sentence}>
        {own ? null : <span className={classes.part}>{datesOf(entry)}</span>}
        <strong>{who()}</strong> {t(`did.${action}`, { count: changes.length, field: changes[0] ? words.labelOf(changes[0].field) : '' })}
        <time className={classes.time} dateTime={entry.at} title={when}>
          {formatTime(entry.at, { locale })}
        </time>
      </Text>
      {reason() ? <Text size="sm" c="dimmed">{reason()}</Text> : null}
      {action === 'UPDATE' && changes.length > 0 ? (
        <dl className={classes.changes}>
          {changes.map((change) => (
            <ChangeLine key={change.field} change={change} words={words} />
          ))}
        </dl>
      ) : null}
      {refusal ? (
        <Alert color="red" role="alert" mt="xs">
          {refusal.message}
          {refusal.fields.length > 0 ? <> {t('changedSince', { fields: refusal.fields.map(words.labelOf).join(', ') })}</> : null}
          {refusal.fields.length > 0 && others.length > 0 ? (
            <Button mt="xs" size="compact-sm" variant="light" loading={pending} onClick={() => void undo(entry.id, others)}>
              {t('undoRest')}
            </Button>
          ) : null}
        </Alert>
      ) : null}
      {refusal?.fields.length ? null : (
        <Group gap="xs" mt={4}>
          {action === 'UPDATE' && entry.undoable ? (
            <Button size="compact-sm" variant="subtle" leftSection={<IconArrowBackUp size={16} aria-hidden />} loading={pending && !asking} onClick={() => void undo(entry.id)} aria-label={t('undoOf', { when })}>
              {t('undo')}
            </Button>
          ) : null}
          {own && entry.actor.kind !== 'DATABASE' && action !== 'DELETE' && version < subject.version ? (
            <Button size="compact-sm" variant="subtle" leftSection={<IconHistory size={16} aria-hidden />} onClick={() => setAsking(true)} aria-label={t('restoreOf', { when })}>
              {t('restore')}
            </Button>
          ) : null}
        </Group>
      )}
      <ConfirmDialog
        opened={asking}
        title={t('restoreTitle', { when })}
        confirmLabel={t('restore')}
        pending={pending}
        onConfirm={() => void restore(subject.id, version, subject.version).finally(() => setAsking(false))}
        onClose={() => setAsking(false)}
      >
        {t('restoreText')}
      </ConfirmDialog>
    </li>
  )

  function who(): string {
    const { kind, name } = entry.actor
    if (kind === 'SYSTEM') return t('who.SYSTEM')
    if (kind === 'USER') return name ?? t('who.gone')
    return t(`who.${kind}`, { name: name ?? '' })
  }

  function reason(): string | undefined {
    const restored = /^VERSION (\d+)$/.exec(entry.reason ?? '')?.[1]
    if (restored) return t('reasons.VERSION', { version: restored })
    if (entry.cause?.startsWith('import_')) return t('reasons.IMPORT')
    if (!entry.reason) return undefined
    return REASONS.includes(entry.reason) ? t(`reasons.${entry.reason}`) : t('reasons.own', { text: entry.reason })
  }

  /** An event has the history of its dates in its own. */
  function datesOf({ subject: date }: HistoryEntryData): string {
    const startsAt = date?.__typename === 'Occurrence' ? date.startsAt : null
    return startsAt ? t('dateOf', { day: formatDay(startsAt, { locale }) }) : t('date')
  }
}
