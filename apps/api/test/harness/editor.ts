import type { Client, TestApi } from './api.js';
import { type Change, followChanges, move } from './board.js';
import type { OpenStream } from './stream.js';

/** A card as an open board holds it. */
export interface Held {
  version: number;
  startsAt: string | null;
  endsAt: string | null;
  lieu: string | null;
  room: string | null;
}

export interface Place {
  lieu: string;
  room: string | null;
}

/** What all editors of a test share. */
export interface Ground {
  essMonth: string;
  places: readonly Place[];
  /** A number from 0 up to 1. */
  random(): number;
  /** Entries of the trail that undoing has made: who undoes what is undone already is told the one that did. */
  undone: Set<string>;
  /** No two moves ask for the same instant, so that none of them changes nothing. */
  instant(): Date;
}

const LOAD = `query ($essMonth: ID!) { node(id: $essMonth) { ... on EssMonth { occurrences(first: 500) { nodes { id startsAt endsAt version lieu { id } room { id } } } } } }`;
const UNDO = 'mutation ($input: UndoChangeInput!) { undoChange(input: $input) { entry { id } userErrors { code } } }';
const HOUR = 3_600_000;
/** Refusals that are part of the work: the room is taken, others were faster, what was to be undone is not there any more. */
const EXPECTED = ['ROOM_TAKEN', 'CONFLICT', 'OCCURRENCE_TOO_LONG', 'INVALID_PERIOD', 'INCOMPLETE_PERIOD'];

type Card = NonNullable<Change['occurrence']>;
const heldOf = ({ version, startsAt, endsAt, lieu, room }: Pick<Card, 'version' | 'startsAt' | 'endsAt' | 'lieu' | 'room'>): Held => ({ version, startsAt, endsAt, lieu: lieu?.id ?? null, room: room?.id ?? null });

/** Somebody who has the board open and moves, resizes and undoes at random, by what their own copy shows them. */
export class Editor {
  readonly board = new Map<string, Held>();
  /** Changes that the API has taken, by card. */
  readonly taken = new Map<string, number>();
  readonly refused = new Map<string, number>();
  /** Milliseconds between a change, by the clock of the database, and its arrival here. */
  readonly delays: number[] = [];
  private readonly mine: { subject: string; version: number }[] = [];
  private following: Promise<void> = Promise.resolve();

  private constructor(
    private readonly client: Client,
    private readonly ground: Ground,
    private readonly stream: OpenStream<{ essMonthChanged: Change }>,
  ) {}

  /** Follows first and reads then, so that nothing falls between. */
  static async open(api: Pick<TestApi, 'signedIn'>, email: string, ground: Ground): Promise<Editor> {
    const client = await api.signedIn(email);
    const editor = new Editor(client, ground, await followChanges(client, ground.essMonth));
    await editor.load();
    editor.following = editor.follow();
    return editor;
  }

  /** Works until it is enough, as fast as `pause` lets it. */
  async work(isEnough: () => boolean, pause: (milliseconds: number) => Promise<unknown>): Promise<void> {
    while (!isEnough()) {
      await this.act();
      await pause(100 + this.ground.random() * 300);
    }
  }

  async close(): Promise<void> {
    await this.stream.close();
    await this.following;
  }

  private async load(): Promise<void> {
    const { data } = await this.client.send<{ node: { occurrences: { nodes: Card[] } } }>(LOAD, { essMonth: this.ground.essMonth });
    this.board.clear();
    for (const card of data.node.occurrences.nodes) this.board.set(card.id, heldOf(card));
  }

  private async follow(): Promise<void> {
    for (;;) {
      const message = await this.stream.next(3_600_000).catch(() => null);
      if (!message) return;
      if (message.errors) throw new Error(JSON.stringify(message.errors));
      await this.hear(message.data.essMonthChanged);
    }
  }

  private async hear({ kind, at, occurrence, removedId }: Change): Promise<void> {
    if (kind === 'MISSED') return this.load();
    this.delays.push(Date.now() - Date.parse(at));
    if (removedId) this.board.delete(removedId);
    if (occurrence && occurrence.version >= (this.board.get(occurrence.id)?.version ?? 0)) this.board.set(occurrence.id, heldOf(occurrence));
  }

  private async act(): Promise<void> {
    const dice = this.ground.random();
    if (dice < 0.2 && this.mine.length > 0) return this.undo();
    const cards = [...this.board];
    const [occurrence, card] = cards[Math.floor(this.ground.random() * cards.length)]!;
    const startsAt = this.ground.instant();
    const hours = 1 + Math.floor(this.ground.random() * 3);
    const { lieu, room } = this.ground.places[Math.floor(this.ground.random() * this.ground.places.length)]!;
    const resized = dice < 0.4 && card.startsAt !== null;
    const change = resized ? { endsAt: new Date(Date.parse(card.startsAt!) + hours * HOUR + startsAt.getTime() % HOUR) } : { startsAt, endsAt: new Date(startsAt.getTime() + hours * HOUR), lieu, room };
    const { version, codes } = await move(this.client, { occurrence, expectedVersion: card.version, ...change });
    if (codes.length > 0) return this.refuse(codes);
    this.mine.push({ subject: occurrence, version: version! });
    this.take(occurrence);
  }

  private async undo(): Promise<void> {
    const { subject, version } = this.mine.pop()!;
    const { data, errors } = await this.client.send<{ undoChange: { entry: { id: string } | null; userErrors: { code: string }[] } }>(UNDO, { input: { subject, version } });
    if (errors) throw new Error(JSON.stringify(errors));
    if (data.undoChange.userErrors.length > 0) return this.refuse(data.undoChange.userErrors.map(({ code }) => code));
    const { entry } = data.undoChange;
    if (!entry || this.ground.undone.has(entry.id)) return;
    this.ground.undone.add(entry.id);
    this.take(subject);
  }

  private take(occurrence: string): void {
    this.taken.set(occurrence, (this.taken.get(occurrence) ?? 0) + 1);
  }

  private refuse(codes: readonly string[]): void {
    for (const code of codes) {
      if (!EXPECTED.includes(code)) throw new Error(`Refused with ${code}`);
      this.refused.set(code, (this.refused.get(code) ?? 0) + 1);
    }
  }
}
