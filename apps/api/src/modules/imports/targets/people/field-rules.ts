import type { ColumnProfile } from '../../recognition/column-profile.js';
import type { FieldRule } from '../../recognition/field-rule.js';
import { hasEmail } from '../../recognition/web.js';
import { isIdOf } from '../../recognition/identifiers.js';
import { functionNames } from './draft-presentation.js';

const isId = (text: string): boolean => isIdOf('person', text);
/** A cell that holds an e-mail address and nothing that could be a name. */
const isEmailCell = (text: string): boolean => hasEmail(text) && !/\s\p{L}{2,}\s/u.test(` ${text} `);
const prose = (column: ColumnProfile): number => column.share('words') * (1 - column.share('yesNo')) * (1 - column.share('date')) * (1 - column.share('url'));
/** Names of bodies and places, and what people are called beside their names. */
const notOfPeople = /structure|lieu|asso|organis|commune|ville|entreprise|employeur|etablissement|fichier|projet|utilisateur|user/;

/** How columns of a list of people are told. */
export const fieldRules: readonly FieldRule[] = [
  { field: 'id', names: [[/^(id|identifiant)$/, 1]], values: (column) => column.shareOf(isId), valuesAlone: 0.9 },
  {
    field: 'firstName',
    names: [[/^(prenoms?|first ?name|given ?name|forename)$/, 1], [/\bprenoms?\b/, 0.8]],
    not: /\bnom\b/,
    values: (column) => column.share('firstName'),
    valuesAlone: 0.9,
  },
  {
    field: 'lastName',
    names: [[/^(nom|noms|nom (de famille|usuel|d usage|patronymique)|last ?name|surname|family ?name|patronyme)$/, 1], [/\bnom\b/, 0.7]],
    not: new RegExp(`${notOfPeople.source}|prenom|complet`),
    values: (column) => column.share('lastName'),
  },
  {
    field: 'name',
    names: [
      [/^(noms?|name|nom complet|full ?name|personnes?|prenoms? (et )?noms?|noms? (et )?prenoms?|identite|display ?name|animat\w+|membres?|adherente?s?|contacts?|qui)$/, 1],
      [/\bnom\b.*\bprenom|\bprenom\b.*\bnom\b|\bnom (de l |du |de la )(animat\w+|personne|membre|adherent\w*|contact|referent\w*)/, 1],
      [/\bnom\b|\bname\b|animat|referent|responsable|coordinat|salarie|benevole|participant|intervenant|facilitat|mediat/, 0.7],
    ],
    not: /utilisateur|user|fichier/,
    values: (column) => column.share('person') * Math.min(1, column.unique * 1.3),
    valuesAlone: 0.85,
  },
  {
    field: 'lieux',
    names: [
      [/^(lieux?|tiers ?lieux?|espaces?|sites?|fablabs?)( \d)?$|\blieux? (d |de |du |des )?(anim|rattach|referen|interven|travail|activite|benevol)|anime( le| un)? lieux?|\bnoms? (du|des|de la|de l) (tiers )?(lieux?|structures?|espaces?)/, 1],
      [/\b(tiers ?)?lieux?\b|structures?\b/, 0.8],
      [/^(organisations?|organismes?|associations?|etablissements?|rattachement)$/, 0.6],
    ],
    not: /naissance|residence|domicile|type|statut|adresse|code/,
    values: (column) => (column.averageLength > 120 || column.share('person') > 0.6 ? 0 : prose(column)),
  },
  {
    field: 'skills',
    names: [[/competences?|skills?\b|savoirs? (faire|etre)?|savoir faire|expertises?|talents?|sait faire/, 1], [/specialites?|domaines?( d expertise)?$/, 0.6]],
    not: /nombre|niveau|besoin|recherche|souhait/,
    values: prose,
  },
  {
    field: 'email',
    names: [[/\be ?mails?\b|courriels?|^mail|\bmel\b|adresse (mail|electronique)/, 1], [/contact|coordonnee/, 0.6]],
    values: (column) => column.shareOf(isEmailCell),
    valuesAlone: 0.9,
  },
  {
    field: 'phone',
    names: [[/telephone|\btels?\b|\bmobile\b|portable|\bgsm\b/, 1], [/contact|coordonnee|numero/, 0.6]],
    values: (column) => column.share('phone'),
    valuesAlone: 0.9,
  },
  {
    field: 'presentation',
    names: [[/presentation|\bbio(graphie)?\b|a propos|quelques mots|qui (suis|es|est)|portrait|parcours/, 1], [functionNames, 0.9], [/description|descriptif/, 0.8]],
    not: /date|mail|structure|lieu|projet/,
    values: prose,
  },
  {
    field: 'externalId',
    names: [[/^(id|identifiant|uid|uuid|ref|reference|matricule)$/, 1], [/^(n|no|num|numero)( d | de | )?(adherente?|membre|personne|matricule)$|\bid$|identifiant/, 0.8]],
    not: /siret|siren|insee|user|agent/,
    values: (column) => (column.unique === 1 && column.averageLength <= 64 && column.share('person') < 0.3 && column.shareOf(isId) < 0.5 ? column.filled : 0),
  },
];

/** Other contact data, where people live and when they were born: not imported, and not kept beside the line either. */
export const personalNames =
  /\be ?mails?\b|courriels?|^mail|\bmel\b|telephone|\btels?\b|\bmobile\b|portable|\bfax\b|\bgsm\b|whatsapp|naissance|^ne( ?e)? le|^age$|^sexe$|^genre$|civilite|^titre$|adresse|^(rue|voie)$|code postal|^cp$|domicile|^ville$|^commune$|localite|nationalite|\biban\b|\brib\b|\bsecu|\bpermis\b/;
