import { UserErrors } from '../../errors/user-error.js';
import { databaseProblem } from '../../transaction/database-problem.js';

/** What is refused of one among several, by rules or by the database, says which one. */
export async function namingThe<Result>(path: readonly string[], work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const constraint = databaseProblem(error);
    const refused = error instanceof UserErrors ? error : constraint && new UserErrors([constraint]);
    throw refused ? new UserErrors(refused.problems.map((problem) => ({ ...problem, path: [...path, ...(problem.path ?? [])] })), refused.conflicts) : error;
  }
}
