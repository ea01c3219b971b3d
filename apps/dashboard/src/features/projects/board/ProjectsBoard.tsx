'use client'

import { DndContext, DragOverlay, type DragEndEvent } from '@dnd-kit/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ButtonLink } from '@/components/ButtonLink'
import { ExportMenu } from '@/components/export/ExportMenu'
import { FilterBar } from '@/components/filters/FilterBar'
import { SearchBox } from '@/components/filters/SearchBox'
import { useUrlFilters } from '@/components/filters/useUrlFilters'
import { PageHeader } from '@/components/PageHeader'
import { PrintButton } from '@/components/print/PrintButton'
import { EmptyState } from '@/components/states/EmptyState'
import { useNetwork, usePermissions } from '@/lib/ViewerContext'
import { getFragmentData } from '@/gql'
import type { ProjectsBoardQuery, ProjectStage } from '@/gql/graphql'
import { paths } from '@/lib/paths'
import { orUndefined } from '@/lib/url-filters'
import { MoveDialogs } from '../MoveDialogs'
import { projectFilterShape } from '../projectFilters'
import { ProjectCardFragmentDocument } from '../projects.operations'
import { ALL_STAGES, STAGES } from '../stages'
import { useAdvance } from '../useAdvance'
import { CardFace, ProjectCard } from './ProjectCard'
import classes from './ProjectsBoard.module.css'
import { SetAside } from './SetAside'
import { StageColumn } from './StageColumn'
import { StageTabs } from './StageTabs'
import { stageOf, useStageDrag } from './useStageDrag'

/** The cooperation projects of a network, a column for each stage. */
export function ProjectsBoard({ stages }: { stages: ProjectsBoardQuery }) {
  const t = useTranslations('projects')
  const filters = useUrlFilters(projectFilterShape)
  const empty = stages.all.totalCount === 0
  return (
    <>
      <PageHeader title={t('title')} intro={t('intro')} actions={<>{empty ? null : <><ExportMenu list="projects" shape={projectFilterShape} toFilter={(_network, { text }) => ({ text: orUndefined(text) })} /><PrintButton list /></>}<AddProject /></>} />
      {empty && filters.active === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} action={<AddProject />} />
      ) : (
        <>
          <FilterBar active={filters.active} clear={filters.clear} pending={filters.pending} search={<SearchBox value={filters.values.text} onChange={(text) => filters.set({ text })} placeholder={t('search')} />} />
          {empty ? <EmptyState title={t('noMatch.title')} text={t('noMatch.text')} /> : <Stages stages={stages} />}
        </>
      )}
    </>
  )
}

function Stages({ stages }: { stages: ProjectsBoardQuery }) {
  const t = useTranslations('projects')
  const moves = useAdvance()
  const { advance, wanted, advanced } = moves
  const read = ALL_STAGES.flatMap((stage) => getFragmentData(ProjectCardFragmentDocument, stages[stage].nodes))
  // A card stands where it was dropped while the API is asked, and where the API put it until the page is read anew.
  const projects = read.map((project) => {
    const known = advanced?.project.id === project.id && advanced.project.version > project.version ? { ...project, stage: advanced.project.stage, version: advanced.project.version } : project
    return wanted?.id === project.id ? { ...known, stage: wanted.to } : known
  })
  const [current, setCurrent] = useState<ProjectStage>(() => STAGES.find((stage) => stages[stage].totalCount > 0) ?? 'IDEA')
  const [carried, setCarried] = useState<string>()
  const lifted = projects.find(({ id }) => id === carried)
  const { setOut, ...drag } = useStageDrag(projects)
  const counts = ALL_STAGES.map((stage) => {
    const loaded = read.filter((project) => project.stage === stage).length
    return { stage, count: stages[stage].totalCount - loaded + projects.filter((project) => project.stage === stage).length }
  })

  const drop = ({ active, over }: DragEndEvent) => {
    setCarried(undefined)
    const project = projects.find(({ id }) => id === active.id)
    const to = over ? stageOf(over.id) : undefined
    if (project && to && to !== project.stage) void advance(project, to)
  }

  return (
    <>
      <DndContext
        id="projects-board"
        {...drag}
        onDragStart={({ active }) => {
          setOut(projects.find(({ id }) => id === active.id)?.stage)
          setCarried(String(active.id))
        }}
        onDragEnd={drop}
        onDragCancel={() => setCarried(undefined)}
      >
        <StageTabs counts={counts.filter(({ stage }) => stage !== 'SET_ASIDE')} current={current} onChoose={setCurrent} />
        <div className={classes.board}>
          {counts.map(({ stage, count }) => {
            const cards = projects.filter((project) => project.stage === stage)
            const Place = stage === 'SET_ASIDE' ? SetAside : StageColumn
            return (
              <Place key={stage} stage={stage} count={count} current={stage === current} more={Math.max(0, count - cards.length)}>
                {cards.map((project) => (
                  <li key={project.id}>
                    <ProjectCard project={project} underWay={wanted?.id === project.id} onAdvance={(to) => void advance(project, to)} />
                  </li>
                ))}
              </Place>
            )
          })}
        </div>
        <DragOverlay dropAnimation={null}>{lifted ? <CardFace project={lifted} /> : null}</DragOverlay>
      </DndContext>
      <p className={classes.hint}>{t('board.hint')}</p>
      <MoveDialogs of={moves} />
    </>
  )
}

function AddProject() {
  const t = useTranslations('projects')
  const network = useNetwork()
  const { can } = usePermissions()
  if (!can('project:create')) return null
  return (
    <ButtonLink href={paths.newProject(network.slug)} leftSection={<IconPlus size={18} aria-hidden />}>
      {t('add')}
    </ButtonLink>
  )
}
