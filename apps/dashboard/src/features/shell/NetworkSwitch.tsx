'use client'

import { Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconSelector } from '@tabler/icons-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import { useNetwork, useViewer } from '@/lib/ViewerContext'
import classes from './NetworkSwitch.module.css'

/** The name of the current network; a menu when the viewer belongs to others too. */
export function NetworkSwitch() {
  const t = useTranslations('shell')
  const current = useNetwork()
  const { memberships } = useViewer()
  const networks = memberships.map((membership) => membership.network)
  if (!networks.some((network) => network.slug !== current.slug)) return <p className={classes.name}>{current.name}</p>
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes.name} aria-label={t('switchNetwork', { name: current.name })}>
          <span>{current.name}</span>
          <IconSelector size={18} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {networks.map((network) => (
          <Menu.Item key={network.id} component={Link} href={paths.network(network.slug)} rightSection={network.slug === current.slug ? <IconCheck size={16} aria-hidden /> : null}>
            {network.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
