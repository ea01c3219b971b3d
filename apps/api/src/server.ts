import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import type { DestinationStream } from 'pino';
import type { DataSource } from 'typeorm';
import { Attempts } from './auth/attempts.js';
import { crossOrigin } from './auth/cross-origin.js';
import { createDoors } from './auth/doors.js';
import { deleteExpired } from './auth/expired.service.js';
import { viewerOfRequest } from './auth/request-viewer.js';
import { authRoutes } from './auth/routes.js';
import { sessionOpener } from './auth/session-opener.js';
import { createSignIn } from './auth/sign-in.js';
import { anonymous } from './auth/viewer.js';
import type { Context } from './context.js';
import { daily } from './daily.js';
import { createDataSource, RECORDED_BY_TRIGGERS, SESSION } from './data-source.js';
import { type Environment, readErasureLog } from './environment.js';
import { formatError } from './errors/format.js';
import { frameworkErrors, plainHttpErrors } from './errors/http.js';
import { loggerOptions, signInLog } from './errors/log.js';
import { knownOperations } from './errors/known-operations.js';
import { explorerPage } from './explorer.js';
import { jobsInThread } from './jobs/thread.js';
import { runJobs } from './jobs/jobs.js';
import { Allowances } from './limits/allowance.js';
import { documentLimits } from './limits/document-limits.js';
import { POINTS_OF_A_FEED, POINTS_OF_A_FILE, POINTS_OF_A_LOOK, POINTS_OF_A_PHOTO, POINTS_OF_AN_EXPORT } from './limits/limits.js';
import { limited } from './limits/limits.plugin.js';
import { spenderOf } from './limits/spender.js';
import { Hub } from './live/hub.js';
import type { Live } from './live/live.js';
import { Presence } from './live/presence.js';
import { streamHandler, wantsStream } from './live/sse.js';
import { Streams } from './live/streams.js';
import { deleteOldMail } from './mail/old-mail.service.js';
import { archiveRoutes } from './modules/archives/archive.route.js';
import { askForObservations } from './modules/effects/reminder.service.js';
import { exportRoute } from './modules/exports/export.route.js';
import { feedRoute } from './modules/feeds/feed.route.js';
import { deleteOldWithdrawals } from './modules/feeds/old-withdrawals.service.js';
import { cancelAbandonedImports } from './modules/imports/abandoned.service.js';
import { rejectedRoute } from './modules/imports/rejected.route.js';
import { uploadRoute } from './modules/imports/upload.route.js';
import { invitationRoutes } from './modules/members/invitation.route.js';
import { fileRoute } from './modules/project-files/file.route.js';
import { fileUploadRoute } from './modules/project-files/file-upload.route.js';
import { sweepProjectFiles } from './modules/project-files/project-file.sweep.js';
import { photoRoute } from './modules/photos/photo.route.js';
import { photoUploadRoute } from './modules/photos/photo-upload.route.js';
import { sweepPhotos } from './modules/photos/photo.sweep.js';
import { writeErasures } from './modules/personal-data/erasure-log.js';
import { deleteOldNotifications } from './modules/notifications/old-notifications.service.js';
import { personDataRoute } from './modules/personal-data/person-data.route.js';
import { setupRoutes } from './modules/setup/setup.route.js';
import { askForOutcomes } from './modules/outcomes/outcome-reminder.service.js';
import { remindOfEventTasks } from './modules/event-tasks/event-task-reminder.service.js';
import { remindOfTasks } from './modules/tasks/task-reminder.service.js';
import { passThrough, stringifyResult } from './read/pass-through.js';
import { Reader } from './read/reader.js';
import { NOTIFICATIONS, READS } from './reads.js';
import { buildApiSchema } from './schema.js';
import { crontab, recovered, tasks } from './tasks.js';
import { openStore } from './storage/open-store.js';
import { forgetOldKeys } from './transaction/forget-old-keys.js';
import { idempotencyKeyOf } from './transaction/idempotency-key.js';

/** Longest file that `POST /imports` takes, in bytes. */
const UPLOAD_AT_MOST = 50 * 1024 * 1024;
/** A document longer than this is refused before it is read. */
const TOKENS_AT_MOST = 5000;

/** A read that takes longer than this is ended, in milliseconds. */
const READ_AT_MOST = 20_000;

/** Reads are planned once a connection: planning anew at each execution costs more than the read itself (ADR 0002). */
const READING = `${SESSION} -c plan_cache_mode=force_generic_plan`;

export interface Server {
  readonly app: FastifyInstance;
  /** The pool that reads run on; tests count its statements. */
  readonly pool: Pool;
  readonly dataSource: DataSource;
  /** What live updates run on. */
  readonly live: Live;
  /** Ends live streams, answers what is under way, then closes connections. */
  stop(): Promise<void>;
}

interface ServerOptions {
  /** Whether things are logged, or where to: the standard output, where nothing else is said. */
  log?: boolean | DestinationStream;
  /** Where the jobs of the queue are done: in a thread, in this one, or by another process. */
  jobs?: 'THREAD' | 'HERE' | 'ELSEWHERE';
}

/** The API, ready to listen: `app.listen()` is the caller's. */
export async function createServer(environment: Environment, { log = true, jobs: where = 'ELSEWHERE' }: ServerOptions = {}): Promise<Server> {
  const pool = new Pool({ connectionString: environment.databaseUrl, max: 10, options: READING, statement_timeout: READ_AT_MOST });
  // Of its own: what is done to accounts is recorded by triggers.
  const accounts = new Pool({ connectionString: environment.databaseUrl, max: 3, options: RECORDED_BY_TRIGGERS });
  const dataSource = await createDataSource(environment.databaseUrl).initialize();
  const app = fastify({
    logger: log && loggerOptions(log === true ? undefined : log),
    trustProxy: [...environment.trustedProxies],
    bodyLimit: 2 * 1024 * 1024,
    frameworkErrors,
  });
  // An idle connection that breaks must not end the process; the pool replaces it.
  for (const each of [pool, accounts]) each.on('error', (error) => app.log.warn(error, 'A database connection was lost'));

  const reader = new Reader(pool, READS);
  const origins = environment.corsOrigins;
  const signIn = createSignIn({ pool: accounts, secret: environment.authSecret, publicUrl: environment.publicUrl, origins, oidc: environment.oidc, logger: signInLog(app.log) });
  const schema = buildApiSchema();
  const allowances = new Allowances(environment.rateLimits);
  const report = (error: unknown, what: string): void => app.log.error(error, what);
  const format = formatError(app.log);
  const live: Live = { hub: new Hub(environment.databaseUrl, report), presence: new Presence(pool, report), streams: new Streams(format, report) };
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: TOKENS_AT_MOST },
    validationRules: [documentLimits, knownOperations],
    formatError: format,
    stringifyResult,
    plugins: [limited(schema, allowances, passThrough), ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), fastifyApolloDrainPlugin(app)],
  });
  await apollo.start();

  plainHttpErrors(app);
  await app.register(cors, { delegator: crossOrigin(origins) });
  await app.register(multipart, { limits: { fileSize: UPLOAD_AT_MOST, files: 1 } });
  const viewer = viewerOfRequest(pool, (error) => app.log.warn(error, 'The use of a key was not noted'));
  const contextOf = async (request: FastifyRequest): Promise<Context> => {
    const asking = await viewer(request);
    return {
      viewer: asking,
      reader,
      dataSource,
      pool,
      publicUrl: environment.publicUrl,
      idempotency: idempotencyKeyOf(request.headers),
      spender: spenderOf(asking, request.ip),
    };
  };
  const handle = fastifyApolloHandler(apollo, { context: contextOf });
  const stream = streamHandler({ schema, tokens: TOKENS_AT_MOST, rules: [documentLimits], allowances, live, contextOf, viewerOf: viewer, format });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler: async (request, reply) =>
      wantsStream(request) ? stream(request, reply) : request.method === 'GET' && request.headers.accept?.includes('text/html') ? reply.type('text/html').send(await explorerPage()) : handle.call(app, request, reply),
  });
  authRoutes(app, { signIn, doors: createDoors(pool, environment.authSecret), origins: [environment.publicUrl, ...origins], oidc: environment.oidc });
  const attempts = new Attempts(pool, environment.authSecret, { name: 'invitation', perSubject: 40, perClient: 100 });
  const doors = { dataSource, viewer, origins: [environment.publicUrl, ...origins], attempts, openSession: sessionOpener(signIn) };
  invitationRoutes(app, doors);
  setupRoutes(app, { ...doors, secret: environment.authSecret });
  uploadRoute(app, { dataSource, viewer, origins: [environment.publicUrl, ...origins] });
  rejectedRoute(app, contextOf);
  exportRoute(app, { schema, contextOf, spend: ({ spender }) => allowances.take(spender, POINTS_OF_AN_EXPORT) });
  feedRoute(app, { schema, contextOf, spend: ({ ip }, what) => allowances.take(spenderOf(anonymous('fr'), ip), what === 'LOOK' ? POINTS_OF_A_LOOK : POINTS_OF_A_FEED) });
  const store = openStore(environment.files);
  photoUploadRoute(app, { store, contextOf, spend: ({ spender }) => allowances.take(spender, POINTS_OF_A_PHOTO), origins: [environment.publicUrl, ...origins] });
  photoRoute(app, { store, contextOf });
  fileUploadRoute(app, { store, contextOf, spend: ({ spender }) => allowances.take(spender, POINTS_OF_A_FILE), origins: [environment.publicUrl, ...origins] });
  fileRoute(app, { store, contextOf });
  personDataRoute(app, { dataSource, viewer });
  archiveRoutes(app, { store, dataSource, viewer, origins: [environment.publicUrl, ...origins] });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await pool.query('SELECT 1');
      return { status: 'ready' };
    } catch {
      return reply.status(503).send({ status: 'The database does not answer' });
    }
  });

  const jobs = where === 'THREAD' ? jobsInThread(report) : where === 'HERE' ? await runJobs(environment.databaseUrl, tasks(dataSource, environment.mail, environment.publicUrl, NOTIFICATIONS), report, () => recovered(dataSource), crontab) : null;
  const cleaning = daily(() => cancelAbandonedImports(dataSource), (error) => app.log.error(error, 'Abandoned imports could not be given up'));
  const forgetting = daily(
    () => Promise.all([deleteOldMail(dataSource), deleteOldNotifications(dataSource), deleteExpired(dataSource), forgetOldKeys(dataSource), deleteOldWithdrawals(dataSource)]),
    (error) => app.log.error(error, 'Old mail, notifications, sessions, links, idempotency keys and withdrawals of feeds could not be deleted'),
  );
  // It tells people something, which only the one place should do that does the rest of the work in the background.
  const reminders = where === 'ELSEWHERE' ? null : daily(() => Promise.all([askForObservations(dataSource), askForOutcomes(dataSource)]), (error) => app.log.error(error, 'Nobody could be asked what they have observed, or what became of events'));
  const sweeping = daily(() => Promise.all([sweepPhotos(dataSource, store), sweepProjectFiles(dataSource, store)]), (error) => app.log.error(error, 'Files of photos and documents that are gone could not be deleted'));
  const erasureLog = readErasureLog();
  const erasures = daily(async () => erasureLog && writeErasures(dataSource, erasureLog), (error) => app.log.error(error, 'The list of erasures outside of the database could not be written'));
  const reminding = daily(() => Promise.all([remindOfTasks(dataSource), remindOfEventTasks(dataSource)]), (error) => app.log.error(error, 'Nobody could be reminded of tasks'));
  const stop = async (): Promise<void> => {
    live.streams.stop();
    await Promise.all([live.hub.stop(), live.presence.stop()]);
    await apollo.stop();
    await app.close();
    await Promise.all([cleaning.stop(), forgetting.stop(), sweeping.stop(), reminders?.stop(), erasures.stop(), reminding.stop(), jobs?.stop()]);
    await Promise.all([pool.end(), accounts.end(), dataSource.destroy()]);
  };
  return { app, pool, dataSource, live, stop };
}
