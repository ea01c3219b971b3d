import type { Template } from './messages.js';

/** What is wrong or doubtful in a line about an event, and in dates of whatever line. */
export const eventMessages: Readonly<Record<string, Template>> = {
  EVENT_PRIVATE: { fr: 'L’agenda dit que cet événement est privé ({value}) : il ne vient pas. Rendez-le public dans l’agenda s’il doit venir.', en: 'The calendar says that this event is private ({value}): it does not come in. Make it public in the calendar if it shall.' },
  EVENT_TITLE_MISSING: { fr: 'Le titre de l’événement manque.', en: 'The title of the event is missing.' },
  DATE_NOT_UNDERSTOOD: { fr: '« {value} » n’est pas une date : écrivez-la comme 12/11/2026.', en: '“{value}” is no date: write it as 12/11/2026.' },
  DATE_ORDER_UNSURE: {
    fr: '« {value} » se lit de deux façons, et sa colonne écrit tantôt le jour, tantôt le mois d’abord : lu le jour d’abord. Vérifiez-la ; écrite comme 2026-12-11 dans le fichier, elle ne laisse pas de doute.',
    en: '“{value}” can be read in two ways, and its column writes now the day, now the month first: read with the day first. Check it; written as 2026-12-11 in the file it leaves no doubt.',
  },
  REPETITION_UNBOUNDED: {
    fr: '« {value} » ne dit pas de quand à quand l’événement se répète : seuls les jours écrits sont repris. Écrivez par exemple « tous les mardis du 3 au 24 novembre 2026 ».',
    en: '“{value}” does not say from when to when the event repeats: only the days that are written are taken. Write for instance “every Tuesday from 3 to 24 November 2026”.',
  },
  RHYTHM_NOT_UNDERSTOOD: {
    fr: '« {value} » : ce rythme n’est pas compris, l’événement reste à placer. Écrivez ses jours, par exemple « 3 et 17 novembre 2026 ».',
    en: '“{value}”: this rhythm is not understood, the event is still to be scheduled. Write its days, for instance “3 and 17 November 2026”.',
  },
  EXCEPTION_NOT_UNDERSTOOD: { fr: '« {value} » : ce qui est excepté n’est pas compris. Vérifiez les dates.', en: '“{value}”: what is excepted is not understood. Check the dates.' },
  TIME_NOT_UNDERSTOOD: { fr: '« {value} » n’est pas une heure : écrivez-la comme 14h30.', en: '“{value}” is no time: write it as 14:30.' },
  YEAR_GUESSED: { fr: '« {value} » ne dit pas l’année ; lu en {year}.', en: '“{value}” does not say the year; read as in {year}.' },
  WEEKDAY_DISAGREES: { fr: '« {value} » : le {date} est un {weekday}. Vérifiez la date.', en: '“{value}”: {date} is a {weekday}. Check the date.' },
  TIME_MISSING: { fr: 'Pas d’heure : l’événement occupe toute la journée.', en: 'No time: the event takes the whole day.' },
  END_GUESSED: { fr: 'Pas d’heure de fin : une heure est comptée.', en: 'No end: one hour is reckoned.' },
  END_BEFORE_START: { fr: '« {value} » : la fin est avant le début ; une heure est comptée. Corrigez-la dans le fichier.', en: '“{value}”: the end is before the beginning; one hour is reckoned. Mend it in the file.' },
  END_WITHOUT_START: { fr: '« {value} » dit la fin, mais rien ne dit le début : l’événement reste à placer.', en: '“{value}” says the end, but nothing says the beginning: the event is still to be scheduled.' },
  SPLIT_IN_DAYS: { fr: '« {value} » dure plus de 24 heures : une date par jour.', en: '“{value}” lasts more than 24 hours: one date a day.' },
  TOO_MANY_DATES: { fr: '{count} dates : un événement en a {max} au plus, les suivantes ne sont pas reprises.', en: '{count} dates: an event has {max} at most, those after are left out.' },
  TOO_MANY_ORGANISERS: { fr: '{count} organisateurs : un événement en a {max} au plus, les suivants ne sont pas repris.', en: '{count} organisers: an event has {max} at most, those after are left out.' },
  KIND_UNKNOWN: { fr: '« {value} » n’est pas un genre d’événement connu.', en: '“{value}” is no known kind of event.' },
  AUDIENCE_UNKNOWN: { fr: '« {value} » n’est pas un public connu.', en: '“{value}” is no known audience.' },
  THEME_UNKNOWN: { fr: '« {value} » n’est pas un thème connu.', en: '“{value}” is no known theme.' },
  EVENT_ACCESSIBILITY_UNKNOWN: { fr: '« {value} » ne dit pas à qui l’événement est accessible.', en: '“{value}” does not say to whom the event is accessible.' },
  HEADCOUNT_INVALID: { fr: '« {value} » n’est pas un nombre de personnes.', en: '“{value}” is no number of people.' },
  ATTENDANCE_UNKNOWN: { fr: '« {value} » ne dit pas si l’événement est sur place ou en ligne.', en: '“{value}” does not say whether the event is on the spot or online.' },
  STATUS_UNKNOWN: { fr: '« {value} » ne dit pas si l’événement a lieu, ni s’il est accepté.', en: '“{value}” says neither whether the event takes place nor whether it is accepted.' },
  PUBLISHED_ELSEWHERE: { fr: 'Publié selon le fichier ; repris comme accepté. Vous le publierez dans Essaim.', en: 'Published, says the file; taken as accepted. You publish it in Essaim.' },
  OUTSIDE_PROGRAMME: {
    fr: 'Dates hors du programme, qui va du {from} au {until} : {count} sur {total}, reprises telles quelles.',
    en: 'Dates outside the programme, which is from {from} to {until}: {count} of {total}, taken as they are.',
  },
};

/** Names of days of the week, from Sunday, as they stand inside a sentence. */
export const weekdayLabels: Readonly<Record<string, Template>> = {
  SUNDAY: { fr: 'dimanche', en: 'Sunday' },
  MONDAY: { fr: 'lundi', en: 'Monday' },
  TUESDAY: { fr: 'mardi', en: 'Tuesday' },
  WEDNESDAY: { fr: 'mercredi', en: 'Wednesday' },
  THURSDAY: { fr: 'jeudi', en: 'Thursday' },
  FRIDAY: { fr: 'vendredi', en: 'Friday' },
  SATURDAY: { fr: 'samedi', en: 'Saturday' },
};
