/** What a text about dates and hours is made of. */
export type WhenToken =
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number; readonly order?: WrittenOrder }
  | { readonly kind: 'time'; readonly minutes: number }
  | { readonly kind: 'month' | 'year' | 'number' | 'weekday'; readonly value: number }
  /** `range`: from this to that; `slash`: either, as it stands between two hours or two days; `list`: this and that. */
  | { readonly kind: 'range' | 'slash' | 'list' }
  | { readonly kind: 'word' };

/** How a day in numbers was written, such as `23/11/2026` or `11/23/2026`; EITHER: `11/12/2026` alone does not tell. */
export type WrittenOrder = 'DAY_FIRST' | 'MONTH_FIRST' | 'EITHER';

type TokenOf = (match: RegExpExecArray, monthFirst: boolean) => WhenToken | null;

const MONTHS = [
  /janvier|january|janv?/, /fevrier|february|fevr?|feb/, /mars|march/, /avril|april|avr|apr/, /mai|may/, /juin|june/, /juillet|july|juil/, /aout|august|aug/,
  /septembre|september|sept?/, /octobre|october|oct/, /novembre|november|nov/, /decembre|december|dec/,
].map(({ source }) => source);
/** How each day of the week is called, from Sunday, as a pattern for plain words. */
export const WEEKDAY_NAMES = [
  /dimanches?|sundays?|dim/, /lundis?|mondays?|lun/, /mardis?|tuesdays?|mar/, /mercredis?|wednesdays?|mer/, /jeudis?|thursdays?|jeu/, /vendredis?|fridays?|ven/, /samedis?|saturdays?|sam/,
].map(({ source }) => source);

const END = '(?![\\p{L}\\d])\\.?';
const rule = (pattern: string, token: TokenOf): readonly [RegExp, TokenOf] => [new RegExp(pattern, 'uy'), token];
const numbered = (kind: 'month' | 'weekday', names: readonly string[], first: number): (readonly [RegExp, TokenOf])[] =>
  names.map((name, index) => rule(`(?:${name})${END}`, () => ({ kind, value: index + first })));

/** Tried in this order at each place; what is left out says nothing (`le`, `de`, `du` …). */
const RULES: ReadonlyArray<readonly [RegExp, TokenOf]> = [
  rule('\\s+', () => null),
  rule('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)', (match) => dateToken(Number(match[1]), Number(match[3]), Number(match[4]))),
  rule('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)', (match, monthFirst) => {
    const [, first, , second, year] = match.map(Number) as [number, number, number, number, number];
    const order = orderOf(first, second);
    return numberedDate(fullYear(year), first, second, order === 'EITHER' ? monthFirst : order === 'MONTH_FIRST', order);
  }),
  rule('(\\d{1,2})(?::([0-5]\\d))? ?([ap])\\.?m' + END, (match) => timeToken((Number(match[1]) % 12) + (match[3] === 'p' ? 12 : 0), match[2])),
  rule('(\\d{1,2})(?: ?(?:heures?|hrs?|h) ?([0-5]\\d)?(?: ?m(?:i?n|inutes?))?|:([0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?)' + END, (match) => timeToken(Number(match[1]), match[2] ?? match[3])),
  rule('midi' + END, () => timeToken(12)),
  rule('minuit' + END, () => timeToken(24)),
  rule('(\\d{1,2})/(\\d{1,2})(?![\\d/])', (match, monthFirst) => numberedDate(null, Number(match[1]), Number(match[2]), monthFirst)),
  rule('((?:19|20)\\d{2})(?!\\d)', (match) => ({ kind: 'year', value: Number(match[1]) })),
  rule('(\\d{1,2})(?:er|e|eme|st|nd|rd|th)?' + END, (match) => ({ kind: 'number', value: Number(match[1]) })),
  ...numbered('month', MONTHS, 1),
  ...numbered('weekday', WEEKDAY_NAMES, 0),
  rule("jusqu'? ?(?:aux?|a)" + END, () => ({ kind: 'range' })),
  rule('(?:au|a|to|until|till)' + END, () => ({ kind: 'range' })),
  rule('->|→|>|-', () => ({ kind: 'range' })),
  rule('/', () => ({ kind: 'slash' })),
  rule('(?:et|and|puis|ou)' + END, () => ({ kind: 'list' })),
  rule('[,;&+|·•]', () => ({ kind: 'list' })),
  rule("(?:les?|du|des?|d'|la|from|on|the|en|entre|dates?|horaires?|partir|t)" + END, () => null),
  rule("d'|t(?=\\d{1,2}:)", () => null),
  rule("[\\p{L}\\d']+", () => ({ kind: 'word' })),
  rule('.', () => null),
];

function dateToken(year: number | null, month: number, day: number): WhenToken & { kind: 'date' } {
  return { kind: 'date', year, month, day };
}

/** There is no thirteenth month. */
function orderOf(first: number, second: number): WrittenOrder | undefined {
  if (second > 12) return 'MONTH_FIRST';
  if (first > 12) return 'DAY_FIRST';
  return first === second ? undefined : 'EITHER';
}

function numberedDate(year: number | null, first: number, second: number, monthFirst: boolean, order?: WrittenOrder): WhenToken {
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return { ...dateToken(year, month, day), ...(order && { order }) };
}

function timeToken(hours: number, minutes = '0'): WhenToken {
  const all = hours * 60 + Number(minutes);
  return all <= 24 * 60 ? { kind: 'time', minutes: all } : { kind: 'word' };
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

/** How far a text is read. */
const LONGEST = 1000;

/** A text as dates are looked for in it: small letters without accents, one sort of dash and apostrophe, lines parted as lists are. */
export const plainWords = (text: string): string =>
  text.slice(0, LONGEST).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‐-―−]/g, '-').replace(/[’‘]/g, "'").replace(/\s*\n\s*/g, ' ; ');

/** The tokens of a text; lines are parted as lists are. `monthFirst`: its days are written in that order where they do not tell by themselves. */
export function whenTokens(text: string, monthFirst = false): WhenToken[] {
  const plain = plainWords(text);
  const tokens: WhenToken[] = [];
  for (let at = 0; at < plain.length; ) {
    for (const [pattern, tokenOf] of RULES) {
      pattern.lastIndex = at;
      const match = pattern.exec(plain);
      if (!match) continue;
      const token = tokenOf(match, monthFirst);
      if (token) tokens.push(token);
      at = pattern.lastIndex;
      break;
    }
  }
  return tokens;
}
