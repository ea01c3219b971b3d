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
  PROJECT_JOINED: {
    fr: '{by} vous a ajouté comme partie de « {title} »',
    en: '{by} added you as a party of “{title}”',
  },
  PROJECT_MOVED: {
    fr: '{by} a fait passer « {title} » à une autre étape',
    en: '{by} moved “{title}” to another stage',
  },
  COMMITMENT_NOTED: {
    fr: '{by} a noté un de vos engagements dans « {title} »',
    en: '{by} noted a commitment of yours in “{title}”',
  },
  EFFECTS_TO_OBSERVE: {
    fr: 'Des effets que vous attendez de « {title} » n’ont pas encore été observés : qu’avez-vous vu ?',
    en: 'Effects that you expect of “{title}” have not been observed yet: what have you seen?',
  },
  TASK_ASSIGNED: {
    fr: '{by} vous confie « {title} » ({project})',
    en: '{by} entrusts you with “{title}” ({project})',
  },
  TASK_DUE: {
    fr: 'Bientôt à rendre : « {title} » ({project})',
    en: 'Due soon: “{title}” ({project})',
  },
  TASK_OVERDUE: {
    fr: 'En retard : « {title} » ({project})',
    en: 'Overdue: “{title}” ({project})',
  },
  MOBILISATION_REQUESTED: {
    fr: '{by} demande « {title} » pour « {purpose} »',
    en: '{by} asks for “{title}” for “{purpose}”',
  },
  MOBILISATION_ACCEPTED: {
    fr: '« {title} » vous est promis pour « {purpose} »',
    en: '“{title}” is promised to you for “{purpose}”',
  },
  MOBILISATION_DECLINED: {
    fr: '« {title} » ne peut pas vous être prêté pour « {purpose} »',
    en: '“{title}” cannot be lent to you for “{purpose}”',
  },
  MOBILISATION_OTHER_DATES: {
    fr: 'D’autres dates vous sont proposées pour « {title} » (« {purpose} »)',
    en: 'Other dates are proposed to you for “{title}” (“{purpose}”)',
  },
  MOBILISATION_DATES_ACCEPTED: {
    fr: '{by} accepte vos dates pour « {title} »',
    en: '{by} accepts your dates for “{title}”',
  },
  MOBILISATION_DATES_DECLINED: {
    fr: '{by} ne retient pas vos dates pour « {title} »',
    en: '{by} does not take your dates for “{title}”',
  },
  MOBILISATION_CANCELLED: {
    fr: 'La demande de « {title} » pour « {purpose} » est annulée',
    en: 'The request of “{title}” for “{purpose}” is cancelled',
  },
  MOBILISATION_OUT: {
    fr: '« {title} » est remis à {by}',
    en: '“{title}” was handed to {by}',
  },
  MOBILISATION_BACK: {
    fr: '« {title} » est revenu de chez {by}',
    en: '“{title}” came back from {by}',
  },
  NEED_MATCHED: {
    fr: 'Une offre ressemble à votre besoin « {need} » : « {resource} »',
    en: 'An offer resembles your need “{need}”: “{resource}”',
  },
  RESOURCE_MATCHED: {
    fr: 'Un besoin ressemble à votre offre « {resource} » : « {need} »',
    en: 'A need resembles your offer “{resource}”: “{need}”',
  },
  EXCHANGE_PROPOSED: {
    fr: 'On vous demande « {resource} » pour répondre au besoin « {need} »',
    en: 'You are asked for “{resource}”, to answer the need “{need}”',
  },
  EXCHANGE_PROMISED: {
    fr: '« {resource} » est promis pour votre besoin « {need} »',
    en: '“{resource}” is promised for your need “{need}”',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type NotificationKind = keyof typeof SENTENCES;

/** For notices of a kind that has no sentence any more. */
export const FALLBACK: Sentence = { fr: 'Du nouveau : {title}', en: 'Something new: {title}' };

/** For notices of nobody: the account is gone, or the instance itself did it. */
export const NOBODY: Sentence = { fr: 'Quelqu’un', en: 'Somebody' };
