'use client'

import {
  KeyboardCode, KeyboardSensor, MouseSensor, pointerWithin, TouchSensor, useSensor, useSensors,
  type Announcements, type CollisionDetection, type KeyboardCoordinateGetter, type ScreenReaderInstructions, type UniqueIdentifier,
} from '@dnd-kit/core'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import type { ProjectStage } from '@/gql/graphql'
import { besides, STAGES } from '../stages'

/** Names of the places to drop on: a column, and on a phone its tab. */
export const columnId = (stage: ProjectStage) => `column/${stage}`
export const tabId = (stage: ProjectStage) => `tab/${stage}`

/** The stage of a place to drop on. */
export const stageOf = (id: UniqueIdentifier): ProjectStage | undefined => STAGES.find((stage) => String(id).endsWith(`/${stage}`))

/** Mouse, touch and keyboard, and what a screen reader says of them. The arrow keys lead from stage to stage, not from pixel to pixel. */
export function useStageDrag(projects: readonly { id: string; title: string }[]) {
  const t = useTranslations('projects')
  const place = useRef<ProjectStage>(undefined)

  const toNeighbour: KeyboardCoordinateGetter = (event, { context: { droppableRects, droppableContainers } }) => {
    const forward = event.code === KeyboardCode.Right || event.code === KeyboardCode.Down
    if (!forward && event.code !== KeyboardCode.Left && event.code !== KeyboardCode.Up) return undefined
    event.preventDefault()
    const next = place.current ? besides(place.current, forward ? 1 : -1) : undefined
    if (!next) return undefined
    place.current = next
    // On a phone the column is hidden, and its tab is the place.
    const shown = [columnId(next), tabId(next)].find((id) => (droppableRects.get(id)?.width ?? 0) > 0) ?? columnId(next)
    droppableContainers.get(shown)?.node.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    const rect = droppableRects.get(shown)
    return { x: (rect?.left ?? 0) + 8, y: (rect?.top ?? 0) + 8 }
  }

  const collisionDetection: CollisionDetection = (args) => {
    if (args.pointerCoordinates) return pointerWithin(args)
    const { current } = place
    const container = current ? args.droppableContainers.find(({ id }) => id === columnId(current)) : undefined
    return container ? [{ id: container.id, data: { droppableContainer: container, value: 1 } }] : []
  }

  const sensors = useSensors(
    // A click is not a drag, and a finger that scrolls does not lift a card.
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNeighbour, scrollBehavior: 'auto' }),
  )

  const titleOf = (id: UniqueIdentifier) => projects.find((project) => project.id === id)?.title ?? ''
  const wordsOf = (id: UniqueIdentifier | undefined) => {
    const stage = id === undefined ? undefined : stageOf(id)
    return stage ? t(`stage.${stage}`) : t('drag.nowhere')
  }
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('drag.lifted', { title: titleOf(active.id) }),
    onDragOver: ({ over }) => t('drag.over', { stage: wordsOf(over?.id) }),
    onDragEnd: ({ active, over }) => (over ? t('drag.dropped', { title: titleOf(active.id), stage: wordsOf(over.id) }) : t('drag.back', { title: titleOf(active.id) })),
    onDragCancel: ({ active }) => t('drag.back', { title: titleOf(active.id) }),
  }
  const screenReaderInstructions: ScreenReaderInstructions = { draggable: t('drag.instructions') }

  return {
    sensors,
    collisionDetection,
    accessibility: { announcements, screenReaderInstructions },
    /** Says from which stage the keyboard sets out. */
    setOut: (stage: ProjectStage | undefined) => {
      place.current = stage
    },
  }
}
