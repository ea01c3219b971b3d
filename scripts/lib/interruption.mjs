/** Somebody asked for the end before the work was done. */
export class Interrupted extends Error {}

export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const controller = new AbortController();
let heeded = false;

/** Aborted at Ctrl-C, SIGTERM or SIGHUP, and when npm is gone, in a script that heeds them. */
export const interruption = controller.signal;

/** The first thing a script does: npm may be gone before anything else is ready, and its process id with it. */
export function heedInterruption() {
  if (heeded) return;
  heeded = true;
  const interrupt = () => controller.abort(new Interrupted());
  for (const signal of SIGNALS) process.on(signal, interrupt);
  // npm passes SIGTERM to a shell, which dies of it and tells nobody: a new parent is how we learn.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && interrupt(), 200).unref();
}

/** A process group of its own lets Ctrl-C reach us alone; without anybody to pass it on, the child must get it itself. */
export const ownGroup = () => heeded && process.platform !== 'win32';

/** To the whole group: tools and servers have children of their own. */
export function signalGroup(child, name) {
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
