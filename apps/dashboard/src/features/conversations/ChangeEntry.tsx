'use client'

import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { useFieldWords } from '@/components/history/useFieldWords'
import { formatTime } from '@/lib/dates'
import classes from './Conversation.module.css'
import type { ActivityItem } from './documents'
import { useAuthorName } from './useAuthorName'

/** How many names of things that were changed together are shown. */
const NAMED = 6

/** What somebody did to one thing, or to several of a kind at once. */
export function ChangeEntry({ items }: { items: readonly [ActivityItem, ...ActivityItem[]] }) {
  const t = useTranslations('conversations')
  const stages = useTranslations('projects.stage')
  const locale = useLocale()
  const nameOf = useAuthorName()
  const [item] = items
  const { kind, subject, by, at, stage, reason } = item
  const { labelOf } = useFieldWords(subject.thing)
  const fields = items.length === 1 ? item.fields.map((field) => ({ field, label: labelOf(field) })).filter(({ field, label }) => label !== field) : []
  const several = new Set(items.map((each) => each.subject.thing)).size
  const named = items.filter((each, index) => each.subject.name && items.findIndex((other) => other.subject.thing === each.subject.thing) === index)

  return (
    <li className={classes.change} id={item.key}>
      <p className={classes.sentence}>
        <strong>{nameOf(by)}</strong> {sentence()}{' '}
        <time className={classes.time} dateTime={at}>
          {formatTime(at, { locale })}
        </time>
      </p>
      {reason && items.length === 1 ? <p className={classes.quiet}>{t('reason', { reason })}</p> : null}
      {fields.length > 0 ? <p className={classes.quiet}>{fields.map(({ label }) => label).join(', ')}</p> : null}
      {several > 1 && named.length > 0 ? (
        <ul className={classes.named}>
          {named.slice(0, NAMED).map((each) => (
            <li key={each.key}>
              <Link href={each.subject.path}>{each.subject.name}</Link>
            </li>
          ))}
          {named.length > NAMED ? <li className={classes.quiet}>{t('others', { count: named.length - NAMED })}</li> : null}
        </ul>
      ) : null}
    </li>
  )

  function sentence() {
    if (kind === 'MOVED') return t('did.MOVED', { stage: stage && stages.has(stage) ? stages(stage) : (stage ?? '') })
    const thing =
      several > 1
        ? t(`things.${subject.type}.several`, { count: several })
        : subject.name && subject.type !== 'PROJECT'
          ? t.rich(`things.${subject.type}.named`, { name: () => <Link href={subject.path}>{subject.name}</Link> })
          : t(`things.${subject.type}.one`)
    return t.rich(`did.${kind}`, { thing: () => thing })
  }
}
