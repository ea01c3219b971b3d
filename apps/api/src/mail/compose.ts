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
  readonly button?: { readonly label: string; readonly url: string };
}

/** A mail in plain text and in HTML: greeting, paragraphs, one button, footer. Everything given is plain text, and escaped. */
export function mailOf(locale: Locale, { subject, name, paragraphs, button }: Parts): Composed {
  const frame = FRAME[locale];
  const said = [frame.greeting(name), ...paragraphs];
  const text = [...said, ...(button ? [`${button.label}\n${button.url}`] : []), `-- \n${frame.footer}`].join('\n\n');
  return { subject: oneLine(subject), text: `${text}\n`, html: htmlOf(locale, said, button), locale };
}

function htmlOf(locale: Locale, said: readonly string[], button: Parts['button']): string {
  const { link, footer } = FRAME[locale];
  const url = button && escape(button.url);
  const action = button
    ? `<p style="margin:24px 0"><a href="${url}" style="background:#1f5c46;border-radius:8px;color:#ffffff;display:inline-block;font-weight:600;padding:12px 20px;text-decoration:none">${escape(button.label)}</a></p>
<p style="color:#55605a;font-size:14px">${link}<br><a href="${url}" style="color:#1f5c46;word-break:break-all">${url}</a></p>`
    : '';
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="background:#f6f4ee;color:#22302a;font-family:sans-serif;font-size:16px;line-height:1.5;margin:0;padding:24px 12px">
<div style="background:#ffffff;border-radius:12px;margin:0 auto;max-width:560px;padding:24px">
${said.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')}
${action}
<p style="border-top:1px solid #e4e0d5;color:#55605a;font-size:13px;margin-top:32px;padding-top:12px">${footer}</p>
</div></body></html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign]!);

/** A subject is a header: a line break in it would begin another one. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
