import 'reflect-metadata';
import { Logger, runMigrations } from 'graphile-worker';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Reference1763900000001 } from '../migrations/1763900000001-Reference.js';
import { Network1763900000002 } from '../migrations/1763900000002-Network.js';
import { Actors1763900000003 } from '../migrations/1763900000003-Actors.js';
import { Cooperation1763900000004 } from '../migrations/1763900000004-Cooperation.js';
import { EssMonth1763900000005 } from '../migrations/1763900000005-EssMonth.js';
import { Imports1763900000006 } from '../migrations/1763900000006-Imports.js';
import { ImportPreviews1763900000007 } from '../migrations/1763900000007-ImportPreviews.js';
import { NetworkKeepers1763900000008 } from '../migrations/1763900000008-NetworkKeepers.js';
import { ReferenceVersion1763900000009 } from '../migrations/1763900000009-ReferenceVersion.js';
import { FrenchPlurals1763900000011 } from '../migrations/1763900000011-FrenchPlurals.js';
import { AnyImports1763900000012 } from '../migrations/1763900000012-AnyImports.js';
import { LieuMerges1763900000013 } from '../migrations/1763900000013-LieuMerges.js';
import { BulkLieux1763900000014 } from '../migrations/1763900000014-BulkLieux.js';
import { CauseOfThings1763900000015 } from '../migrations/1763900000015-CauseOfThings.js';
import { Companions1763900000016 } from '../migrations/1763900000016-Companions.js';
import { Accounts1763900000017 } from '../migrations/1763900000017-Accounts.js';
import { ApiKeys1763900000018 } from '../migrations/1763900000018-ApiKeys.js';
import { Trail1763900000019 } from '../migrations/1763900000019-Trail.js';
import { PersonalData1763900000020 } from '../migrations/1763900000020-PersonalData.js';
import { Invitations1763900000021 } from '../migrations/1763900000021-Invitations.js';
import { Idempotency1763900000023 } from '../migrations/1763900000023-Idempotency.js';
import { TrailOfAccess1763900000025 } from '../migrations/1763900000025-TrailOfAccess.js';
import { Mobilisations1763900000026 } from '../migrations/1763900000026-Mobilisations.js';
import { EffectsAndCommitments1763900000027 } from '../migrations/1763900000027-EffectsAndCommitments.js';
import { Threads1763900000028 } from '../migrations/1763900000028-Threads.js';
import { Conversations1763900000029 } from '../migrations/1763900000029-Conversations.js';
import { Photos1763900000030 } from '../migrations/1763900000030-Photos.js';
import { Promises1763900000031 } from '../migrations/1763900000031-Promises.js';
import { Matches1763900000032 } from '../migrations/1763900000032-Matches.js';
import { PhotoFiles1763900000033 } from '../migrations/1763900000033-PhotoFiles.js';
import { StagesOfCooperation1763900000034 } from '../migrations/1763900000034-StagesOfCooperation.js';
import { EffectReminders1763900000035 } from '../migrations/1763900000035-EffectReminders.js';
import { ThreadItems1763900000036 } from '../migrations/1763900000036-ThreadItems.js';
import { ConversationsAndNotices1763900000037 } from '../migrations/1763900000037-ConversationsAndNotices.js';
import { Safeguards1763900000038 } from '../migrations/1763900000038-Safeguards.js';
import { ReadyEvents1763900000039 } from '../migrations/1763900000039-ReadyEvents.js';
import { LiveUpdates1763900000040 } from '../migrations/1763900000040-LiveUpdates.js';
import { RoomsSwapped1763900000042 } from '../migrations/1763900000042-RoomsSwapped.js';
import { Warnings1763900000043 } from '../migrations/1763900000043-Warnings.js';
import { FromProposalToProgramme1763900000044 } from '../migrations/1763900000044-FromProposalToProgramme.js';
import { Feeds1763900000045 } from '../migrations/1763900000045-Feeds.js';
import { Completions1763900000047 } from '../migrations/1763900000047-Completions.js';
import { Releases1763900000048 } from '../migrations/1763900000048-Releases.js';
import { SlotsFollowDates1763900000050 } from '../migrations/1763900000050-SlotsFollowDates.js';
import { ReasonsOfTheErased1763900000051 } from '../migrations/1763900000051-ReasonsOfTheErased.js';
import { RareEntries1763900000052 } from '../migrations/1763900000052-RareEntries.js';
import { AmountsThatAddUp1763900000053 } from '../migrations/1763900000053-AmountsThatAddUp.js';
import { EventsGoneFromTheirSource1763900000058 } from '../migrations/1763900000058-EventsGoneFromTheirSource.js';
import { OutsideOncePerEvent1763900000067 } from '../migrations/1763900000067-OutsideOncePerEvent.js';
import { NeedsThatAreMet1763900000071 } from '../migrations/1763900000071-NeedsThatAreMet.js';
import { DateOrdersOfLayouts1763900000072 } from '../migrations/1763900000072-DateOrdersOfLayouts.js';
import { SiretsAtOnce1763900000073 } from '../migrations/1763900000073-SiretsAtOnce.js';
import { LimitsOfNetworks1763900000083 } from '../migrations/1763900000083-LimitsOfNetworks.js';
import { LinksThatEnd1763900000084 } from '../migrations/1763900000084-LinksThatEnd.js';
import { StoriesOnMilestones1763900000085 } from '../migrations/1763900000085-StoriesOnMilestones.js';
import { ProjectFiles1763900000088 } from '../migrations/1763900000088-ProjectFiles.js';
import { CommentsFromElsewhere1763900000089 } from '../migrations/1763900000089-CommentsFromElsewhere.js';
import { NeedsInCircles1763900000090 } from '../migrations/1763900000090-NeedsInCircles.js';
import { EachSideToldOnce1763900000091 } from '../migrations/1763900000091-EachSideToldOnce.js';
import { UsefulEffect } from './modules/effects/effect.entity.js';
import { Externality } from './modules/effects/externality.entity.js';
import { Impact } from './modules/effects/impact.entity.js';
import { Observation } from './modules/effects/observation.entity.js';
import { Decision } from './modules/decisions/decision.entity.js';
import { CooperationDocument } from './modules/documents/document.entity.js';
import { Comment } from './modules/conversations/comment.entity.js';
import { EssMonthEvent } from './modules/ess-month/event.entity.js';
import { Occurrence } from './modules/ess-month/occurrence.entity.js';
import { Checklist } from './modules/event-tasks/checklist.entity.js';
import { EventTask } from './modules/event-tasks/event-task.entity.js';
import { FilRouge } from './modules/fil-rouge/fil-rouge.entity.js';
import { Lieu } from './modules/lieux/lieu.entity.js';
import { Network } from './modules/networks/network.entity.js';
import { Organisation } from './modules/organisations/organisation.entity.js';
import { OccurrenceOutcome } from './modules/outcomes/outcome.entity.js';
import { Person } from './modules/people/person.entity.js';
import { Commitment } from './modules/projects/commitment.entity.js';
import { Photo } from './modules/photos/photo.entity.js';
import { CooperationProject } from './modules/projects/project.entity.js';
import { Need, Resource } from './modules/resources/intent.entity.js';
import { SharedAim } from './modules/shared-aim/shared-aim.entity.js';
import { CooperationTask } from './modules/tasks/task.entity.js';
import { VolunteerSlot } from './modules/volunteers/volunteer-slot.entity.js';
import { letServe } from './serving-role.js';

/**
 * Times are written in UTC. The planner's own compiler costs more than it gains on statements of this size.
 * A word is forgiven when a bit less than half of its trigrams are missing ("fabrque").
 */
const SETTINGS = '-c TimeZone=UTC -c jit=off -c pg_trgm.word_similarity_threshold=0.45';

/** Whoever writes with this records by itself what it changes; triggers record what is written without it. */
export const SESSION = `${SETTINGS} -c essaim.trail=application`;

/** For what writes past the application's services: libraries that keep accounts. */
export const RECORDED_BY_TRIGGERS = SETTINGS;

/** The data source of a database, not connected yet. Entities and migrations are listed by hand: nothing is found by file name. */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: 'essaim',
    extra: { options: SESSION },
    entities: [Checklist, Comment, CooperationDocument, Commitment, CooperationProject, CooperationTask, Decision, EssMonthEvent, EventTask, FilRouge, Externality, Impact, Lieu, Need, Network, Observation, Occurrence, OccurrenceOutcome, Organisation, Person, Photo, Resource, SharedAim, UsefulEffect, VolunteerSlot],
    migrations: [
      Reference1763900000001,
      Network1763900000002,
      Actors1763900000003,
      Cooperation1763900000004,
      EssMonth1763900000005,
      Imports1763900000006,
      ImportPreviews1763900000007,
      NetworkKeepers1763900000008,
      ReferenceVersion1763900000009,
      FrenchPlurals1763900000011,
      AnyImports1763900000012,
      LieuMerges1763900000013,
      BulkLieux1763900000014,
      CauseOfThings1763900000015,
      Companions1763900000016,
      Accounts1763900000017,
      ApiKeys1763900000018,
      Trail1763900000019,
      PersonalData1763900000020,
      Invitations1763900000021,
      Idempotency1763900000023,
      TrailOfAccess1763900000025,
      Mobilisations1763900000026,
      EffectsAndCommitments1763900000027,
      Threads1763900000028,
      Conversations1763900000029,
      Photos1763900000030,
      Promises1763900000031,
      Matches1763900000032,
      PhotoFiles1763900000033,
      StagesOfCooperation1763900000034,
      EffectReminders1763900000035,
      ThreadItems1763900000036,
      ConversationsAndNotices1763900000037,
      Safeguards1763900000038,
      ReadyEvents1763900000039,
      LiveUpdates1763900000040,
      RoomsSwapped1763900000042,
      Warnings1763900000043,
      FromProposalToProgramme1763900000044,
      Feeds1763900000045,
      Completions1763900000047,
      Releases1763900000048,
  SlotsFollowDates1763900000050,
  ReasonsOfTheErased1763900000051,
  RareEntries1763900000052,
  AmountsThatAddUp1763900000053,
  EventsGoneFromTheirSource1763900000058,
  OutsideOncePerEvent1763900000067,
  NeedsThatAreMet1763900000071,
  DateOrdersOfLayouts1763900000072,
  SiretsAtOnce1763900000073,
  LimitsOfNetworks1763900000083,
  LinksThatEnd1763900000084,
  StoriesOnMilestones1763900000085,
      ProjectFiles1763900000088,
      CommentsFromElsewhere1763900000089,
      NeedsInCircles1763900000090,
      EachSideToldOnce1763900000091,
    ],
    migrationsTransactionMode: 'each',
    // The schema is what the migrations say, and only they create extensions.
    synchronize: false,
    installExtensions: false,
  });
}

/** Brings the schema up to date, each migration in a transaction of its own, and returns the names of those that ran. `servingUrl`: who serves requests, where that is another role. */
export async function migrate(dataSource: DataSource, servingUrl?: string): Promise<string[]> {
  const guard = dataSource.createQueryRunner();
  try {
    // Two processes may start at once on one database: the second waits, then finds nothing to do.
    await guard.query(`SELECT pg_advisory_lock(hashtext('essaim migrations'))`);
    try {
      const names = (await dataSource.runMigrations()).map((migration) => migration.name);
      await migrateQueue(dataSource);
      if (servingUrl) await letServe(dataSource, servingUrl);
      return names;
    } finally {
      await guard.query(`SELECT pg_advisory_unlock(hashtext('essaim migrations'))`);
    }
  } finally {
    await guard.release();
  }
}

/** The queue brings its own schema (`graphile_worker`), and its own migrations. */
async function migrateQueue(dataSource: DataSource): Promise<void> {
  const pgPool = new Pool({ connectionString: (dataSource.options as { url: string }).url, max: 2 });
  // What goes wrong with a statement is thrown there; the queue warns of a pool that nobody listens to.
  pgPool.on('error', () => undefined);
  pgPool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool, logger: new Logger(() => () => undefined) });
  } finally {
    await pgPool.end();
  }
}
