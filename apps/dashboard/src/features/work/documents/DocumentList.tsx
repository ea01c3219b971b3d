'use client'

import { ActionIcon, Anchor, Button, Text } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { Section } from '@/components/Section'
import { HangButton } from '@/features/fil-rouge/HangButton'
import { useFileFacts } from '@/features/project-files/useFileFacts'
import type { WorkDocumentFragment } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { useNetwork } from '@/lib/ViewerContext'
import { ThingDialog } from '@/components/dialogs/ThingDialog'
import { DeleteDocumentDocument } from '../work.operations'
import classes from '../Work.module.css'
import { DocumentForm } from './DocumentForm'

interface DocumentListProps {
  project: { id: string; viewerCanUpdate: boolean }
  documents: WorkDocumentFragment[]
  milestones: { id: string; title: string }[]
}

/** Links and files that belong to the project. */
export function DocumentList({ project, documents, milestones }: DocumentListProps) {
  const t = useTranslations('work')
  const facts = useFileFacts()
  const { slug } = useNetwork()
  const [open, setOpen] = useState<{ document?: WorkDocumentFragment }>()
  const here = paths.projectWork(slug, project.id)
  return (
    <Section id="documents" title={t('documents')} count={documents.length}>
      {documents.length === 0 ? <Text c="dimmed">{t('document.none')}</Text> : null}
      <ul className={classes.list}>
        {documents.map((document) => (
          <li key={document.id} id={document.id}>
            <div className={classes.row}>
              <Anchor className={classes.title} {...(document.file ? { href: document.file.url, download: document.file.name } : { href: document.url ?? '', target: '_blank', rel: 'noreferrer' })}>
                {document.title}
              </Anchor>
              {document.viewerCanUpdate ? (
                <ActionIcon className="no-print" variant="subtle" color="gray" aria-label={t('document.edit', { title: document.title })} onClick={() => setOpen({ document })}>
                  <IconPencil size={18} aria-hidden />
                </ActionIcon>
              ) : null}
            </div>
            <div className={classes.belowPlain}>
              <span>{document.file ? facts(document.file) : hostOf(document.url ?? '')}</span>
              <HangButton project={project.id} subject={document} hangsOn={document.milestone ?? null} milestones={milestones} canHang={project.viewerCanUpdate} />
            </div>
          </li>
        ))}
      </ul>
      {project.viewerCanUpdate ? (
        <Button className="no-print" variant="light" mt="sm" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen({})}>
          {t('document.add')}
        </Button>
      ) : null}
      {open ? (
        <ThingDialog title={open.document?.title ?? t('document.formTitle')} onClose={() => setOpen(undefined)}>
          {open.document ? <DeleteButton document={DeleteDocumentDocument} thing={{ ...open.document, name: open.document.title }} text={t(open.document.file ? 'document.deleteFileText' : 'document.deleteText')} listHref={here} href={here} /> : null}
          <DocumentForm document={open.document} project={project.id} onClose={() => setOpen(undefined)} />
        </ThingDialog>
      ) : null}
    </Section>
  )
}

/** Where a link leads, so that people know before they follow it. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)
