import type { ReactNode } from 'react'
import { Comb } from '../frame/Comb'
import classes from './Programme.module.css'

interface HeadProps {
  kicker: ReactNode
  title: string
  intro?: ReactNode
}

/** What stands at the top of a public list. */
export function Head({ kicker, title, intro }: HeadProps) {
  return (
    <header className={classes.head}>
      <Comb />
      <p className={classes.kicker}>{kicker}</p>
      <h1 className={classes.title}>{title}</h1>
      {intro ? <p className={classes.intro}>{intro}</p> : null}
    </header>
  )
}
