const days = '(?:lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|lun|mar|mer|jeu|ven|sam|dim)';
const time = String.raw`\b(?:[01]?\d|2[0-4])\s?(?:h|H|:)\s?(?:[0-5]\d)?\b`;
const hours = new RegExp(String.raw`${time}\s*(?:-|–|à|a|/|jusqu)|de\s+${time}|\b24\s?h?\s?/\s?24|\b7\s?j?\s?/\s?7`, 'i');
const osm = /\b(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?:Mo|Tu|We|Th|Fr|Sa|Su))?\s+\d{1,2}:\d{2}-\d{1,2}:\d{2}/;
const onlyDays = new RegExp(String.raw`^[\s{}"\[\],;/-]*(?:${days}(?:[\s{}"\[\],;/-]|et|au|à)*)+$`, 'i');
const wordAboutTime = new RegExp(
  `^(?:${days}|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|matin|midi|après|soir|ferm.*|ouver.*|ouvert|semaine|week|jours?|vacances|scolaires?|période|horaires?|heures?|sauf|uniquement|toute|année|chaque|mois)$`,
  'i',
);
const byAppointment = /^(?:uniquement |ouvert )?(?:sur|avec) (?:rdv|rendez[ -]?vous|réservation)/i;

/** Whether the text says when a place is open: hours, days, or OpenStreetMap's notation. A long text that merely mentions hours does not count. */
export function looksLikeOpeningHours(text: string): boolean {
  if (text.length > 600) return false;
  if (onlyDays.test(text) || byAppointment.test(text.trim())) return true;
  // All else has an hour in it.
  if (!/\d/.test(text)) return false;
  if (osm.test(text)) return true;
  if (!hours.test(text)) return false;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const aboutTime = words.filter((word) => wordAboutTime.test(word));
  return words.length === 0 || aboutTime.length / words.length >= 0.4;
}

/** PostgreSQL array signs and quotes taken away, lines kept. */
export function tidyOpeningHours(text: string): string {
  return text.replace(/^\{(.*)\}$/s, (_, inner: string) => inner.replaceAll('"', '').split(',').join(', ')).replace(/[ \t]+/g, ' ').replace(/\s*\n\s*/g, '\n').trim();
}
