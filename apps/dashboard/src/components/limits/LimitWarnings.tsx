import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './LimitWarnings.module.css'

/** Limits of a project that are exceeded, each quoted; nothing is refused for it. */
export function LimitWarnings({ warnings }: { warnings: readonly { message: string }[] }) {
  return warnings.map(({ message }) => (
    <div key={message} className={classes.warning}>
      <IconAlertTriangle size={16} aria-hidden />
      {message}
    </div>
  ))
}
