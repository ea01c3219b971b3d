import { type FieldNode, getArgumentValues, type GraphQLField } from 'graphql';
import type { Viewer } from '../auth/viewer.js';

/** Where arguments stand in the document: a field's definition and its node. */
export interface ArgumentSlot {
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
}

export type Arguments = Readonly<Record<string, unknown>>;

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
    return (this.coerced[slot] = getArgumentValues(field, node, this.variables as Record<string, unknown>));
  }
}
