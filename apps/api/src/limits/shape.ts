import { type DocumentNode, type FragmentDefinitionNode, Kind as Node, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Kind } from './errors.js';

/** What is in a selection set and below it, with fragments counted wherever they are spread. */
interface Below {
  fields: number;
  aliases: number;
  depth: number;
}

export type Shape = Readonly<Record<Kind, number>>;

/** Sizes of a document that is not validated yet. Each fragment is looked at once, so the time is linear in the document whatever its fragments multiply to. */
export function shapeOf(document: DocumentNode): Shape {
  return new Measuring(document).shape();
}

class Measuring {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, Below>();
  private duplicates = 0;
  private directives = 0;
  private spreads = 0;

  constructor(private readonly document: DocumentNode) {
    for (const definition of document.definitions) if (definition.kind === Node.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  shape(): Shape {
    let [fields, aliases, depth, rootFields] = [0, 0, 0, 0];
    for (const definition of this.document.definitions) {
      if (definition.kind !== Node.OPERATION_DEFINITION) continue;
      this.directives += definition.directives?.length ?? 0;
      const below = this.below(definition.selectionSet);
      fields += below.fields;
      aliases += below.aliases;
      depth = Math.max(depth, below.depth);
      rootFields = Math.max(rootFields, this.width(definition.selectionSet, new Map()));
    }
    // What no operation spreads is validated too.
    for (const name of this.fragments.keys()) this.fragment(name);
    return { fields, aliases, depth, rootFields, duplicates: this.duplicates, directives: this.directives, spreads: this.spreads };
  }

  private below(set: SelectionSetNode | undefined, keys: Set<string> = new Set()): Below {
    const sum: Below = { fields: 0, aliases: 0, depth: 0 };
    for (const selection of set?.selections ?? []) {
      this.directives += selection.directives?.length ?? 0;
      add(sum, this.one(selection, keys));
    }
    return sum;
  }

  private one(selection: SelectionNode, keys: Set<string>): Below {
    if (selection.kind === Node.INLINE_FRAGMENT) return this.below(selection.selectionSet, keys);
    if (selection.kind === Node.FRAGMENT_SPREAD) {
      this.spreads += 1;
      return this.fragment(selection.name.value);
    }
    const key = selection.alias?.value ?? selection.name.value;
    if (keys.has(key)) this.duplicates += 1;
    keys.add(key);
    const { fields, aliases, depth } = this.below(selection.selectionSet);
    return { fields: fields + 1, aliases: aliases + (selection.alias ? 1 : 0), depth: depth + 1 };
  }

  private fragment(name: string): Below {
    const known = this.known.get(name);
    if (known) return known;
    // A fragment inside itself adds nothing here; validation says what is wrong with it.
    this.known.set(name, { fields: 0, aliases: 0, depth: 0 });
    const definition = this.fragments.get(name);
    const found = this.below(definition?.selectionSet);
    this.directives += definition?.directives?.length ?? 0;
    this.known.set(name, found);
    return found;
  }

  /** Fields right in the set, those of its fragments too. */
  private width(set: SelectionSetNode, known: Map<string, number>): number {
    let fields = 0;
    for (const selection of set.selections) {
      if (selection.kind === Node.FIELD) fields += 1;
      else if (selection.kind === Node.INLINE_FRAGMENT) fields += this.width(selection.selectionSet, known);
      else fields += this.widthOfFragment(selection.name.value, known);
    }
    return fields;
  }

  private widthOfFragment(name: string, known: Map<string, number>): number {
    if (!known.has(name)) {
      known.set(name, 0);
      const definition = this.fragments.get(name);
      known.set(name, definition ? this.width(definition.selectionSet, known) : 0);
    }
    return known.get(name)!;
  }
}

function add(sum: Below, more: Below): void {
  sum.fields += more.fields;
  sum.aliases += more.aliases;
  sum.depth = Math.max(sum.depth, more.depth);
}
