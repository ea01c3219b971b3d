import type { Table, TableRow } from '../../../files/table.js';
import type { Fields } from '../../../transaction/revision.js';
import type { Transaction } from '../../../transaction/transaction.js';
import type { Likeness } from '../duplicates/duplicate-index.js';
import type { ImportTarget } from '../import.enums.js';
import type { ColumnProfile } from '../recognition/column-profile.js';
import type { FieldRule } from '../recognition/field-rule.js';
import type { ColumnChoice, ImportField } from '../recognition/fields.js';
import type { CommuneReference } from '../recognition/reference.js';
import type { SeenVersion } from '../own-export/version.js';
import type { RowProblem } from '../recognition/row-reader.js';

/** What a line says, whatever it is about; each target adds what its things have. It is stored as JSON. */
export interface ImportDraft {
  /** The thing's own id here, where the file is an export of this instance. */
  readonly id?: string;
  /** What of that thing the export has seen: what others have changed since is not written over. */
  readonly seen?: SeenVersion;
  /** Its identifier at the source. */
  readonly externalId?: string;
  /** Name or title; empty only when the line is rejected. */
  readonly name: string;
}

export interface Reading<Draft> {
  readonly draft: Draft;
  /** In the order of reading; a line with a REJECT is not imported. */
  readonly problems: readonly RowProblem[];
}

/** What a name in a cell may stand for. ACTOR: a lieu, an organisation or a person. */
export type MentionKind = 'LIEU' | 'ACTOR' | 'SKILL';

/** A name in a cell that stands for something already here. */
export interface Mention {
  readonly kind: MentionKind;
  readonly text: string;
  /** Nothing is lost where it stands for nothing here, such as a place that is no lieu. */
  readonly quiet?: true;
}

/** What the names in the cells of a file were found, or said, to stand for. */
export interface Names {
  /** Id of what the name stands for; null where it stands for nothing here. */
  idOf(kind: MentionKind, text: string): string | null;
  /** IANA time zone of a lieu that a name stands for; undefined where it is not known. */
  timeZoneOf?(lieu: string): string | undefined;
}

/** A thing as it is now, in the form of `Target.fieldsOf`. */
export interface Current {
  readonly version: number;
  readonly fields: Fields;
  /** Stamp of what fills the field `Target.beside`. */
  readonly beside?: string;
  /** Whether the viewer may change it; what another network keeps is only listed in this one. */
  readonly mayChange: boolean;
}

/** A thing to be made; the caller has chosen its id. */
export interface NewThing {
  readonly id: string;
  readonly fields: Fields;
}

export interface ChangedThing {
  readonly id: string;
  /** As it was read under a lock. */
  readonly before: Current;
  readonly changes: Fields;
}

/** Something already here that a line may be the same as. */
export interface Existing {
  readonly id: string;
  readonly mayChange: boolean;
}

/** What of a target is in the database. All of it runs in the import's transaction, on behalf of its viewer, and records the trail. */
export interface Store<Comparable> {
  /** An id for what a line will make. */
  newId(draft: ImportDraft): string;
  /** Everything that a line may repeat: what the viewer may read, of whatever network (events and what depends on a holder: of this network). In pieces, in no order. */
  existing(tx: Transaction, network: string): AsyncIterable<readonly (Comparable & Existing)[]>;
  /** Things that are not deleted, by id, locked where `lock`. */
  current(tx: Transaction, ids: readonly string[], lock?: boolean): Promise<ReadonlyMap<string, Current>>;
  /** Ids among these that are in the network (listed or kept by it, or hanging on what is). */
  inNetwork(tx: Transaction, network: string, ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Where things lead to by now that have been merged into others; absent where none can be. */
  mergedInto?(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  create(tx: Transaction, network: string, things: readonly NewThing[]): Promise<void>;
  change(tx: Transaction, network: string, things: readonly ChangedThing[]): Promise<void>;
  /** Lists in the network what others keep; absent where the things of the target are in one network only. */
  list?(tx: Transaction, network: string, ids: readonly string[]): Promise<void>;
  /** Deletes softly, as the undoing of an import does. Answers those that stay because something hangs on them. */
  remove(tx: Transaction, ids: readonly string[]): Promise<readonly string[]>;
}

/** What is wrong or doubtful in a line, once it is known which network it goes into. */
export interface LineCheck<Draft> {
  problemsOf(draft: Draft, names: Names): readonly RowProblem[];
}

/** A kind of lists that can come in: what their columns mean, how a line is read, what it repeats, and where it goes. Pure but for `store`. */
export interface Target<Draft extends ImportDraft = ImportDraft, Comparable extends object = object> {
  readonly code: ImportTarget;
  /** What a column can mean, in the order in which people are offered it. */
  readonly fields: readonly ImportField[];
  /** Fields that several columns fill together. */
  readonly merging: ReadonlySet<ImportField>;
  /** How columns are told by name and values. */
  readonly rules: readonly FieldRule[];
  /** Names of columns about people that are not imported, whatever is in them. */
  readonly personalNames: RegExp;
  /** What a column says whose name is a category and whose cells only say yes. */
  flag?(column: ColumnProfile): ImportField | undefined;
  /** How sure it is that a table is of this kind, 0 to 1, by its format and what its columns would mean. */
  recognise(table: Pick<Table, 'format' | 'sample'>, fields: ReadonlyMap<ImportField, number>): number;

  /** Prepares what only the list as a whole can tell (by its sample), then reads line by line. */
  reader(sample: readonly TableRow[], columns: readonly ColumnChoice[], reference: CommuneReference): (row: TableRow) => Reading<Draft>;
  /** Several lines that are one thing (an event with one line a date): a key that they share, and how they become one. */
  readonly together?: { key(draft: Draft): string; join(first: Draft, next: Draft): Draft };
  /** What a line without an identifier is found again by in the next file. */
  keyOf(draft: Draft): string;
  /** Whether an identifier that means `last` can mean `now` too: two publishers may both number from 1. */
  plausible(last: Draft, now: Draft): boolean;
  /** Names in its cells that stand for something already here. */
  mentions(draft: Draft): readonly Mention[];
  /** Problems that only show once names are resolved, such as an offer without a holder. */
  problemsOf?(draft: Draft, names: Names): readonly RowProblem[];
  /** Looks up once for a list what of the network its lines are checked against, such as the dates of its programme. */
  checks?(tx: Transaction, network: string): Promise<LineCheck<Draft>>;
  /** What the line says, as fields of the thing, in the form in which changes are compared and kept in the trail; what it does not say is absent. */
  fieldsOf(draft: Draft, names: Names): Fields;
  /** Fields that are one thing, such as the parts of an address: where the first says otherwise than what is here, none is filled. */
  readonly oneThing?: readonly (readonly string[])[];
  /** A field of which the version of the thing does not tell whether it has changed, such as the dates of an event. */
  readonly beside?: string;
  /** Fields whose values stand in no preview and no trail. */
  readonly withheld?: readonly string[];
  /** What of a line is compared with others, and how; null where the target knows no duplicates but by key. */
  readonly likeness: Likeness<Comparable> | null;
  comparable(draft: Draft, names: Names): Comparable;
  readonly store: Store<Comparable>;
}
