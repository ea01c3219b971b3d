'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { ImportLineFragment } from '@/gql/graphql'
import classes from './Changes.module.css'

/** Fields whose name in the API is another than that of the column which fills them. */
const FIELDS: Record<string, string> = {
  title: 'NAME', 'address.street': 'STREET', 'address.postalCode': 'POSTAL_CODE', 'address.commune': 'COMMUNE_CODE', commune: 'COMMUNE_CODE', location: 'COORDINATES', from: 'NEEDED_FROM', until: 'NEEDED_UNTIL',
}
const columnOf = (field: string): string => FIELDS[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

const LONGEST = 120
const shorten = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`)

/** What a line changes in something already here, field by field: what is there, and what the line says. */
export function Changes({ changes }: Pick<ImportLineFragment, 'changes'>) {
  const t = useTranslations('imports')
  const words = useWords()
  if (changes.length === 0) return null
  return (
    <dl className={classes.changes}>
      {changes.map(({ field, before, after }) => {
        const column = columnOf(field)
        const [removed, added] = Array.isArray(before) || Array.isArray(after) ? differences(before, after) : [before, after]
        return (
          <div key={field}>
            <dt>{field === 'occurrences' ? t('lines.dates') : t.has(`fields.${column}`) ? t(`fields.${column}` as 'fields.NAME') : field}</dt>
            <dd>
              <del>{words(removed)}</del> <span aria-hidden>→</span> <ins>{words(added)}</ins>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** Of two lists what only one of them has. */
function differences(before: unknown, after: unknown): [unknown, unknown] {
  const [was, is] = [before, after].map((list) => (Array.isArray(list) ? list : []).map((item: unknown) => JSON.stringify(item))) as [string[], string[]]
  const only = (list: string[], other: string[]) => list.filter((item) => !other.includes(item)).map((item) => JSON.parse(item) as unknown)
  return [only(was, is), only(is, was)]
}

/** A value of whatever field for people. */
function useWords(): (value: unknown) => string {
  const t = useTranslations('imports.lines')
  const format = useFormatter()
  const words = (value: unknown): string => {
    if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return t('nothing')
    if (Array.isArray(value)) {
      const shown = value.slice(0, 4).map(words)
      return format.list(value.length > shown.length ? [...shown, t('more', { count: value.length - shown.length })] : shown, { type: 'unit' })
    }
    if (typeof value !== 'object') return shorten(typeof value === 'string' ? value : String(value as number | boolean))
    if ('startsAt' in value) return typeof value.startsAt === 'string' ? format.dateTime(new Date(value.startsAt), { dateStyle: 'long', timeStyle: 'short' }) : t('unscheduled')
    if ('latitude' in value && 'longitude' in value) return `${String(value.latitude)} ; ${String(value.longitude)}`
    return shorten(Object.values(value).filter((each) => typeof each === 'string' || typeof each === 'number').join(' · '))
  }
  return words
}
