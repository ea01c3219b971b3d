'use client'

import { useTranslations } from 'next-intl'
import type { EventFormFragment } from '@/gql/graphql'
import type { BoardLieu } from '../board/board.operations'
import type { EventFormOptions } from './eventDocuments'

export interface Choice {
  value: string
  label: string
}

/** Those who can be chosen, and those who are chosen although the viewer's lists do not have them (any more). */
const withChosen = (choices: Choice[], chosen: Choice[]) => [...choices, ...chosen.filter(({ value }) => !choices.some((one) => one.value === value))]

/** The actors and projects of the form by name, and values of a conflict in words. */
export function useEventWords(options: EventFormOptions, lieux: readonly BoardLieu[], event?: EventFormFragment) {
  const t = useTranslations('month')
  const named = ({ id, name }: { id: string; name: string }): Choice => ({ value: id, label: name })
  const groups = [
    { group: t('form.lieux'), items: lieux.map(named) },
    { group: t('form.organisations'), items: options.organisations.map(named) },
    { group: t('form.people'), items: options.people.map(named) },
  ]
  const known = groups.flatMap(({ items }) => items)
  const others = (event?.organisers ?? []).map(named).filter(({ value }) => !known.some((one) => one.value === value))
  const actors = [...groups, { group: t('form.others'), items: others }].filter(({ items }) => items.length > 0)
  const project = event?.cooperationProject
  const projects = withChosen(options.projects.map(({ id, title }) => ({ value: id, label: title })), project ? [{ value: project.id, label: project.title }] : [])
  const terms: Record<string, { code: string; label: string }[]> = { kind: options.kinds, audiences: options.audiences, themes: options.themes, accessibility: options.accessibility }

  const wordOf = (field: string, value: string): string => {
    if (terms[field]) return terms[field].find(({ code }) => code === value)?.label ?? value
    if (field === 'organisers') return [...known, ...others].find((one) => one.value === value)?.label ?? value
    if (field === 'cooperationProject') return projects.find((one) => one.value === value)?.label ?? value
    if (field === 'attendanceMode') return t(`attendance.${value}`)
    return field === 'status' ? t(`status.${value}`) : value
  }
  return { actors, projects, formatValue: (field: string, value: unknown) => [value].flat().map((one) => wordOf(field, String(one))).join(', ') || t('form.nothing') }
}
