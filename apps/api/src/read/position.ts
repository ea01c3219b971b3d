import type { Viewer } from '../auth/viewer.js';
import type { SharedFacts } from './fields.js';
import { bind, raw, type Sql, sql } from './sql.js';
import { type Arguments, type ArgumentSlot, Run } from './run.js';
import type { Work } from './works.js';

/** A question whose answer shapes the statement, and the answer that this plan was made for. */
export interface Decision {
  ask: (run: Run) => unknown;
  answer: unknown;
}

/** What is collected while a statement is planned. */
export class Planning {
  readonly slots: ArgumentSlot[] = [];
  readonly decisions: Decision[] = [];
  /** What is worked out of the answer before it leaves. */
  readonly works: Work[] = [];
  /** What is gathered beside the answer, for the rows that it leads to: objects by the ids of those. */
  readonly beside: Sql[] = [];
  /** Where facts that many rows share stand in `beside`. */
  readonly shared = new Map<SharedFacts, number>();
  readonly run: Run;
  /** How many objects the answer may hold, at most. */
  objects = 0;
  private aliases = 0;

  constructor(viewer: Viewer, variables: Readonly<Record<string, unknown>>) {
    this.run = new Run(viewer, variables, this.slots);
  }

  alias(): string {
    return `t${(this.aliases += 1)}`;
  }

  /** Answers must be primitives: a cached plan is taken only where all of them are the same. */
  decide<T extends string | number | boolean | null | undefined>(ask: (run: Run) => T): T {
    const answer = ask(this.run);
    this.decisions.push({ ask, answer });
    return answer;
  }
}

/** The place of a field in the document, as its map sees it: arguments and viewer, bound or decided upon. */
export class Position {
  constructor(
    private readonly planning: Planning,
    readonly slot: number | null,
  ) {}

  /** Binds a value that is worked out anew for each request. */
  bind(work: (args: Arguments, viewer: Viewer) => unknown, cast?: string): Sql {
    const { slot } = this;
    const piece = bind((run) => work(slot === null ? {} : run.arguments(slot), run.viewer));
    return cast ? sql`${piece}::${raw(cast)}` : piece;
  }

  argument(name: string, cast?: string): Sql {
    return this.bind((args) => args[name], cast);
  }

  /** Lets arguments or viewer shape the statement; keep the number of different answers small. */
  decide<T extends string | number | boolean | null | undefined>(ask: (args: Arguments, viewer: Viewer) => T): T {
    const { slot } = this;
    return this.planning.decide((run) => ask(slot === null ? {} : run.arguments(slot), run.viewer));
  }
}
