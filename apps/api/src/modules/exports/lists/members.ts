import { PAGE_BY_PAGE } from '../source.js';
import { columnsOf, type ExportList } from './list.js';
import { day } from './moment.js';

const columns = columnsOf({
  id: ['Identifiant', 'Identifier'],
  name: ['Nom', 'Name'],
  email: ['Adresse e-mail', 'E-mail address'],
  roles: ['Rôles', 'Roles', {
    COORDINATOR: { fr: 'Coordination', en: 'Coordination' },
    ANIMATEUR: { fr: 'Animation d’un lieu', en: 'Animates a lieu' },
    MEMBER: { fr: 'Membre', en: 'Member' },
    COMPANION: { fr: 'Accompagnement', en: 'Companion' },
  }],
  lieux: ['Lieux', 'Lieux'],
  projects: ['Projets', 'Projects'],
  startsOn: ['Premier jour', 'First day'],
  endsOn: ['Dernier jour', 'Last day'],
  person: ['Dans l’annuaire', 'In the directory'],
  since: ['Membre depuis', 'Member since'],
  suspendedOn: ['Suspendu le', 'Suspended on'],
});

interface MemberNode {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly lieux: readonly { readonly name: string }[];
  readonly projects: readonly { readonly title: string }[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly person: { readonly name: string } | null;
  readonly since: string;
  readonly suspendedAt: string | null;
}

/** The accounts of a network and what they may do, for its coordination (permission `member:read`). */
export const membersList: ExportList<MemberNode, (typeof columns)[number]['key']> = {
  name: { fr: 'Membres', en: 'Members' },
  sources: ({ network }) => [{
    takes: '$network: ID!', variables: { network }, path: [`members(network: $network, ${PAGE_BY_PAGE})`],
    selection: 'id name email roles lieux { name } projects { title } startsOn endsOn person { name } since suspendedAt',
  }],
  columns,
  cells: ({ id, name, email, roles, lieux, projects, startsOn, endsOn, person, since, suspendedAt }) => ({
    id, name, email, roles, startsOn, endsOn,
    lieux: lieux.map((lieu) => lieu.name),
    projects: projects.map(({ title }) => title),
    person: person?.name ?? null,
    since: day(since),
    suspendedOn: day(suspendedAt),
  }),
};
