'use client'

import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslations } from 'next-intl'
import classes from './controls.module.css'

/** Light or dark. Both icons are rendered and CSS shows one, because the server does not know the choice. */
export function ColorSchemeSwitch() {
  const t = useTranslations('shell')
  const { setColorScheme } = useMantineColorScheme()
  const current = useComputedColorScheme('light', { getInitialValueInEffect: true })
  return (
    <ActionIcon variant="subtle" size="lg" className={classes.icon} aria-label={t('darkMode')} aria-pressed={current === 'dark'} onClick={() => setColorScheme(current === 'dark' ? 'light' : 'dark')}>
      <IconSun size={20} stroke={1.7} className={classes.sun} aria-hidden />
      <IconMoon size={20} stroke={1.7} className={classes.moon} aria-hidden />
    </ActionIcon>
  )
}
