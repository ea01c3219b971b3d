import { fold } from '../../recognition/text.js';

/** What words say of an organisation: its kind as a member of a PTCE, and its family in the ESS. */
export interface OrganisationWords {
  readonly memberKind?: string;
  readonly essFamily?: string;
}

interface Meaning extends OrganisationWords {
  /** Tried on folded text. */
  readonly pattern: RegExp;
}

const ESS = 'ESS_ENTERPRISE';
const association = { memberKind: ESS, essFamily: 'ASSOCIATION' };

/** Local authorities and groupings of them. */
const authorities = new RegExp(
  [
    /collectivite|local authority|\bcommunes?\b|\bmairie\b|municipal|^ville\b|communaute (de communes|d agglo|urbaine)|agglomeration|metropole|intercommun|\bepci\b/,
    /conseil (departemental|regional|general)|\bdepartement|\bregion(al)?\b|syndicat mixte|\bpetr\b|\bccas\b|\bcias\b|\bpnr\b|parc naturel/,
    /^(cc|ca|cu)$|^((secteur|acteur|organisme) )?publi(c|que)s?$/,
  ].map(({ source }) => source).join('|'),
);
const authoritiesByName = new RegExp(
  [
    /^(la )?(commune|mairie|ville|communaute de communes|communaute d agglomeration|communaute urbaine|metropole|region)\b/,
    /^(le )?(departement|conseil departemental|conseil regional|parc naturel regional|syndicat mixte|syndicat intercommunal)\b/,
    /^(cc|ca|ccas|cias|petr|pnr)\b/,
  ].map(({ source }) => source).join('|'),
);

/** In a column of kinds or legal forms. The first match gives the kind, the first with a family the family. */
const meanings: readonly Meaning[] = [
  { pattern: /\b(hors|non) (de l )?ess\b/, memberKind: 'OTHER_ENTERPRISE' },
  { pattern: /collectif|groupe informel/, memberKind: 'OTHER_LEGAL_PERSON' },
  { pattern: /\bgreta\b|\bcfa\b|\bafpa\b|\bmfr\b|maison familiale rurale|(organisme|centre) (de|d) (formation|apprentissage)|^formation( professionnelle)?s?$|^training body$/, memberKind: 'TRAINING_BODY' },
  { pattern: /universit(e|aire|y)\b(?! populaire)|enseignement superieur|higher education|\biut\b|\binsa\b|\bcnam\b|\binspe\b|grande ecole|ecole (superieure|d ingenieur|de commerce|nationale)/, memberKind: 'HIGHER_EDUCATION' },
  { pattern: /\blaboratoire|\brecherche\b|^research centre$|\bumr\b|\bcnrs\b|\binrae?\b|\binserm\b/, memberKind: 'RESEARCH_CENTRE' },
  { pattern: /\bscic\b|interet collectif/, memberKind: ESS, essFamily: 'SCIC' },
  { pattern: /\bscop\b|cooperative (ouvriere|de production|et participative|participative)/, memberKind: ESS, essFamily: 'SCOP' },
  { pattern: /\bcae\b|d activites? et d emplois?\b/, memberKind: ESS, essFamily: 'CAE' },
  { pattern: /\bcoop(erative)?s?\b|\bcuma\b/, memberKind: ESS, essFamily: 'COOPERATIVE' },
  { pattern: /\bmutu(elle|aliste|al)/, memberKind: ESS, essFamily: 'MUTUAL' },
  { pattern: /\bfo?undation|\bfondation/, memberKind: ESS, essFamily: 'FOUNDATION' },
  { pattern: /\basso(s|c|ciations?|ciatifs?|ciatives?)?\b|loi (de )?1901|\bmjc\b|regie de quartier|\bgeiq\b|centre social|foyer rural/, ...association },
  { pattern: /(\bsas|\bsasu|\bsarl|\bsa|societe|company|commerciale).*\b(ess|esus|social economy)\b|\b(ess|esus)\b.*(\bsas|\bsasu|\bsarl|societe)/, memberKind: ESS, essFamily: 'COMMERCIAL_ESS' },
  { pattern: /\bess\b|\besus\b|economie sociale|utilite sociale|entreprise (d insertion|adaptee|sociale|solidaire)|chantiers? d insertion|\b(siae|esat|etti|aci)\b/, memberKind: ESS },
  { pattern: authorities, memberKind: 'LOCAL_AUTHORITY' },
  { pattern: /\b(sas|sasu|sarl|eurl|sa|snc|sci|scea|gaec|earl|ei|eirl|pme|tpe)\b|enterprise|entreprise|\bcompan(y|ies)\b|\bsociete|commerc|artisan|auto ?entrepreneu|independant|\bprivee?s?\b|start ?up/, memberKind: 'OTHER_ENTERPRISE' },
  { pattern: /personnes? physiques?|natural person|\bparticuliers?\b|\bhabitante?s?\b|\bcitoyen|individuel/, memberKind: 'NATURAL_PERSON' },
  { pattern: /^autres?$|personne morale|other legal person|etablissement public|\b(epic|epa|gip|gie|cci|cma|hlm)\b|^chambre|\betat\b|prefecture|\bsyndicat|bailleur|\blycee|\bcollege\b|\becole\b/, memberKind: 'OTHER_LEGAL_PERSON' },
];

/** In a name, where most words mean something else: « Jardin de la Commune » is no commune. */
const meaningsInNames: readonly Meaning[] = [
  { pattern: /\bscic\b/, memberKind: ESS, essFamily: 'SCIC' },
  { pattern: /\bscop\b/, memberKind: ESS, essFamily: 'SCOP' },
  { pattern: /^(la )?cooperative d activites? et d emploi/, memberKind: ESS, essFamily: 'CAE' },
  { pattern: /^(la )?cooperative\b/, memberKind: ESS, essFamily: 'COOPERATIVE' },
  { pattern: /^(la )?mutuelle\b/, memberKind: ESS, essFamily: 'MUTUAL' },
  { pattern: /^(la )?fondation\b/, memberKind: ESS, essFamily: 'FOUNDATION' },
  { pattern: /^(l )?asso(ciation)?\b|^(la )?(mjc|regie de quartier)\b|^(le )?(centre social|foyer rural)\b/, ...association },
  { pattern: /\bgreta\b|\bcfa\b|^(afpa|mfr)\b/, memberKind: 'TRAINING_BODY' },
  { pattern: /^(l )?universite\b(?! populaire)|^(iut|insa)\b/, memberKind: 'HIGHER_EDUCATION' },
  { pattern: /^(le )?laboratoire\b|\bumr\b|^(cnrs|inrae|inserm)\b/, memberKind: 'RESEARCH_CENTRE' },
  { pattern: authoritiesByName, memberKind: 'LOCAL_AUTHORITY' },
  { pattern: /^(sas|sasu|sarl|eurl)\b|\b(sas|sasu|sarl|eurl)$/, memberKind: 'OTHER_ENTERPRISE' },
];

const memberKinds: ReadonlySet<string> = new Set([ESS, 'OTHER_ENTERPRISE', 'LOCAL_AUTHORITY', 'RESEARCH_CENTRE', 'HIGHER_EDUCATION', 'TRAINING_BODY', 'OTHER_LEGAL_PERSON', 'NATURAL_PERSON']);
const essFamilies: ReadonlySet<string> = new Set(['ASSOCIATION', 'COOPERATIVE', 'SCOP', 'SCIC', 'CAE', 'MUTUAL', 'FOUNDATION', 'COMMERCIAL_ESS']);

/** What the text of a column of kinds, legal forms or families says; codes are understood too. */
export function readOrganisationWords(text: string): OrganisationWords {
  const code = text.trim();
  if (memberKinds.has(code)) return { memberKind: code };
  if (essFamilies.has(code)) return { memberKind: ESS, essFamily: code };
  return meaningOf(fold(text), meanings);
}

/** What a name says by itself. */
export const wordsOfName = (name: string): OrganisationWords => meaningOf(fold(name), meaningsInNames);

function meaningOf(folded: string, list: readonly Meaning[]): OrganisationWords {
  const found = list.filter(({ pattern }) => pattern.test(folded));
  const memberKind = found[0]?.memberKind;
  const essFamily = found.find((meaning) => meaning.essFamily !== undefined)?.essFamily;
  return { ...(memberKind ? { memberKind } : {}), ...(essFamily ? { essFamily } : {}) };
}
