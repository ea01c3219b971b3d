import { isPhone } from '../../recognition/web.js';

const emails = /[^\s@<>(),;:]+@[^\s@<>(),;:]+\.\p{L}{2,}/gu;
const phones = /(?<![\d.])(?:\+33|0033|0)\s?\(?0?\)?[1-9](?:[\s.\-_]?\d{2}){4}(?!\d)/g;

/** A text with « … » for the e-mail addresses and telephone numbers in it: contact data has fields of its own, which not everybody sees. Empty where nothing else is in it. */
export function withoutContacts(text: string): string {
  if (isPhone(text)) return '';
  const rest = text.replace(emails, '…').replace(phones, '…');
  return rest === text || /\p{L}{2,}/u.test(rest) ? rest : '';
}
