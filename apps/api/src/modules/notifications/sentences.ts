import type { Locale } from '../../auth/viewer.js';

type Sentence = Readonly<Record<Locale, string>>;

/**
 * What people are told of, and the sentence for each: what `notify` may be given as `kind`. `{by}` is the name of whoever did it, the rest
 * are values of the notice. The same sentence stands in the dashboard and in mail.
 */
export const SENTENCES = {
  COMMENTED: {
    fr: '{by} a écrit dans « {title} »',
    en: '{by} wrote in “{title}”',
  },
  MENTIONED: {
    fr: '{by} vous mentionne dans « {title} »',
    en: '{by} mentioned you in “{title}”',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type NotificationKind = keyof typeof SENTENCES;

/** For notices of a kind that has no sentence any more. */
export const FALLBACK: Sentence = { fr: 'Du nouveau : {title}', en: 'Something new: {title}' };

/** For notices of nobody: the account is gone, or the instance itself did it. */
export const NOBODY: Sentence = { fr: 'Quelqu’un', en: 'Somebody' };
