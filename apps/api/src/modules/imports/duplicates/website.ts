import { remembered } from '../recognition/remembered.js';
import { isSocial, websiteHost } from '../recognition/web.js';

/** A website, taken apart for comparison. */
export interface Website {
  /** What tells whose site it is; with the path for social networks. */
  readonly host: string;
  /** The page, without a slash at the end; empty for the first one. */
  readonly page: string;
  readonly social: boolean;
}

const isSocialHost = remembered((host) => isSocial(`https://${host}`));

export function websiteOf(url: string | undefined): Website | null {
  const host = url ? websiteHost(url) : null;
  if (!url || host === null) return null;
  const page = /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1]?.replace(/\/$/, '') ?? '';
  const social = isSocialHost(host);
  // The front page of a social network is nobody's.
  return social && page === '' ? null : { host, page, social };
}

/** PAGES: other pages of one site, as a chain has them for its branches. UNKNOWN: one has none, or only a page of a social network. */
export type WebsiteComparison = 'SAME' | 'PAGES' | 'OTHER' | 'UNKNOWN';

export function compareWebsites(a: Website | null, b: Website | null): WebsiteComparison {
  if (!a || !b) return 'UNKNOWN';
  if (a.host !== b.host) return a.social || b.social ? 'UNKNOWN' : 'OTHER';
  return a.page !== '' && b.page !== '' && a.page !== b.page ? 'PAGES' : 'SAME';
}
