import type { Locale } from '../../auth/viewer.js';

type Words = Readonly<Record<Locale, string>>;

export interface Sentence extends Words {
  /** Where the value `count` is 1. */
  readonly one?: Words;
}

/**
 * What people are told of, and the sentence for each: what `notify` may be given as `kind`. `{by}` is the name of whoever did it, the rest
 * are values of the notice; a day is given as `2026-11-03`, and written as people write it. The same sentence stands in the dashboard and in mail.
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
  EFFECTS_TO_OBSERVE: {
    fr: '{count} effets que vous attendez de « {title} » n’ont pas encore été observés. Qu’avez-vous vu ?',
    en: '{count} effects that you expect of “{title}” have not been observed yet. What have you seen?',
    one: {
      fr: 'Un effet que vous attendez de « {title} » n’a pas encore été observé. Qu’avez-vous vu ?',
      en: 'One effect that you expect of “{title}” has not been observed yet. What have you seen?',
    },
  },
  EVENT_ACCEPTED: {
    fr: '« {title} » est accepté : il est au programme',
    en: '“{title}” is accepted: it is in the programme',
  },
  EVENT_READY: {
    fr: '« {title} » est prêt à être publié',
    en: '“{title}” is ready to be published',
  },
  EVENT_PUBLISHED: {
    fr: '« {title} » est publié : tout le monde peut le lire',
    en: '“{title}” is published: anybody can read it',
  },
  EVENT_REFUSED: {
    fr: '« {title} » n’est pas retenu dans le programme',
    en: '“{title}” is not taken into the programme',
  },
  EVENT_REFUSED_BECAUSE: {
    fr: '« {title} » n’est pas retenu dans le programme : {reason}',
    en: '“{title}” is not taken into the programme: {reason}',
  },
  EVENT_MOVED: {
    fr: '{by} a changé la date ou le lieu de « {title} »',
    en: '{by} changed when or where “{title}” takes place',
  },
  EVENT_TASK_ASSIGNED: {
    fr: 'Une tâche vous est confiée : « {title} », pour « {event} »',
    en: 'A task is yours: “{title}”, for “{event}”',
  },
  EVENT_TASK_DUE: {
    fr: '« {title} » est à faire avant le {day}, pour « {event} »',
    en: '“{title}” is due on {day}, for “{event}”',
  },
  EVENT_TASK_OVERDUE: {
    fr: '« {title} » était à faire avant le {day}, pour « {event} »',
    en: '“{title}” was due on {day}, for “{event}”',
  },
  VOLUNTEER_PUT_DOWN: {
    fr: '{by} vous inscrit comme bénévole pour « {event} » : {title}, le {day}',
    en: '{by} puts you down as a volunteer for “{event}”: {title}, on {day}',
  },
  VOLUNTEER_TAKEN_OFF: {
    fr: '{by} vous retire des bénévoles de « {event} » : {title}, le {day}',
    en: '{by} takes you off the volunteers of “{event}”: {title}, on {day}',
  },
  OUTCOME_ASKED: {
    fr: '« {title} » est passé : dites s’il a eu lieu, et combien de personnes sont venues',
    en: '“{title}” is over: say whether it was held, and how many came',
  },
  EXCHANGE_PROMISED: {
    fr: '« {resource} » est promis pour votre besoin « {need} »',
    en: '“{resource}” is promised for your need “{need}”',
  },
  EXCHANGE_PROPOSED: {
    fr: 'On vous demande « {resource} » pour répondre au besoin « {need} »',
    en: 'You are asked for “{resource}”, to answer the need “{need}”',
  },
  NEED_MATCHED: {
    fr: 'Une offre ressemble à votre besoin « {need} » : « {resource} »',
    en: 'An offer resembles your need “{need}”: “{resource}”',
  },
  RESOURCE_MATCHED: {
    fr: 'Un besoin ressemble à votre offre « {resource} » : « {need} »',
    en: 'A need resembles your offer “{resource}”: “{need}”',
  },
  TASK_ASSIGNED: {
    fr: 'Une tâche vous est confiée : « {title} », dans « {project} »',
    en: 'A task is yours: “{title}”, in “{project}”',
  },
  TASK_DUE: {
    fr: '« {title} » est à faire avant le {day}, dans « {project} »',
    en: '“{title}” is due on {day}, in “{project}”',
  },
  TASK_OVERDUE: {
    fr: '« {title} » était à faire avant le {day}, dans « {project} »',
    en: '“{title}” was due on {day}, in “{project}”',
  },
  MOBILISATION_REQUESTED: {
    fr: '{by} demande « {title} » pour « {purpose} »',
    en: '{by} asks for “{title}” for “{purpose}”',
  },
  MOBILISATION_ACCEPTED: {
    fr: 'Votre demande de « {title} » pour « {purpose} » est acceptée',
    en: 'Your request for “{title}” for “{purpose}” is accepted',
  },
  MOBILISATION_DECLINED: {
    fr: 'Votre demande de « {title} » pour « {purpose} » est refusée',
    en: 'Your request for “{title}” for “{purpose}” is declined',
  },
  MOBILISATION_OTHER_DATES: {
    fr: 'D’autres dates vous sont proposées pour « {title} »',
    en: 'Other dates are proposed to you for “{title}”',
  },
  MOBILISATION_DATES_ACCEPTED: {
    fr: '{by} accepte les dates proposées pour « {title} »',
    en: '{by} accepts the dates proposed for “{title}”',
  },
  MOBILISATION_DATES_DECLINED: {
    fr: '{by} ne peut pas aux dates proposées pour « {title} »',
    en: '{by} cannot make the dates proposed for “{title}”',
  },
  MOBILISATION_CANCELLED: {
    fr: '{by} annule sa demande de « {title} »',
    en: '{by} cancels the request for “{title}”',
  },
  MOBILISATION_OUT: {
    fr: '« {title} » est sortie, pour {by}',
    en: '“{title}” was handed out, to {by}',
  },
  MOBILISATION_BACK: {
    fr: '« {title} » est revenue de chez {by}',
    en: '“{title}” came back from {by}',
  },
  PROJECT_JOINED: {
    fr: 'Vous prenez part au projet « {title} »',
    en: 'You take part in the project “{title}”',
  },
  PROJECT_MOVED: {
    fr: '« {title} » est passé à une autre étape',
    en: '“{title}” is at another stage now',
  },
  COMMITMENT_NOTED: {
    fr: 'Un engagement de votre part est noté dans le projet « {title} »',
    en: 'A commitment of yours is noted in the project “{title}”',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type NotificationKind = keyof typeof SENTENCES;

/** For notices of a kind that has no sentence any more. */
export const FALLBACK: Words = { fr: 'Du nouveau : {title}', en: 'Something new: {title}' };

/** For notices of nobody: the account is gone, or the instance itself did it. */
export const NOBODY: Words = { fr: 'Quelqu’un', en: 'Somebody' };
