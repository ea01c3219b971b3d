'use client'

import { Menu } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { isLinkable, sendAsForm } from '@/lib/long-address'
import { useNetwork } from '@/lib/ViewerContext'
import { paths, type Exported } from '@/lib/paths'

/** Lists that the API writes as files, and the formats that only some of them have. */
export type ExportedList = 'lieux' | 'organisations' | 'people' | 'resources' | 'needs' | 'events' | 'projects' | 'effects' | 'mobilisations' | 'tasks' | 'members' | 'warnings' | 'releases'
const FURTHER: Partial<Record<ExportedList, readonly ('geojson' | 'jsonld' | 'vcf')[]>> = { lieux: ['geojson', 'jsonld'], people: ['vcf'] }

interface ExportFormatsProps {
  list: ExportedList
  what: Exported
  /** What is exported, in words. */
  label: string
}

/** A file of each format that a list has, as a group of a menu. */
export function ExportFormats({ list, what, label }: ExportFormatsProps) {
  const t = useTranslations('common.export.formats')
  const { slug } = useNetwork()
  const id = useId()
  const formats = ['xlsx', 'csv', 'json', ...(FURTHER[list] ?? [])] as const
  return (
    <div role="group" aria-labelledby={id}>
      <Menu.Label id={id}>{label}</Menu.Label>
      {formats.map((format) => {
        const address = paths.export(slug, `${list}.${format}`, what)
        return isLinkable(address) ? (
          <Menu.Item key={format} component="a" href={address} download>
            {t(format)}
          </Menu.Item>
        ) : (
          <Menu.Item key={format} onClick={() => sendAsForm(address)}>
            {t(format)}
          </Menu.Item>
        )
      })}
    </div>
  )
}
