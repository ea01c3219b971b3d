import type { ReactNode } from 'react'
import classes from './LightMessage.module.css'

interface LightMessageProps {
  title: string
  text: string
  /** The way on: a link or a button. */
  children: ReactNode
}

/** What a page says that cannot be shown, for pages without the dashboard's look and client code around them. */
export function LightMessage({ title, text, children }: LightMessageProps) {
  return (
    <main id="main" className={classes.page}>
      <title>{title}</title>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  )
}
