'use client'

import { Button, Menu, VisuallyHidden } from '@mantine/core'
import { IconChevronDown, IconFileExport, IconX } from '@tabler/icons-react'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useSelection } from '@/components/selection/SelectionContext'
import { useNetwork } from '@/lib/ViewerContext'
import { isFiltered, readFilters, type FilterShape, type FilterValues } from '@/lib/url-filters'
import { ExportFormats, type ExportedList } from './ExportFormats'

interface ExportMenuProps<Shape extends FilterShape> {
  list: ExportedList
  /** What the list can be filtered by in the address, and how the API says it: what the list shows is what the file holds. */
  shape?: Shape
  toFilter?: (network: string, values: FilterValues<Shape>) => object
  /** What the page always shows of the list. */
  filter?: object
  /** Of what belongs to a month: the one that is shown. */
  year?: number
  /** Of tasks: the project or event that they are for; the viewer's own where it is absent. */
  of?: string
}

/** The list as a file, in the format that somebody needs: what is ticked of it, or all that its filters let through. */
export function ExportMenu<Shape extends FilterShape>({ list, shape, toFilter, filter, year, of }: ExportMenuProps<Shape>) {
  const t = useTranslations('common.export')
  const network = useNetwork()
  const { selected, clear } = useSelection()
  const values = readFilters(new URLSearchParams(useSearchParams()), shape ?? ({} as Shape))
  const count = selected.size
  const whole = <ExportFormats list={list} what={{ filter: { ...filter, ...toFilter?.(network.id, values) }, year, of }} label={t(isFiltered(values) ? 'filtered' : 'whole')} />
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <Button className="no-print" variant="default" leftSection={<IconFileExport size={18} aria-hidden />} rightSection={<IconChevronDown size={16} aria-hidden />}>
            {count > 0 ? t('selection', { count }) : t('button')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {count > 0 ? (
            <>
              <ExportFormats list={list} what={{ ids: [...selected], of }} label={t('selected', { count })} />
              <Menu.Item leftSection={<IconX size={16} aria-hidden />} onClick={clear}>
                {t('clear')}
              </Menu.Item>
              <Menu.Divider />
              {whole}
            </>
          ) : (
            whole
          )}
        </Menu.Dropdown>
      </Menu>
      <VisuallyHidden role="status">{count > 0 ? t('selected', { count }) : null}</VisuallyHidden>
    </>
  )
}
