import { ofMonth } from '../source.js';
import { columnsOf, type ExportList } from './list.js';
import { moment } from './moment.js';

const columns = columnsOf({
  id: ['Identifiant', 'Identifier'],
  number: ['Numéro', 'Number'],
  name: ['Version du programme', 'Version of the programme'],
  releasedAt: ['Publiée le', 'Released at'],
  dateCount: ['Dates', 'Dates'],
  kind: ['Changement', 'Change', {
    DATE_ADDED: { fr: 'Date ajoutée', en: 'Date added' },
    DATE_MOVED: { fr: 'Date déplacée', en: 'Date moved' },
    DATE_REMOVED: { fr: 'Date retirée', en: 'Date removed' },
    EVENT_ADDED: { fr: 'Événement ajouté', en: 'Event added' },
    EVENT_REMOVED: { fr: 'Événement retiré', en: 'Event removed' },
    EVENT_RENAMED: { fr: 'Titre changé', en: 'Title changed' },
    PLACE_CHANGED: { fr: 'Lieu changé', en: 'Place changed' },
    STATUS_CHANGED: { fr: 'Statut changé', en: 'Status changed' },
  }],
  breaking: ['À signaler au public', 'To be told to the public', { YES: { fr: 'Oui', en: 'Yes' }, NO: { fr: 'Non', en: 'No' } }],
  event: ['Événement', 'Event'],
  message: ['En toutes lettres', 'In words'],
});

interface ReleaseNode {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly releasedAt: string;
  readonly dateCount: number;
  readonly changes: readonly { readonly kind: string; readonly breaking: boolean; readonly message: string; readonly event: { readonly title: string } | null }[];
}

/** The versions of the programme of a month, the last first: a line for each change, and one for a version that changed nothing. */
export const releasesList: ExportList<ReleaseNode, (typeof columns)[number]['key']> = {
  name: { fr: 'Versions du programme', en: 'Versions of the programme' },
  sources: (wanted) => {
    const { takes, variables, month } = ofMonth(wanted);
    return [{ takes, variables, path: [month, 'releases'], selection: 'id number name releasedAt dateCount changes { kind breaking message event { title } }', whole: true }];
  },
  columns,
  lines: (release) => (release.changes.length > 0 ? release.changes.map((change) => ({ ...release, changes: [change] })) : [release]),
  cells: ({ id, number, name, releasedAt, dateCount, changes: [change] }) => ({
    id, number, name, dateCount,
    releasedAt: moment(releasedAt),
    ...(change && { kind: change.kind, breaking: change.breaking ? 'YES' : 'NO', event: change.event?.title ?? null, message: change.message }),
  }),
};
