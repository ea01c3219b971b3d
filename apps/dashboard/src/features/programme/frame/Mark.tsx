/** The mark of Essaim with its colours on it: the one of the dashboard has a style sheet that brings those of other screens along. Decorative. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path fill="#f5b426" d="M17 19.5l6-3.5 6 3.5v7L23 30l-6-3.5zM10 32.2l6-3.5 6 3.5v7l-6 3.5-6-3.5zM10 6.8l6-3.5 6 3.5v7l-6 3.5-6-3.5z" />
      <path fill="#f5b426" opacity="0.5" d="M24 32.2l6-3.5 6 3.5v7l-6 3.5-6-3.5zM3 19.5L9 16l6 3.5v7L9 30l-6-3.5z" />
      <path fill="currentColor" d="M33.2 9.6l5.4-3.1 5.4 3.1v6.2l-5.4 3.1-5.4-3.1z" />
      <path stroke="#f5b426" strokeWidth="2" d="M34 12.7h9.2" />
      <path fill="currentColor" opacity="0.55" d="M37.2 6.4c-2.2-3-5-3.6-6.2-2.6-1 1 .2 3.4 3.2 4.6zM40.2 6.4c.6-3.4 2.6-5 4-4.4 1.3.6 1.2 3.2-1.2 5.6z" />
    </svg>
  )
}
