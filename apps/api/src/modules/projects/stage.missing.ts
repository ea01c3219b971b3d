import { readExpression } from '../../auth/readable.js';
import type { Problem } from '../../errors/user-error.js';
import type { Transaction } from '../../transaction/transaction.js';
import { projectRead } from './project.read.js';
import type { ProjectStage } from './project.type.js';
import { stageFacts } from './stage.facts.js';
import { missingFor, type StageFacts } from './stage.rules.js';

/** What a project lacks for a stage, as it stands in the database at this moment. */
export async function missingOf(tx: Transaction, id: string, to: ProjectStage): Promise<Problem[]> {
  return missingFor(to, (await readExpression<StageFacts>(tx, projectRead, id, stageFacts))!, tx.viewer.locale);
}
