'use client'

import { IconArrowRight } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import type { ImportLineFragment } from '@/gql/graphql'
import classes from './Changes.module.css'
import { useChangeWords, type ChangeVocabulary } from './useChangeWords'

interface ChangesProps extends Pick<ImportLineFragment, 'changes'> {
  vocabulary: ChangeVocabulary
}

/** Fields whose name in the API is another than that of the column which fills them. */
const FIELDS: Record<string, string> = {
  title: 'NAME', 'address.street': 'STREET', 'address.postalCode': 'POSTAL_CODE', 'address.commune': 'COMMUNE_CODE', commune: 'COMMUNE_CODE', location: 'COORDINATES', from: 'NEEDED_FROM', until: 'NEEDED_UNTIL',
}
const columnOf = (field: string): string => FIELDS[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

/** What a line changes in something already here, field by field: what is there, and what the line says. */
export function Changes({ changes, vocabulary }: ChangesProps) {
  const t = useTranslations('imports')
  const words = useChangeWords(vocabulary)
  if (changes.length === 0) return null
  return (
    <dl className={classes.changes}>
      {changes.map(({ field, before, after }) => {
        const column = columnOf(field)
        const [removed, added] = Array.isArray(before) || Array.isArray(after) ? differences(before, after) : [before, after]
        return (
          <div key={field}>
            <dt>{field === 'occurrences' ? t('lines.dates') : field === 'esus' ? t('lines.esus') : t.has(`fields.${column}`) ? t(`fields.${column}` as 'fields.NAME') : field}</dt>
            <dd>
              <del>{words(field, removed)}</del> <IconArrowRight size={14} aria-hidden /> <ins>{words(field, added)}</ins>
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
