import type { NonEmptyArray } from 'type-graphql';
import { AccountResolver } from './modules/accounts/account.resolver.js';
import { SuspensionResolver } from './modules/accounts/suspension.resolver.js';
import { AuditResolver } from './modules/audit/audit.resolver.js';
import { ApiKeyResolver } from './modules/api-keys/api-key.resolver.js';
import { EffectEdgesResolver, PartyEffectsResolver, ProjectEffectsResolver } from './modules/effects/effect.edges.js';
import { EffectResolver } from './modules/effects/effect.resolver.js';
import { ExternalityResolver } from './modules/effects/externality.resolver.js';
import { ImpactResolver } from './modules/effects/impact.resolver.js';
import { ObservationResolver } from './modules/effects/observation.resolver.js';
import { ProjectDecisionsResolver } from './modules/decisions/decision.edges.js';
import { DecisionResolver } from './modules/decisions/decision.resolver.js';
import { ProjectDocumentsResolver } from './modules/documents/document.edges.js';
import { CooperationDocumentResolver } from './modules/documents/document.resolver.js';
import { ProjectActivityResolver } from './modules/conversations/activity.edges.js';
import { ProjectCommentsResolver } from './modules/conversations/comment.edges.js';
import { CommentResolver } from './modules/conversations/comment.resolver.js';
import { EssMonthEdgesResolver, EventEdgesResolver, LieuEventsResolver, NetworkProgrammeResolver, ProjectEventsResolver } from './modules/ess-month/ess-month.edges.js';
import { BoardResolver } from './modules/board/board.resolver.js';
import { EssMonthResolver } from './modules/ess-month/ess-month.resolver.js';
import { EventResolver } from './modules/ess-month/event.resolver.js';
import { OccurrenceResolver } from './modules/ess-month/occurrence.resolver.js';
import { EssMonthReleasesResolver, ReleasedDatesResolver } from './modules/releases/release.edges.js';
import { ReleaseResolver } from './modules/releases/release.resolver.js';
import { EventNeedsResolver, NeedEventResolver } from './modules/event-needs/event-need.edges.js';
import { EventNeedResolver } from './modules/event-needs/event-need.resolver.js';
import { NetworkChecklistsResolver } from './modules/event-tasks/checklist.edges.js';
import { ChecklistResolver } from './modules/event-tasks/checklist.resolver.js';
import { EventTasksResolver, ViewerEventTasksResolver } from './modules/event-tasks/event-task.edges.js';
import { EventTaskResolver } from './modules/event-tasks/event-task.resolver.js';
import { OccurrencesResolver } from './modules/ess-month/occurrences.resolver.js';
import { CalendarAddressResolver } from './modules/feeds/calendar-address.resolver.js';
import { DecisionMilestoneResolver, DocumentMilestoneResolver, NetworkFilRougeResolver, ObservationMilestoneResolver, ProjectFilRougeResolver, TaskMilestoneResolver } from './modules/fil-rouge/fil-rouge.edges.js';
import { FilRougeResolver } from './modules/fil-rouge/fil-rouge.resolver.js';
import { DataImportRowsResolver } from './modules/imports/import.edges.js';
import { ImportResolver } from './modules/imports/import.resolver.js';
import { AcceptMatchResolver } from './modules/matches/accept.resolver.js';
import { NetworkExchangesResolver } from './modules/matches/exchange.edges.js';
import { NeedMatchesResolver, ResourceMatchesResolver } from './modules/matches/match.edges.js';
import { MembershipLieuxResolver } from './modules/lieux/lieu.edges.js';
import { LieuResolver } from './modules/lieux/lieu.resolver.js';
import { LieuMergesResolver } from './modules/merges/merge.edges.js';
import { InvitationResolver } from './modules/members/invitation.resolver.js';
import { MemberResolver } from './modules/members/member.resolver.js';
import { MergeResolver } from './modules/merges/merge.resolver.js';
import { EventMobilisationsResolver, MobilisationWarningsResolver, NeedMobilisationsResolver, ProjectMobilisationsResolver, ResourceMobilisationsResolver } from './modules/mobilisations/mobilisation.edges.js';
import { MobilisationResolver } from './modules/mobilisations/mobilisation.resolver.js';
import { EventWarningsResolver, MonthWarningsResolver, OccurrenceSlotsResolver } from './modules/warnings/warning.edges.js';
import { WarningResolver } from './modules/warnings/warning.resolver.js';
import { NetworkResolver } from './modules/networks/network.resolver.js';
import { NodeResolver } from './modules/nodes/node.resolver.js';
import { AccountDigestResolver, ViewerNotificationsResolver } from './modules/notifications/notification.edges.js';
import { NotificationResolver } from './modules/notifications/notification.resolver.js';
import { OrganisationResolver } from './modules/organisations/organisation.resolver.js';
import { OutboxResolver } from './modules/outbox/mail.resolver.js';
import { LieuPeopleResolver, PersonConsentsResolver } from './modules/people/person.edges.js';
import { PersonalDataResolver } from './modules/personal-data/personal-data.resolver.js';
import { PersonResolver } from './modules/people/person.resolver.js';
import { NeedCommitmentsResolver, PartyCommitmentsResolver } from './modules/projects/commitment.edges.js';
import { CommitmentResolver } from './modules/projects/commitment.resolver.js';
import { LieuProjectsResolver, ProjectMissingResolver } from './modules/projects/project.edges.js';
import { EventOutcomeResolver, OccurrenceOutcomeResolver } from './modules/outcomes/outcome.edges.js';
import { OutcomeResolver } from './modules/outcomes/outcome.resolver.js';
import { photosResolvers, PhotoUrlResolver } from './modules/photos/photo.edges.js';
import { DocumentFileResolver, EvidenceFileResolver } from './modules/project-files/project-file.edges.js';
import { PhotoResolver } from './modules/photos/photo.resolver.js';
import { ProjectResolver } from './modules/projects/project.resolver.js';
import { ReferenceResolver } from './modules/reference/reference.resolver.js';
import { NeedResolver } from './modules/resources/need.resolver.js';
import { LieuResourcesResolver } from './modules/resources/resource.edges.js';
import { ResourceResolver } from './modules/resources/resource.resolver.js';
import { SearchResolver } from './modules/search/search.resolver.js';
import { NetworkSharedAimResolver } from './modules/shared-aim/shared-aim.edges.js';
import { SharedAimResolver } from './modules/shared-aim/shared-aim.resolver.js';
import { ProjectTasksResolver, ViewerTasksResolver } from './modules/tasks/task.edges.js';
import { CooperationTaskResolver } from './modules/tasks/task.resolver.js';
import { EventVolunteersResolver } from './modules/volunteers/volunteer-slot.edges.js';
import { VolunteerSlotResolver } from './modules/volunteers/volunteer-slot.resolver.js';

/** All that the schema is made of, by name: what is not in this list is not served. */
export const RESOLVERS: NonEmptyArray<new () => object> = [
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
  ObservationMilestoneResolver,
  FilRougeResolver,
  ImportResolver,
  InvitationResolver,
  LieuResolver,
  EffectEdgesResolver,
  EffectResolver,
  EssMonthEdgesResolver,
  EssMonthResolver,
  EssMonthReleasesResolver,
  ReleasedDatesResolver,
  ReleaseResolver,
  EventEdgesResolver,
  EventMobilisationsResolver,
  EventNeedResolver,
  EventNeedsResolver,
  EventOutcomeResolver,
  DocumentFileResolver,
  EvidenceFileResolver,
  EventResolver,
  EventTaskResolver,
  EventTasksResolver,
  EventVolunteersResolver,
  ExternalityResolver,
  ImpactResolver,
  LieuEventsResolver,
  LieuMergesResolver,
  LieuPeopleResolver,
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
  NeedCommitmentsResolver,
  NeedMobilisationsResolver,
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
  ...photosResolvers,
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
