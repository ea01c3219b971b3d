import classes from './DropVeil.module.css'

/** Over the whole page while a file hovers: what becomes of it where it falls. */
export function DropVeil({ children }: { children: string }) {
  return (
    <div className={classes.veil} aria-hidden>
      <span className={classes.words}>{children}</span>
    </div>
  )
}
