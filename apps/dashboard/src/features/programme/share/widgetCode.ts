export interface WidgetChoice {
  theme: string | null
  commune: string | null
  lieu: string | null
  count: number
  scheme: string
}

/** What the frame is asked for, as its address says it. */
export function widgetSearch({ theme, commune, lieu, count, scheme }: WidgetChoice): string {
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries({ theme, commune, lieu })) if (value) search.set(key, value)
  search.set('count', String(count))
  if (scheme !== 'auto') search.set('scheme', scheme)
  return `?${search.toString()}`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** What a partner pastes: a frame that shows something without the script too, at a height that is right for most. */
export const widgetCode = (origin: string, path: string, title: string): string =>
  `<iframe src="${escaped(origin + path)}" title="${escaped(title)}" loading="lazy" style="width:100%;height:640px;border:0"></iframe>\n<script src="${origin}/embed.js" async></script>`
