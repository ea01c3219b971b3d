export type WebsiteReading =
  | { readonly url: string; readonly problem?: 'URL_SEVERAL' | 'URL_WITH_TEXT' }
  | { readonly url?: undefined; readonly problem: 'URL_INVALID' | 'URL_IS_EMAIL' };

/** An address with its scheme, whatever its host; or a host name that ends where a word ends. */
const address = /https?:\/\/[^\s|<>",;]+|(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?![\p{L}\p{N}_-])(?::\d{2,5})?(?:[/?#][^\s|<>"]*)?/giu;
const socialHosts = /(^|\.)(facebook|twitter|x|instagram|linkedin|youtube|tiktok|mastodon|pinterest|flickr)\.(com|fr|social)$/;

/** Whether the text holds an e-mail address. */
export function hasEmail(text: string): boolean {
  return /[^\s@<>]@[^\s@<>]+\.[a-z]{2,}/i.test(text);
}

/** Whether the whole text is one or several French telephone numbers. */
export function isPhone(text: string): boolean {
  return /^(?:(?:\+33|0033|\+262|\+590|\+594|\+596|0)\s?\(?0?\)?[1-9](?:[\s.\-_/]?\d{2}){4}[\s/;,-]*)+$/.test(text.trim());
}

/** How far into a text web addresses are looked for. */
const LOOKED_AT = 2000;

/** Reads what people type for a website: without scheme, with words around it, several at once. The first address wins, sites before social networks. */
export function readWebsite(text: string): WebsiteReading {
  const repaired = text.slice(0, LOOKED_AT).replace(/\b(https?)\s*:?\s*\/{1,2}\s*(?=[\p{L}\p{N}])/giu, '$1://').replace(/^(https?:\/\/)+(?=https?:\/\/)/i, '');
  if (hasEmail(repaired) && !/https?:\/\/|www\./i.test(repaired)) return { problem: 'URL_IS_EMAIL' };
  const found = [...repaired.matchAll(address)].map((match) => match[0].replace(/[.,;:)\]]+$/, ''));
  const urls = found.map(toUrl).filter((url) => url !== null);
  const url = urls.find((candidate) => !socialHosts.test(new URL(candidate).hostname)) ?? urls[0];
  if (url === undefined) return { problem: 'URL_INVALID' };
  if (new Set(urls.map(websiteHost)).size > 1) return { url, problem: 'URL_SEVERAL' };
  const rest = found.reduce((left, part) => left.replace(part, ''), repaired);
  return /[\p{L}\p{N}]/u.test(rest) ? { url, problem: 'URL_WITH_TEXT' } : { url };
}

function toUrl(text: string): string | null {
  try {
    const url = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`);
    // A host needs a dot; Ã and Â are what is left of accents that some tool has spoiled.
    if (!/[^.]\.[^.]/.test(url.hostname) || /^https?:\/\/[^/]*[ÃÂ]/.test(text)) return null;
    const typed = url.pathname === '/' && !url.search && !url.hash && !text.endsWith('/') ? url.href.replace(/\/$/, '') : url.href;
    return typed.length <= 500 ? typed : null;
  } catch {
    return null;
  }
}

/** The host without `www.`; with the path for sites that many lieux share (social networks, site builders' folders). */
export function websiteHost(url: string): string | null {
  try {
    const { hostname, pathname } = new URL(url);
    const host = hostname.toLowerCase().replace(/^www\d?\./, '');
    return socialHosts.test(host) || host.startsWith('sites.google.') ? `${host}${pathname.toLowerCase().replace(/\/$/, '')}` : host;
  } catch {
    return null;
  }
}

export function isSocial(url: string): boolean {
  return socialHosts.test(websiteHost(url)?.split('/')[0] ?? '');
}
