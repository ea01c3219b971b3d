import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { followingNode } from '../../scripts/lib/processes.mjs';
import { apiEnvironment, dashboardEnvironment } from '../../scripts/lib/settings.mjs';

export const ROOT = path.join(import.meta.dirname, '..', '..');
const API = path.join(ROOT, 'apps', 'api');
const DASHBOARD = path.join(ROOT, 'apps', 'dashboard', '.next', 'standalone', 'apps', 'dashboard');
const LOGS = path.join(ROOT, 'e2e', 'test-results', 'logs');
const START_TIMEOUT = 60_000;
const STOP_TIMEOUT = 10_000;

/** An API and a dashboard. */
export interface Servers {
  /** Where browsers find them. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts API and dashboard as `npm start` does, on a database that is filled, and on free ports; `name` is for their logs. */
export async function startServers(name: string, databaseUrl: string): Promise<Servers> {
  if (!existsSync(path.join(DASHBOARD, 'server.js'))) throw new Error('The dashboard is not built: run "npm run build" first.');
  const started: ChildProcess[] = [];
  const stop = async (): Promise<void> => void (await Promise.all(started.map(stopProcess)));
  try {
    const [apiPort, dashboardPort] = [await freePort(), await freePort()];
    const url = `http://localhost:${dashboardPort}`;
    const settings = { api: { host: '127.0.0.1', port: apiPort }, dashboard: { host: 'localhost', port: dashboardPort }, addresses: [url] };
    const api = apiEnvironment(settings, databaseUrl, { AUTH_SECRET: randomBytes(32).toString('hex') });
    const dashboard = dashboardEnvironment(settings);
    mkdirSync(LOGS, { recursive: true });
    const [apiName, dashboardName] = [`api-${name}`, `dashboard-${name}`];
    started.push(start(apiName, path.join(API, 'dist', 'src', 'main.js'), API, api), start(dashboardName, 'server.js', DASHBOARD, dashboard));
    await Promise.all([answers(apiName, started[0]!, `${dashboard.API_URL}/health/ready`), answers(dashboardName, started[1]!, url)]);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What a server has said. */
export const logOf = (name: string): string => path.join(LOGS, `${name}.log`);

function start(name: string, script: string, cwd: string, env: Record<string, string>): ChildProcess {
  const [program, ...parameters] = followingNode;
  const log = openSync(logOf(name), 'w');
  const child = spawn(program!, [...parameters, script], { cwd, env: { ...process.env, NODE_ENV: 'production', ...env }, stdio: ['ignore', log, log, 'ipc'] });
  closeSync(log);
  return child;
}

async function answers(name: string, child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT;
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response && response.status < 500) return;
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${name} does not answer on ${url}:\n${readFileSync(logOf(name), 'utf8')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
  child.kill('SIGTERM');
  await once(child, 'exit');
  clearTimeout(timer);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
