const MESSAGES: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  ARCHIVE_NOT_ONE: { fr: 'Ce fichier n’est pas l’archive d’un réseau : choisissez le fichier .zip qu’Essaim a produit.', en: 'This file is no archive of a network: choose the .zip file that Essaim has made.' },
  ARCHIVE_DAMAGED: { fr: 'L’archive est abîmée ou a été modifiée ({file}) : téléchargez-la de nouveau.', en: 'The archive is damaged or has been changed ({file}): download it again.' },
  ARCHIVE_TOO_NEW: { fr: 'L’archive vient d’une version plus récente d’Essaim : mettez d’abord à jour cette instance.', en: 'The archive comes from a newer version of Essaim: update this instance first.' },
  ARCHIVE_TOO_LARGE: { fr: 'L’archive est trop grande : 200 Mo de données, 2 Go de photos et de documents, et 60 000 fichiers au plus.', en: 'The archive is too large: 200 MB of data, 2 GB of photos and documents, and 60,000 files at most.' },
  STORE_UNREACHABLE: {
    fr: 'Les photos et les documents ne peuvent pas être enregistrés pour le moment : réessayez plus tard, et signalez-le à la personne qui administre Essaim.',
    en: 'Photos and documents cannot be kept at the moment: try again later, and tell whoever administers Essaim.',
  },
  ARCHIVE_REFERENCE_UNKNOWN: { fr: 'L’archive emploie un code que cette instance ne connaît pas ({file} : {detail}).', en: 'The archive uses a code that this instance does not know ({file}: {detail}).' },
  SLUG_TAKEN: { fr: 'Un réseau porte déjà le nom court « {slug} » : choisissez-en un autre.', en: 'A network has the slug “{slug}” already: choose another.' },
  SLUG_INVALID: { fr: 'Le nom court s’écrit en minuscules sans accent, chiffres et tirets.', en: 'A slug is written in lower case letters without accents, digits and hyphens.' },
  NETWORK_UNKNOWN: { fr: 'Aucun réseau ne porte ce nom court.', en: 'No network has this slug.' },
  FILE_MISSING: { fr: 'Joignez l’archive (champ « file »).', en: 'Attach the archive (field “file”).' },
  IDEMPOTENCY_KEY_INVALID: { fr: 'L’en-tête Idempotency-Key a de 1 à 200 caractères ASCII visibles.', en: 'The header Idempotency-Key has 1 to 200 printable ASCII characters.' },
  IDEMPOTENCY_KEY_REUSED: { fr: 'Cette clé Idempotency-Key est déjà venue avec un autre envoi : changez-en.', en: 'This Idempotency-Key came with another request before: change it.' },
  FILE_TOO_LARGE: { fr: 'Le fichier est trop grand.', en: 'The file is too large.' },
  NOT_MULTIPART: { fr: 'Envoyez l’archive par un formulaire (multipart/form-data).', en: 'Send the archive as a form (multipart/form-data).' },
  FORBIDDEN: { fr: 'Vous n’avez pas le droit de faire cela.', en: 'You may not do this.' },
  UNAUTHENTICATED: { fr: 'Connectez-vous d’abord.', en: 'Sign in first.' },
};

export function messageOf(code: string, params: Readonly<Record<string, string>>, locale: 'fr' | 'en'): string {
  return (MESSAGES[code]?.[locale] ?? code).replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}
