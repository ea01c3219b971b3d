import classes from './Mark.module.css'

/** The mark of Essaim: seven cells that make one comb, one of them a bee on its way out. Decorative: the name stands beside it. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg className={classes.mark} width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path className={classes.cell} d="M17 19.5l6-3.5 6 3.5v7L23 30l-6-3.5z" />
      <path className={classes.cell} d="M10 32.2l6-3.5 6 3.5v7l-6 3.5-6-3.5z" />
      <path className={classes.pale} d="M24 32.2l6-3.5 6 3.5v7l-6 3.5-6-3.5z" />
      <path className={classes.pale} d="M3 19.5L9 16l6 3.5v7L9 30l-6-3.5z" />
      <path className={classes.cell} d="M10 6.8l6-3.5 6 3.5v7l-6 3.5-6-3.5z" />
      <g className={classes.bee}>
        <path d="M33.2 9.6l5.4-3.1 5.4 3.1v6.2l-5.4 3.1-5.4-3.1z" />
        <path className={classes.stripe} d="M34 12.7h9.2" />
        <path className={classes.wing} d="M37.2 6.4c-2.2-3-5-3.6-6.2-2.6-1 1 .2 3.4 3.2 4.6zM40.2 6.4c.6-3.4 2.6-5 4-4.4 1.3.6 1.2 3.2-1.2 5.6z" />
      </g>
    </svg>
  )
}
