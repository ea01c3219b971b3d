import { PAGE_BY_PAGE, type Source, type Wanted } from '../source.js';
import { columnsOf, type ExportList } from './list.js';
import { day } from './moment.js';

const columns = columnsOf({
  id: ['Identifiant', 'Identifier'],
  title: ['Tâche', 'Task'],
  event: ['Événement', 'Event'],
  project: ['Projet', 'Project'],
  milestone: ['Jalon', 'Milestone'],
  assignee: ['Qui s’en charge', 'Who sees to it'],
  dueOn: ['Pour le', 'Due on'],
  doneOn: ['Faite le', 'Done on'],
  notes: ['Notes', 'Notes'],
});

interface TaskNode {
  readonly id: string;
  readonly title: string;
  readonly notes: string | null;
  readonly dueOn: string | null;
  readonly doneAt: string | null;
  readonly assignee: { readonly name: string } | null;
  readonly event?: { readonly title: string } | null;
  readonly cooperationProject?: { readonly title: string } | null;
  readonly milestone?: { readonly title: string } | null;
}

const TASK = 'id title notes dueOn doneAt assignee { name }';
const OF_EVENT = `${TASK} event { title }`;
const OF_PROJECT = `${TASK} cooperationProject { title } milestone { title }`;

/** Those of one event or project, or all that the viewer sees to in the network: of its events, then of its projects. */
function sources({ of, filter, network }: Wanted): Source[] {
  if (of?.startsWith('event_')) return [{ takes: '$of: ID!', variables: { of }, path: ['essMonthEvent(id: $of)', 'tasks'], selection: OF_EVENT, whole: true }];
  if (of !== undefined) {
    return [{ takes: '$of: ID!, $filter: CooperationTaskFilter', variables: { of, filter }, path: ['cooperationProject(id: $of)', `tasks(filter: $filter, ${PAGE_BY_PAGE})`], selection: OF_PROJECT }];
  }
  const mine = (kind: string, list: string, selection: string): Source => ({
    takes: `$filter: ${kind}`, variables: { filter: { ...filter, network } }, path: ['viewer', `${list}(filter: $filter, ${PAGE_BY_PAGE})`], selection,
  });
  return [mine('MyEventTaskFilter', 'eventTasks', OF_EVENT), mine('MyCooperationTaskFilter', 'cooperationTasks', OF_PROJECT)];
}

/** Tasks, a line each. */
export const tasksList: ExportList<TaskNode, (typeof columns)[number]['key']> = {
  name: { fr: 'Tâches', en: 'Tasks' },
  sources,
  columns,
  cells: ({ id, title, notes, dueOn, doneAt, assignee, event, cooperationProject, milestone }) => ({
    id, title, notes, dueOn,
    event: event?.title ?? null,
    project: cooperationProject?.title ?? null,
    milestone: milestone?.title ?? null,
    assignee: assignee?.name ?? null,
    doneOn: day(doneAt),
  }),
};
