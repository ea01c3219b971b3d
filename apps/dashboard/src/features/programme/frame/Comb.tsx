/** The cells of the mark, large and pale. An image of the page and no background: it needs no request, and comes out on paper. */
export function Comb({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 220 240" fill="none" stroke="#f5b426" strokeOpacity="0.35" strokeWidth="2" aria-hidden="true">
      <path d="M60 40l35 20v40l-35 20-35-20V60zM130 40l35 20v40l-35 20-35-20V60zM95 100l35 20v40l-35 20-35-20v-40zM165 100l35 20v40l-35 20-35-20v-40zM130 160l35 20v40l-35 20-35-20v-40z" />
    </svg>
  )
}
