const FORMATS = { fr: 'un PDF, un document Word, Excel, PowerPoint ou LibreOffice (DOCX, XLSX, PPTX, ODT, ODS, ODP), un texte ou un CSV', en: 'a PDF, a document of Word, Excel, PowerPoint or LibreOffice (DOCX, XLSX, PPTX, ODT, ODS, ODP), a text or a CSV' };

const MESSAGES: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  FILE_FORMAT: { fr: `Ce type de fichier n’est pas accepté : choisissez ${FORMATS.fr}.`, en: `This type of file is not taken: choose ${FORMATS.en}.` },
  FILE_IS_PHOTO: { fr: 'C’est une image : ajoutez-la comme photo, là où il y en a. Les documents sont des textes, des tableaux ou des diaporamas.', en: 'This is an image: add it as a photo, where there are some. Documents are texts, tables or slides.' },
  FILE_WITH_MACROS: { fr: 'Ce document contient des macros, qui peuvent nuire : enregistrez-le sans elles (DOCX, XLSX, PPTX, ODT, ODS, ODP).', en: 'This document holds macros, which can do harm: save it without them (DOCX, XLSX, PPTX, ODT, ODS, ODP).' },
  FILE_DAMAGED: { fr: 'Ce fichier est incomplet ou abîmé : enregistrez-le de nouveau, puis réessayez.', en: 'This file is incomplete or damaged: save it again, then try again.' },
  FILE_EMPTY: { fr: 'Ce fichier est vide.', en: 'This file is empty.' },
  FILE_TOO_LARGE: { fr: 'Ce fichier pèse trop lourd : 20 Mo au plus.', en: 'This file is too heavy: 20 MB at most.' },
  FILE_MISSING: { fr: 'Choisissez un fichier (champ « file »).', en: 'Choose a file (field “file”).' },
  PROJECT_MISSING: { fr: 'Dites à quel projet appartient le fichier (champ « project »).', en: 'Say which project the file belongs to (field “project”).' },
  NOT_MULTIPART: { fr: 'Envoyez le fichier par un formulaire (multipart/form-data).', en: 'Send the file as a form (multipart/form-data).' },
  STORE_UNREACHABLE: {
    fr: 'Les fichiers ne peuvent pas être enregistrés pour le moment : réessayez plus tard, et signalez-le à la personne qui administre Essaim.',
    en: 'Files cannot be kept at the moment: try again later, and tell whoever administers Essaim.',
  },
  IDEMPOTENCY_KEY_INVALID: { fr: 'L’en-tête Idempotency-Key a de 1 à 200 caractères ASCII visibles.', en: 'The header Idempotency-Key has 1 to 200 printable ASCII characters.' },
  IDEMPOTENCY_KEY_REUSED: { fr: 'Cette clé Idempotency-Key est déjà venue avec un autre envoi : changez-en.', en: 'This Idempotency-Key came with another request before: change it.' },
  RATE_LIMITED: { fr: 'Trop de demandes en une minute : attendez un peu.', en: 'Too many requests in a minute: wait a little.' },
  UNAUTHENTICATED: { fr: 'Connectez-vous pour ajouter un fichier.', en: 'Sign in to add a file.' },
  FORBIDDEN: { fr: 'Vous n’avez pas le droit d’ajouter un fichier ici.', en: 'You may not add a file here.' },
  NOT_FOUND: { fr: 'Il n’y a rien ici que vous puissiez compléter ou télécharger.', en: 'There is nothing here that you may add to or download.' },
};

export const messageOf = (code: string, locale: 'fr' | 'en'): string => MESSAGES[code]?.[locale] ?? code;
