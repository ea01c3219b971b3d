export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day without time or zone, such as `2026-11-14`. */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601 with an offset, such as `2026-11-14T18:30:00+01:00`. Answers are in UTC; show them in the zone of the lieu. */
  DateTime: { input: string; output: string; }
  /** Any JSON value: what a file said in a line, or a field of a conflict whose type depends on the field. */
  JSON: { input: unknown; output: unknown; }
};

/** What is made of a match: who lends what to whom, for what, and when. */
export type AcceptMatchInput = {
  /** Until when, 366 days later at most. Codes: INVALID_PERIOD, PERIOD_PAST, PERIOD_TOO_LONG. */
  endsAt: Scalars['DateTime']['input'];
  /** Id of the cooperation project or event (or one of its occurrences) that it is for. Codes: UNKNOWN_REFERENCE, HOLDER_NOT_PARTY, NEEDER_ELSEWHERE, PROJECT_OVER for a project that is closed or set aside, EVENT_OVER for an event of such a project, or a date of it, that is not to come. */
  for: Scalars['ID']['input'];
  /** A word for the other side, 2,000 characters at most. Code: TOO_LONG. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** Id of the need that is answered. Code: UNKNOWN_REFERENCE. */
  need: Scalars['ID']['input'];
  /** Id of the party of the project that gives it: the holder, or the lieu where it is or that the holder animates. The holder’s own where it is absent. Code: HOLDER_NOT_PARTY. */
  party?: InputMaybe<Scalars['ID']['input']>;
  /** How much, in the unit of the resource; 1 where it is absent. Codes: INVALID, MORE_THAN_THERE_IS. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Id of the resource that answers it. Codes: UNKNOWN_REFERENCE, OWN_OFFER, ALREADY_ANSWERED where it answers this need in that period already. */
  resource: Scalars['ID']['input'];
  /** From when. Codes: RESOURCE_TAKEN, RESOURCE_PARTLY_TAKEN, RESOURCE_TAKEN_LONG, RESOURCE_CLOSED. */
  startsAt: Scalars['DateTime']['input'];
};

/** Result of acceptMatch. */
export type AcceptMatchPayload = {
  __typename?: 'AcceptMatchPayload';
  /** What the holder’s party commits to; null where it is for an event, which has no parties, or there are userErrors. */
  commitment?: Maybe<Commitment>;
  /** Id of the commitment of the holder’s party; null where it is for an event, which has no parties, or there are userErrors. */
  commitmentId?: Maybe<Scalars['ID']['output']>;
  /** What is asked for, or promised, for a period; null where there are userErrors. */
  mobilisation?: Maybe<Mobilisation>;
  /** Id of the mobilisation: what is asked for, or promised, for a period. Null where there are userErrors. */
  mobilisationId?: Maybe<Scalars['ID']['output']>;
  /** The need that is answered; null where there are userErrors. */
  need?: Maybe<Need>;
  /** The resource that answers it; null where there are userErrors. */
  resource?: Maybe<Resource>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** An account with which somebody signs in. Only they see it, and admins of the instance. */
export type Account = Node & {
  __typename?: 'Account';
  /** How often it receives unread notifications by mail. */
  digest: Digest;
  /** Address that signs in and receives mail: personal data. */
  email: Scalars['String']['output'];
  /** It can sign in by a password; otherwise by a link or another provider only. */
  hasPassword: Scalars['Boolean']['output'];
  /** Signing in by password asks for a code of an application too. */
  hasSecondFactor: Scalars['Boolean']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** May do everything on this instance. */
  instanceAdmin: Scalars['Boolean']['output'];
  /** When it was last used, to the hour, of what is still known: a session that has ended leaves nothing. Null where no session is left. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Language of mail, and of pages where the browser says no other. */
  locale: Locale;
  /** What the person is called here: personal data. */
  name: Scalars['String']['output'];
  /** Networks that it is a member of, also where it is suspended there, by name. */
  networks: Array<Network>;
  /** Where it is signed in, the last used first; of one’s own account only. */
  sessions: SessionConnection;
  /** Since when there is this account. */
  since: Scalars['DateTime']['output'];
  /** Since when it cannot sign in; null where it can. */
  suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Goes up by one at each change. */
  version: Scalars['Int']['output'];
};


/** An account with which somebody signs in. Only they see it, and admins of the instance. */
export type AccountSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** What of an account is to change. An absent field is left as it is. */
export type AccountChange = {
  /** Language of mail and pages. Code: BLANK. */
  locale?: InputMaybe<Locale>;
  /** What the person is called here, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** The rows with their cursors. */
  edges: Array<AccountEdge>;
  /** The rows, without cursors. */
  nodes: Array<Account>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Account;
};

/** Which accounts. */
export type AccountFilter = {
  /** Part of the name or of the address; accents do not count. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Which of what happened in a project. */
export type ActivityFilter = {
  /** True: only what people say; false: only what was changed. */
  messages?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What happened in a cooperation project. */
export type ActivityKind =
  /** Somebody said something. */
  | 'COMMENTED'
  /** Something was added. */
  | 'CREATED'
  /** Something was deleted. */
  | 'DELETED'
  /** The project moved to another stage. */
  | 'MOVED'
  /** Something was brought back. */
  | 'RESTORED'
  /** Some of it was changed. */
  | 'UPDATED';

/** What something happened to. */
export type ActivitySubject = {
  __typename?: 'ActivitySubject';
  /** What it is called now; null where it is deleted, or has no name that the viewer may read. */
  name?: Maybe<Scalars['String']['output']>;
  /** Where the dashboard shows it: an address without its origin. */
  path: Scalars['String']['output'];
  /** Id of the thing. */
  thing: Scalars['ID']['output'];
  /** What kind of thing it is. */
  type: ActivitySubjectType;
};

/** What kind of thing of a cooperation project something happened to. */
export type ActivitySubjectType =
  /** What a party promises to give. */
  | 'COMMITMENT'
  /** A decision. */
  | 'DECISION'
  /** A document. */
  | 'DOCUMENT'
  /** A useful effect. */
  | 'EFFECT'
  /** An event that belongs to the project. */
  | 'EVENT'
  /** An externality. */
  | 'EXTERNALITY'
  /** The fil rouge. */
  | 'FIL_ROUGE'
  /** An impact. */
  | 'IMPACT'
  /** A milestone of the fil rouge. */
  | 'MILESTONE'
  /** A resource that is asked for, or promised. */
  | 'MOBILISATION'
  /** An observation of an effect. */
  | 'OBSERVATION'
  /** A party. */
  | 'PARTY'
  /** A photo of what was observed; its name is that of the effect. */
  | 'PHOTO'
  /** The project itself. */
  | 'PROJECT'
  /** A task. */
  | 'TASK';

/** Whoever can be a party, organise, hold, expect or sign: a Lieu, an Organisation or a Person. */
export type Actor = {
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What people call it, or the person's name. */
  name: Scalars['String']['output'];
};

/** Another date of an event. */
export type AddOccurrenceInput = {
  /** End: after the beginning, 24 hours later at most. Codes: as `startsAt`. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the event, which has 800 dates at most. Code: TOO_MANY. */
  event: Scalars['ID']['input'];
  /** Id of a lieu that the sender may read, and that is in the network of the month. Codes: UNKNOWN_REFERENCE, LIEU_OUTSIDE_NETWORKS, LIEU_OR_PLACE. */
  lieu?: InputMaybe<Scalars['ID']['input']>;
  /** A free address, where there is no lieu. Code: LIEU_OR_PLACE. */
  place?: InputMaybe<PlaceInput>;
  /** Id of a room of that lieu. Codes: ROOM_NOT_OF_LIEU, ROOM_TAKEN. */
  room?: InputMaybe<Scalars['ID']['input']>;
  /** Beginning. Codes: INCOMPLETE_PERIOD, INVALID_PERIOD, OCCURRENCE_TOO_LONG. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Result of addOccurrence. */
export type AddOccurrencePayload = {
  __typename?: 'AddOccurrencePayload';
  /** The new occurrence; null where there are userErrors. */
  occurrence?: Maybe<Occurrence>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** Further dates of an event: all are added, or none. */
export type AddOccurrencesInput = {
  /** Id of the event, which has 800 dates at most. Code: TOO_MANY. */
  event: Scalars['ID']['input'];
  /** When and where, 200 at most. Code: TOO_MANY. */
  occurrences: Array<OccurrenceInput>;
};

/** Result of addOccurrences. */
export type AddOccurrencesPayload = {
  __typename?: 'AddOccurrencesPayload';
  /** The new occurrences, in the order in which they were sent; empty where there are userErrors. */
  occurrences: Array<Occurrence>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** What is added to the lists of a cooperation project, behind what is there. */
export type AddToCooperationProjectInput = {
  /** Id of the project. */
  id: Scalars['ID']['input'];
  /** New limits; ids are given to them. Code: TOO_MANY where the project would have more than 200. */
  limits?: InputMaybe<Array<ProjectLimitInput>>;
  /** New collective objectives; ids are given to them. Code: TOO_MANY where the project would have more than 200. */
  objectives?: InputMaybe<Array<ProjectStatementInput>>;
  /** New parties. Codes: DUPLICATE where one takes part already, TOO_MANY where the project would have more than 200. */
  parties?: InputMaybe<Array<ProjectPartyInput>>;
};

/** Result of addToCooperationProject. */
export type AddToCooperationProjectPayload = {
  __typename?: 'AddToCooperationProjectPayload';
  /** The project as it is now; null where there are userErrors. */
  cooperationProject?: Maybe<CooperationProject>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A postal address. An absent part is left as it is, null clears it. */
export type AddressInput = {
  /** INSEE code of the commune. Code: UNKNOWN_COMMUNE. */
  commune?: InputMaybe<Scalars['String']['input']>;
  /** Five digits. Code: INVALID_POSTAL_CODE. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Number and street, 300 characters at most. Code: TOO_LONG. */
  street?: InputMaybe<Scalars['String']['input']>;
};

/** A move of a cooperation project to another stage. */
export type AdvanceCooperationProjectInput = {
  /** The version that the sender has seen. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the project. */
  id: Scalars['ID']['input'];
  /** Why to pass over what is missing (permission `project:override`), or why to set it aside; 1,000 characters at most, kept with the project. Codes: TOO_LONG, REASON_MISSING. */
  overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** The stage to move to. Earlier ones are always open; later ones may ask for something. Codes: STAGE_NOT_READY, REASON_MISSING. */
  to: ProjectStage;
};

/** Result of advanceCooperationProject. */
export type AdvanceCooperationProjectPayload = {
  __typename?: 'AdvanceCooperationProjectPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The project as it is now; null where there are userErrors. */
  cooperationProject?: Maybe<CooperationProject>;
  /** What the stage asks for and is missing: why it was refused (STAGE_NOT_READY), or what the reason passed over. */
  missing: Array<MissingForStage>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A limit of a network. With `id` it is one that exists, of which an absent field stays as it is and null clears it; without, a new one. */
export type AimLimitInput = {
  /** Id of an actor of the network whose limit it is; null: of all together. Code: UNKNOWN_REFERENCE. */
  holder?: InputMaybe<Scalars['ID']['input']>;
  /** Id of one that is there; none where it is new. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. */
  kind?: InputMaybe<LimitKind>;
  /** In the words of those who set it, 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  statement: Scalars['String']['input'];
  /** The number that is not to be exceeded. Code: INVALID. */
  threshold?: InputMaybe<Scalars['Float']['input']>;
  /** What the threshold counts, 40 characters at most. Codes: UNIT_MISSING, TOO_LONG. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** An objective of a network. With `id` it is one that exists; without, a new one. */
export type AimStatementInput = {
  /** Id of one of this network. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** In the words of the members, 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  statement: Scalars['String']['input'];
};

/** An answer to a request, or to other dates that are proposed. */
export type AnswerMobilisationInput = {
  /** The answer. Codes: NOT_YOUR_TURN, REQUEST_OVER, HANDED_OUT. */
  answer: MobilisationAnswer;
  /** End that is proposed, with PROPOSE_OTHER_DATES only. Codes: DATES_MISSING, and those of a request. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that the sender has seen. Where its state or its dates have changed since, the answer is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the mobilisation. */
  id: Scalars['ID']['input'];
  /** A word with the answer, 2,000 characters at most. Code: TOO_LONG. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** Beginning that is proposed, with PROPOSE_OTHER_DATES only. Codes: DATES_MISSING, and those of a request. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Result of answerMobilisation. */
export type AnswerMobilisationPayload = {
  __typename?: 'AnswerMobilisationPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The mobilisation as it is now; null where there are userErrors. */
  mobilisation?: Maybe<Mobilisation>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A key with which a program of a partner asks on behalf of a network. Coordinators see them. */
export type ApiKey = Node & {
  __typename?: 'ApiKey';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Name of the account that made it; null where it is gone. */
  createdBy?: Maybe<Scalars['String']['output']>;
  /** Until when it opens anything. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** When it was last used, give or take a minute; null where it never was. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whom or what it is for. */
  name: Scalars['String']['output'];
  /** The network that gave it: it opens no other. */
  network: Network;
  /** The beginning of the key, by which people tell it from others. The rest is not kept. */
  prefix: Scalars['String']['output'];
  /** When it was revoked: it has opened nothing since. Null where it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is good for. */
  scopes: Array<ApiKeyScope>;
  /** May the viewer revoke it? False where that has been done. (permission `apiKey:revoke`) */
  viewerCanRevoke: Scalars['Boolean']['output'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type ApiKeyConnection = {
  __typename?: 'ApiKeyConnection';
  /** The rows with their cursors. */
  edges: Array<ApiKeyEdge>;
  /** The rows, without cursors. */
  nodes: Array<ApiKey>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type ApiKeyEdge = {
  __typename?: 'ApiKeyEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: ApiKey;
};

/** What a key is good for; see docs/permissions.md. */
export type ApiKeyScope =
  /** Reads what the network sees, but no people. Every key may. */
  | 'READ'
  /** Also adds and changes lieux, organisations, resources and needs, and proposes events. */
  | 'WRITE';

/** A checklist, and the events that it is applied to: all of them, or none. */
export type ApplyChecklistInput = {
  /** Id of the checklist. Code: UNKNOWN_REFERENCE. */
  checklist: Scalars['ID']['input'];
  /** Ids of events of its network, 200 at most. Each one that stands in the way is named. Codes: DELETED, UNKNOWN_REFERENCE, TOO_MANY. */
  events: Array<Scalars['ID']['input']>;
};

/** Result of applyChecklist. */
export type ApplyChecklistPayload = {
  __typename?: 'ApplyChecklistPayload';
  /** The events, in the order in which they were sent; empty where there are userErrors. */
  events: Array<EssMonthEvent>;
  /** The tasks that are new; none where the events had all of them already. */
  tasks: Array<EventTask>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A cooperation project about whose effects its parties are to be asked. */
export type AskForObservationsInput = {
  /** Id of the project. Codes: NOTHING_TO_OBSERVE, ASKED_LATELY. */
  cooperationProject: Scalars['ID']['input'];
};

/** Result of askForObservations. */
export type AskForObservationsPayload = {
  __typename?: 'AskForObservationsPayload';
  /** The project; null where there are userErrors. */
  cooperationProject?: Maybe<CooperationProject>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** How people attend (OpenAgenda `attendanceMode`, schema.org eventAttendanceMode). */
export type AttendanceMode =
  /** Sur place et en ligne (OpenAgenda 3, MixedEventAttendanceMode). */
  | 'MIXED'
  /** Sur place (OpenAgenda 1, OfflineEventAttendanceMode). */
  | 'OFFLINE'
  /** En ligne (OpenAgenda 2, OnlineEventAttendanceMode). */
  | 'ONLINE';

/** What was done to a thing. */
export type AuditAction =
  /** It was made. */
  | 'CREATE'
  /** It was deleted. */
  | 'DELETE'
  /** It was brought back. */
  | 'RESTORE'
  /** Some of it was changed. */
  | 'UPDATE';

/** Who made a change. */
export type AuditActor = {
  __typename?: 'AuditActor';
  /** Id of the account or key; null for the others. */
  accountId?: Maybe<Scalars['ID']['output']>;
  /** What kind of hand. */
  kind: AuditActorKind;
  /** Name of the account or of the database user; null where it is gone, and for the instance itself. */
  name?: Maybe<Scalars['String']['output']>;
};

/** What kind of hand made a change. */
export type AuditActorKind =
  /** A user of the database, past the application; fields are then named by columns. */
  | 'DATABASE'
  /** A program with an API key. */
  | 'KEY'
  /** The instance itself: work that nobody asked for at that moment, or a command of its operator. */
  | 'SYSTEM'
  /** An account, itself or through an import. */
  | 'USER';

/** A field that a change touched. */
export type AuditChange = {
  __typename?: 'AuditChange';
  /** Its value after. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** Its value before. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** Name of the field as in the input of the mutation, such as `summary` or `address.street`. */
  field: Scalars['String']['output'];
  /** Words for the ids and codes in both values, of what the viewer may read. */
  labels: Array<AuditLabel>;
};

/** One change in the trail, which is only ever added to. */
export type AuditEntry = Node & {
  __typename?: 'AuditEntry';
  /** What was done. */
  action: AuditAction;
  /** Who did it. */
  actor: AuditActor;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Id of the import or merge that it was part of. */
  cause?: Maybe<Scalars['ID']['output']>;
  /** What changed, from what to what. Empty where all of a thing came, went or came back. */
  changes: Array<AuditChange>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Why: words of whoever did it, or a code such as `UNDO`, `VERSION 3` (an earlier version was restored), `MERGE`, `CAME_BACK` (what was lent came back), `DEMONSTRATION`. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The thing as it is now; null where it is deleted, or is nothing that can be read by its id. */
  subject?: Maybe<Node>;
  /** Id of the thing. */
  subjectId: Scalars['ID']['output'];
  /** Is it a change that `undoChange` can take back? Whether the viewer may, and whether others have changed the same since, is found out by doing it. */
  undoable: Scalars['Boolean']['output'];
  /** Version of the thing after the change; 0 where it has none. */
  version: Scalars['Int']['output'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The rows with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The rows, without cursors. */
  nodes: Array<AuditEntry>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: AuditEntry;
};

/** Which changes; all that are given must hold. */
export type AuditEntryFilter = {
  /** Any of these. */
  actions?: InputMaybe<Array<AuditAction>>;
  /** Id of an account or key, see `actor.accountId`. */
  actor?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a network: everything that it keeps. Permission `audit:read` in it. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** At or after this instant. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of a thing; with an event come its dates. For those who may change it. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** Before this instant. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A value inside a change, in words. */
export type AuditLabel = {
  __typename?: 'AuditLabel';
  /** The name of what it stands for, in the language of the viewer. */
  label: Scalars['String']['output'];
  /** An id or code, as it stands in `before` or `after`. */
  value: Scalars['String']['output'];
};

/** Who wrote or did something, as people of the network see them. */
export type Author = {
  __typename?: 'Author';
  /** It is the viewer. */
  isViewer: Scalars['Boolean']['output'];
  /** Their name, as they had it on the instance where they wrote; null where the account is gone, and for the instance itself. */
  name?: Maybe<Scalars['String']['output']>;
  /** Their page in the directory; null where they have none that the viewer may read. */
  person?: Maybe<Person>;
};

/** An account, or a program with an API key, as members of the network see it. */
export type BoardActor = {
  __typename?: 'BoardActor';
  /** Id of the account, as in `viewer.accountId`, or of the key. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A change of the board of a Mois de l'ESS. */
export type BoardChange = {
  __typename?: 'BoardChange';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it; null where nobody did, the account is gone, and for whoever sees no people (API keys). */
  by?: Maybe<BoardActor>;
  /** What happened. */
  kind: BoardChangeKind;
  /** The card as it is now; null where it is gone, and where `kind` is MISSED. */
  occurrence?: Maybe<Occurrence>;
  /** Id of the occurrence that is gone; null where none is. */
  removedId?: Maybe<Scalars['ID']['output']>;
};

/** What happened to a card of the board. */
export type BoardChangeKind =
  /** It is new, or has come back. */
  | 'ADDED'
  /** Its event was changed: title, state, status, organisers, terms. */
  | 'CHANGED'
  /** Much was changed at once, or changes may have been missed: compare with `EssMonth.versions`. */
  | 'MISSED'
  /** It has another time, lieu, room or place. */
  | 'MOVED'
  /** It is gone, or its event is: `removedId` says which. */
  | 'REMOVED';

/** Somebody who has the board open. */
export type BoardPerson = {
  __typename?: 'BoardPerson';
  /** Id of the account, as in `viewer.accountId`, or of the key. */
  id: Scalars['ID']['output'];
  /** The card that they look at, of those that the viewer may read; null where they look at none. */
  lookingAt?: Maybe<Occurrence>;
  /** Its name. */
  name: Scalars['String']['output'];
};

/** Who has the board of a Mois de l'ESS open at this moment. */
export type BoardPresence = {
  __typename?: 'BoardPresence';
  /** Each once, in the order in which they came; the viewer is among them. */
  people: Array<BoardPerson>;
};

/** A private address under which a calendar program reads what an account may read, without signing in. Only that account sees it, and may revoke it. */
export type CalendarAddress = Node & {
  __typename?: 'CalendarAddress';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** The lieu whose whole calendar it is, proposed events too; null: the account's own calendar, or a lieu that it may no longer read. */
  lieu?: Maybe<Lieu>;
  /** A path below the origin of this API, which opens the calendar for whoever has it. */
  path: Scalars['String']['output'];
};

/** An import to give up. */
export type CancelDataImportInput = {
  /** Version that was looked at. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Its id. Code: IMPORT_NOT_READY. */
  id: Scalars['ID']['input'];
};

/** Result of cancelDataImport. */
export type CancelDataImportPayload = {
  __typename?: 'CancelDataImportPayload';
  /** The import as it is now; null where nothing was done. */
  dataImport?: Maybe<DataImport>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A request that is no longer wanted. */
export type CancelMobilisationInput = {
  /** The version that the sender has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the mobilisation. Codes: REQUEST_OVER, HANDED_OUT. */
  id: Scalars['ID']['input'];
  /** Why, 2,000 characters at most. Code: TOO_LONG. */
  message?: InputMaybe<Scalars['String']['input']>;
};

/** Result of cancelMobilisation. */
export type CancelMobilisationPayload = {
  __typename?: 'CancelMobilisationPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The mobilisation as it is now; null where there are userErrors. */
  mobilisation?: Maybe<Mobilisation>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** What is to be done for events of a kind, kept by a network and applied to any number of them. Members read it. */
export type Checklist = Node & {
  __typename?: 'Checklist';
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Its lines, in order. */
  items: Array<ChecklistItem>;
  /** What people call it, 200 characters at most. */
  name: Scalars['String']['output'];
  /** The network that keeps it. */
  network?: Maybe<Network>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer change or delete it? (permission `checklist:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** What of a checklist is to change. An absent field is left as it is. */
export type ChecklistChange = {
  /** All lines, in order, 100 at most. Tasks that were made of it stay as they are. Code: TOO_MANY. */
  items?: InputMaybe<Array<ChecklistItemInput>>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** A line of a checklist, which becomes a task of each event that it is applied to. */
export type ChecklistItem = {
  __typename?: 'ChecklistItem';
  /** Days from the first day of the event, before it where negative; null: no due date. */
  offsetDays?: Maybe<Scalars['Int']['output']>;
  /** What is to be done, 200 characters at most. */
  title: Scalars['String']['output'];
};

/** A line of a checklist. */
export type ChecklistItemInput = {
  /** Days from the first day of the event, −730 to 730: −30 is thirty days before. Code: INVALID. */
  offsetDays?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be done, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title: Scalars['String']['input'];
};

/** What a column means. */
export type ColumnMappingInput = {
  /** In which order its days are written where they can be read both ways; remembered like the meaning. Omitted or null: as before. Heeded in columns of days. */
  dateOrder?: InputMaybe<ImportDateOrder>;
  /** What it means; null: nothing that there is a field for. Codes IMPORT_FIELD_ELSEWHERE, and DUPLICATE where two columns get a field that takes one. */
  field?: InputMaybe<ImportField>;
  /** Heading of the column as the import gives it. Code: IMPORT_UNKNOWN_COLUMN. */
  name: Scalars['String']['input'];
};

/** What somebody says of a cooperation project or of something in it. People who read the project read it; keys do not. */
export type Comment = Node & {
  __typename?: 'Comment';
  /** Who says it. */
  author: Author;
  /** When it was said. */
  createdAt: Scalars['DateTime']['output'];
  /** When its words were last changed; null where they are as they were. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Who is mentioned, of those whom the viewer may read. */
  mentions: Array<Person>;
  /** The project in which it is said. */
  project?: Maybe<CooperationProject>;
  /** Id of what it is about: the project, or something in it. */
  subjectId: Scalars['ID']['output'];
  /** Plain text, 5,000 characters at most; line breaks count, and mentions stand in it as `@Name`. */
  text: Scalars['String']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer delete it? Those who wrote it, and who coordinates the network (permission `comment:delete`). */
  viewerCanDelete: Scalars['Boolean']['output'];
  /** May the viewer change its words? Those who wrote it. */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** What is said. An absent field is left as it is. */
export type CommentChange = {
  /** Ids of all people who are mentioned, 20 at most; those who have an account are told. Codes: UNKNOWN_REFERENCE, MENTION_NOT_READING, TOO_MANY_MENTIONS. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Plain text, 5,000 characters at most. Codes: BLANK, TOO_LONG. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type CommentConnection = {
  __typename?: 'CommentConnection';
  /** The rows with their cursors. */
  edges: Array<CommentEdge>;
  /** The rows, without cursors. */
  nodes: Array<Comment>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type CommentEdge = {
  __typename?: 'CommentEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Comment;
};

/** Which comments of a project. */
export type CommentFilter = {
  /** Id of what they are about: the project itself, or something in it. */
  subject?: InputMaybe<Scalars['ID']['input']>;
};

/** What a party promises to give to a cooperation (engagement). Whoever reads the project reads it. */
export type Commitment = Node & {
  __typename?: 'Commitment';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** In kind, or as an expense. */
  kind: CommitmentKind;
  /** The need that it answers; null where there is none, or the viewer may not read it. */
  need?: Maybe<Need>;
  /** The party that makes it. */
  party?: Maybe<ProjectParty>;
  /** The project that it is made to. */
  project?: Maybe<CooperationProject>;
  /** The resource that it is about; null where there is none, or the viewer may not read it. */
  resource?: Maybe<Resource>;
  /** How much; null where it is no number. */
  share?: Maybe<CommitmentShare>;
  /** How far it is. */
  state: CommitmentState;
  /** In the words of the party, 1,000 characters at most. */
  statement: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What of a commitment is to change. An absent field is left as it is, null clears it. */
export type CommitmentChange = {
  /** In kind, or as an expense. Code: BLANK. */
  kind?: InputMaybe<CommitmentKind>;
  /** Id of the need that it answers. Code: UNKNOWN_REFERENCE. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the resource that it is about. Code: UNKNOWN_REFERENCE. */
  resource?: InputMaybe<Scalars['ID']['input']>;
  /** How much. */
  share?: InputMaybe<CommitmentShareInput>;
  /** How far it is. Code: BLANK. */
  state?: InputMaybe<CommitmentState>;
  /** In the words of the party, 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** How a party contributes. */
export type CommitmentKind =
  /** En argent: an expense, in euros. */
  | 'EXPENSE'
  /** En nature: time, a room, a tool, knowledge. */
  | 'IN_KIND';

/** The part that a commitment is: how much of what. */
export type CommitmentShare = {
  __typename?: 'CommitmentShare';
  /** How much. */
  amount: Scalars['Float']['output'];
  /** What the amount counts, such as `heures`, `soirées par mois`, `€`. */
  unit: Scalars['String']['output'];
};

/** How much of what. */
export type CommitmentShareInput = {
  /** How much, more than 0. Code: INVALID. */
  amount: Scalars['Float']['input'];
  /** What the amount counts, 40 characters at most; `€` for an expense where it is absent. Codes: UNIT_MISSING, TOO_LONG, EXPENSE_IN_EUROS. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** How far a commitment is. */
export type CommitmentState =
  /** Convenu: the parties count on it. */
  | 'AGREED'
  /** Tenu: it was given. */
  | 'KEPT'
  /** Non tenu: it was not given. */
  | 'NOT_KEPT'
  /** Proposé: the party offers it. */
  | 'PROPOSED'
  /** Retiré: the party has taken it back; it is kept to be read. */
  | 'WITHDRAWN';

/** A commune of today, or an arrondissement of Paris, Lyon or Marseille. Source: INSEE, COG 2026. */
export type Commune = {
  __typename?: 'Commune';
  /** INSEE code, five characters, text (`2A004`). */
  code: Scalars['ID']['output'];
  /** The département that it belongs to. */
  departement: Departement;
  /** Its intercommunalité; that of the city for arrondissements, null for the few communes that are in none. */
  epci?: Maybe<Epci>;
  /** Official name. */
  name: Scalars['String']['output'];
  /** Inhabitants (municipal population). Source: INSEE. */
  population?: Maybe<Scalars['Int']['output']>;
  /** Postcodes, five digits each, text. Source: La Poste. */
  postalCodes: Array<Scalars['String']['output']>;
  /** The region that it belongs to. */
  region: Region;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type CommuneConnection = {
  __typename?: 'CommuneConnection';
  /** The rows with their cursors. */
  edges: Array<CommuneEdge>;
  /** The rows, without cursors. */
  nodes: Array<Commune>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How many rows of a list are in this commune, all other filters applied. */
export type CommuneCount = {
  __typename?: 'CommuneCount';
  /** The commune. */
  commune: Commune;
  /** Number of rows. */
  count: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type CommuneEdge = {
  __typename?: 'CommuneEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Commune;
};

/** An import to write. */
export type ConfirmDataImportInput = {
  /** Version that was looked at. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Its id. Code: IMPORT_NOT_READY. */
  id: Scalars['ID']['input'];
};

/** Result of confirmDataImport. */
export type ConfirmDataImportPayload = {
  __typename?: 'ConfirmDataImportPayload';
  /** The import as it is now; null where nothing was done. */
  dataImport?: Maybe<DataImport>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A field that somebody else changed since the version that the sender knew. */
export type Conflict = {
  __typename?: 'Conflict';
  /** Its value in the version that the sender knew. */
  base?: Maybe<Scalars['JSON']['output']>;
  /** Name of the field in the input. */
  field: Scalars['String']['output'];
  /** What the sender wants. */
  mine?: Maybe<Scalars['JSON']['output']>;
  /** What it is now. */
  theirs?: Maybe<Scalars['JSON']['output']>;
};

/** What a person agreed to, from when to when. The person and those who may change them see it; rows stay after a withdrawal. */
export type Consent = Node & {
  __typename?: 'Consent';
  /** When they agreed. */
  givenAt: Scalars['DateTime']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** How they agreed. */
  means: ConsentMeans;
  /** What they agreed to. */
  purpose: ConsentPurpose;
  /** Name of the account that wrote it down; null where it is gone. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** When they withdrew; null while they agree. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How a person agreed. */
export type ConsentMeans =
  /** Signed in themselves. */
  | 'BY_THEMSELVES'
  /** Told a coordinator, who wrote it down. */
  | 'TOLD_TO_COORDINATOR';

/** What a person agrees to. */
export type ConsentPurpose =
  /** Coordinators see the e-mail address, and export it in lists. */
  | 'EMAIL_FOR_COORDINATORS'
  /** Everybody in the network sees the e-mail address, and exports it in lists and contact cards. */
  | 'EMAIL_FOR_NETWORK'
  /** Coordinators see the telephone number, and export it in lists. */
  | 'PHONE_FOR_COORDINATORS'
  /** Everybody in the network sees the telephone number, and exports it in lists and contact cards. */
  | 'PHONE_FOR_NETWORK';

/** A way to reach a person. */
export type Contact =
  /** Their e-mail address. */
  | 'EMAIL'
  /** Their telephone number. */
  | 'PHONE';

/** Who sees how a person can be reached. Visitors and keys never do. */
export type ContactVisibility =
  /** Coordinators of the networks that keep the person, too. */
  | 'COORDINATORS'
  /** Everybody in those networks. */
  | 'NETWORK'
  /** The person alone. */
  | 'NOBODY';

/** Something that a cooperation leads to: a link to what is written elsewhere, or a file. Whoever reads the project reads it. */
export type CooperationDocument = Node & {
  __typename?: 'CooperationDocument';
  /** The cooperation that it belongs to. */
  cooperationProject?: Maybe<CooperationProject>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** The file that was sent; null for a link. */
  file?: Maybe<ProjectFile>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** The milestone of its project on which it hangs; null where it hangs on none. */
  milestone?: Maybe<Milestone>;
  /** What people call it, 200 characters at most. */
  title: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where it is: http or https; null where it is a file that was sent. */
  url?: Maybe<Scalars['String']['output']>;
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer change or delete it? (permission `project:update` on the project) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** What of a document is to change. An absent field is left as it is. */
export type CooperationDocumentChange = {
  /** Id of a file of the project that was sent by `POST /files`; null where it is a link. Codes: UNKNOWN_REFERENCE, LINK_AND_FILE. */
  file?: InputMaybe<Scalars['ID']['input']>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it is: http or https, 500 characters at most; null where it is a file. Codes: BLANK, INVALID_URL, TOO_LONG, LINK_AND_FILE. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type CooperationDocumentConnection = {
  __typename?: 'CooperationDocumentConnection';
  /** The rows with their cursors. */
  edges: Array<CooperationDocumentEdge>;
  /** The rows, without cursors. */
  nodes: Array<CooperationDocument>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type CooperationDocumentEdge = {
  __typename?: 'CooperationDocumentEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: CooperationDocument;
};

/** The eight phases in which a collective learns to cooperate, in this order. */
export type CooperationPhase =
  /** Concepts: effets utiles, externalités, besoins fondamentaux, coopération. */
  | 'CONCEPTS'
  /** Conception de coopérations: effects that each expects, collective objectives, limits, a fil rouge. */
  | 'COOPERATION_DESIGN'
  /** Partage d’expériences: those who animate lieux learn from each other. */
  | 'EXPERIENCE_SHARING'
  /** Opération commune: the first one is done jointly, often in the Mois de l’ESS. */
  | 'JOINT_OPERATION'
  /** Coopérations suivantes, carried by the PTCE. */
  | 'NEXT_COOPERATIONS'
  /** Cartographie des ressources: what can be mobilised in lieux and between them. */
  | 'RESOURCE_MAPPING'
  /** Visée commune: the collective says what it wants together. */
  | 'SHARED_AIM'
  /** Bilan partagé: all look back together. */
  | 'SHARED_REVIEW';

/** A cooperation between actors of a network. Members of the network read it. */
export type CooperationProject = Node & {
  __typename?: 'CooperationProject';
  /** All that happened in it and in what belongs to it, changes and comments, the latest first. For people who read the project; empty for keys. */
  activity: ProjectActivityConnection;
  /** What people say of it and of what is in it, the latest first. Keys see none. */
  comments: CommentConnection;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** What its parties have decided, the last first. */
  decisions: Array<Decision>;
  /** Links and files that belong to it, the last added first. */
  documents: CooperationDocumentConnection;
  /** Its useful effects, expected and unexpected, in the order in which they were added. */
  effects: Array<UsefulEffect>;
  /** Those of its effects that nobody has observed anything of yet. */
  effectsWithoutObservation: Array<UsefulEffect>;
  /** Events that belong to it. */
  essMonthEvents: EssMonthEventConnection;
  /** What it does to others. */
  externalities: Array<Externality>;
  /** The thread that holds it together; null where none was written yet. */
  filRouge?: Maybe<FilRouge>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Impacts that its effects contribute to. */
  impacts: Array<Impact>;
  /** Limits that they set themselves, in their order. */
  limits: Array<ProjectLimit>;
  /** When the parties spoke of their limits, also where they found that they have none. */
  limitsDiscussedOn?: Maybe<Scalars['Date']['output']>;
  /** What it lacks for a stage: all that the steps from where it is up to there ask for. */
  missing: Array<MissingForStage>;
  /** Resources that are asked for or promised for it. */
  mobilisations: MobilisationConnection;
  /** The network that it belongs to. */
  network?: Maybe<Network>;
  /** What the parties want together, in their order. */
  objectives: Array<ProjectObjective>;
  /** When those who speak for the parties that expect effects were last asked what they have observed; null where they never were. */
  observationsAskedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who takes part, in the order in which they joined. */
  parties: Array<ProjectParty>;
  /** Its moves from stage to stage, the first one first. */
  passages: Array<StagePassage>;
  /** Where it was when it was set aside, and goes back to; null where it is not set aside. */
  setAsideFrom?: Maybe<ProjectStage>;
  /** How far it has come. */
  stage: ProjectStage;
  /** What it is about: plain text, 5,000 characters at most. */
  summary?: Maybe<Scalars['String']['output']>;
  /** What is to be done for it, and what has been. */
  tasks: CooperationTaskConnection;
  /** What people call it. */
  title: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** How costs, time and value are shared, in the words of the parties: plain text, 5,000 characters at most. */
  valueSharing?: Maybe<Scalars['String']['output']>;
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer comment on it? (permission `project:comment`) */
  viewerCanComment: Scalars['Boolean']['output'];
  /** May the viewer delete it? (permission `project:delete`) */
  viewerCanDelete: Scalars['Boolean']['output'];
  /** May the viewer pass over what a stage asks for, with a reason? (permission `project:override`) */
  viewerCanOverride: Scalars['Boolean']['output'];
  /** May the viewer change it, and move it to another stage? (permission `project:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** A cooperation between actors of a network. Members of the network read it. */
export type CooperationProjectActivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivityFilter>;
  first: Scalars['Int']['input'];
};


/** A cooperation between actors of a network. Members of the network read it. */
export type CooperationProjectCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommentFilter>;
  first: Scalars['Int']['input'];
};


/** A cooperation between actors of a network. Members of the network read it. */
export type CooperationProjectDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A cooperation between actors of a network. Members of the network read it. */
export type CooperationProjectEssMonthEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EssMonthEventFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<EssMonthEventOrder>;
};


/** A cooperation between actors of a network. Members of the network read it. */
export type CooperationProjectMissingArgs = {
  for?: InputMaybe<ProjectStage>;
};


/** A cooperation between actors of a network. Members of the network read it. */
export type CooperationProjectMobilisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MobilisationFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<MobilisationOrder>;
};


/** A cooperation between actors of a network. Members of the network read it. */
export type CooperationProjectTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperationTaskFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<CooperationTaskOrder>;
};

/** What of a cooperation project is to change. An absent field is left as it is, null clears it. */
export type CooperationProjectChange = {
  /** All limits, in order; one that is missing is removed. 200 at most. Code: TOO_MANY. */
  limits?: InputMaybe<Array<ProjectLimitInput>>;
  /** When the parties spoke of their limits. */
  limitsDiscussedOn?: InputMaybe<Scalars['Date']['input']>;
  /** All collective objectives, in order; one that is missing is removed. 200 at most. Code: TOO_MANY. */
  objectives?: InputMaybe<Array<ProjectStatementInput>>;
  /** All parties; one that is missing leaves the project, unless the sender could not name it: parties that the viewer may not read stay. 200 at most. Codes: PARTY_COMMITTED, TOO_MANY. */
  parties?: InputMaybe<Array<ProjectPartyInput>>;
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** How costs, time and value are shared: plain text, 5,000 characters at most. Code: TOO_LONG. */
  valueSharing?: InputMaybe<Scalars['String']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type CooperationProjectConnection = {
  __typename?: 'CooperationProjectConnection';
  /** The rows with their cursors. */
  edges: Array<CooperationProjectEdge>;
  /** The rows, without cursors. */
  nodes: Array<CooperationProject>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type CooperationProjectEdge = {
  __typename?: 'CooperationProjectEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: CooperationProject;
};

/** Which cooperation projects; all that are given must hold. */
export type CooperationProjectFilter = {
  /** INSEE codes of communes: of the network's territory, or of a party. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of départements: of the network's territory, or of a party. */
  departements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SIREN of EPCI: of the network's territory, or of a party. */
  epcis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of a network. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** INSEE codes of regions: of the network's territory, or of a party. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these stages. */
  stages?: InputMaybe<Array<ProjectStage>>;
  /** Words of the title or summary; accents do not count, and small typing mistakes in the title are forgiven. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Changed at or after this instant. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How cooperation projects are sorted. */
export type CooperationProjectOrder =
  /** By title, as in a French dictionary. */
  | 'TITLE_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** Something to do for a cooperation. Whoever reads the project reads it. */
export type CooperationTask = Node & {
  __typename?: 'CooperationTask';
  /** Who sees to it; null where nobody does, or the viewer may not read who it is. */
  assignee?: Maybe<Person>;
  /** The cooperation that it belongs to. */
  cooperationProject?: Maybe<CooperationProject>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** It is done. */
  done: Scalars['Boolean']['output'];
  /** When it was ticked off; null while it is to be done. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day on which it should be done; null where there is none. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** The milestone of its project on which it hangs; null where it hangs on none. */
  milestone?: Maybe<Milestone>;
  /** The viewer sees to it. */
  mine: Scalars['Boolean']['output'];
  /** How, with whom, where things stand: plain text, 5,000 characters at most. */
  notes?: Maybe<Scalars['String']['output']>;
  /** It is not done and the day has passed, in Paris. */
  overdue: Scalars['Boolean']['output'];
  /** What is to be done, 200 characters at most. */
  title: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer tick it off? (permission `task:complete`: its assignee, too) */
  viewerCanComplete: Scalars['Boolean']['output'];
  /** May the viewer change or delete it? (permission `project:update` on the project) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** What of a task is to change. An absent field is left as it is, null clears it. */
export type CooperationTaskChange = {
  /** Id of a person of the network, who is told. Code: UNKNOWN_REFERENCE. */
  assignee?: InputMaybe<Scalars['ID']['input']>;
  /** The last day on which it should be done. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** What is to be done, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type CooperationTaskConnection = {
  __typename?: 'CooperationTaskConnection';
  /** The rows with their cursors. */
  edges: Array<CooperationTaskEdge>;
  /** The rows, without cursors. */
  nodes: Array<CooperationTask>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type CooperationTaskEdge = {
  __typename?: 'CooperationTaskEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: CooperationTask;
};

/** Which tasks; all that are given must hold. */
export type CooperationTaskFilter = {
  /** Id of the person who sees to them. */
  assignee?: InputMaybe<Scalars['ID']['input']>;
  /** Done ones, or those to be done. */
  done?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How tasks are sorted. */
export type CooperationTaskOrder =
  /** What is to be done before what is done, then by due date; those without come last. */
  | 'DUE_ON_ASC'
  /** What is to be done before what is done, of this the viewer's own first, then by due date; those without come last. */
  | 'MINE_FIRST';

/** A new key of a network. */
export type CreateApiKeyInput = {
  /** Until when it opens anything: two years ahead at most. Codes: EXPIRY_PAST, EXPIRY_TOO_FAR. */
  expiresAt: Scalars['DateTime']['input'];
  /** Whom or what it is for, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name: Scalars['String']['input'];
  /** Id of the network that it opens. Code: UNKNOWN_REFERENCE. */
  network: Scalars['ID']['input'];
  /** What it is good for; WRITE includes READ. Code: BLANK. */
  scopes: Array<ApiKeyScope>;
};

/** Result of createApiKey. */
export type CreateApiKeyPayload = {
  __typename?: 'CreateApiKeyPayload';
  /** The new key; null where there are userErrors. */
  apiKey?: Maybe<ApiKey>;
  /** The whole key, said this once: what goes behind `Authorization: Bearer`. Null where there are userErrors. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A private calendar that is wanted. */
export type CreateCalendarAddressInput = {
  /** Id of a lieu that the sender may read, for its whole calendar; absent or null: one's own. Code: UNKNOWN_REFERENCE. */
  lieu?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of createCalendarAddress. */
export type CreateCalendarAddressPayload = {
  __typename?: 'CreateCalendarAddressPayload';
  /** The address; null where there are userErrors. */
  calendarAddress?: Maybe<CalendarAddress>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A new checklist. A network has 50 at most. */
export type CreateChecklistInput = {
  /** All lines, in order, 100 at most. Tasks that were made of it stay as they are. Code: TOO_MANY. */
  items?: InputMaybe<Array<ChecklistItemInput>>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name: Scalars['String']['input'];
  /** Id of the network. Codes: UNKNOWN_REFERENCE, TOO_MANY. */
  network: Scalars['ID']['input'];
};

/** Result of createChecklist. */
export type CreateChecklistPayload = {
  __typename?: 'CreateChecklistPayload';
  /** The new checklist; null where there are userErrors. */
  checklist?: Maybe<Checklist>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A new comment. */
export type CreateCommentInput = {
  /** Ids of all people who are mentioned, 20 at most; those who have an account are told. Codes: UNKNOWN_REFERENCE, MENTION_NOT_READING, TOO_MANY_MENTIONS. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Id of what it is about: a cooperation project, or something in one, such as an effect, a decision or a task. Code: UNKNOWN_REFERENCE. */
  subject: Scalars['ID']['input'];
  /** Plain text, 5,000 characters at most. Codes: BLANK, TOO_LONG. */
  text: Scalars['String']['input'];
};

/** Result of createComment. */
export type CreateCommentPayload = {
  __typename?: 'CreateCommentPayload';
  /** The new comment; null where there are userErrors. */
  comment?: Maybe<Comment>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A new commitment of a party. */
export type CreateCommitmentInput = {
  /** IN_KIND by default. */
  kind?: InputMaybe<CommitmentKind>;
  /** Id of the need that it answers. Code: UNKNOWN_REFERENCE. */
  need?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the party, which says the project. */
  party: Scalars['ID']['input'];
  /** Id of the resource that it is about. Code: UNKNOWN_REFERENCE. */
  resource?: InputMaybe<Scalars['ID']['input']>;
  /** How much. */
  share?: InputMaybe<CommitmentShareInput>;
  /** PROPOSED by default. */
  state?: InputMaybe<CommitmentState>;
  /** In the words of the party, 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  statement: Scalars['String']['input'];
};

/** Result of createCommitment. */
export type CreateCommitmentPayload = {
  __typename?: 'CreateCommitmentPayload';
  /** The new commitment; null where there are userErrors. */
  commitment?: Maybe<Commitment>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
  /** Limits of the project and of its network that commitments of this unit exceed now. It was done all the same. */
  warnings: Array<LimitWarning>;
};

/** A document that a cooperation leads to: a link, or a file. */
export type CreateCooperationDocumentInput = {
  /** Id of a file of the project that was sent by `POST /files`; null where it is a link. Codes: UNKNOWN_REFERENCE, LINK_AND_FILE. */
  file?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the cooperation project. */
  project: Scalars['ID']['input'];
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title: Scalars['String']['input'];
  /** Where it is: http or https, 500 characters at most; null where it is a file. Codes: BLANK, INVALID_URL, TOO_LONG, LINK_AND_FILE. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Result of createCooperationDocument. */
export type CreateCooperationDocumentPayload = {
  __typename?: 'CreateCooperationDocumentPayload';
  /** The new document; null where there are userErrors. */
  document?: Maybe<CooperationDocument>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A new cooperation project. */
export type CreateCooperationProjectInput = {
  /** All limits, in order; one that is missing is removed. 200 at most. Code: TOO_MANY. */
  limits?: InputMaybe<Array<ProjectLimitInput>>;
  /** When the parties spoke of their limits. */
  limitsDiscussedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the network. Code: UNKNOWN_REFERENCE. */
  network: Scalars['ID']['input'];
  /** All collective objectives, in order; one that is missing is removed. 200 at most. Code: TOO_MANY. */
  objectives?: InputMaybe<Array<ProjectStatementInput>>;
  /** All parties; one that is missing leaves the project, unless the sender could not name it: parties that the viewer may not read stay. 200 at most. Codes: PARTY_COMMITTED, TOO_MANY. */
  parties?: InputMaybe<Array<ProjectPartyInput>>;
  /** Where it starts; IDEA by default. Code: STAGE_NOT_READY. */
  stage?: InputMaybe<ProjectStage>;
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title: Scalars['String']['input'];
  /** How costs, time and value are shared: plain text, 5,000 characters at most. Code: TOO_LONG. */
  valueSharing?: InputMaybe<Scalars['String']['input']>;
};

/** Result of createCooperationProject. */
export type CreateCooperationProjectPayload = {
  __typename?: 'CreateCooperationProjectPayload';
  /** The new project; null where there are userErrors. */
  cooperationProject?: Maybe<CooperationProject>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** Something to do for a cooperation. */
export type CreateCooperationTaskInput = {
  /** Id of a person of the network, who is told. Code: UNKNOWN_REFERENCE. */
  assignee?: InputMaybe<Scalars['ID']['input']>;
  /** The last day on which it should be done. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Id of the cooperation project. */
  project: Scalars['ID']['input'];
  /** What is to be done, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title: Scalars['String']['input'];
};

/** Result of createCooperationTask. */
export type CreateCooperationTaskPayload = {
  __typename?: 'CreateCooperationTaskPayload';
  /** The new task; null where there are userErrors. */
  task?: Maybe<CooperationTask>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A decision of a cooperation. */
export type CreateDecisionInput = {
  /** When it was decided. */
  decidedOn: Scalars['Date']['input'];
  /** All objections, in order; one that is missing is removed. 100 at most. Code: TOO_MANY. */
  objections?: InputMaybe<Array<ObjectionInput>>;
  /** What was decided: plain text, 5,000 characters at most. Code: TOO_LONG. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Id of the cooperation project. */
  project: Scalars['ID']['input'];
  /** What was to be decided, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title: Scalars['String']['input'];
};

/** Result of createDecision. */
export type CreateDecisionPayload = {
  __typename?: 'CreateDecisionPayload';
  /** The new decision; null where there are userErrors. */
  decision?: Maybe<Decision>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A new Mois de l'ESS. */
export type CreateEssMonthInput = {
  /** Last day, included, in that year; 30 November by default. Codes: INVALID, INVALID_PERIOD. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the network. Code: UNKNOWN_REFERENCE. */
  network: Scalars['ID']['input'];
  /** First day, in that year; 1 November by default. Code: INVALID. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** 2000 to 2100; a network has one a year. Codes: INVALID, TAKEN. */
  year: Scalars['Int']['input'];
};

/** Result of createEssMonth. */
export type CreateEssMonthPayload = {
  __typename?: 'CreateEssMonthPayload';
  /** The new Mois de l'ESS; null where there are userErrors. */
  essMonth?: Maybe<EssMonth>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** Something to do for an event, which has 200 tasks at most. */
export type CreateEventTaskInput = {
  /** Id of a person of the network, who is told. Code: UNKNOWN_REFERENCE. */
  assignee?: InputMaybe<Scalars['ID']['input']>;
  /** A fixed last day; it takes the place of `offsetDays`. Code: TWO_DUE_DATES. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the event. Code: TOO_MANY. */
  event: Scalars['ID']['input'];
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Days from the first day of the event, −730 to 730; it takes the place of `dueOn`. Codes: INVALID, TWO_DUE_DATES. */
  offsetDays?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be done, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title: Scalars['String']['input'];
};

/** Result of createEventTask. */
export type CreateEventTaskPayload = {
  __typename?: 'CreateEventTaskPayload';
  /** The new task; null where there are userErrors. */
  task?: Maybe<EventTask>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A new externality. */
export type CreateExternalityInput = {
  /** Id of the cooperation project. */
  cooperationProject: Scalars['ID']['input'];
  /** Where it is felt: a code of the list `EXTERNALITY_DOMAIN`. Code: UNKNOWN_TERM. */
  domain: Scalars['String']['input'];
  /** Good or harm. */
  polarity: ExternalityPolarity;
  /** What it does to whom, 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  statement: Scalars['String']['input'];
};

/** Result of createExternality. */
export type CreateExternalityPayload = {
  __typename?: 'CreateExternalityPayload';
  /** The new externality; null where there are userErrors. */
  externality?: Maybe<Externality>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A new impact. */
export type CreateImpactInput = {
  /** Id of the cooperation project. */
  cooperationProject: Scalars['ID']['input'];
  /** Ids of all effects of the project that contribute to it; those that are deleted need not be named, and contribute again once they are restored. Codes: UNKNOWN_REFERENCE, DELETED. */
  effects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A change that has many causes, 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  statement: Scalars['String']['input'];
};

/** Result of createImpact. */
export type CreateImpactPayload = {
  __typename?: 'CreateImpactPayload';
  /** The new impact; null where there are userErrors. */
  impact?: Maybe<Impact>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A new lieu in a network. */
export type CreateLieuInput = {
  /** Codes of ACCESSIBILITY. Code: UNKNOWN_TERM. */
  accessibility?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of LIEU_ACTIVITY. Code: UNKNOWN_TERM. */
  activities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Postal address. */
  address?: InputMaybe<AddressInput>;
  /** All persons that animate it. Code: UNKNOWN_REFERENCE. */
  animateurs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Plain text, 20,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Codes of LIEU_FAMILY. Code: UNKNOWN_TERM. */
  families?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Floor area. */
  floorArea?: InputMaybe<FloorArea>;
  /** Code of INITIATIVE. Code: UNKNOWN_TERM. */
  initiative?: InputMaybe<Scalars['String']['input']>;
  /** Code of LEGAL_FORM. Code: UNKNOWN_TERM. */
  legalForm?: InputMaybe<Scalars['String']['input']>;
  /** Point on the map. */
  location?: InputMaybe<LocationInput>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name: Scalars['String']['input'];
  /** Id of the network that it joins. Code: UNKNOWN_REFERENCE. */
  network: Scalars['ID']['input'];
  /** Opening hours, 1,000 characters at most. Code: TOO_LONG. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** RNA number. Code: INVALID_RNA. */
  rna?: InputMaybe<Scalars['String']['input']>;
  /** All rooms, in order, 200 at most; one that is missing is removed. Codes: UNKNOWN_REFERENCE, DUPLICATE, TOO_MANY, ROOM_IN_USE. */
  rooms?: InputMaybe<Array<RoomInput>>;
  /** Its surroundings. */
  setting?: InputMaybe<Setting>;
  /** SIRET, 14 digits. Code: INVALID_SIRET. */
  siret?: InputMaybe<Scalars['String']['input']>;
  /** One sentence, 300 characters at most. Code: TOO_LONG. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Codes of LIEU_TAG. Code: UNKNOWN_TERM. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** IANA time zone; that of the commune by default, also when the lieu moves. Code: INVALID_TIME_ZONE. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Who may read it; PUBLIC by default. */
  visibility?: InputMaybe<Visibility>;
  /** Web address with http or https. Code: INVALID_URL. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** Result of createLieu. */
export type CreateLieuPayload = {
  __typename?: 'CreateLieuPayload';
  /** The new lieu; null where there are userErrors. */
  lieu?: Maybe<Lieu>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A need. Where `lieu` is absent and the holder is a lieu, it is needed there. */
export type CreateNeedInput = {
  /** Code of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature. Code: UNKNOWN_TERM. */
  category: Scalars['String']['input'];
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is needed. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the actor that needs it, for good. Code: UNKNOWN_REFERENCE. */
  holder: Scalars['ID']['input'];
  /** Id of the lieu where it is or is needed, in a network of the holder. Codes: UNKNOWN_REFERENCE, LIEU_OUTSIDE_NETWORKS. */
  lieu?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is met; null as false. */
  met?: InputMaybe<Scalars['Boolean']['input']>;
  /** Material or immaterial. */
  nature: ResourceNature;
  /** How much or how many, more than 0. Code: INVALID. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Who may see it, and ask for it or answer it; NETWORK by default. */
  sharing?: InputMaybe<ResourceSharing>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title: Scalars['String']['input'];
  /** What the quantity counts, 40 characters at most. Code: TOO_LONG. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Last day on which it is needed, not before the first. Code: INVALID_PERIOD. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of createNeed. */
export type CreateNeedPayload = {
  __typename?: 'CreateNeedPayload';
  /** The new need; null where there are userErrors. */
  need?: Maybe<Need>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A new network. */
export type CreateNetworkInput = {
  /** A few sentences on it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What kind of grouping it is. */
  kind: NetworkKind;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name: Scalars['String']['input'];
  /** Name in addresses: lower-case letters, digits and single hyphens, 80 at most. Codes: INVALID, TAKEN. */
  slug: Scalars['String']['input'];
  /** How far it has come; EMERGING by default. */
  stage?: InputMaybe<NetworkStage>;
  /** Where it is. Codes: UNKNOWN_DEPARTEMENT, UNKNOWN_EPCI, UNKNOWN_COMMUNE. */
  territory: TerritoryInput;
};

/** Result of createNetwork. */
export type CreateNetworkPayload = {
  __typename?: 'CreateNetworkPayload';
  /** The new network; null where there are userErrors. */
  network?: Maybe<Network>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A new organisation in a network. */
export type CreateOrganisationInput = {
  /** INSEE code of the commune where it is based. Code: UNKNOWN_COMMUNE. */
  commune?: InputMaybe<Scalars['String']['input']>;
  /** Code of ESS_FAMILY. Code: UNKNOWN_TERM. */
  essFamily?: InputMaybe<Scalars['String']['input']>;
  /** Its ESUS agreement. */
  esus?: InputMaybe<EsusInput>;
  /** What kind of member it is. */
  memberKind: MemberKind;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name: Scalars['String']['input'];
  /** Id of the network that it joins. Code: UNKNOWN_REFERENCE. */
  network: Scalars['ID']['input'];
  /** RNA number. Code: INVALID_RNA. */
  rna?: InputMaybe<Scalars['String']['input']>;
  /** SIRET, 14 digits. Code: INVALID_SIRET. */
  siret?: InputMaybe<Scalars['String']['input']>;
  /** What it does, 1,000 characters at most. Code: TOO_LONG. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Who may read it; PUBLIC by default. */
  visibility?: InputMaybe<Visibility>;
  /** Web address with http or https. Code: INVALID_URL. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** Result of createOrganisation. */
export type CreateOrganisationPayload = {
  __typename?: 'CreateOrganisationPayload';
  /** The new organisation; null where there are userErrors. */
  organisation?: Maybe<Organisation>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A new person in a network. */
export type CreatePersonInput = {
  /** E-mail address. Code: INVALID_EMAIL. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Who sees the e-mail address; COORDINATORS for a new person, nobody where it is null. To more people than now: only by the person, or told by them where they have no account. Code: VISIBILITY_NOT_YOURS. */
  emailVisibility?: InputMaybe<ContactVisibility>;
  /** All lieux that they animate; permission `lieu:appoint` on those that are added or left. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  lieux?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First and last name, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name: Scalars['String']['input'];
  /** Id of the network that they join. Code: UNKNOWN_REFERENCE. */
  network: Scalars['ID']['input'];
  /** Telephone number, French or with the code of its country; kept as it is written. Code: INVALID_PHONE. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Who sees the telephone number; as for `emailVisibility`. */
  phoneVisibility?: InputMaybe<ContactVisibility>;
  /** A few words about them, 2,000 characters at most. Code: TOO_LONG. */
  presentation?: InputMaybe<Scalars['String']['input']>;
  /** All skills; one that is missing is removed. */
  skills?: InputMaybe<Array<PersonSkillInput>>;
};

/** Result of createPerson. */
export type CreatePersonPayload = {
  __typename?: 'CreatePersonPayload';
  /** The new person; null where there are userErrors. */
  person?: Maybe<Person>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A resource on offer. Where `lieu` is absent and the holder is a lieu, it is there. */
export type CreateResourceInput = {
  /** Code of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature. Code: UNKNOWN_TERM. */
  category: Scalars['String']['input'];
  /** All days on which it cannot be had, 100 closures at most. Codes: TOO_MANY, DUPLICATE, RESOURCE_PROMISED_THEN. */
  closures?: InputMaybe<Array<ResourceClosureInput>>;
  /** On which conditions it is shared, 1,000 characters at most. Code: TOO_LONG. */
  conditions?: InputMaybe<Scalars['String']['input']>;
  /** Deposit in euros, 0 or more. Code: INVALID. */
  deposit?: InputMaybe<Scalars['Float']['input']>;
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What is asked for in return. */
  exchange?: InputMaybe<ResourceExchange>;
  /** Id of the actor that holds it, for good. Code: UNKNOWN_REFERENCE. */
  holder: Scalars['ID']['input'];
  /** Which insurance is asked for, 200 characters at most. Code: TOO_LONG. */
  insurance?: InputMaybe<Scalars['String']['input']>;
  /** Id of the lieu where it is or is needed, in a network of the holder. Codes: UNKNOWN_REFERENCE, LIEU_OUTSIDE_NETWORKS. */
  lieu?: InputMaybe<Scalars['ID']['input']>;
  /** Material or immaterial. */
  nature: ResourceNature;
  /** When it can be fetched and brought back, 500 characters at most; in the syntax of OpenStreetMap it is understood. Code: TOO_LONG. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** Price in euros, 0 or more; only where `exchange` is AT_COST or PRICED: with another one it is cleared. Codes: INVALID, PRICE_WITHOUT_TERMS. */
  price?: InputMaybe<Scalars['Float']['input']>;
  /** What the price is for, 40 characters at most. Code: TOO_LONG. */
  priceUnit?: InputMaybe<Scalars['String']['input']>;
  /** How much or how many, more than 0. Code: INVALID. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Who may see it, and ask for it or answer it; NETWORK by default. */
  sharing?: InputMaybe<ResourceSharing>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title: Scalars['String']['input'];
  /** What the quantity counts, 40 characters at most. Code: TOO_LONG. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** Result of createResource. */
export type CreateResourcePayload = {
  __typename?: 'CreateResourcePayload';
  /** The new resource; null where there are userErrors. */
  resource?: Maybe<Resource>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A time at which hands are needed for an event, which has 100 of them at most. */
export type CreateVolunteerSlotInput = {
  /** Until when, 24 hours later at most. Codes: INVALID_PERIOD, OCCURRENCE_TOO_LONG. */
  endsAt: Scalars['DateTime']['input'];
  /** Id of the event. Code: TOO_MANY. */
  event: Scalars['ID']['input'];
  /** How many at most, 1 to 500. Code: INVALID. */
  maximum: Scalars['Int']['input'];
  /** How many people it takes at least, 0 to the maximum; 1 by default. Codes: INVALID, MINIMUM_OVER_MAXIMUM. */
  minimum?: InputMaybe<Scalars['Int']['input']>;
  /** When to be there. Code: INVALID_PERIOD. */
  startsAt: Scalars['DateTime']['input'];
  /** What is to be done, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title: Scalars['String']['input'];
};

/** Result of createVolunteerSlot. */
export type CreateVolunteerSlotPayload = {
  __typename?: 'CreateVolunteerSlotPayload';
  /** The new slot; null where there are userErrors. */
  slot?: Maybe<VolunteerSlot>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A file that was sent with `POST /imports`, looked at before anything is written. Permission `import:read`. */
export type DataImport = Node & {
  __typename?: 'DataImport';
  /** Its columns, in the order of the file. */
  columns: Array<ImportColumn>;
  /** When it was confirmed; null before. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many lines have which outcome. */
  counts: ImportCounts;
  /** When the file was sent. */
  createdAt: Scalars['DateTime']['output'];
  /** Encoding that it was read with, such as `windows-1252` (WHATWG names). */
  encoding: Scalars['String']['output'];
  /** What a column of such a list can mean. */
  fields: Array<ImportField>;
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** Format of the file, found by its content. */
  format: DataImportFormat;
  /** Events still to come that the last file of the same source had and this one has no longer; 200 at most. Nobody said that they are cancelled: `updateEssMonthEvent` says so, and otherwise they stay as they are. */
  goneEvents: Array<EssMonthEvent>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What taking it back left as it is; null where it was not taken back. */
  kept?: Maybe<ImportKept>;
  /** Names in its cells that stand for something already here: first those to be decided, then those that stand for nothing. */
  names: DataImportNameConnection;
  /** The network that it goes into. */
  network?: Maybe<Network>;
  /** Why the file could not be read, or why the import could not be written the last time; null where nothing stands in the way. */
  problem?: Maybe<ImportRemark>;
  /** How far work in the background is; null where none is going on. */
  progress?: Maybe<ImportProgress>;
  /** Its lines, in the order of the file. */
  rows: DataImportRowConnection;
  /** The sheet that was read; null for other formats. */
  sheet?: Maybe<Scalars['String']['output']>;
  /** Sheets of a workbook that hold lines; empty for other formats. */
  sheets: Array<Scalars['String']['output']>;
  /** How far it is. */
  state: DataImportState;
  /** What its lines are; null until the file has been read, where the sender did not say it. */
  target?: Maybe<DataImportTarget>;
  /** When it was taken back; null where it was not. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Goes up by one each time that the preview is made anew; send it as `expectedVersion`. Decisions on duplicates leave it as it is. */
  version: Scalars['Int']['output'];
  /** What was noticed about the file as a whole. */
  warnings: Array<ImportRemark>;
};


/** A file that was sent with `POST /imports`, looked at before anything is written. Permission `import:read`. */
export type DataImportNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DataImportNameFilter>;
  first: Scalars['Int']['input'];
};


/** A file that was sent with `POST /imports`, looked at before anything is written. Permission `import:read`. */
export type DataImportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DataImportRowFilter>;
  first: Scalars['Int']['input'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type DataImportConnection = {
  __typename?: 'DataImportConnection';
  /** The rows with their cursors. */
  edges: Array<DataImportEdge>;
  /** The rows, without cursors. */
  nodes: Array<DataImport>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type DataImportEdge = {
  __typename?: 'DataImportEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: DataImport;
};

/** Format of a file. */
export type DataImportFormat =
  /** Comma, semicolon, tab or bar between the cells; the first line has the headings. */
  | 'CSV'
  /** A FeatureCollection (RFC 7946). */
  | 'GEOJSON'
  /** A calendar (RFC 5545). */
  | 'ICALENDAR'
  /** An array of objects. */
  | 'JSON'
  /** One JSON object a line. */
  | 'JSON_LINES'
  /** Events of OpenAgenda, as its API or an open data portal gives them. */
  | 'OPENAGENDA'
  /** A workbook (Office Open XML), of which one sheet is read. */
  | 'XLSX';

/** A name in the cells of a file that stands for something already here. Permission `import:read`. */
export type DataImportName = Node & {
  __typename?: 'DataImportName';
  /** What it looks like, the likeliest first. */
  candidates: Array<ImportCandidate>;
  /** Whether somebody has said so; the next files of the network are then understood so at once. */
  decided: Scalars['Boolean']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What it can stand for. */
  kind: DataImportNameKind;
  /** How many lines bear it. */
  lines: Scalars['Int']['output'];
  /** What it stands for; null where it stands for nothing here, or nobody has said it yet. */
  node?: Maybe<Node>;
  /** The skill that it stands for, of kind SKILL. */
  skill?: Maybe<Skill>;
  /** What is known of it. */
  state: DataImportNameState;
  /** As the cells have it. */
  text: Scalars['String']['output'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type DataImportNameConnection = {
  __typename?: 'DataImportNameConnection';
  /** The rows with their cursors. */
  edges: Array<DataImportNameEdge>;
  /** The rows, without cursors. */
  nodes: Array<DataImportName>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type DataImportNameEdge = {
  __typename?: 'DataImportNameEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: DataImportName;
};

/** Which names of an import. */
export type DataImportNameFilter = {
  /** Of which one of these is known. */
  states?: InputMaybe<Array<DataImportNameState>>;
};

/** What a name in a cell can stand for. */
export type DataImportNameKind =
  /** A lieu, an organisation or a person of the network. */
  | 'ACTOR'
  /** A lieu of the network. */
  | 'LIEU'
  /** A skill of the reference list. */
  | 'SKILL';

/** What is known of a name in a cell. */
export type DataImportNameState =
  /** It stands for something here. */
  | 'FOUND'
  /** It looks like something here, and nobody has said yet whether it is: it holds up confirmation. */
  | 'OPEN'
  /** It stands for nothing here. */
  | 'UNKNOWN';

/** A line of the file, and what becomes of it. */
export type DataImportRow = {
  __typename?: 'DataImportRow';
  /** What it may be the same as, the likeliest first; also once it is decided. */
  candidates: Array<ImportCandidate>;
  /** What it changes in something already here; empty where it changes nothing, or makes something new. */
  changes: Array<ImportChange>;
  /** Heading of the column that the message is about first; null where the whole line is meant, or nothing is to be said. */
  column?: Maybe<Scalars['String']['output']>;
  /** What somebody decided about the likeness; null where nobody has. */
  decision?: Maybe<DuplicateDecision>;
  /** The same as `node`, in a list of lieux. */
  lieu?: Maybe<Lieu>;
  /** CSV: physical line on which the record starts, the header being 1. JSON and GeoJSON: position of the element, calendars: of the event, from 1. Workbooks: row of the sheet. */
  line: Scalars['Int']['output'];
  /** All problems in one text, in the language of the viewer; null where there are none. */
  message?: Maybe<Scalars['String']['output']>;
  /** Name as it was understood; null where there is none. */
  name?: Maybe<Scalars['String']['output']>;
  /** What it changes or is the same as; once confirmed also what it made. Null also where the viewer may not read it any more. */
  node?: Maybe<Node>;
  /** What becomes of it as things stand. */
  outcome: ImportOutcome;
  /** The problems one by one, what rejects the line first. */
  problems: Array<ImportProblem>;
  /** What the file says, by heading: without empty cells and columns of personal data. */
  raw: Scalars['JSON']['output'];
  /** The earlier line that it is the same as, by decision. */
  sameAsLine?: Maybe<Scalars['Int']['output']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type DataImportRowConnection = {
  __typename?: 'DataImportRowConnection';
  /** The rows with their cursors. */
  edges: Array<DataImportRowEdge>;
  /** The rows, without cursors. */
  nodes: Array<DataImportRow>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type DataImportRowEdge = {
  __typename?: 'DataImportRowEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: DataImportRow;
};

/** Which lines of an import. */
export type DataImportRowFilter = {
  /** With one of these outcomes. */
  outcomes?: InputMaybe<Array<ImportOutcome>>;
  /** Whether they look like something else, decided or not. */
  withCandidates?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether something was noticed about them (warnings and what rejects them). */
  withProblems?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How far an import is. */
export type DataImportState =
  /** Given up, or left waiting untouched for 30 days; nothing was written. */
  | 'CANCELLED'
  /** Written, all of it. */
  | 'CONFIRMED'
  /** The file could not be read, see `problem`; nothing was written. */
  | 'FAILED'
  /** Being read and matched in the background; `progress` says how far. Nothing of it is written yet. */
  | 'READING'
  /** Looked at; nothing of it is written yet. */
  | 'READY'
  /** Being taken back in the background: all of it will be, or nothing; `progress` says how far. */
  | 'UNDOING'
  /** Written, and taken back since. */
  | 'UNDONE'
  /** Being written in the background: all of it will be, or nothing; `progress` says how far. */
  | 'WRITING';

/** What the lines of a file are. */
export type DataImportTarget =
  /** A list of events, with their dates and places. */
  | 'EVENTS'
  /** A list of tiers-lieux. */
  | 'LIEUX'
  /** A list of needs; lines that say so are resources that are offered. */
  | 'NEEDS'
  /** A list of organisations that are no lieu. */
  | 'ORGANISATIONS'
  /** A list of people, with the lieux they animate and their skills. */
  | 'PEOPLE'
  /** A list of resources that are offered; lines that say so are needs. */
  | 'RESOURCES';

/** How many dates of a programme begin on this day, all other filters applied. */
export type DayCount = {
  __typename?: 'DayCount';
  /** Number of rows. */
  count: Scalars['Int']['output'];
  /** The day, as the clock stands where they take place. */
  day: Scalars['Date']['output'];
};

/** One decision for all duplicates that nobody has decided yet. */
export type DecideAllDuplicatesInput = {
  /** Id of the import. Code: IMPORT_NOT_READY. */
  dataImport: Scalars['ID']['input'];
  /** What to do with them; SAME_AS takes the likeliest candidate of each. */
  decision: DuplicateDecision;
  /** Version that was looked at. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
};

/** Result of decideAllDuplicates. */
export type DecideAllDuplicatesPayload = {
  __typename?: 'DecideAllDuplicatesPayload';
  /** The import as it is now; null where nothing was done. */
  dataImport?: Maybe<DataImport>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A decision on one line. */
export type DecideDuplicateInput = {
  /** Id of the import. Code: IMPORT_NOT_READY. */
  dataImport: Scalars['ID']['input'];
  /** What to do with it. */
  decision: DuplicateDecision;
  /** The line. Code: IMPORT_UNKNOWN_LINE. */
  line: Scalars['Int']['input'];
  /** With SAME_AS: what is already here, one of the candidates; the likeliest candidate where neither this nor `sameAsLine` is given. Code: UNKNOWN_REFERENCE. */
  sameAs?: InputMaybe<Scalars['ID']['input']>;
  /** With SAME_AS: the earlier line, one of the candidates. Code: IMPORT_UNKNOWN_LINE. */
  sameAsLine?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of decideDuplicate. */
export type DecideDuplicatePayload = {
  __typename?: 'DecideDuplicatePayload';
  /** The import as it is now; null where nothing was done. */
  dataImport?: Maybe<DataImport>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** What the parties of a cooperation have decided, with the objections that were raised. Whoever reads the project reads it. */
export type Decision = Node & {
  __typename?: 'Decision';
  /** The cooperation that it belongs to. */
  cooperationProject?: Maybe<CooperationProject>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was decided. */
  decidedOn: Scalars['Date']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** The milestone of its project on which it hangs; null where it hangs on none. */
  milestone?: Maybe<Milestone>;
  /** What spoke against it, in order. */
  objections: Array<Objection>;
  /** What was decided: plain text, 5,000 characters at most. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** What was to be decided, 200 characters at most. */
  title: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer change or delete it? (permission `project:update` on the project) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** What of a decision is to change. An absent field is left as it is, null clears it. */
export type DecisionChange = {
  /** When it was decided. Code: BLANK. */
  decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** All objections, in order; one that is missing is removed. 100 at most. Code: TOO_MANY. */
  objections?: InputMaybe<Array<ObjectionInput>>;
  /** What was decided: plain text, 5,000 characters at most. Code: TOO_LONG. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** What was to be decided, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Deletion of a thing; `restore` brings it back. */
export type DeleteInput = {
  /** The version that the sender has seen. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the thing. */
  id: Scalars['ID']['input'];
};

/** Result of a deletion. */
export type DeletePayload = {
  __typename?: 'DeletePayload';
  /** Id of what was deleted; null where there are userErrors. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A French département. Source: INSEE, COG 2026. */
export type Departement = {
  __typename?: 'Departement';
  /** INSEE code, text: `59`, `2A`, `974`. */
  code: Scalars['ID']['output'];
  /** Official name. */
  name: Scalars['String']['output'];
  /** The region that it belongs to. */
  region: Region;
};

/** How many rows of a list are in this département, all other filters applied. */
export type DepartementCount = {
  __typename?: 'DepartementCount';
  /** Number of rows. */
  count: Scalars['Int']['output'];
  /** The département. */
  departement: Departement;
};

/** How often somebody receives what they have not read by mail. */
export type Digest =
  /** Each day at 7 in Paris, where there is something. */
  | 'DAILY'
  /** Never. */
  | 'NONE'
  /** Each Monday at 7 in Paris, where there is something. */
  | 'WEEKLY';

/** What to do with a line that looks like something else. */
export type DuplicateDecision =
  /** They are two: the line makes something new. */
  | 'NEW'
  /** They are one: what is empty there is filled from the line, nothing is written over. What another network keeps is only listed in this one too: nothing in it is filled, and its rights stay where they are. */
  | 'SAME_AS'
  /** Leave the line out, also when the file is sent again. */
  | 'SKIP';

/** A new event like one that is there: a proposal with the same words, organisers and lists, and dates of its own. */
export type DuplicateEventInput = {
  /** Id of the event that is copied. */
  event: Scalars['ID']['input'];
  /** When and where; none makes one unscheduled occurrence, for the tray of the board. 200 at most. Code: TOO_MANY. */
  occurrences?: InputMaybe<Array<OccurrenceInput>>;
  /** What the new one is called, 140 characters at most; the same by default. Code: TOO_LONG. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Result of duplicateEvent. */
export type DuplicateEventPayload = {
  __typename?: 'DuplicateEventPayload';
  /** The new event; null where there are userErrors. */
  event?: Maybe<EssMonthEvent>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** What the programme says of an event (OpenAgenda `state`). Whether it takes place is `status`. */
export type EditorialState =
  /** Accepté: in the programme, not public yet; its rooms are booked, its texts may still be written (OpenAgenda 1, ready). */
  | 'ACCEPTED'
  /** Proposé: waits for the coordinator; its rooms are wishes (OpenAgenda 0, to moderate). */
  | 'PROPOSED'
  /** Publié: anybody reads it; its rooms are booked (OpenAgenda 2, published). */
  | 'PUBLISHED'
  /** Prêt: as ACCEPTED, and nothing is missing any more; the next release publishes it (OpenAgenda 1, ready). */
  | 'READY'
  /** Refusé: not in the programme (OpenAgenda −1, refused). */
  | 'REFUSED';

/** What is known of a useful effect. It follows from the observations: the last word of each observer counts. */
export type EffectState =
  /** Attendu: a party expects it, and nobody has observed anything yet. */
  | 'EXPECTED'
  /** Pas observé: all who observed saw that it did not come. */
  | 'NOT_OBSERVED'
  /** Observé: all who observed saw it. */
  | 'OBSERVED'
  /** En partie observé: somebody saw a part of it, or observers did not see the same. */
  | 'PARTLY_OBSERVED'
  /** Inattendu: it was observed, and no party expected it. */
  | 'UNEXPECTED';

/** A session to end. */
export type EndSessionInput = {
  /** Id of a session of one’s own account. */
  id: Scalars['ID']['input'];
};

/** Result of endSession and endOtherSessions. */
export type EndSessionsPayload = {
  __typename?: 'EndSessionsPayload';
  /** How many sessions have ended. */
  ended: Scalars['Int']['output'];
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** An intercommunalité with own taxation. Source: DGCL, 2026. */
export type Epci = {
  __typename?: 'Epci';
  /** SIREN, nine digits. */
  code: Scalars['ID']['output'];
  /** CC, CA, CU, METRO or MET69. */
  kind: Scalars['String']['output'];
  /** Official name. */
  name: Scalars['String']['output'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type EpciConnection = {
  __typename?: 'EpciConnection';
  /** The rows with their cursors. */
  edges: Array<EpciEdge>;
  /** The rows, without cursors. */
  nodes: Array<Epci>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type EpciEdge = {
  __typename?: 'EpciEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Epci;
};

/** Who is to be erased. */
export type ErasePersonInput = {
  /** The name of the person, typed once more. Code: NOT_CONFIRMED. */
  confirm: Scalars['String']['input'];
  /** The version that the sender has seen. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the person. */
  id: Scalars['ID']['input'];
};

/** Result of erasePerson. */
export type ErasePersonPayload = {
  __typename?: 'ErasePersonPayload';
  /** What is left of the person; null where there are userErrors. */
  person?: Maybe<Person>;
  /** Texts, among those that the viewer may read, that quote an address or a number of the person. They stay: somebody should look at them. */
  quotes?: Maybe<Array<Quote>>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A Mois de l'économie sociale et solidaire of a network: the programme of one November. */
export type EssMonth = Node & {
  __typename?: 'EssMonth';
  /** Days of the month on which nothing is planned. Members of the network see them; null for others. */
  emptyDays?: Maybe<Array<Scalars['Date']['output']>>;
  /** Last day, included. */
  endsOn: Scalars['Date']['output'];
  /** Its events. */
  events: EssMonthEventConnection;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Lieux of the network, by name: the rows of the board. */
  lieux: LieuConnection;
  /** The network. */
  network: Network;
  /** Occurrences of its events, by beginning; unscheduled ones last. */
  occurrences: OccurrenceConnection;
  /** What `releaseProgramme` would change for the public since the last version, the breaking ones first. Changes of published events are public already; they are told here until a version holds them. Members of the network see them. */
  pendingChanges: Array<ProgrammeChange>;
  /** All that the rules of planning ask about the month, as `PlannedMonth` of the package @essaim/planning, with the `labels` of audiences and themes, so that a client can work out by the same rules what a move would lead to. Members of the network see it; null for others. */
  planningFacts?: Maybe<Scalars['JSON']['output']>;
  /** Named versions of its programme, the last first. Members of the network see them. */
  releases: Array<ProgrammeRelease>;
  /** How grave each rule is in this month. Members of the network see it; null for others. */
  ruleSeverities?: Maybe<Array<RuleSeverity>>;
  /** First day. Occurrences may lie outside: a warm-up, a closing. */
  startsOn: Scalars['Date']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change of the month itself. */
  version: Scalars['Int']['output'];
  /** All occurrences of the month that the viewer may read, with their versions and nothing else: what is missing here has been removed. */
  versions: Array<OccurrenceVersion>;
  /** May the viewer accept, publish and refuse events, and move all of them? (permission `event:arbitrate`) */
  viewerCanArbitrate: Scalars['Boolean']['output'];
  /** May the viewer propose an event? (permission `event:propose`) */
  viewerCanPropose: Scalars['Boolean']['output'];
  /** What is worth a look, the gravest first. Members of the network see it; null for others. */
  warnings?: Maybe<WarningConnection>;
  /** Its year; a network has one a year. */
  year: Scalars['Int']['output'];
};


/** A Mois de l'économie sociale et solidaire of a network: the programme of one November. */
export type EssMonthEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EssMonthEventFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<EssMonthEventOrder>;
};


/** A Mois de l'économie sociale et solidaire of a network: the programme of one November. */
export type EssMonthLieuxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A Mois de l'économie sociale et solidaire of a network: the programme of one November. */
export type EssMonthOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OccurrenceFilter>;
  first: Scalars['Int']['input'];
};


/** A Mois de l'économie sociale et solidaire of a network: the programme of one November. */
export type EssMonthVersionsArgs = {
  onBoard?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A Mois de l'économie sociale et solidaire of a network: the programme of one November. */
export type EssMonthWarningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WarningFilter>;
  first: Scalars['Int']['input'];
};

/** An event of a Mois de l'ESS: what takes place. When and where is said by its occurrences. Anybody reads published ones, members of the network all. */
export type EssMonthEvent = Node & {
  __typename?: 'EssMonthEvent';
  /** For whom it is accessible (list ACCESSIBILITY; OpenAgenda `accessibility`). */
  accessibility: Array<Term>;
  /** On the spot, online, or both. */
  attendanceMode: AttendanceMode;
  /** For whom it is (list AUDIENCE). */
  audiences: Array<Term>;
  /** The cooperation that it belongs to; null where there is none that the viewer may read. */
  cooperationProject?: Maybe<CooperationProject>;
  /** The first of its photos, for lists; null where it has none. */
  cover?: Maybe<Photo>;
  /** When it was proposed. */
  createdAt: Scalars['DateTime']['output'];
  /** The same, page by page. */
  dates: OccurrenceConnection;
  /** Markdown, 10,000 characters at most (OpenAgenda `longDescription`). */
  description?: Maybe<Scalars['String']['output']>;
  /** What the programme says of it. */
  editorialState: EditorialState;
  /** The Mois de l'ESS that it is part of (schema.org superEvent). */
  essMonth?: Maybe<EssMonth>;
  /** How many people are expected at each date; null where nobody said. Members of the network see it. */
  expectedAttendance?: Maybe<Scalars['Int']['output']>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Address of a picture: http or https. */
  image?: Maybe<Scalars['String']['output']>;
  /** What kind of event (list EVENT_KIND). */
  kind: Term;
  /** Limits of its project and of the network that are exceeded and in which it has a part: by the room of a date of its own, or by sums to which its dates or what is lent for it add. None for those who may not read them. */
  limitWarnings: Array<LimitWarning>;
  /** What the public will miss: it hinders nothing, the coordinator decides. */
  missing: Array<MissingForPublication>;
  /** Resources that are asked for or promised for it, or for one of its dates. Members see them. */
  mobilisations: MobilisationConnection;
  /** What it needs, on the board of needs, of all that the viewer may read. */
  needs: NeedConnection;
  /** When and where it takes place, by beginning; unscheduled ones last. All of them, up to 800: `dates` gives them page by page. */
  occurrences: Array<Occurrence>;
  /** Where to attend online: http or https (OpenAgenda `onlineAccessLink`). */
  onlineAccessUrl?: Maybe<Scalars['String']['output']>;
  /** Who organises it, in order (schema.org organizer); those that the viewer may not read are left out. */
  organisers: Array<Actor>;
  /** What became of it, over all of its dates; null where nobody has said so. Members of the network read it. */
  outcome?: Maybe<EventOutcome>;
  /** Its photos in their order, 12 at most. */
  photos: Array<Photo>;
  /** Price and conditions in words, 255 characters at most (OpenAgenda `conditions`). */
  price?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, in words; null where it is not, or nobody said. Members of the network read it. */
  refusalReason?: Maybe<Scalars['String']['output']>;
  /** Where to register: http or https (OpenAgenda `registration` of type link). */
  registrationUrl?: Maybe<Scalars['String']['output']>;
  /** Whether it takes place as announced. */
  status: EventStatus;
  /** One or two sentences, 200 characters at most (OpenAgenda `description`). */
  summary?: Maybe<Scalars['String']['output']>;
  /** Can resources be asked for on its behalf? Not where its cooperation project is closed or set aside and it has no date to come on which it takes place (EVENT_OVER); false for those who are no members. */
  takesRequests: Scalars['Boolean']['output'];
  /** What is to be done for it, by due date; what is done comes last. Members of the network read it. */
  tasks: Array<EventTask>;
  /** What it is about (list THEME; OpenAgenda `keywords`). */
  themes: Array<Term>;
  /** What it is called, 140 characters at most. */
  title: Scalars['String']['output'];
  /** When it was last changed itself; its dates have times of their own. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change of the event itself (not of its occurrences); send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer accept, publish or refuse it? (permission `event:arbitrate`) */
  viewerCanArbitrate: Scalars['Boolean']['output'];
  /** May the viewer delete it? (permission `event:delete`) */
  viewerCanDelete: Scalars['Boolean']['output'];
  /** May the viewer change it, and move its occurrences? (permission `event:update`; its organisers, and who proposed it) */
  viewerCanUpdate: Scalars['Boolean']['output'];
  /** When hands are needed for it, by beginning, and who helps then. Members of the network read it. */
  volunteers: Array<EventVolunteers>;
  /** What of the month is worth a look and concerns it, the gravest first. Members of the network see it; null for others. */
  warnings?: Maybe<Array<Warning>>;
};


/** An event of a Mois de l'ESS: what takes place. When and where is said by its occurrences. Anybody reads published ones, members of the network all. */
export type EssMonthEventDatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OccurrenceFilter>;
  first: Scalars['Int']['input'];
};


/** An event of a Mois de l'ESS: what takes place. When and where is said by its occurrences. Anybody reads published ones, members of the network all. */
export type EssMonthEventMobilisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MobilisationFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<MobilisationOrder>;
};


/** An event of a Mois de l'ESS: what takes place. When and where is said by its occurrences. Anybody reads published ones, members of the network all. */
export type EssMonthEventNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<ResourceOrder>;
};

/** What of an event is to change. An absent field is left as it is, null clears it. */
export type EssMonthEventChange = {
  /** Codes of ACCESSIBILITY. Codes: UNKNOWN_TERM, DUPLICATE. */
  accessibility?: InputMaybe<Array<Scalars['String']['input']>>;
  /** OFFLINE by default. */
  attendanceMode?: InputMaybe<AttendanceMode>;
  /** Codes of AUDIENCE. Codes: UNKNOWN_TERM, DUPLICATE. */
  audiences?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of a cooperation project of the network. Code: UNKNOWN_REFERENCE. */
  cooperationProject?: InputMaybe<Scalars['ID']['input']>;
  /** Markdown, 10,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How many people are expected at each date, 1 to 100,000. Code: INVALID. */
  expectedAttendance?: InputMaybe<Scalars['Int']['input']>;
  /** Address of a picture. Code: INVALID_URL. */
  image?: InputMaybe<Scalars['String']['input']>;
  /** Code of EVENT_KIND. Codes: BLANK, UNKNOWN_TERM. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Where to attend online. Code: INVALID_URL. */
  onlineAccessUrl?: InputMaybe<Scalars['String']['input']>;
  /** Ids of actors of the network, in order, 50 at most. Codes: UNKNOWN_REFERENCE, DUPLICATE, TOO_MANY. */
  organisers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Price and conditions in words, 255 characters at most. Code: TOO_LONG. */
  price?: InputMaybe<Scalars['String']['input']>;
  /** Where to register. Code: INVALID_URL. */
  registrationUrl?: InputMaybe<Scalars['String']['input']>;
  /** Whether it takes place as announced; SCHEDULED by default. Code: ROOM_TAKEN, where it would book a room again. */
  status?: InputMaybe<EventStatus>;
  /** One or two sentences, 200 characters at most. Code: TOO_LONG. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Codes of THEME. Codes: UNKNOWN_TERM, DUPLICATE. */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is called, 140 characters at most. Codes: BLANK, TOO_LONG. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type EssMonthEventConnection = {
  __typename?: 'EssMonthEventConnection';
  /** The rows with their cursors. */
  edges: Array<EssMonthEventEdge>;
  /** The rows, without cursors. */
  nodes: Array<EssMonthEvent>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type EssMonthEventEdge = {
  __typename?: 'EssMonthEventEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: EssMonthEvent;
};

/** Which events; all that are given must hold. */
export type EssMonthEventFilter = {
  /** Codes of AUDIENCE: any of them. */
  audiences?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of communes: as `regions`. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of départements: as `regions`. */
  departements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SIREN of EPCI: as `regions`. */
  epcis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With an occurrence that ends after this instant; where `until` is given, the same one begins before that. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Codes of EVENT_KIND: any of them. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of a lieu that organises or hosts it; one that the viewer may not read leads to none. */
  lieu?: InputMaybe<Scalars['ID']['input']>;
  /** Organised by the viewer or by a lieu that the viewer animates or accompanies, or proposed by the viewer (true); or not (false). */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of a network. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** INSEE codes of regions: where it takes place, or of the network's territory where that is nowhere yet. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these editorial states. */
  states?: InputMaybe<Array<EditorialState>>;
  /** Whether resources can be asked for on its behalf, as `EssMonthEvent.takesRequests` says. */
  takesRequests?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the title or description; accents do not count, and small typing mistakes in the title are forgiven. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Codes of THEME: any of them. */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With an occurrence that begins before this instant; as `from`. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** It was changed, or one of its dates added, moved or removed, at or after this instant. What was deleted, or is no longer published for the viewer, is not listed; changes of its lieux and organisers do not count. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How events are sorted. */
export type EssMonthEventOrder =
  /** By the beginning of their first occurrence; unscheduled ones last. */
  | 'STARTS_AT_ASC'
  /** By title, as in a French dictionary. */
  | 'TITLE_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** The agreement "entreprise solidaire d'utilité sociale". */
export type EsusAgreement = {
  __typename?: 'EsusAgreement';
  /** First day. */
  since: Scalars['Date']['output'];
  /** Day on which it ends; null where it is not known. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** An ESUS agreement. */
export type EsusInput = {
  /** First day. */
  since: Scalars['Date']['input'];
  /** Day on which it ends, after the first. Code: INVALID_PERIOD. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of an event, over all of its dates of which somebody has said it. */
export type EventOutcome = {
  __typename?: 'EventOutcome';
  /** How many people came to all of them; null where nobody counted. */
  attendance?: Maybe<Scalars['Int']['output']>;
  /** At least one of its dates was held. */
  held: Scalars['Boolean']['output'];
  /** The words on its dates, by their beginning, a paragraph each; null where there are none. */
  word?: Maybe<Scalars['String']['output']>;
};

/** Whether an event takes place as announced (OpenAgenda `status`, schema.org eventStatus). */
export type EventStatus =
  /** Annulé: its rooms are free again (OpenAgenda 6, EventCancelled). */
  | 'CANCELLED'
  /** Complet: takes place, no seats left (OpenAgenda 5; schema.org says it by offers, SoldOut). */
  | 'FULL'
  /** Passé en ligne: its rooms are free again (OpenAgenda 3, EventMovedOnline). */
  | 'MOVED_ONLINE'
  /** Reporté, to a time that is not known yet: its rooms are free again (OpenAgenda 4, EventPostponed). */
  | 'POSTPONED'
  /** Reprogrammé: at another time than announced (OpenAgenda 2, EventRescheduled). */
  | 'RESCHEDULED'
  /** Prévu: as announced (OpenAgenda 1, EventScheduled). */
  | 'SCHEDULED';

/** Something to do for an event. Members of its network read it. */
export type EventTask = Node & {
  __typename?: 'EventTask';
  /** Who sees to it; null where nobody does, or the viewer may not read who it is. */
  assignee?: Maybe<Person>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** It is done. */
  done: Scalars['Boolean']['output'];
  /** When it was ticked off; null while it is to be done. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day on which it should be done: a fixed one, or counted from the first day of the event, with which it moves. Null where there is none, or the event is not scheduled. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The event that it belongs to. */
  event?: Maybe<EssMonthEvent>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** The viewer sees to it. */
  mine: Scalars['Boolean']['output'];
  /** How, with whom, where things stand: plain text, 5,000 characters at most. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Days from the first day of the event, before it where negative; null where the day is fixed or there is none. */
  offsetDays?: Maybe<Scalars['Int']['output']>;
  /** It is not done and the day has passed, in Paris. */
  overdue: Scalars['Boolean']['output'];
  /** What is to be done, 200 characters at most. */
  title: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer tick it off? (permission `task:complete`: its assignee, too) */
  viewerCanComplete: Scalars['Boolean']['output'];
  /** May the viewer change or delete it? (permission `event:update` on the event) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** What of a task of an event is to change. An absent field is left as it is, null clears it. */
export type EventTaskChange = {
  /** Id of a person of the network, who is told. Code: UNKNOWN_REFERENCE. */
  assignee?: InputMaybe<Scalars['ID']['input']>;
  /** A fixed last day; it takes the place of `offsetDays`. Code: TWO_DUE_DATES. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Days from the first day of the event, −730 to 730; it takes the place of `dueOn`. Codes: INVALID, TWO_DUE_DATES. */
  offsetDays?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be done, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type EventTaskConnection = {
  __typename?: 'EventTaskConnection';
  /** The rows with their cursors. */
  edges: Array<EventTaskEdge>;
  /** The rows, without cursors. */
  nodes: Array<EventTask>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type EventTaskEdge = {
  __typename?: 'EventTaskEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: EventTask;
};

/** A slot of an event, and who helps then. */
export type EventVolunteers = {
  __typename?: 'EventVolunteers';
  /** How many are put down. */
  count: Scalars['Int']['output'];
  /** The viewer is put down. */
  mine: Scalars['Boolean']['output'];
  /** How many are missing to the minimum; 0 where there are enough. */
  missing: Scalars['Int']['output'];
  /** Who is put down, in that order, as far as the viewer may read them. */
  people: Array<Person>;
  /** When, for what, and how many. */
  slot: VolunteerSlot;
};

/** What supports an observation: a quote, a photo, a link or a document. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** Whoever is quoted or shown agreed to it. Always true of a quote. */
  consent: Scalars['Boolean']['output'];
  /** The file that was sent, of a document that is no link. */
  file?: Maybe<ProjectFile>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EvidenceKind;
  /** What was said, or what is to be seen there. */
  text?: Maybe<Scalars['String']['output']>;
  /** Where it is; null for a quote that stands nowhere else, and for a file. */
  url?: Maybe<Scalars['String']['output']>;
};

/** What supports an observation. With `id` it is one that exists; without, a new one. */
export type EvidenceInput = {
  /** Whoever is quoted or shown agreed to it; a quote needs it. Code: QUOTE_WITHOUT_CONSENT. */
  consent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of a document that is no link: id of a file of the project that was sent by `POST /files`. Codes: UNKNOWN_REFERENCE, LINK_AND_FILE, INVALID. */
  file?: InputMaybe<Scalars['ID']['input']>;
  /** Id of one of this observation; none where that is new. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  kind: EvidenceKind;
  /** What was said, or what is to be seen there; 2,000 characters at most. A quote needs it. Codes: BLANK, TOO_LONG. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Where it is, with https:// or http://; everything but a quote needs it, or a document its file. Codes: BLANK, INVALID_URL, TOO_LONG, LINK_AND_FILE. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What supports an observation. */
export type EvidenceKind =
  /** A document, such as minutes or accounts: on the web, or a file. */
  | 'DOCUMENT'
  /** A page on the web. */
  | 'LINK'
  /** A picture on the web. */
  | 'PHOTO'
  /** What somebody said, with their consent. */
  | 'QUOTE';

/** All that one actor gives to another one, or to what several do together: promised or happened, never only wished. */
export type Exchange = {
  __typename?: 'Exchange';
  /** How many exchanges: promised and happened together. */
  count: Scalars['Int']['output'];
  /** Who gives; null where the viewer may not read them. */
  giver?: Maybe<Actor>;
  /** How many have happened. */
  happened: Scalars['Int']['output'];
  /** What is given, in words: titles of resources, statements of commitments. */
  labels: Array<Scalars['String']['output']>;
  /** The cooperation that it is given to as a whole; null where an actor receives. */
  project?: Maybe<CooperationProject>;
  /** How many are promised, and have not happened yet. */
  promised: Scalars['Int']['output'];
  /** How much in all; null where it is not counted, or in different units. */
  quantity?: Maybe<Scalars['Float']['output']>;
  /** Who receives; null where it is given to a cooperation as a whole, or the viewer may not read them. */
  receiver?: Maybe<Actor>;
  /** What is given, by title; commitments that name no resource have none. */
  resources: Array<Resource>;
  /** What `quantity` counts; null where there is none. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** Which exchanges; all that are given must hold. */
export type ExchangeFilter = {
  /** Those that last until this day or longer; of commitments, those made on it or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Promised, or happened; both where it is absent. */
  layer?: InputMaybe<ExchangeLayer>;
  /** Ids of lieux: those that give, receive, or where the resource is. */
  lieux?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Material or immaterial. */
  nature?: InputMaybe<ResourceNature>;
  /** Those that begin on this day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** How far an exchange has come. What is only wished (needs and offers) is none yet. */
export type ExchangeLayer =
  /** Happened: handed out, or a commitment that was kept. */
  | 'HAPPENED'
  /** Promised, and not happened yet: an accepted mobilisation that was not handed out, a commitment that is agreed. */
  | 'PROMISED';

/** A useful effect that a party, or several, expect of their cooperation. */
export type ExpectEffectInput = {
  /** Whom it is for: a code of the list `BENEFICIARY`. Code: UNKNOWN_TERM. */
  beneficiary?: InputMaybe<Scalars['String']['input']>;
  /** Fundamental needs that it answers. */
  fundamentalNeeds?: InputMaybe<Array<FundamentalNeed>>;
  /** Ids of several parties of one project that expect it. Code: UNKNOWN_REFERENCE. */
  parties?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Id of the party that expects it (`ProjectParty`). Codes: EFFECT_WITHOUT_PARTY where no party is named. */
  party?: InputMaybe<Scalars['ID']['input']>;
  /** The sphere of life that it touches: a code of the list `SPHERE_OF_LIFE`. Code: UNKNOWN_TERM. */
  sphere?: InputMaybe<Scalars['String']['input']>;
  /** What is to be different for somebody, by what the parties do; 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  statement: Scalars['String']['input'];
};

/** Result of expectEffect. */
export type ExpectEffectPayload = {
  __typename?: 'ExpectEffectPayload';
  /** The new effect; null where there are userErrors. */
  effect?: Maybe<UsefulEffect>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** What a cooperation does to others without anybody having asked for it (externalité). */
export type Externality = Node & {
  __typename?: 'Externality';
  /** The cooperation that it comes of. */
  cooperationProject?: Maybe<CooperationProject>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Where it is felt (list `EXTERNALITY_DOMAIN`). */
  domain: Term;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Good or harm. */
  polarity: ExternalityPolarity;
  /** In the words of the parties, 1,000 characters at most. */
  statement: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What of an externality is to change. An absent field is left as it is. */
export type ExternalityChange = {
  /** Where it is felt: a code of the list `EXTERNALITY_DOMAIN`. Codes: BLANK, UNKNOWN_TERM. */
  domain?: InputMaybe<Scalars['String']['input']>;
  /** Good or harm. Code: BLANK. */
  polarity?: InputMaybe<ExternalityPolarity>;
  /** What it does to whom, 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** Whether an externality does good or harm. */
export type ExternalityPolarity =
  /** It does harm, or costs others something. */
  | 'NEGATIVE'
  /** It does good. */
  | 'POSITIVE';

/** The thread that holds a cooperation, or a network, together: one sentence, and milestones on which things hang. Members of the network read it. */
export type FilRouge = Node & {
  __typename?: 'FilRouge';
  /** What hangs on no milestone, the oldest first: of a project all that it does, but not what was observed; of a network its projects on their way, and events that belong to no project. The newest 200. */
  adrift: Array<MilestoneSubject>;
  /** The project that it holds together; null where it is a network's. */
  cooperationProject?: Maybe<CooperationProject>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Its steps, in order. */
  milestones: Array<Milestone>;
  /** The network that it holds together; null where it is a project's. */
  network?: Maybe<Network>;
  /** The thread in one sentence, 300 characters at most; empty where it was not written yet. */
  sentence: Scalars['String']['output'];
  /** What `sharedThread` opens it with, for anybody who has it; null where it is not shared or its last day is over, and for those who may not change it. */
  shareToken?: Maybe<Scalars['String']['output']>;
  /** The last day on which its link works; null where none is open, and for those who may not change it. */
  sharedUntil?: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer change and share it? (`project:update` on the project, or `network:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** What of a fil rouge is to change. An absent field is left as it is, null clears it. */
export type FilRougeChange = {
  /** All milestones, in order, 40 at most; one that is missing is removed, and what hung on it is adrift. Codes: DUPLICATE, INVALID. */
  milestones?: InputMaybe<Array<MilestoneInput>>;
  /** The thread in one sentence, 300 characters at most. Code: TOO_LONG. */
  sentence?: InputMaybe<Scalars['String']['input']>;
};

/** Result of what is done to a fil rouge. */
export type FilRougePayload = {
  __typename?: 'FilRougePayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The fil rouge as it is now; null where there are userErrors. */
  filRouge?: Maybe<FilRouge>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** Floor area of a lieu, in square metres. */
export type FloorArea =
  /** 60 to 200 m². */
  | 'FROM_60_TO_200'
  /** More than 200 m². */
  | 'OVER_200'
  /** Less than 60 m². */
  | 'UNDER_60';

/** A good time and place for an occurrence; `rescheduleOccurrence` takes it. */
export type FreeSlot = {
  __typename?: 'FreeSlot';
  /** How many things speak against it all the same; 0 for a slot that is really free. */
  against: Scalars['Int']['output'];
  /** End: as long as it is now, two hours where it has no times yet. */
  endsAt: Scalars['DateTime']['output'];
  /** The lieu: its own where it has one. */
  lieu?: Maybe<Lieu>;
  /** Why, the most important first. */
  reasons: Array<FreeSlotReason>;
  /** The room; null where the lieu has none, or it is in none. */
  room?: Maybe<Room>;
  /** Beginning. */
  startsAt: Scalars['DateTime']['output'];
};

/** What speaks for a slot, or against it all the same. */
export type FreeSlotReason = {
  __typename?: 'FreeSlotReason';
  /** The rule that speaks against it; null for what speaks for it. */
  against?: Maybe<WarningRule>;
  /** A sentence for people, in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** A fundamental human need (Max-Neef). There are nine, none above another. */
export type FundamentalNeed =
  /** Affection. */
  | 'AFFECTION'
  /** Créativité. */
  | 'CREATION'
  /** Liberté. */
  | 'FREEDOM'
  /** Identité. */
  | 'IDENTITY'
  /** Loisir. */
  | 'LEISURE'
  /** Participation. */
  | 'PARTICIPATION'
  /** Protection. */
  | 'PROTECTION'
  /** Subsistance. */
  | 'SUBSISTENCE'
  /** Compréhension. */
  | 'UNDERSTANDING';

/** What happened to a promised resource, when (Valueflows: an economic event). */
export type Handover = Node & {
  __typename?: 'Handover';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Out, or back. */
  kind: HandoverKind;
  /** In what state, with what: 1,000 characters at most. */
  note?: Maybe<Scalars['String']['output']>;
};

/** What happened to a promised resource. */
export type HandoverKind =
  /** Retour: it came back. */
  | 'BACK'
  /** Sortie: it was handed out. */
  | 'OUT';

/** Something to hang on a milestone. What hangs on another one of the same fil rouge is moved. */
export type HangOnMilestoneInput = {
  /** The version of the fil rouge that the sender has seen. Where others have changed the same item or milestone since, it is refused with CONFLICT. Where it is absent, what is said is laid on the thread as it is. Code: VERSION_FROM_THE_FUTURE. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the milestone. Code: THREAD_FULL where 500 things hang on the fil rouge already. */
  milestone: Scalars['ID']['input'];
  /** Id of an event, decision, task, document or observation of the project; on the thread of a network, of an event or project of the network. Code: UNKNOWN_REFERENCE. */
  subject: Scalars['ID']['input'];
  /** What it does for the milestone, 500 characters at most. Codes: BLANK, TOO_LONG. */
  why: Scalars['String']['input'];
};

/** A change that has many causes. Effects of a cooperation contribute to it; it is none of them, and is never counted as one. */
export type Impact = Node & {
  __typename?: 'Impact';
  /** The cooperation whose effects contribute. */
  cooperationProject?: Maybe<CooperationProject>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** The effects that contribute to it, in the order in which they were added. */
  effects: Array<UsefulEffect>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** In the words of the parties, 1,000 characters at most. */
  statement: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What of an impact is to change. An absent field is left as it is. */
export type ImpactChange = {
  /** Ids of all effects of the project that contribute to it; those that are deleted need not be named, and contribute again once they are restored. Codes: UNKNOWN_REFERENCE, DELETED. */
  effects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A change that has many causes, 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a line may be the same as: something already here, or an earlier line of the file. */
export type ImportCandidate = {
  __typename?: 'ImportCandidate';
  /** The earlier line of the same file; null for something already here. */
  line?: Maybe<Scalars['Int']['output']>;
  /** Name in that earlier line, or what a name in the cells looks like; null for something already here that a line may be. */
  name?: Maybe<Scalars['String']['output']>;
  /** What is already here; null for an earlier line, and where the viewer may not read it any more. */
  node?: Maybe<Node>;
  /** What speaks for it. */
  reasons: Array<ImportRemark>;
  /** How likely they are one, 0.6 to 1. */
  score: Scalars['Float']['output'];
  /** The skill, of a name that can stand for one. */
  skill?: Maybe<Skill>;
};

/** What a line changes in one field. */
export type ImportChange = {
  __typename?: 'ImportChange';
  /** What the line says. */
  after?: Maybe<Scalars['JSON']['output']>;
  /** What is there now, or was there before the import was written. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The field, by its name in the API, such as `website` or `address.street`. */
  field: Scalars['String']['output'];
};

/** A column of the file, and what it was understood as. */
export type ImportColumn = {
  __typename?: 'ImportColumn';
  /** How sure that is, 0 to 1; 1 where somebody said so. */
  confidence: Scalars['Float']['output'];
  /** In which order such days are read; null where there are none, and where the column has days that can only be the one and days that can only be the other: each is then pointed out. */
  dateOrder?: Maybe<ImportDateOrder>;
  /** A day of it, as the file writes it, that can be read both ways, such as `11/12/2026`; null where there is none. */
  eitherDay?: Maybe<Scalars['String']['output']>;
  /** What it means; null where it goes into no field and is only kept with the original row. */
  field?: Maybe<ImportField>;
  /** Its heading in the file. */
  name: Scalars['String']['output'];
  /** Why, for people, in the language of the viewer. */
  reason: Scalars['String']['output'];
  /** A typical value, shortened; empty for an empty column and for personal data. */
  sample: Scalars['String']['output'];
};

/** How many lines have which outcome, as things stand. */
export type ImportCounts = {
  __typename?: 'ImportCounts';
  /** New things. */
  created: Scalars['Int']['output'];
  /** Possible duplicates that are still to be decided. */
  duplicates: Scalars['Int']['output'];
  /** Names in the cells that look like something already here, and somebody must say what: they hold up confirmation. */
  names: Scalars['Int']['output'];
  /** Lines that cannot be imported; their messages say why. */
  rejected: Scalars['Int']['output'];
  /** Lines left out by decision. */
  skipped: Scalars['Int']['output'];
  /** Things already here that stay as they are. */
  unchanged: Scalars['Int']['output'];
  /** Things already here of which something changes. */
  updated: Scalars['Int']['output'];
};

/** How a column writes days that can be read both ways, such as `11/12/2026`. */
export type ImportDateOrder =
  /** The day before the month, as in French: 11 December. */
  | 'DAY_FIRST'
  /** The month before the day, as in the United States: 12 November. */
  | 'MONTH_FIRST';

/** What a column can mean. */
export type ImportField =
  /** For whom it is accessible. */
  | 'ACCESSIBILITY'
  /** What is done there, in words or codes. */
  | 'ACTIVITIES'
  /** On the spot, online, or both. */
  | 'ATTENDANCE_MODE'
  /** For whom, in words or codes. */
  | 'AUDIENCES'
  /** Category of a resource or need, in words or as a code. */
  | 'CATEGORY'
  /** Days on which a resource cannot be had. */
  | 'CLOSURES'
  /** INSEE code of the commune. */
  | 'COMMUNE_CODE'
  /** Name of the commune. */
  | 'COMMUNE_NAME'
  /** Under what conditions. */
  | 'CONDITIONS'
  /** Latitude and longitude in one cell. */
  | 'COORDINATES'
  /** Day, or first day. */
  | 'DATE'
  /** Code or name of the département; helps to find the commune. */
  | 'DEPARTEMENT'
  /** Deposit in euros. */
  | 'DEPOSIT'
  /** Longer text; several columns are joined. */
  | 'DESCRIPTION'
  /** Whether it is proposed, accepted, ready, published or refused. */
  | 'EDITORIAL_STATE'
  /** E-mail address of a person; seen by coordinators, until the person says otherwise. */
  | 'EMAIL'
  /** Day and time of the end. */
  | 'ENDS_AT'
  /** Last day. */
  | 'END_DATE'
  /** Time of the end. */
  | 'END_TIME'
  /** Family of the social and solidarity economy, in words or as a code. */
  | 'ESS_FAMILY'
  /** First day of the ESUS agreement. */
  | 'ESUS_SINCE'
  /** Last day of the ESUS agreement. */
  | 'ESUS_UNTIL'
  /** What is asked for in return, in words or as a code. */
  | 'EXCHANGE'
  /** How many people are expected at each date. */
  | 'EXPECTED_ATTENDANCE'
  /** Identifier at the source: it finds the same thing again in the next file. */
  | 'EXTERNAL_ID'
  /** Families of tiers-lieux, in words or codes. */
  | 'FAMILIES'
  /** First name of a person. */
  | 'FIRST_NAME'
  /** The whole address in one cell. */
  | 'FULL_ADDRESS'
  /** Name of the lieu, organisation or person that offers or needs it. */
  | 'HOLDER'
  /** Identifier of the thing in this instance, as exports write it: the line is that very thing. */
  | 'ID'
  /** Left out on purpose. */
  | 'IGNORE'
  /** Address of a picture. */
  | 'IMAGE'
  /** Which insurance is asked for. */
  | 'INSURANCE'
  /** Offer or need, in words. */
  | 'INTENT'
  /** Kind of an event, in words or as a code. */
  | 'KIND'
  /** Last name of a person. */
  | 'LAST_NAME'
  /** Degrees north. */
  | 'LATITUDE'
  /** Legal form, in words or as a code. */
  | 'LEGAL_FORM'
  /** Name of the lieu where it is, or where an event takes place. */
  | 'LIEU'
  /** Names of the lieux that a person animates. */
  | 'LIEUX'
  /** Degrees east. */
  | 'LONGITUDE'
  /** Kind of member of a PTCE, in words or as a code. */
  | 'MEMBER_KIND'
  /** Name or title. */
  | 'NAME'
  /** Material or immaterial. */
  | 'NATURE'
  /** First day on which it is needed. */
  | 'NEEDED_FROM'
  /** Last day on which it is needed. */
  | 'NEEDED_UNTIL'
  /** Where to attend online. */
  | 'ONLINE_ACCESS_URL'
  /** Opening hours. */
  | 'OPENING_HOURS'
  /** Names of those who organise it. */
  | 'ORGANISERS'
  /** Telephone number of a person; seen by coordinators, until the person says otherwise. */
  | 'PHONE'
  /** Where it takes place, in words. */
  | 'PLACE'
  /** Postcode, five digits. */
  | 'POSTAL_CODE'
  /** What a person says of themselves. */
  | 'PRESENTATION'
  /** What it costs: of an event in words, of a resource in euros. */
  | 'PRICE'
  /** What the price of a resource is for. */
  | 'PRICE_UNIT'
  /** How many or how much. */
  | 'QUANTITY'
  /** Where to register. */
  | 'REGISTRATION_URL'
  /** RNA number of an association. */
  | 'RNA'
  /** Rural or urban, in words or as a code. */
  | 'SETTING'
  /** Who may see it and ask for it. */
  | 'SHARING'
  /** SIRET, 14 digits. */
  | 'SIRET'
  /** Skills of a person, in words. */
  | 'SKILLS'
  /** Day and time of the beginning. */
  | 'STARTS_AT'
  /** Time of the beginning. */
  | 'START_TIME'
  /** Whether it takes place as planned. */
  | 'STATUS'
  /** Number and street. */
  | 'STREET'
  /** One sentence. */
  | 'SUMMARY'
  /** Further words for a lieu, in words or codes. */
  | 'TAGS'
  /** About what, in words or codes. */
  | 'THEMES'
  /** All its dates in one cell, with begin and end of each. */
  | 'TIMINGS'
  /** What the quantity counts. */
  | 'UNIT'
  /** What an export has seen of the thing, as exports write it: what others have changed since is kept. */
  | 'VERSION'
  /** Web address. */
  | 'WEBSITE';

/** What the undoing of an import left as it is. */
export type ImportKept = {
  __typename?: 'ImportKept';
  /** Things that somebody has changed since: what they changed stays. */
  changed: Scalars['Int']['output'];
  /** New things that stay because something hangs on them, such as events planned there. */
  used: Scalars['Int']['output'];
};

/** What a name stands for. */
export type ImportNameInput = {
  /** Id of the name. Code: UNKNOWN_REFERENCE. */
  name: Scalars['ID']['input'];
  /** Id of what it stands for, in the network; null: nothing here. Code: UNKNOWN_REFERENCE. */
  node?: InputMaybe<Scalars['ID']['input']>;
};

/** What becomes of a line. */
export type ImportOutcome =
  /** It makes something new. */
  | 'CREATED'
  /** It looks like something else, and nobody has decided yet: it holds up confirmation. */
  | 'DUPLICATE'
  /** It cannot be imported. */
  | 'REJECTED'
  /** It is left out, by decision. */
  | 'SKIPPED'
  /** It says nothing new of something that is already here. */
  | 'UNCHANGED'
  /** It changes something that is already here. */
  | 'UPDATED';

/** Something in a line that somebody should look at. */
export type ImportProblem = {
  __typename?: 'ImportProblem';
  /** Stable code, such as `POSTCODE_INVALID`. */
  code: Scalars['String']['output'];
  /** Heading of the column; null where the whole line is meant. */
  column?: Maybe<Scalars['String']['output']>;
  /** For people, in the language of the viewer. */
  message: Scalars['String']['output'];
  /** How grave it is. */
  severity: ImportSeverity;
};

/** How far work in the background is. */
export type ImportProgress = {
  __typename?: 'ImportProgress';
  /** Lines that are done. */
  done: Scalars['Int']['output'];
  /** Lines in all; 0 until that is known. */
  total: Scalars['Int']['output'];
};

/** Something said about a file, a column or a likeness. */
export type ImportRemark = {
  __typename?: 'ImportRemark';
  /** Stable code, such as `SAME_NAME`. */
  code: Scalars['String']['output'];
  /** The same for people, in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** How grave a problem of a line is. */
export type ImportSeverity =
  /** The line cannot be imported. */
  | 'REJECT'
  /** The line is imported; a value should be looked at. */
  | 'WARNING';

/** Another sheet of a workbook, to be imported too. */
export type ImportSheetInput = {
  /** Id of the import that holds the workbook. Code: IMPORT_NOT_READY. */
  dataImport: Scalars['ID']['input'];
  /** Which of its `sheets`, other than the one that it reads. Code: IMPORT_UNKNOWN_SHEET. */
  sheet: Scalars['String']['input'];
};

/** Result of importSheet: the import of that sheet. */
export type ImportSheetPayload = {
  __typename?: 'ImportSheetPayload';
  /** The import as it is now; null where nothing was done. */
  dataImport?: Maybe<DataImport>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A link by which people join a network. Whoever may invite sees them (permission `member:invite`). */
export type Invitation = Node & {
  __typename?: 'Invitation';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Only an account with this address may use it; null: whoever has the link. Personal data. */
  email?: Maybe<Scalars['String']['output']>;
  /** Last day of the rights; null: without an end. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Until when it may be used. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Name of the account that invites; null where that is gone. */
  invitedBy?: Maybe<Scalars['String']['output']>;
  /** Lieux that whoever joins will animate, or to which a companion will be limited, by name. */
  lieux: Array<Lieu>;
  /** The network; null where it has been deleted. */
  network?: Maybe<Network>;
  /** The person of the directory that the account will belong to. */
  person?: Maybe<Person>;
  /** Projects to which a companion will be limited, by title. */
  projects: Array<CooperationProject>;
  /** When it was withdrawn; null where it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Roles of whoever joins by it. */
  roles: Array<Role>;
  /** First day of the rights; null: at once. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** The link, to be sent, shown as a QR code or mailed. Only the answer of `inviteMember` has it: it is kept nowhere. */
  url?: Maybe<Scalars['String']['output']>;
  /** How many have joined by it. */
  uses: Scalars['Int']['output'];
  /** How many accounts may join by it. */
  usesAtMost: Scalars['Int']['output'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type InvitationConnection = {
  __typename?: 'InvitationConnection';
  /** The rows with their cursors. */
  edges: Array<InvitationEdge>;
  /** The rows, without cursors. */
  nodes: Array<Invitation>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type InvitationEdge = {
  __typename?: 'InvitationEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Invitation;
};

/** Who is invited to what. */
export type InviteMemberInput = {
  /** Only an account with this address may use the link, which is mailed to it. Codes: INVALID_EMAIL, TOO_LONG. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the rights. Codes: INVALID_PERIOD, COMPANION_PERIOD. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Until when it may be used, 90 days at most; 14 days by default, one day for a meeting. Codes: EXPIRY_PAST, EXPIRY_TOO_FAR. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Lieux of the network that whoever joins will animate, or to which a companion is limited. Codes: UNKNOWN_REFERENCE, DUPLICATE, COMPANION_SCOPE. */
  lieux?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Id of the network. Code: UNKNOWN_REFERENCE. */
  network: Scalars['ID']['input'];
  /** The person of the network's directory whom the account will belong to. Codes: UNKNOWN_REFERENCE, PERSON_HAS_ACCOUNT. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** Projects of the network to which a companion is limited. Codes: UNKNOWN_REFERENCE, DUPLICATE, COMPANION_ONLY. */
  projects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Roles of whoever joins. A companion has no other role. Codes: BLANK, DUPLICATE, COMPANION_ALONE. */
  roles: Array<Role>;
  /** First day of the rights. A companion needs both days. Codes: INVALID_PERIOD, COMPANION_PERIOD. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How many accounts may join by it: 1 by default, 200 at most, for a whole meeting. Codes: INVALID, TOO_MANY, INVITATION_ONE_USE. */
  usesAtMost?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of inviteMember. */
export type InviteMemberPayload = {
  __typename?: 'InviteMemberPayload';
  /** The invitation with its link; null where there are userErrors. */
  invitation?: Maybe<Invitation>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A tiers-lieu (third place). */
export type Lieu = Actor & Node & {
  __typename?: 'Lieu';
  /** For whom it is accessible (list ACCESSIBILITY). */
  accessibility: Array<Term>;
  /** What is done there (list LIEU_ACTIVITY). */
  activities: Array<Term>;
  /** Postal address. */
  address: PostalAddress;
  /** People who animate it, by name. Members of a shared network see them. */
  animateurs: Array<Person>;
  /** Cooperation projects that it is a party of. Members of their networks see them. */
  cooperationProjects: CooperationProjectConnection;
  /** The first of its photos, for lists; null where it has none. */
  cover?: Maybe<Photo>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Plain text, 20,000 characters at most. */
  description?: Maybe<Scalars['String']['output']>;
  /** Events that it organises or hosts. */
  essMonthEvents: EssMonthEventConnection;
  /** Families of tiers-lieux (list LIEU_FAMILY). */
  families: Array<Term>;
  /** Floor area. */
  floorArea?: Maybe<FloorArea>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Who started it (list INITIATIVE). */
  initiative?: Maybe<Term>;
  /** Legal form or management (list LEGAL_FORM). */
  legalForm?: Maybe<Term>;
  /** Point on the map; null where it is not known. */
  location?: Maybe<Location>;
  /** Lieux that have been merged into it, directly or with another one, the last first. For those who may change it; empty for others. */
  merges: Array<LieuMerge>;
  /** What people call it, or the person's name. */
  name: Scalars['String']['output'];
  /** What it needs, or is needed there. */
  needs: NeedConnection;
  /** Networks that it belongs to, by name. */
  networks: Array<Network>;
  /** OpenStreetMap `opening_hours` syntax where it could be understood, free text otherwise. */
  openingHours?: Maybe<Scalars['String']['output']>;
  /** Its photos in their order, 12 at most. */
  photos: Array<Photo>;
  /** Resources that it holds or that are there. */
  resources: ResourceConnection;
  /** RNA number of an association, `W` and nine digits. */
  rna?: Maybe<Scalars['String']['output']>;
  /** Rooms that events can book, in the lieu's own order. */
  rooms: Array<Room>;
  /** Its surroundings. */
  setting?: Maybe<Setting>;
  /** SIRET, 14 digits, checked. */
  siret?: Maybe<Scalars['String']['output']>;
  /** Name in addresses, such as `la-ruche-lens`. */
  slug: Scalars['String']['output'];
  /** One sentence, 300 characters at most. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Secondary tags (list LIEU_TAG). */
  tags: Array<Term>;
  /** IANA time zone in which its hours and events are shown, such as `Europe/Paris`. */
  timeZone: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer delete it? (permission `lieu:delete`) */
  viewerCanDelete: Scalars['Boolean']['output'];
  /** May the viewer change it? (permission `lieu:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
  /** Who may read it. */
  visibility: Visibility;
  /** Web address, http or https. */
  website?: Maybe<Scalars['String']['output']>;
};


/** A tiers-lieu (third place). */
export type LieuCooperationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperationProjectFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<CooperationProjectOrder>;
};


/** A tiers-lieu (third place). */
export type LieuEssMonthEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EssMonthEventFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<EssMonthEventOrder>;
};


/** A tiers-lieu (third place). */
export type LieuNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<ResourceOrder>;
};


/** A tiers-lieu (third place). */
export type LieuResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<ResourceOrder>;
};

/** What of a lieu is to change. An absent field is left as it is, null clears it. */
export type LieuChange = {
  /** Codes of ACCESSIBILITY. Code: UNKNOWN_TERM. */
  accessibility?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of LIEU_ACTIVITY. Code: UNKNOWN_TERM. */
  activities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Postal address. */
  address?: InputMaybe<AddressInput>;
  /** All persons that animate it. Code: UNKNOWN_REFERENCE. */
  animateurs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Plain text, 20,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Codes of LIEU_FAMILY. Code: UNKNOWN_TERM. */
  families?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Floor area. */
  floorArea?: InputMaybe<FloorArea>;
  /** Code of INITIATIVE. Code: UNKNOWN_TERM. */
  initiative?: InputMaybe<Scalars['String']['input']>;
  /** Code of LEGAL_FORM. Code: UNKNOWN_TERM. */
  legalForm?: InputMaybe<Scalars['String']['input']>;
  /** Point on the map. */
  location?: InputMaybe<LocationInput>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Opening hours, 1,000 characters at most. Code: TOO_LONG. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** RNA number. Code: INVALID_RNA. */
  rna?: InputMaybe<Scalars['String']['input']>;
  /** All rooms, in order, 200 at most; one that is missing is removed. Codes: UNKNOWN_REFERENCE, DUPLICATE, TOO_MANY, ROOM_IN_USE. */
  rooms?: InputMaybe<Array<RoomInput>>;
  /** Its surroundings. */
  setting?: InputMaybe<Setting>;
  /** SIRET, 14 digits. Code: INVALID_SIRET. */
  siret?: InputMaybe<Scalars['String']['input']>;
  /** One sentence, 300 characters at most. Code: TOO_LONG. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Codes of LIEU_TAG. Code: UNKNOWN_TERM. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** IANA time zone; that of the commune by default, also when the lieu moves. Code: INVALID_TIME_ZONE. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Who may read it; PUBLIC by default. */
  visibility?: InputMaybe<Visibility>;
  /** Web address with http or https. Code: INVALID_URL. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type LieuConnection = {
  __typename?: 'LieuConnection';
  /** The rows with their cursors. */
  edges: Array<LieuEdge>;
  /** Counts for a filter column; worked out only when asked for. */
  facets: LieuFacets;
  /** The rows, without cursors. */
  nodes: Array<Lieu>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How many rows of a list are in this lieu, all other filters applied. */
export type LieuCount = {
  __typename?: 'LieuCount';
  /** Number of rows. */
  count: Scalars['Int']['output'];
  /** The lieu: one that the viewer may read. */
  lieu: Lieu;
};

/** A lieu in a list. */
export type LieuEdge = {
  __typename?: 'LieuEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** Kilometres, as the crow flies, from the point of `filter.near`; null without it. */
  distanceKm?: Maybe<Scalars['Float']['output']>;
  /** The lieu. */
  node: Lieu;
};

/** Counts for a filter column: each leaves its own filter aside. */
export type LieuFacets = {
  __typename?: 'LieuFacets';
  /** By activity. */
  activities: Array<TermCount>;
  /** By département. */
  departements: Array<DepartementCount>;
  /** By family. */
  families: Array<TermCount>;
};

/** Filters of territory and text that root lists share; all that are given must hold. */
export type LieuFilter = {
  /** Codes of activities (LIEU_ACTIVITY): any of them. */
  activities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of communes. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of départements. */
  departements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SIREN of EPCI. */
  epcis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of families (LIEU_FAMILY): any of them. */
  families?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Within a distance of a point. */
  near?: InputMaybe<NearInput>;
  /** Id of a network. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** INSEE codes of regions. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the name, commune, summary or description; accents do not count, and small typing mistakes in the name are forgiven. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Changed at or after this instant. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A merge of two lieux that has not been undone. */
export type LieuMerge = Node & {
  __typename?: 'LieuMerge';
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** When they were merged. */
  mergedAt: Scalars['DateTime']['output'];
  /** Name of the account that merged them; null where it is gone, and for keys. */
  mergedBy?: Maybe<Scalars['String']['output']>;
  /** Id of the lieu that went into the other one: what `unmergeLieux` takes. Read by this id, it is the kept one. */
  mergedId: Scalars['ID']['output'];
  /** Name of the lieu that went into the other one. */
  name: Scalars['String']['output'];
  /** May the viewer undo it? (permission `lieu:update` on the kept lieu, `lieu:delete` on the merged one) */
  viewerCanUndo: Scalars['Boolean']['output'];
};

/** How lieux are sorted. */
export type LieuOrder =
  /** Nearest first; needs `filter.near`, otherwise all distances count as 0. */
  | 'DISTANCE_ASC'
  /** By name, as in a French dictionary. */
  | 'NAME_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** What a limit is about. */
export type LimitKind =
  /** Éthique: what is not done. */
  | 'ETHICS'
  /** Argent: what may be spent, or what must stay free. */
  | 'MONEY'
  /** Personnes: how many, and who. */
  | 'PEOPLE'
  /** Espace: rooms, surfaces, distances. */
  | 'SPACE'
  /** Temps: hours, days, evenings. */
  | 'TIME';

/** Something that crosses a limit now. It is said, and never stands in the way. */
export type LimitWarning = {
  __typename?: 'LimitWarning';
  /** For people, in the language of the viewer; it quotes the limit. */
  message: Scalars['String']['output'];
};

/** A language in which people read Essaim. */
export type Locale =
  /** English. */
  | 'en'
  /** French. */
  | 'fr';

/** A point, WGS 84 (schema.org GeoCoordinates). */
export type Location = {
  __typename?: 'Location';
  /** Degrees north, −90 to 90. */
  latitude: Scalars['Float']['output'];
  /** Degrees east, −180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** A point, WGS 84. */
export type LocationInput = {
  /** Degrees north, −90 to 90. Code: INVALID_COORDINATES. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, −180 to 180. Code: INVALID_COORDINATES. */
  longitude: Scalars['Float']['input'];
};

/** What somebody looks at on the board of a Mois de l'ESS. */
export type LookAtInput = {
  /** Id of the month. */
  essMonth: Scalars['ID']['input'];
  /** Id of the occurrence; null: at none any more. Code: UNKNOWN_REFERENCE. */
  occurrence?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of lookAt. */
export type LookAtPayload = {
  __typename?: 'LookAtPayload';
  /** What is looked at now; null where it is nothing, and where there are userErrors. */
  occurrence?: Maybe<Occurrence>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A message that this instance sends, or would send where no mail server is set. Kept for 30 days; administrators of the instance see it. */
export type Mail = Node & {
  __typename?: 'Mail';
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** Why the last attempt to send it failed, in the words of the mail server. */
  error?: Maybe<Scalars['String']['output']>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** When a mail server took it; null where it waits. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its subject. */
  subject: Scalars['String']['output'];
  /** Its plain text, with the links that its recipient would follow; null once it is sent, because then they are the recipient’s alone. */
  text?: Maybe<Scalars['String']['output']>;
  /** Address of whom it is for: personal data. */
  to: Scalars['String']['output'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type MailConnection = {
  __typename?: 'MailConnection';
  /** The rows with their cursors. */
  edges: Array<MailEdge>;
  /** The rows, without cursors. */
  nodes: Array<Mail>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type MailEdge = {
  __typename?: 'MailEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Mail;
};

/** Corrections of what columns mean. */
export type MapImportColumnsInput = {
  /** Columns that mean something else; the others stay, but give up a field that a column of these takes alone. */
  columns: Array<ColumnMappingInput>;
  /** Id of the import. Code: IMPORT_NOT_READY. */
  dataImport: Scalars['ID']['input'];
  /** Version that was looked at. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
};

/** Result of mapImportColumns. */
export type MapImportColumnsPayload = {
  __typename?: 'MapImportColumnsPayload';
  /** The import as it is now; null where nothing was done. */
  dataImport?: Maybe<DataImport>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** Notifications that have been read. */
export type MarkNotificationsReadInput = {
  /** Ids of some of one’s own; all of them where it is absent. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Result of markNotificationsRead. */
export type MarkNotificationsReadPayload = {
  __typename?: 'MarkNotificationsReadPayload';
  /** How many had not been read before. */
  marked: Scalars['Int']['output'];
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** Why a need and a resource match, or what speaks against it. */
export type MatchReason = {
  __typename?: 'MatchReason';
  /** What it is about. */
  kind: MatchReasonKind;
  /** A sentence for people, in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** What a reason is about. */
export type MatchReasonKind =
  /** The two sides organise an event together, are parties of one cooperation, or share an animateur. */
  | 'ACQUAINTANCE'
  /** What is asked for in return. */
  | 'CONDITIONS'
  /** How much of the period of the need the resource is neither promised nor closed; also where it is taken all the time. */
  | 'DATES'
  /** How far the two lieux are from each other. */
  | 'DISTANCE'
  /** Both are of the same category. */
  | 'KIND'
  /** Whether there is enough, where both are counted in the same unit. */
  | 'QUANTITY'
  /** Somebody of the lieu, or the holder, is willing to share a skill that the need names. */
  | 'SKILL'
  /** They share words of title or description. */
  | 'WORDS';

/** A score in words. */
export type MatchStrength =
  /** Deserves a look: 0.4 or more. */
  | 'FAIR'
  /** Perhaps: less than 0.4. */
  | 'POSSIBLE'
  /** Very close: a score of 0.6 or more. Both sides are told of such a match, once. */
  | 'STRONG';

/** An account that belongs to a network. Coordinators see them, and everybody sees what they are themselves. */
export type Member = Node & {
  __typename?: 'Member';
  /** E-mail address of the account: personal data. */
  email: Scalars['String']['output'];
  /** Last day of the rights, in Europe/Paris; null: without an end. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Is this the viewer? */
  isViewer: Scalars['Boolean']['output'];
  /** Lieux of the network that they animate, or to which a companion is limited, by name. */
  lieux: Array<Lieu>;
  /** Name of the account. */
  name: Scalars['String']['output'];
  /** The network; null where it has been deleted. */
  network?: Maybe<Network>;
  /** The person of the directory that the account belongs to; null where it is linked to none that the viewer may read. */
  person?: Maybe<Person>;
  /** Projects to which a companion is limited, by title; empty for others. */
  projects: Array<CooperationProject>;
  /** Roles in the network. */
  roles: Array<Role>;
  /** Member since. */
  since: Scalars['DateTime']['output'];
  /** First day of the rights, in Europe/Paris; null: since they joined. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Since when the rights are suspended; null where they are not. */
  suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** What of a member is to change. An absent field is left as it is, null clears it. */
export type MemberChange = {
  /** Last day of the rights. Codes: INVALID_PERIOD, COMPANION_PERIOD, LAST_COORDINATOR. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** All lieux of the network that they animate; of a companion, those that they are limited to. Codes: UNKNOWN_REFERENCE, DUPLICATE, COMPANION_SCOPE. */
  lieux?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The person of the network's directory that the account belongs to; null takes the link away. Codes: UNKNOWN_REFERENCE, PERSON_HAS_ACCOUNT, PERSON_KEPT_ELSEWHERE. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** All projects that a companion is limited to. Codes: UNKNOWN_REFERENCE, DUPLICATE, COMPANION_ONLY, COMPANION_SCOPE. */
  projects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All roles. A companion has no other role. Codes: BLANK, DUPLICATE, COMPANION_ALONE, LAST_COORDINATOR. */
  roles?: InputMaybe<Array<Role>>;
  /** First day of the rights. A companion needs both days. Codes: INVALID_PERIOD, COMPANION_PERIOD. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Without any rights until this is false again? Code: LAST_COORDINATOR. */
  suspended?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The rows with their cursors. */
  edges: Array<MemberEdge>;
  /** The rows, without cursors. */
  nodes: Array<Member>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Member;
};

/** Whom a PTCE may bring together (loi ESS of 31 July 2014, art. 9). */
export type MemberKind =
  /** Enterprise of the ESS, whatever its family. */
  | 'ESS_ENTERPRISE'
  /** University or school of higher education. */
  | 'HIGHER_EDUCATION'
  /** Local authority or grouping of them. */
  | 'LOCAL_AUTHORITY'
  /** A natural person who is a member in their own name; read by members of their networks only, whatever the visibility. */
  | 'NATURAL_PERSON'
  /** Enterprise outside the ESS. */
  | 'OTHER_ENTERPRISE'
  /** Any other legal person. */
  | 'OTHER_LEGAL_PERSON'
  /** Research centre. */
  | 'RESEARCH_CENTRE'
  /** Training body. */
  | 'TRAINING_BODY';

/** What the viewer is and may do in a network. */
export type Membership = {
  __typename?: 'Membership';
  /** The id of the viewer as a `Member` of the network, by which `node` finds it. */
  id: Scalars['ID']['output'];
  /** Lieux of the network that the account animates or accompanies, by name. */
  lieux: Array<Lieu>;
  /** The network. */
  network: Network;
  /** What the roles allow somewhere in the network, such as `lieu:create`; see docs/permissions.md. */
  permissions: Array<Scalars['String']['output']>;
  /** Roles of the account in it. */
  roles: Array<Role>;
};

/** Two lieux that are one. */
export type MergeLieuxInput = {
  /** The version of `keep` that the sender has seen; any where it is absent. Code: CONFLICT. */
  expectedKeepVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The version of `merge` that the sender has seen; any where it is absent. Code: CONFLICT. */
  expectedMergeVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the lieu that stays. Codes: LIEU_MERGED, DELETED. */
  keep: Scalars['ID']['input'];
  /** Id of the lieu that goes into it. Codes: MERGE_WITH_ITSELF, LIEU_MERGED, DELETED, TOO_MANY_ROOMS (more than 200 together), TOO_MANY_PHOTOS (more than 12 together). */
  merge: Scalars['ID']['input'];
};

/** Result of mergeLieux. */
export type MergeLieuxPayload = {
  __typename?: 'MergeLieuxPayload';
  /** The lieu that was kept, as it is now; null where there are userErrors. */
  lieu?: Maybe<Lieu>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A step of a fil rouge (jalon). */
export type Milestone = Node & {
  __typename?: 'Milestone';
  /** It has been passed. */
  done: Scalars['Boolean']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What hangs on it, in order; what was deleted or belongs elsewhere by now is left out. */
  items: Array<MilestoneItem>;
  /** Which of the eight phases it stands for; null where for none. */
  phase?: Maybe<CooperationPhase>;
  /** When it begins; null where that is open. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** What is reached there, 200 characters at most. */
  title: Scalars['String']['output'];
};

/** A milestone. With `id` it is one that exists; without, a new one. */
export type MilestoneInput = {
  /** Id of one of this fil rouge. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Which of the eight phases it stands for. */
  phase?: InputMaybe<CooperationPhase>;
  /** When it begins. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is reached there, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title: Scalars['String']['input'];
};

/** Something that hangs on a milestone, and why. */
export type MilestoneItem = Node & {
  __typename?: 'MilestoneItem';
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What hangs there; null where it was deleted. */
  subject?: Maybe<MilestoneSubject>;
  /** What it does for the milestone, in the words of the parties, 500 characters at most. */
  why: Scalars['String']['output'];
};

/** What can hang on a milestone: of a project its events (workshops among them), decisions, tasks, documents and observations (what was seen, and its story); of a network its events and projects. */
export type MilestoneSubject = CooperationDocument | CooperationProject | CooperationTask | Decision | EssMonthEvent | Observation;

/** What an event lacks that people want to know before they come. */
export type MissingForPublication =
  /** Neither the event nor all of its lieux say for whom it is accessible; online events need not. */
  | 'ACCESSIBILITY'
  /** It has no date, or one of its dates is not scheduled. */
  | 'DATE'
  /** It says neither in short nor at length what it is. */
  | 'DESCRIPTION'
  /** For one of its dates it is not said where it takes place; online events need none. */
  | 'PLACE'
  /** The price is not said, nor that there is none. */
  | 'PRICE';

/** Something that a stage asks for and that a project does not have yet. */
export type MissingForStage = {
  __typename?: 'MissingForStage';
  /** Stable code, listed in docs/errors.md. */
  code: Scalars['String']['output'];
  /** For people, in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** A resource that is asked for, or promised, for a period (Valueflows: a commitment). Read by members of the network that asks and of the networks of whoever holds the resource; what it is for and who asks are told to them by name. */
export type Mobilisation = Node & {
  __typename?: 'Mobilisation';
  /** What was said with the last answer, 2,000 characters at most. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When the last answer was given; null while there is none. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The project that it is for; null where it is for something else, or the viewer may not read it. */
  cooperationProject?: Maybe<CooperationProject>;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** End of what is asked for, or promised; what came back earlier is free from then on. */
  endsAt: Scalars['DateTime']['output'];
  /** The event that it is for, also where it is for one of its dates; null where it is for something else, or the viewer may not read it. */
  event?: Maybe<EssMonthEvent>;
  /** What happened: out first, then back. */
  handovers: Array<Handover>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** It is out, and should be back by now. */
  late: Scalars['Boolean']['output'];
  /** Limits of its project and of the network that are exceeded now by loans, this one among them; none once it is declined, cancelled or back, and for those who may not read them. */
  limitWarnings: Array<LimitWarning>;
  /** What whoever asks said, 2,000 characters at most. */
  message?: Maybe<Scalars['String']['output']>;
  /** The need that it answers; null where there is none, or the viewer may not read it. */
  need?: Maybe<Need>;
  /** The one date of an event that it is for; null where it is for something else. */
  occurrence?: Maybe<Occurrence>;
  /** Title of the project or event that it is for. */
  purpose: Scalars['String']['output'];
  /** How much or how many, in the unit of the resource. */
  quantity: Scalars['Float']['output'];
  /** On whose behalf it is asked for; null where the viewer may not read them. */
  requestedBy?: Maybe<Actor>;
  /** Their name: whoever asks tells it. */
  requestedByName: Scalars['String']['output'];
  /** What is asked for; null where it was deleted or the viewer may not read it. */
  resource?: Maybe<Resource>;
  /** What the resource is called, for those too who do not see it otherwise. */
  resourceTitle: Scalars['String']['output'];
  /** Beginning of what is asked for, or promised. */
  startsAt: Scalars['DateTime']['output'];
  /** How far it has come. */
  state: MobilisationState;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Is the next answer the viewer's to give: to the request (permission `resource:update` on the holder), or to other dates that are proposed (permission `mobilisation:request`)? */
  viewerCanAnswer: Scalars['Boolean']['output'];
  /** May the viewer cancel it? (permission `mobilisation:request`, or whoever asked, until it is handed out) */
  viewerCanCancel: Scalars['Boolean']['output'];
  /** May the viewer note that it was handed out and came back? (whoever may answer for one of the two sides, once it is accepted) */
  viewerCanHandOver: Scalars['Boolean']['output'];
  /** May the viewer decline it after all, or propose other dates, although it was answered? (permission `resource:update` on the holder, until it is handed out) */
  viewerCanReconsider: Scalars['Boolean']['output'];
};

/** What is answered to a request, or to other dates that are proposed. */
export type MobilisationAnswer =
  /** Yes. Of a request by whoever holds the resource; of other dates by whoever asked. */
  | 'ACCEPT'
  /** No. Whoever holds the resource may also take back what they promised, until it is handed out. */
  | 'DECLINE'
  /** Other dates would do: they are held from now on, the former ones are free again. By whoever holds the resource. */
  | 'PROPOSE_OTHER_DATES';

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type MobilisationConnection = {
  __typename?: 'MobilisationConnection';
  /** The rows with their cursors. */
  edges: Array<MobilisationEdge>;
  /** The rows, without cursors. */
  nodes: Array<Mobilisation>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type MobilisationEdge = {
  __typename?: 'MobilisationEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Mobilisation;
};

/** Which requests; all that are given must hold. */
export type MobilisationFilter = {
  /** Id of an event that it is for, or a date of which. */
  event?: InputMaybe<Scalars['ID']['input']>;
  /** Ends after this instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether somebody has it now: it was handed out, or its period is running. */
  inUse?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of a network: the one that asks, or one of whoever holds the resource. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a cooperation project that it is for. */
  project?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a resource. */
  resource?: InputMaybe<Scalars['ID']['input']>;
  /** What the viewer has to do with it. */
  role?: InputMaybe<MobilisationRole>;
  /** Any of these. */
  states?: InputMaybe<Array<MobilisationState>>;
  /** Starts before this instant. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How requests are sorted. */
export type MobilisationOrder =
  /** The first to begin first. */
  | 'STARTS_AT_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** What the viewer has to do with a request. */
export type MobilisationRole =
  /** The viewer asked, or it is on behalf of one of the viewer's lieux or of the viewer. */
  | 'ASKED'
  /** It is for a resource that the viewer may answer for. */
  | 'HELD'
  /** The next answer is the viewer's to give. */
  | 'TO_ANSWER';

/** How far a request for a resource has come. The first three hold its period. */
export type MobilisationState =
  /** Acceptée: promised. */
  | 'ACCEPTED'
  /** Annulée by whoever asked. */
  | 'CANCELLED'
  /** Refusée, or taken back by whoever had promised it, or other dates that did not suit. */
  | 'DECLINED'
  /** Autres dates proposées: whoever asked is to answer; the dates that are proposed are held. */
  | 'OTHER_DATES_PROPOSED'
  /** Demandée: whoever holds the resource is to answer. */
  | 'REQUESTED';

/** Something to know about what was asked for all the same. */
export type MobilisationWarning = {
  __typename?: 'MobilisationWarning';
  /** Stable code: OUTSIDE_OPENING_HOURS, or LIMIT_CROSSED for a limit of the project or of the network that is exceeded now. */
  code: Scalars['String']['output'];
  /** For people, in the language of the viewer. */
  message: Scalars['String']['output'];
};

/** Something that hangs on a milestone and is to hang on another one, or elsewhere among what hangs there. */
export type MoveMilestoneItemInput = {
  /** The version of the fil rouge that the sender has seen. Where others have changed the same item or milestone since, it is refused with CONFLICT. Where it is absent, what is said is laid on the thread as it is. Code: VERSION_FROM_THE_FUTURE. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the item. */
  item: Scalars['ID']['input'];
  /** Id of a milestone of the same fil rouge. Code: UNKNOWN_REFERENCE. */
  milestone: Scalars['ID']['input'];
  /** How many items of the milestone come before it; the last place where it is absent. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Makes a promise of a match, in one go: a mobilisation that answers the need (accepted at once where the viewer may answer for the resource, requested otherwise) and, for a project, a commitment of the holder’s party (agreed where the viewer speaks for both sides, proposed otherwise). Permission `match:accept` on the holder of the need or of the resource. Nothing is promised twice. */
  acceptMatch?: Maybe<AcceptMatchPayload>;
  /** Adds a date to an event. Permission `event:update` on the event. */
  addOccurrence?: Maybe<AddOccurrencePayload>;
  /** Adds several dates to an event: all of them, or none. Permission `event:update` on the event. */
  addOccurrences?: Maybe<AddOccurrencesPayload>;
  /** Adds parties, objectives or limits to a cooperation project, whatever others add meanwhile. Permission `project:update` on it. */
  addToCooperationProject?: Maybe<AddToCooperationProjectPayload>;
  /** Moves a cooperation project to another stage. Permission `project:update` on it, and `project:override` to pass over what is missing. */
  advanceCooperationProject?: Maybe<AdvanceCooperationProjectPayload>;
  /** Answers a request (permission `resource:update` on whoever holds the resource), or other dates that are proposed (permission `mobilisation:request` on behalf of whom it was asked for). */
  answerMobilisation?: Maybe<AnswerMobilisationPayload>;
  /** Adds the lines of a checklist to events, as tasks: to all of them, or none. Permission `event:update` on each. */
  applyChecklist?: Maybe<ApplyChecklistPayload>;
  /** Asks those who speak for the parties of a project what they have observed of the effects that they expect, once a day at most. Permission `project:override` on the project. */
  askForObservations?: Maybe<AskForObservationsPayload>;
  /** Gives an import up, also while it is being read or written; the file is deleted, what was understood of it can still be looked at. Permission `import:write`. */
  cancelDataImport?: Maybe<CancelDataImportPayload>;
  /** Takes a request back, accepted or not, as long as nothing was handed out. Whoever asked, or permission `mobilisation:request` on their behalf. */
  cancelMobilisation?: Maybe<CancelMobilisationPayload>;
  /** Writes the import: all of it, or nothing; a long one in the background, see `state`. Codes: IMPORT_UNDECIDED, IMPORT_NO_NAME, CONFLICT, and IMPORT_STALE where something happened since that concerns it: the preview has then been made anew, with a new version. Permission `import:write`. */
  confirmDataImport?: Maybe<ConfirmDataImportPayload>;
  /** Makes a key for a program of a partner. Permission `apiKey:create` in the network, which no key has. */
  createApiKey?: Maybe<CreateApiKeyPayload>;
  /** Makes a private address for one's own calendar or the whole one of a lieu; where there is one already, answers that one. The calendar holds what the account may read, at any time. */
  createCalendarAddress?: Maybe<CreateCalendarAddressPayload>;
  /** Keeps a new checklist for the events of a network. Permission `checklist:update` in the network. */
  createChecklist?: Maybe<CreateChecklistPayload>;
  /** Says something of a cooperation project or of something in it. Who is mentioned, who took part in the conversation and who speaks for a party is told. Permission `project:comment` on the project. */
  createComment?: Maybe<CreateCommentPayload>;
  /** Notes what a party promises to give. Permission `project:update` on the project. */
  createCommitment?: Maybe<CreateCommitmentPayload>;
  /** Adds a document that a cooperation leads to. Permission `project:update` on the project. */
  createCooperationDocument?: Maybe<CreateCooperationDocumentPayload>;
  /** Starts a cooperation project in a network. Permission `project:create` in it. */
  createCooperationProject?: Maybe<CreateCooperationProjectPayload>;
  /** Adds something to do for a cooperation. Permission `project:update` on the project. */
  createCooperationTask?: Maybe<CreateCooperationTaskPayload>;
  /** Writes down a decision of a cooperation. Permission `project:update` on the project. */
  createDecision?: Maybe<CreateDecisionPayload>;
  /** Opens the Mois de l'ESS of a year. Permission `essMonth:create` in the network. */
  createEssMonth?: Maybe<CreateEssMonthPayload>;
  /** Adds something to do for an event. Permission `event:update` on the event. */
  createEventTask?: Maybe<CreateEventTaskPayload>;
  /** Names what a cooperation does to others. Permission `project:update` on the project. */
  createExternality?: Maybe<CreateExternalityPayload>;
  /** Names an impact, and the effects that contribute to it. Permission `project:update` on the project. */
  createImpact?: Maybe<CreateImpactPayload>;
  /** Adds a lieu to a network. Permission `lieu:create` in it. */
  createLieu?: Maybe<CreateLieuPayload>;
  /** States a need. Permission `need:create` on its holder. */
  createNeed?: Maybe<CreateNeedPayload>;
  /** Starts a network. Permission `network:create` (instance admins). The sender becomes its coordinator. */
  createNetwork?: Maybe<CreateNetworkPayload>;
  /** Adds an organisation to a network. Permission `organisation:create` in it. */
  createOrganisation?: Maybe<CreateOrganisationPayload>;
  /** Adds a person to a network. Permission `person:create` in it. */
  createPerson?: Maybe<CreatePersonPayload>;
  /** Offers a resource. Permission `resource:create` on its holder. */
  createResource?: Maybe<CreateResourcePayload>;
  /** Says when hands are needed for an event. Permission `event:update` on the event. */
  createVolunteerSlot?: Maybe<CreateVolunteerSlotPayload>;
  /** Decides at once on all lines that look like something else and are not decided yet. Permission `import:write`. */
  decideAllDuplicates?: Maybe<DecideAllDuplicatesPayload>;
  /** Decides what to do with a line that looks like something else; can be decided again until confirmation. Permission `import:write`. */
  decideDuplicate?: Maybe<DecideDuplicatePayload>;
  /** Deletes a checklist; `restore` brings it back. Permission `checklist:update` in its network. */
  deleteChecklist?: Maybe<DeletePayload>;
  /** Deletes a comment; `restore` brings it back. For who wrote it, and who coordinates the network: permission `comment:delete` on it. */
  deleteComment?: Maybe<DeletePayload>;
  /** Deletes a document; `restore` brings it back. Permission `project:update` on the project. */
  deleteCooperationDocument?: Maybe<DeletePayload>;
  /** Deletes a cooperation project; `restore` brings it back. Permission `project:delete` on it. */
  deleteCooperationProject?: Maybe<DeletePayload>;
  /** Deletes a task; `restore` brings it back. Permission `project:update` on the project. */
  deleteCooperationTask?: Maybe<DeletePayload>;
  /** Deletes a decision; `restore` brings it back. Permission `project:update` on the project. */
  deleteDecision?: Maybe<DeletePayload>;
  /** Deletes a useful effect with what was observed of it; `restore` brings it back. Permission `project:update` on the project. */
  deleteEffect?: Maybe<DeletePayload>;
  /** Deletes an event with its occurrences; `restore` brings them back. Permission `event:delete` on it. */
  deleteEssMonthEvent?: Maybe<DeletePayload>;
  /** Deletes a task of an event; `restore` brings it back. Permission `event:update` on the event. */
  deleteEventTask?: Maybe<DeletePayload>;
  /** Deletes an externality; `restore` brings it back. Permission `project:update` on the project. */
  deleteExternality?: Maybe<DeletePayload>;
  /** Deletes an impact; `restore` brings it back. Permission `project:update` on the project. */
  deleteImpact?: Maybe<DeletePayload>;
  /** Deletes a lieu; `restore` brings it back. Refused with LIEU_IN_USE while dates to come are planned in it. Permission `lieu:delete` on it. */
  deleteLieu?: Maybe<DeletePayload>;
  /** Deletes a need; `restore` brings it back. Permission `need:delete` on its holder. */
  deleteNeed?: Maybe<DeletePayload>;
  /** Deletes an observation; the state of the effect follows, and `restore` brings it back. Code: LAST_OBSERVATION of an unexpected effect. Permission `project:update` on the project. */
  deleteObservation?: Maybe<DeletePayload>;
  /** Deletes an organisation; `restore` brings it back. Permission `organisation:delete` on it. */
  deleteOrganisation?: Maybe<DeletePayload>;
  /** Deletes a person; `restore` brings them back. Permission `person:delete` on them. */
  deletePerson?: Maybe<DeletePayload>;
  /** Deletes a photo; `restore` brings it back for 30 days. Needs the permission to change what it shows. */
  deletePhoto?: Maybe<DeletePayload>;
  /** Deletes a resource; `restore` brings it back. Permission `resource:delete` on its holder. */
  deleteResource?: Maybe<DeletePayload>;
  /** Deletes a slot; `restore` brings it back with its people. Permission `event:update` on the event. */
  deleteVolunteerSlot?: Maybe<DeletePayload>;
  /** Proposes a new event like one that the viewer may read, in the same month. Permission `event:propose` in the network. */
  duplicateEvent?: Maybe<DuplicateEventPayload>;
  /** Ends all sessions of one’s own account but the one that asks. */
  endOtherSessions?: Maybe<EndSessionsPayload>;
  /** Ends a session of one’s own account, such as that of a telephone that was lost. */
  endSession?: Maybe<EndSessionsPayload>;
  /** Erases a person for good: what they held, organised or took part in stays, of nobody; all that is known of them goes, and their account. Permission `person:erase` on them; everybody may erase themselves. */
  erasePerson?: Maybe<ErasePersonPayload>;
  /** Says what a party, or several, expect of their cooperation. Permission `project:update` on the project. */
  expectEffect?: Maybe<ExpectEffectPayload>;
  /** Hangs something on a milestone, and says why. Permission `project:update` on the project, or `network:update` on the network, that it holds together. */
  hangOnMilestone?: Maybe<FilRougePayload>;
  /** Reads another sheet of a workbook that waits as an import of its own, in the background, without the file being sent again; where that sheet waits already, its import is the answer. Permission `import:write`. */
  importSheet?: Maybe<ImportSheetPayload>;
  /** Makes a link by which people join a network. Permission `member:invite` in it. */
  inviteMember?: Maybe<InviteMemberPayload>;
  /** Says to others who have the board open which card the viewer looks at. Permission `person:read` in the network. It is not recorded. */
  lookAt?: Maybe<LookAtPayload>;
  /** Says what columns mean; the preview is made anew, and the next file with the same headings is understood so at once. Permission `import:write`. */
  mapImportColumns?: Maybe<MapImportColumnsPayload>;
  /** Marks notifications of one’s own as read: some, or all. */
  markNotificationsRead?: Maybe<MarkNotificationsReadPayload>;
  /** Two lieux turn out to be one: rooms, dates, resources, needs, events, projects, people and networks of `merge` go to `keep`, which takes what it lacks and keeps what it has. The id and the slug of `merge` lead to `keep` from then on; `unmergeLieux` undoes it. Permissions `lieu:update` on `keep`, `lieu:delete` on `merge`. */
  mergeLieux?: Maybe<MergeLieuxPayload>;
  /** Moves what hangs to another milestone, or to another place on it. Permission `project:update` on the project, or `network:update` on the network, that it holds together. */
  moveItem?: Maybe<FilRougePayload>;
  /** Notes what was seen of an effect; its state follows. Permission `project:update` on the project. */
  observeEffect?: Maybe<ObserveEffectPayload>;
  /** Notes an effect that no party expected, with what was seen of it. Permission `project:update` on the project. */
  observeUnexpectedEffect?: Maybe<ObserveEffectPayload>;
  /** Accepts a warning as it is, with a reason that is kept. It holds as long as the warning says the same. Permission `warning:override`: coordinators, and others for what is about their own events alone. NOT_FOUND where the warning is gone. */
  overrideWarning?: Maybe<OverrideWarningPayload>;
  /** Proposes an event for the programme. Permission `event:propose` in the network. */
  proposeEssMonthEvent?: Maybe<ProposeEssMonthEventPayload>;
  /** Puts the viewer, or somebody else, down for a slot. Permission `volunteer:sign` in the network. Code: SLOT_FULL. */
  putDownVolunteer?: Maybe<PutDownVolunteerPayload>;
  /** States what an event needs, on the board of needs. Permissions `event:update` on the event and `need:create` on the holder. Code: NEEDER_ELSEWHERE. */
  raiseEventNeed?: Maybe<RaiseEventNeedPayload>;
  /** Notes that a promised resource was handed out or came back; a commitment that was made with it is kept once it is back, and is not any more where that is taken back. Whoever may answer for one of the two sides. */
  recordHandover?: Maybe<RecordHandoverPayload>;
  /** Publishes every event that is ready, and keeps what the public reads now as a named version. All of it, or nothing. Permission `event:arbitrate` in the network. */
  releaseProgramme?: Maybe<ReleaseProgrammePayload>;
  /** Ends a membership; it holds from their next request on. Permission `member:remove` in the network. A network keeps a coordinator. */
  removeMember?: Maybe<DeletePayload>;
  /** Removes a date of an event; `restore` brings it back. Permission `event:update` on its event. */
  removeOccurrence?: Maybe<DeletePayload>;
  /** Removes several dates: all of them, or none; `restore` brings each back. Permission `event:update` on the event of each. */
  removeOccurrences?: Maybe<RemoveOccurrencesPayload>;
  /** Says what became of a date of an event, or corrects it. Permission `event:update` on the event. */
  reportOutcome?: Maybe<ReportOutcomePayload>;
  /** Asks for a resource for a project, an event or one date of it. Permission `mobilisation:request` on behalf of whom it is asked for. The period is held at once: the same thing is never promised twice. What one asks of oneself is accepted at once. */
  requestMobilisation?: Maybe<RequestMobilisationPayload>;
  /** Reads the file anew as a list of something else, or another sheet of it; the preview is made anew. Permission `import:write`. */
  rereadDataImport?: Maybe<RereadDataImportPayload>;
  /** Moves an occurrence to another time, lieu or room, or back to the tray. Permission `event:update` on its event. */
  rescheduleOccurrence?: Maybe<RescheduleOccurrencePayload>;
  /** Moves several occurrences in one transaction: all of them, or none. Permission `event:update` on the event of each. */
  rescheduleOccurrences?: Maybe<RescheduleOccurrencesPayload>;
  /** Says what names in the cells stand for; the lines are matched anew, and the next files of the network are understood so at once. Permission `import:write`. */
  resolveImportNames?: Maybe<ResolveImportNamesPayload>;
  /** Brings something deleted back as it was. Needs the permission to delete it. */
  restore?: Maybe<RestorePayload>;
  /** Writes the fields of a thing as they were at an earlier version, as a new version. Needs the permission to change it; `restore` brings back what was deleted. */
  restoreVersion?: Maybe<RestoreVersionPayload>;
  /** Shows a photo that the viewer sees elsewhere with another thing too, with its words and credit. Needs the permission to change what it is to be shown with. */
  reusePhoto?: Maybe<ReusePhotoPayload>;
  /** Revokes a key: it opens nothing from the next request on, and never again. Permission `apiKey:revoke` in its network. */
  revokeApiKey?: Maybe<RevokeApiKeyPayload>;
  /** Revokes a private address of one's own, at once. */
  revokeCalendarAddress?: Maybe<RevokeCalendarAddressPayload>;
  /** Withdraws an invitation; whoever has joined by it stays. Permission `member:invite` in its network. */
  revokeInvitation?: Maybe<RevokeInvitationPayload>;
  /** Chooses how often one receives unread notifications by mail. */
  setDigest?: Maybe<SetDigestPayload>;
  /** Accepts, publishes, refuses events, or takes that back: all of them, or none. Permission `event:arbitrate` on each. */
  setEditorialState?: Maybe<SetEditorialStatePayload>;
  /** Ticks a task of an event off, or takes that back. Permission `task:complete`: of its assignee, and of whoever may change the event. */
  setEventTaskDone?: Maybe<SetEventTaskDonePayload>;
  /** Says that a milestone has been passed, or takes that back. Permission `project:update` on the project, or `network:update` on the network, that it holds together. */
  setMilestoneDone?: Maybe<FilRougePayload>;
  /** Sets how grave a rule is in a month; OFF stops looking for it. Permission `warning:setSeverity` in the network. */
  setRuleSeverity?: Maybe<SetRuleSeverityPayload>;
  /** Ticks a task off, or takes that back. Permission `task:complete`: of its assignee, and of whoever may change the project. */
  setTaskDone?: Maybe<SetTaskDonePayload>;
  /** Opens a link by which anybody reads the sentence, the milestones, and titles and whys of what hangs on them, until a day; where one is open, it goes on until that day. Permission `project:update` on the project, or `network:update` on the network, that it holds together. */
  shareFilRouge?: Maybe<FilRougePayload>;
  /** Takes an account out of the whole instance, or lets it back in; its sessions end at once. Permission `account:suspend` (instance admins). */
  suspendAccount?: Maybe<SuspendAccountPayload>;
  /** Takes back that a warning was accepted. Permission as for `overrideWarning`. */
  takeBackOverride?: Maybe<TakeBackOverridePayload>;
  /** Takes the viewer, or somebody else, off a slot. Permission `volunteer:sign` in the network. */
  takeOffVolunteer?: Maybe<TakeOffVolunteerPayload>;
  /** Takes one change back, and only what it changed. What others have changed since in the same fields is refused with CONFLICT, and stays. A creation is taken back by deleting, a deletion by restoring. Needs the permission for that. */
  undoChange?: Maybe<UndoChangePayload>;
  /** Takes a written import back: what it made is deleted, what it changed is as it was; what somebody has changed since, or something hangs on, stays. Code: IMPORT_NOT_READY where it is not written, or was taken back before. Permission `import:write`. */
  undoDataImport?: Maybe<UndoDataImportPayload>;
  /** Takes something off its milestone; the thing itself stays. Permission `project:update` on the project, or `network:update` on the network, that it holds together. */
  unhang?: Maybe<FilRougePayload>;
  /** Undoes a merge: what still is as the merge had left it is as before, whatever was merged before or after it. Permissions `lieu:update` on the lieu that was kept, `lieu:delete` on the other one. */
  unmergeLieux?: Maybe<UnmergeLieuxPayload>;
  /** Closes the link for good. Permission `project:update` on the project, or `network:update` on the network, that it holds together. */
  unshareFilRouge?: Maybe<FilRougePayload>;
  /** Changes name and language of one’s own account. */
  updateAccount?: Maybe<UpdateAccountPayload>;
  /** Changes a checklist; tasks that were made of it stay as they are. Permission `checklist:update` in its network. */
  updateChecklist?: Maybe<UpdateChecklistPayload>;
  /** Changes one’s own comment. Who is mentioned only now is told. Permission `comment:update` on it. */
  updateComment?: Maybe<UpdateCommentPayload>;
  /** Changes a commitment. Permission `project:update` on the project. */
  updateCommitment?: Maybe<UpdateCommitmentPayload>;
  /** Changes a document. Permission `project:update` on the project. */
  updateCooperationDocument?: Maybe<UpdateCooperationDocumentPayload>;
  /** Changes a cooperation project. Permission `project:update` on it. */
  updateCooperationProject?: Maybe<UpdateCooperationProjectPayload>;
  /** Changes a task. Permission `project:update` on the project. */
  updateCooperationTask?: Maybe<UpdateCooperationTaskPayload>;
  /** Changes a decision. Permission `project:update` on the project. */
  updateDecision?: Maybe<UpdateDecisionPayload>;
  /** Changes a useful effect, also who expects it. Permission `project:update` on the project. */
  updateEffect?: Maybe<UpdateEffectPayload>;
  /** Changes an event; its dates are changed by rescheduleOccurrence. Permission `event:update` on it. */
  updateEssMonthEvent?: Maybe<UpdateEssMonthEventPayload>;
  /** Changes a task of an event. Permission `event:update` on the event. */
  updateEventTask?: Maybe<UpdateEventTaskPayload>;
  /** Changes an externality. Permission `project:update` on the project. */
  updateExternality?: Maybe<UpdateExternalityPayload>;
  /** Changes an impact. Permission `project:update` on the project. */
  updateImpact?: Maybe<UpdateImpactPayload>;
  /** Changes a lieu. Permission `lieu:update` on it. */
  updateLieu?: Maybe<UpdateLieuPayload>;
  /** Changes what a member may do, suspends them, or links them to a person of the directory; it holds from their next request on. Permission `member:update` in the network. */
  updateMember?: Maybe<UpdateMemberPayload>;
  /** Changes a need. Permission `need:update` on its holder. */
  updateNeed?: Maybe<UpdateNeedPayload>;
  /** Changes a network. Permission `network:update` on it. */
  updateNetwork?: Maybe<UpdateNetworkPayload>;
  /** Changes an observation; the state of the effect follows. Permission `project:update` on the project. */
  updateObservation?: Maybe<UpdateObservationPayload>;
  /** Changes an organisation. Permission `organisation:update` on it. */
  updateOrganisation?: Maybe<UpdateOrganisationPayload>;
  /** Changes a person. Permission `person:update` on them; everybody may change what is said of themselves. */
  updatePerson?: Maybe<UpdatePersonPayload>;
  /** Says what a photo shows, or moves it among the others. Needs the permission to change what it shows. `POST /photos` adds one. */
  updatePhoto?: Maybe<UpdatePhotoPayload>;
  /** Changes a resource. Permission `resource:update` on its holder. */
  updateResource?: Maybe<UpdateResourcePayload>;
  /** Says what a network wants together, or changes it. Permission `network:update` on it. */
  updateSharedAim?: Maybe<UpdateSharedAimPayload>;
  /** Changes a slot. Permission `event:update` on the event. */
  updateVolunteerSlot?: Maybe<UpdateVolunteerSlotPayload>;
  /** Takes a commitment back; it stays to be read, and can be agreed again. Permission `project:update` on the project. */
  withdrawCommitment?: Maybe<WithdrawCommitmentPayload>;
  /** Shows a contact of a person to nobody but themselves, at once and everywhere. Permission `person:update` on them. */
  withdrawConsent?: Maybe<WithdrawConsentPayload>;
  /** Begins a fil rouge, or changes its sentence and milestones. Permission `project:update` on the project, or `network:update` on the network, that it holds together. */
  writeFilRouge?: Maybe<WriteFilRougePayload>;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationAcceptMatchArgs = {
  input: AcceptMatchInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationAddOccurrenceArgs = {
  input: AddOccurrenceInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationAddOccurrencesArgs = {
  input: AddOccurrencesInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationAddToCooperationProjectArgs = {
  input: AddToCooperationProjectInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationAdvanceCooperationProjectArgs = {
  input: AdvanceCooperationProjectInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationAnswerMobilisationArgs = {
  input: AnswerMobilisationInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationApplyChecklistArgs = {
  input: ApplyChecklistInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationAskForObservationsArgs = {
  input: AskForObservationsInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCancelDataImportArgs = {
  input: CancelDataImportInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCancelMobilisationArgs = {
  input: CancelMobilisationInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationConfirmDataImportArgs = {
  input: ConfirmDataImportInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateCalendarAddressArgs = {
  input: CreateCalendarAddressInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateChecklistArgs = {
  input: CreateChecklistInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateCommentArgs = {
  input: CreateCommentInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateCommitmentArgs = {
  input: CreateCommitmentInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateCooperationDocumentArgs = {
  input: CreateCooperationDocumentInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateCooperationProjectArgs = {
  input: CreateCooperationProjectInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateCooperationTaskArgs = {
  input: CreateCooperationTaskInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateDecisionArgs = {
  input: CreateDecisionInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateEssMonthArgs = {
  input: CreateEssMonthInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateEventTaskArgs = {
  input: CreateEventTaskInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateExternalityArgs = {
  input: CreateExternalityInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateImpactArgs = {
  input: CreateImpactInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateLieuArgs = {
  input: CreateLieuInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateNeedArgs = {
  input: CreateNeedInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateNetworkArgs = {
  input: CreateNetworkInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateOrganisationArgs = {
  input: CreateOrganisationInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreatePersonArgs = {
  input: CreatePersonInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateResourceArgs = {
  input: CreateResourceInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationCreateVolunteerSlotArgs = {
  input: CreateVolunteerSlotInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDecideAllDuplicatesArgs = {
  input: DecideAllDuplicatesInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDecideDuplicateArgs = {
  input: DecideDuplicateInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteChecklistArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteCommentArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteCooperationDocumentArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteCooperationProjectArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteCooperationTaskArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteDecisionArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteEffectArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteEssMonthEventArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteEventTaskArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteExternalityArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteImpactArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteLieuArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteNeedArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteObservationArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteOrganisationArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeletePersonArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeletePhotoArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteResourceArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDeleteVolunteerSlotArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationDuplicateEventArgs = {
  input: DuplicateEventInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationErasePersonArgs = {
  input: ErasePersonInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationExpectEffectArgs = {
  input: ExpectEffectInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationHangOnMilestoneArgs = {
  input: HangOnMilestoneInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationImportSheetArgs = {
  input: ImportSheetInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationLookAtArgs = {
  input: LookAtInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationMapImportColumnsArgs = {
  input: MapImportColumnsInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationMergeLieuxArgs = {
  input: MergeLieuxInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationMoveItemArgs = {
  input: MoveMilestoneItemInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationObserveEffectArgs = {
  input: ObserveEffectInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationObserveUnexpectedEffectArgs = {
  input: ObserveUnexpectedEffectInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationOverrideWarningArgs = {
  input: OverrideWarningInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationProposeEssMonthEventArgs = {
  input: ProposeEssMonthEventInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationPutDownVolunteerArgs = {
  input: PutDownVolunteerInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationRaiseEventNeedArgs = {
  input: RaiseEventNeedInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationRecordHandoverArgs = {
  input: RecordHandoverInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationReleaseProgrammeArgs = {
  input: ReleaseProgrammeInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationRemoveOccurrenceArgs = {
  input: DeleteInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationRemoveOccurrencesArgs = {
  input: RemoveOccurrencesInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationReportOutcomeArgs = {
  input: ReportOutcomeInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationRequestMobilisationArgs = {
  input: RequestMobilisationInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationRereadDataImportArgs = {
  input: RereadDataImportInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationRescheduleOccurrenceArgs = {
  input: RescheduleOccurrenceInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationRescheduleOccurrencesArgs = {
  input: RescheduleOccurrencesInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationResolveImportNamesArgs = {
  input: ResolveImportNamesInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationRestoreArgs = {
  input: RestoreInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationRestoreVersionArgs = {
  input: RestoreVersionInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationReusePhotoArgs = {
  input: ReusePhotoInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationRevokeCalendarAddressArgs = {
  input: RevokeCalendarAddressInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationSetDigestArgs = {
  input: SetDigestInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationSetEditorialStateArgs = {
  input: SetEditorialStateInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationSetEventTaskDoneArgs = {
  input: SetEventTaskDoneInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationSetMilestoneDoneArgs = {
  input: SetMilestoneDoneInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationSetRuleSeverityArgs = {
  input: SetRuleSeverityInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationSetTaskDoneArgs = {
  input: SetTaskDoneInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationShareFilRougeArgs = {
  input: ShareFilRougeInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationSuspendAccountArgs = {
  input: SuspendAccountInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationTakeBackOverrideArgs = {
  input: TakeBackOverrideInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationTakeOffVolunteerArgs = {
  input: TakeOffVolunteerInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUndoChangeArgs = {
  input: UndoChangeInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUndoDataImportArgs = {
  input: UndoDataImportInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUnhangArgs = {
  input: UnhangInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUnmergeLieuxArgs = {
  input: UnmergeLieuxInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUnshareFilRougeArgs = {
  input: UnshareFilRougeInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateAccountArgs = {
  input: UpdateAccountInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateChecklistArgs = {
  input: UpdateChecklistInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateCommentArgs = {
  input: UpdateCommentInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateCommitmentArgs = {
  input: UpdateCommitmentInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateCooperationDocumentArgs = {
  input: UpdateCooperationDocumentInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateCooperationProjectArgs = {
  input: UpdateCooperationProjectInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateCooperationTaskArgs = {
  input: UpdateCooperationTaskInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateDecisionArgs = {
  input: UpdateDecisionInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateEffectArgs = {
  input: UpdateEffectInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateEssMonthEventArgs = {
  input: UpdateEssMonthEventInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateEventTaskArgs = {
  input: UpdateEventTaskInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateExternalityArgs = {
  input: UpdateExternalityInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateImpactArgs = {
  input: UpdateImpactInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateLieuArgs = {
  input: UpdateLieuInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateMemberArgs = {
  input: UpdateMemberInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateNeedArgs = {
  input: UpdateNeedInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateNetworkArgs = {
  input: UpdateNetworkInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateObservationArgs = {
  input: UpdateObservationInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateOrganisationArgs = {
  input: UpdateOrganisationInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdatePersonArgs = {
  input: UpdatePersonInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdatePhotoArgs = {
  input: UpdatePhotoInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateResourceArgs = {
  input: UpdateResourceInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateSharedAimArgs = {
  input: UpdateSharedAimInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationUpdateVolunteerSlotArgs = {
  input: UpdateVolunteerSlotInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationWithdrawCommitmentArgs = {
  input: WithdrawCommitmentInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


/** What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written. */
export type MutationWriteFilRougeArgs = {
  input: WriteFilRougeInput;
};

/** Which tasks of the viewer; all that are given must hold. */
export type MyCooperationTaskFilter = {
  /** Done ones, or those to be done. */
  done?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the network of the cooperation. */
  network?: InputMaybe<Scalars['ID']['input']>;
};

/** Which tasks of the viewer; all that are given must hold. */
export type MyEventTaskFilter = {
  /** Done ones, or those to be done. */
  done?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the network of the event. */
  network?: InputMaybe<Scalars['ID']['input']>;
};

/** Within a distance of a point. */
export type NearInput = {
  /** Degrees north, WGS 84. */
  latitude: Scalars['Float']['input'];
  /** Degrees east, WGS 84. */
  longitude: Scalars['Float']['input'];
  /** Kilometres, as the crow flies. */
  radiusKm: Scalars['Float']['input'];
};

/** Something material or immaterial that an actor is looking for. */
export type Need = Node & {
  __typename?: 'Need';
  /** Category (list MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature). */
  category: Term;
  /** What parties of projects promise to give for it, the first one first: neither what was withdrawn, nor what a mobilisation of the need stands for. Members of their networks see it. */
  commitments: Array<Commitment>;
  /** The first of its photos, for lists; null where it has none. */
  cover?: Maybe<Photo>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Plain text, 5,000 characters at most. */
  description?: Maybe<Scalars['String']['output']>;
  /** The event that it was raised for; null where it was not, or the viewer may not read it. */
  event?: Maybe<EssMonthEvent>;
  /** First day on which it is needed; null where it is open. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Who holds or needs it; null where the viewer may not read them. */
  holder?: Maybe<Actor>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Where it is or is needed; null where it is bound to no lieu, or the viewer may not read it. */
  lieu?: Maybe<Lieu>;
  /** Resources of others that could answer it, the closest first: of all that the viewer may read, 200 at most. */
  matches: ResourceMatchConnection;
  /** Has whoever needed it said that it is met? */
  met: Scalars['Boolean']['output'];
  /** What is asked for or promised to answer it, requests that are over too. Members of the networks concerned see them. */
  mobilisations: MobilisationConnection;
  /** Material or immaterial. */
  nature: ResourceNature;
  /** Its photos in their order, 12 at most. */
  photos: Array<Photo>;
  /** How much or how many, in `unit`; null where it is not counted. */
  quantity?: Maybe<Scalars['Float']['output']>;
  /** Who may see it, and ask for it or answer it. */
  sharing: ResourceSharing;
  /** How far it is: wished, promised, met, or past. */
  state: NeedState;
  /** What people call it. */
  title: Scalars['String']['output'];
  /** What `quantity` counts, such as `places`, `m²` or `heures`. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Last day on which it is needed; null where it is open. */
  until?: Maybe<Scalars['Date']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer delete it? (permission `resource:delete` or `need:delete`) */
  viewerCanDelete: Scalars['Boolean']['output'];
  /** May the viewer change it? (permission `resource:update` or `need:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** Something material or immaterial that an actor is looking for. */
export type NeedMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Something material or immaterial that an actor is looking for. */
export type NeedMobilisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MobilisationFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<MobilisationOrder>;
};

/** What of a need is to change. An absent field is left as it is, null clears it. */
export type NeedChange = {
  /** Code of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature. Codes: BLANK, UNKNOWN_TERM. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is needed. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the lieu where it is or is needed, in a network of the holder. Codes: UNKNOWN_REFERENCE, LIEU_OUTSIDE_NETWORKS. */
  lieu?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is met; null as false. */
  met?: InputMaybe<Scalars['Boolean']['input']>;
  /** Material or immaterial; the category goes with it. Code: BLANK. */
  nature?: InputMaybe<ResourceNature>;
  /** How much or how many, more than 0. Code: INVALID. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Who may see it, and ask for it or answer it; NETWORK by default. */
  sharing?: InputMaybe<ResourceSharing>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What the quantity counts, 40 characters at most. Code: TOO_LONG. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Last day on which it is needed, not before the first. Code: INVALID_PERIOD. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type NeedConnection = {
  __typename?: 'NeedConnection';
  /** The rows with their cursors. */
  edges: Array<NeedEdge>;
  /** The rows, without cursors. */
  nodes: Array<Need>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type NeedEdge = {
  __typename?: 'NeedEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Need;
};

/** Which needs; all that are given must hold. */
export type NeedFilter = {
  /** Codes of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE: any of them. */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of communes of the lieu, or of the holder. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of départements of the lieu, or of the holder. */
  departements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SIREN of EPCI of the lieu, or of the holder. */
  epcis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of the actor that holds or needs it. */
  holder?: InputMaybe<Scalars['ID']['input']>;
  /** Material or immaterial. */
  nature?: InputMaybe<ResourceNature>;
  /** Id of a network: that of the holder or of the lieu. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a network: what others share with it (PARTNERS or PUBLIC), and it has not itself. */
  partnersOf?: InputMaybe<Scalars['ID']['input']>;
  /** INSEE codes of regions of the lieu, or of the holder. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these circles. */
  sharing?: InputMaybe<Array<ResourceSharing>>;
  /** Any of these. */
  states?: InputMaybe<Array<NeedState>>;
  /** Words of the title or description; accents do not count, and small typing mistakes in the title are forgiven. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Changed at or after this instant. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type NeedMatchConnection = {
  __typename?: 'NeedMatchConnection';
  /** The rows with their cursors. */
  edges: Array<NeedMatchEdge>;
  /** The rows, without cursors. */
  nodes: Array<Need>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A need that the resource could answer, and what speaks for it. */
export type NeedMatchEdge = {
  __typename?: 'NeedMatchEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** What matches. */
  node: Need;
  /** Why, in sentences. */
  reasons: Array<MatchReason>;
  /** How close they are, from 0 to 1; docs/matches.md says how it comes about. */
  score: Scalars['Float']['output'];
  /** The score in words. */
  strength: MatchStrength;
};

/** How far a need is. */
export type NeedState =
  /** Whoever needed it has said that it is met. */
  | 'MET'
  /** Wished: nothing is promised for it yet. */
  | 'OPEN'
  /** Its last day is over, and nothing was promised. */
  | 'PAST'
  /** Something is promised for it: a request for a resource is accepted, or a party of a project has agreed to give; perhaps not all of it. */
  | 'PROMISED';

/** A grouping of actors on a territory: a collective of tiers-lieux, a PTCE, a regional network. */
export type Network = Node & {
  __typename?: 'Network';
  /** What is usually to be done for events, by name; 50 at most. Members read them. */
  checklists: Array<Checklist>;
  /** A few sentences on it. */
  description?: Maybe<Scalars['String']['output']>;
  /** Who lends what to whom, for projects and events of the network: the 300 largest, the most exchanges first. Members see it. */
  exchanges: Array<Exchange>;
  /** Demonstration data: none of it exists. */
  fictional: Scalars['Boolean']['output'];
  /** The thread that holds the network together; null where none was written yet, and for those who are no members. */
  filRouge?: Maybe<FilRouge>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What kind of grouping it is. */
  kind: NetworkKind;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** The public programme of a Mois de l'ESS: dates of published events, by beginning. Those that do not take place say so by `event.status`. */
  programme: OccurrenceConnection;
  /** What its members want together; null where they have not said it yet, and for those who are no members. */
  sharedAim?: Maybe<SharedAim>;
  /** Name in addresses, such as `tiers-lieux-du-bassin`. */
  slug: Scalars['String']['output'];
  /** How far it has come. */
  stage: NetworkStage;
  /** Where it is. */
  territory: Territory;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change. */
  version: Scalars['Int']['output'];
  /** May the viewer change it? Permission `network:update`. */
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** A grouping of actors on a territory: a collective of tiers-lieux, a PTCE, a regional network. */
export type NetworkExchangesArgs = {
  filter?: InputMaybe<ExchangeFilter>;
};


/** A grouping of actors on a territory: a collective of tiers-lieux, a PTCE, a regional network. */
export type NetworkProgrammeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OccurrenceFilter>;
  first: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};

/** What of a network is to change. An absent field is left as it is, null clears it. */
export type NetworkChange = {
  /** A few sentences on it, 20,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What kind of grouping it is. Code: BLANK. */
  kind?: InputMaybe<NetworkKind>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How far it has come. Code: BLANK. */
  stage?: InputMaybe<NetworkStage>;
  /** Where it is, whole: what is not named here is no longer part of it. Codes: UNKNOWN_DEPARTEMENT, UNKNOWN_EPCI, UNKNOWN_COMMUNE. */
  territory?: InputMaybe<TerritoryInput>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type NetworkConnection = {
  __typename?: 'NetworkConnection';
  /** The rows with their cursors. */
  edges: Array<NetworkEdge>;
  /** The rows, without cursors. */
  nodes: Array<Network>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type NetworkEdge = {
  __typename?: 'NetworkEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Network;
};

/** What kind of grouping a network is. */
export type NetworkKind =
  /** Tiers-lieux of a territory that cooperate, without a PTCE (yet). */
  | 'COLLECTIVE'
  /** Pôle territorial de coopération économique (loi ESS 2014, art. 9). */
  | 'PTCE'
  /** A regional network of tiers-lieux. */
  | 'REGIONAL_NETWORK';

/** How far the grouping has come. */
export type NetworkStage =
  /** Being built. */
  | 'EMERGING'
  /** At work. */
  | 'ESTABLISHED';

/** Anything with an id; `node(id:)` finds it again. */
export type Node = {
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
};

/** Something that an account is told of. Only they see it, and only as long as they may read what it is about. Kept for 180 days. */
export type Notification = Node & {
  __typename?: 'Notification';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Name of whoever did it; null where the account is gone, and for the instance itself. */
  by?: Maybe<Scalars['String']['output']>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Stable code of what has happened, such as `COMMENTED`. */
  kind: Scalars['String']['output'];
  /** What has happened, as a sentence in the language of the viewer. */
  message: Scalars['String']['output'];
  /** The network in which it happened. */
  network?: Maybe<Network>;
  /** Where the dashboard shows it: an address without its origin, such as `/n/vexin/projects/project_…/activity#comment_…`. */
  path: Scalars['String']['output'];
  /** When it was read; null where it has not been. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id of what it is about. */
  subjectId: Scalars['ID']['output'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** The rows with their cursors. */
  edges: Array<NotificationEdge>;
  /** The rows, without cursors. */
  nodes: Array<Notification>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Notification;
};

/** Which notifications. */
export type NotificationFilter = {
  /** True: only those that have not been read; false: only those that have. */
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What speaks against a decision, in the words of whoever says it. */
export type Objection = Node & {
  __typename?: 'Objection';
  /** Who objects; null where nobody is named, or the viewer may not read who it is. */
  by?: Maybe<Actor>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** In the words of whoever objects, 1,000 characters at most. */
  statement: Scalars['String']['output'];
};

/** What speaks against a decision. With `id` it is one that exists; without, a new one. */
export type ObjectionInput = {
  /** Id of an actor of the network. Code: UNKNOWN_REFERENCE. */
  by?: InputMaybe<Scalars['ID']['input']>;
  /** Id of one of this decision; none where the decision is new. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** In the words of whoever objects, 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  statement: Scalars['String']['input'];
};

/** What somebody saw of a useful effect: when, a story and/or a figure, and what supports it. Members of the network read it; a partner's key does not, as it may name people. */
export type Observation = Node & {
  __typename?: 'Observation';
  /** The first of its photos, for lists; null where it has none. */
  cover?: Maybe<Photo>;
  /** When it was noted. */
  createdAt: Scalars['DateTime']['output'];
  /** The effect. */
  effect?: Maybe<UsefulEffect>;
  /** What supports it, in order. */
  evidence: Array<Evidence>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** The milestone of its project on which it hangs; null where it hangs on none. */
  milestone?: Maybe<Milestone>;
  /** What happened, 5,000 characters at most; null where there is only a figure. */
  narrative?: Maybe<Scalars['String']['output']>;
  /** Who observed it: a party, or a person; null where it is not said, or the viewer may not read them. */
  observedBy?: Maybe<Actor>;
  /** The day on which it was observed. */
  observedOn: Scalars['Date']['output'];
  /** Whether the effect was there. */
  outcome: ObservationOutcome;
  /** Its photos in their order, 12 at most. */
  photos: Array<Photo>;
  /** What the figure counts, such as `repas` or `€`. */
  unit?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** A figure; null where there is only a story. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer change it, and add photos to it? (permission `project:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** What of an observation is to change. An absent field is left as it is, null clears it. */
export type ObservationChange = {
  /** All that supports it, in order, 20 at most; what is missing is removed. Code: TOO_MANY. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** What happened, 5,000 characters at most. A story or a figure is needed. Codes: OBSERVATION_EMPTY, TOO_LONG. */
  narrative?: InputMaybe<Scalars['String']['input']>;
  /** Id of an actor of the network. On a new observation, the viewer where nothing is said. Code: UNKNOWN_REFERENCE. */
  observedBy?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it was observed, today at the latest. Codes: BLANK, IN_THE_FUTURE. */
  observedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the effect was there; OBSERVED where nothing is said. */
  outcome?: InputMaybe<ObservationOutcome>;
  /** What the figure counts, 40 characters at most. Code: TOO_LONG. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** A figure. Code: BLANK where there is a unit without one. */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** What an observer found of an effect. */
export type ObservationOutcome =
  /** It has not come. */
  | 'NOT_OBSERVED'
  /** It is there. */
  | 'OBSERVED'
  /** A part of it is there. */
  | 'PARTLY_OBSERVED';

/** An observation of an effect. */
export type ObserveEffectInput = {
  /** Id of the effect. */
  effect: Scalars['ID']['input'];
  /** All that supports it, in order, 20 at most; what is missing is removed. Code: TOO_MANY. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** What happened, 5,000 characters at most. A story or a figure is needed. Codes: OBSERVATION_EMPTY, TOO_LONG. */
  narrative?: InputMaybe<Scalars['String']['input']>;
  /** Id of an actor of the network. On a new observation, the viewer where nothing is said. Code: UNKNOWN_REFERENCE. */
  observedBy?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it was observed, today at the latest. Code: IN_THE_FUTURE. */
  observedOn: Scalars['Date']['input'];
  /** Whether the effect was there; OBSERVED where nothing is said. */
  outcome?: InputMaybe<ObservationOutcome>;
  /** What the figure counts, 40 characters at most. Code: TOO_LONG. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** A figure. Code: BLANK where there is a unit without one. */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** Result of observeEffect and of observeUnexpectedEffect. */
export type ObserveEffectPayload = {
  __typename?: 'ObserveEffectPayload';
  /** The effect, with the state that follows; null where there are userErrors. */
  effect?: Maybe<UsefulEffect>;
  /** The new observation; null where there are userErrors. */
  observation?: Maybe<Observation>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** An effect that no party expected, and what was observed of it. */
export type ObserveUnexpectedEffectInput = {
  /** Whom it is for: a code of the list `BENEFICIARY`. Code: UNKNOWN_TERM. */
  beneficiary?: InputMaybe<Scalars['String']['input']>;
  /** Id of the cooperation project. */
  cooperationProject: Scalars['ID']['input'];
  /** All that supports it, in order, 20 at most; what is missing is removed. Code: TOO_MANY. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Fundamental needs that it answers. */
  fundamentalNeeds?: InputMaybe<Array<FundamentalNeed>>;
  /** What happened, 5,000 characters at most. A story or a figure is needed. Codes: OBSERVATION_EMPTY, TOO_LONG. */
  narrative?: InputMaybe<Scalars['String']['input']>;
  /** Id of an actor of the network. On a new observation, the viewer where nothing is said. Code: UNKNOWN_REFERENCE. */
  observedBy?: InputMaybe<Scalars['ID']['input']>;
  /** The day on which it was observed, today at the latest. Code: IN_THE_FUTURE. */
  observedOn: Scalars['Date']['input'];
  /** Whether the effect was there; OBSERVED where nothing is said. */
  outcome?: InputMaybe<ObservationOutcome>;
  /** The sphere of life that it touches: a code of the list `SPHERE_OF_LIFE`. Code: UNKNOWN_TERM. */
  sphere?: InputMaybe<Scalars['String']['input']>;
  /** What is different for somebody, by what the parties did; 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  statement: Scalars['String']['input'];
  /** What the figure counts, 40 characters at most. Code: TOO_LONG. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** A figure. Code: BLANK where there is a unit without one. */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** When and where an event takes place, once (OpenAgenda timing). Without times it waits in the tray of the board. */
export type Occurrence = Node & {
  __typename?: 'Occurrence';
  /** End, not included: another may begin in the same room at this instant. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What takes place. */
  event: EssMonthEvent;
  /** The best times and rooms for it from now on, one a day, with what speaks for them. Members of the network see them; null for others. */
  freeSlots?: Maybe<Array<FreeSlot>>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** The lieu; null where it is elsewhere, not decided, or not for the viewer to read. */
  lieu?: Maybe<Lieu>;
  /** What became of it; null where nobody has said so. Members of the network read it. */
  outcome?: Maybe<OccurrenceOutcome>;
  /** A free address, where there is no lieu. */
  place?: Maybe<Place>;
  /** The room of the lieu. */
  room?: Maybe<Room>;
  /** Beginning; null, as `endsAt`, where it is not scheduled. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each move; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer move it? (permission `event:update` on its event) */
  viewerCanReschedule: Scalars['Boolean']['output'];
};


/** When and where an event takes place, once (OpenAgenda timing). Without times it waits in the tray of the board. */
export type OccurrenceFreeSlotsArgs = {
  count: Scalars['Int']['input'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type OccurrenceConnection = {
  __typename?: 'OccurrenceConnection';
  /** The rows with their cursors. */
  edges: Array<OccurrenceEdge>;
  /** Counts for a filter column; worked out only when asked for. */
  facets: OccurrenceFacets;
  /** The rows, without cursors. */
  nodes: Array<Occurrence>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type OccurrenceEdge = {
  __typename?: 'OccurrenceEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Occurrence;
};

/** Counts for a filter of a programme: each leaves its own filter aside. What the viewer may not read is not counted. */
export type OccurrenceFacets = {
  __typename?: 'OccurrenceFacets';
  /** By accessibility. */
  accessibility: Array<TermCount>;
  /** By audience. */
  audiences: Array<TermCount>;
  /** By commune. */
  communes: Array<CommuneCount>;
  /** By day. */
  days: Array<DayCount>;
  /** By kind of event. */
  kinds: Array<TermCount>;
  /** By lieu. */
  lieux: Array<LieuCount>;
  /** By theme. */
  themes: Array<TermCount>;
};

/** Which occurrences; all that are given must hold. */
export type OccurrenceFilter = {
  /** Codes of ACCESSIBILITY: any of them. */
  accessibility?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of AUDIENCE: any of them. */
  audiences?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes: in any of these communes, of lieux that the viewer may read or of free addresses. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Begins on any of these days, as the clock stands where it takes place. */
  days?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Ends after this instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Any of these: what differs in `EssMonth.versions`. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of EVENT_KIND: any of them. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In any of these lieux, of those that the viewer may read. */
  lieux?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** On the board of its month (true): without times, or beginning in the weeks of the month, from Monday to Sunday. Or beyond these weeks (false). */
  onBoard?: InputMaybe<Scalars['Boolean']['input']>;
  /** With times (true), or without, in the tray (false). */
  scheduled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these editorial states. */
  states?: InputMaybe<Array<EditorialState>>;
  /** Words of its event, without accents if you like. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Codes of THEME: any of them. */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Begins before this instant. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** It or its event was changed at or after this instant. What was removed is not listed: `EssMonth.versions` lists what is left. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** When and where an event takes place, once. All is optional: what is not decided can be said later. */
export type OccurrenceInput = {
  /** End: after the beginning, 24 hours later at most. Codes: as `startsAt`. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of a lieu that the sender may read, and that is in the network of the month. Codes: UNKNOWN_REFERENCE, LIEU_OUTSIDE_NETWORKS, LIEU_OR_PLACE. */
  lieu?: InputMaybe<Scalars['ID']['input']>;
  /** A free address, where there is no lieu. Code: LIEU_OR_PLACE. */
  place?: InputMaybe<PlaceInput>;
  /** Id of a room of that lieu. Codes: ROOM_NOT_OF_LIEU, ROOM_TAKEN. */
  room?: InputMaybe<Scalars['ID']['input']>;
  /** Beginning. Codes: INCOMPLETE_PERIOD, INVALID_PERIOD, OCCURRENCE_TOO_LONG. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of one date of an event. Members of its network read it. */
export type OccurrenceOutcome = Node & {
  __typename?: 'OccurrenceOutcome';
  /** How many people came; null where nobody counted, or it was not held. */
  attendance?: Maybe<Scalars['Int']['output']>;
  /** It was held. */
  held: Scalars['Boolean']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** The date. */
  occurrence?: Maybe<Occurrence>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** A word on it: plain text, 5,000 characters at most. */
  word?: Maybe<Scalars['String']['output']>;
};

/** Which version of a card there is: whoever has been away compares, and reads what differs. */
export type OccurrenceVersion = {
  __typename?: 'OccurrenceVersion';
  /** The version of its event. */
  eventVersion: Scalars['Int']['output'];
  /** Id of the occurrence. */
  id: Scalars['ID']['output'];
  /** It has times; otherwise it waits in the tray. */
  scheduled: Scalars['Boolean']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
};

/** A member of a network that is no lieu: an enterprise, a local authority, a research centre… */
export type Organisation = Actor & Node & {
  __typename?: 'Organisation';
  /** Commune where it is based. */
  commune?: Maybe<Commune>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Family of the ESS (list ESS_FAMILY); null outside the ESS. */
  essFamily?: Maybe<Term>;
  /** Its ESUS agreement; null where it has none. */
  esus?: Maybe<EsusAgreement>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What kind of member of a PTCE it is. */
  memberKind: MemberKind;
  /** What people call it, or the person's name. */
  name: Scalars['String']['output'];
  /** Networks that it belongs to, by name. */
  networks: Array<Network>;
  /** RNA number of an association, `W` and nine digits. */
  rna?: Maybe<Scalars['String']['output']>;
  /** SIRET, 14 digits, checked. */
  siret?: Maybe<Scalars['String']['output']>;
  /** What it does: plain text, 1,000 characters at most. */
  summary?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer delete it? (permission `organisation:delete`) */
  viewerCanDelete: Scalars['Boolean']['output'];
  /** May the viewer change it? (permission `organisation:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
  /** Who may read it. */
  visibility: Visibility;
  /** Web address, http or https. */
  website?: Maybe<Scalars['String']['output']>;
};

/** What of an organisation is to change. An absent field is left as it is, null clears it. */
export type OrganisationChange = {
  /** INSEE code of the commune where it is based. Code: UNKNOWN_COMMUNE. */
  commune?: InputMaybe<Scalars['String']['input']>;
  /** Code of ESS_FAMILY. Code: UNKNOWN_TERM. */
  essFamily?: InputMaybe<Scalars['String']['input']>;
  /** Its ESUS agreement. */
  esus?: InputMaybe<EsusInput>;
  /** What kind of member it is. Code: BLANK. */
  memberKind?: InputMaybe<MemberKind>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** RNA number. Code: INVALID_RNA. */
  rna?: InputMaybe<Scalars['String']['input']>;
  /** SIRET, 14 digits. Code: INVALID_SIRET. */
  siret?: InputMaybe<Scalars['String']['input']>;
  /** What it does, 1,000 characters at most. Code: TOO_LONG. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Who may read it; PUBLIC by default. */
  visibility?: InputMaybe<Visibility>;
  /** Web address with http or https. Code: INVALID_URL. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The rows with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The rows, without cursors. */
  nodes: Array<Organisation>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Organisation;
};

/** Which organisations; all that are given must hold. */
export type OrganisationFilter = {
  /** INSEE codes of communes. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of départements. */
  departements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SIREN of EPCI. */
  epcis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of ESS_FAMILY: any of them. */
  essFamilies?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these kinds. */
  memberKinds?: InputMaybe<Array<MemberKind>>;
  /** Id of a network. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** INSEE codes of regions. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of the name or summary; accents do not count, and small typing mistakes in the name are forgiven. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Changed at or after this instant. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How organisations are sorted. */
export type OrganisationOrder =
  /** By name, as in a French dictionary. */
  | 'NAME_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** A warning that is accepted as it is. */
export type OverrideWarningInput = {
  /** Why, 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  reason: Scalars['String']['input'];
  /** Id of the warning. Code: WARNING_OVERRIDDEN. */
  warning: Scalars['ID']['input'];
};

/** Result of overrideWarning. */
export type OverrideWarningPayload = {
  __typename?: 'OverrideWarningPayload';
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
  /** The warning, accepted; null where there are userErrors. */
  warning?: Maybe<Warning>;
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last row, to send as `after`; null where the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** There are more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** This page was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null where the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody of a network, such as an animateur of a lieu. Personal data: only members of a shared network see it, no key does. */
export type Person = Actor & Node & {
  __typename?: 'Person';
  /** What they agreed to, the last first; for the person and those who may change them, empty for others. */
  consents: Array<Consent>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** E-mail address (schema.org email); null for whoever may not see it. */
  email?: Maybe<Scalars['String']['output']>;
  /** Who sees the e-mail address; null for those who may not change the person. */
  emailVisibility?: Maybe<ContactVisibility>;
  /** When all that was known of them was erased; null where it was not. */
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Can they sign in? (an account is linked to them) */
  hasAccount: Scalars['Boolean']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Is this the viewer? */
  isViewer: Scalars['Boolean']['output'];
  /** Lieux that they animate, by name. */
  lieux: Array<Lieu>;
  /** What people call it, or the person's name. */
  name: Scalars['String']['output'];
  /** Networks that they belong to, by name. */
  networks: Array<Network>;
  /** Telephone number (schema.org telephone), as it was written; null for whoever may not see it. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Who sees the telephone number; null for those who may not change the person. */
  phoneVisibility?: Maybe<ContactVisibility>;
  /** A few words about them, in their own: plain text, 2,000 characters at most. */
  presentation?: Maybe<Scalars['String']['output']>;
  /** Their skills, in alphabetical order. */
  skills: Array<PersonSkill>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer delete it? (permission `person:delete`) */
  viewerCanDelete: Scalars['Boolean']['output'];
  /** May the viewer erase the person? (permission `person:erase` in all networks that keep the person or have their account for a member) */
  viewerCanErase: Scalars['Boolean']['output'];
  /** May the viewer take out everything that is known of the person? (permission `person:export`) */
  viewerCanExport: Scalars['Boolean']['output'];
  /** May the viewer show contacts to more people? The person may, and whoever has the permission `contact:read` where the person has no account. */
  viewerCanShowContacts: Scalars['Boolean']['output'];
  /** May the viewer change it? (permission `person:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** What of a person is to change. An absent field is left as it is, null clears it. */
export type PersonChange = {
  /** E-mail address. Code: INVALID_EMAIL. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Who sees the e-mail address; COORDINATORS for a new person, nobody where it is null. To more people than now: only by the person, or told by them where they have no account. Code: VISIBILITY_NOT_YOURS. */
  emailVisibility?: InputMaybe<ContactVisibility>;
  /** All lieux that they animate; permission `lieu:appoint` on those that are added or left. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  lieux?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** First and last name, 200 characters at most. Codes: BLANK, TOO_LONG. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number, French or with the code of its country; kept as it is written. Code: INVALID_PHONE. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Who sees the telephone number; as for `emailVisibility`. */
  phoneVisibility?: InputMaybe<ContactVisibility>;
  /** A few words about them, 2,000 characters at most. Code: TOO_LONG. */
  presentation?: InputMaybe<Scalars['String']['input']>;
  /** All skills; one that is missing is removed. */
  skills?: InputMaybe<Array<PersonSkillInput>>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The rows with their cursors. */
  edges: Array<PersonEdge>;
  /** The rows, without cursors. */
  nodes: Array<Person>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Person;
};

/** Which people; all that are given must hold. */
export type PersonFilter = {
  /** INSEE codes of communes of a lieu that they animate. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of départements of a lieu that they animate. */
  departements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SIREN of EPCI of a lieu that they animate. */
  epcis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of lieux: animates any of them. */
  lieux?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Id of a network. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** INSEE codes of regions of a lieu that they animate. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ids of skills: any of them. */
  skills?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words of the name or presentation; accents do not count, and small typing mistakes in the name are forgiven. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Changed at or after this instant. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How people are sorted. */
export type PersonOrder =
  /** By name, as in a French dictionary. */
  | 'NAME_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** What a person says of a skill of theirs. */
export type PersonSkill = {
  __typename?: 'PersonSkill';
  /** How well. */
  level: SkillLevel;
  /** The skill. */
  skill: Skill;
  /** Ready to pass it on to others. */
  willingToShare: Scalars['Boolean']['output'];
};

/** A skill of a person. */
export type PersonSkillInput = {
  /** How well. */
  level: SkillLevel;
  /** Id of the skill. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  skill: Scalars['ID']['input'];
  /** Ready to pass it on? No, by default. */
  willingToShare?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A photo of a thing. Whoever may read the thing may see it. */
export type Photo = Node & {
  __typename?: 'Photo';
  /** When it was added. */
  addedAt: Scalars['DateTime']['output'];
  /** What it shows, in words, for those who do not see it. */
  alternative?: Maybe<Scalars['String']['output']>;
  /** Who took it, or whose it is. */
  credit?: Maybe<Scalars['String']['output']>;
  /** Of its largest size, in pixels. */
  height: Scalars['Int']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Id of what it shows. */
  subjectId: Scalars['ID']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Where the picture is (WebP): a path below the origin of this API, open to whoever may read the photo. */
  url: Scalars['String']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer change and delete it? Whoever may change what it shows may. */
  viewerCanUpdate: Scalars['Boolean']['output'];
  /** Of its largest size, in pixels. */
  width: Scalars['Int']['output'];
};


/** A photo of a thing. Whoever may read the thing may see it. */
export type PhotoUrlArgs = {
  size?: InputMaybe<PhotoSize>;
};

/** What of a photo is to change. An absent field is left as it is, null clears it. */
export type PhotoChange = {
  /** What it shows, in words, 500 characters at most. Code: TOO_LONG. */
  alternative?: InputMaybe<Scalars['String']['input']>;
  /** Who took it, or whose it is, 200 characters at most. Code: TOO_LONG. */
  credit?: InputMaybe<Scalars['String']['input']>;
  /** Its place among the photos of the thing, from 0; the others make room. Beyond the last one it is the last. Code: BLANK. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** How large a photo is wanted; a smaller one is never enlarged. */
export type PhotoSize =
  /** 1920 pixels wide: on the whole screen. */
  | 'LARGE'
  /** 960 pixels wide: on a page. */
  | 'MEDIUM'
  /** 320 pixels wide: in lists. */
  | 'SMALL';

/** A free address, where an event takes place outside the lieux (schema.org Place). */
export type Place = {
  __typename?: 'Place';
  /** Commune of today (COG 2026). */
  commune?: Maybe<Commune>;
  /** What people call it, such as `Place du marché`. */
  label: Scalars['String']['output'];
  /** Five digits, text. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Number and street. */
  street?: Maybe<Scalars['String']['output']>;
};

/** A free address, where there is no lieu. */
export type PlaceInput = {
  /** INSEE code of the commune. Code: UNKNOWN_COMMUNE. */
  commune?: InputMaybe<Scalars['String']['input']>;
  /** What people call it, 300 characters at most. Codes: BLANK, TOO_LONG. */
  label: Scalars['String']['input'];
  /** Five digits. Code: INVALID_POSTAL_CODE. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** Number and street, 300 characters at most. Code: TOO_LONG. */
  street?: InputMaybe<Scalars['String']['input']>;
};

/** Where something is, for people (schema.org PostalAddress). */
export type PostalAddress = {
  __typename?: 'PostalAddress';
  /** Commune of today (COG 2026). */
  commune?: Maybe<Commune>;
  /** Five digits, text. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Number and street, with further lines. */
  street?: Maybe<Scalars['String']['output']>;
};

/** One difference between two versions of the public programme. */
export type ProgrammeChange = {
  __typename?: 'ProgrammeChange';
  /** What people have noted of an earlier version is wrong now: a date moved or was taken away, it is elsewhere or does not take place. */
  breaking: Scalars['Boolean']['output'];
  /** The event; null where it was deleted since. */
  event?: Maybe<EssMonthEvent>;
  /** What changed. */
  kind: ProgrammeChangeKind;
  /** A sentence for people, in the language of the viewer, with days on the clocks of the lieu. */
  message: Scalars['String']['output'];
};

/** What changed for the public. */
export type ProgrammeChangeKind =
  /** An event takes place once more. */
  | 'DATE_ADDED'
  /** A date has another day or other hours. */
  | 'DATE_MOVED'
  /** An event takes place once less. */
  | 'DATE_REMOVED'
  /** An event entered the programme. */
  | 'EVENT_ADDED'
  /** An event left the programme, with all of its dates. */
  | 'EVENT_REMOVED'
  /** An event has another title. */
  | 'EVENT_RENAMED'
  /** A date is elsewhere; another room of the same lieu does not count. */
  | 'PLACE_CHANGED'
  /** An event is cancelled, postponed, full, online, rescheduled, or takes place as planned again. */
  | 'STATUS_CHANGED';

/** A named version of the programme of a Mois de l'ESS, as the public could read it at that moment. Members of the network read it. */
export type ProgrammeRelease = Node & {
  __typename?: 'ProgrammeRelease';
  /** What changed since the version before it, the breaking ones first; of the first version every event is new. */
  changes: Array<ProgrammeChange>;
  /** Dates that were public in it. */
  dateCount: Scalars['Int']['output'];
  /** The programme as it was in this version, by beginning. */
  dates: ReleasedDateConnection;
  /** Its month. */
  essMonth: EssMonth;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What the coordination calls it, 140 characters at most. */
  name: Scalars['String']['output'];
  /** From 1 in each month, in the order of releases. */
  number: Scalars['Int']['output'];
  /** When it was released. */
  releasedAt: Scalars['DateTime']['output'];
};


/** A named version of the programme of a Mois de l'ESS, as the public could read it at that moment. Members of the network read it. */
export type ProgrammeReleaseDatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Something that happened in a cooperation project, as all who read the project may know it: who, when, what and which fields, but no values. */
export type ProjectActivity = {
  __typename?: 'ProjectActivity';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it. */
  by: Author;
  /** What was said; null for all but COMMENTED. */
  comment?: Maybe<Comment>;
  /** Names of the fields that were changed, as in inputs; empty for all but UPDATED, and where the operator of the instance wrote past the application. */
  fields: Array<Scalars['String']['output']>;
  /** Tells it from others of the list: the id of the entry in the trail, or of the comment. */
  key: Scalars['String']['output'];
  /** What happened. */
  kind: ActivityKind;
  /** Why it moved, in the words of whoever moved it: where something was passed over, or the project was set aside. Null for all but MOVED. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The stage that the project moved to, a value of `ProjectStage` or an earlier name of one; null for all but MOVED. */
  stage?: Maybe<Scalars['String']['output']>;
  /** What it happened to; of a comment, what it is about. */
  subject: ActivitySubject;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type ProjectActivityConnection = {
  __typename?: 'ProjectActivityConnection';
  /** The rows with their cursors. */
  edges: Array<ProjectActivityEdge>;
  /** The rows, without cursors. */
  nodes: Array<ProjectActivity>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type ProjectActivityEdge = {
  __typename?: 'ProjectActivityEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: ProjectActivity;
};

/** A file of a cooperation project: a document, or what supports an observation. Whoever may read that may download it. `POST /files` sends one. */
export type ProjectFile = Node & {
  __typename?: 'ProjectFile';
  /** When it was sent. */
  addedAt: Scalars['DateTime']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What it is called, 200 characters at most. */
  name: Scalars['String']['output'];
  /** In bytes. */
  size: Scalars['Int']['output'];
  /** What it is. */
  type: ProjectFileType;
  /** Where it is downloaded: a path below the origin of this API. */
  url: Scalars['String']['output'];
};

/** What a file is, as its bytes say and whatever it was called. */
export type ProjectFileType =
  /** A table as plain text, its cells parted by commas, semicolons or tabs. */
  | 'CSV'
  /** A text of Word. */
  | 'DOCX'
  /** Slides of LibreOffice and others (OpenDocument). */
  | 'ODP'
  /** A workbook of LibreOffice and others (OpenDocument). */
  | 'ODS'
  /** A text of LibreOffice and others (OpenDocument). */
  | 'ODT'
  /** A document to be read as it is. */
  | 'PDF'
  /** Slides of PowerPoint. */
  | 'PPTX'
  /** Plain text. */
  | 'TEXT'
  /** A workbook of Excel. */
  | 'XLSX';

/** A limit that the parties of a cooperation set themselves. */
export type ProjectLimit = Node & {
  __typename?: 'ProjectLimit';
  /** Whose limit it is; null for a limit of all together, and where the viewer may not read the actor. */
  holder?: Maybe<Actor>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What it is about; null where that was not said. */
  kind?: Maybe<LimitKind>;
  /** In the words of those who set it, 1,000 characters at most. */
  statement: Scalars['String']['output'];
  /** The number that is not to be exceeded; null for a limit that is no number. */
  threshold?: Maybe<Scalars['Float']['output']>;
  /** What the threshold counts, such as `heures`, `€`, `personnes`; 40 characters at most. */
  unit?: Maybe<Scalars['String']['output']>;
  /** What exceeds it now: commitments, mobilisations and events that are counted in its unit. */
  warnings: Array<LimitWarning>;
};

/** A limit of a project. With `id` it is one that exists, of which an absent field stays as it is and null clears it; without, a new one. */
export type ProjectLimitInput = {
  /** Id of an actor of the network whose limit it is; null: of all together. Code: UNKNOWN_REFERENCE. */
  holder?: InputMaybe<Scalars['ID']['input']>;
  /** Id of one that is there; none where it is new. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. */
  kind?: InputMaybe<LimitKind>;
  /** In the words of those who set it, 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  statement: Scalars['String']['input'];
  /** The number that is not to be exceeded. Code: INVALID. */
  threshold?: InputMaybe<Scalars['Float']['input']>;
  /** What the threshold counts, 40 characters at most. Codes: UNIT_MISSING, TOO_LONG. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** What the parties of a cooperation want together (objectif collectif). */
export type ProjectObjective = Node & {
  __typename?: 'ProjectObjective';
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** In the words of the parties, 1,000 characters at most. */
  statement: Scalars['String']['output'];
};

/** A party of a cooperation (partie prenante), and its role in it. */
export type ProjectParty = Node & {
  __typename?: 'ProjectParty';
  /** Who it is; null where it was deleted or the viewer may not read it. */
  actor?: Maybe<Actor>;
  /** What it promises to give, the first one first, with what it has withdrawn. */
  commitments: Array<Commitment>;
  /** Useful effects that it expects. */
  expectedEffects: Array<UsefulEffect>;
  /** Was the actor deleted? Such a party can be let go by its own id (`leave` of updateCooperationProject). */
  gone: Scalars['Boolean']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What it gives beside what it expects. */
  reciprocity: Reciprocity;
  /** What it does in the cooperation, in its own words, such as `porteur` or `prête une salle`. */
  role: Scalars['String']['output'];
};

/** A party of a cooperation; its actor says which one it is. */
export type ProjectPartyInput = {
  /** Id of an actor of the network. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  actor: Scalars['ID']['input'];
  /** What it does in the cooperation, 120 characters at most. Codes: BLANK, TOO_LONG. */
  role: Scalars['String']['input'];
};

/** How far a cooperation has come, in this order; SET_ASIDE stands beside the path. */
export type ProjectStage =
  /** En action: it is being done, jointly, along a fil rouge. */
  | 'ACTIVE'
  /** Terminé: finished; the parties said how costs, time and value were shared. */
  | 'CLOSED'
  /** Émergent: parties have found each other, and say what they want together, what each expects and where it stops. */
  | 'EMERGING'
  /** Idée: somebody wishes for it; parties are still being found. */
  | 'IDEA'
  /** Organisé: they agree on collective objectives, on limits and on the effects that each expects. */
  | 'ORGANISED'
  /** Bilan partagé: the parties have looked back together at what was observed. */
  | 'REVIEWED'
  /** Mis de côté: left for now or given up, with a reason; it can go back to where it was. */
  | 'SET_ASIDE';

/** A collective objective. With `id` it is one that exists; without, a new one. */
export type ProjectStatementInput = {
  /** Id of one of this project; none where the project is new. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** In the words of the parties, 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  statement: Scalars['String']['input'];
};

/** A proposal for the programme. */
export type ProposeEssMonthEventInput = {
  /** Codes of ACCESSIBILITY. Codes: UNKNOWN_TERM, DUPLICATE. */
  accessibility?: InputMaybe<Array<Scalars['String']['input']>>;
  /** OFFLINE by default. */
  attendanceMode?: InputMaybe<AttendanceMode>;
  /** Codes of AUDIENCE. Codes: UNKNOWN_TERM, DUPLICATE. */
  audiences?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of a cooperation project of the network. Code: UNKNOWN_REFERENCE. */
  cooperationProject?: InputMaybe<Scalars['ID']['input']>;
  /** Markdown, 10,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Id of the Mois de l'ESS. Code: UNKNOWN_REFERENCE. */
  essMonth: Scalars['ID']['input'];
  /** How many people are expected at each date, 1 to 100,000. Code: INVALID. */
  expectedAttendance?: InputMaybe<Scalars['Int']['input']>;
  /** Address of a picture. Code: INVALID_URL. */
  image?: InputMaybe<Scalars['String']['input']>;
  /** Code of EVENT_KIND. Code: UNKNOWN_TERM. */
  kind: Scalars['String']['input'];
  /** When and where; none makes one unscheduled occurrence, for the tray of the board. 800 at most. Code: TOO_MANY. */
  occurrences?: InputMaybe<Array<OccurrenceInput>>;
  /** Where to attend online. Code: INVALID_URL. */
  onlineAccessUrl?: InputMaybe<Scalars['String']['input']>;
  /** Ids of actors of the network, in order, 50 at most. Codes: UNKNOWN_REFERENCE, DUPLICATE, TOO_MANY. */
  organisers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Price and conditions in words, 255 characters at most. Code: TOO_LONG. */
  price?: InputMaybe<Scalars['String']['input']>;
  /** Where to register. Code: INVALID_URL. */
  registrationUrl?: InputMaybe<Scalars['String']['input']>;
  /** Whether it takes place as announced; SCHEDULED by default. Code: ROOM_TAKEN, where it would book a room again. */
  status?: InputMaybe<EventStatus>;
  /** One or two sentences, 200 characters at most. Code: TOO_LONG. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Codes of THEME. Codes: UNKNOWN_TERM, DUPLICATE. */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is called, 140 characters at most. Codes: BLANK, TOO_LONG. */
  title: Scalars['String']['input'];
};

/** Result of proposeEssMonthEvent. */
export type ProposeEssMonthEventPayload = {
  __typename?: 'ProposeEssMonthEventPayload';
  /** The new event; null where there are userErrors. */
  event?: Maybe<EssMonthEvent>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** Who is put down, and when. It needs no version: who is there already stays so. */
export type PutDownVolunteerInput = {
  /** Id of a person of the network, who is told; the viewer where it is absent. Codes: UNKNOWN_REFERENCE, NO_PERSON. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the slot. */
  slot: Scalars['ID']['input'];
};

/** Result of putDownVolunteer. */
export type PutDownVolunteerPayload = {
  __typename?: 'PutDownVolunteerPayload';
  /** The slot as it is now; null where there are userErrors. */
  slot?: Maybe<VolunteerSlot>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** What can be read; what the viewer may not read is left out, or null. */
export type Query = {
  __typename?: 'Query';
  /** The account of whoever asks, with its sessions. */
  account?: Maybe<Account>;
  /** All accounts of the instance, by name. Permission `account:read` (instance admins). */
  accounts?: Maybe<AccountConnection>;
  /** Keys of a network, the newest first, with those that are over. Permission `apiKey:read` in it; empty for a network in which the viewer has it not. */
  apiKeys?: Maybe<ApiKeyConnection>;
  /** The trail, the latest first: who changed what, from what to what. Empty for those who may not change the thing, or lack `audit:read` in the network. */
  auditEntries?: Maybe<AuditEntryConnection>;
  /** The private addresses of whoever asks, the oldest first: one at most for the account and for each lieu. */
  calendarAddresses?: Maybe<Array<CalendarAddress>>;
  /** One checklist; null where there is none that the viewer may read. */
  checklist?: Maybe<Checklist>;
  /** Communes of France, for choosing one; the closest names first where `text` is given. */
  communes: CommuneConnection;
  /** One document of a cooperation; null where there is none that the viewer may read. */
  cooperationDocument?: Maybe<CooperationDocument>;
  /** One cooperation project; null where there is none that the viewer may read. */
  cooperationProject?: Maybe<CooperationProject>;
  /** Cooperation projects of the viewer's networks; none for anonymous visitors. */
  cooperationProjects: CooperationProjectConnection;
  /** One task of a cooperation; null where there is none that the viewer may read. */
  cooperationTask?: Maybe<CooperationTask>;
  /** One import; null where there is none that the viewer may read. Permission `import:read`. */
  dataImport?: Maybe<DataImport>;
  /** Imports into a network, the latest first. Permission `import:read`. */
  dataImports?: Maybe<DataImportConnection>;
  /** One decision of a cooperation; null where there is none that the viewer may read. */
  decision?: Maybe<Decision>;
  /** Départements of France by code, overseas collectivities included. */
  departements: Array<Departement>;
  /** Intercommunalités of France, for choosing one; the closest names first where `text` is given. */
  epcis: EpciConnection;
  /** The Mois de l'ESS of a network in a year; null where there is none. */
  essMonth?: Maybe<EssMonth>;
  /** One event; null where there is none that the viewer may read. */
  essMonthEvent?: Maybe<EssMonthEvent>;
  /** Events of all networks: published ones, and all of the viewer's networks. */
  essMonthEvents: EssMonthEventConnection;
  /** One task of an event; null where there is none that the viewer may read. */
  eventTask?: Maybe<EventTask>;
  /** One externality; null where there is none that the viewer may read. */
  externality?: Maybe<Externality>;
  /** One fil rouge; null where there is none that the viewer may read. */
  filRouge?: Maybe<FilRouge>;
  /** One impact; null where there is none that the viewer may read. */
  impact?: Maybe<Impact>;
  /** Invitations by which people can still join a network, the newest first. Permission `member:invite` in it; empty for others. */
  invitations?: Maybe<InvitationConnection>;
  /** One lieu by id or slug; null where there is none that the viewer may read. */
  lieu?: Maybe<Lieu>;
  /** Lieux of all networks that the viewer may read. */
  lieux: LieuConnection;
  /** One member; null where there is none that the viewer may read: themselves, or somebody of a network in which they have `member:read`. */
  member?: Maybe<Member>;
  /** Accounts that belong to a network. Empty for those who may not see them (permission `member:read`). */
  members?: Maybe<MemberConnection>;
  /** One request for a resource; null where there is none that the viewer may read. */
  mobilisation?: Maybe<Mobilisation>;
  /** Requests for resources that the viewer may read, those that are over too; none for anonymous visitors. */
  mobilisations: MobilisationConnection;
  /** One need; null where there is none that the viewer may read. */
  need?: Maybe<Need>;
  /** Needs of all networks that the viewer may read; anonymous visitors see those that are shared with anybody. */
  needs: NeedConnection;
  /** One network by id or slug; null where there is none. */
  network?: Maybe<Network>;
  /** All networks of this instance, by name. */
  networks: NetworkConnection;
  /** Anything by its id; null where there is nothing that the viewer may read. */
  node?: Maybe<Node>;
  /** One observation; null where there is none that the viewer may read. */
  observation?: Maybe<Observation>;
  /** One occurrence; null where there is none that the viewer may read. */
  occurrence?: Maybe<Occurrence>;
  /** One organisation; null where there is none that the viewer may read. */
  organisation?: Maybe<Organisation>;
  /** Organisations of all networks that the viewer may read. */
  organisations: OrganisationConnection;
  /** Mail of this instance, the newest first. Permission `outbox:read` (instance admins). */
  outbox?: Maybe<MailConnection>;
  /** People of the networks that the viewer is a member of; nobody for anonymous visitors. */
  people: PersonConnection;
  /** One person; null where there is none that the viewer may read, so always for anonymous visitors. */
  person?: Maybe<Person>;
  /** One resource; null where there is none that the viewer may read. */
  resource?: Maybe<Resource>;
  /** Resources of all networks that the viewer may read; anonymous visitors see those that are shared with anybody. */
  resources: ResourceConnection;
  /** Everything that the viewer may read and that answers some words, the closest first. */
  search: SearchConnection;
  /** One shared aim; null where there is none that the viewer may read. */
  sharedAim?: Maybe<SharedAim>;
  /** A fil rouge by the token of its link; null where no link is open under it any more. */
  sharedThread?: Maybe<SharedThread>;
  /** All skills that people can have, in alphabetical order. */
  skills: Array<Skill>;
  /** The values of an editable list, in its own order, retired ones left out. */
  terms: Array<Term>;
  /** One useful effect; null where there is none that the viewer may read. */
  usefulEffect?: Maybe<UsefulEffect>;
  /** Useful effects of the cooperations of the viewer's networks; none for anonymous visitors. */
  usefulEffects: UsefulEffectConnection;
  /** Who is asking, and what they may do. */
  viewer: Viewer;
  /** One slot of volunteers; null where there is none that the viewer may read. */
  volunteerSlot?: Maybe<VolunteerSlot>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  first: Scalars['Int']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryApiKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  network: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEntryFilter>;
  first: Scalars['Int']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryChecklistArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryCommunesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryCooperationDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryCooperationProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryCooperationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperationProjectFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<CooperationProjectOrder>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryCooperationTaskArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryDataImportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryDataImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  network: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryDepartementsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryEpcisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryEssMonthArgs = {
  network: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryEssMonthEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryEssMonthEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EssMonthEventFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<EssMonthEventOrder>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryEventTaskArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryExternalityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryFilRougeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryImpactArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryInvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  network: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryLieuArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryLieuxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LieuFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<LieuOrder>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryMemberArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  network: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryMobilisationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryMobilisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MobilisationFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<MobilisationOrder>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<ResourceOrder>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryNetworkArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryNetworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryOccurrenceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<OrganisationOrder>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryOutboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<PersonOrder>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryResourceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<ResourceOrder>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QuerySharedAimArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QuerySharedThreadArgs = {
  token: Scalars['String']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryTermsArgs = {
  list: Scalars['String']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryUsefulEffectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryUsefulEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UsefulEffectFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<UsefulEffectOrder>;
};


/** What can be read; what the viewer may not read is left out, or null. */
export type QueryVolunteerSlotArgs = {
  id: Scalars['ID']['input'];
};

/** A free text that quotes an address or a number of somebody who has been erased: it stays, for somebody to look at. */
export type Quote = {
  __typename?: 'Quote';
  /** Where in it: a column of its table, such as `description`. */
  field: Scalars['String']['output'];
  /** Its name or title. */
  name: Scalars['String']['output'];
  /** Id of what the text belongs to. */
  thing: Scalars['ID']['output'];
};

/** What an event needs. Without days of its own, those of the event are meant, also where it is moved. */
export type RaiseEventNeedInput = {
  /** Code of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature. Code: UNKNOWN_TERM. */
  category: Scalars['String']['input'];
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Id of the event. */
  event: Scalars['ID']['input'];
  /** First day on which it is needed. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the actor that needs it, for good. Code: UNKNOWN_REFERENCE. */
  holder: Scalars['ID']['input'];
  /** Id of the lieu where it is or is needed, in a network of the holder. Codes: UNKNOWN_REFERENCE, LIEU_OUTSIDE_NETWORKS. */
  lieu?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is met; null as false. */
  met?: InputMaybe<Scalars['Boolean']['input']>;
  /** Material or immaterial. */
  nature: ResourceNature;
  /** How much or how many, more than 0. Code: INVALID. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Who may see it, and ask for it or answer it; NETWORK by default. */
  sharing?: InputMaybe<ResourceSharing>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title: Scalars['String']['input'];
  /** What the quantity counts, 40 characters at most. Code: TOO_LONG. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Last day on which it is needed, not before the first. Code: INVALID_PERIOD. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of raiseEventNeed. */
export type RaiseEventNeedPayload = {
  __typename?: 'RaiseEventNeedPayload';
  /** The new need; null where there are userErrors. */
  need?: Maybe<Need>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** What a party gives (commitments that are not withdrawn) beside what it expects (useful effects). It is no judgement: something to talk about. */
export type Reciprocity =
  /** It gives something and expects something. */
  | 'BALANCED'
  /** It expects, and has promised nothing yet. */
  | 'EXPECTS_WITHOUT_GIVING'
  /** It gives, and has said nothing of what it expects. */
  | 'GIVES_WITHOUT_EXPECTING'
  /** It has said neither yet. */
  | 'NEITHER';

/** That a promised resource was handed out, or came back. Said again, it is corrected. */
export type RecordHandoverInput = {
  /** When it happened; now where it is absent. Codes: TIME_TO_COME, INVALID_PERIOD. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that the sender has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the mobilisation. Codes: NOT_ACCEPTED, NOT_HANDED_OUT. */
  id: Scalars['ID']['input'];
  /** Out, or back. What came back before its end is free again from then on. */
  kind: HandoverKind;
  /** In what state, with what: 1,000 characters at most. Code: TOO_LONG. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** It was noted by mistake and did not happen: the note goes, the history keeps it. Code: NOT_HANDED_OUT. */
  undo?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of recordHandover. */
export type RecordHandoverPayload = {
  __typename?: 'RecordHandoverPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The mobilisation as it is now; null where there are userErrors. */
  mobilisation?: Maybe<Mobilisation>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A French region, or an overseas collectivity. Source: INSEE, COG 2026. */
export type Region = {
  __typename?: 'Region';
  /** INSEE code, text. */
  code: Scalars['ID']['output'];
  /** Official name. */
  name: Scalars['String']['output'];
};

/** A version of the programme to be released. */
export type ReleaseProgrammeInput = {
  /** Id of the Mois de l'ESS. */
  essMonth: Scalars['ID']['input'];
  /** The version of the month that the sender has seen. Code: CONFLICT, where somebody released another version meanwhile. */
  expectedVersion: Scalars['Int']['input'];
  /** What people call it, such as "Version de l'imprimeur", 140 characters at most. Codes: BLANK, TOO_LONG. */
  name: Scalars['String']['input'];
};

/** Result of releaseProgramme. */
export type ReleaseProgrammePayload = {
  __typename?: 'ReleaseProgrammePayload';
  /** The new version with what changed; null where there are userErrors. */
  release?: Maybe<ProgrammeRelease>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A date of the programme as the public could read it in a version, whatever has become of it since. */
export type ReleasedDate = {
  __typename?: 'ReleasedDate';
  /** End. */
  endsAt: Scalars['DateTime']['output'];
  /** The event as it is now; null where it was deleted since. */
  event?: Maybe<EssMonthEvent>;
  /** Name of the lieu, or of the place elsewhere; null where it was not known yet. */
  place?: Maybe<Scalars['String']['output']>;
  /** Beginning. */
  startsAt: Scalars['DateTime']['output'];
  /** Whether it took place as announced. */
  status: EventStatus;
  /** IANA zone of the clocks there. */
  timeZone: Scalars['String']['output'];
  /** What its event was called. */
  title: Scalars['String']['output'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type ReleasedDateConnection = {
  __typename?: 'ReleasedDateConnection';
  /** The rows with their cursors. */
  edges: Array<ReleasedDateEdge>;
  /** The rows, without cursors. */
  nodes: Array<ReleasedDate>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type ReleasedDateEdge = {
  __typename?: 'ReleasedDateEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: ReleasedDate;
};

/** A member who is to leave the network. The account, and the person in the directory, stay. */
export type RemoveMemberInput = {
  /** The version that the sender has seen. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the member. Code: LAST_COORDINATOR. */
  id: Scalars['ID']['input'];
};

/** Dates that are removed together: all, or none. */
export type RemoveOccurrencesInput = {
  /** Which ones, 200 at most. Codes: TOO_MANY, CONFLICT, DELETED; the path begins with the position of the one that is refused. */
  occurrences: Array<DeleteInput>;
};

/** Result of removeOccurrences. */
export type RemoveOccurrencesPayload = {
  __typename?: 'RemoveOccurrencesPayload';
  /** Ids of what was removed; empty where there are userErrors. */
  deletedIds: Array<Scalars['ID']['output']>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** What became of a date of an event. An absent field is left as it is, null clears it. */
export type ReportOutcomeInput = {
  /** How many people came, 0 to 100,000; nobody comes to what is not held. Code: INVALID. */
  attendance?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the sender has seen; 0 where nobody had said anything. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Was it held? Needed where nobody has said it yet. Code: BLANK. */
  held?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the occurrence, which has begun. Code: NOT_YET_HELD. */
  occurrence: Scalars['ID']['input'];
  /** A word: plain text, 5,000 characters at most. Code: TOO_LONG. */
  word?: InputMaybe<Scalars['String']['input']>;
};

/** Result of reportOutcome. */
export type ReportOutcomePayload = {
  __typename?: 'ReportOutcomePayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** What became of the date, as it is said now; null where there are userErrors. */
  outcome?: Maybe<OccurrenceOutcome>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A request for a resource. Its period is held until it is answered, declined or cancelled. */
export type RequestMobilisationInput = {
  /** Until when, 366 days later at most. Codes: INVALID_PERIOD, PERIOD_PAST, PERIOD_TOO_LONG. */
  endsAt: Scalars['DateTime']['input'];
  /** Id of the cooperation project, the event or the one date of an event that it is for. Codes: UNKNOWN_REFERENCE, PROJECT_OVER for a project that is closed or set aside, EVENT_OVER for an event of such a project, or a date of it, that is not to come. */
  for: Scalars['ID']['input'];
  /** A word to whoever holds it, 2,000 characters at most. Code: TOO_LONG. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** How much or how many, in the unit of the resource, more than 0; 1 where it is absent. Codes: INVALID, MORE_THAN_THERE_IS. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Id of the actor on whose behalf it is asked for, of the network of what it is for. Where it is absent: the first party or organiser that is the viewer's own, or the viewer, or for coordinators the first party or organiser. Codes: UNKNOWN_REFERENCE, ASKED_BY_MISSING. */
  requestedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the resource. Code: UNKNOWN_REFERENCE. */
  resource: Scalars['ID']['input'];
  /** From when. Codes: RESOURCE_TAKEN, RESOURCE_PARTLY_TAKEN, RESOURCE_TAKEN_LONG, RESOURCE_CLOSED. */
  startsAt: Scalars['DateTime']['input'];
};

/** Result of requestMobilisation. */
export type RequestMobilisationPayload = {
  __typename?: 'RequestMobilisationPayload';
  /** The request; null where there are userErrors. */
  mobilisation?: Maybe<Mobilisation>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
  /** What whoever asks should know; it was asked for all the same. */
  warnings: Array<MobilisationWarning>;
};

/** A file to read as something else. Code: IMPORT_UNREADABLE. */
export type RereadDataImportInput = {
  /** Version that was looked at. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Its id. Code: IMPORT_NOT_READY. */
  id: Scalars['ID']['input'];
  /** Which sheet of a workbook; as before where it is absent. Code: IMPORT_UNKNOWN_SHEET. */
  sheet?: InputMaybe<Scalars['String']['input']>;
  /** What its lines are; as before where it is absent. */
  target?: InputMaybe<DataImportTarget>;
};

/** Result of rereadDataImport. */
export type RereadDataImportPayload = {
  __typename?: 'RereadDataImportPayload';
  /** The import as it is now; null where nothing was done. */
  dataImport?: Maybe<DataImport>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A move. Times are set together: without both, the occurrence goes back to the tray. Lieu, room and place: null clears, absent leaves; another lieu leaves the old room, a lieu leaves the free place, and a free place leaves the lieu. */
export type RescheduleOccurrenceInput = {
  /** End: after the beginning, 24 hours later at most. Codes: as `startsAt`. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that the sender has seen. A stale move that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of a lieu that the sender may read, and that is in the network of the month. Codes: UNKNOWN_REFERENCE, LIEU_OUTSIDE_NETWORKS, LIEU_OR_PLACE. */
  lieu?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the occurrence. */
  occurrence: Scalars['ID']['input'];
  /** A free address, where there is no lieu. Code: LIEU_OR_PLACE. */
  place?: InputMaybe<PlaceInput>;
  /** Id of a room of that lieu. Codes: ROOM_NOT_OF_LIEU, ROOM_TAKEN. */
  room?: InputMaybe<Scalars['ID']['input']>;
  /** Beginning. Codes: INCOMPLETE_PERIOD, INVALID_PERIOD, OCCURRENCE_TOO_LONG. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Result of rescheduleOccurrence. */
export type RescheduleOccurrencePayload = {
  __typename?: 'RescheduleOccurrencePayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The occurrence as it is now; null where there are userErrors. */
  occurrence?: Maybe<Occurrence>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** Several moves that belong together: all are made, or none. */
export type RescheduleOccurrencesInput = {
  /** The moves, 200 at most, each occurrence once. Codes: TOO_MANY, DUPLICATE, and those of a single move; the path begins with the position of the one that is refused. */
  moves: Array<RescheduleOccurrenceInput>;
};

/** Result of rescheduleOccurrences. `conflicts` are those of the one move that the path in `userErrors` names. */
export type RescheduleOccurrencesPayload = {
  __typename?: 'RescheduleOccurrencesPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The occurrences as they are now, in the order in which they were sent; empty where there are userErrors. */
  occurrences: Array<Occurrence>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** What names in the cells of a file stand for. */
export type ResolveImportNamesInput = {
  /** Id of the import. Code: IMPORT_NOT_READY. */
  dataImport: Scalars['ID']['input'];
  /** Version that was looked at. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** The names; the others stay as they are. */
  names: Array<ImportNameInput>;
};

/** Result of resolveImportNames. */
export type ResolveImportNamesPayload = {
  __typename?: 'ResolveImportNamesPayload';
  /** The import as it is now; null where nothing was done. */
  dataImport?: Maybe<DataImport>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** Something material or immaterial that an actor can lend, give or share. */
export type Resource = Node & {
  __typename?: 'Resource';
  /** A period in pieces, with what is left in each, the first one first. */
  availability: Array<ResourceAvailability>;
  /** Category (list MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature). */
  category: Term;
  /** Days on which it cannot be had that are not over yet, the first ones first. */
  closures: Array<ResourceClosure>;
  /** On which conditions it is shared, such as a contribution, hours or a deposit. */
  conditions?: Maybe<Scalars['String']['output']>;
  /** The first of its photos, for lists; null where it has none. */
  cover?: Maybe<Photo>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** Deposit in euros; null where there is none. */
  deposit?: Maybe<Scalars['Float']['output']>;
  /** Plain text, 5,000 characters at most. */
  description?: Maybe<Scalars['String']['output']>;
  /** What is asked for in return; null where it is not said. */
  exchange?: Maybe<ResourceExchange>;
  /** Who has it now. Members of the networks concerned see it. */
  heldBy: Array<ResourceHolding>;
  /** Who holds or needs it; null where the viewer may not read them. */
  holder?: Maybe<Actor>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Which insurance is asked for; null where none is. */
  insurance?: Maybe<Scalars['String']['output']>;
  /** Where it is or is needed; null where it is bound to no lieu, or the viewer may not read it. */
  lieu?: Maybe<Lieu>;
  /** Limits of a project and of its network that it would exceed with this loan, for the project or an event, as far as the viewer may read them. They are said, and never stand in the way. */
  limitWarnings: Array<LimitWarning>;
  /** Needs of others that it could answer and that are not over, the closest first: of all that the viewer may read, 200 at most. */
  matches: NeedMatchConnection;
  /** Requests for it, those that are over too. Members of the networks concerned see them. */
  mobilisations: MobilisationConnection;
  /** Material or immaterial. */
  nature: ResourceNature;
  /** When it can be fetched and brought back in a week, in the syntax of OpenStreetMap where possible; null where that is at any time. */
  openingHours?: Maybe<Scalars['String']['output']>;
  /** Its photos in their order, 12 at most. */
  photos: Array<Photo>;
  /** Price in euros, for each `priceUnit`; only where `exchange` is AT_COST or PRICED. */
  price?: Maybe<Scalars['Float']['output']>;
  /** What the price is for, such as `jour` or `nuit et personne`. */
  priceUnit?: Maybe<Scalars['String']['output']>;
  /** How much or how many, in `unit`; null where it is not counted. */
  quantity?: Maybe<Scalars['Float']['output']>;
  /** Who may see it, and ask for it or answer it. */
  sharing: ResourceSharing;
  /** What people call it. */
  title: Scalars['String']['output'];
  /** What `quantity` counts, such as `places`, `m²` or `heures`. */
  unit?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer delete it? (permission `resource:delete` or `need:delete`) */
  viewerCanDelete: Scalars['Boolean']['output'];
  /** May the viewer change it? (permission `resource:update` or `need:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};


/** Something material or immaterial that an actor can lend, give or share. */
export type ResourceAvailabilityArgs = {
  from: Scalars['DateTime']['input'];
  until: Scalars['DateTime']['input'];
};


/** Something material or immaterial that an actor can lend, give or share. */
export type ResourceLimitWarningsArgs = {
  endsAt: Scalars['DateTime']['input'];
  for: Scalars['ID']['input'];
  insteadOf?: InputMaybe<Scalars['ID']['input']>;
  quantity?: InputMaybe<Scalars['Float']['input']>;
  startsAt: Scalars['DateTime']['input'];
};


/** Something material or immaterial that an actor can lend, give or share. */
export type ResourceMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Something material or immaterial that an actor can lend, give or share. */
export type ResourceMobilisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MobilisationFilter>;
  first: Scalars['Int']['input'];
  orderBy?: InputMaybe<MobilisationOrder>;
};

/** A piece of a period in which as much of a resource is left. */
export type ResourceAvailability = {
  __typename?: 'ResourceAvailability';
  /** End of the piece, which is the beginning of the next one. */
  endsAt: Scalars['DateTime']['output'];
  /** What is left, with nothing of it asked for or promised; 0 on closed days; null where any amount is (what is immaterial and not counted). */
  remaining?: Maybe<Scalars['Float']['output']>;
  /** Beginning of the piece. */
  startsAt: Scalars['DateTime']['output'];
};

/** What of a resource is to change. An absent field is left as it is, null clears it. */
export type ResourceChange = {
  /** Code of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE, by nature. Codes: BLANK, UNKNOWN_TERM. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** All days on which it cannot be had, 100 closures at most. Codes: TOO_MANY, DUPLICATE, RESOURCE_PROMISED_THEN. */
  closures?: InputMaybe<Array<ResourceClosureInput>>;
  /** On which conditions it is shared, 1,000 characters at most. Code: TOO_LONG. */
  conditions?: InputMaybe<Scalars['String']['input']>;
  /** Deposit in euros, 0 or more. Code: INVALID. */
  deposit?: InputMaybe<Scalars['Float']['input']>;
  /** Plain text, 5,000 characters at most. Code: TOO_LONG. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What is asked for in return. */
  exchange?: InputMaybe<ResourceExchange>;
  /** Which insurance is asked for, 200 characters at most. Code: TOO_LONG. */
  insurance?: InputMaybe<Scalars['String']['input']>;
  /** Id of the lieu where it is or is needed, in a network of the holder. Codes: UNKNOWN_REFERENCE, LIEU_OUTSIDE_NETWORKS. */
  lieu?: InputMaybe<Scalars['ID']['input']>;
  /** Material or immaterial; the category goes with it. Code: BLANK. */
  nature?: InputMaybe<ResourceNature>;
  /** When it can be fetched and brought back, 500 characters at most; in the syntax of OpenStreetMap it is understood. Code: TOO_LONG. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** Price in euros, 0 or more; only where `exchange` is AT_COST or PRICED: with another one it is cleared. Codes: INVALID, PRICE_WITHOUT_TERMS. */
  price?: InputMaybe<Scalars['Float']['input']>;
  /** What the price is for, 40 characters at most. Code: TOO_LONG. */
  priceUnit?: InputMaybe<Scalars['String']['input']>;
  /** How much or how many, more than 0. Code: INVALID. */
  quantity?: InputMaybe<Scalars['Float']['input']>;
  /** Who may see it, and ask for it or answer it; NETWORK by default. */
  sharing?: InputMaybe<ResourceSharing>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** What the quantity counts, 40 characters at most. Code: TOO_LONG. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** Days on which a resource cannot be had, in the zone of its lieu. */
export type ResourceClosure = Node & {
  __typename?: 'ResourceClosure';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Why, 200 characters at most. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Last day, included. */
  until: Scalars['Date']['output'];
};

/** Days on which a resource cannot be had. */
export type ResourceClosureInput = {
  /** First day. */
  from: Scalars['Date']['input'];
  /** Id of a closure that it has already; absent for a new one. Code: UNKNOWN_REFERENCE. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Why, 200 characters at most. Code: TOO_LONG. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Last day, not before the first. Code: INVALID_PERIOD. */
  until: Scalars['Date']['input'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type ResourceConnection = {
  __typename?: 'ResourceConnection';
  /** The rows with their cursors. */
  edges: Array<ResourceEdge>;
  /** The rows, without cursors. */
  nodes: Array<Resource>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type ResourceEdge = {
  __typename?: 'ResourceEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Resource;
};

/** What is asked for a resource in return. */
export type ResourceExchange =
  /** What it costs, and no more: fuel, cleaning, wear. */
  | 'AT_COST'
  /** Something in exchange: a hand, another resource. */
  | 'EXCHANGE'
  /** Nothing. */
  | 'FREE'
  /** A price. */
  | 'PRICED';

/** Which resources; all that are given must hold. */
export type ResourceFilter = {
  /** Codes of MATERIAL_RESOURCE or IMMATERIAL_RESOURCE: any of them. */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of communes of the lieu, or of the holder. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of départements of the lieu, or of the holder. */
  departements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SIREN of EPCI of the lieu, or of the holder. */
  epcis?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of the actor that holds or needs it. */
  holder?: InputMaybe<Scalars['ID']['input']>;
  /** Material or immaterial. */
  nature?: InputMaybe<ResourceNature>;
  /** Id of a network: that of the holder or of the lieu. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a network: what others share with it (PARTNERS or PUBLIC), and it has not itself. */
  partnersOf?: InputMaybe<Scalars['ID']['input']>;
  /** INSEE codes of regions of the lieu, or of the holder. */
  regions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these circles. */
  sharing?: InputMaybe<Array<ResourceSharing>>;
  /** Words of the title or description; accents do not count, and small typing mistakes in the title are forgiven. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Changed at or after this instant. */
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Somebody who has a resource now: it was handed out to them, or their period is running. Members of the networks concerned see it. */
export type ResourceHolding = {
  __typename?: 'ResourceHolding';
  /** Who has it; null where the viewer may not read them. */
  actor?: Maybe<Actor>;
  /** Their name. */
  actorName: Scalars['String']['output'];
  /** It is out, and should be back by now. */
  late: Scalars['Boolean']['output'];
  /** How much or how many. */
  quantity: Scalars['Float']['output'];
  /** Until when it is promised to them. */
  until: Scalars['DateTime']['output'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type ResourceMatchConnection = {
  __typename?: 'ResourceMatchConnection';
  /** The rows with their cursors. */
  edges: Array<ResourceMatchEdge>;
  /** The rows, without cursors. */
  nodes: Array<Resource>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A resource that could answer the need, and what speaks for it. */
export type ResourceMatchEdge = {
  __typename?: 'ResourceMatchEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** What matches. */
  node: Resource;
  /** Why, in sentences. */
  reasons: Array<MatchReason>;
  /** How close they are, from 0 to 1; docs/matches.md says how it comes about. */
  score: Scalars['Float']['output'];
  /** The score in words. */
  strength: MatchStrength;
};

/** Whether a resource can be touched. */
export type ResourceNature =
  /** Knowledge, skills, trust, time… Not used up by sharing. Categories: list IMMATERIAL_RESOURCE. */
  | 'IMMATERIAL'
  /** A thing: room, equipment, vehicle, funding… Categories: list MATERIAL_RESOURCE. */
  | 'MATERIAL';

/** How resources and needs are sorted. */
export type ResourceOrder =
  /** By title, as in a French dictionary. */
  | 'TITLE_ASC'
  /** Last changed first. */
  | 'UPDATED_AT_DESC';

/** Who may see a resource and ask for it, or see a need and answer it. */
export type ResourceSharing =
  /** Those who may change it: its holder, and coordinators of the holder's networks. */
  | 'HOLDER_ONLY'
  /** Members of the networks of its holder or its lieu. */
  | 'NETWORK'
  /** Members and keys of every network of the instance, as long as its holder is a public lieu or organisation; otherwise as NETWORK. */
  | 'PARTNERS'
  /** Anybody, as long as they may read its holder. */
  | 'PUBLIC';

/** Something that was deleted. */
export type RestoreInput = {
  /** Id of the thing. Codes: NOT_DELETED, and FULL where as many as there may be stand in its place by now, of photos, dates, slots, tasks of an event and checklists. */
  id: Scalars['ID']['input'];
};

/** Result of restore. */
export type RestorePayload = {
  __typename?: 'RestorePayload';
  /** What is back; null where there are userErrors. */
  node?: Maybe<Node>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** An earlier version of a thing, to come back to. */
export type RestoreVersionInput = {
  /** The version that the sender has seen. What others have changed since is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the thing. Codes: DELETED, NOT_UNDOABLE. */
  id: Scalars['ID']['input'];
  /** The version to come back to. Code: VERSION_FROM_THE_FUTURE. */
  version: Scalars['Int']['input'];
};

/** Result of restoreVersion. */
export type RestoreVersionPayload = {
  __typename?: 'RestoreVersionPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The thing as it is now; null where there are userErrors. */
  node?: Maybe<Node>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A photo that is in the store already, to be shown with another thing too. */
export type ReusePhotoInput = {
  /** Whoever can be recognised on it agreed to it; a photo of an observation needs it. Code: PHOTO_WITHOUT_CONSENT. */
  consent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the photo. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  photo: Scalars['ID']['input'];
  /** Id of what it is to be shown with: a resource, need, lieu, event or observation. Code: TOO_MANY. */
  subject: Scalars['ID']['input'];
};

/** Result of reusePhoto. */
export type ReusePhotoPayload = {
  __typename?: 'ReusePhotoPayload';
  /** The photo as it is shown there; null where there are userErrors. */
  photo?: Maybe<Photo>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A key that is to open nothing any more. */
export type RevokeApiKeyInput = {
  /** Id of the key. One that was revoked before stays as it is. */
  id: Scalars['ID']['input'];
};

/** Result of revokeApiKey. */
export type RevokeApiKeyPayload = {
  __typename?: 'RevokeApiKeyPayload';
  /** The key as it is now; null where there are userErrors. */
  apiKey?: Maybe<ApiKey>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A private address that is to open nothing any more. */
export type RevokeCalendarAddressInput = {
  /** Id of the address. */
  id: Scalars['ID']['input'];
};

/** Result of revokeCalendarAddress. */
export type RevokeCalendarAddressPayload = {
  __typename?: 'RevokeCalendarAddressPayload';
  /** Id of the address, which opens nothing any more. */
  revokedId?: Maybe<Scalars['ID']['output']>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** An invitation that is withdrawn. */
export type RevokeInvitationInput = {
  /** Id of the invitation. */
  id: Scalars['ID']['input'];
};

/** Result of revokeInvitation. */
export type RevokeInvitationPayload = {
  __typename?: 'RevokeInvitationPayload';
  /** The invitation, which nobody can use any more; null where there are userErrors. */
  invitation?: Maybe<Invitation>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** What a member does in a network. */
export type Role =
  /** Animates one or more lieux, and manages what is theirs. */
  | 'ANIMATEUR'
  /** Accompanies some lieux and projects for a time: reads all of the network, and manages these only. */
  | 'COMPANION'
  /** Manages everything of the network. */
  | 'COORDINATOR'
  /** Reads all of the network, and proposes events. */
  | 'MEMBER';

/** A room of a lieu that events can book. */
export type Room = Node & {
  __typename?: 'Room';
  /** Persons it can hold. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Several accepted events may use it at the same time; otherwise it is booked once. */
  shareable: Scalars['Boolean']['output'];
};

/** A room of a lieu. With `id` it is one that exists; without, a new one. */
export type RoomInput = {
  /** Persons it can hold, at least 1. Code: INVALID. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Id of a room of this lieu; none where the lieu is new. Codes: UNKNOWN_REFERENCE, DUPLICATE. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What people call it, 200 characters at most. Codes: BLANK, TOO_LONG, INVALID_CHARACTER. */
  name: Scalars['String']['input'];
  /** May several events use it at once? No, by default. */
  shareable?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How grave a rule is in a month. */
export type RuleSeverity = {
  __typename?: 'RuleSeverity';
  /** How grave it is where nobody says otherwise. */
  byDefault: WarningSeverity;
  /** The rule. */
  rule: WarningRule;
  /** How grave it is. */
  severity: WarningSeverity;
};

/** What was found, the closest first; of very common words, at most 100 of each type, those with the words in their name first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The rows with their cursors. */
  edges: Array<SearchEdge>;
  /** The rows, without cursors. */
  nodes: Array<SearchResult>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many were found; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Something found. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** What was found. */
  node: SearchResult;
};

/** Anything that the search finds. */
export type SearchResult = CooperationProject | EssMonthEvent | Lieu | Organisation | Person | Resource;

/** A browser in which an account is signed in. Only its owner sees it. */
export type Session = Node & {
  __typename?: 'Session';
  /** It is the one that asks. */
  current: Scalars['Boolean']['output'];
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** When it was last used, to the hour. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** When it signed in. */
  startedAt: Scalars['DateTime']['output'];
  /** What the browser says of itself. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** The rows with their cursors. */
  edges: Array<SessionEdge>;
  /** The rows, without cursors. */
  nodes: Array<Session>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Session;
};

/** How often somebody wants to receive mail. */
export type SetDigestInput = {
  /** How often. */
  digest: Digest;
};

/** Result of setDigest. */
export type SetDigestPayload = {
  __typename?: 'SetDigestPayload';
  /** The account as it is now; null where there are userErrors. */
  account?: Maybe<Account>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** An arbitration: all events get the state, or none. */
export type SetEditorialStateInput = {
  /** Ids of events, 200 at most. */
  events: Array<Scalars['ID']['input']>;
  /** Why they are refused, in words that those who proposed them read: 1,000 characters at most, for REFUSED alone. Absent: what was said before stays. Codes: TOO_LONG, INVALID. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Their new state. Code: ROOM_TAKEN, where a room would be booked twice. */
  state: EditorialState;
};

/** Result of setEditorialState. */
export type SetEditorialStatePayload = {
  __typename?: 'SetEditorialStatePayload';
  /** Those of them that it changed, each by an entry of its own in the history; the others had the state already, and there is nothing to take back of them. */
  changed: Array<EssMonthEvent>;
  /** The events as they are now, in the order in which they were sent; empty where there are userErrors. */
  events: Array<EssMonthEvent>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A task of an event that is done, or not done after all. */
export type SetEventTaskDoneInput = {
  /** Is it done? */
  done: Scalars['Boolean']['input'];
  /** The version that the sender has seen. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the task. */
  id: Scalars['ID']['input'];
};

/** Result of setEventTaskDone. */
export type SetEventTaskDonePayload = {
  __typename?: 'SetEventTaskDonePayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The task as it is now; null where there are userErrors. */
  task?: Maybe<EventTask>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A milestone that has been passed, or not after all. */
export type SetMilestoneDoneInput = {
  /** Has it been passed? */
  done: Scalars['Boolean']['input'];
  /** The version of the fil rouge that the sender has seen. Where others have changed the same item or milestone since, it is refused with CONFLICT. Where it is absent, what is said is laid on the thread as it is. Code: VERSION_FROM_THE_FUTURE. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the milestone. */
  milestone: Scalars['ID']['input'];
};

/** How grave a rule is in a month. */
export type SetRuleSeverityInput = {
  /** Id of the Mois de l'ESS. */
  essMonth: Scalars['ID']['input'];
  /** The version of the month that the sender has seen. A stale change of a rule that others have set otherwise is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** The rule. */
  rule: WarningRule;
  /** How grave it is from now on. */
  severity: WarningSeverity;
};

/** Result of setRuleSeverity. */
export type SetRuleSeverityPayload = {
  __typename?: 'SetRuleSeverityPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The month as it is now; null where there are userErrors. */
  essMonth?: Maybe<EssMonth>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A task that is done, or not done after all. */
export type SetTaskDoneInput = {
  /** Is it done? */
  done: Scalars['Boolean']['input'];
  /** The version that the sender has seen. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the task. */
  id: Scalars['ID']['input'];
};

/** Result of setTaskDone. */
export type SetTaskDonePayload = {
  __typename?: 'SetTaskDonePayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The task as it is now; null where there are userErrors. */
  task?: Maybe<CooperationTask>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** The surroundings of a lieu. */
export type Setting =
  /** Rural. */
  | 'RURAL'
  /** Between country and town. */
  | 'SEMI_RURAL'
  /** Urban. */
  | 'URBAN';

/** A fil rouge whose link is to be opened, or to go on until another day. */
export type ShareFilRougeInput = {
  /** The version of the fil rouge that the sender has seen. Code: VERSION_FROM_THE_FUTURE. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the fil rouge. */
  id: Scalars['ID']['input'];
  /** The last day on which the link works, from today on, five years at most; a year from today where it is absent and no link is open. Code: INVALID. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** What the collective wants together, at the level of the whole network (visée commune). Members of the network read it. */
export type SharedAim = Node & {
  __typename?: 'SharedAim';
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Limits that the network sets itself, in order. */
  limits: Array<SharedAimLimit>;
  /** Whose aim it is. */
  network?: Maybe<Network>;
  /** What is to be reached together, in order. */
  objectives: Array<SharedAimObjective>;
  /** In the words of the members, 2,000 characters at most; empty where it was not said yet. */
  statement: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer change it? (permission `network:update`) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** What of a shared aim is to change. An absent field is left as it is, null clears it. */
export type SharedAimChange = {
  /** All limits, in order; one that is missing is removed. */
  limits?: InputMaybe<Array<AimLimitInput>>;
  /** All objectives, in order; one that is missing is removed. */
  objectives?: InputMaybe<Array<AimStatementInput>>;
  /** What the collective wants together, 2,000 characters at most. Code: TOO_LONG. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** A limit that a network sets itself. */
export type SharedAimLimit = Node & {
  __typename?: 'SharedAimLimit';
  /** Whose limit it is; null for a limit of all together, and where the viewer may not read the actor. */
  holder?: Maybe<Actor>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What it is about; null where that was not said. */
  kind?: Maybe<LimitKind>;
  /** In the words of those who set it, 1,000 characters at most. */
  statement: Scalars['String']['output'];
  /** The number that is not to be exceeded; null for a limit that is no number. */
  threshold?: Maybe<Scalars['Float']['output']>;
  /** What the threshold counts, such as `heures`, `€`, `personnes`; 40 characters at most. */
  unit?: Maybe<Scalars['String']['output']>;
  /** What exceeds it now: commitments, mobilisations and events that are counted in its unit. */
  warnings: Array<LimitWarning>;
};

/** What a network wants to reach together (objectif). */
export type SharedAimObjective = Node & {
  __typename?: 'SharedAimObjective';
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** In the words of the members, 1,000 characters at most. */
  statement: Scalars['String']['output'];
};

/** A fil rouge as whoever has its link reads it: without ids, people or anything beyond titles. */
export type SharedThread = {
  __typename?: 'SharedThread';
  /** Its steps, in order. */
  milestones: Array<SharedThreadMilestone>;
  /** Name of the network. */
  networkName: Scalars['String']['output'];
  /** The thread in one sentence. */
  sentence: Scalars['String']['output'];
  /** Title of the project, or name of the network. */
  title: Scalars['String']['output'];
};

/** What of a thing whoever has the link learns: its kind, its title, and why it hangs there. */
export type SharedThreadItem = {
  __typename?: 'SharedThreadItem';
  /** Name of its type, such as `EssMonthEvent`. */
  kind: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** What it does for the milestone. */
  why: Scalars['String']['output'];
};

/** A milestone as whoever has the link reads it. */
export type SharedThreadMilestone = {
  __typename?: 'SharedThreadMilestone';
  /** It has been passed. */
  done: Scalars['Boolean']['output'];
  /** What hangs on it, in order. */
  items: Array<SharedThreadItem>;
  /** Which of the eight phases it stands for; null where for none. */
  phase?: Maybe<CooperationPhase>;
  /** When it begins; null where that is open. */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** What is reached there. */
  title: Scalars['String']['output'];
};

/** Something that people of the networks can do (editable list). */
export type Skill = Node & {
  __typename?: 'Skill';
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What people read. */
  label: Scalars['String']['output'];
};


/** Something that people of the networks can do (editable list). */
export type SkillLabelArgs = {
  locale?: InputMaybe<Locale>;
};

/** How well a person masters a skill, in their own judgement. */
export type SkillLevel =
  /** Has begun to learn it. */
  | 'BEGINNER'
  /** Uses it without help. */
  | 'CONFIRMED'
  /** Can teach it. */
  | 'EXPERT';

/** A move of a cooperation project from one stage to another. */
export type StagePassage = Node & {
  __typename?: 'StagePassage';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Name of the account that did it; null where it is gone, and for those who may see no people. */
  by?: Maybe<Scalars['String']['output']>;
  /** Where it was. */
  from: ProjectStage;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** Codes of what the stage asked for and was missing; empty where nothing was passed over. */
  passedOver: Array<Scalars['String']['output']>;
  /** Why: always there where something was passed over, or the project was set aside. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Where it went. */
  to: ProjectStage;
};

/** What can be followed while it happens, as `text/event-stream` (docs/live.md). */
export type Subscription = {
  __typename?: 'Subscription';
  /** Each change of the board of a Mois de l'ESS, in order, from the moment at which the stream is open. For members of its network and its keys: permission `network:read`. */
  essMonthChanged?: Maybe<BoardChange>;
  /** Who has the board of a Mois de l'ESS open, at once and at each change; whoever follows this is there. For members of its network: permission `person:read`. */
  essMonthPresence?: Maybe<BoardPresence>;
};


/** What can be followed while it happens, as `text/event-stream` (docs/live.md). */
export type SubscriptionEssMonthChangedArgs = {
  essMonth: Scalars['ID']['input'];
};


/** What can be followed while it happens, as `text/event-stream` (docs/live.md). */
export type SubscriptionEssMonthPresenceArgs = {
  essMonth: Scalars['ID']['input'];
};

/** An account that is taken out of the instance, or let back in. */
export type SuspendAccountInput = {
  /** Id of the account. Code: OWN_ACCOUNT. */
  id: Scalars['ID']['input'];
  /** True takes it out, false lets it back in. */
  suspended: Scalars['Boolean']['input'];
};

/** Result of suspendAccount. */
export type SuspendAccountPayload = {
  __typename?: 'SuspendAccountPayload';
  /** The account as it is now; null where there are userErrors. */
  account?: Maybe<Account>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** An acceptance that is taken back. */
export type TakeBackOverrideInput = {
  /** Id of the warning. Code: WARNING_NOT_OVERRIDDEN. */
  warning: Scalars['ID']['input'];
};

/** Result of takeBackOverride. */
export type TakeBackOverridePayload = {
  __typename?: 'TakeBackOverridePayload';
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
  /** The warning, no longer accepted; null where there are userErrors. */
  warning?: Maybe<Warning>;
};

/** Who is taken off, and when. It needs no version: who is not there cannot be taken off. */
export type TakeOffVolunteerInput = {
  /** Id of a person of the network, who is told; the viewer where it is absent. Codes: UNKNOWN_REFERENCE, NO_PERSON. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the slot. */
  slot: Scalars['ID']['input'];
};

/** Result of takeOffVolunteer. */
export type TakeOffVolunteerPayload = {
  __typename?: 'TakeOffVolunteerPayload';
  /** The slot as it is now; null where there are userErrors. */
  slot?: Maybe<VolunteerSlot>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A value of an editable list, such as a family of tiers-lieux or a kind of event. */
export type Term = {
  __typename?: 'Term';
  /** Stable within its list, such as `FABLAB`; what filters and inputs take. */
  code: Scalars['String']['output'];
  /** What people read. */
  label: Scalars['String']['output'];
  /** No longer offered for new things. */
  retired: Scalars['Boolean']['output'];
};


/** A value of an editable list, such as a family of tiers-lieux or a kind of event. */
export type TermLabelArgs = {
  locale?: InputMaybe<Locale>;
};

/** How many rows of a list have this value, all other filters applied. */
export type TermCount = {
  __typename?: 'TermCount';
  /** Number of rows. */
  count: Scalars['Int']['output'];
  /** The value. */
  term: Term;
};

/** Where a network is: départements, EPCI and communes together. */
export type Territory = {
  __typename?: 'Territory';
  /** Every commune of the territory, those of its départements and EPCI included, by name. */
  communes: CommuneConnection;
  /** Whole départements. */
  departements: Array<Departement>;
  /** Whole intercommunalités. */
  epcis: Array<Epci>;
  /** The names of its parts, joined for people. */
  label: Scalars['String']['output'];
  /** Communes that are named one by one, outside of the whole départements and intercommunalités. */
  singleCommunes: Array<Commune>;
};


/** Where a network is: départements, EPCI and communes together. */
export type TerritoryCommunesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Where a network is: any mixture of whole départements, whole EPCI and single communes. */
export type TerritoryInput = {
  /** INSEE codes of communes. */
  communes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** INSEE codes of départements. */
  departements?: InputMaybe<Array<Scalars['String']['input']>>;
  /** SIREN of EPCI. */
  epcis?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A change to take back: by its id, or as the one that led to a version of a thing. */
export type UndoChangeInput = {
  /** Only these of its fields; all where it is absent. After a CONFLICT, those that nobody has changed since. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of the entry in the trail. Code: NOT_UNDOABLE. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Instead of `id`, with `version`: id of the thing. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the change led to, such as the payload of the mutation said. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of undoChange. */
export type UndoChangePayload = {
  __typename?: 'UndoChangePayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** Id of the thing that is deleted now, because the change had made it or brought it back. */
  deletedId?: Maybe<Scalars['ID']['output']>;
  /** The entry that this made in the trail, by which it can be undone in turn; null where there are userErrors, and where nothing was different. */
  entry?: Maybe<AuditEntry>;
  /** The thing as it is now; null where there are userErrors, or it is deleted now. */
  node?: Maybe<Node>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A written import to take back. */
export type UndoDataImportInput = {
  /** Version that was looked at. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Its id. Code: IMPORT_NOT_READY. */
  id: Scalars['ID']['input'];
};

/** Result of undoDataImport. */
export type UndoDataImportPayload = {
  __typename?: 'UndoDataImportPayload';
  /** The import as it is now; null where nothing was done. */
  dataImport?: Maybe<DataImport>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** Something that is not to hang on its milestone any more. */
export type UnhangInput = {
  /** The version of the fil rouge that the sender has seen. Where others have changed the same item or milestone since, it is refused with CONFLICT. Where it is absent, what is said is laid on the thread as it is. Code: VERSION_FROM_THE_FUTURE. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the item. */
  item: Scalars['ID']['input'];
};

/** A lieu that was merged into another one. */
export type UnmergeLieuxInput = {
  /** Id of the lieu that went into the other one. Code: NOT_MERGED. */
  id: Scalars['ID']['input'];
};

/** Result of unmergeLieux. */
export type UnmergeLieuxPayload = {
  __typename?: 'UnmergeLieuxPayload';
  /** The lieu that it was in, as it is now; null where there are userErrors, or where it has been deleted. */
  kept?: Maybe<Lieu>;
  /** What stays as it is, because somebody has moved or removed it since (a network: because it takes part in what that network does); null for what the viewer may not read. */
  left: Array<Maybe<Node>>;
  /** Fields of `kept` that the merge had filled and somebody has changed since: they stay as they are. Names as in `LieuChange`, parts of the address as `address.street`. */
  leftFields: Array<Scalars['String']['output']>;
  /** The lieu that is back; null where there are userErrors. */
  lieu?: Maybe<Lieu>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A fil rouge whose link is to be closed. */
export type UnshareFilRougeInput = {
  /** The version of the fil rouge that the sender has seen. Code: VERSION_FROM_THE_FUTURE. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the fil rouge. */
  id: Scalars['ID']['input'];
};

/** A change of one’s own account. */
export type UpdateAccountInput = {
  /** What is to change. */
  change: AccountChange;
  /** The version that the sender has seen. A stale change that touches what was changed since is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the account: the sender’s own. */
  id: Scalars['ID']['input'];
};

/** Result of updateAccount. */
export type UpdateAccountPayload = {
  __typename?: 'UpdateAccountPayload';
  /** The account as it is now; null where there are userErrors. */
  account?: Maybe<Account>;
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a checklist. */
export type UpdateChecklistInput = {
  /** What is to change. */
  change: ChecklistChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the checklist. */
  id: Scalars['ID']['input'];
};

/** Result of updateChecklist. */
export type UpdateChecklistPayload = {
  __typename?: 'UpdateChecklistPayload';
  /** The checklist as it is now; null where there are userErrors. */
  checklist?: Maybe<Checklist>;
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of one’s own comment. */
export type UpdateCommentInput = {
  /** What is to change. */
  change: CommentChange;
  /** The version that the sender has seen. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the comment. */
  id: Scalars['ID']['input'];
};

/** Result of updateComment. */
export type UpdateCommentPayload = {
  __typename?: 'UpdateCommentPayload';
  /** The comment as it is now; null where there are userErrors. */
  comment?: Maybe<Comment>;
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a commitment. */
export type UpdateCommitmentInput = {
  /** What is to change. */
  change: CommitmentChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the commitment. */
  id: Scalars['ID']['input'];
};

/** Result of updateCommitment. */
export type UpdateCommitmentPayload = {
  __typename?: 'UpdateCommitmentPayload';
  /** The commitment as it is now; null where there are userErrors. */
  commitment?: Maybe<Commitment>;
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
  /** Limits of the project and of its network that commitments of this unit exceed now. It was done all the same. */
  warnings: Array<LimitWarning>;
};

/** A change of a document. */
export type UpdateCooperationDocumentInput = {
  /** What is to change. */
  change: CooperationDocumentChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the document. */
  id: Scalars['ID']['input'];
};

/** Result of updateCooperationDocument. */
export type UpdateCooperationDocumentPayload = {
  __typename?: 'UpdateCooperationDocumentPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The document as it is now; null where there are userErrors. */
  document?: Maybe<CooperationDocument>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a cooperation project. */
export type UpdateCooperationProjectInput = {
  /** What is to change. */
  change: CooperationProjectChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the project. */
  id: Scalars['ID']['input'];
  /** Ids of parties that leave although nobody can name them, as their actor was deleted. Codes: UNKNOWN_REFERENCE, PARTY_COMMITTED. */
  leave?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Result of updateCooperationProject. */
export type UpdateCooperationProjectPayload = {
  __typename?: 'UpdateCooperationProjectPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The project as it is now; null where there are userErrors. */
  cooperationProject?: Maybe<CooperationProject>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a task. */
export type UpdateCooperationTaskInput = {
  /** What is to change. */
  change: CooperationTaskChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the task. */
  id: Scalars['ID']['input'];
};

/** Result of updateCooperationTask. */
export type UpdateCooperationTaskPayload = {
  __typename?: 'UpdateCooperationTaskPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The task as it is now; null where there are userErrors. */
  task?: Maybe<CooperationTask>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a decision. */
export type UpdateDecisionInput = {
  /** What is to change. */
  change: DecisionChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the decision. */
  id: Scalars['ID']['input'];
};

/** Result of updateDecision. */
export type UpdateDecisionPayload = {
  __typename?: 'UpdateDecisionPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The decision as it is now; null where there are userErrors. */
  decision?: Maybe<Decision>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a useful effect. */
export type UpdateEffectInput = {
  /** What is to change. */
  change: UsefulEffectChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the effect. */
  id: Scalars['ID']['input'];
};

/** Result of updateEffect. */
export type UpdateEffectPayload = {
  __typename?: 'UpdateEffectPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The effect as it is now; null where there are userErrors. */
  effect?: Maybe<UsefulEffect>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of an event. */
export type UpdateEssMonthEventInput = {
  /** What is to change. */
  change: EssMonthEventChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the event. */
  id: Scalars['ID']['input'];
};

/** Result of updateEssMonthEvent. */
export type UpdateEssMonthEventPayload = {
  __typename?: 'UpdateEssMonthEventPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The event as it is now; null where there are userErrors. */
  event?: Maybe<EssMonthEvent>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a task of an event. */
export type UpdateEventTaskInput = {
  /** What is to change. */
  change: EventTaskChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the task. */
  id: Scalars['ID']['input'];
};

/** Result of updateEventTask. */
export type UpdateEventTaskPayload = {
  __typename?: 'UpdateEventTaskPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The task as it is now; null where there are userErrors. */
  task?: Maybe<EventTask>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of an externality. */
export type UpdateExternalityInput = {
  /** What is to change. */
  change: ExternalityChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the externality. */
  id: Scalars['ID']['input'];
};

/** Result of updateExternality. */
export type UpdateExternalityPayload = {
  __typename?: 'UpdateExternalityPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The externality as it is now; null where there are userErrors. */
  externality?: Maybe<Externality>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of an impact. */
export type UpdateImpactInput = {
  /** What is to change. */
  change: ImpactChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the impact. */
  id: Scalars['ID']['input'];
};

/** Result of updateImpact. */
export type UpdateImpactPayload = {
  __typename?: 'UpdateImpactPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The impact as it is now; null where there are userErrors. */
  impact?: Maybe<Impact>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a lieu. */
export type UpdateLieuInput = {
  /** What is to change. */
  change: LieuChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the lieu. */
  id: Scalars['ID']['input'];
};

/** Result of updateLieu. */
export type UpdateLieuPayload = {
  __typename?: 'UpdateLieuPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The lieu as it is now; null where there are userErrors. */
  lieu?: Maybe<Lieu>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a member. */
export type UpdateMemberInput = {
  /** What is to change. */
  change: MemberChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the member. */
  id: Scalars['ID']['input'];
};

/** Result of updateMember. */
export type UpdateMemberPayload = {
  __typename?: 'UpdateMemberPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The member as it is now; null where there are userErrors. */
  member?: Maybe<Member>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a need. */
export type UpdateNeedInput = {
  /** What is to change. */
  change: NeedChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the need. */
  id: Scalars['ID']['input'];
};

/** Result of updateNeed. */
export type UpdateNeedPayload = {
  __typename?: 'UpdateNeedPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The need as it is now; null where there are userErrors. */
  need?: Maybe<Need>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a network. Its name in addresses (`slug`) stays as it is: links lead to it. */
export type UpdateNetworkInput = {
  /** What is to change. */
  change: NetworkChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the network. */
  id: Scalars['ID']['input'];
};

/** Result of updateNetwork. */
export type UpdateNetworkPayload = {
  __typename?: 'UpdateNetworkPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The network as it is now; null where there are userErrors. */
  network?: Maybe<Network>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of an observation. */
export type UpdateObservationInput = {
  /** What is to change. */
  change: ObservationChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the observation. */
  id: Scalars['ID']['input'];
};

/** Result of updateObservation. */
export type UpdateObservationPayload = {
  __typename?: 'UpdateObservationPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The observation as it is now; null where there are userErrors. */
  observation?: Maybe<Observation>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of an organisation. */
export type UpdateOrganisationInput = {
  /** What is to change. */
  change: OrganisationChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the organisation. */
  id: Scalars['ID']['input'];
};

/** Result of updateOrganisation. */
export type UpdateOrganisationPayload = {
  __typename?: 'UpdateOrganisationPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The organisation as it is now; null where there are userErrors. */
  organisation?: Maybe<Organisation>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a person. */
export type UpdatePersonInput = {
  /** What is to change. */
  change: PersonChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the person. */
  id: Scalars['ID']['input'];
};

/** Result of updatePerson. */
export type UpdatePersonPayload = {
  __typename?: 'UpdatePersonPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The person as it is now; null where there are userErrors. */
  person?: Maybe<Person>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a photo. */
export type UpdatePhotoInput = {
  /** What is to change. */
  change: PhotoChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the photo. */
  id: Scalars['ID']['input'];
};

/** Result of updatePhoto. */
export type UpdatePhotoPayload = {
  __typename?: 'UpdatePhotoPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The photo as it is now; null where there are userErrors. */
  photo?: Maybe<Photo>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a resource. */
export type UpdateResourceInput = {
  /** What is to change. */
  change: ResourceChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the resource. */
  id: Scalars['ID']['input'];
};

/** Result of updateResource. */
export type UpdateResourcePayload = {
  __typename?: 'UpdateResourcePayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The resource as it is now; null where there are userErrors. */
  resource?: Maybe<Resource>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A shared aim, said for the first time or changed. */
export type UpdateSharedAimInput = {
  /** What is to change. */
  change: SharedAimChange;
  /** The version that the sender has seen, 0 where there was none. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the aim; where there is none yet, of the network. */
  id: Scalars['ID']['input'];
};

/** Result of updateSharedAim. */
export type UpdateSharedAimPayload = {
  __typename?: 'UpdateSharedAimPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The aim as it is now; null where there are userErrors. */
  sharedAim?: Maybe<SharedAim>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A change of a slot. */
export type UpdateVolunteerSlotInput = {
  /** What is to change. */
  change: VolunteerSlotChange;
  /** The version that the sender has seen. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the slot. */
  id: Scalars['ID']['input'];
};

/** Result of updateVolunteerSlot. */
export type UpdateVolunteerSlotPayload = {
  __typename?: 'UpdateVolunteerSlotPayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The slot as it is now; null where there are userErrors. */
  slot?: Maybe<VolunteerSlot>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A useful effect (effet utile) of a cooperation: attributable to what its parties do. A change that has many causes is an impact. Whoever reads the project reads it. */
export type UsefulEffect = Node & {
  __typename?: 'UsefulEffect';
  /** Whom it is for (list `BENEFICIARY`); null where it is not said. */
  beneficiary?: Maybe<Term>;
  /** Impacts that it contributes to. */
  contributesTo: Array<Impact>;
  /** The cooperation that it is an effect of. */
  cooperationProject?: Maybe<CooperationProject>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** The parties that expect it; none where it was unexpected. */
  expectedBy: Array<ProjectParty>;
  /** Fundamental needs that it answers. */
  fundamentalNeeds: Array<FundamentalNeed>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** What was seen of it, the earliest first. Members of the network read them. */
  observations: Array<Observation>;
  /** The sphere of life that it touches (list `SPHERE_OF_LIFE`); null where it is not said. */
  sphere?: Maybe<Term>;
  /** What is known of it. */
  state: EffectState;
  /** In the words of the parties, 1,000 characters at most. */
  statement: Scalars['String']['output'];
  /** When it was last changed or observed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change; send it as `expectedVersion`. Observations have versions of their own. */
  version: Scalars['Int']['output'];
};

/** What of a useful effect is to change. An absent field is left as it is, null clears it. */
export type UsefulEffectChange = {
  /** Whom it is for: a code of the list `BENEFICIARY`. Code: UNKNOWN_TERM. */
  beneficiary?: InputMaybe<Scalars['String']['input']>;
  /** Ids of all parties of the project that expect it. Where nobody expected it so far, it is expected from now on. Codes: EFFECT_WITHOUT_PARTY, UNKNOWN_REFERENCE. */
  expectedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All fundamental needs that it answers. */
  fundamentalNeeds?: InputMaybe<Array<FundamentalNeed>>;
  /** The sphere of life that it touches: a code of the list `SPHERE_OF_LIFE`. Code: UNKNOWN_TERM. */
  sphere?: InputMaybe<Scalars['String']['input']>;
  /** What is to be different for somebody, by what the parties do; 1,000 characters at most. Codes: BLANK, TOO_LONG. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type UsefulEffectConnection = {
  __typename?: 'UsefulEffectConnection';
  /** The rows with their cursors. */
  edges: Array<UsefulEffectEdge>;
  /** The rows, without cursors. */
  nodes: Array<UsefulEffect>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type UsefulEffectEdge = {
  __typename?: 'UsefulEffectEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: UsefulEffect;
};

/** Which useful effects; all that are given must hold. */
export type UsefulEffectFilter = {
  /** For any of these: codes of the list `BENEFICIARY`. */
  beneficiaries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of a cooperation project. */
  cooperationProject?: InputMaybe<Scalars['ID']['input']>;
  /** Id of a network: effects of its cooperation projects. */
  network?: InputMaybe<Scalars['ID']['input']>;
  /** Of cooperation projects at any of these stages. */
  stages?: InputMaybe<Array<ProjectStage>>;
  /** Any of these states. */
  states?: InputMaybe<Array<EffectState>>;
  /** True: those that nobody has observed anything of yet. False: the others. */
  withoutObservation?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How useful effects are sorted. */
export type UsefulEffectOrder =
  /** Last added first. */
  | 'CREATED_AT_DESC'
  /** Last changed or observed first. */
  | 'UPDATED_AT_DESC';

/** Something in the input that the sender can mend. Nothing has been written. */
export type UserError = {
  __typename?: 'UserError';
  /** Stable code, listed in docs/errors.md. */
  code: Scalars['String']['output'];
  /** For people, in the language of the viewer. */
  message: Scalars['String']['output'];
  /** Where in the input, from the outside in, such as `["address", "postalCode"]`; empty where it concerns the whole. */
  path: Array<Scalars['String']['output']>;
};

/** The account, or the key, that sends the request. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Tells this account from others, for what a client keeps of its own; null for anonymous visitors. */
  accountId?: Maybe<Scalars['ID']['output']>;
  /** Tasks of cooperations that the viewer sees to, by due date; what is done comes last. */
  cooperationTasks: CooperationTaskConnection;
  /** Tasks of events that the viewer sees to, by due date; what is done comes last. */
  eventTasks: EventTaskConnection;
  /** May do everything on this instance, such as starting networks. */
  instanceAdmin: Scalars['Boolean']['output'];
  /** Nobody, an account or a key. */
  kind: ViewerKind;
  /** Language of messages and labels. */
  locale: Locale;
  /** Networks that the account belongs to today: what has ended, has not begun or is suspended is left out. Empty for keys. */
  memberships: Array<Membership>;
  /** Name of the account or key; null for anonymous visitors. */
  name?: Maybe<Scalars['String']['output']>;
  /** What the account is told of, the latest first, in all of its networks. Empty for visitors and keys. */
  notifications: NotificationConnection;
  /** How many notifications have not been read; counted up to 100. */
  unreadNotifications: Scalars['Int']['output'];
};


/** The account, or the key, that sends the request. */
export type ViewerCooperationTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MyCooperationTaskFilter>;
  first: Scalars['Int']['input'];
};


/** The account, or the key, that sends the request. */
export type ViewerEventTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MyEventTaskFilter>;
  first: Scalars['Int']['input'];
};


/** The account, or the key, that sends the request. */
export type ViewerNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NotificationFilter>;
  first: Scalars['Int']['input'];
};

/** Who is asking. */
export type ViewerKind =
  /** Nobody signed in: reads what is public. */
  | 'ANONYMOUS'
  /** A partner's key: sees what its network sees, but no people. */
  | 'KEY'
  /** A person with an account. */
  | 'USER';

/** Who may read it. */
export type Visibility =
  /** Members of its networks only. */
  | 'NETWORK'
  /** Anybody, without signing in. */
  | 'PUBLIC';

/** When hands are needed for an event, for what, and how many. Members of its network read it. */
export type VolunteerSlot = Node & {
  __typename?: 'VolunteerSlot';
  /** Until when. */
  endsAt: Scalars['DateTime']['output'];
  /** The event. */
  event?: Maybe<EssMonthEvent>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** How many people can be put down at most; the database holds to it. */
  maximum: Scalars['Int']['output'];
  /** How many people it takes at least. */
  minimum: Scalars['Int']['output'];
  /** The date of the event that it belongs to, the nearest one to its times: where the date moves, they move with it. Null where the event had none. */
  occurrence?: Maybe<Occurrence>;
  /** When to be there. */
  startsAt: Scalars['DateTime']['output'];
  /** What is to be done, 200 characters at most. */
  title: Scalars['String']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one at each change, of its people too; send it as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** May the viewer put people down, and take them off? (permission `volunteer:sign`) */
  viewerCanSign: Scalars['Boolean']['output'];
  /** May the viewer change or delete it? (permission `event:update` on the event) */
  viewerCanUpdate: Scalars['Boolean']['output'];
};

/** What of a slot is to change. An absent field is left as it is. */
export type VolunteerSlotChange = {
  /** Until when, 24 hours later at most. Codes: BLANK, INVALID_PERIOD, OCCURRENCE_TOO_LONG. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How many at most, 1 to 500. Codes: BLANK, INVALID, MORE_VOLUNTEERS. */
  maximum?: InputMaybe<Scalars['Int']['input']>;
  /** How many people it takes at least, 0 to the maximum; 1 by default. Codes: INVALID, MINIMUM_OVER_MAXIMUM. */
  minimum?: InputMaybe<Scalars['Int']['input']>;
  /** When to be there. Codes: BLANK, INVALID_PERIOD. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What is to be done, 200 characters at most. Codes: BLANK, TOO_LONG. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Something in a planned month that is worth a look. It is worked out, and gone as soon as it is no longer true: `node` then finds nothing. Its id stays the same as long as it is the same rule about the same things. Members of the network see warnings. */
export type Warning = Node & {
  __typename?: 'Warning';
  /** The day that it is about, where it is about no occurrence. */
  day?: Maybe<Scalars['Date']['output']>;
  /** Opaque, globally unique, starts with its type, sorts by creation. */
  id: Scalars['ID']['output'];
  /** A sentence for people, in the language of the viewer. */
  message: Scalars['String']['output'];
  /** The occurrences that it concerns; none for what is about a day or a commune. */
  occurrences: Array<Occurrence>;
  /** Why it was accepted as it is; null where it was not, or where it says something else since. */
  overridden?: Maybe<WarningOverride>;
  /** What it is about. */
  rule: WarningRule;
  /** How grave, as the coordinator set the rule; never OFF. */
  severity: WarningSeverity;
  /** May the viewer accept it, and take that back? (permission `warning:override`; others than coordinators where it is about their own events alone) */
  viewerCanOverride: Scalars['Boolean']['output'];
};

/** A list in pages; see https://relay.dev/graphql/connections.htm. */
export type WarningConnection = {
  __typename?: 'WarningConnection';
  /** The rows with their cursors. */
  edges: Array<WarningEdge>;
  /** The rows, without cursors. */
  nodes: Array<Warning>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many rows all pages hold together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A row of the list with its cursor. */
export type WarningEdge = {
  __typename?: 'WarningEdge';
  /** The place of this row in this order. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Warning;
};

/** Which warnings; all that are given must hold. */
export type WarningFilter = {
  /** Accepted as they are (true), or not (false). */
  overridden?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of any of these rules. */
  rules?: InputMaybe<Array<WarningRule>>;
  /** About an event in any of these editorial states: READY and PUBLISHED is what the next version of the programme tells the public. */
  states?: InputMaybe<Array<EditorialState>>;
};

/** Why a warning was accepted as it is. It holds as long as the warning says the same, titles of events aside. */
export type WarningOverride = {
  __typename?: 'WarningOverride';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who accepted it; null where they have no page in the directory that the viewer may read. */
  by?: Maybe<Person>;
  /** Their name; null where the account is gone. */
  byName?: Maybe<Scalars['String']['output']>;
  /** Why, in words. */
  reason: Scalars['String']['output'];
};

/** What a warning is about; docs/warnings.md has each with its formula. */
export type WarningRule =
  /** A commune with a lieu of the network in which nothing is planned. */
  | 'EMPTY_COMMUNE'
  /** A day of the month on which nothing is planned. */
  | 'EMPTY_DAY'
  /** The lieu is closed then, as far as its opening hours are understood. */
  | 'LIEU_CLOSED'
  /** An accepted event lacks what the public needs: address, price, accessibility, description. */
  | 'MISSING_FOR_PUBLIC'
  /** It begins before the first day of the month, or after the last one. */
  | 'OUTSIDE_MONTH'
  /** Somebody organises two things at once, not in one place. */
  | 'PERSON_IN_TWO_PLACES'
  /** It begins on a public holiday of where it takes place. */
  | 'PUBLIC_HOLIDAY'
  /** A resource that is promised for the event is promised to others at that time. */
  | 'RESOURCE_PROMISED_ELSEWHERE'
  /** Two at once in a room that is not shared, wishes of proposals included; or more people in a shared one than it holds. */
  | 'ROOM_OVERLAP'
  /** More people are expected than the room holds. */
  | 'ROOM_TOO_SMALL'
  /** Two events for the same people, at the same time, near each other. */
  | 'SAME_AUDIENCE_NEARBY'
  /** Somebody has less time between two lieux than the way takes. */
  | 'TRAVEL_TIME';

/** How grave a rule is. Nothing is ever refused because of a warning. */
export type WarningSeverity =
  /** À savoir: good to know. */
  | 'NOTICE'
  /** Ne pas signaler: it is not looked for. */
  | 'OFF'
  /** Grave: it will go wrong on the day. */
  | 'SERIOUS'
  /** À voir: worth a look. */
  | 'WARNING';

/** A commitment that a party takes back. */
export type WithdrawCommitmentInput = {
  /** The version that the sender has seen. Code: CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the commitment. */
  id: Scalars['ID']['input'];
  /** Why, 1,000 characters at most; kept in the history. Code: TOO_LONG. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of withdrawCommitment. */
export type WithdrawCommitmentPayload = {
  __typename?: 'WithdrawCommitmentPayload';
  /** The commitment as it is now; null where there are userErrors. */
  commitment?: Maybe<Commitment>;
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
  /** Limits of the project and of its network that commitments of this unit exceed now. It was done all the same. */
  warnings: Array<LimitWarning>;
};

/** A person no longer agrees to being reached in a way. */
export type WithdrawConsentInput = {
  /** What is to be shown to nobody any more. */
  contact: Contact;
  /** Id of the person. */
  person: Scalars['ID']['input'];
};

/** Result of withdrawConsent. */
export type WithdrawConsentPayload = {
  __typename?: 'WithdrawConsentPayload';
  /** The person as it is now; null where there are userErrors. */
  person?: Maybe<Person>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};

/** A fil rouge, begun or changed. */
export type WriteFilRougeInput = {
  /** What is to change. */
  change: FilRougeChange;
  /** The version of the fil rouge that the sender has seen. 0 where there was none. A stale change that touches what others changed is refused with CONFLICT. */
  expectedVersion: Scalars['Int']['input'];
  /** Id of the fil rouge; where there is none yet, of the cooperation project or the network that it is to hold together. */
  id: Scalars['ID']['input'];
};

/** Result of writeFilRouge. */
export type WriteFilRougePayload = {
  __typename?: 'WriteFilRougePayload';
  /** What differs, where `userErrors` has the code CONFLICT. */
  conflicts: Array<Conflict>;
  /** The fil rouge as it is now; null where there are userErrors. */
  filRouge?: Maybe<FilRouge>;
  /** Empty where the action was done. */
  userErrors: Array<UserError>;
};
