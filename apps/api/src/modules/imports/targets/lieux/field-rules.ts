import { categorise } from '../../recognition/categories.js';
import type { ColumnProfile } from '../../recognition/column-profile.js';
import type { FieldRule } from '../../recognition/field-rule.js';
import { isIdOf } from '../../recognition/identifiers.js';
import { territory } from '../../recognition/other-contents.js';
import { fold } from '../../recognition/text.js';

const isLieuId = (text: string): boolean => isIdOf('lieu', text);
const hasTag = (text: string): boolean => categorise(text).tags.length > 0;
const namesStreet = /adresse|rue\b|voie\b|street|address|^adr$/;
/** How addresses begin, folded. */
const street = /^(\d{1,4}( bis| ter| quater| [a-d])? \p{L}{2,}|(rue|avenue|av|boulevard|bd|bld|blvd|chemin|route|rte|impasse|allees?|quai|square|faubourg|ruelle|sentier|lieu dit|za|zi|zac|(place|cours|parc|esplanade) (de|du|des|d|la|le|l))\b)/u;
const beginsLikeStreet = (text: string): boolean => text.length < 100 && street.test(fold(text));
const specialHelp = /^prise en charge specifique/;
const prose = (column: ColumnProfile): number => column.share('words') * (1 - column.share('yesNo')) * (1 - column.share('date'));
/** Names of communes and streets are words too, all different in a short list. */
const unlikePlace = (column: ColumnProfile): number => (1 - column.share('communeName') / 2) * (column.share('street') > 0.8 ? 0.8 : 1);

export const fieldRules: readonly FieldRule[] = [
  {
    field: 'id',
    names: [[/\bid$|^id\b|identifiant|essaim/, 1]],
    values: (column) => column.shareOf(isLieuId),
    valuesAlone: 0.9,
  },
  {
    field: 'name',
    names: [
      [/^(nom|name|lieux?|tiers ?lieux?|titre|title|intitule|denomination|enseigne|nom commercial|etablissement)$/, 1],
      [/^(nom|name|intitule|denomination|titre) (d |de |du |des |la |le |l |of |the )*(tl|tiers|lieux?|structure|site|etablissement|espace|usuel|complet|place|officiel)\b/, 1],
      [/^(structure|libelle|label|designation|site|espace)( 1)?$/, 0.7],
      [/\bnom\b|libelle|denomination|raison sociale|enseigne/, 0.5],
    ],
    not: /type|categor|commun|contact|prenom|voie|\brue\b|ville|\bze\b|reg(ion)?$|metro|\bdep|responsable|^(libelle|nom|label|adresse) ?2$/,
    values: (column) => (column.averageLength > 90 ? 0 : prose(column) * Math.min(1, column.unique * 1.1) * (1 - column.share('url')) * (1 - column.share('hours')) * unlikePlace(column)),
    valuesAlone: 0.75,
  },
  {
    field: 'fullAddress',
    names: [[/adresse|address|adr\b|localisation/, 1], [/geocod|result label/, 0.6]],
    values: (column) => column.share('fullAddress'),
    valuesAlone: 0.6,
  },
  {
    field: 'street',
    names: [[/^(adresse|rue|voie|street|address|adr|adresse 1|adresse postale|numero et voie|num voie|nom de la voie)$/, 1], [/adresse|rue\b|voie\b|street|address/, 0.8]],
    not: /complement|mail|web|insee|adresse ?2$/,
    // « Espace », « centre » and « place » are in any text: without a name that says it, the values must begin like streets.
    values: (column) => Math.min(1, (namesStreet.test(column.words) ? column.share('street') : column.shareOf(beginsLikeStreet)) * 1.1) * (1 - column.share('fullAddress')) * (1 - column.share('url')),
    valuesAlone: 0.6,
  },
  {
    field: 'postalCode',
    names: [[/^(cp|code ?postal|post ?code|postal ?code|zip( ?code)?)$|code ?post|postcode/, 1], [/\bc ?p\b|postal/, 0.8]],
    not: /insee|cedex/,
    values: (column) => column.share('postalCode'),
    valuesAlone: 0.8,
  },
  {
    field: 'communeCode',
    names: [[/insee|code ?commune|code ?com\b|depcom|codgeo|code ?geo|\bcog\b|city ?code/, 1]],
    not: territory,
    values: (column) => column.share('communeCode'),
    valuesAlone: 0.9,
  },
  {
    field: 'communeName',
    names: [[/^(commune|ville|city|localite|town|nom ?com(mune)?|nom (de la )?(commune|ville)|libelle commune|municipalite)$/, 1], [/commune|ville|city|localite/, 0.9], [/com/, 0.6]],
    not: new RegExp(`${territory.source}|code|pop|insee`),
    values: (column) => column.share('communeName'),
    valuesAlone: 0.8,
  },
  {
    field: 'departement',
    names: [[/departement|inseedep|^dep\b|^dpt\b|nomdep/, 1]],
    not: /reg/,
    values: (column) => column.share('departement'),
  },
  { field: 'coordinates', names: [[/coord|geo|point|position|latlon|localisation/, 1]], values: (column) => column.share('point'), valuesAlone: 0.6 },
  {
    field: 'website',
    names: [[/site ?(web|internet)|^(web|url|website|www|site|lien|homepage)$|site/, 1], [/web|url|lien|link|internet/, 0.8]],
    not: /facebook|twitter|instagram|linkedin|youtube|mastodon|reseau|photo|image|logo|\brdv\b|rendez|acces libre/,
    values: (column) => column.share('url') * (column.share('social') > 0.5 ? 0.2 : 1),
    valuesAlone: 0.6,
  },
  // The national schema's « pivot » is a SIRET or an RNA.
  { field: 'siret', names: [[/siret|^pivot$/, 1]], values: (column) => column.share('siret') + (column.words === 'pivot' ? column.share('rna') : 0), valuesAlone: 0.6 },
  { field: 'rna', names: [[/\brna\b|waldec/, 1]], values: (column) => column.share('rna'), valuesAlone: 0.6 },
  { field: 'summary', names: [[/resume|summary|accroche|chapo|slogan|baseline|description courte/, 1]], values: (column) => (column.averageLength > 15 ? prose(column) : 0) },
  {
    field: 'description',
    names: [[/description|presentation|descriptif|a propos|texte/, 1], [/detail|commentaire|remarque|observation/, 0.8]],
    not: /resume|courte|date|mail/,
    values: (column) => (column.averageLength > 12 ? prose(column) * (1 - column.share('hours') / 2) : 0),
  },
  {
    field: 'families',
    names: [[/typo|^type\b|categor|famille|etiquette|\btags?\b|nature|famil/, 1]],
    not: /public|statut|date/,
    values: (column) => column.share('category') * (column.averageLength < 90 ? 1 : 0.3) * (column.unique < 0.6 || column.count < 12 ? 1 : 0.4),
    valuesAlone: 0.7,
  },
  {
    field: 'activities',
    names: [[/activit|services?\b|usages?\b|offre|thematique/, 1]],
    values: (column) => column.share('activity') * (column.unique < 0.6 || column.count < 12 ? 1 : 0.6),
  },
  {
    field: 'tags',
    names: [[/\btags?\b|etiquette|mots? cles?|keywords?/, 1]],
    values: (column) => column.shareOf(hasTag),
  },
  {
    field: 'legalForm',
    names: [[/statut|juridique|forme|legal|gestionnaire|mode de gestion/, 1], [/type (de )?(structure|organisme)/, 0.8]],
    not: territory,
    values: (column) => (column.unique < 0.5 || column.count < 12 ? column.share('legalForm') : 0),
    valuesAlone: 0.8,
  },
  {
    field: 'setting',
    names: [[/milieu|rural|setting|zonage|densite|environnement|type de territoire/, 1]],
    values: (column) => column.share('setting'),
    valuesAlone: 0.9,
  },
  { field: 'openingHours', names: [[/horaire|ouverture|opening|hours|\bjours\b/, 1]], not: /date/, values: (column) => Math.min(1, column.share('hours') * 1.2), valuesAlone: 0.7 },
  {
    field: 'accessibility',
    names: [[/\bpmr\b|accessib|handicap/, 1], [specialHelp, 0.8]],
    // In the national schema « Surdité » stands beside « Illettrisme » and « Langues étrangères ».
    values: (column) => Math.max(
      column.share('accessibility'),
      /\bpmr\b|accessib|handicap/.test(column.words) ? column.share('yesNo') : 0,
      specialHelp.test(column.words) && column.share('accessibility') > 0 ? 0.6 : 0,
    ),
    valuesAlone: 0.8,
  },
  {
    field: 'externalId',
    names: [[/^(id|identifiant|uid|uuid|gid|fid|recordid|record recordid|objectid|ref|reference)$/, 1], [/\bid$|^id\b|identifiant|^gid|^code$|^numero$/, 0.8]],
    not: /siret|siren|insee|epci|user|agent|modification/,
    values: (column) => (column.unique === 1 && column.averageLength <= 64 && column.shareOf(isLieuId) < 0.5 ? column.filled : 0),
  },
];

/** Contact data and people: not imported, whatever is in the column. */
export const personalNames = /\be ?mails?\b|courriels?|^mail|telephone|\btel\b|\bmobile\b|portable|contacts?\b|prenom|responsable|referent|animat(eur|rice)|interlocut|\buserid\b|\bagent\b/;
