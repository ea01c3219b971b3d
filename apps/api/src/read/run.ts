import { type FieldNode, getArgumentValues, type GraphQLField } from 'graphql';
import type { Viewer } from '../auth/viewer.js';
import { isUnstorable, pathOfText } from '../shared/texts.js';
import { badCharacter, longText } from './errors.js';

/** Where arguments stand in the document: a field's definition and its node. */
export interface ArgumentSlot {
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
}

export type Arguments = Readonly<Record<string, unknown>>;

/** Nothing is called by more letters; comparing a whole book with every commune would take minutes. */
const TEXT_AT_MOST = 4000;

function checkTexts(values: Arguments): void {
  const unstorable = pathOfText(values, isUnstorable);
  if (unstorable) throw badCharacter(unstorable);
  const long = pathOfText(values, (text) => text.length > TEXT_AT_MOST);
  if (long) throw longText(TEXT_AT_MOST, long);
}

/** One execution of a plan: the viewer, the variables, and arguments coerced at most once a slot. */
export class Run {
  private readonly coerced: (Arguments | undefined)[] = [];

  constructor(
    readonly viewer: Viewer,
    readonly variables: Readonly<Record<string, unknown>>,
    private readonly slots: readonly ArgumentSlot[],
  ) {}

  arguments(slot: number): Arguments {
    const known = this.coerced[slot];
    if (known) return known;
    const { field, node } = this.slots[slot]!;
    const values = getArgumentValues(field, node, this.variables as Record<string, unknown>);
    checkTexts(values);
    return (this.coerced[slot] = values);
  }
}
