import { quoted } from '../../errors/quoted.js';
import type { MessageParams } from '../../files/table.js';
import { importMessage, templateIn, type Language, type Template } from './recognition/messages.js';

/** What imports say beside what the recognition of files and lines says. */
const MESSAGES: Readonly<Record<string, Template>> = {
  COLUMN_CORRECTED: { fr: 'Choisi par vous.', en: 'Chosen by you.' },
  COLUMN_REMEMBERED: { fr: 'Choisi lors d’un import précédent d’un fichier aux mêmes colonnes.', en: 'Chosen at an earlier import of a file with the same columns.' },
  SOURCE_GONE: {
    fr: 'Ce que cette ligne avait apporté a été supprimé ou retiré du réseau depuis : cela ne revient que si vous le décidez.',
    en: 'What this line had brought has been deleted or taken out of the network since: it comes back only if you decide so.',
  },
  KEPT_ELSEWHERE: {
    fr: 'tenu par un autre réseau : il sera aussi dans le vôtre, sans que rien y change',
    en: 'kept by another network: it will be in yours too, and nothing in it changes',
  },
  TOO_MANY_LINES: { fr: 'Le fichier a {count} lignes ; un import en prend {most} au plus. Partagez-le en plusieurs fichiers.', en: 'The file has {count} lines; one import takes {most} at most. Split it into several files.' },
  IMPORT_UNKNOWN: { fr: 'Cet import n’existe pas, ou vous ne pouvez pas le lire.', en: 'There is no such import, or you may not read it.' },
  NAME_UNKNOWN: { fr: 'Rien dans le réseau ne s’appelle « {value} » : ce nom n’est pas repris.', en: 'Nothing in the network is called “{value}”: the name is left out.' },
  IMPORT_BROKEN: {
    fr: 'Essaim n’a pas pu traiter ce fichier jusqu’au bout. Rien n’a été écrit. Essayez avec une partie du fichier, et signalez-le à votre administrateur.',
    en: 'Essaim could not work through this file. Nothing was written. Try with a part of the file, and tell your administrator.',
  },
  UNAUTHENTICATED: { fr: 'Connectez-vous pour importer un fichier.', en: 'Sign in to import a file.' },
  FORBIDDEN: { fr: 'Seule la coordination d’un réseau peut y importer un fichier.', en: 'Only coordinators of a network can import a file into it.' },
  NOT_FOUND: { fr: 'Aucun réseau ne s’appelle « {network} ».', en: 'No network is called “{network}”.' },
  IDEMPOTENCY_KEY_INVALID: { fr: 'L’en-tête Idempotency-Key a de 1 à 200 caractères ASCII visibles.', en: 'The header Idempotency-Key has 1 to 200 printable ASCII characters.' },
  IDEMPOTENCY_KEY_REUSED: { fr: 'Cette clé Idempotency-Key est déjà venue avec un autre envoi : changez-en.', en: 'This Idempotency-Key came with another request before: change it.' },
  FILE_TOO_LARGE: { fr: 'Le fichier est trop gros : 50 Mo au plus.', en: 'The file is too large: 50 MB at most.' },
  NOT_MULTIPART: { fr: 'Envoyez le fichier en multipart/form-data, dans le champ « file ».', en: 'Send the file as multipart/form-data, in the field “file”.' },
  FILE_MISSING: { fr: 'Le champ « file » manque : choisissez un fichier.', en: 'The field “file” is missing: choose a file.' },
  NETWORK_MISSING: { fr: 'Le champ « network » manque : donnez le nom court du réseau.', en: 'The field “network” is missing: give the slug of the network.' },
  TARGET_UNKNOWN: {
    fr: '« {target} » ne s’importe pas. S’importent : lieux, organisations, people, resources, needs, events.',
    en: '“{target}” cannot be imported. What can: lieux, organisations, people, resources, needs, events.',
  },
};

/** The message of a code in a language, its values put in. */
export function messageOf(code: string, params: MessageParams, language: Language): string {
  const message = MESSAGES[code];
  return message ? templateIn(message, language).replace(/\{(\w+)\}/g, (_, name: string) => quoted(params[name] ?? '')) : importMessage(code, params, language);
}
