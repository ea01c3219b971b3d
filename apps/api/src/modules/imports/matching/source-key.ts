import type { ImportDraft, Target } from '../targets/target.js';

/**
 * What each line is found again by in the next file of the same layout: the source's own identifier, or that of another
 * instance, otherwise what the target makes of it. Lines that share a key are numbered in the order of the file.
 */
export class SourceKeys {
  private readonly used = new Map<string, number>();
  private readonly identifiers = new Set<string>();

  constructor(private readonly target: Pick<Target, 'keyOf'>) {}

  of(draft: ImportDraft): string {
    const identifier = draft.id ?? draft.externalId;
    // An identifier that an earlier line has is none.
    const own = identifier !== undefined && !this.identifiers.has(identifier);
    if (own) this.identifiers.add(identifier);
    const key = own ? `id:${identifier}` : this.target.keyOf(draft);
    const nth = (this.used.get(key) ?? 0) + 1;
    this.used.set(key, nth);
    return nth === 1 ? key : `${key}|${nth}`;
  }
}

/** The key of a line whose identifier already means something else. */
export const keyBesideOther = (target: Pick<Target, 'keyOf'>, key: string, draft: ImportDraft): string => `${key}|${target.keyOf(draft)}`;
