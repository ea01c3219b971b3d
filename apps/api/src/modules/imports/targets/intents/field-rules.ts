import type { ColumnProfile } from '../../recognition/column-profile.js';
import type { FieldRule } from '../../recognition/field-rule.js';
import { isIdOf } from '../../recognition/identifiers.js';
import { readWhen } from '../../recognition/when.js';
import { categoryOf, intentNamed, natureNamed, sharingNamed } from './intent-categories.js';
import { isAsked, isDeposit } from './asked.js';
import { readQuantity } from './quantity.js';

const short = (text: string, words: number): boolean => text.length < 80 && text.split(/\s+/).length <= words;
const isCategory = (text: string): boolean => short(text, 6) && categoryOf(text) !== undefined;
const isNature = (text: string): boolean => short(text, 3) && natureNamed(text) !== undefined;
const isSharing = (text: string): boolean => short(text, 6) && sharingNamed(text) !== undefined;
const isIntent = (text: string): boolean => short(text, 3) && intentNamed(text) !== undefined;
const isQuantity = (text: string): boolean => text.length < 60 && readQuantity(text) !== undefined;
const isOwnId = (text: string): boolean => isIdOf('resource', text) || isIdOf('need', text);
const isPeriod = (text: string): boolean => {
  if (text.length > 80 || !/\d/.test(text)) return false;
  const { parts, months, words } = readWhen(text);
  return words <= 2 && (months.length > 0 || parts.some(({ days }) => days.length > 0));
};

const prose = (column: ColumnProfile): number => column.share('words') * (1 - column.share('yesNo')) * (1 - column.share('date')) * (1 - column.share('url'));
/** Lists of words repeat them. */
const repeats = (column: ColumnProfile): number => (column.unique <= 0.7 || column.count < 8 ? 1 : 0.6);

/** Whatever there is no field for stays in words, so that half of the values is enough. */
const mostly = (share: number): number => (share >= 0.5 ? 1 : 0);

const people = /contact|mail|telephone|prenom|referent|responsable|interlocut/;

export const fieldRules: readonly FieldRule[] = [
  { field: 'id', names: [[/^(id|identifiant|essaim)$|identifiant essaim/, 1]], values: (column) => column.shareOf(isOwnId), valuesAlone: 0.8 },
  {
    field: 'intent',
    names: [[/^(offre|besoin|ressource|demande)s? (ou|et|vs)? ?(offre|besoin|demande|ressource)s?$|^(intention|sens|intent)$|je (propose|cherche|offre|demande)|propose ou (re)?cherche/, 1], [/^(type|nature|je|offre|besoin|demande|quoi|categorie)$|type d (annonce|echange)/, 0.6]],
    values: (column) => (column.unique <= 0.7 || column.count < 5 ? column.shareOf(isIntent) : 0),
    valuesAlone: 0.9,
  },
  {
    field: 'name',
    names: [
      [/^(nom|name|titre|title|intitule|designation|libelle|objet|article|denomination|quoi)$/, 1],
      [/^(ressources?|offres?|besoins?|demandes?|materiels?|equipements?|annonces?|biens?|items?)( (propose|partage|disponible|recherche|mis|mise)\w*.*)?$/, 0.9],
      [/(nom|intitule|titre|libelle|designation|objet) (de |du |d |des )?(la |l |le )?(ressource|offre|besoin|objet|materiel|demande|equipement|annonce)/, 1],
    ],
    not: /type|categor|nature|quantit|nombre|porteur|lieu|structure|contact|date|condition|description|etat\b|mail/,
    values: (column) => (column.averageLength > 110 ? 0.3 : prose(column) * Math.min(1, column.unique * 1.2) * (1 - column.shareOf(isIntent) / 2) * (1 - column.share('communeName') / 2)),
  },
  {
    field: 'nature',
    names: [[/^nature|materiel (ou|et|vs)? ?immateriel/, 1], [/^(type|genre)\b/, 0.7]],
    values: (column) => (column.count < 5 || column.unique <= 0.7 ? column.shareOf(isNature) : 0),
    valuesAlone: 0.9,
  },
  {
    field: 'category',
    names: [[/categor|famille|rubrique/, 1], [/^(type|nature|genre|domaine|thematique|theme)\b/, 0.9]],
    not: /public|statut|date|structure|acteur|porteur|lieu/,
    values: (column) => column.shareOf(isCategory) * repeats(column),
  },
  { field: 'quantity', names: [[/quantit|^qte|\bqte\b|nombre|^nb\b|\bnb\b|combien|^stock$|capacite/, 1], [/surface|volume|effectif/, 0.7]], not: /date|heure|telephone|habitant|popul|adherent|salarie/, values: (column) => column.shareOf(isQuantity) * (1 - column.share('date')) },
  { field: 'unit', names: [[/\bunites?\b|\bunits?\b/, 1]], values: (column) => (column.averageLength <= 30 ? 1 - column.share('yesNo') : 0) },
  {
    field: 'conditions',
    names: [[/condition|modalite|contrepartie/, 1], [/tarif|\bprix\b|\bcout|caution|gratuit|participation|regles?\b/, 0.9]],
    not: /date|mail|contrepartie demandee|(prix|caution) en euros|prix par/,
    values: (column) => 1 - column.share('url'),
  },
  // Prices in whole sentences are conditions.
  { field: 'price', names: [[/tarif|\bprix\b|\bprices?\b|\bcouts?\b|participation financiere/, 1]], not: /prix par|price per|date|caution|deposit/, values: (column) => mostly(column.shareOf(isAsked)) },
  { field: 'deposit', names: [[/\bcaution\b|\bdeposit\b|depot de garantie/, 1]], not: /date/, values: (column) => mostly(column.shareOf(isDeposit)) },
  // What other lists say of these is words: it goes with the conditions, unless somebody says otherwise.
  ...([
    ['exchange', /^(contrepartie demandee|in return)$/], ['priceUnit', /^(prix par|price per)$/],
    ['insurance', /^(assurance demandee|insurance asked for)$/], ['openingHours', /^(horaires de retrait et de retour|hours to fetch and bring back)$/], ['closures', /^(jours d indisponibilite|closed days)$/],
  ] as const).map(([field, heading]): FieldRule => ({ field, names: [[heading, 1]], values: () => 1 })),
  {
    field: 'sharing',
    names: [[/partag|visib|profiter|sharing|mutualis/, 1], [/diffusion|confidential|ouvert|acces|public/, 0.8]],
    not: /adresse|date|handicap|pmr/,
    values: (column) => Math.max(column.shareOf(isSharing), column.share('yesNo')),
  },
  {
    field: 'holder',
    names: [
      [/porteur|^demandeu(r|se)s?$|porte par|proprietaire|detent|(propos|offert|demand|prete|mise? a disposition|exprim)\w* par|\bholder\b|\bowner\b/, 1],
      [/^(structure|organisation|organisme|acteur|association|membre|adherent|qui|nom de la structure|nom de l association|entite|actor)s?( .*)?$/, 0.9],
      [/^(tiers ?lieu|lieu)( (porteur|proposant|demandeur|membre))$/, 1],
    ],
    not: new RegExp(`${people.source}|type|categor|statut|adresse|date|profiter|partag`),
    values: (column) => (column.averageLength > 90 ? 0 : prose(column)),
  },
  {
    field: 'lieu',
    names: [[/^(lieux?|tiers ?lieux?|lieu (de |du |d )?(stockage|retrait|la ressource|besoin|utilisation)|localisation|emplacement|ou|site|endroit|place)$/, 1], [/\blieu\b|localis/, 0.7]],
    not: new RegExp(`${people.source}|type|categor|date`),
    values: (column) => (column.averageLength > 90 ? 0 : prose(column)),
  },
  {
    field: 'neededFrom',
    names: [[/(besoin|necessaire|disponible|utile|valable)\w* (du|des|a partir du?|depuis)|^(a partir du?|du|des|depuis|from|pour quand|quand|debut|date de debut|dates?|periode|echeance)( |$)/, 1], [/\bdebut\b|date|periode|needed from/, 0.8]],
    not: /\bfin\b|jusqu|creation|maj|mise a jour|modif|saisie|horodat|updat|creat|until/,
    values: (column) => column.shareOf(isPeriod),
  },
  {
    field: 'neededUntil',
    names: [[/jusqu|\bfin\b|^(au|until|avant le|echeance|date limite|needed until)( |$)/, 1]],
    not: /creation|maj|mise a jour|modif|saisie|updat|creat/,
    values: (column) => column.shareOf(isPeriod),
  },
  {
    field: 'description',
    names: [[/description|descriptif|detail|presentation|caracteristique|precision|informations?( complementaire| utile)?s?$/, 1], [/commentaire|remarque|observation|\bnotes?\b|etat\b/, 0.8]],
    not: /date|mail/,
    values: (column) => (column.averageLength > 3 ? prose(column) : 0),
  },
  {
    field: 'externalId',
    names: [[/^(id|identifiant|uid|uuid|ref|reference|numero|n|code)$/, 1], [/\bid$|^id\b|identifiant/, 0.8]],
    not: /siret|siren|insee|user|agent/,
    values: (column) => (column.unique === 1 && column.averageLength <= 64 ? column.filled * (1 - column.shareOf(isOwnId)) : 0),
  },
];

/** Columns about people; their values are not imported. */
export const personalNames = /\be ?mails?\b|courriels?|^mail|telephone|\btel\b|\bmobile\b|contacts?\b|prenom|responsable|referent|interlocut|\buserid\b|\bagent\b/;
