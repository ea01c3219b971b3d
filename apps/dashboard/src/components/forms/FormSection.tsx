import type { ReactNode } from 'react'
import classes from './FormSection.module.css'

interface FormSectionProps {
  title: string
  /** One line that says what it is good for. */
  hint?: string
  children: ReactNode
}

/** Fields that belong together. */
export function FormSection({ title, hint, children }: FormSectionProps) {
  return (
    <fieldset className={classes.section}>
      <legend className={classes.title}>{title}</legend>
      {hint ? <p className={classes.hint}>{hint}</p> : null}
      <div className={classes.fields}>{children}</div>
    </fieldset>
  )
}

/** Short fields side by side where there is room; narrow ones on a phone too. */
export function FieldRow({ children, narrow }: { children: ReactNode; narrow?: boolean }) {
  return (
    <div className={classes.row} data-narrow={narrow}>
      {children}
    </div>
  )
}
