import type { ColumnProfile } from '../../recognition/column-profile.js';
import type { FieldRule } from '../../recognition/field-rule.js';
import type { ImportField } from '../../recognition/fields.js';
import { isIdOf } from '../../recognition/identifiers.js';
import { territory } from '../../recognition/other-contents.js';
import { fieldRules as lieuRules } from '../lieux/field-rules.js';
import { readOrganisationWords } from './organisation-words.js';

const isId = (text: string): boolean => isIdOf('organisation', text);
const saysKind = (text: string): boolean => text.length < 80 && readOrganisationWords(text).memberKind !== undefined;
const saysFamily = (text: string): boolean => text.length < 80 && readOrganisationWords(text).essFamily !== undefined;
const prose = (column: ColumnProfile): number => column.share('words') * (1 - column.share('yesNo')) * (1 - column.share('date')) * (1 - column.share('url'));
/** Kinds and forms are the same few words again and again. */
const repeated = (column: ColumnProfile): number => (column.unique < 0.6 || column.count < 12 ? 1 : 0.4);
/** Names of communes, streets and kinds are words too, all different in a short list. */
const unlikeOthers = (column: ColumnProfile): number =>
  (1 - column.share('communeName') / 2) * (column.share('street') > 0.8 ? 0.5 : 1) * (column.shareOf(saysKind) > 0.8 ? 0.8 : 1);

/** What is told as in lists of lieux. */
const alike: ReadonlySet<ImportField> = new Set(['fullAddress', 'postalCode', 'communeCode', 'communeName', 'departement', 'website', 'rna', 'externalId']);

/** How columns of a list of organisations are told. */
export const fieldRules: readonly FieldRule[] = [
  { field: 'id', names: [[/^(id|identifiant)$/, 1]], values: (column) => column.shareOf(isId), valuesAlone: 0.9 },
  {
    field: 'name',
    names: [
      [/^(nom|name|structures?|organisations?|organismes?|denomination|raison sociale|intitule|entreprises?|associations?|membres?|adherents?|partenaires?|acteurs?|etablissements?|societes?|enseigne)$/, 1],
      [/^(nom|name|denomination|intitule|raison) .*(structure|organis|asso|membre|adherent|partenaire|entreprise|etablissement|acteur|societe|sociale|usuel|complet|commercial)/, 1],
      [/\bnom\b|denomination|raison sociale|libelle|structure|organisme|^(membres?|adherents?|partenaires?)\b/, 0.6],
    ],
    not: /type|categor|nature|college|statut|forme|famille|commun|contact|prenom|voie|\brue\b|ville|represent|referent|responsable|president|dirigeant|mail|interlocut|\bdate|lieu|nombre|resume|descri|activite/,
    values: (column) => (column.averageLength > 100 ? 0 : prose(column) * Math.min(1, column.unique * 1.1) * unlikeOthers(column)),
    valuesAlone: 0.75,
  },
  {
    field: 'siret',
    names: [[/siret/, 1]],
    // A SIREN under this heading is told line by line; under its own it is a column of another content.
    values: (column) => Math.min(1, column.share('siret') + (/siret/.test(column.words) ? column.share('siren') : 0)),
    valuesAlone: 0.6,
  },
  {
    field: 'memberKind',
    names: [[/^types?\b|type (de |d )?(membre|structure|organis|acteur|adherent|partenaire)|categorie|college|nature|kind/, 1], [/profil|secteur/, 0.6]],
    not: /statut|jurid|date|public|territoire|contact/,
    values: (column) => column.shareOf(saysKind) * repeated(column),
    valuesAlone: 0.8,
  },
  {
    field: 'legalForm',
    names: [[/statut|juridique|forme|legal/, 1]],
    not: territory,
    values: (column) => column.shareOf(saysKind) * repeated(column),
  },
  {
    field: 'essFamily',
    names: [[/famille|\bess\b/, 1]],
    not: /date|mois/,
    values: (column) => Math.max(column.shareOf(saysFamily), /\bess\b/.test(column.words) ? Math.max(column.share('yesNo'), column.shareOf(saysKind)) : 0) * repeated(column),
  },
  {
    field: 'esusUntil',
    names: [[/esus.*(jusqu|\bau\b|fin|echeance|expir|until|terme)|(fin|echeance|expir\w*|terme).*(esus|agrement)/, 1]],
    values: (column) => Math.max(column.share('date'), column.share('yesNo')),
  },
  {
    field: 'esusSince',
    names: [[/\besus\b|utilite sociale/, 0.9], [/agrement/, 0.6]],
    values: (column) => Math.max(column.share('date'), column.share('yesNo'), column.shareOf(saysPeriod)),
  },
  {
    field: 'summary',
    names: [[/resume|summary|accroche|en bref|objet( social)?$/, 1], [/descri|presentation|activites?\b|missions?\b|a propos/, 0.8], [/projet/, 0.5]],
    not: /date|mail|nom\b|type|code|secteur/,
    values: (column) => (column.averageLength > 12 ? prose(column) : 0),
  },
  ...lieuRules.filter(({ field }) => alike.has(field)),
];

function saysPeriod(text: string): boolean {
  return /\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d{2}-\d{2}/.test(text);
}

/** People who speak for an organisation, and how to reach them. */
export const personalNames =
  /\be ?mails?\b|courriels?|^mail|telephone|\btels?\b|\bmobile\b|portable|\bfax\b|contacts?\b|prenom|responsable|referent|represent|dirigeant|president|gerant|interlocut|coordinat(eur|rice)|\bdirect(eur|rice)|\buserid\b|\bagent\b/;
