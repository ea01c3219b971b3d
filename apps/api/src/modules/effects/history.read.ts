import type { Expression, ValueField } from '../../read/fields.js';
import { rowOf } from '../../read/planner.js';
import type { Position } from '../../read/position.js';
import { raw, type Sql, sql } from '../../read/sql.js';
import { projectRead } from '../projects/project.read.js';

const mayChangeProject = (project: Sql, at: Position): Sql =>
  sql`EXISTS (SELECT 1 FROM cooperation_project hp WHERE hp.id = ${project} AND (${(projectRead.fields.viewerCanUpdate as ValueField).value(rowOf('hp'), at)}))`;

/** Whose history whom concerns: whoever may change the project may read what was done to its parts. */
export const mayChangePart: Expression = (row, at) => mayChangeProject(row('project_id'), at);

export const mayChangeObservation: Expression = (row, at) => sql`EXISTS (SELECT 1 FROM useful_effect he WHERE he.id = ${row('effect_id')} AND ${mayChangeProject(raw('he.project_id'), at)})`;
