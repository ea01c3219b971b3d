/** What a text about dates and hours is made of. */
export type WhenToken =
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly kind: 'time'; readonly minutes: number }
  | { readonly kind: 'month' | 'year' | 'number' | 'weekday'; readonly value: number }
  /** `range`: from this to that; `slash`: either, as it stands between two hours or two days; `list`: this and that. */
  | { readonly kind: 'range' | 'slash' | 'list' }
  | { readonly kind: 'word' };

const MONTHS = [
  /janvier|january|janv?/, /fevrier|february|fevr?|feb/, /mars|march/, /avril|april|avr|apr/, /mai|may/, /juin|june/, /juillet|july|juil/, /aout|august|aug/,
  /septembre|september|sept?/, /octobre|october|oct/, /novembre|november|nov/, /decembre|december|dec/,
].map(({ source }) => source);
const WEEKDAYS = [
  /dimanches?|sunday|dim/, /lundis?|monday|lun/, /mardis?|tuesday|mar/, /mercredis?|wednesday|mer/, /jeudis?|thursday|jeu/, /vendredis?|friday|ven/, /samedis?|saturday|sam/,
].map(({ source }) => source);

const END = '(?![\\p{L}\\d])\\.?';
const rule = (pattern: string, token: (match: RegExpExecArray) => WhenToken | null): readonly [RegExp, typeof token] => [new RegExp(pattern, 'uy'), token];
const numbered = (kind: 'month' | 'weekday', names: readonly string[], first: number): (readonly [RegExp, (match: RegExpExecArray) => WhenToken | null])[] =>
  names.map((name, index) => rule(`(?:${name})${END}`, () => ({ kind, value: index + first })));

/** Tried in this order at each place; what is left out says nothing (`le`, `de`, `du` …). */
const RULES: ReadonlyArray<readonly [RegExp, (match: RegExpExecArray) => WhenToken | null]> = [
  rule('\\s+', () => null),
  rule('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)', (match) => dateToken(Number(match[1]), Number(match[3]), Number(match[4]))),
  rule('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)', (match) => {
    const [, first, , second, year] = match.map(Number) as [number, number, number, number, number];
    // A month beyond twelve is an American's.
    return second > 12 ? dateToken(fullYear(year), first, second) : dateToken(fullYear(year), second, first);
  }),
  rule('(\\d{1,2})(?::([0-5]\\d))? ?([ap])\\.?m' + END, (match) => timeToken((Number(match[1]) % 12) + (match[3] === 'p' ? 12 : 0), match[2])),
  rule('(\\d{1,2})(?: ?(?:heures?|hrs?|h) ?([0-5]\\d)?(?: ?m(?:i?n|inutes?))?|:([0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?)' + END, (match) => timeToken(Number(match[1]), match[2] ?? match[3])),
  rule('midi' + END, () => timeToken(12)),
  rule('minuit' + END, () => timeToken(24)),
  rule('(\\d{1,2})/(\\d{1,2})(?![\\d/])', (match) => dateToken(null, Number(match[2]), Number(match[1]))),
  rule('((?:19|20)\\d{2})(?!\\d)', (match) => ({ kind: 'year', value: Number(match[1]) })),
  rule('(\\d{1,2})(?:er|e|eme|st|nd|rd|th)?' + END, (match) => ({ kind: 'number', value: Number(match[1]) })),
  ...numbered('month', MONTHS, 1),
  ...numbered('weekday', WEEKDAYS, 0),
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

function dateToken(year: number | null, month: number, day: number): WhenToken {
  return { kind: 'date', year, month, day };
}

function timeToken(hours: number, minutes = '0'): WhenToken {
  const all = hours * 60 + Number(minutes);
  return all <= 24 * 60 ? { kind: 'time', minutes: all } : { kind: 'word' };
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

/** How far a text is read. */
const LONGEST = 1000;

/** The tokens of a text; lines are parted as lists are. */
export function whenTokens(text: string): WhenToken[] {
  const plain = text.slice(0, LONGEST).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‐-―−]/g, '-').replace(/[’‘]/g, "'").replace(/\s*\n\s*/g, ' ; ');
  const tokens: WhenToken[] = [];
  for (let at = 0; at < plain.length; ) {
    for (const [pattern, tokenOf] of RULES) {
      pattern.lastIndex = at;
      const match = pattern.exec(plain);
      if (!match) continue;
      const token = tokenOf(match);
      if (token) tokens.push(token);
      at = pattern.lastIndex;
      break;
    }
  }
  return tokens;
}
