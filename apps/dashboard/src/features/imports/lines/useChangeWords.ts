'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { ImportLinesQuery } from '@/gql/graphql'

/** What codes and ids in changes are called: the editable lists, the skills, and the names of lieux and other actors by id. */
export interface ChangeVocabulary extends Omit<ImportLinesQuery, '__typename' | 'dataImport'> {
  names: Readonly<Record<string, string>>
}

/** Fields that hold codes of editable lists. */
const LISTS: Record<string, readonly Exclude<keyof ChangeVocabulary, 'names' | 'skills'>[]> = {
  families: ['families'], activities: ['activities'], tags: ['tags'], accessibility: ['accessibility'], legalForm: ['legalForms'], essFamily: ['essFamilies'],
  category: ['material', 'immaterial'], kind: ['kinds'], audiences: ['audiences'], themes: ['themes'],
}
/** Fields with a few fixed values, and where their words are. */
const FIXED: Record<string, string> = {
  setting: 'lieux.setting', memberKind: 'organisations.memberKind', nature: 'resources.nature', sharing: 'resources.sharing', exchange: 'resources.exchange', attendanceMode: 'month.attendance', status: 'month.status',
  editorialState: 'month.state',
}
/** Fields that hold ids of lieux and other actors. */
const ACTORS: ReadonlySet<string> = new Set(['holder', 'lieu', 'lieux', 'organisers'])

const LONGEST = 120
const shorten = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`)

/** A value of whatever field for people. */
export function useChangeWords(vocabulary: ChangeVocabulary): (field: string, value: unknown) => string {
  const t = useTranslations()
  const format = useFormatter()
  const actor = (id: string): string => vocabulary.names[id] ?? t('imports.duplicates.hidden')

  const ofText = (field: string, text: string): string => {
    const term = LISTS[field]?.flatMap((list) => vocabulary[list]).find(({ code }) => code === text)
    if (term) return term.label
    const fixed = `${FIXED[field] ?? ''}.${text}`
    if (field in FIXED && t.has(fixed)) return t(fixed as 'lieux.setting.RURAL')
    return ACTORS.has(field) ? actor(text) : shorten(text)
  }
  const ofThing = (value: object): string => {
    if ('skill' in value) {
      const label = vocabulary.skills.find(({ id }) => id === value.skill)?.label ?? t('imports.duplicates.hidden')
      const level = 'level' in value && typeof value.level === 'string' && t.has(`people.level.${value.level}`) ? t(`people.level.${value.level}` as 'people.level.EXPERT') : null
      return level ? t('people.skill.inList', { skill: label, level }) : label
    }
    if ('startsAt' in value) {
      const when = typeof value.startsAt === 'string' ? format.dateTime(new Date(value.startsAt), { dateStyle: 'long', timeStyle: 'short' }) : t('imports.lines.unscheduled')
      return [when, placeOf(value)].filter(Boolean).join(' · ')
    }
    if ('latitude' in value && 'longitude' in value) return `${String(value.latitude)} ; ${String(value.longitude)}`
    return shorten(Object.values(value).filter((each) => typeof each === 'string' || typeof each === 'number').join(' · '))
  }
  const placeOf = (occurrence: object): string | null => {
    if ('lieu' in occurrence && typeof occurrence.lieu === 'string') return actor(occurrence.lieu)
    const place = 'place' in occurrence ? occurrence.place : null
    return place !== null && typeof place === 'object' && 'label' in place && typeof place.label === 'string' ? place.label : null
  }

  const words = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return t('imports.lines.nothing')
    if (Array.isArray(value)) {
      const shown = value.slice(0, 4).map((item) => words(field, item))
      return format.list(value.length > shown.length ? [...shown, t('imports.lines.more', { count: value.length - shown.length })] : shown, { type: 'unit' })
    }
    return typeof value === 'object' ? ofThing(value) : ofText(field, typeof value === 'string' ? value : String(value as number | boolean))
  }
  return words
}
