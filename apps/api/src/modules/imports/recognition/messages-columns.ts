import type { Template } from './messages.js';

/** Why a column was understood as it was. */
export const columnMessages: Readonly<Record<string, Template>> = {
  COLUMN_BY_NAME_AND_VALUES: { fr: '{field} : son titre le dit, et {share} % de ses valeurs.', en: '{field}: its heading says so, and {share} % of its values.' },
  COLUMN_BY_VALUES: { fr: '{field} : {share} % de ses valeurs le disent, quel que soit son titre.', en: '{field}: {share} % of its values say so, whatever its heading.' },
  COLUMN_COORDINATES: { fr: '{field} : avec « {other} », {share} % des points sont en France.', en: '{field}: with “{other}”, {share} % of the points are in France.' },
  COLUMN_COORDINATES_SWAPPED: {
    fr: '{field}, malgré son titre : avec « {other} », {share} % des points sont en France dans cet ordre et non dans l’autre.',
    en: '{field}, despite its heading: with “{other}”, {share} % of the points are in France in this order and not in the other.',
  },
  COLUMN_OF_EXPORT: { fr: '{field} : la colonne vient d’un export d’Essaim.', en: '{field}: the column comes from an export of Essaim.' },
  COLUMN_OF_REJECTED: { fr: 'Ajoutée par Essaim au fichier des lignes rejetées.', en: 'Added by Essaim to the file of rejected lines.' },
  COLUMN_MONTH_FIRST: {
    fr: 'Le mois y est avant le jour, comme aux États-Unis : « {value} » ne peut se lire autrement, et aucune date n’y contredit.',
    en: 'The month comes before the day, as in the United States: “{value}” cannot be read otherwise, and no date says no.',
  },
  COLUMN_DATES_MIXED: {
    fr: 'Le jour et le mois y changent de place (« {other} », « {value} ») : les dates qui se lisent des deux façons sont signalées.',
    en: 'Day and month change places in it (“{other}”, “{value}”): the dates that can be read in both ways are pointed out.',
  },
  COLUMN_ORDER_SAID: { fr: 'L’ordre du jour et du mois a été choisi.', en: 'The order of day and month was chosen.' },
  COLUMN_FLAG: { fr: 'Une colonne par catégorie : « oui » y veut dire ce que dit son titre.', en: 'One column per category: “yes” means what its heading says.' },
  COLUMN_PERSONAL: { fr: 'Données personnelles : cette colonne n’est pas importée.', en: 'Personal data: this column is not imported.' },
  COLUMN_EMPTY: { fr: 'Colonne vide.', en: 'Empty column.' },
  COLUMN_NOT_KEPT: { fr: 'Décrit {content} : gardé avec la ligne d’origine, sans champ dans la fiche.', en: 'Describes {content}: kept with the original row, without a field of its own.' },
  COLUMN_PROJECTED: {
    fr: 'Coordonnées en mètres (Lambert-93 ou autre) : convertissez-les en latitude et longitude pour placer les lieux sur la carte.',
    en: 'Coordinates in metres (Lambert-93 or the like): convert them to latitude and longitude to see the lieux on the map.',
  },
  COLUMN_SECOND: { fr: 'Pourrait être « {field} », mais « {column} » l’est plus sûrement.', en: 'Could be “{field}”, but “{column}” more surely is.' },
  COLUMN_READ_ONLY: { fr: 'Pour être lue : ce qu’elle dit se change dans Essaim, l’import n’y touche pas.', en: 'To be read: what it says is changed in Essaim, the import leaves it alone.' },
  COLUMN_UNKNOWN: { fr: 'Non reconnue : gardée avec la ligne d’origine.', en: 'Not recognised: kept with the original row.' },
};
