import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { problemOfConstraint } from '../errors/constraints.js';
import type { Problem } from '../errors/user-error.js';

/** What PostgreSQL said, whether it was asked through TypeORM or directly. */
export function databaseError(error: unknown): DatabaseError | undefined {
  const said = error instanceof QueryFailedError ? (error.driverError as unknown) : error;
  return said instanceof DatabaseError ? said : undefined;
}

/** The constraint that refused, in the words of `userErrors`; undefined where it was none that people can do something about. */
export function databaseProblem(error: unknown): Problem | undefined {
  const constraint = databaseError(error)?.constraint;
  return constraint ? problemOfConstraint(constraint) : undefined;
}
