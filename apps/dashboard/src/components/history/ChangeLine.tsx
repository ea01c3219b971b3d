'use client'

import { VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { HistoryChange } from './documents'
import classes from './History.module.css'
import type { useFieldWords } from './useFieldWords'
import { wordDifference } from './wordDifference'

interface ChangeLineProps {
  change: HistoryChange
  words: ReturnType<typeof useFieldWords>
}

/** Longer texts are read by what is different in them. */
const SHORT = 60

/** One field that changed: from what to what. */
export function ChangeLine({ change, words }: ChangeLineProps) {
  const { field, labels } = change
  const before = words.valuesOf(field, change.before, labels)
  const after = words.valuesOf(field, change.after, labels)
  const list = Array.isArray(change.before ?? change.after) || before.length > 1 || after.length > 1
  return (
    <div className={classes.change}>
      <dt>{words.labelOf(field)}</dt>
      <dd>{list ? <ListChange before={before} after={after} /> : <TextChange before={before[0]} after={after[0]} />}</dd>
    </div>
  )
}

function TextChange({ before, after }: { before: string | undefined; after: string | undefined }) {
  const t = useTranslations('history')
  if (before === undefined && after === undefined) return <>{t('nothing')}</>
  if (before === undefined) return <Quoted kind="added">{after}</Quoted>
  if (after === undefined) return <Quoted kind="removed">{before}</Quoted>
  if (before.length <= SHORT && after.length <= SHORT) {
    return (
      <>
        <Quoted kind="removed">{before}</Quoted> <span aria-hidden="true">›</span> <Quoted kind="added">{after}</Quoted>
      </>
    )
  }
  return (
    <span className={classes.long}>
      {wordDifference(before, after).map(({ kind, text }, index) =>
        // Pieces have no name of their own, and never change places.
        kind === 'same' ? <span key={index}>{shortened(text, index)}</span> : <Marked key={index} kind={kind}>{text}</Marked>,
      )}
    </span>
  )
}

/** A long passage that stays, by its two ends; the first one by its end alone. */
const shortened = (text: string, index: number) => (text.length <= 160 ? text : index === 0 ? `… ${text.slice(-70)}` : `${text.slice(0, 70)} … ${text.slice(-70)}`)

function ListChange({ before, after }: { before: string[]; after: string[] }) {
  const t = useTranslations('history')
  const came = after.filter((each) => !before.includes(each))
  const went = before.filter((each) => !after.includes(each))
  if (came.length + went.length === 0) return <>{t('order', { items: after.join(', ') })}</>
  return (
    <ul className={classes.items}>
      {went.map((each) => (
        <li key={`-${each}`}>
          {t('removed')} <Quoted kind="removed" said>{each}</Quoted>
        </li>
      ))}
      {came.map((each) => (
        <li key={`+${each}`}>
          {t('added')} <Quoted kind="added" said>{each}</Quoted>
        </li>
      ))}
    </ul>
  )
}

interface MarkProps {
  kind: 'added' | 'removed'
  /** The words before it say already which of both. */
  said?: boolean
  children: React.ReactNode
}

function Quoted({ kind, said, children }: MarkProps) {
  const t = useTranslations('history')
  return <Marked kind={kind} said={said}>{t.rich('quoted', { text: () => children })}</Marked>
}

/** Not by colour alone: what went is struck through, what came underlined, and both are said. */
function Marked({ kind, said = false, children }: MarkProps) {
  const t = useTranslations('history')
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag className={classes[kind]}>
      {said ? null : <VisuallyHidden>{t(kind === 'added' ? 'spoken.added' : 'spoken.removed')} </VisuallyHidden>}
      {children}
    </Tag>
  )
}
