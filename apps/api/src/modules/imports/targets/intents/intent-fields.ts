import { isoIn } from '../../../../files/wall-time.js';
import type { Fields } from '../../../../transaction/revision.js';
import type { Names } from '../target.js';
import type { ClosedDays } from './closed-days.js';
import { holderOf, type IntentDraft } from './draft.js';
import { codeOf, natureOf } from './intent-categories.js';

/** What a line says, in the form of `intent.fields.ts`, with the holder, and the kind of intent, which decides the table. What it does not say is absent. */
export function fieldsOfIntent(draft: IntentDraft, names: Names): Fields {
  const holder = holderOf(draft);
  const all: Fields = {
    intent: draft.intent,
    holder: (holder && names.idOf('ACTOR', holder)) ?? undefined,
    title: draft.name,
    description: draft.description,
    nature: natureOf(draft.category),
    category: codeOf(draft.category),
    quantity: draft.quantity,
    unit: draft.unit,
    conditions: draft.conditions,
    sharing: draft.sharing,
    exchange: draft.exchange,
    price: draft.price,
    priceUnit: draft.priceUnit,
    deposit: draft.deposit,
    insurance: draft.insurance,
    openingHours: draft.openingHours,
    closures: stillToCome(draft.closures),
    from: draft.neededFrom,
    until: draft.neededUntil,
    lieu: (draft.lieu && names.idOf('LIEU', draft.lieu)) ?? undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** What is over is history here: it is neither compared nor written. */
function stillToCome(days: readonly ClosedDays[] | undefined): readonly ClosedDays[] | undefined {
  const today = isoIn(Date.now(), 'Europe/Paris').slice(0, 10);
  const left = days?.filter(({ until }) => until >= today);
  return left && left.length > 0 ? left : undefined;
}
