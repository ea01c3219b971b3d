import { fold, oneLine } from '../../recognition/text.js';

export interface QuantityReading {
  readonly quantity?: number;
  readonly unit?: string;
  /** What the text says beside them. */
  readonly rest?: string;
}

const longestUnit = 40;

const WORDS: Readonly<Record<string, number>> = {
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20,
  trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, mille: 1000, demi: 0.5, 'une dizaine': 10, 'une douzaine': 12, 'une quinzaine': 15, 'une vingtaine': 20,
  'une trentaine': 30, 'une quarantaine': 40, 'une cinquantaine': 50, 'une soixantaine': 60, 'une centaine': 100, 'une demi': 0.5,
};
/** Words of quantity that are no number. */
const vague = /^(plusieurs|quelques|beaucoup|illimitee?|variable|a definir|a preciser|selon|nombreux|nombreuses|divers|au choix)\b/;
const number = /^(?:environ |env\.? |~ ?|jusqu'à |max\.? |x ?|× ?)?(\d{1,3}(?:[ .\u202f\u00a0]\d{3})+(?!\d)|\d+)(?:[.,](\d+))?(?![\d/-]|h\d)/iu;

/** A number with what it counts: `2`, `deux`, `12 chaises`, `20 m²`, `1 500 €`. Undefined where the text says no quantity. */
export function readQuantity(text: string): QuantityReading | undefined {
  const line = oneLine(text);
  if (vague.test(fold(line))) return { rest: line };
  const digits = number.exec(line);
  if (digits) return withUnit(Number(`${digits[1]!.replace(/\D/g, '')}.${digits[2] ?? '0'}`), line.slice(digits[0].length));
  const words = line.toLowerCase().split(/[ -]/);
  for (const count of [2, 1]) {
    const value = WORDS[words.slice(0, count).join(' ')];
    if (value !== undefined) return withUnit(value, words.slice(count).join(' '));
  }
  return undefined;
}

function withUnit(quantity: number, after: string): QuantityReading | undefined {
  if (!(quantity > 0)) return undefined;
  const text = after.replace(/^[\s×x*:]+(?=\s|$)|^\s*(de|d'|d’)\s*/i, '').trim();
  const [unit = '', rest = ''] = splitUnit(text);
  return { quantity, ...(unit ? { unit } : {}), ...(rest ? { rest } : {}) };
}

/** A unit is a few words; what stands in brackets, or after a comma, says more than that. */
function splitUnit(text: string): [unit: string, rest: string] {
  const cut = /^([^(,;:]*)([(,;:].*)?$/.exec(text);
  const unit = (cut?.[1] ?? '').trim();
  const rest = (cut?.[2] ?? '').replace(/^[,;:]\s*/, '').trim();
  return unit.length <= longestUnit && unit.split(' ').length <= 5 ? [unit, rest] : ['', text];
}
