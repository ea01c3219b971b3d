import type { GraphQLFieldResolver } from 'graphql';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import type { Context, MutationContext } from '../context.js';
import { problemOfConstraint } from '../errors/constraints.js';
import { messageOf, UserErrors } from '../errors/user-error.js';
import { Transaction } from './transaction.js';

/**
 * Every mutation runs in a transaction of its own. What the sender can mend rolls it back and becomes `userErrors`;
 * the database's own constraints have the last word, and speak the same language.
 */
export function inTransaction(resolve: GraphQLFieldResolver<unknown, MutationContext, Record<string, unknown>, Promise<object>>): GraphQLFieldResolver<unknown, Context> {
  return async (source, args, context, info) => {
    try {
      const payload = await again(() =>
        context.dataSource.transaction<object>(async (manager) =>
          resolve(source, args, { ...context, tx: new Transaction(manager, context.viewer) }, info),
        ),
      );
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
  const constraint = databaseError(error)?.constraint;
  const problem = constraint && problemOfConstraint(constraint);
  return problem ? new UserErrors([problem]) : undefined;
}

/** What PostgreSQL said, whether it was asked through TypeORM or directly. */
function databaseError(error: unknown): DatabaseError | undefined {
  const said = error instanceof QueryFailedError ? (error.driverError as unknown) : error;
  return said instanceof DatabaseError ? said : undefined;
}
