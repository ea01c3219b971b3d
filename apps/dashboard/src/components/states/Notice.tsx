import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Notice.module.css'

interface NoticeProps {
  title: string
  text?: string
  /** What can be done about it: a link or a button. */
  action?: ReactNode
  icon?: ReactNode
  /** The level of the title: 1 when the notice is the whole page. */
  order?: 1 | 2 | 3
  role?: 'alert' | 'status'
}

/** The common look of empty, error and forbidden states: a cell, what is the matter, and the way on. */
export function Notice({ title, text, action, icon, order = 2, role }: NoticeProps) {
  return (
    <div className={classes.notice} role={role}>
      <span className={classes.cell} aria-hidden="true">
        {icon}
      </span>
      <Title order={order} size="h3">
        {title}
      </Title>
      {text ? (
        <Text c="dimmed" className={classes.text}>
          {text}
        </Text>
      ) : null}
      {action ? <div className={classes.action}>{action}</div> : null}
    </div>
  )
}
