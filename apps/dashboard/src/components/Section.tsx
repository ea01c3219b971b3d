import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Section.module.css'

interface SectionProps {
  /** Unique on the page: what the address can point to. */
  id: string
  title: string
  /** How many things it holds. */
  count?: number
  /** What can be done with all of it, beside the title. */
  actions?: ReactNode
  children: ReactNode
}

/** One part of a page. */
export function Section({ id, title, count, actions, children }: SectionProps) {
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <Title order={2} size="h4" id={id} className={classes.title}>
          {title}
          {count === undefined ? null : <span className={classes.count}>{count}</span>}
        </Title>
        {actions}
      </div>
      {children}
    </section>
  )
}

/** Names and their values; empty values are left out, and so is a list without any. */
export function Facts({ facts }: { facts: { name: string; value: ReactNode }[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '')
  if (known.length === 0) return null
  return (
    <dl className={classes.facts}>
      {known.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
