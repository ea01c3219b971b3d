import type { ColumnProfile } from '../../recognition/column-profile.js';
import type { FieldRule } from '../../recognition/field-rule.js';
import { territory } from '../../recognition/other-contents.js';
import {
  hasComma, isAccess, isAttendance, isAudience, isDay, isHeadcount, isHour, isImage, isKind, isLink, isMoment, isOwnId, isShortText, isState, isStatus, isTheme, isTimings,
} from './value-tests.js';

const prose = (column: ColumnProfile): number => column.share('words') * (1 - column.share('yesNo')) * (1 - column.share('date')) * (1 - column.share('url')) * (1 - column.shareOf(isTimings));
/** Dates of the file itself. */
const bookkeeping = /maj|mise a jour|modif|creat|cree|creation|saisie|updat|horodat|timestamp|\bdtstamp\b|publication|naissance|inscription|limite|cloture|last|dernier|next|prochain|range/;
const people = /contact|mail|telephone|phone|prenom|responsable|referent|interlocut/;
const foreign = /location|lieu|place|adresse|organi|contribut|agenda|image|credit|thumb|origin|country|region|departement/;

export const fieldRules: readonly FieldRule[] = [
  { field: 'id', names: [[/^(id|identifiant|essaim)$|identifiant essaim/, 1]], values: (column) => column.shareOf(isOwnId), valuesAlone: 0.8 },
  { field: 'timings', names: [[/timings?$|^(dates?|horaires?|occurrences?|seances?|creneaux)$/, 1]], not: /(first|last|next)/, values: (column) => column.shareOf(isTimings), valuesAlone: 0.8 },
  {
    field: 'name',
    names: [
      [/^(nom|name|titre|title|intitule|evenement|event|manifestation|libelle|objet|animation|action|quoi)( fr)?$/, 1],
      [/^summary$/, 0.9],
      [/(nom|titre|intitule|title|name) (de |du |d |des |of )?(l |la |the )?(evenement|event|manifestation|animation|action|atelier)/, 1],
      [/^(activite|programme|designation|thematique|sujet|theme)$|titre|intitule|title/, 0.6],
    ],
    not: new RegExp(`${foreign.source}|${people.source}|type|categor|nature|mots? cle|keyword|date|description|label|slug`),
    values: (column) => (column.averageLength > 130 ? 0.3 : prose(column) * Math.min(1, 0.4 + column.unique) * (1 - column.shareOf(isDay)) * (1 - column.share('communeName') / 2)),
  },
  {
    field: 'startsAt',
    names: [[/^(debut|start|starts? ?at|begin|dtstart|date (et|&)? ?heure( (de|du) debut)?|date debut|date de debut|firstdate begin|start date|startdate|first ?timing begin|quand|date heure|starttime|start time)$/, 1], [/debut|begin|start/, 0.7]],
    not: new RegExp(`${bookkeeping.source}|\\bfin\\b|\\bend`),
    values: (column) => column.shareOf(isMoment),
  },
  {
    field: 'endsAt',
    names: [[/^(fin|end|ends? ?at|dtend|date (et|&)? ?heure (de )?fin|date fin|date de fin|firstdate end|end date|enddate|first ?timing end|endtime|end time)$/, 1], [/\bfin\b|\bend\b/, 0.7]],
    not: bookkeeping,
    values: (column) => column.shareOf(isMoment),
  },
  {
    field: 'date',
    names: [[/^(dates?|jours?|quand|le|day|date de l evenement|date evenement|date debut|date de debut|debut|start date|startdate|date du|du|event date|dates? et horaires?|dates? horaires?|dates? et heures?)$/, 1], [/\bdates?\b|\bjours?\b|debut/, 0.7]],
    not: new RegExp(`${bookkeeping.source}|\\bfin\\b|\\bend\\b|jusqu|heures? de`),
    values: (column) => column.shareOf(isDay),
  },
  {
    field: 'endDate',
    names: [[/^(date (de )?fin|fin|end date|enddate|date au|au|jusqu au|dernier jour)$/, 1], [/\bfin\b|jusqu|\bend\b/, 0.8]],
    not: new RegExp(`${bookkeeping.source}|heure`),
    values: (column) => column.shareOf(isDay),
  },
  {
    field: 'startTime',
    names: [[/^(heures?|horaires?|heure (de |du )?debut|horaire (de )?debut|debut|start time|starttime|time|a quelle heure|heures? de debut|creneau|debut heure)$/, 1], [/heure|horaire|time\b|debut/, 0.8]],
    not: /\bfin\b|\bend\b|updat|maj/,
    values: (column) => column.shareOf(isHour),
    valuesAlone: 0.9,
  },
  {
    field: 'endTime',
    names: [[/^(heure (de )?fin|horaire (de )?fin|fin|end time|endtime|heures? de fin|fin heure|jusqu a)$/, 1], [/\bfin\b|\bend\b|jusqu/, 0.9]],
    not: /updat|maj|inscription/,
    values: (column) => column.shareOf(isHour),
  },
  {
    field: 'lieu',
    names: [
      [/^(lieux?|lieu (de |d |du )?(l )?(evenement|accueil|manifestation|animation|action)?|nom du lieu|tiers ?lieu|location ?name|venue( name)?|salle|site|ou|endroit|place)$/, 1],
      [/\blieu\b|^location name|venue/, 0.8],
    ],
    not: new RegExp(`${people.source}|type|date|heure|adresse|address|code|uid|description|image|credit|tags?|links?|region|department|phone|district|access|country|website|ville|city|slug`),
    values: (column) => (column.averageLength > 120 ? 0 : Math.max(prose(column), column.share('fullAddress') * 0.8) * (1 - column.shareOf(isHour))),
  },
  {
    field: 'place',
    names: [[/^(location|localisation|lieu et adresse|lieu adresse|lieux?( et)? adresse|lieu|ou|endroit|emplacement|place)$/, 0.95]],
    not: people,
    values: (column) => (column.averageLength > 160 ? 0 : prose(column) * (column.shareOf(hasComma) > 0.3 ? 1 : 0.7)),
  },
  {
    field: 'fullAddress',
    names: [[/adresse|address|adr\b|localisation/, 1]],
    not: /mail|web|organi/,
    values: (column) => column.share('fullAddress'),
    // « 62300 Lens » stands under many names.
    valuesAlone: 0.8,
  },
  {
    field: 'street',
    names: [[/^(adresse|rue|voie|street|address|adresse postale|location address|numero et voie|adresse du lieu|lieu adresse)$/, 1], [/adresse|rue\b|voie\b|street|address/, 0.8]],
    not: /complement|mail|web|insee|organi/,
    values: (column) => Math.max(Math.min(1, column.share('street') * 1.1) * (1 - column.share('fullAddress')), column.share('words') * 0.5) * (1 - column.share('url')),
  },
  { field: 'postalCode', names: [[/code ?postal|postcode|post ?code|postal ?code|zip/, 1], [/\bc ?p\b|postal/, 0.9]], not: /insee|organi/, values: (column) => column.share('postalCode') },
  { field: 'communeCode', names: [[/insee|code ?commune|codgeo|city ?code/, 1]], not: territory, values: (column) => column.share('communeCode') },
  {
    field: 'communeName',
    names: [[/^(commune|ville|city|localite|town|location city|nom (de la )?(commune|ville))$/, 1], [/commune|ville|city/, 0.8]],
    not: new RegExp(`${territory.source}|code|insee|organi`),
    values: (column) => column.share('communeName'),
    valuesAlone: 0.9,
  },
  { field: 'departement', names: [[/departement|department|^dep\b|^dpt\b/, 1]], not: /reg/, values: (column) => column.share('departement') },
  {
    field: 'kind',
    names: [[/^(type|genre|kind|nature|format|categorie|category|categories|type (d |de )?(evenement|manifestation|animation|action|event)|forme)$/, 1], [/type|categor|genre|format/, 0.7]],
    not: /public|lieu|structure|organi|date|attendance|mime|label/,
    values: (column) => column.shareOf(isKind) * (column.unique <= 0.7 || column.count < 10 ? 1 : 0.6),
  },
  {
    field: 'themes',
    names: [[/theme|thematique|mots? ?cles?|keywords?|\btags?\b|domaine/, 1], [/categor/, 0.8]],
    not: /location|label$|lieu/,
    // Keywords are of all kinds; a few of them are themes.
    values: (column) => (/mots? ?cle|keyword|\btags?\b/.test(column.words) ? Math.max(0.6, column.shareOf(isTheme)) : column.shareOf(isTheme)) * (column.averageLength < 200 ? 1 : 0.4),
  },
  { field: 'audiences', names: [[/public|audience|pour qui|a qui|cible|destinataire/, 1]], not: /date|publication|transport|publie/, values: (column) => column.shareOf(isAudience) },
  {
    field: 'accessibility',
    names: [[/accessib|handicap|\bpmr\b/, 1]],
    not: /location|acces fr/,
    values: (column) => Math.max(column.shareOf(isAccess), column.share('yesNo')),
    valuesAlone: 0.8,
  },
  { field: 'price', names: [[/tarif|\bprix\b|\bprice\b|\bcout\b|entree|participation financiere|conditions?( fr)?$|gratuit/, 1]], not: /date|inscription/, values: (column) => (1 - column.share('url')) * (1 - column.share('date')) },
  {
    field: 'registrationUrl',
    names: [[/inscription|reservation|registration|billet|ticket|booking/, 1], [/^(url|lien|link|site( web)?|web|website|lien internet|en savoir plus|plus d infos?)$/, 0.8]],
    not: /image|photo|location|lieu|organi|canonical|online|en ligne|date|limite|origin|credit/,
    values: (column) => column.shareOf(isLink),
  },
  { field: 'onlineAccessUrl', names: [[/online ?access|acces en ligne|lien (visio|de connexion|zoom)|visio|streaming|en ligne|^conference$/, 1]], values: (column) => column.shareOf(isLink) },
  { field: 'image', names: [[/^(image|photo|visuel|affiche|illustration|picture|image (url|base|filename)|url (de l )?image|lien (de l )?image)$/, 1], [/image|photo|visuel|affiche/, 0.7]], not: /credit|thumb|location|size|original|variant|legend|alt/, values: (column) => column.shareOf(isImage) },
  {
    field: 'attendanceMode',
    names: [[/attendance ?mode|participation|modalite|presentiel|mode (de participation|d accueil)|format/, 1]],
    not: /label|financ/,
    values: (column) => column.shareOf(isAttendance),
  },
  {
    field: 'expectedAttendance',
    names: [[/(personnes?|participants?|public|people|attendance|affluence|frequentation)( \w+)? (attendue?s?|expected|prevue?s?)|expected (attendance|people)|^(jauge|effectif|nombre de (personnes|participants))$/, 1]],
    not: /date|age|mode/,
    values: (column) => column.shareOf(isHeadcount),
  },
  { field: 'status', names: [[/^(statut|status|etat|event ?status)$/, 1], [/statut|status|annul|maintien/, 0.8]], not: /label|juridique|date/, values: (column) => column.shareOf(isStatus) },
  { field: 'editorialState', names: [[/^(etat|state|statut|validation|moderation|etat editorial|editorial state|statut de publication|publication|status)$/, 1], [/etat\b|valid|moderat/, 0.8]], not: /label|date/, values: (column) => column.shareOf(isState) },
  {
    field: 'organisers',
    names: [
      [/organis(ateur|atrice|e par|er|ed by|e)|organizer|organisations?$|porteur|porte par|propose par/, 1],
      [/^(structures?|associations?|partenaires?|acteurs?|qui|collectif|contributor organization|tiers ?lieux? organisat\w*)$/, 0.7],
    ],
    not: new RegExp(`${people.source}|type|agenda|uid|description|adresse|logo`),
    values: (column) => (column.averageLength > 120 ? 0.3 : prose(column)),
  },
  {
    field: 'summary',
    names: [[/resume|accroche|chapo|description courte|short description|sous titre|baseline|en bref/, 1], [/^description( fr)?$/, 0.9], [/^summary$/, 0.5]],
    not: /location|lieu|organi/,
    values: (column) => (column.averageLength > 4 && column.shareOf(isShortText) > 0.98 ? prose(column) : 0),
  },
  {
    field: 'description',
    names: [[/(?<!^)description|description (?!fr)|presentation|descriptif|detail|contenu|texte|en savoir plus|a propos/, 1], [/description/, 0.85], [/commentaire|remarque|observation|informations?|programme|note/, 0.7]],
    not: /location|lieu|organi|courte|date|mail|credit/,
    values: (column) => (column.averageLength > 12 ? prose(column) : 0),
  },
  {
    field: 'externalId',
    names: [[/^(uid|id|identifiant|uuid|ref|reference|event ?id|recordid|n|numero)$/, 1], [/\buid$|\bid$|identifiant/, 0.7]],
    not: new RegExp(`${foreign.source}|siret|user`),
    // One line a date repeats the identifier of its event.
    values: (column) => (column.averageLength <= 200 && column.unique > 0.05 ? column.filled * (1 - column.shareOf(isOwnId)) * (1 - column.shareOf(isDay)) * (0.7 + 0.3 * column.unique) : 0),
  },
];

/** Columns about people; their values are not imported. */
export const personalNames = /\be ?mails?\b|courriels?|^mail|telephone|\bphone\b|\btel\b|\bmobile\b|contacts?\b|contact(name|number|position)|prenom|responsable|referent|interlocut|\buserid\b|\bagent\b|attendee|contributor (email|contact\w*)/;
