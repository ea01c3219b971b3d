import { rootList } from '../source.js';
import { columnsOf, type ExportList } from './list.js';
import { day, moment } from './moment.js';

const STATES = {
  REQUESTED: { fr: 'En attente', en: 'Waiting' },
  OTHER_DATES_PROPOSED: { fr: 'Autres dates proposées', en: 'Other dates proposed' },
  ACCEPTED: { fr: 'Promise', en: 'Promised' },
  DECLINED: { fr: 'Refusée', en: 'Declined' },
  CANCELLED: { fr: 'Annulée', en: 'Cancelled' },
  OUT: { fr: 'Sortie', en: 'Handed out' },
  BACK: { fr: 'Rendue', en: 'Back' },
  LATE: { fr: 'En retard', en: 'Late' },
};

const columns = columnsOf({
  id: ['Identifiant', 'Identifier'],
  resource: ['Ressource', 'Resource'],
  holder: ['Porteur', 'Holder'],
  requestedBy: ['Demandée par', 'Asked for by'],
  purpose: ['Pour', 'For'],
  startsAt: ['Du', 'From'],
  endsAt: ['Au', 'Until'],
  quantity: ['Quantité', 'Quantity'],
  unit: ['Unité', 'Unit'],
  state: ['État', 'State', STATES],
  handedOutAt: ['Sortie le', 'Handed out at'],
  backAt: ['Rendue le', 'Back at'],
  message: ['Message', 'Message'],
  answer: ['Réponse', 'Answer'],
  limits: ['Limites dépassées', 'Limits exceeded'],
  askedOn: ['Demandée le', 'Asked on'],
  answeredOn: ['Répondue le', 'Answered on'],
});

interface MobilisationNode {
  readonly id: string;
  readonly resourceTitle: string;
  readonly resource: { readonly unit: string | null; readonly holder: { readonly name: string } | null; readonly lieu: { readonly timeZone: string } | null } | null;
  readonly requestedByName: string;
  readonly purpose: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly quantity: number;
  readonly state: string;
  readonly late: boolean;
  readonly handovers: readonly { readonly kind: 'OUT' | 'BACK'; readonly at: string }[];
  readonly message: string | null;
  readonly answer: string | null;
  readonly limitWarnings: readonly { readonly message: string }[];
  readonly createdAt: string;
  readonly answeredAt: string | null;
}

/** Requests for resources, past ones and those that came to nothing included, a line each. */
export const mobilisationsList: ExportList<MobilisationNode, (typeof columns)[number]['key']> = {
  name: { fr: 'Demandes de ressources', en: 'Requests for resources' },
  sources: rootList('mobilisations', 'MobilisationFilter', `id resourceTitle resource { unit holder { name } lieu { timeZone } } requestedByName purpose
    startsAt endsAt quantity state late handovers { kind at } message answer limitWarnings { message } createdAt answeredAt`),
  columns,
  cells: ({ id, resourceTitle, resource, requestedByName, purpose, startsAt, endsAt, quantity, state, late, handovers, message, answer, limitWarnings, createdAt, answeredAt }) => {
    const zone = resource?.lieu?.timeZone;
    const [out, back] = (['OUT', 'BACK'] as const).map((kind) => handovers.find((one) => one.kind === kind)?.at ?? null);
    return {
      id,
      resource: resourceTitle,
      holder: resource?.holder?.name ?? null,
      requestedBy: requestedByName,
      purpose,
      startsAt: moment(startsAt, zone),
      endsAt: moment(endsAt, zone),
      quantity,
      unit: resource?.unit ?? null,
      state: late ? 'LATE' : back ? 'BACK' : out ? 'OUT' : state,
      handedOutAt: moment(out ?? null, zone),
      backAt: moment(back ?? null, zone),
      message,
      answer,
      limits: limitWarnings.map((warning) => warning.message),
      askedOn: day(createdAt),
      answeredOn: day(answeredAt),
    };
  },
};
