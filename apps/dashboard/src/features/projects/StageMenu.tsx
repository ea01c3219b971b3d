'use client'

import { Menu } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ProjectStage } from '@/gql/graphql'
import { otherStages } from './stages'

interface StageMenuProps {
  stage: ProjectStage
  /** The button that opens it. */
  children: ReactNode
  onChoose: (to: ProjectStage) => void
}

/** The way to another stage, onwards or back, that needs no dragging. */
export function StageMenu({ stage, children, onChoose }: StageMenuProps) {
  const t = useTranslations('projects')
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {otherStages(stage).map((to) => (
          <Menu.Item key={to} onClick={() => onChoose(to)}>
            {to === 'SET_ASIDE' ? t('setAside.menu') : t(`stage.${to}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
