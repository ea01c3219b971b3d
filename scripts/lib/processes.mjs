import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Interrupted, interruption, signalGroup } from './interruption.mjs';
import { Stop } from './say.mjs';

const FOLLOW_PARENT = new URL('./follow-parent.mjs', import.meta.url).href;
const STOP_TIMEOUT = 10_000;

/** Node for a server that must not outlive us. */
export const followingNode = [process.execPath, '--import', FOLLOW_PARENT];

/** Child processes that live and die together. */
export class Processes {
  #children = [];
  #stopping;
  #onEnd;

  /** Resolves to the name of the first child that ends by itself, or to undefined at an interruption. */
  ended = new Promise((resolve) => (this.#onEnd = resolve));

  constructor() {
    interruption.addEventListener('abort', () => this.#onEnd(undefined));
  }

  get started() {
    return this.#children.length > 0;
  }

  /** Starts a command in a process group of its own, so that Ctrl-C reaches us alone and we stop it in order. */
  start(name, [program, ...parameters], { cwd, env }) {
    const child = spawn(program, parameters, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: process.platform !== 'win32',
    });
    this.#children.push(child);
    const over = () => this.#onEnd(name);
    child.once('error', over);
    child.once('exit', over);
  }

  /** Waits until `url` answers without a server error; fails when a child ends first, or after `seconds`. */
  async waitFor(url, seconds = 60) {
    let gone = false;
    let culprit;
    this.ended.then((name) => ((gone = true), (culprit = name)));
    const deadline = Date.now() + seconds * 1000;
    while (!(await answers(url))) {
      if (gone && culprit === undefined) throw new Interrupted();
      if (gone) throw deathOf(culprit);
      if (Date.now() > deadline) throw new Stop(`${url} ne répond pas.`, `${url} does not answer.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Asks all to stop, the last started first, and makes those stop that do not. */
  stop() {
    this.#stopping ??= (async () => {
      for (const child of this.#children.toReversed()) await stopOne(child);
    })();
    return this.#stopping;
  }
}

/** The message for a child that ended by itself. */
export function deathOf(name) {
  return new Stop(`${name} s’est arrêté : tout s’arrête. La cause est ci-dessus.`, `${name} stopped, so everything stops. The cause is above.`);
}

async function answers(url) {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    return false;
  }
}

async function stopOne(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'exit');
  const late = setTimeout(() => signalGroup(child, 'SIGKILL'), STOP_TIMEOUT);
  signalGroup(child, 'SIGTERM');
  await gone;
  clearTimeout(late);
}
