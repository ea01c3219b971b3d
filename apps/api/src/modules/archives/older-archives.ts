import type { ArchivedRow } from './read-archive.js';

/** Stages of cooperation projects, as archives called them up to migration 30. */
const STAGES: Readonly<Record<string, string>> = { DESIGN: 'EMERGING', OPERATION: 'ACTIVE', REVIEW: 'REVIEWED' };

/** A row of an archive in the words of today. */
export function asMeantNow(table: string, row: ArchivedRow): ArchivedRow {
  const { stage } = row;
  return table === 'cooperation_project' && typeof stage === 'string' ? { ...row, stage: STAGES[stage] ?? stage } : row;
}
