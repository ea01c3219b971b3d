import type { ImportDraft } from '../target.js';

/** An ESUS agreement; days as `YYYY-MM-DD`. */
export interface EsusDraft {
  readonly since: string;
  readonly until: string | null;
}

/** An organisation as a line describes it; codes are those of the schema and of the editable lists, the commune's is of today. */
export interface OrganisationDraft extends ImportDraft {
  readonly summary?: string;
  readonly memberKind?: string;
  readonly essFamily?: string;
  readonly siret?: string;
  readonly rna?: string;
  readonly website?: string;
  readonly esus?: EsusDraft;
  readonly communeCode?: string;
}
