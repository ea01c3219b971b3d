import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { Fields } from '../../transaction/revision.js';

const EVIDENCE_AT_MOST = 20;

/** What can be said of the sentence of an effect, an impact or an externality alone. */
export function checkStatement(statement: unknown): Problem[] {
  const checks = new Checks();
  checks.text(statement as string | null | undefined, ['statement'], { max: 1000, required: true });
  return checks.problems;
}

/** Evidence as it is compared and kept in the trail. */
export interface EvidenceFields {
  id: string;
  kind: string;
  url: string | null;
  text: string | null;
  consent: boolean;
  /** Left out where there is none, as entries of the trail from before files do. */
  file?: string;
}

/** What can be said of an observation alone. `fields` are the ones that are sent, `after` all of them as they would be; `today` is a day. */
export function checkObservation(fields: Fields, after: Fields, today: string): Problem[] {
  const checks = new Checks();
  if (fields.observedOn === null) checks.add('BLANK', ['observedOn']);
  if (typeof fields.observedOn === 'string' && fields.observedOn > today) checks.add('IN_THE_FUTURE', ['observedOn']);
  checks.text(fields.narrative as string | null | undefined, ['narrative'], { max: 5000 });
  checks.text(fields.unit as string | null | undefined, ['unit'], { max: 40 });
  if (after.narrative == null && after.value == null) checks.add('OBSERVATION_EMPTY', ['narrative']);
  else if (after.unit != null && after.value == null) checks.add('BLANK', ['value']);
  checkEvidence(checks, (fields.evidence ?? []) as EvidenceFields[]);
  return checks.problems;
}

function checkEvidence(checks: Checks, evidence: readonly EvidenceFields[]): void {
  if (evidence.length > EVIDENCE_AT_MOST) checks.add('TOO_MANY', ['evidence'], { max: EVIDENCE_AT_MOST });
  evidence.forEach(({ kind, url, text, consent, file }, index) => {
    const at = (field: string): string[] => ['evidence', String(index), field];
    const quote = kind === 'QUOTE';
    checks.text(text, at('text'), { max: 2000, required: quote });
    if (quote && !consent) checks.add('QUOTE_WITHOUT_CONSENT', at('consent'));
    if (file !== undefined && kind !== 'DOCUMENT') checks.add('INVALID', at('file'), { why: 'DOCUMENT' });
    else if (file !== undefined && url !== null) checks.add('LINK_AND_FILE', at('url'));
    if (!quote && url === null && file === undefined) checks.add('BLANK', at('url'));
    checks.url(url, at('url'));
  });
}

/** The day that it is in metropolitan France. */
export const today = (now = new Date()): string => new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
