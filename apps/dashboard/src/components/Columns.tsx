import type { ReactNode } from 'react'
import classes from './Columns.module.css'

interface ColumnsProps {
  /** What the page is about. */
  main: ReactNode
  /** Facts at its side; below on a phone. */
  aside: ReactNode
}

/** The two columns of a page about one thing. */
export function Columns({ main, aside }: ColumnsProps) {
  return (
    <div className={classes.columns}>
      <div className={classes.column}>{main}</div>
      <div className={classes.column}>{aside}</div>
    </div>
  )
}
