import type { Table } from '../../../../files/table.js';
import { categorise } from '../../recognition/categories.js';
import { decimalOf } from '../../recognition/coordinates.js';
import type { ImportField } from '../../recognition/fields.js';
import { digitsOf, isSiren } from '../../recognition/identifiers.js';
import { looksLikeOpeningHours } from '../../recognition/opening-hours.js';
import { looksLikePerson } from '../../recognition/person-values.js';
import { bestShare, someValues } from '../../recognition/sample-share.js';
import { columnWords } from '../../recognition/text.js';
import { ofIntents } from '../intents/intent-headings.js';

const isFamily = (text: string): boolean => text.length < 80 && categorise(text).families.some((code) => code !== 'OTHER');
const isDegree = (text: string): boolean => /[.,]\d{3}/.test(text) && decimalOf(text) !== null;
const isPerson = (text: string): boolean => looksLikePerson(text) === 1;

/** Headings of lists of organisations, of lieux, and of people, offers and events. */
const own = /^(nom (de l |du |de la )?)?(organisations?|organismes?|entreprises?|associations?|societes?|raison sociale|denomination( sociale)?|adherents?|partenaires?)$|juridique/;
const ofLieux = /\btiers ?lieux?\b|^lieux?$|^nom (du )?lieu|horaires|latitude/;
const ofOthers = /^prenoms?$|^first ?name$|competences?\b|\bskills?\b|^animat|^(quantity|unite|porteur|detenteur|holder)$|^(debut|fin|start|end|dtstart)\b/;

/** How sure it is that a table lists organisations: names with kinds, legal forms and numbers of legal persons, and nothing that only lieux have. */
export function recogniseOrganisations({ sample }: Pick<Table, 'sample'>, fields: ReadonlyMap<ImportField, number>): number {
  const sure = (field: ImportField): number => fields.get(field) ?? 0;
  if (sure('id') >= 0.8) return 1;
  if (sure('name') === 0) return 0;
  const values = someValues(sample);
  const headings = [...values.keys()].map(columnWords);
  const has = (pattern: RegExp): boolean => headings.some((words) => pattern.test(words));
  const legal =
    0.35 * sure('memberKind') + 0.25 * sure('legalForm') + 0.35 * sure('essFamily') + 0.3 * Math.max(sure('esusSince'), sure('esusUntil')) + 0.25 * sure('siret') + 0.1 * sure('rna') +
    (bestShare(values, (text) => isSiren(digitsOf(text))) > 0.5 ? 0.25 : 0) + (has(own) ? 0.2 : 0);
  const onlyLieux = Math.max(bestShare(values, isFamily), bestShare(values, isDegree), bestShare(values, looksLikeOpeningHours)) > 0.5;
  const people = legal < 0.2 && bestShare(values, isPerson) > 0.6;
  return Math.min(1, 0.35 * sure('name') + legal) * (onlyLieux ? 0.25 : 1) * (has(ofLieux) ? 0.6 : 1) * (has(ofOthers) || has(ofIntents) ? 0.5 : 1) * (people ? 0.5 : 1);
}
