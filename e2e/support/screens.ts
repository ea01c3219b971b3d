import { uploadList, uploadPeople } from './imports.ts';
import { effectForm } from './effects.ts';
import { inviteSomebody } from './invitations.ts';
import type { Account } from './sessions.ts';
import { sharedThread } from './threads.ts';
import type { Page } from './test.ts';

/** One screen of the dashboard. */
export interface Screen {
  readonly name: string;
  /** Folder of its page.tsx under src/app, without the groups in brackets; absent where there is no page, or not this one. */
  readonly route?: string;
  /** Who looks at it; a visitor when absent. */
  readonly as?: Account;
  /** Its address, or what makes the thing that it shows and answers the address. */
  readonly path: string | ((page: Page) => Promise<string>);
  /** Part of the link on that page to follow: the address of a thing has an id that differs from run to run. */
  readonly follow?: string;
  /** Looked at by `npm run test:slow` only: another screen shows the same parts. */
  readonly slow?: boolean;
  /** It is there to say what others must not: that something is not found or not shown, or that one has to sign in. */
  readonly refuses?: boolean;
  /** The end of the address, for forms of that thing and steps with it. */
  readonly and?: string;
}

const year = new Date().getFullYear();
const network = '/n/demo';
const month = `${network}/month/${year}`;
const ofNetwork = (folder: string): string => `n/[network]${folder}`;
const ofMonth = (folder: string): string => ofNetwork(`/month/[year]${folder}`);

/** Every screen, for the checks that hold for all of them. */
export const screens: readonly Screen[] = [
  { name: 'welcome', route: '', path: '/' },
  { name: 'welcome, instance admin', slow: true, route: '', as: 'admin', path: '/' },
  { name: 'sign-in', refuses: true, route: 'sign-in', path: '/sign-in' },
  { name: 'sign-in by link', route: 'sign-in/link', path: '/sign-in/link?token=abc' },
  { name: 'new password', slow: true, route: 'reset-password', path: '/reset-password?token=abc' },
  { name: 'account', route: 'account', as: 'coordinator', path: '/account' },
  { name: 'notifications', route: 'notifications', as: 'coordinator', path: '/notifications' },
  { name: 'accounts', slow: true, route: 'accounts', as: 'admin', path: '/accounts' },
  { name: 'outbox', slow: true, route: 'outbox', as: 'admin', path: '/outbox' },
  { name: 'invitation, visitor', slow: true, route: 'invitation/[token]', path: inviteSomebody },
  { name: 'invitation, signed in', slow: true, route: 'invitation/[token]', as: 'admin', path: inviteSomebody },
  { name: 'invitation that does not exist', slow: true, route: 'invitation/[token]', path: '/invitation/nulle-part' },
  { name: 'first installation, done already', slow: true, route: 'setup', path: '/setup?token=x' },
  { name: 'start a network', slow: true, route: 'start', as: 'admin', path: '/start' },
  { name: 'start a network, forbidden', slow: true, as: 'coordinator', path: '/start' },
  { name: 'not found', slow: true, path: '/nulle-part' },
  { name: 'not found in a network', slow: true, as: 'coordinator', path: `${network}/lieux/nulle-part` },
  { name: 'programme', route: 'programme/[network]/[year]', path: `/programme/demo/${year}?theme=CULTURE` },
  { name: 'programme, nothing found', slow: true, path: `/programme/demo/${year}?q=zzzzzz` },
  { name: 'programme, map', slow: true, route: 'programme/[network]/[year]/map', path: `/programme/demo/${year}/map` },
  { name: 'programme, event', route: 'programme/[network]/[year]/[event]', path: `/programme/demo/${year}`, follow: `/programme/demo/${year}/event_` },
  { name: 'programme, poster', slow: true, route: 'programme/[network]/[year]/poster', path: `/programme/demo/${year}/poster` },
  { name: 'programme, leaflet', slow: true, route: 'programme/[network]/[year]/leaflet', path: `/programme/demo/${year}/leaflet` },
  { name: 'programme, widget', slow: true, route: 'programme/[network]/[year]/embed', path: `/programme/demo/${year}/embed` },
  { name: 'programme, an event that is gone', refuses: true, slow: true, route: 'programme/nowhere', path: '/programme/nowhere' },
  { name: 'programme, while the API is away', refuses: true, slow: true, route: 'programme/unavailable', path: '/programme/unavailable' },
  { name: 'programme that is not published', slow: true, route: 'programme/[network]/[year]', path: `/programme/demo/${year + 5}` },
  { name: 'network, visitor', slow: true, route: ofNetwork(''), path: network },
  { name: 'network', route: ofNetwork(''), as: 'coordinator', path: network },
  { name: 'lieux, visitor', slow: true, route: ofNetwork('/lieux'), path: `${network}/lieux` },
  { name: 'lieux', route: ofNetwork('/lieux'), as: 'coordinator', path: `${network}/lieux` },
  { name: 'lieux, nothing found', slow: true, route: ofNetwork('/lieux'), as: 'coordinator', path: `${network}/lieux?text=zzzzzz` },
  { name: 'map of lieux', route: ofNetwork('/lieux/map'), as: 'coordinator', path: `${network}/lieux/map` },
  { name: 'lieu', route: ofNetwork('/lieux/[slug]'), as: 'coordinator', path: `${network}/lieux/la-lampisterie` },
  { name: 'lieu, form', route: ofNetwork('/lieux/[slug]/edit'), as: 'coordinator', path: `${network}/lieux/la-lampisterie/edit` },
  { name: 'lieu, new', slow: true, route: ofNetwork('/lieux/new'), as: 'coordinator', path: `${network}/lieux/new` },
  { name: 'forbidden', slow: true, as: 'animateur', path: `${network}/lieux/la-remise/edit` },
  { name: 'requests for resources', route: ofNetwork('/resources/requests'), as: 'coordinator', path: `${network}/resources/requests` },
  { name: 'organisations', slow: true, route: ofNetwork('/organisations'), as: 'coordinator', path: `${network}/organisations` },
  { name: 'organisation', route: ofNetwork('/organisations/[id]'), as: 'coordinator', path: `${network}/organisations`, follow: '/organisations/organisation_' },
  { name: 'organisation, form', slow: true, route: ofNetwork('/organisations/[id]/edit'), as: 'coordinator', path: `${network}/organisations`, follow: '/organisations/organisation_', and: '/edit' },
  { name: 'organisation, new', slow: true, route: ofNetwork('/organisations/new'), as: 'coordinator', path: `${network}/organisations/new` },
  { name: 'people', slow: true, route: ofNetwork('/people'), as: 'coordinator', path: `${network}/people` },
  { name: 'person', slow: true, route: ofNetwork('/people/[id]'), as: 'coordinator', path: `${network}/people`, follow: '/people/person_' },
  { name: 'person, form', slow: true, route: ofNetwork('/people/[id]/edit'), as: 'coordinator', path: `${network}/people`, follow: '/people/person_', and: '/edit' },
  { name: 'person, new', slow: true, route: ofNetwork('/people/new'), as: 'coordinator', path: `${network}/people/new` },
  { name: 'resources', route: ofNetwork('/resources'), as: 'coordinator', path: `${network}/resources` },
  { name: 'resource', slow: true, route: ofNetwork('/resources/[id]'), as: 'coordinator', path: `${network}/resources`, follow: '/resources/resource_' },
  { name: 'resource, form', slow: true, route: ofNetwork('/resources/[id]/edit'), as: 'coordinator', path: `${network}/resources`, follow: '/resources/resource_', and: '/edit' },
  { name: 'resource, new', slow: true, route: ofNetwork('/resources/new'), as: 'coordinator', path: `${network}/resources/new` },
  { name: 'offers and needs side by side', route: ofNetwork('/resources/side-by-side'), as: 'coordinator', path: `${network}/resources/side-by-side` },
  { name: 'exchanges', route: ofNetwork('/resources/exchanges'), as: 'coordinator', path: `${network}/resources/exchanges` },
  { name: 'need', route: ofNetwork('/resources/needs/[id]'), as: 'coordinator', path: `${network}/resources/needs`, follow: '/needs/need_' },
  { name: 'needs', slow: true, route: ofNetwork('/resources/needs'), as: 'coordinator', path: `${network}/resources/needs` },
  { name: 'need, form', slow: true, route: ofNetwork('/resources/needs/[id]/edit'), as: 'coordinator', path: `${network}/resources/needs`, follow: '/needs/need_', and: '/edit' },
  { name: 'need, new', slow: true, route: ofNetwork('/resources/needs/new'), as: 'coordinator', path: `${network}/resources/needs/new` },
  { name: 'projects', route: ofNetwork('/projects'), as: 'coordinator', path: `${network}/projects` },
  { name: 'project', route: ofNetwork('/projects/[id]'), as: 'coordinator', path: `${network}/projects`, follow: '/projects/project_' },
  { name: 'effects to observe', route: ofNetwork('/projects/waiting'), as: 'coordinator', path: `${network}/projects/waiting` },
  { name: 'project, exchanges', slow: true, route: ofNetwork('/projects/[id]/activity'), as: 'coordinator', path: `${network}/projects`, follow: '/projects/project_', and: '/activity' },
  { name: 'project, fil rouge', route: ofNetwork('/projects/[id]/fil-rouge'), as: 'coordinator', path: `${network}/projects`, follow: '/projects/project_', and: '/fil-rouge' },
  { name: 'project, fil rouge, form', slow: true, route: ofNetwork('/projects/[id]/fil-rouge/edit'), as: 'coordinator', path: `${network}/projects`, follow: '/projects/project_', and: '/fil-rouge/edit' },
  { name: 'project, work', route: ofNetwork('/projects/[id]/work'), as: 'coordinator', path: `${network}/projects`, follow: '/projects/project_', and: '/work' },
  { name: 'project, sheet', route: ofNetwork('/projects/[id]/sheet'), as: 'coordinator', path: `${network}/projects`, follow: '/projects/project_', and: '/sheet' },
  { name: 'project, form', slow: true, route: ofNetwork('/projects/[id]/edit'), as: 'coordinator', path: `${network}/projects`, follow: '/projects/project_', and: '/edit' },
  { name: 'project, effects', route: ofNetwork('/projects/[id]/effects'), as: 'coordinator', path: `${network}/projects?text=terril`, follow: '/projects/project_', and: '/effects' },
  { name: 'project, unexpected effect', slow: true, route: ofNetwork('/projects/[id]/effects/unexpected'), as: 'coordinator', path: `${network}/projects?text=terril`, follow: '/projects/project_', and: '/effects/unexpected' },
  { name: 'impact, new', slow: true, route: ofNetwork('/projects/[id]/effects/impacts/new'), as: 'coordinator', path: `${network}/projects?text=terril`, follow: '/projects/project_', and: '/effects/impacts/new' },
  { name: 'externality, new', slow: true, route: ofNetwork('/projects/[id]/effects/externalities/new'), as: 'coordinator', path: `${network}/projects?text=terril`, follow: '/projects/project_', and: '/effects/externalities/new' },
  { name: 'effect, observe', route: ofNetwork('/projects/[id]/effects/[effect]/observe'), as: 'coordinator', path: () => effectForm('observe') },
  { name: 'effect, form', slow: true, route: ofNetwork('/projects/[id]/effects/[effect]/edit'), as: 'coordinator', path: () => effectForm('effect') },
  { name: 'observation, form', slow: true, route: ofNetwork('/projects/[id]/effects/observations/[observation]/edit'), as: 'coordinator', path: () => effectForm('observation') },
  { name: 'impact, form', slow: true, route: ofNetwork('/projects/[id]/effects/impacts/[impact]/edit'), as: 'coordinator', path: () => effectForm('impact') },
  { name: 'externality, form', slow: true, route: ofNetwork('/projects/[id]/effects/externalities/[externality]/edit'), as: 'coordinator', path: () => effectForm('externality') },
  { name: 'project, new', slow: true, route: ofNetwork('/projects/new'), as: 'coordinator', path: `${network}/projects/new` },
  { name: 'my tasks', route: ofNetwork('/tasks'), as: 'animateur', path: `${network}/tasks` },
  { name: 'checklists', slow: true, route: ofNetwork('/month/checklists'), as: 'coordinator', path: `${network}/month/checklists` },
  { name: 'shared aim', route: ofNetwork('/aim'), as: 'coordinator', path: `${network}/aim` },
  { name: 'shared aim, form', slow: true, route: ofNetwork('/aim/edit'), as: 'coordinator', path: `${network}/aim/edit` },
  { name: 'network, fil rouge, form', slow: true, route: ofNetwork('/aim/fil-rouge'), as: 'coordinator', path: `${network}/aim/fil-rouge` },
  { name: 'shared thread', slow: true, route: 'thread/[token]', path: sharedThread },
  { name: 'shared thread that is closed', slow: true, path: '/thread/nulle-part' },
  { name: 'members', route: ofNetwork('/members'), as: 'coordinator', path: `${network}/members` },
  { name: 'access keys', route: ofNetwork('/api-keys'), as: 'coordinator', path: `${network}/api-keys` },
  { name: 'settings', route: ofNetwork('/settings'), as: 'coordinator', path: `${network}/settings` },
  { name: 'month, board', route: ofMonth(''), as: 'coordinator', path: month },
  { name: 'month, list', route: ofMonth('/list'), as: 'coordinator', path: `${month}/list` },
  { name: 'month, versions', slow: true, route: ofMonth('/releases'), as: 'coordinator', path: `${month}/releases` },
  { name: 'month, a former version', slow: true, route: ofMonth('/releases/[id]'), as: 'coordinator', path: `${month}/releases`, follow: '/releases/release_' },
  { name: 'month, spread the programme', slow: true, route: ofMonth('/share'), as: 'coordinator', path: `${month}/share` },
  { name: 'month, warnings', route: ofMonth('/warnings'), as: 'coordinator', path: `${month}/warnings` },
  { name: 'month, rules of warnings', slow: true, route: ofMonth('/warnings/rules'), as: 'coordinator', path: `${month}/warnings/rules` },
  { name: 'event', route: ofMonth('/events/[id]'), as: 'coordinator', path: `${month}/list`, follow: '/events/event_' },
  { name: 'event, preparation', route: ofMonth('/events/[id]/preparation'), as: 'coordinator', path: `${month}/list?text=réemploi`, follow: '/events/event_', and: '/preparation' },
  { name: 'event, afterwards', route: ofMonth('/events/[id]/after'), as: 'coordinator', path: `${month}/list?text=repair`, follow: '/events/event_', and: '/after' },
  { name: 'event, form', route: ofMonth('/events/[id]/edit'), as: 'coordinator', path: `${month}/list`, follow: '/events/event_', and: '/edit' },
  { name: 'event, new', slow: true, route: ofMonth('/new'), as: 'coordinator', path: `${month}/new` },
  { name: 'month that does not exist', slow: true, route: ofMonth(''), as: 'coordinator', path: `${network}/month/${year + 5}` },
  { name: 'imports', route: ofNetwork('/imports'), as: 'coordinator', path: `${network}/imports` },
  { name: 'import, columns', route: ofNetwork('/imports/[id]'), as: 'coordinator', path: uploadList },
  { name: 'import, lines', slow: true, route: ofNetwork('/imports/[id]'), as: 'coordinator', path: uploadList, and: '?step=lines' },
  { name: 'import, names', slow: true, route: ofNetwork('/imports/[id]'), as: 'coordinator', path: uploadPeople, and: '?step=names' },
  { name: 'import, duplicates', slow: true, route: ofNetwork('/imports/[id]'), as: 'coordinator', path: uploadList, and: '?step=duplicates' },
  { name: 'import, confirmation', slow: true, route: ofNetwork('/imports/[id]'), as: 'coordinator', path: uploadList, and: '?step=confirm' },
];
