'use client'

import { Button, Stack } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { ThingDialog } from '@/components/dialogs/ThingDialog'
import { PageHeader } from '@/components/PageHeader'
import { Section } from '@/components/Section'
import { EmptyState } from '@/components/states/EmptyState'
import type { ChecklistPartsFragment } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { ChecklistForm } from './ChecklistForm'
import classes from './Checklists.module.css'
import { DeleteChecklistDocument } from './operations'

/** What is usually to be done for events, kept by the network and applied on the page of an event. */
export function ChecklistsPage({ checklists }: { checklists: readonly ChecklistPartsFragment[] }) {
  const t = useTranslations('preparation.checklist')
  const task = useTranslations('preparation.task')
  const { slug } = useNetwork()
  const { can } = usePermissions()
  const [open, setOpen] = useState<{ checklist?: ChecklistPartsFragment }>()
  const here = paths.checklists(slug)
  return (
    <>
      <PageHeader
        title={t('title')} intro={t('intro')}
        actions={
          can('checklist:update') ? (
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen({})}>
              {t('add')}
            </Button>
          ) : null
        }
      />
      {checklists.length === 0 ? <EmptyState title={t('none.title')} text={t('none.text')} /> : null}
      <Stack>
        {checklists.map((checklist) => (
          <Section key={checklist.id} id={checklist.id} title={checklist.name} count={checklist.items.length}>
            <ol className={classes.lines}>
              {checklist.items.map(({ title, offsetDays }) => (
                <li key={`${title} ${offsetDays}`}>
                  {title}
                  {typeof offsetDays === 'number' ? <span className={classes.offset}> · {task('offset', { sign: offsetDays < 0 ? 'before' : offsetDays > 0 ? 'after' : 'same', days: Math.abs(offsetDays) })}</span> : null}
                </li>
              ))}
            </ol>
            {checklist.viewerCanUpdate ? (
              <div className={`${classes.actions} no-print`}>
                <Button variant="default" size="xs" leftSection={<IconPencil size={16} aria-hidden />} aria-label={t('editOne', { name: checklist.name })} onClick={() => setOpen({ checklist })}>
                  {t('change')}
                </Button>
                <DeleteButton document={DeleteChecklistDocument} thing={{ id: checklist.id, version: checklist.version, name: checklist.name }} text={t('deleteText')} listHref={here} href={here} />
              </div>
            ) : null}
          </Section>
        ))}
      </Stack>
      {open ? (
        <ThingDialog title={open.checklist?.name ?? t('formTitle')} onClose={() => setOpen(undefined)}>
          <ChecklistForm checklist={open.checklist} onClose={() => setOpen(undefined)} />
        </ThingDialog>
      ) : null}
    </>
  )
}
