import type { Locale } from '../../auth/viewer.js';

const MESSAGES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  INVITATION_UNKNOWN: { fr: 'Cette adresse d’invitation n’existe pas : vérifiez qu’elle est complète.', en: 'There is no such invitation: check that the address is complete.' },
  INVITATION_EXPIRED: { fr: 'Cette invitation a expiré : demandez-en une autre à la coordination du réseau.', en: 'This invitation has expired: ask the coordination of the network for another.' },
  INVITATION_USED: { fr: 'Cette invitation a déjà servi : demandez-en une autre à la coordination du réseau.', en: 'This invitation has been used: ask the coordination of the network for another.' },
  INVITATION_REVOKED: { fr: 'Cette invitation a été retirée par la coordination du réseau.', en: 'This invitation has been withdrawn by the coordination of the network.' },
  INVITATION_FOR_ANOTHER: { fr: 'Cette invitation est pour une autre adresse e-mail.', en: 'This invitation is for another e-mail address.' },
  MEMBER_SUSPENDED: { fr: 'Votre accès à ce réseau est suspendu : adressez-vous à sa coordination.', en: 'Your access to this network is suspended: speak to its coordination.' },
  ADDRESS_REFUSED: {
    fr: 'Aucun compte n’a été créé avec cette adresse. Si elle a déjà un compte, connectez-vous : l’invitation vous attend.',
    en: 'No account has been made with this address. If it has an account already, sign in: the invitation waits for you.',
  },
  TOO_MANY_ATTEMPTS: { fr: 'Trop d’essais : patientez quelques minutes avant de réessayer.', en: 'Too many attempts: wait a few minutes before you try again.' },
  UNAUTHENTICATED: { fr: 'Connectez-vous d’abord.', en: 'Sign in first.' },
  INVALID: { fr: 'Complétez les champs signalés.', en: 'Complete the fields that are marked.' },
};

export const messageOf = (code: string, locale: Locale): string => MESSAGES[code]?.[locale] ?? code;
