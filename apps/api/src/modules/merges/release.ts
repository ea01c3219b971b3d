import { isDeepStrictEqual } from 'node:util';
import { type Merge, type Part, PART_LISTS, type PartList, type Parts } from './merge.parts.js';

/** A lieu that would not have something but for the merge that is undone, and the part of the merge that brought it there. */
export interface Loss {
  readonly lieu: string;
  readonly part: Part;
}

export interface Released {
  readonly list: PartList;
  readonly part: Part;
  /** From the kept lieu on to those that it was merged into since, as far as the thing went; empty where the kept one has it of its own or from others. */
  readonly losses: readonly Loss[];
}

/**
 * What becomes of each part when a merge is undone while others stand: all is as if it had never been. What several merges
 * brought stays as long as one of them stands, and what went on with a later merge is taken out of that one.
 */
export function release(undone: Merge, others: readonly Merge[]): { released: Released[]; changed: Merge[] } {
  const book = new Book(others);
  const released = PART_LISTS.flatMap((list) => undone.parts[list].map((part) => ({ list, part, losses: lossesOf(book, list, undone.kept, part) })));
  return { released, changed: book.changed() };
}

function lossesOf(book: Book, list: PartList, kept: string, part: Part): Loss[] {
  if (part.both || book.inherit(list, kept, part.key)) return [];
  const onward = book.takeOut(list, kept, part);
  return [{ lieu: kept, part }, ...(onward ? lossesOf(book, list, onward.kept, onward.part) : [])];
}

/** The merges that stand, with what their parts become. */
class Book {
  private readonly parts: Map<string, Parts>;

  constructor(private readonly merges: readonly Merge[]) {
    this.parts = new Map(merges.map(({ id, parts }) => [id, parts]));
  }

  /** Another lieu that was merged into this one had the same: from now on it came from there. */
  inherit(list: PartList, kept: string, key: string): boolean {
    for (const merge of this.merges.filter((each) => each.kept === kept)) {
      const part = this.find(merge, list, key);
      if (!part?.both) continue;
      const { both: _, ...own } = part;
      this.set(merge, list, this.list(merge, list).map((each) => (each === part ? own : each)));
      return true;
    }
    return false;
  }

  /** Takes what a lieu no longer has out of the merge by which it went on, unless it has become something else before. */
  takeOut(list: PartList, lieu: string, { key, row }: Part): { kept: string; part: Part } | undefined {
    const merge = this.merges.find(({ merged }) => merged === lieu);
    const part = merge && this.find(merge, list, key);
    if (!part || (list === 'fields' && !isDeepStrictEqual(part.row?.after, row?.after))) return undefined;
    this.set(merge, list, this.list(merge, list).filter((each) => each !== part));
    return { kept: merge.kept, part };
  }

  changed(): Merge[] {
    return this.merges.filter(({ id, parts }) => this.parts.get(id) !== parts).map((merge) => ({ ...merge, parts: this.parts.get(merge.id)! }));
  }

  private list({ id }: Merge, list: PartList): readonly Part[] {
    return this.parts.get(id)![list];
  }

  private find(merge: Merge, list: PartList, key: string): Part | undefined {
    return this.list(merge, list).find((part) => part.key === key);
  }

  private set({ id }: Merge, list: PartList, parts: readonly Part[]): void {
    this.parts.set(id, { ...this.parts.get(id)!, [list]: parts });
  }
}
