import type { TableRow } from '../../../../files/table.js';
import { intentLikeness } from '../../duplicates/intent-likeness.js';
import { ImportTarget } from '../../import.enums.js';
import type { ImportField } from '../../recognition/fields.js';
import { fold, textOf } from '../../recognition/text.js';
import type { RowProblem } from '../../recognition/row-reader.js';
import { yearGuesser } from '../../recognition/years.js';
import type { Mention, Names, Target } from '../target.js';
import { draftIntent, holderOf, type IntentDraft } from './draft.js';
import { fieldRules, personalNames } from './field-rules.js';
import { intentChecks } from './intent-checks.js';
import { fieldsOfIntent } from './intent-fields.js';
import { holderKey, intentStore, type IntentComparable } from './intent.store.js';
import { recogniseIntents } from './recognise-intents.js';

const fields: readonly ImportField[] = [
  'name', 'intent', 'nature', 'category', 'quantity', 'unit', 'conditions', 'sharing', 'exchange', 'price', 'priceUnit', 'deposit', 'insurance', 'openingHours', 'closures', 'neededFrom', 'neededUntil', 'holder', 'lieu', 'description', 'id', 'version', 'externalId', 'ignore',
];

/** Lists of resources that are offered, or of needs; a line that says so is the other. */
export function intentTarget(code: ImportTarget.RESOURCES | ImportTarget.NEEDS): Target<IntentDraft, IntentComparable> {
  const usual = code === ImportTarget.NEEDS ? 'NEED' : 'RESOURCE';
  return {
    code,
    fields,
    merging: new Set<ImportField>(['conditions', 'description', 'ignore']),
    rules: fieldRules,
    personalNames,
    flag: ({ words }) => (/^gratuit(e|s|es)?$/.test(words) ? 'exchange' : undefined),
    recognise: (table, meanings) => recogniseIntents(usual, table, meanings),
    reader(sample, columns, reference) {
      const dates = columns.filter(({ field }) => field === 'neededFrom' || field === 'neededUntil').map(({ name }) => name);
      const yearOf = yearGuesser(textsOf(sample, dates));
      return (row) => draftIntent(row, { columns, reference, usual, yearOf });
    },
    keyOf: (draft) => `${draft.intent}|${fold(draft.name)}|${fold(holderOf(draft) ?? '')}`,
    plausible: (last, now) => last.intent === now.intent && (fold(last.name) === fold(now.name) || fold(holderOf(last) ?? '') === fold(holderOf(now) ?? '')),
    mentions,
    problemsOf,
    fieldsOf: fieldsOfIntent,
    likeness: intentLikeness,
    comparable(draft, names) {
      const holder = holderOf(draft);
      const id = holder === undefined ? null : names.idOf('ACTOR', holder);
      return { name: draft.name, holder: id && holderKey(draft.intent, id), category: draft.category };
    },
    store: intentStore,
    checks: intentChecks,
  };
}

function* textsOf(sample: readonly TableRow[], columns: readonly string[]): Generator<string> {
  for (const { cells } of sample) {
    for (const name of columns) {
      const text = textOf(cells[name]);
      if (text !== null) yield text;
    }
  }
}

/** A holder who is not known is said by `problemsOf`, which says what to do. */
function mentions(draft: IntentDraft): Mention[] {
  const holder = holderOf(draft);
  return [
    ...(holder === undefined ? [] : [{ kind: 'ACTOR', text: holder, quiet: true } as const]),
    ...(draft.lieu === undefined ? [] : [{ kind: 'LIEU', text: draft.lieu } as const]),
  ];
}

/** Nobody can be asked for what nobody holds. */
function problemsOf(draft: IntentDraft, names: Names): RowProblem[] {
  const holder = holderOf(draft);
  if (holder === undefined || names.idOf('ACTOR', holder) !== null) return [];
  return [{ column: null, code: 'HOLDER_UNKNOWN', params: { value: holder }, severity: 'REJECT' }];
}
