'use client'

import { useTranslations } from 'next-intl'
import type { LieuFormOptions } from './options'
import { isLocation, roomsOf } from './values'

/** Fields and values in the words of the form, to choose between what two people changed at once. */
export function useLieuWords(options: LieuFormOptions, people: { id: string; name: string }[], communes: Record<string, string>) {
  const t = useTranslations('lieux')
  const lists = { families: options.families, activities: options.activities, tags: options.tags, accessibility: options.accessibility, legalForm: options.legalForms, initiative: options.initiatives }
  const labelOf = (field: string) => t(`fields.${field.replace('address.', '')}`)

  const formatValue = (field: string, value: unknown): string => {
    const terms = Object.entries(lists).find(([list]) => list === field)?.[1]
    if (terms) return [value].flat().map((code) => terms.find((term) => term.code === code)?.label ?? String(code)).join(', ') || t('nothing')
    if (field === 'animateurs') return [value].flat().map((id) => people.find((person) => person.id === id)?.name ?? String(id)).join(', ') || t('nothing')
    if (field === 'rooms') return roomsOf(value).map(({ name, capacity }) => (capacity ? t('rooms.inList', { name, count: capacity }) : name)).join(', ') || t('nothing')
    if (isLocation(value)) return `${value.latitude}, ${value.longitude}`
    const text = String(value)
    if (field === 'address.commune') return communes[text] ?? text
    if (field === 'setting' || field === 'floorArea' || field === 'visibility') return t(`${field}.${text}`)
    return text
  }

  return { labelOf, formatValue }
}
