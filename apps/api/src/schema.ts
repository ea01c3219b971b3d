import 'reflect-metadata';
import { GraphQLObjectType, type GraphQLSchema, getNamedType, isAbstractType, isListType, getNullableType, type GraphQLFieldResolver } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { accessOf, checkAccess } from './auth/access.js';
import type { Context } from './context.js';
import { accountReads } from './modules/accounts/account.read.js';
import { AccountResolver } from './modules/accounts/account.resolver.js';
import { SuspensionResolver } from './modules/accounts/suspension.resolver.js';
import { auditReads } from './modules/audit/audit.read.js';
import { AuditResolver } from './modules/audit/audit.resolver.js';
import { apiKeyReads } from './modules/api-keys/api-key.read.js';
import { ApiKeyResolver } from './modules/api-keys/api-key.resolver.js';
import { EffectEdgesResolver, PartyEffectsResolver, ProjectEffectsResolver } from './modules/effects/effect.edges.js';
import { effectReads } from './modules/effects/effect.read.js';
import { EffectResolver } from './modules/effects/effect.resolver.js';
import { externalityReads } from './modules/effects/externality.read.js';
import { ExternalityResolver } from './modules/effects/externality.resolver.js';
import { impactReads } from './modules/effects/impact.read.js';
import { ImpactResolver } from './modules/effects/impact.resolver.js';
import { observationReads } from './modules/effects/observation.read.js';
import { ObservationResolver } from './modules/effects/observation.resolver.js';
import { ProjectDecisionsResolver } from './modules/decisions/decision.edges.js';
import { decisionReads } from './modules/decisions/decision.read.js';
import { DecisionResolver } from './modules/decisions/decision.resolver.js';
import { ProjectDocumentsResolver } from './modules/documents/document.edges.js';
import { documentReads } from './modules/documents/document.read.js';
import { CooperationDocumentResolver } from './modules/documents/document.resolver.js';
import { ProjectActivityResolver } from './modules/conversations/activity.edges.js';
import { activityReads } from './modules/conversations/activity.read.js';
import { ProjectCommentsResolver } from './modules/conversations/comment.edges.js';
import { commentReads } from './modules/conversations/comment.read.js';
import { CommentResolver } from './modules/conversations/comment.resolver.js';
import { EssMonthEdgesResolver, EventEdgesResolver, LieuEventsResolver, NetworkProgrammeResolver, ProjectEventsResolver } from './modules/ess-month/ess-month.edges.js';
import { boardReads } from './modules/board/board.read.js';
import { BoardResolver } from './modules/board/board.resolver.js';
import { essMonthReads } from './modules/ess-month/ess-month.read.js';
import { EssMonthResolver } from './modules/ess-month/ess-month.resolver.js';
import { eventReads } from './modules/ess-month/event.read.js';
import { EventResolver } from './modules/ess-month/event.resolver.js';
import { occurrenceReads } from './modules/ess-month/occurrence.read.js';
import { OccurrenceResolver } from './modules/ess-month/occurrence.resolver.js';
import { EssMonthReleasesResolver } from './modules/releases/release.edges.js';
import { releaseReads } from './modules/releases/release.read.js';
import { ReleaseResolver } from './modules/releases/release.resolver.js';
import { EventNeedsResolver, NeedEventResolver } from './modules/event-needs/event-need.edges.js';
import { eventNeedReads } from './modules/event-needs/event-need.read.js';
import { EventNeedResolver } from './modules/event-needs/event-need.resolver.js';
import { NetworkChecklistsResolver } from './modules/event-tasks/checklist.edges.js';
import { checklistReads } from './modules/event-tasks/checklist.read.js';
import { ChecklistResolver } from './modules/event-tasks/checklist.resolver.js';
import { EventTasksResolver, ViewerEventTasksResolver } from './modules/event-tasks/event-task.edges.js';
import { eventTaskReads } from './modules/event-tasks/event-task.read.js';
import { EventTaskResolver } from './modules/event-tasks/event-task.resolver.js';
import { OccurrencesResolver } from './modules/ess-month/occurrences.resolver.js';
import { calendarAddressReads } from './modules/feeds/calendar-address.read.js';
import { CalendarAddressResolver } from './modules/feeds/calendar-address.resolver.js';
import { DecisionMilestoneResolver, DocumentMilestoneResolver, NetworkFilRougeResolver, ProjectFilRougeResolver, TaskMilestoneResolver } from './modules/fil-rouge/fil-rouge.edges.js';
import { filRougeReads } from './modules/fil-rouge/fil-rouge.read.js';
import { FilRougeResolver } from './modules/fil-rouge/fil-rouge.resolver.js';
import { sharedThreadReads } from './modules/fil-rouge/shared-thread.read.js';
import { DataImportRowsResolver } from './modules/imports/import.edges.js';
import { importReads } from './modules/imports/import.read.js';
import { ImportResolver } from './modules/imports/import.resolver.js';
import { AcceptMatchResolver } from './modules/matches/accept.resolver.js';
import { NetworkExchangesResolver } from './modules/matches/exchange.edges.js';
import { exchangeReads } from './modules/matches/exchange.read.js';
import { NeedMatchesResolver, ResourceMatchesResolver } from './modules/matches/match.edges.js';
import { matchReads } from './modules/matches/match.read.js';
import { MembershipLieuxResolver } from './modules/lieux/lieu.edges.js';
import { lieuReads } from './modules/lieux/lieu.read.js';
import { LieuResolver } from './modules/lieux/lieu.resolver.js';
import { LieuMergesResolver } from './modules/merges/merge.edges.js';
import { InvitationResolver } from './modules/members/invitation.resolver.js';
import { invitationReads } from './modules/members/invitation.read.js';
import { memberReads } from './modules/members/member.read.js';
import { MemberResolver } from './modules/members/member.resolver.js';
import { mergeReads } from './modules/merges/merge.read.js';
import { MergeResolver } from './modules/merges/merge.resolver.js';
import { availabilityReads } from './modules/mobilisations/availability.read.js';
import { EventMobilisationsResolver, MobilisationWarningsResolver, ProjectMobilisationsResolver, ResourceMobilisationsResolver } from './modules/mobilisations/mobilisation.edges.js';
import { limitWarningReads } from './modules/mobilisations/limit-warnings.read.js';
import { mobilisationReads } from './modules/mobilisations/mobilisation.read.js';
import { MobilisationResolver } from './modules/mobilisations/mobilisation.resolver.js';
import { EventWarningsResolver, MonthWarningsResolver, OccurrenceSlotsResolver } from './modules/warnings/warning.edges.js';
import { warningReads } from './modules/warnings/warning.read.js';
import { WarningResolver } from './modules/warnings/warning.resolver.js';
import { networkReads } from './modules/networks/network.read.js';
import { NetworkResolver } from './modules/networks/network.resolver.js';
import { nodeReads } from './modules/nodes/node.read.js';
import { NodeResolver } from './modules/nodes/node.resolver.js';
import { AccountDigestResolver, ViewerNotificationsResolver } from './modules/notifications/notification.edges.js';
import { notificationRead, notificationReads } from './modules/notifications/notification.read.js';
import { NotificationResolver } from './modules/notifications/notification.resolver.js';
import { organisationReads } from './modules/organisations/organisation.read.js';
import { OrganisationResolver } from './modules/organisations/organisation.resolver.js';
import { outboxReads } from './modules/outbox/mail.read.js';
import { OutboxResolver } from './modules/outbox/mail.resolver.js';
import { consentReads } from './modules/people/consent.read.js';
import { LieuPeopleResolver, PersonConsentsResolver } from './modules/people/person.edges.js';
import { personReads } from './modules/people/person.read.js';
import { personalDataReads } from './modules/personal-data/personal-data.read.js';
import { PersonalDataResolver } from './modules/personal-data/personal-data.resolver.js';
import { PersonResolver } from './modules/people/person.resolver.js';
import { PartyCommitmentsResolver } from './modules/projects/commitment.edges.js';
import { commitmentReads } from './modules/projects/commitment.read.js';
import { CommitmentResolver } from './modules/projects/commitment.resolver.js';
import { LieuProjectsResolver, ProjectMissingResolver } from './modules/projects/project.edges.js';
import { EventOutcomeResolver, OccurrenceOutcomeResolver } from './modules/outcomes/outcome.edges.js';
import { outcomeReads } from './modules/outcomes/outcome.read.js';
import { OutcomeResolver } from './modules/outcomes/outcome.resolver.js';
import { EventPhotosResolver, LieuPhotosResolver, ObservationPhotosResolver, PhotoUrlResolver, ResourcePhotosResolver } from './modules/photos/photo.edges.js';
import { photoReads } from './modules/photos/photo.read.js';
import { PhotoResolver } from './modules/photos/photo.resolver.js';
import { projectReads } from './modules/projects/project.read.js';
import { ProjectResolver } from './modules/projects/project.resolver.js';
import { referenceReads } from './modules/reference/reference.read.js';
import { ReferenceResolver } from './modules/reference/reference.resolver.js';
import { needReads } from './modules/resources/need.read.js';
import { NeedResolver } from './modules/resources/need.resolver.js';
import { LieuResourcesResolver } from './modules/resources/resource.edges.js';
import { resourceReads } from './modules/resources/resource.read.js';
import { ResourceResolver } from './modules/resources/resource.resolver.js';
import { searchReads } from './modules/search/search.read.js';
import { SearchResolver } from './modules/search/search.resolver.js';
import { NetworkSharedAimResolver } from './modules/shared-aim/shared-aim.edges.js';
import { sharedAimReads } from './modules/shared-aim/shared-aim.read.js';
import { SharedAimResolver } from './modules/shared-aim/shared-aim.resolver.js';
import { ProjectTasksResolver, ViewerTasksResolver } from './modules/tasks/task.edges.js';
import { taskReads } from './modules/tasks/task.read.js';
import { CooperationTaskResolver } from './modules/tasks/task.resolver.js';
import { EventVolunteersResolver } from './modules/volunteers/volunteer-slot.edges.js';
import { volunteerReads } from './modules/volunteers/volunteer-slot.read.js';
import { VolunteerSlotResolver } from './modules/volunteers/volunteer-slot.resolver.js';
import type { TypeExtension, TypeRead } from './read/fields.js';
import type { ForEach, Ref } from './shared/payload.js';
import { DateTimeScalar } from './shared/scalars.js';
import { mutation } from './transaction/mutation.js';

const RESOLVERS: NonEmptyArray<new () => object> = [
  ReferenceResolver,
  AuditResolver,
  NetworkResolver,
  AccountDigestResolver,
  AcceptMatchResolver,
  AccountResolver,
  ApiKeyResolver,
  BoardResolver,
  ChecklistResolver,
  CalendarAddressResolver,
  CooperationDocumentResolver,
  CooperationTaskResolver,
  CommentResolver,
  DataImportRowsResolver,
  DecisionMilestoneResolver,
  DecisionResolver,
  DocumentMilestoneResolver,
  FilRougeResolver,
  ImportResolver,
  InvitationResolver,
  LieuResolver,
  EffectEdgesResolver,
  EffectResolver,
  EssMonthEdgesResolver,
  EssMonthResolver,
  EssMonthReleasesResolver,
  ReleaseResolver,
  EventEdgesResolver,
  EventMobilisationsResolver,
  EventNeedResolver,
  EventNeedsResolver,
  EventOutcomeResolver,
  EventPhotosResolver,
  EventResolver,
  EventTaskResolver,
  EventTasksResolver,
  EventVolunteersResolver,
  ExternalityResolver,
  ImpactResolver,
  LieuEventsResolver,
  LieuMergesResolver,
  LieuPeopleResolver,
  LieuPhotosResolver,
  ObservationPhotosResolver,
  LieuProjectsResolver,
  LieuResourcesResolver,
  MemberResolver,
  MembershipLieuxResolver,
  MergeResolver,
  MobilisationResolver,
  NeedEventResolver,
  WarningResolver,
  MonthWarningsResolver,
  EventWarningsResolver,
  OccurrenceSlotsResolver,
  NeedResolver,
  NetworkChecklistsResolver,
  NetworkFilRougeResolver,
  NeedMatchesResolver,
  NetworkExchangesResolver,
  NetworkProgrammeResolver,
  NetworkSharedAimResolver,
  NodeResolver,
  ObservationResolver,
  NotificationResolver,
  OccurrenceOutcomeResolver,
  OccurrenceResolver,
  OccurrencesResolver,
  OrganisationResolver,
  OutboxResolver,
  OutcomeResolver,
  PartyEffectsResolver,
  PersonResolver,
  PersonConsentsResolver,
  PersonalDataResolver,
  ProjectEffectsResolver,
  ProjectDecisionsResolver,
  ProjectDocumentsResolver,
  ProjectActivityResolver,
  ProjectCommentsResolver,
  PhotoResolver,
  PhotoUrlResolver,
  ProjectEventsResolver,
  ProjectFilRougeResolver,
  ProjectResolver,
  ProjectMissingResolver,
  CommitmentResolver,
  PartyCommitmentsResolver,
  ProjectTasksResolver,
  ProjectMobilisationsResolver,
  ResourceMobilisationsResolver,
  MobilisationWarningsResolver,
  ResourcePhotosResolver,
  ResourceMatchesResolver,
  ResourceResolver,
  SearchResolver,
  SharedAimResolver,
  SuspensionResolver,
  TaskMilestoneResolver,
  ViewerEventTasksResolver,
  ViewerNotificationsResolver,
  ViewerTasksResolver,
  VolunteerSlotResolver,
];

const TYPE_READS: readonly (TypeRead | TypeExtension)[] = [
  ...referenceReads,
  ...auditReads,
  ...networkReads,
  ...accountReads,
  ...apiKeyReads,
  ...calendarAddressReads,
  ...decisionReads,
  ...documentReads,
  ...filRougeReads,
  ...activityReads,
  ...commentReads,
  ...importReads,
  ...lieuReads,
  ...invitationReads,
  ...memberReads,
  ...exchangeReads,
  ...matchReads,
  ...mergeReads,
  ...effectReads,
  ...externalityReads,
  ...impactReads,
  ...observationReads,
  ...mobilisationReads,
  ...limitWarningReads,
  ...availabilityReads,
  ...warningReads,
  ...essMonthReads,
  ...boardReads,
  ...checklistReads,
  ...eventNeedReads,
  ...eventReads,
  ...eventTaskReads,
  ...needReads,
  ...occurrenceReads,
  ...releaseReads,
  ...organisationReads,
  ...outboxReads,
  ...outcomeReads,
  ...personReads,
  ...consentReads,
  ...personalDataReads,
  ...photoReads,
  ...projectReads,
  ...commitmentReads,
  ...resourceReads,
  ...searchReads,
  ...sharedAimReads,
  ...sharedThreadReads,
  ...taskReads,
  ...volunteerReads,
];

/** Notices lead to things of every other type. */
const ALL_READS: readonly (TypeRead | TypeExtension)[] = [...TYPE_READS, ...notificationReads(TYPE_READS)];

/** Notifications alone, for work in the background. */
export const NOTIFICATIONS = notificationRead(TYPE_READS);

/** What the read path knows of every type. */
export const READS: readonly (TypeRead | TypeExtension)[] = [...ALL_READS, ...nodeReads(ALL_READS)];

/** Descriptions of the root types, which no class declares. */
const ROOTS: Readonly<Record<string, string>> = {
  Query: 'What can be read; what the viewer may not read is left out, or null.',
  Mutation: 'What can be done, one business action each: done whole and recorded in the trail, or refused in `userErrors` with nothing written.',
  Subscription: 'What can be followed while it happens, as `text/event-stream` (docs/live.md).',
};

/**
 * The schema as it is served: root fields guarded by what they declare, mutations in transactions, and fields that the
 * read path answers walked by their response key.
 * @throws where a root field declares no access.
 */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS,
    validate: false,
    // Each subscription brings its own messages; type-graphql asks for this all the same.
    pubSub: { publish: () => undefined, subscribe: () => { throw new Error('Subscriptions say by `subscribe` what they are told'); } },
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
  const planned = new Set(READS.map((read) => ('name' in read ? read.name : read.extends)));
  for (const type of Object.values(schema.getTypeMap())) {
    // Rows name their type in `__typename`, which is where graphql-js looks by itself.
    if (isAbstractType(type)) type.resolveType = undefined;
    if (!(type instanceof GraphQLObjectType) || type.name.startsWith('__')) continue;
    type.description ??= ROOTS[type.name];
    if (type === schema.getSubscriptionType()) guardSubscriptions(type);
    else if (type === schema.getQueryType() || type === schema.getMutationType()) guard(type, type === schema.getMutationType());
    else if (type.name.endsWith('Payload')) resolveRefs(type, planned);
    else walkResponse(type);
  }
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, Context>;

function guard(type: GraphQLObjectType, writes: boolean): void {
  for (const field of Object.values(type.getFields())) {
    const access = accessOf(field);
    if (!access) throw new Error(`${type.name}.${field.name} declares no access: add @Can, @Public or @SignedIn`);
    const inner = writes ? mutation(field) : (field.resolve as Resolve);
    field.resolve = ((source, args, context: Context, info) => {
      checkAccess(access, context.viewer);
      return inner(source, args, context, info);
    }) satisfies Resolve;
  }
}

/** Access is asked for when the stream is opened; each message is already what the field answers. */
function guardSubscriptions(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const access = accessOf(field);
    if (!access) throw new Error(`${type.name}.${field.name} declares no access: add @Can, @Public or @SignedIn`);
    const subscribe = field.subscribe as Resolve;
    field.subscribe = ((source, args, context: Context, info) => {
      checkAccess(access, context.viewer);
      return subscribe(source, args, context, info);
    }) satisfies Resolve;
    field.resolve = (message) => message;
  }
}

/** A payload leads to things by id; the read path fetches what is asked of them, after the commit. */
function resolveRefs(type: GraphQLObjectType, planned: ReadonlySet<string>): void {
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    const many = isListType(getNullableType(field.type));
    if (!planned.has(named.name) && named.name !== 'Node') {
      field.resolve = many ? (source) => (source as Record<string, unknown>)[field.name] ?? [] : undefined;
      continue;
    }
    field.resolve = ((source: Record<string, Ref | Ref[] | null | undefined>, _args, context: Context, info) => {
      const ref = source[field.name];
      if (!ref) return many ? [] : null;
      const read = async ({ id, known }: Ref): Promise<unknown> => {
        const row = await context.reader.byId(id, info, context.viewer);
        return known && row ? { ...row, ...known } : row;
      };
      return Array.isArray(ref) ? Promise.all(ref.map(read)) : read(ref);
    }) as Resolve;
  }
}

/** Rows of the read path are keyed as in the response, so that aliases need no further look. Messages of subscriptions have functions for what depends on who is told. */
function walkResponse(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    field.resolve = (source: Record<string, unknown>, _args, context: Context, info) => {
      const value = source[info.path.key] ?? source[field.name];
      return typeof value === 'function' ? (value as ForEach)(context, info) : value;
    };
  }
}
