import type { Template } from './messages.js';

/** About a file as a whole: why it cannot be read, or what is strange about it. */
export const fileMessages: Readonly<Record<string, Template>> = {
  EMPTY_FILE: { fr: 'Le fichier est vide.', en: 'The file is empty.' },
  NO_ROWS: { fr: 'Le fichier n’a que des titres de colonnes, aucune ligne.', en: 'The file has column headings only, and no row.' },
  UNSUPPORTED_FORMAT: {
    fr: 'Ce fichier est au format {format}, qui n’est pas lu ici. Enregistrez-le en .xlsx ou .csv (un agenda : en .ics), puis réessayez.',
    en: 'This file is in the format {format}, which is not read here. Save it as .xlsx or .csv (a calendar: as .ics) and try again.',
  },
  NUL_BYTE: {
    fr: 'Le fichier contient un octet nul à la ligne {line} : ce n’est pas un fichier texte. Enregistrez-le en CSV UTF-8, puis réessayez.',
    en: 'The file has a NUL byte on line {line}: it is not a text file. Save it as CSV UTF-8 and try again.',
  },
  LIST_OF_TERRITORIES: {
    fr: 'Ce fichier est une liste de communes, de départements ou de régions (« {value} », « {other} »…) : Essaim les connaît déjà, il n’y a rien à importer. Si ce sont des lieux ou des organisations, donnez-leur un nom à eux, comme « Mairie de Lens ».',
    en: 'This file is a list of communes, départements or régions (“{value}”, “{other}”…): Essaim knows them already, and there is nothing to import. If they are lieux or organisations, give them names of their own, such as “Mairie de Lens”.',
  },
  LIST_ONLY_GOES_OUT: {
    fr: 'Ce fichier vient d’un export d’Essaim qui ne revient pas : projets, effets, demandes, tâches, membres, points à vérifier et versions se changent à leur place. Reviennent les lieux, les organisations, les personnes, les ressources, les besoins et les événements.',
    en: 'This file comes from an export of Essaim that does not come back: projects, effects, requests, tasks, members, warnings and versions are changed where they stand. Lieux, organisations, people, resources, needs and events come back.',
  },
  QUOTE_NOT_CLOSED: {
    fr: 'Un guillemet ouvert à la ligne {line} n’est jamais refermé. Corrigez cette ligne, puis réessayez.',
    en: 'A quote opened on line {line} is never closed. Mend that line and try again.',
  },
  JSON_INVALID: { fr: 'Le fichier JSON est mal formé, près de « {near} ».', en: 'The JSON file is malformed, near “{near}”.' },
  JSON_TOO_DEEP: { fr: 'Le fichier JSON imbrique plus de {most} niveaux ; ce n’est pas une liste qui se lit.', en: 'The JSON file nests more than {most} levels; that is no list that can be read.' },
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
  FORMAT_WITHOUT_TABLE: {
    fr: 'Un fichier {format} n’est pas un tableau. Copiez ses lignes dans un tableur, enregistrez-le en .xlsx ou .csv, puis réessayez.',
    en: 'A {format} file is no table. Copy its rows into a spreadsheet, save it as .xlsx or .csv and try again.',
  },
  ARCHIVE_NOT_READ: {
    fr: 'Ce fichier est une archive {format}. Décompressez-la, puis envoyez le fichier qu’elle contient.',
    en: 'This file is a {format} archive. Unpack it and send the file that it holds.',
  },
  TOO_MANY_COLUMNS: {
    fr: 'Le tableau a {found} colonnes ; {most} au plus sont lues. Gardez celles qui servent, puis réessayez.',
    en: 'The table has {found} columns; at most {most} are read. Keep those that are needed and try again.',
  },
  HEADER_NOT_FIRST: {
    fr: 'Les titres de colonnes ont été trouvés à la ligne {line} ; ce qui précède n’est pas repris.',
    en: 'The column headings were found on line {line}; what comes before is not used.',
  },
  BYTES_UNREADABLE: {
    fr: 'Des caractères n’ont pas pu être lus ({count}, le premier à la ligne {line}) ; un signe « \uFFFD » les remplace. Corrigez-les dans le fichier.',
    en: 'Some characters could not be read ({count}, the first on line {line}); a sign “\uFFFD” stands for them. Mend them in the file.',
  },
  WORKBOOK_INVALID: {
    fr: 'Ce classeur est abîmé ou incomplet. Ouvrez-le dans un tableur, enregistrez-le de nouveau en .xlsx, puis réessayez.',
    en: 'This workbook is damaged or incomplete. Open it in a spreadsheet program, save it again as .xlsx and try again.',
  },
  WORKBOOK_PROTECTED: {
    fr: 'Ce classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis réessayez.',
    en: 'This workbook is protected by a password. Save a copy without a password and try again.',
  },
  FILE_TOO_LARGE_INSIDE: {
    fr: 'Une fois décompressé, ce fichier dépasse {most} Mo. Gardez seulement la feuille utile, sans images, puis réessayez.',
    en: 'Unpacked, this file exceeds {most} MB. Keep only the sheet that is needed, without pictures, and try again.',
  },
  SHEET_UNKNOWN: { fr: 'Aucune feuille remplie ne s’appelle « {sheet} ». Feuilles du classeur : {sheets}.', en: 'No filled sheet is called “{sheet}”. Sheets of the workbook: {sheets}.' },
  OTHER_SHEETS: {
    fr: 'Seule la feuille « {sheet} » est lue. Le classeur en a d’autres : {others}.',
    en: 'Only the sheet “{sheet}” is read. The workbook has others: {others}.',
  },
  HIDDEN_ROWS: { fr: 'La feuille a des lignes masquées ({count}) ; elles sont lues aussi.', en: 'The sheet has hidden rows ({count}); they are read too.' },
  CALENDAR_EMPTY: { fr: 'Cet agenda ne contient aucun événement.', en: 'This calendar holds no event.' },
};

/** Why two things may be one. */
export const duplicateMessages: Readonly<Record<string, Template>> = {
  SAME_NAME: { fr: 'même nom', en: 'same name' },
  SIMILAR_NAME: { fr: 'nom proche ({percent} %)', en: 'similar name ({percent} %)' },
  SAME_SIRET: { fr: 'même SIRET', en: 'same SIRET' },
  SAME_RNA: { fr: 'même numéro RNA', en: 'same RNA number' },
  SAME_SIREN: { fr: 'même SIREN', en: 'same SIREN' },
  SAME_COMMUNE: { fr: 'même commune', en: 'same commune' },
  SAME_POSTCODE: { fr: 'même code postal ({postalCode})', en: 'same postcode ({postalCode})' },
  NEAR: { fr: 'à {metres} m', en: '{metres} m apart' },
  SAME_STREET: { fr: 'même rue', en: 'same street' },
  SAME_CATEGORY: { fr: 'même catégorie', en: 'same category' },
  SAME_START: { fr: 'même jour et même heure', en: 'same day and time' },
  SAME_DAY: { fr: 'même jour', en: 'same day' },
  SAME_HOLDER: { fr: 'même porteur', en: 'same holder' },
  SAME_LIEU: { fr: 'même lieu', en: 'same lieu' },
  SAME_PLACE: { fr: 'même endroit', en: 'same place' },
  SAME_WEBSITE: { fr: 'même site web ({host})', en: 'same website ({host})' },
};
