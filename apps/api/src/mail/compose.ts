import type { Locale } from '../auth/viewer.js';
import { FRAME } from './messages.js';

/** A mail without its recipient. */
export interface Composed {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: Locale;
}

interface Parts {
  readonly subject: string;
  /** Who is greeted. */
  readonly name?: string;
  readonly paragraphs: readonly string[];
  /** Lists of things that lead somewhere, each under a heading. */
  readonly lists?: readonly { readonly heading: string; readonly items: readonly { readonly text: string; readonly url: string }[] }[];
  /** What is said after the lists. */
  readonly closing?: readonly string[];
  readonly button?: { readonly label: string; readonly url: string };
  /** Where the reader chooses whether such mail comes. */
  readonly choice?: { readonly label: string; readonly url: string };
}

/** A mail in plain text and in HTML: greeting, paragraphs, lists, one button, footer. Everything given is plain text, and escaped. */
export function mailOf(locale: Locale, parts: Parts): Composed {
  const { subject, name, paragraphs, lists = [], closing = [], button, choice } = parts;
  const frame = FRAME[locale];
  const listed = lists.map(({ heading, items }) => [heading, ...items.map(({ text, url }) => `- ${oneLine(text)}\n  ${url}`)].join('\n'));
  const last = [frame.footer, ...(choice ? [`${choice.label}\n${choice.url}`] : [])].join('\n');
  const text = [frame.greeting(name), ...paragraphs, ...listed, ...closing, ...(button ? [`${button.label}\n${button.url}`] : []), `-- \n${last}`].join('\n\n');
  return { subject: oneLine(subject), text: `${text}\n`, html: htmlOf(locale, parts), locale };
}

function htmlOf(locale: Locale, { name, paragraphs, lists = [], closing = [], button, choice }: Parts): string {
  const { greeting, link, footer } = FRAME[locale];
  const paragraph = (text: string): string => `<p>${escape(text)}</p>`;
  const linked = ({ text, url }: { text: string; url: string }): string => `<a href="${escape(url)}" style="color:#1f5c46">${escape(text)}</a>`;
  const listed = lists.map(({ heading, items }) => `<h2 style="font-size:16px;margin:24px 0 8px">${escape(heading)}</h2>
<ul style="margin:0;padding-left:20px">${items.map((item) => `<li style="margin:0 0 8px">${linked(item)}</li>`).join('')}</ul>`);
  const choosing = choice ? `<br>${linked({ text: choice.label, url: choice.url })}` : '';
  const url = button && escape(button.url);
  const action = button
    ? `<p style="margin:24px 0"><a href="${url}" style="background:#1f5c46;border-radius:8px;color:#ffffff;display:inline-block;font-weight:600;padding:12px 20px;text-decoration:none">${escape(button.label)}</a></p>
<p style="color:#55605a;font-size:14px">${link}<br><a href="${url}" style="color:#1f5c46;word-break:break-all">${url}</a></p>`
    : '';
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="background:#f6f4ee;color:#22302a;font-family:sans-serif;font-size:16px;line-height:1.5;margin:0;padding:24px 12px">
<div style="background:#ffffff;border-radius:12px;margin:0 auto;max-width:560px;padding:24px">
${[...[greeting(name), ...paragraphs].map(paragraph), ...listed, ...closing.map(paragraph)].join('\n')}
${action}
<p style="border-top:1px solid #e4e0d5;color:#55605a;font-size:13px;margin-top:32px;padding-top:12px">${footer}${choosing}</p>
</div></body></html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign]!);

/** A subject is a header: a line break in it would begin another one. No-break spaces stay. */
const oneLine = (text: string): string => text.replaceAll(/[^\S\u00a0\u202f]+/g, ' ').trim();
