import type { GraphQLField, GraphQLFieldResolver } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Context, MutationContext, StatementsContext } from '../context.js';
import { messageOf, refuse, UserErrors } from '../errors/user-error.js';
import { isUnstorable, pathOfText } from '../shared/texts.js';
import { databaseError, databaseProblem } from './database-problem.js';
import type { Keyed } from './idempotency-key.js';
import { keptPayload } from './kept-payload.js';
import { once } from './once.js';
import { SingleStatements, Transaction } from './transaction.js';

type Work<C> = GraphQLFieldResolver<unknown, C, Record<string, unknown>, Promise<object>>;
type Run = (keyed: Keyed | undefined, ...call: Parameters<Work<Context>>) => Promise<object>;

/**
 * Declares that a mutation writes by one statement, which holds all that it was decided on: it needs no transaction around it.
 * Nor a key: sent twice, it finds done what it wants, or refuses what others have changed since (`expectedVersion`).
 */
export const WithoutTransaction = (): MethodDecorator & PropertyDecorator => Extensions({ transaction: false });

/**
 * Every mutation runs in a transaction of its own, unless it needs none. What the sender can mend rolls it back and becomes
 * `userErrors`; the database's own constraints have the last word, and speak the same language.
 */
export function mutation(field: GraphQLField<unknown, unknown>): GraphQLFieldResolver<unknown, Context> {
  const run = field.extensions.transaction === false ? inStatements(field.resolve as Work<StatementsContext>) : inTransaction(field.resolve as Work<MutationContext>);
  return async (source, args: Record<string, unknown>, context, info) => {
    try {
      const keyed = context.idempotency?.next([field.name, args]);
      refuseUnstorable(args);
      const payload = await again(() => run(keyed, source, args, context, info));
      return { userErrors: [], conflicts: [], ...payload };
    } catch (error) {
      const refused = asUserErrors(error);
      if (!refused) throw error;
      const userErrors = refused.problems.map((problem) => ({
        code: problem.code,
        path: problem.path ?? [],
        message: messageOf(problem, context.viewer.locale),
      }));
      return { userErrors, conflicts: refused.conflicts };
    }
  };
}

/** Looked for here once, so that no use case has to: some columns refuse such texts, others would keep something else. */
function refuseUnstorable(args: Record<string, unknown>): void {
  const path = pathOfText(args.input, isUnstorable);
  // As everywhere in `userErrors`, paths start at the fields of the thing itself.
  if (path) throw refuse('INVALID_CHARACTER', path[0] === 'change' ? path.slice(1) : path);
}

const inTransaction = (work: Work<MutationContext>): Run => (keyed, source, args, context, info) =>
  context.dataSource.transaction<object>((manager) => {
    const tx = new Transaction(manager, context.viewer);
    return once(tx, keyed, () => work(source, args, { ...context, tx }, info), keptPayload);
  });

const inStatements = (work: Work<StatementsContext>): Run => (_keyed, source, args, context, info) =>
  work(source, args, { ...context, statements: new SingleStatements(context.pool, context.viewer) }, info);

/** PostgreSQL ends one of two transactions that wait for each other; it has written nothing, and is done once more. */
const DEADLOCK = '40P01';
const TRIES = 3;

async function again<T>(work: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (databaseError(error)?.code !== DEADLOCK || tries === 1) throw error;
    return again(work, tries - 1);
  }
}

function asUserErrors(error: unknown): UserErrors | undefined {
  if (error instanceof UserErrors) return error;
  const problem = databaseProblem(error);
  return problem ? new UserErrors([problem]) : undefined;
}
