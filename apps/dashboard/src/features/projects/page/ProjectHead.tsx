'use client'

import { Button } from '@mantine/core'
import { IconChevronDown, IconPencil } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ButtonLink'
import { DeleteButton } from '@/components/delete/DeleteButton'
import { HistoryButton } from '@/components/history/HistoryButton'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import { useNetwork } from '@/lib/ViewerContext'
import { getFragmentData, graphql, type FragmentType } from '@/gql'
import { dayKey, formatPlainDay } from '@/lib/dates'
import { paths } from '@/lib/paths'
import { MoveDialogs } from '../MoveDialogs'
import { StageMenu } from '../StageMenu'
import { useAdvance } from '../useAdvance'
import { StagePath } from './StagePath'

const ProjectHeadFragment = graphql(`
  fragment ProjectHead on CooperationProject {
    id
    title
    stage
    version
    updatedAt
    viewerCanUpdate
    viewerCanOverride
    viewerCanDelete
  }
`)

const DeleteProjectDocument = graphql(`
  mutation DeleteProject($input: DeleteInput!) {
    answer: deleteCooperationProject(input: $input) {
      deletedId
      userErrors { code path message }
    }
  }
`)

/** Title, stage and what the viewer may do with the project. */
export function ProjectHead({ project: masked }: { project: FragmentType<typeof ProjectHeadFragment> }) {
  const t = useTranslations('projects')
  const locale = useLocale()
  const network = useNetwork()
  const moves = useAdvance()
  const { advance, wanted, advanced } = moves
  const read = getFragmentData(ProjectHeadFragment, masked)
  // Until the page is read anew, the answer of the move is the newer one.
  const project = advanced && advanced.project.version > read.version ? { ...read, stage: advanced.project.stage, version: advanced.project.version } : read
  return (
    <>
      <PageHeader
        title={project.title}
        back={{ href: paths.projects(network.slug), label: t('title') }}
        intro={t('page.updated', { day: formatPlainDay(dayKey(project.updatedAt), locale) })}
        actions={
          <>
            <PrintButton />
            {project.viewerCanUpdate ? <HistoryButton subject={{ id: project.id, version: project.version, name: project.title }} /> : null}
            {project.viewerCanDelete ? (
              <DeleteButton
                document={DeleteProjectDocument} thing={{ id: project.id, name: project.title, version: project.version }} text={t('deleteText')}
                listHref={paths.projects(network.slug)} href={paths.project(network.slug, project.id)}
              />
            ) : null}
            {project.viewerCanUpdate ? (
              <>
                <StageMenu stage={project.stage} onChoose={(to) => void advance(project, to)}>
                  <Button variant="default" rightSection={<IconChevronDown size={18} aria-hidden />} loading={wanted !== undefined}>
                    {t('move.menu')}
                  </Button>
                </StageMenu>
                <ButtonLink href={paths.editProject(network.slug, project.id)} leftSection={<IconPencil size={18} aria-hidden />}>
                  {t('edit')}
                </ButtonLink>
              </>
            ) : null}
          </>
        }
      />
      <StagePath stage={project.stage} />
      <MoveDialogs of={moves} />
    </>
  )
}
