'use client'

import { useLocale, useTranslations } from 'next-intl'
import { formatDay, formatPlainDay, formatTime } from '@/lib/dates'
import type { HistoryChange } from './documents'

/** What has a history, by the beginning of its id, and the message file that has its words. */
const NAMESPACES: Readonly<Record<string, string>> = {
  lieu: 'lieux', organisation: 'organisations', person: 'people', resource: 'resources', need: 'resources', project: 'projects', commitment: 'cooperation', effect: 'effects', observation: 'effects', impact: 'effects', externality: 'effects',
  decision: 'work', task: 'work', document: 'work', filrouge: 'filRouge', aim: 'aim', event: 'month', photo: 'photos', occurrence: 'month', network: 'networks',
  eventtask: 'preparation', slot: 'preparation', checklist: 'preparation', outcome: 'preparation',
}

/** Where the words for values of closed lists stand in that file, where it is not under the name of the field. */
const VALUES: Readonly<Record<string, string>> = { editorialState: 'state', attendanceMode: 'attendance' }

/** Columns, and tables of lists, whose fields are called otherwise. */
const FIELDS: Readonly<Record<string, string>> = {
  communeCode: 'commune', lieuId: 'lieu', roomId: 'room', holderId: 'holder', cooperationProjectId: 'cooperationProject', neededFrom: 'from', neededUntil: 'until',
  eventOrganiser: 'organisers', lieuAnimateur: 'animateurs', personSkill: 'skills', projectParty: 'parties', projectObjective: 'objectives', projectLimit: 'limits', networkTerritory: 'territory',
}

/** Fields that are called otherwise for whoever needs something than for whoever offers it. */
const NEED_FIELDS: Readonly<Record<string, string>> = { holder: 'needHolder', sharing: 'needSharing' }

const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/
const ID = /^[a-z]+_[0-9a-f]{32}$/

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

type Item = Readonly<Record<string, unknown>>
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields and values of a change in the words of the forms. */
export function useFieldWords(subjectId: string) {
  const t = useTranslations()
  const words = useTranslations('history')
  const locale = useLocale()
  const prefix = subjectId.split('_')[0] ?? ''
  const namespace = NAMESPACES[prefix] ?? 'history'

  const labelOf = (field: string): string => {
    const name = camel(field.replace('address.', ''))
    const known = FIELDS[name] ?? name
    const key = `${namespace}.fields.${(prefix === 'need' ? NEED_FIELDS[known] : undefined) ?? known}`
    if (t.has(key)) return t(key)
    return t.has(`history.fields.${known}`) ? t(`history.fields.${known}`) : field
  }

  const textOf = (field: string, value: string, labels: HistoryChange['labels']): string => {
    const label = labels.find((each) => each.value === value)?.label
    if (label) return label
    const name = camel(field)
    const key = `${namespace}.${VALUES[name] ?? name}.${value}`
    if (/^[A-Z][A-Z0-9_]*$/.test(value) && t.has(key)) return t(key)
    if (DAY.test(value)) return formatPlainDay(value, locale)
    if (INSTANT.test(value)) return `${formatDay(value, { locale })}, ${formatTime(value, { locale })}`
    return ID.test(value) ? words('unknown') : value
  }

  const itemOf = (field: string, item: Item, labels: HistoryChange['labels']): string => {
    const text = (name: string) => (typeof item[name] === 'string' ? textOf(name, item[name] as string, labels) : undefined)
    if (typeof item.latitude === 'number' && typeof item.longitude === 'number') return `${item.latitude.toLocaleString(locale)} ; ${item.longitude.toLocaleString(locale)}`
    if (item.since) return item.until ? words('period', { since: text('since') ?? '', until: text('until') ?? '' }) : words('since', { since: text('since') ?? '' })
    if (field === 'place') return [text('label'), text('street'), item.postalCode, text('commune')].filter(Boolean).join(', ')
    // Of what supports an observation, its words or where it is.
    if (typeof item.consent === 'boolean') return text('text') ?? text('url') ?? text('file') ?? ''
    const main = text('name') ?? text('actor') ?? text('skill') ?? text('statement') ?? text('subject') ?? text('title')
    const level = typeof item.level === 'string' ? t(`people.level.${item.level}`) : undefined
    const further = level ?? text('role') ?? text('by') ?? text('why') ?? (typeof item.capacity === 'number' ? t('lieux.rooms.capacity', { count: item.capacity }) : undefined)
    if (main) return further ? words('withFurther', { main, further }) : main
    return Object.values(item).flatMap((value) => valuesOf(field, value, labels)).join(', ')
  }

  /** A value as the texts that people read: several for a list, none where there is nothing. */
  function valuesOf(field: string, value: unknown, labels: HistoryChange['labels']): string[] {
    if (value === null || value === undefined || value === '') return []
    if (Array.isArray(value)) return value.flatMap((each) => valuesOf(field, each, labels))
    if (field === 'territory' && isItem(value)) return Object.values(value).flatMap((each) => valuesOf(field, each, labels))
    if (isItem(value)) return [itemOf(field, value, labels)]
    if (typeof value === 'boolean') return [t(value ? 'common.yes' : 'common.no')]
    if (typeof value === 'number') return [value.toLocaleString(locale)]
    return typeof value === 'string' ? [textOf(field, value, labels)] : []
  }

  return { labelOf, valuesOf }
}
