import classes from './Programme.module.css'

interface EmptyProps {
  title: string
  /** What to do now. */
  text: string
  action?: { href: string; label: string }
}

/** Nothing is here, and what to do about it. */
export function Empty({ title, text, action }: EmptyProps) {
  return (
    <div className={classes.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
      {action ? (
        <a className="public-button" href={action.href}>
          {action.label}
        </a>
      ) : null}
    </div>
  )
}
