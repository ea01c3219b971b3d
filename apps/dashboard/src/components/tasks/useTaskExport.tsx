'use client'

import { Button } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { ExportMenu } from '@/components/export/ExportMenu'
import { useSelection } from '@/components/selection/SelectionContext'

/**
 * Tasks as a file, all of a list or some of it. Each has a tick already, which says that it is done: the boxes that choose take its place when somebody asks for them.
 * `of`: the project or event that they are for.
 */
export function useTaskExport({ of, filter }: { of?: string; filter?: object }): { selectable: boolean; actions: ReactNode } {
  const t = useTranslations('tasks')
  const { selected, clear } = useSelection()
  const [asked, setAsked] = useState(false)
  const selectable = asked || selected.size > 0
  const turn = () => {
    if (selectable) clear()
    setAsked(!selectable)
  }
  const actions = (
    <>
      <Button className="no-print" variant="subtle" leftSection={<IconListCheck size={18} aria-hidden />} aria-pressed={selectable} onClick={turn}>
        {t(selectable ? 'stopSelecting' : 'select')}
      </Button>
      <ExportMenu list="tasks" of={of} filter={filter} />
    </>
  )
  return { selectable, actions }
}
