import 'reflect-metadata';
import { accountReads } from './modules/accounts/account.read.js';
import { auditReads } from './modules/audit/audit.read.js';
import { apiKeyReads } from './modules/api-keys/api-key.read.js';
import { effectReads } from './modules/effects/effect.read.js';
import { externalityReads } from './modules/effects/externality.read.js';
import { impactReads } from './modules/effects/impact.read.js';
import { observationReads } from './modules/effects/observation.read.js';
import { decisionReads } from './modules/decisions/decision.read.js';
import { projectFileReads } from './modules/project-files/project-file.read.js';
import { documentReads } from './modules/documents/document.read.js';
import { activityReads } from './modules/conversations/activity.read.js';
import { commentReads } from './modules/conversations/comment.read.js';
import { boardReads } from './modules/board/board.read.js';
import { essMonthReads } from './modules/ess-month/ess-month.read.js';
import { eventReads } from './modules/ess-month/event.read.js';
import { occurrenceReads } from './modules/ess-month/occurrence.read.js';
import { releaseReads } from './modules/releases/release.read.js';
import { eventNeedReads } from './modules/event-needs/event-need.read.js';
import { checklistReads } from './modules/event-tasks/checklist.read.js';
import { eventTaskReads } from './modules/event-tasks/event-task.read.js';
import { calendarAddressReads } from './modules/feeds/calendar-address.read.js';
import { filRougeReads } from './modules/fil-rouge/fil-rouge.read.js';
import { sharedThreadReads } from './modules/fil-rouge/shared-thread.read.js';
import { importReads } from './modules/imports/import.read.js';
import { exchangeReads } from './modules/matches/exchange.read.js';
import { matchReads } from './modules/matches/match.read.js';
import { lieuReads } from './modules/lieux/lieu.read.js';
import { invitationReads } from './modules/members/invitation.read.js';
import { memberReads } from './modules/members/member.read.js';
import { mergeReads } from './modules/merges/merge.read.js';
import { availabilityReads } from './modules/mobilisations/availability.read.js';
import { limitWarningReads } from './modules/mobilisations/limit-warnings.read.js';
import { mobilisationReads } from './modules/mobilisations/mobilisation.read.js';
import { warningReads } from './modules/warnings/warning.read.js';
import { networkReads } from './modules/networks/network.read.js';
import { nodeReads } from './modules/nodes/node.read.js';
import { notificationRead, notificationReads } from './modules/notifications/notification.read.js';
import { organisationReads } from './modules/organisations/organisation.read.js';
import { outboxReads } from './modules/outbox/mail.read.js';
import { consentReads } from './modules/people/consent.read.js';
import { personReads } from './modules/people/person.read.js';
import { personalDataReads } from './modules/personal-data/personal-data.read.js';
import { commitmentReads } from './modules/projects/commitment.read.js';
import { outcomeReads } from './modules/outcomes/outcome.read.js';
import { photoReads } from './modules/photos/photo.read.js';
import { projectReads } from './modules/projects/project.read.js';
import { referenceReads } from './modules/reference/reference.read.js';
import { needReads } from './modules/resources/need.read.js';
import { resourceReads } from './modules/resources/resource.read.js';
import { searchReads } from './modules/search/search.read.js';
import { sharedAimReads } from './modules/shared-aim/shared-aim.read.js';
import { taskReads } from './modules/tasks/task.read.js';
import { volunteerReads } from './modules/volunteers/volunteer-slot.read.js';
import type { TypeExtension, TypeRead } from './read/fields.js';

const TYPE_READS: readonly (TypeRead | TypeExtension)[] = [
  ...referenceReads,
  ...auditReads,
  ...networkReads,
  ...accountReads,
  ...apiKeyReads,
  ...calendarAddressReads,
  ...decisionReads,
  ...documentReads,
  ...projectFileReads,
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
