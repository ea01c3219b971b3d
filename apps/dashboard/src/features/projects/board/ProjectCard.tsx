'use client'

import { useDraggable } from '@dnd-kit/core'
import { ActionIcon, Button } from '@mantine/core'
import { IconChevronDown, IconArrowsMove } from '@tabler/icons-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SelectBox } from '@/components/selection/SelectBox'
import { usePrinting } from '@/components/print/usePrinting'
import { useNetwork } from '@/lib/ViewerContext'
import type { ProjectStage } from '@/gql/graphql'
import { dayKey, formatPlainDay } from '@/lib/dates'
import { paths } from '@/lib/paths'
import type { ProjectCard as Project } from '../projects.operations'
import { StageMenu } from '../StageMenu'
import classes from './ProjectCard.module.css'

/** A card names so many parties and counts the others; on paper, where nothing opens, it names all. */
const NAMED = 3

interface ProjectCardProps {
  project: Project
  /** Its move is on its way to the API. */
  underWay: boolean
  onAdvance: (to: ProjectStage) => void
}

/** One project on the board. Mouse and touch drag the card, the keyboard its grip; the menu is the other way. */
export function ProjectCard({ project, underWay, onAdvance }: ProjectCardProps) {
  const t = useTranslations('projects')
  const network = useNetwork()
  const { id, title, viewerCanUpdate } = project
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({ id, disabled: !viewerCanUpdate || underWay })
  return (
    <article ref={setNodeRef} className={classes.card} data-movable={viewerCanUpdate || undefined} data-dragging={isDragging || undefined} aria-busy={underWay} aria-label={title} {...listeners}>
      <Link className={classes.title} href={paths.project(network.slug, id)} draggable={false}>
        {title}
      </Link>
      <CardFacts project={project} box={<SelectBox id={id} name={title} />} />
      {viewerCanUpdate ? (
        <div className={classes.foot}>
          <StageMenu stage={project.stage} onChoose={onAdvance}>
            <Button variant="subtle" size="compact-sm" className={classes.advance} rightSection={<IconChevronDown size={14} aria-hidden />} aria-label={t('move.menuOf', { title })} loading={underWay}>
              {t('move.short')}
            </Button>
          </StageMenu>
          <ActionIcon ref={setActivatorNodeRef} variant="subtle" color="gray" className={classes.grip} {...attributes} aria-label={t('board.drag', { title })} title={t('board.dragShort')}>
            <IconArrowsMove size={16} stroke={1.7} aria-hidden />
          </ActionIcon>
        </div>
      ) : null}
    </article>
  )
}

/** The card while it is dragged: the same face, without anything to press. */
export function CardFace({ project }: { project: Project }) {
  return (
    <div className={classes.card} data-lifted>
      <span className={classes.title}>{project.title}</span>
      <CardFacts project={project} />
    </div>
  )
}

function CardFacts({ project: { parties, updatedAt }, box }: { project: Project; box?: ReactNode }) {
  const t = useTranslations('projects.board')
  const locale = useLocale()
  const names = parties.flatMap(({ actor }) => actor?.name ?? [])
  const named = names.slice(0, usePrinting() ? undefined : NAMED)
  const others = parties.length - named.length
  return (
    <div className={classes.facts}>
      <span>{parties.length === 0 ? t('noParties') : [...named, ...(others > 0 ? [t('others', { count: others })] : [])].join(', ')}</span>
      <span className={classes.updated}>
        {t('updated', { day: formatPlainDay(dayKey(updatedAt), locale) })}
        {box}
      </span>
    </div>
  )
}
