const MESSAGES: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  PHOTO_FORMAT: { fr: 'Ce fichier n’est pas une photo : choisissez une image JPEG, PNG, WebP ou AVIF.', en: 'This file is no photo: choose a JPEG, PNG, WebP or AVIF image.' },
  PHOTO_HEIC: {
    fr: 'Cette photo est au format HEIC, qui n’est pas lu ici : enregistrez-la en JPEG (sur un iPhone : Réglages, Appareil photo, Formats, « Le plus compatible »).',
    en: 'This photo is in the HEIC format, which is not read here: save it as JPEG (on an iPhone: Settings, Camera, Formats, “Most compatible”).',
  },
  PHOTO_DAMAGED: { fr: 'Cette image est incomplète ou abîmée : choisissez-en une autre.', en: 'This image is incomplete or damaged: choose another one.' },
  PHOTO_TOO_MANY_PIXELS: { fr: 'Cette image est trop grande : 50 millions de pixels au plus.', en: 'This image is too large: 50 million pixels at most.' },
  PHOTO_TOO_SMALL: { fr: 'Cette image est trop petite : 32 pixels au moins de chaque côté.', en: 'This image is too small: 32 pixels at least on each side.' },
  PHOTO_BUSY: { fr: 'Beaucoup de photos arrivent en ce moment : réessayez dans un instant.', en: 'Many photos are coming in at the moment: try again in an instant.' },
  STORE_UNREACHABLE: {
    fr: 'Les photos ne peuvent pas être enregistrées pour le moment : réessayez plus tard, et signalez-le à la personne qui administre Essaim.',
    en: 'Photos cannot be kept at the moment: try again later, and tell whoever administers Essaim.',
  },
  FILE_TOO_LARGE: { fr: 'Cette photo pèse trop lourd : 15 Mo au plus.', en: 'This photo is too heavy: 15 MB at most.' },
  FILE_MISSING: { fr: 'Choisissez une photo (champ « file »).', en: 'Choose a photo (field “file”).' },
  SUBJECT_MISSING: { fr: 'Dites ce que la photo montre (champ « subject »).', en: 'Say what the photo shows (field “subject”).' },
  NOT_MULTIPART: { fr: 'Envoyez la photo par un formulaire (multipart/form-data).', en: 'Send the photo as a form (multipart/form-data).' },
  IDEMPOTENCY_KEY_INVALID: { fr: 'L’en-tête Idempotency-Key a de 1 à 200 caractères ASCII visibles.', en: 'The header Idempotency-Key has 1 to 200 printable ASCII characters.' },
  IDEMPOTENCY_KEY_REUSED: { fr: 'Cette clé Idempotency-Key est déjà venue avec un autre envoi : changez-en.', en: 'This Idempotency-Key came with another request before: change it.' },
  RATE_LIMITED: { fr: 'Trop de demandes en une minute : attendez un peu.', en: 'Too many requests in a minute: wait a little.' },
  UNAUTHENTICATED: { fr: 'Connectez-vous pour ajouter une photo.', en: 'Sign in to add a photo.' },
  FORBIDDEN: { fr: 'Vous n’avez pas le droit d’ajouter une photo ici.', en: 'You may not add a photo here.' },
  NOT_FOUND: { fr: 'Il n’y a rien ici que vous puissiez illustrer ou voir.', en: 'There is nothing here that you may illustrate or see.' },
};

export const messageOf = (code: string, locale: 'fr' | 'en'): string => MESSAGES[code]?.[locale] ?? code;
