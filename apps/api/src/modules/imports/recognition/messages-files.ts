import type { Template } from './messages.js';

/** About a file as a whole: why it cannot be read, or what is strange about it. */
export const fileMessages: Readonly<Record<string, Template>> = {
  EMPTY_FILE: { fr: 'Le fichier est vide.', en: 'The file is empty.' },
  NO_ROWS: { fr: 'Le fichier n’a que des titres de colonnes, aucune ligne.', en: 'The file has column headings only, and no row.' },
  UNSUPPORTED_FORMAT: {
    fr: 'Ce fichier est au format {format}, qui n’est pas lu ici. Enregistrez-le en CSV, GeoJSON ou JSON, puis réessayez.',
    en: 'This file is in the format {format}, which is not read here. Save it as CSV, GeoJSON or JSON and try again.',
  },
  NUL_BYTE: {
    fr: 'Le fichier contient un octet nul à la ligne {line} : ce n’est pas un fichier texte. Enregistrez-le en CSV UTF-8, puis réessayez.',
    en: 'The file has a NUL byte on line {line}: it is not a text file. Save it as CSV UTF-8 and try again.',
  },
  QUOTE_NOT_CLOSED: {
    fr: 'Un guillemet ouvert à la ligne {line} n’est jamais refermé. Corrigez cette ligne, puis réessayez.',
    en: 'A quote opened on line {line} is never closed. Mend that line and try again.',
  },
  CSV_INVALID: { fr: 'Le fichier CSV est mal formé vers la ligne {line} ({detail}).', en: 'The CSV file is malformed near line {line} ({detail}).' },
  JSON_INVALID: { fr: 'Le fichier JSON est mal formé, près de « {near} ».', en: 'The JSON file is malformed, near “{near}”.' },
  JSON_NOT_A_LIST: {
    fr: 'Le fichier JSON ne contient pas de liste. Une liste d’objets est attendue, seule ou dans « results » ou « records ».',
    en: 'The JSON file has no list. A list of objects is expected, bare or inside “results” or “records”.',
  },
  GEOJSON_WITHOUT_FEATURES: { fr: 'Le fichier GeoJSON n’a pas de liste « features ».', en: 'The GeoJSON file has no list “features”.' },
  ENCODING_GUESSED: {
    fr: 'Le fichier n’est pas en UTF-8 ; il a été lu en {encoding}. Vérifiez les accents.',
    en: 'The file is not UTF-8; it was read as {encoding}. Check the accents.',
  },
  DOUBLE_ENCODED: {
    fr: 'Des accents semblent abîmés par un outil précédent, par exemple « {sample} ».',
    en: 'Some accents seem to have been spoiled by an earlier tool, for instance “{sample}”.',
  },
  COLUMN_WITHOUT_NAME: { fr: 'La colonne n° {position} n’a pas de titre ; elle est appelée « {column} ».', en: 'Column {position} has no heading; it is called “{column}”.' },
  COLUMN_NAME_REPEATED: { fr: 'Deux colonnes s’appellent « {name} » ; la seconde est appelée « {column} ».', en: 'Two columns are called “{name}”; the second is called “{column}”.' },
};

/** Why two lieux may be one. */
export const duplicateMessages: Readonly<Record<string, Template>> = {
  SAME_NAME: { fr: 'même nom', en: 'same name' },
  SIMILAR_NAME: { fr: 'nom proche ({percent} %)', en: 'similar name ({percent} %)' },
  SAME_SIRET: { fr: 'même SIRET', en: 'same SIRET' },
  SAME_COMMUNE: { fr: 'même commune', en: 'same commune' },
  SAME_POSTCODE: { fr: 'même code postal ({postalCode})', en: 'same postcode ({postalCode})' },
  NEAR: { fr: 'à {metres} m', en: '{metres} m apart' },
  SAME_STREET: { fr: 'même rue', en: 'same street' },
  SAME_WEBSITE: { fr: 'même site web ({host})', en: 'same website ({host})' },
};
