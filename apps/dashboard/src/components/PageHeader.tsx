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
  /** Other ways to see the same: a `ViewSwitch`. They stand beside the intro, so that the actions keep the room at the right. */
  views?: ReactNode
  /** Buttons and links at the right; the main one last. */
  actions?: ReactNode
}

/** The head of every page, with its only h1. */
export function PageHeader({ title, intro, back, views, actions }: PageHeaderProps) {
  return (
    <div className={classes.header}>
      <div className={classes.words}>
        {back ? (
          <Link className={classes.back} href={back.href}>
            <span aria-hidden="true">‹ </span>
            {back.label}
          </Link>
        ) : null}
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        {intro || views ? (
          <div className={classes.below}>
            {intro ? (
              <Text component="div" c="dimmed">
                {intro}
              </Text>
            ) : null}
            {views ? <div className={classes.views}>{views}</div> : null}
          </div>
        ) : null}
      </div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </div>
  )
}
