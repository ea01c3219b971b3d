import type { Transaction } from '../../../transaction/transaction.js';
import type { CandidateRecord } from '../row-record.js';
import { said } from '../import-record.js';
import { nameKey } from '../duplicates/name-key.js';
import { diceOf, trigramsOf } from '../recognition/similarity.js';
import { fold } from '../recognition/text.js';
import { storable } from '../../../shared/storable.js';
import type { Mention, MentionKind, Names } from '../targets/target.js';

/** What a name was found, or said, to stand for. OPEN: it looks like something here, and somebody must say what. */
export interface NameRecord {
  readonly kind: MentionKind;
  readonly text: string;
  readonly state: 'FOUND' | 'OPEN' | 'UNKNOWN';
  readonly decided: boolean;
  readonly thing: string | null;
  readonly candidates: readonly Omit<CandidateRecord, 'line'>[];
}

/** Something that a name can stand for. */
interface NamedThing {
  readonly id: string;
  readonly name: string;
  /** IANA time zone of a lieu. */
  readonly zone?: string;
}

interface Named extends NamedThing {
  readonly folded: string;
  readonly key: string;
  readonly trigrams: ReadonlySet<string>;
}

/** How alike a name must be for somebody to be asked. */
const ASK_FROM = 0.6;
const CANDIDATES_AT_MOST = 5;

/** What names of this kind can stand for in a network. */
const SOURCES: Readonly<Record<MentionKind, string>> = {
  LIEU: `SELECT l.id, l.name, l.time_zone AS zone FROM lieu l JOIN network_actor na ON na.actor_id = l.id AND na.network_id = $1 WHERE l.deleted_at IS NULL`,
  ACTOR: `SELECT a.id, a.name FROM network_actor na JOIN (
      SELECT id, name FROM lieu WHERE deleted_at IS NULL UNION ALL SELECT id, name FROM organisation WHERE deleted_at IS NULL
      UNION ALL SELECT id, name FROM person WHERE deleted_at IS NULL) a ON a.id = na.actor_id WHERE na.network_id = $1`,
  SKILL: `SELECT s.id, v.name FROM skill s CROSS JOIN LATERAL (VALUES (s.label_fr), (s.label_en)) v(name) WHERE $1 <> ''`,
};

/** Names in the cells of a file, and what each stands for among what is here. Open a book once for a file, prepare each piece, then ask. */
export class NameBook implements Names {
  private readonly records = new Map<string, NameRecord>();
  private readonly lines = new Map<string, number>();
  private readonly indexes = new Map<MentionKind, NameIndex>();

  private constructor(
    private readonly tx: Transaction,
    private readonly network: string,
    decided: readonly NameRecord[],
  ) {
    for (const record of decided) this.records.set(keyOf(record.kind, record.text), record);
  }

  /** What was decided for this import counts first, then what was decided for the network's earlier ones. */
  static async open(tx: Transaction, network: string, importId: string): Promise<NameBook> {
    const decided = await tx.query<NameRecord>(
      `SELECT DISTINCT ON (n.kind, n.text) n.kind, n.text, n.state, n.decided, n.thing_id AS thing, n.candidates FROM data_import_name n JOIN data_import i ON i.id = n.import_id
       WHERE n.decided AND i.network_id = $1 AND (i.id = $2 OR i.state = 'CONFIRMED' AND (n.thing_id IS NULL OR n.thing_id IN (
         SELECT actor_id FROM network_actor WHERE network_id = $1 UNION ALL SELECT id FROM skill)))
       ORDER BY n.kind, n.text, i.id = $2 DESC, i.updated_at DESC`,
      [network, importId],
    );
    return new NameBook(tx, network, decided);
  }

  /** Looks up what names stand for, and counts the lines that bear them. */
  async prepare(mentionsOfLines: readonly (readonly Mention[])[]): Promise<void> {
    for (const mentions of mentionsOfLines) {
      for (const key of new Set(mentions.map(({ kind, text }) => keyOf(kind, text)))) this.lines.set(key, (this.lines.get(key) ?? 0) + 1);
      for (const { kind, text } of mentions) {
        const key = keyOf(kind, text);
        // Also where the name is decided: the clock of a lieu stands there.
        const index = await this.index(kind);
        if (!this.records.has(key)) this.records.set(key, index.find(kind, text));
      }
    }
  }

  idOf(kind: MentionKind, text: string): string | null {
    return this.records.get(keyOf(kind, text))?.thing ?? null;
  }

  timeZoneOf(lieu: string): string | undefined {
    return this.indexes.get('LIEU')?.zoneOf(lieu);
  }

  stateOf(kind: MentionKind, text: string): NameRecord['state'] {
    return this.records.get(keyOf(kind, text))?.state ?? 'UNKNOWN';
  }

  /** Keeps the names that lines bear with the import; those that no line bears any more go. */
  async store(importId: string): Promise<void> {
    const rows = [...this.lines].map(([key, lines]) => ({ ...this.records.get(key)!, lines }));
    await this.tx.query(
      `DELETE FROM data_import_name n WHERE n.import_id = $1 AND NOT EXISTS (SELECT FROM json_to_recordset($2) AS r(kind text, text text) WHERE r.kind = n.kind AND r.text = n.text)`,
      [importId, storable(rows)],
    );
    await this.tx.query(
      `INSERT INTO data_import_name (import_id, kind, text, state, decided, thing_id, lines, candidates)
       SELECT $1, r.kind, r.text, r.state, r.decided, r.thing, r.lines, r.candidates
       FROM json_to_recordset($2) AS r(kind text, text text, state text, decided boolean, thing text, lines int, candidates jsonb)
       ON CONFLICT (import_id, kind, text) DO UPDATE SET state = EXCLUDED.state, decided = EXCLUDED.decided, thing_id = EXCLUDED.thing_id, lines = EXCLUDED.lines, candidates = EXCLUDED.candidates`,
      [importId, storable(rows)],
    );
  }

  private async index(kind: MentionKind): Promise<NameIndex> {
    const known = this.indexes.get(kind);
    if (known) return known;
    const index = new NameIndex(await this.tx.query<NamedThing>(SOURCES[kind], [this.network]));
    this.indexes.set(kind, index);
    return index;
  }
}

const keyOf = (kind: MentionKind, text: string): string => `${kind} ${text}`;

/** Things by name, for one kind of names. */
class NameIndex {
  private readonly byId = new Map<string, Named>();
  private readonly byFolded = new Map<string, Named[]>();
  private readonly byKey = new Map<string, Named[]>();
  /** By the start of each word, so that few are compared letter by letter. */
  private readonly byWord = new Map<string, Named[]>();

  constructor(things: readonly NamedThing[]) {
    for (const { id, name, zone } of things) {
      const key = nameKey(name);
      const named = { id, name, zone, folded: fold(name), key, trigrams: trigramsOf(key) };
      this.byId.set(id, named);
      push(this.byFolded, named.folded, named);
      push(this.byKey, key, named);
      for (const word of wordsOf(key)) push(this.byWord, word, named);
    }
  }

  zoneOf(id: string): string | undefined {
    return this.byId.get(id)?.zone;
  }

  find(kind: MentionKind, text: string): NameRecord {
    const base = { kind, text, decided: false };
    const direct = this.byId.get(text.trim());
    if (direct) return { ...base, state: 'FOUND', thing: direct.id, candidates: [] };
    const key = nameKey(text);
    for (const alike of [this.byFolded.get(fold(text)), this.byKey.get(key)]) {
      const ids = new Set(alike?.map(({ id }) => id));
      if (ids.size === 1) return { ...base, state: 'FOUND', thing: alike![0]!.id, candidates: [] };
      if (ids.size > 1) return { ...base, state: 'OPEN', thing: null, candidates: alike!.slice(0, CANDIDATES_AT_MOST).map((named) => candidate(named, 1)) };
    }
    const trigrams = trigramsOf(key);
    const near = new Map<string, { named: Named; score: number }>();
    for (const word of wordsOf(key)) {
      for (const named of this.byWord.get(word) ?? []) {
        const score = near.has(named.id) ? 0 : Math.max(diceOf(trigrams, named.trigrams), within(key, named.key) ? 0.72 : 0);
        if (score >= ASK_FROM) near.set(named.id, { named, score });
      }
    }
    if (near.size === 0) return { ...base, state: 'UNKNOWN', thing: null, candidates: [] };
    const candidates = [...near.values()].sort((a, b) => b.score - a.score).slice(0, CANDIDATES_AT_MOST).map(({ named, score }) => candidate(named, score));
    return { ...base, state: 'OPEN', thing: null, candidates };
  }
}

const candidate = ({ id, name }: Named, score: number): NameRecord['candidates'][number] => ({
  thing: id,
  name,
  score: Math.round(score * 100) / 100,
  reasons: [said(score === 1 ? { code: 'SAME_NAME', params: {} } : { code: 'SIMILAR_NAME', params: { percent: Math.round(score * 100) } })],
});

const wordsOf = (key: string): Set<string> => new Set(key.split(' ').filter((word) => word.length >= 3).map((word) => word.slice(0, 4)));

/** Whether all words of one stand in the other, and they are more than a short word. */
function within(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const words = new Set(long.split(' '));
  return short.length >= 5 && short.split(' ').every((word) => words.has(word));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
