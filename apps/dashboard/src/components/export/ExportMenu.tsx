'use client'

import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileExport } from '@tabler/icons-react'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useNetwork } from '@/lib/ViewerContext'
import { paths } from '@/lib/paths'
import { readFilters, type FilterShape, type FilterValues } from '@/lib/url-filters'

/** Lists that the API writes as files, and the formats that only some of them have. */
export type ExportedList = 'lieux' | 'organisations' | 'people' | 'resources' | 'needs' | 'events'
const FURTHER: Partial<Record<ExportedList, readonly ('geojson' | 'jsonld' | 'vcf')[]>> = { lieux: ['geojson', 'jsonld'], people: ['vcf'] }

interface ExportMenuProps<Shape extends FilterShape> {
  list: ExportedList
  /** What the list can be filtered by, and how the API says it: what the list shows is what the file holds. */
  shape: Shape
  toFilter: (network: string, values: FilterValues<Shape>) => object
  /** Of events: the month that is shown. */
  year?: number
}

/** The list as a file, in the format that somebody needs: all that its filters let through. */
export function ExportMenu<Shape extends FilterShape>({ list, shape, toFilter, year }: ExportMenuProps<Shape>) {
  const t = useTranslations('common.export')
  const network = useNetwork()
  const filter = toFilter(network.id, readFilters(new URLSearchParams(useSearchParams()), shape))
  const formats = ['xlsx', 'csv', 'json', ...(FURTHER[list] ?? [])] as const
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <Button className="no-print" variant="default" leftSection={<IconFileExport size={18} aria-hidden />} rightSection={<IconChevronDown size={16} aria-hidden />}>
          {t('button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} component="a" href={paths.export(network.slug, `${list}.${format}`, filter, year)} download>
            {t(`formats.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
