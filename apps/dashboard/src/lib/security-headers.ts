/** What no page may do, and what everything of one page that may run or style it carries. */
export interface PolicyOptions {
  /** A word that nobody can guess, new for each page. */
  nonce: string
  /** Address of map tiles, where there are some; see `NEXT_PUBLIC_TILES_URL`. */
  tilesUrl?: string | undefined
  /** Partners may show the page in a frame on their sites. */
  embeddable?: boolean
  /** React explains errors by `eval` while one develops. */
  development?: boolean
}

/** The Content-Security-Policy of a page: scripts and style elements run only with its nonce, and nothing is loaded from elsewhere but map tiles. */
export function contentSecurityPolicy({ nonce, tilesUrl, embeddable = false, development = false }: PolicyOptions): string {
  const tiles = originOf(tilesUrl)
  return [
    `default-src 'self'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Style attributes can have no nonce, and leave the server as data (lib/style-attributes.ts); `next dev` sends them as they are.
    ...(development ? [`style-src-attr 'unsafe-inline'`] : []),
    `img-src 'self' data: blob:${tiles}`,
    `connect-src 'self'${tiles}${development ? ' ws:' : ''}`,
    `worker-src 'self' blob:`,
    `font-src 'self'`,
    // The page that hands out the widget shows it.
    `frame-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors ${embeddable ? '*' : `'none'`}`,
  ].join('; ')
}

/** The rest of what protects a page; `encrypted`: it was asked for behind TLS. */
export function pageHeaders(encrypted: boolean, embeddable = false): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(!embeddable && { 'x-frame-options': 'DENY' }),
    ...(encrypted && { 'strict-transport-security': 'max-age=31536000' }),
  }
}

export const newNonce = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64')

function originOf(tilesUrl: string | undefined): string {
  const address = tilesUrl?.replaceAll(/[{}]/g, '')
  return address && /^https?:/.test(address) && URL.canParse(address) ? ` ${new URL(address).origin}` : ''
}
