import type { Viewer } from '../src/auth/viewer.js';
import { buildApiSchema } from '../src/schema.js';
import { type TestApi, testApi } from './harness/api.js';
import { rootFields, selectionOf } from './harness/matrix-documents.js';
import { namesOf, readFields, sensitiveFields } from './harness/matrix-fields.js';
import { type Outcome, outcomesOf } from './harness/matrix-roots.js';
import { type Ask, asker } from './harness/matrix-run.js';
import { tableOf, written } from './harness/matrix-table.js';
import { hiddenThings, nothings, type Things } from './harness/matrix-things.js';
import { viewers } from './harness/matrix-viewers.js';

const schema = buildApiSchema();
let api: TestApi;
let ask: Ask;
let who: Readonly<Record<string, Viewer>>;
let own: Things;
let foreign: Things;
beforeAll(async () => {
  api = await testApi({ demo: true });
  ask = asker(schema, api);
  own = await hiddenThings(api, 'demo');
  foreign = await hiddenThings(api, 'demo-voisine');
  who = await viewers(api, own);
}, 120_000);
afterAll(() => api.close());

/**
 * What every kind of viewer meets at every root field, asked about things of the network `demo` that only its members may read. Viewers: `neighbour` coordinates another
 * network, `oneself` is a member to whom the person, the account, its session and its membership belong, `animateur` animates the lieu, `companion` accompanies the lieu and
 * the project, `elsewhere` is a companion of another lieu; the others are of `demo` too, or of none.
 *
 * yes: something is read, or the action was let through; empty, null: nothing is there for them; 401, 403, 404: refused; unknown: what the input names is not there for them.
 *
 * A new root field needs a row: think what each cell should be before you run the test. harness/matrix-documents.ts makes the arguments.
 */
const ROOTS = tableOf(`
                             anonymous key:read key:write stranger neighbour member  oneself animateur companion elsewhere coordinator admin
  account                    401       403      403       yes      yes       yes     yes     yes       yes       yes       yes         yes     # one's own
  accounts                   401       403      403       403      403       403     403     403       403       403       403         yes
  apiKeys                    401       403      403       403      empty     403     403     403       403       403       yes         yes
  auditEntries               401       403      403       empty    empty     empty   empty   empty     empty     empty     yes         yes     # of the whole network
  calendarAddresses          401       403      403       empty    empty    empty   yes     empty   empty     empty     empty       empty   # one's own
  checklist                  null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  communes                   yes       yes      yes       yes      yes       yes     yes     yes       yes       yes       yes         yes
  cooperationDocument        null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  cooperationProject         null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  cooperationProjects        empty     yes      yes       empty    empty     yes     yes     yes       yes       yes       yes         yes
  cooperationTask            null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  dataImport                 401       403      403       403      null      403     403     403       403       403       yes         yes
  dataImports                401       403      403       403      empty     403     403     403       403       403       yes         yes
  decision                   null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  departements               yes       yes      yes       yes      yes       yes     yes     yes       yes       yes       yes         yes
  epcis                      yes       yes      yes       yes      yes       yes     yes     yes       yes       yes       yes         yes
  essMonth                   yes       yes      yes       yes      yes       yes     yes     yes       yes       yes       yes         yes
  essMonthEvent              null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  essMonthEvents             empty     yes      yes       empty    empty     yes     yes     yes       yes       yes       yes         yes
  eventTask                  null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  externality                null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  impact                     null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  filRouge                   null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  invitations                401       403      403       403      empty     403     403     403       403       403       yes         yes
  lieu                       null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  lieux                      empty     yes      yes       empty    empty     yes     yes     yes       yes       yes       yes         yes
  member                     401       403      403       null     null      null    yes     null      null      null      yes         yes
  members                    401       403      403       empty    empty     empty   empty   empty     empty     empty     yes         yes
  mobilisation               null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  mobilisations              empty     yes      yes       empty    yes       yes     yes     yes       yes       yes       yes         yes     # a neighbour finds what is asked of a lieu that their network keeps too
  need                       null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  needs                      empty     yes      yes       empty    empty     yes     yes     yes       yes       yes       yes         yes
  network                    yes       yes      yes       yes      yes       yes     yes     yes       yes       yes       yes         yes
  networks                   yes       yes      yes       yes      yes       yes     yes     yes       yes       yes       yes         yes
  node                       null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  observation                null      null     null      null     null      yes     yes     yes       yes       yes       yes         yes     # a key sees no people, nor what is told of them
  occurrence                 null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  organisation               null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  organisations              empty     yes      yes       empty    empty     yes     yes     yes       yes       yes       yes         yes
  outbox                     401       403      403       403      403       403     403     403       403       403       403         yes
  people                     empty     empty    empty     empty    empty     yes     yes     yes       yes       yes       yes         yes
  person                     null      null     null      null     null      yes     yes     yes       yes       yes       yes         yes
  resource                   null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  resources                  empty     yes      yes       empty    empty     yes     yes     yes       yes       yes       yes         yes
  search                     empty     yes      yes       empty    yes       yes     yes     yes       yes       yes       yes         yes     # a neighbour finds what is called alike in their own network
  sharedAim                  null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  sharedThread               null      null     null      null     null      null    null    null      null      null      null        null    # by its token alone
  skills                     yes       yes      yes       yes      yes       yes     yes     yes       yes       yes       yes         yes
  terms                      yes       yes      yes       yes      yes       yes     yes     yes       yes       yes       yes         yes
  usefulEffect               null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes
  usefulEffects              empty     yes      yes       empty    empty     yes     yes     yes       yes       yes       yes         yes
  viewer                     yes       yes      yes       yes      yes       yes     yes     yes       yes       yes       yes         yes
  volunteerSlot              null      yes      yes       null     null      yes     yes     yes       yes       yes       yes         yes

  acceptMatch                401       403      403       403      unknown  403     403     yes       403       403       yes         yes
  addOccurrence              401       403      403       403      404       403     403     yes       yes       403       yes         yes
  addOccurrences             401       403      403       403      404       403     403     yes       yes       403       yes         yes
  addToCooperationProject    401       403      403       403      404       403     403     403       yes       403       yes         yes
  advanceCooperationProject  401       403      403       403      404       403     403     403       yes       403       yes         yes
  answerMobilisation         401       403      yes       403      404       403     403     yes       yes       403       yes         yes
  applyChecklist             401      403      403      403      unknown   403     403     yes       yes       403       yes         yes
  askForObservations         401       403      403       403      404       403     403     403       403       403       yes         yes
  cancelDataImport           401       403      403       403      404       403     403     403       403       403       yes         yes
  cancelMobilisation         401       403      yes       403      404       403     403     403       403       403       yes         yes
  confirmDataImport          401       403      403       403      404       403     403     403       403       403       yes         yes
  createApiKey               401       403      403       403      403       403     403     403       403       403       yes         yes
  createChecklist            401      403      403      403      403       403     403     403       403       403       yes         yes
  createCooperationDocument  401       403      403       403      404       403     403     403       yes       403       yes         yes
  createComment              401       403      403       403      unknown   yes     yes     yes       yes       403       yes         yes
  createCalendarAddress      401       403      403       unknown  unknown  yes     yes     yes     yes       yes       yes         yes     # of a lieu, for oneself
  createCommitment           401       403      403       403      unknown   403     403     403       yes       403       yes         yes
  createCooperationProject   401       403      403       403      403       403     403     yes       403       403       yes         yes
  createCooperationTask      401       403      403       403      404       403     403     403       yes       403       yes         yes
  createDecision             401       403      403       403      404       403     403     403       yes       403       yes         yes
  createEssMonth             401       403      403       403      403       403     403     403       403       403       yes         yes
  createEventTask            401      403      403      403      404       403     403     yes       yes       403       yes         yes
  createExternality          401       403      403       403      404       403     403     403       yes       403       yes         yes
  createImpact               401       403      403       403      404       403     403     403       yes       403       yes         yes
  createLieu                 401       403      yes       403      403       403     403     403       403       403       yes         yes
  createNeed                 401       403      yes       403      unknown   403     403     yes       403       403       yes         yes
  createNetwork              401       403      403       403      403       403     403     403       403       403       403         yes
  createOrganisation         401       403      yes       403      403       403     403     403       403       403       yes         yes
  createPerson               401       403      403       403      403       403     403     403       403       403       yes         yes
  createResource             401       403      yes       403      unknown   403     403     yes       403       403       yes         yes
  createVolunteerSlot        401      403      403      403      404       403     403     yes       yes       403       yes         yes
  decideAllDuplicates        401       403      403       403      404       403     403     403       403       403       yes         yes
  decideDuplicate            401       403      403       403      404       403     403     403       403       403       yes         yes
  deleteChecklist            401      403      403      403      404       403     403     403       403       403       yes         yes
  deleteCooperationDocument  401       403      403       403      404       403     403     403       yes       403       yes         yes
  deleteComment              401       403      403       403      404       403     403     403       403       403       yes         yes     # of somebody else
  deleteCooperationProject   401       403      403       403      404       403     403     403       403       403       yes         yes
  deleteCooperationTask      401       403      403       403      404       403     403     403       yes       403       yes         yes
  deleteDecision             401       403      403       403      404       403     403     403       yes       403       yes         yes
  deleteEffect               401       403      403       403      404       403     403     403       yes       403       yes         yes
  deleteEssMonthEvent        401       403      403       403      404       403     403     yes       403       403       yes         yes
  deleteEventTask            401      403      403      403      404       403     403     yes       yes       403       yes         yes
  deleteExternality          401       403      403       403      404       403     403     403       yes       403       yes         yes
  deleteImpact               401       403      403       403      404       403     403     403       yes       403       yes         yes
  deleteLieu                 401       403      403       403      404       403     403     403       403       403       yes         yes
  deleteNeed                 401       403      403       403      404       403     403     yes       403       403       yes         yes
  deleteObservation          401       403      403       403      404       403     403     403       yes       403       yes         yes
  deleteOrganisation         401       403      403       403      404       403     403     403       403       403       yes         yes
  deletePerson               401       403      403       403      404       403     403     403       403       403       yes         yes
  deletePhoto                401       403      yes       403      404       403     403     yes       yes       403       yes         yes
  deleteResource             401       403      403       403      404       403     403     yes       403       403       yes         yes
  duplicateEvent             401       403      yes       403      404       yes     yes     yes       403       403       yes         yes
  deleteVolunteerSlot        401      403      403      403      404       403     403     yes       yes       403       yes         yes
  endOtherSessions           401       403      403       yes      yes       yes     yes     yes       yes       yes       yes         yes
  endSession                 401       403      403       404      404       404     yes     404       404       404       404         404     # of somebody else, but for oneself
  erasePerson                401       403      403       403      404       403     yes     403       403       403       yes         yes
  hangOnMilestone            401       403      403       403      404       403     403     403       yes       403       yes         yes
  expectEffect               401       403      403       403      404       403     403     403       yes       403       yes         yes
  importSheet                401       403      403       403      404       403     403     403       403       403       yes         yes
  inviteMember               401       403      403       403      403       403     403     403       403       403       yes         yes
  lookAt                     401       403      403       403      404       yes     yes     yes       yes       yes       yes         yes
  mapImportColumns           401       403      403       403      404       403     403     403       403       403       yes         yes
  markNotificationsRead      401       403      403       yes      yes       yes     yes     yes       yes       yes       yes         yes     # of one's own
  mergeLieux                 401       403      403       403      404       403     403     403       403       403       yes         yes
  moveItem                   401       403      403       403      404       403     403     403       yes       403       yes         yes
  observeEffect              401       403      403       403      404       403     403     403       yes       403       yes         yes
  observeUnexpectedEffect    401       403      403       403      404       403     403     403       yes       403       yes         yes
  overrideWarning            401       403      403       403      404       403     403     403       403       403       yes         yes     # of a day, which is nobody’s own
  proposeEssMonthEvent       401       403      yes       403      403       yes     yes     yes       403       403       yes         yes
  putDownVolunteer           401      403      403      403      404       yes     yes     yes       yes       yes       yes         yes
  raiseEventNeed             401      403      403      403      404       403     403     yes       403       403       yes         yes
  recordHandover             401       403      yes       403      404       403     403     yes       yes       403       yes         yes
  removeMember               401       403      403       403      404       403     403     403       403       403       yes         yes
  removeOccurrence           401       403      403       403      404       403     403     yes       yes       403       yes         yes
  removeOccurrences          401       403      403       403      404       403     403     yes       yes       403       yes         yes
  reportOutcome              401      403      403      403      404       403     403     yes       yes       403       yes         yes
  rereadDataImport           401       403      403       403      404       403     403     403       403       403       yes         yes
  requestMobilisation        401       403      yes       403      unknown   yes     yes     yes       yes       yes       yes         yes   # on behalf of whom is asked after
  releaseProgramme           401       403      403       403      403       403     403     403       403       403       yes         yes
  rescheduleOccurrence       401       403      403       403      404       403     403     yes       yes       403       yes         yes
  rescheduleOccurrences      401       403      403       403      404       403     403     yes       yes       403       yes         yes
  resolveImportNames         401       403      403       403      404       403     403     403       403       403       yes         yes
  restore                    401       403      403       403      404       404     404     404       404       404       yes         yes     # of a lieu that others have deleted
  restoreVersion             401       403      403       403      404       403     403     yes       yes       403       yes         yes
  reusePhoto                 401       403      yes       403      unknown    403     403     yes       yes       403       yes         yes
  revokeCalendarAddress      401       403      403       404      404      404     yes     404     404       404       404         404     # of somebody else, but for oneself
  revokeApiKey               401       403      403       403      404       403     403     403       403       403       yes         yes
  revokeInvitation           401       403      403       403      404       403     403     403       403       403       yes         yes
  setDigest                  401       403      403       yes      yes       yes     yes     yes       yes       yes       yes         yes     # of one's own account
  setEditorialState          401       403      403       403      404       403     403     403       403       403       yes         yes
  setEventTaskDone           401      403      403      403      404       403     yes     yes       yes       403       yes         yes     # oneself sees to it
  setMilestoneDone           401       403      403       403      404       403     403     403       yes       403       yes         yes
  setRuleSeverity            401       403      403       403      403       403     403     403       403       403       yes         yes
  setTaskDone                401       403      403       403      404       403     yes     403       yes       403       yes         yes     # oneself sees to it
  shareFilRouge              401       403      403       403      404       403     403     403       yes       403       yes         yes
  suspendAccount             401       403      403       403      403       403     403     403       403       403       403         yes
  takeOffVolunteer           401      403      403      403      404       yes     yes     yes       yes       yes       yes         yes
  takeBackOverride           401       403      403       403      404       403     403     403       403       403       yes         yes
  undoChange                 401       403      403       403      404       404     404     yes       yes       404       yes         yes     # of a change of the lieu, for those who read its history
  undoDataImport             401       403      403       403      404       403     403     403       403       403       yes         yes
  unhang                     401       403      403       403      404       403     403     403       yes       403       yes         yes
  unmergeLieux               401       403      403       403      404       403     403     403       403       403       yes         yes
  unshareFilRouge            401       403      403       403      404       403     403     403       yes       403       yes         yes
  updateAccount              401       403      403       404      404       404     yes     404       404       404       404         404     # of somebody else, but for oneself
  updateChecklist            401      403      403      403      404       403     403     403       403       403       yes         yes
  updateCooperationDocument  401       403      403       403      404       403     403     403       yes       403       yes         yes
  updateComment              401       403      403       403      404       403     403     403       403       403       403         403     # of somebody else
  updateCommitment           401       403      403       403      404       403     403     403       yes       403       yes         yes
  updateCooperationProject   401       403      403       403      404       403     403     403       yes       403       yes         yes
  updateCooperationTask      401       403      403       403      404       403     403     403       yes       403       yes         yes
  updateDecision             401       403      403       403      404       403     403     403       yes       403       yes         yes
  updateEffect               401       403      403       403      404       403     403     403       yes       403       yes         yes
  updateEssMonthEvent        401       403      403       403      404       403     403     yes       yes       403       yes         yes
  updateEventTask            401      403      403      403      404       403     403     yes       yes       403       yes         yes
  updateExternality          401       403      403       403      404       403     403     403       yes       403       yes         yes
  updateImpact               401       403      403       403      404       403     403     403       yes       403       yes         yes
  updateLieu                 401       403      yes       403      404       403     403     yes       yes       403       yes         yes
  updateMember               401       403      403       403      404       403     403     403       403       403       yes         yes
  updateNeed                 401       403      yes       403      404       403     403     yes       yes       403       yes         yes
  updateNetwork              401       403      403       403      403       403     403     403       403       403       yes         yes
  updateObservation          401       403      403       403      404       403     403     403       yes       403       yes         yes
  updateOrganisation         401       403      yes       403      404       403     403     403       403       403       yes         yes
  updatePerson               401       403      403       403      404       403     yes     403       403       403       yes         yes
  updatePhoto                401       403      yes       403      404       403     403     yes       yes       403       yes         yes
  updateResource             401       403      yes       403      404       403     403     yes       yes       403       yes         yes
  updateSharedAim            401       403      403       403      404       403     403     403       403       403       yes         yes
  updateVolunteerSlot        401      403      403      403      404       403     403     yes       yes       403       yes         yes
  withdrawConsent            401       403      403       403      404       403     yes     403       403       403       yes         yes
  writeFilRouge              401       403      403       403      404       403     403     403       yes       403       yes         yes
  withdrawCommitment         401       403      403       403      404       403     403     403       yes       403       yes         yes

  essMonthChanged            401       yes      yes       403      404       yes     yes     yes       yes       yes       yes         yes
  essMonthPresence           401       403      403       403      404       yes     yes     yes       yes       yes       yes         yes     # a key sees no people
`);

/** Types of which every field is personal or confidential; `viewerCan…` of any type counts as well. A new field of theirs needs a row below. */
const SENSITIVE = ['Account', 'ApiKey', 'AuditEntry', 'CalendarAddress', 'Comment', 'Consent', 'DataImport', 'Invitation', 'LieuMerge', 'Mail', 'Member', 'Notification', 'Person', 'Session', 'Viewer'];

/** What of the things above each kind of viewer reads: yes, no and null as it stands; – where the thing is not there for them. */
const FIELDS = tableOf(`
                                       anonymous key:read key:write stranger neighbour member  oneself animateur companion elsewhere coordinator admin
  Account.email                        –         –        –         –        –         –       yes     –         –         –         –           yes
  Account.digest                       –         –        –         –        –         –       yes     –         –         –         –           yes
  Account.hasPassword                  –         –        –         –        –         –       no      –         –         –         –           no
  Account.hasSecondFactor              –         –        –         –        –         –       no      –         –         –         –           no
  Account.id                           –         –        –         –        –         –       yes     –         –         –         –           yes
  Account.instanceAdmin                –         –        –         –        –         –       no      –         –         –         –           no
  Account.lastSeenAt                   –         –        –         –        –         –       yes     –         –         –         –           yes
  Account.locale                       –         –        –         –        –         –       yes     –         –         –         –           yes
  Account.name                         –         –        –         –        –         –       yes     –         –         –         –           yes
  Account.networks                     –         –        –         –        –         –       yes     –         –         –         –           yes
  Account.sessions                     –         –        –         –        –         –       yes     –         –         –         –           empty
  Account.since                        –         –        –         –        –         –       yes     –         –         –         –           yes
  Account.suspendedAt                  –         –        –         –        –         –       null    –         –         –         –           null
  Account.version                      –         –        –         –        –         –       yes     –         –         –         –           yes
  ApiKey.createdAt                     –         –        –         –        –         –       –       –         –         –         yes         yes
  ApiKey.createdBy                     –         –        –         –        –         –       –       –         –         –         yes         yes
  ApiKey.expiresAt                     –         –        –         –        –         –       –       –         –         –         yes         yes
  ApiKey.id                            –         –        –         –        –         –       –       –         –         –         yes         yes
  ApiKey.lastUsedAt                    –         –        –         –        –         –       –       –         –         –         null        null
  ApiKey.name                          –         –        –         –        –         –       –       –         –         –         yes         yes
  ApiKey.network                       –         –        –         –        –         –       –       –         –         –         yes         yes
  ApiKey.prefix                        –         –        –         –        –         –       –       –         –         –         yes         yes
  ApiKey.revokedAt                     –         –        –         –        –         –       –       –         –         –         null        null
  ApiKey.scopes                        –         –        –         –        –         –       –       –         –         –         yes         yes
  ApiKey.viewerCanRevoke               –         –        –         –        –         –       –       –         –         –         yes         yes
  AuditEntry.action                    –         –        –         –        –         –       –       yes       yes       –         yes         yes
  AuditEntry.actor                     –         –        –         –        –         –       –       yes       yes       –         yes         yes
  AuditEntry.at                        –         –        –         –        –         –       –       yes       yes       –         yes         yes
  AuditEntry.cause                     –         –        –         –        –         –       –       null      null      –         null        null
  AuditEntry.changes                   –         –        –         –        –         –       –       yes       yes       –         yes         yes
  AuditEntry.id                        –         –        –         –        –         –       –       yes       yes       –         yes         yes
  AuditEntry.reason                    –         –        –         –        –         –       –       null      null      –         null        null
  AuditEntry.subject                   –         –        –         –        –         –       –       yes       yes       –         yes         yes
  AuditEntry.subjectId                 –         –        –         –        –         –       –       yes       yes       –         yes         yes
  AuditEntry.undoable                  –         –        –         –        –         –       –       yes       yes       –         yes         yes
  AuditEntry.version                   –         –        –         –        –         –       –       yes       yes       –         yes         yes
  Checklist.viewerCanUpdate            –         no       no       –        –         no      no      no        no        no        yes         yes
  CalendarAddress.createdAt            –         –        –         –        –         –       yes     –         –         –         –           –
  CalendarAddress.id                   –         –        –         –        –         –       yes     –         –         –         –           –
  CalendarAddress.lieu                 –         –        –         –        –         –       null    –         –         –         –           –
  CalendarAddress.path                 –         –        –         –        –         –       yes     –         –         –         –           –
  Comment.author                       –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Comment.createdAt                    –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Comment.editedAt                     –         –        –         –        –         null    null    null      null      null      null        null
  Comment.id                           –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Comment.mentions                     –         –        –         –        –         empty   empty   empty     empty     empty     empty       empty
  Comment.project                      –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Comment.subjectId                    –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Comment.text                         –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Comment.version                      –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Comment.viewerCanDelete              –         –        –         –        –         no      no      no        no        no        yes         yes
  Comment.viewerCanUpdate              –         –        –         –        –         no      no      no        no        no        no          no
  Consent.givenAt                      –         –        –         –        –         –       yes     –         –         –         yes         yes
  Consent.id                           –         –        –         –        –         –       yes     –         –         –         yes         yes
  Consent.means                        –         –        –         –        –         –       yes     –         –         –         yes         yes
  Consent.purpose                      –         –        –         –        –         –       yes     –         –         –         yes         yes
  Consent.recordedBy                   –         –        –         –        –         –       yes     –         –         –         yes         yes
  Consent.withdrawnAt                  –         –        –         –        –         –       null    –         –         –         null        null
  CooperationDocument.viewerCanUpdate  –         no       no        –        –         no      no      no        yes       no        yes         yes
  CooperationProject.viewerCanComment  –         no       no        –        –         yes     yes     yes       yes       no        yes         yes
  CooperationProject.viewerCanDelete   –         no       no        –        –         no      no      no        no        no        yes         yes
  CooperationProject.viewerCanOverride –         no       no        –        –         no      no      no        no        no        yes         yes
  CooperationProject.viewerCanUpdate   –         no       no        –        –         no      no      no        yes       no        yes         yes
  CooperationTask.viewerCanComplete    –         no       no        –        –         no      yes     no        yes       no        yes         yes
  CooperationTask.viewerCanUpdate      –         no       no        –        –         no      no      no        yes       no        yes         yes
  DataImport.columns                   –         –        –         –        –         –       –       –         –         –         yes         yes
  DataImport.confirmedAt               –         –        –         –        –         –       –       –         –         –         null        null
  DataImport.counts                    –         –        –         –        –         –       –       –         –         –         yes         yes
  DataImport.createdAt                 –         –        –         –        –         –       –       –         –         –         yes         yes
  DataImport.encoding                  –         –        –         –        –         –       –       –         –         –         yes         yes
  DataImport.fields                    –         –        –         –        –         –       –       –         –         –         yes         yes
  DataImport.fileName                  –         –        –         –        –         –       –       –         –         –         yes         yes
  DataImport.format                    –         –        –         –        –         –       –       –         –         –         yes         yes
  DataImport.goneEvents                –         –        –         –        –         –       –       –         –         –         empty       empty
  DataImport.id                        –         –        –         –        –         –       –       –         –         –         yes         yes
  DataImport.kept                      –         –        –         –        –         –       –       –         –         –         null        null
  DataImport.names                     –         –        –         –        –         –       –       –         –         –         empty       empty
  DataImport.network                   –         –        –         –        –         –       –       –         –         –         yes         yes
  DataImport.problem                   –         –        –         –        –         –       –       –         –         –         null        null
  DataImport.progress                  –         –        –         –        –         –       –       –         –         –         null        null
  DataImport.rows                      –         –        –         –        –         –       –       –         –         –         yes         yes
  DataImport.sheet                     –         –        –         –        –         –       –       –         –         –         null        null
  DataImport.sheets                    –         –        –         –        –         –       –       –         –         –         empty       empty
  DataImport.state                     –         –        –         –        –         –       –       –         –         –         yes         yes
  DataImport.target                    –         –        –         –        –         –       –       –         –         –         yes         yes
  DataImport.undoneAt                  –         –        –         –        –         –       –       –         –         –         null        null
  DataImport.version                   –         –        –         –        –         –       –       –         –         –         yes         yes
  DataImport.warnings                  –         –        –         –        –         –       –       –         –         –         empty       empty
  Decision.viewerCanUpdate             –         no       no        –        –         no      no      no        yes       no        yes         yes
  EssMonth.viewerCanArbitrate          no        no       no        no       no        no      no      no        no        no        yes         yes
  EssMonth.viewerCanPropose            no        no       yes       no       no        yes     yes     yes       no        no        yes         yes
  EssMonthEvent.viewerCanArbitrate     –         no       no        –        –         no      no      no        no        no        yes         yes
  EssMonthEvent.viewerCanDelete        –         no       no        –        –         no      no      yes       no        no        yes         yes
  EssMonthEvent.viewerCanUpdate        –         no       no        –        –         no      no      yes       yes       no        yes         yes
  EventTask.viewerCanComplete          –         no       no       –        –         no      yes     yes       yes       no        yes         yes
  EventTask.viewerCanUpdate            –         no       no       –        –         no      no      yes       yes       no        yes         yes
  FilRouge.viewerCanUpdate             –         no       no        –        –         no      no      no        yes       no        yes         yes
  Invitation.createdAt                 –         –        –         –        –         –       –       –         –         –         yes         yes
  Invitation.email                     –         –        –         –        –         –       –       –         –         –         yes         yes
  Invitation.endsOn                    –         –        –         –        –         –       –       –         –         –         null        null
  Invitation.expiresAt                 –         –        –         –        –         –       –       –         –         –         yes         yes
  Invitation.id                        –         –        –         –        –         –       –       –         –         –         yes         yes
  Invitation.invitedBy                 –         –        –         –        –         –       –       –         –         –         yes         yes
  Invitation.lieux                     –         –        –         –        –         –       –       –         –         –         yes         yes
  Invitation.network                   –         –        –         –        –         –       –       –         –         –         yes         yes
  Invitation.person                    –         –        –         –        –         –       –       –         –         –         null        null
  Invitation.projects                  –         –        –         –        –         –       –       –         –         –         empty       empty
  Invitation.revokedAt                 –         –        –         –        –         –       –       –         –         –         null        null
  Invitation.roles                     –         –        –         –        –         –       –       –         –         –         yes         yes
  Invitation.startsOn                  –         –        –         –        –         –       –       –         –         –         null        null
  Invitation.url                       –         –        –         –        –         –       –       –         –         –         null        null
  Invitation.uses                      –         –        –         –        –         –       –       –         –         –         yes         yes
  Invitation.usesAtMost                –         –        –         –        –         –       –       –         –         –         yes         yes
  Lieu.viewerCanDelete                 –         no       no        –        –         no      no      no        no        no        yes         yes
  Lieu.viewerCanUpdate                 –         no       yes       –        –         no      no      yes       yes       no        yes         yes
  LieuMerge.id                         –         –        yes       –        –         –       –       –         –         yes       yes         yes
  LieuMerge.mergedAt                   –         –        yes       –        –         –       –       –         –         yes       yes         yes
  LieuMerge.mergedBy                   –         –        null      –        –         –       –       –         –         yes       yes         yes
  LieuMerge.mergedId                   –         –        yes       –        –         –       –       –         –         yes       yes         yes
  LieuMerge.name                       –         –        yes       –        –         –       –       –         –         yes       yes         yes
  LieuMerge.viewerCanUndo              –         –        no        –        –         –       –       –         –         no        yes         yes
  Mail.at                              –         –        –         –        –         –       –       –         –         –         –           yes
  Mail.error                           –         –        –         –        –         –       –       –         –         –         –           null
  Mail.id                              –         –        –         –        –         –       –       –         –         –         –           yes
  Mail.sentAt                          –         –        –         –        –         –       –       –         –         –         –           null
  Mail.subject                         –         –        –         –        –         –       –       –         –         –         –           yes
  Mail.text                            –         –        –         –        –         –       –       –         –         –         –           yes
  Mail.to                              –         –        –         –        –         –       –       –         –         –         –           yes
  Member.email                         –         –        –         –        –         –       yes     –         –         –         yes         yes
  Member.endsOn                        –         –        –         –        –         –       null    –         –         –         null        null
  Member.id                            –         –        –         –        –         –       yes     –         –         –         yes         yes
  Member.isViewer                      –         –        –         –        –         –       yes     –         –         –         no          no
  Member.lieux                         –         –        –         –        –         –       empty   –         –         –         empty       empty
  Member.name                          –         –        –         –        –         –       yes     –         –         –         yes         yes
  Member.network                       –         –        –         –        –         –       yes     –         –         –         yes         yes
  Member.person                        –         –        –         –        –         –       yes     –         –         –         yes         yes
  Member.projects                      –         –        –         –        –         –       empty   –         –         –         empty       empty
  Member.roles                         –         –        –         –        –         –       yes     –         –         –         yes         yes
  Member.since                         –         –        –         –        –         –       yes     –         –         –         yes         yes
  Member.startsOn                      –         –        –         –        –         –       null    –         –         –         null        null
  Member.suspendedAt                   –         –        –         –        –         –       null    –         –         –         null        null
  Member.version                       –         –        –         –        –         –       yes     –         –         –         yes         yes
  Mobilisation.viewerCanAnswer         –         no       yes       –        –         no      no      yes       yes       no        yes         yes
  Mobilisation.viewerCanCancel         –         no       yes       –        –         no      no      no        no        no        yes         yes
  Mobilisation.viewerCanHandOver       –         no       no        –        –         no      no      no        no        no        no          no
  Mobilisation.viewerCanReconsider     –         no       no        –        –         no      no      no        no        no        no          no
  Need.viewerCanDelete                 –         no       no        –        –         no      no      yes       no        no        yes         yes
  Need.viewerCanUpdate                 –         no       yes       –        –         no      no      yes       yes       no        yes         yes
  Network.viewerCanUpdate              no        no       no        no       no        no      no      no        no        no        yes         yes
  Notification.at                      –         –        –         –        –         –       yes     –         –         –         –           –
  Notification.by                      –         –        –         –        –         –       null    –         –         –         –           –
  Notification.id                      –         –        –         –        –         –       yes     –         –         –         –           –
  Notification.kind                    –         –        –         –        –         –       yes     –         –         –         –           –
  Notification.message                 –         –        –         –        –         –       yes     –         –         –         –           –
  Notification.network                 –         –        –         –        –         –       yes     –         –         –         –           –
  Notification.path                    –         –        –         –        –         –       yes     –         –         –         –           –
  Notification.readAt                  –         –        –         –        –         –       null    –         –         –         –           –
  Notification.subjectId               –         –        –         –        –         –       yes     –         –         –         –           –
  Observation.viewerCanUpdate          –         –        –        –        –         no      no      no        yes       no        yes         yes
  Occurrence.viewerCanReschedule       –         no       no        –        –         no      no      yes       yes       no        yes         yes
  Organisation.viewerCanDelete         –         no       no        –        –         no      no      no        no        no        yes         yes
  Organisation.viewerCanUpdate         –         no       yes       –        –         no      no      no        no        no        yes         yes
  Person.consents                      –         –        –         –        –         empty   yes     empty     empty     empty     yes         yes
  Person.createdAt                     –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Person.email                         –         –        –         –        –         null    yes     null      null      null      yes         yes
  Person.emailVisibility               –         –        –         –        –         null    yes     null      null      null      yes         yes
  Person.erasedAt                      –         –        –         –        –         null    null    null      null      null      null        null
  Person.hasAccount                    –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Person.id                            –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Person.isViewer                      –         –        –         –        –         no      yes     no        no        no        no          no
  Person.lieux                         –         –        –         –        –         empty   empty   empty     empty     empty     empty       empty
  Person.name                          –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Person.networks                      –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Person.phone                         –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Person.phoneVisibility               –         –        –         –        –         null    yes     null      null      null      yes         yes
  Person.presentation                  –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Person.skills                        –         –        –         –        –         empty   empty   empty     empty     empty     empty       empty
  Person.updatedAt                     –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Person.version                       –         –        –         –        –         yes     yes     yes       yes       yes       yes         yes
  Person.viewerCanDelete               –         –        –         –        –         no      no      no        no        no        yes         yes
  Person.viewerCanErase                –         –        –         –        –         no      yes     no        no        no        yes         yes
  Person.viewerCanExport               –         –        –         –        –         no      yes     no        no        no        no          yes
  Person.viewerCanShowContacts         –         –        –         –        –         no      yes     no        no        no        no          no
  Person.viewerCanUpdate               –         –        –         –        –         no      yes     no        no        no        yes         yes
  Photo.viewerCanUpdate                –         no       yes       –        –         no      no      yes       yes       no        yes         yes
  Resource.viewerCanDelete             –         no       no        –        –         no      no      yes       no        no        yes         yes
  Resource.viewerCanUpdate             –         no       yes       –        –         no      no      yes       yes       no        yes         yes
  Session.current                      –         –        –         –        –         –       yes     –         –         –         –           –
  Session.id                           –         –        –         –        –         –       yes     –         –         –         –           –
  Session.lastUsedAt                   –         –        –         –        –         –       yes     –         –         –         –           –
  Session.startedAt                    –         –        –         –        –         –       yes     –         –         –         –           –
  Session.userAgent                    –         –        –         –        –         –       yes     –         –         –         –           –
  SharedAim.viewerCanUpdate            –         no       no        –        –         no      no      no        no        no        yes         yes
  Viewer.accountId                     null      null     null      yes      yes       yes     yes     yes       yes       yes       yes         yes
  Viewer.cooperationTasks              empty     empty    empty    empty    empty     empty   yes     empty     empty     empty     empty       empty
  Viewer.eventTasks                    empty     empty    empty    empty    empty     empty   yes     empty     empty     empty     empty       empty
  Viewer.instanceAdmin                 no        no       no        no       no        no      no      no        no        no        no          yes
  Viewer.kind                          yes       yes      yes       yes      yes       yes     yes     yes       yes       yes       yes         yes
  Viewer.locale                        yes       yes      yes       yes      yes       yes     yes     yes       yes       yes       yes         yes
  Viewer.memberships                   empty     empty    empty     empty    yes       yes     yes     yes       yes       yes       yes         empty
  Viewer.name                          null      yes      yes       yes      yes       yes     yes     yes       yes       yes       yes         yes
  Viewer.notifications                 empty     empty    empty     empty    empty     empty   yes     empty     empty     empty     empty       empty
  Viewer.unreadNotifications           yes       yes      yes       yes      yes       yes     yes     yes       yes       yes       yes         yes
  VolunteerSlot.viewerCanSign          –         no       no       –        –         yes     yes     yes       yes       yes       yes         yes
  VolunteerSlot.viewerCanUpdate        –         no       no       –        –         no      no      yes       yes       no        yes         yes
  Warning.viewerCanOverride            –         no       no        –        –         no      no      no        no        no        yes         yes
`);

/** Ids as they stand in messages, which cut long ones; one of a warning says what it is about. */
const IDS = /_[0-9a-f]{32}(?:_[0-9a-f]+…?)?/g;

const OPERATIONS = ['query', 'mutation', 'subscription'] as const;
const sorted = (fields: readonly { name: string }[]): string[] => fields.map(({ name }) => name).sort();
const outcomes = (operation: (typeof OPERATIONS)[number], viewer: string, things: Things): Promise<ReadonlyMap<string, Outcome>> => outcomesOf(schema, ask, operation, who[viewer]!, things);

test('every root field has its row, and no row stands for a field that is gone', () => {
  expect([...ROOTS.rows.keys()].sort()).toEqual(sorted(OPERATIONS.flatMap((operation) => rootFields(schema, operation))));
  // Harness, canaries and this table would not notice if there were none to look at.
  expect(rootFields(schema, 'subscription').length).toBeGreaterThan(1);
});

test.each(OPERATIONS)('every %s answers every kind of viewer as the table says', async (operation) => {
  const met: ReadonlyMap<string, Outcome>[] = [];
  for (const column of ROOTS.columns) met.push(await outcomes(operation, column, own));
  const names = sorted(rootFields(schema, operation));
  const found = names.map((name) => [name, met.map((each) => each.get(name)!.cell)] as const);
  expect(written(found)).toEqual(written(names.map((name) => [name, ROOTS.rows.get(name) ?? ['no row in the table']] as const)));
}, 60_000);

test.each([
  ['a companion before its period', 'early', 'stranger'],
  ['a companion after its period', 'late', 'stranger'],
  ['a suspended coordinator', 'suspendedMember', 'stranger'],
  ['a suspended account', 'suspendedAccount', 'anonymous'],
])('%s is met as one who has no role', async (_, viewer, same) => {
  for (const operation of OPERATIONS) {
    const met = await outcomes(operation, viewer, own);
    const names = sorted(rootFields(schema, operation));
    const column = ROOTS.columns.indexOf(same);
    expect(names.map((name) => `${name} ${met.get(name)!.cell}`)).toEqual(names.map((name) => `${name} ${ROOTS.rows.get(name)?.[column]}`));
  }
}, 60_000);

test.each(['key:write', 'member', 'animateur', 'companion', 'coordinator'])('for %s the id of a foreign thing and an id that nothing has answer alike, word by word', async (viewer) => {
  const nameless = ({ cell, message }: Outcome): string => `${cell} ${message.replaceAll(IDS, '_…')}`;
  let different = 0;
  for (const operation of OPERATIONS) {
    const [there, nowhere] = [await outcomes(operation, viewer, foreign), await outcomes(operation, viewer, nothings(foreign))];
    const fields = rootFields(schema, operation);
    different += fields.filter((field) => selectionOf(field, foreign) !== selectionOf(field, nothings(foreign))).length;
    expect(sorted(fields).map((name) => `${name} ${nameless(there.get(name)!)}`)).toEqual(sorted(fields).map((name) => `${name} ${nameless(nowhere.get(name)!)}`));
  }
  expect(different).toBeGreaterThan(35);
}, 60_000);

/** What takes the id of anything, and what takes that of an erased person, whatever its kind. */
const ANY_ID: Readonly<Record<'query' | 'mutation', (id: string) => string[]>> = {
  query: (id) => [`node(id: "${id}") { __typename }`, `auditEntries(first: 5, filter: { subject: "${id}" }) { nodes { __typename } }`],
  mutation: (id) => [
    `restore(input: { id: "${id}" }) { userErrors { code } }`,
    `restoreVersion(input: { id: "${id}", version: 1, expectedVersion: 1 }) { userErrors { code } }`,
    `undoChange(input: { subject: "${id}", version: 1 }) { userErrors { code } }`,
    `erasePerson(input: { id: "${id}", expectedVersion: 1, confirm: "" }) { userErrors { code } }`,
    `withdrawConsent(input: { person: "${id}", contact: EMAIL }) { userErrors { code } }`,
  ],
};

test.each(['query', 'mutation'] as const)('whatever the kind of a foreign thing, every %s that takes any id answers as where nothing is', async (operation) => {
  // What everybody may read is there for everybody.
  const hidden = Object.keys(foreign).filter((kind) => foreign[kind] !== nothings(foreign)[kind]);
  const answers = async (things: Things): Promise<string[]> => {
    const asked = hidden.flatMap((kind) => ANY_ID[operation](things[kind]!).map((text) => [kind, text] as const));
    const { data, errors = [] } = await ask(who.coordinator!, `${operation} { ${asked.map(([, text], index) => `a${index}: ${text}`).join('\n')} }`);
    return asked.map(([kind, text], index) => `${kind} ${text}: ${JSON.stringify(data![`a${index}`])} ${errors.find(({ path }) => path?.[0] === `a${index}`)?.message}`.replaceAll(IDS, '_…'));
  };
  expect(await answers(foreign)).toEqual(await answers(nothings(foreign)));
}, 60_000);

test('what an input does not know is refused, wherever it stands', async () => {
  const { Network: network, Lieu: id } = own;
  const codes = [];
  for (const [input, type, field] of [
    [{ id, expectedVersion: 1, change: {}, role: 'COORDINATOR' }, 'UpdateLieuInput', 'updateLieu'],
    [{ id, expectedVersion: 1, change: { network } }, 'UpdateLieuInput', 'updateLieu'],
    [{ network, name: 'X', instanceAdmin: true }, 'CreatePersonInput', 'createPerson'],
    [{ network, name: 'X', userId: 'user_1' }, 'CreatePersonInput', 'createPerson'],
  ] as const) {
    const { status, errors } = await (await api.signedIn('coordination')).send(`mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`, { input });
    codes.push([status, errors?.[0]?.extensions.code]);
  }
  expect(new Set(codes.map(String))).toEqual(new Set(['400,BAD_USER_INPUT']));
});

const sensitive = sensitiveFields(schema, SENSITIVE);

test('every sensitive field has its row', () => {
  expect([...FIELDS.rows.keys()].sort()).toEqual(namesOf(sensitive));
});

test('every sensitive field is what the table says for every kind of viewer', async () => {
  const read: ReadonlyMap<string, string>[] = [];
  for (const column of FIELDS.columns) read.push(await readFields(ask, sensitive, who[column]!, own));
  const names = namesOf(sensitive);
  const found = names.map((name) => [name, read.map((each) => each.get(name)!)] as const);
  expect(written(found)).toEqual(written(names.map((name) => [name, FIELDS.rows.get(name) ?? ['no row in the table']] as const)));
}, 60_000);
