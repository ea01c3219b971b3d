import type { Locale } from '../../auth/viewer.js';
import { type Composed, mailOf } from '../../mail/compose.js';
import { DIGEST_WORDS } from './digest.words.js';

/** A notice as mail shows it. */
export interface Told {
  readonly id: string;
  readonly network: string;
  readonly message: string;
  readonly path: string;
}

/** How many notices one mail shows: who has more of them opens the page. */
export const SHOWN_AT_MOST = 50;

/** The mail for somebody who has not read these, the latest first: network by network. */
export function digestMail(locale: Locale, name: string, told: readonly Told[], publicUrl: string): Composed {
  const words = DIGEST_WORDS[locale];
  const shown = told.slice(0, SHOWN_AT_MOST);
  const networks = [...new Set(shown.map(({ network }) => network))];
  const left = told.length - shown.length;
  return mailOf(locale, {
    subject: words.subject(told.length),
    name,
    paragraphs: [words.intro],
    lists: networks.map((network) => ({
      heading: network,
      items: shown.filter((each) => each.network === network).map(({ message, path }) => ({ text: message, url: publicUrl + path })),
    })),
    closing: left > 0 ? [words.more(left)] : [],
    button: { label: words.button, url: `${publicUrl}/notifications` },
    choice: { label: words.preference, url: `${publicUrl}/account#digest` },
  });
}
