import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './ProjectSheet.module.css'

/** A part of the sheet. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** What stands in a part, or that there is nothing. */
export function List({ items, none }: { items: { id: string; content: ReactNode }[]; none: string }) {
  if (items.length === 0) return <Text c="dimmed">{none}</Text>
  return (
    <ul className={classes.list}>
      {items.map(({ id, content }) => (
        <li key={id}>{content}</li>
      ))}
    </ul>
  )
}
