'use client'

import { Button, Menu } from '@mantine/core'
import { IconLogin2, IconLogout2, IconMail, IconUser, IconUserCog, IconUsers } from '@tabler/icons-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { dropDraftsOf } from '@/lib/drafts/draft-store'
import { paths } from '@/lib/paths'
import { signOut } from '@/features/sign-in/session'
import { useViewer } from '@/lib/ViewerContext'
import classes from './UserMenu.module.css'

/** Who is signed in and the way out, or the way in. */
export function UserMenu() {
  const t = useTranslations('shell')
  const viewer = useViewer()
  const pathname = usePathname()

  if (viewer.kind === 'ANONYMOUS') {
    if (pathname === '/sign-in') return null
    return (
      <Button component={Link} href={paths.signIn(pathname)} variant="light" size="sm" className={classes.signIn} leftSection={<IconLogin2 size={18} aria-hidden />}>
        {t('signIn')}
      </Button>
    )
  }
  const leave = async () => {
    await signOut()
    if (viewer.accountId) dropDraftsOf(viewer.accountId)
    // A full load: nothing that the last person saw stays in memory.
    window.location.assign(paths.home())
  }
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <Button variant="subtle" size="sm" className={classes.account} aria-label={t('account', { name: viewer.name ?? '' })}>
          <IconUser size={20} stroke={1.7} aria-hidden />
          <span className={classes.name}>{viewer.name}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} href={paths.account()} leftSection={<IconUserCog size={18} aria-hidden />}>
          {t('myAccount')}
        </Menu.Item>
        {viewer.instanceAdmin ? (
          <Menu.Item component={Link} href={paths.accounts()} leftSection={<IconUsers size={18} aria-hidden />}>
            {t('accounts')}
          </Menu.Item>
        ) : null}
        {viewer.instanceAdmin ? (
          <Menu.Item component={Link} href={paths.outbox()} leftSection={<IconMail size={18} aria-hidden />}>
            {t('outbox')}
          </Menu.Item>
        ) : null}
        <Menu.Item leftSection={<IconLogout2 size={18} aria-hidden />} onClick={leave}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
