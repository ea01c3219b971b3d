import { Text, Title } from '@mantine/core'
import Link from 'next/link'
import type { ReactNode } from 'react'
import classes from './PageHeader.module.css'

interface PageHeaderProps {
  title: string
  /** One quiet line under the title. */
  intro?: ReactNode
  /** Where this page hangs, shown above the title. */
  back?: { href: string; label: string }
  /** Buttons and links at the right; the main one last. */
  actions?: ReactNode
}

/** The head of every page, with its only h1. */
export function PageHeader({ title, intro, back, actions }: PageHeaderProps) {
  return (
    <div className={classes.header}>
      <div className={classes.words}>
        {back ? (
          <Link className={classes.back} href={back.href}>
            <span aria-hidden="true">← </span>
            {back.label}
          </Link>
        ) : null}
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        {intro ? (
          <Text component="div" c="dimmed" className={classes.intro}>
            {intro}
          </Text>
        ) : null}
      </div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </div>
  )
}
