import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError, WAY_OUT } from './errors.js';

/** The operating-system user that postgres runs as. Undefined: the user of this process. */
export type Runner = { uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root. Root runs it as the owner of an existing cluster, so that a cluster made by a user
 * stays that user's, and as `nobody` otherwise.
 */
export function runnerFor(cluster: string): Runner {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  return nobody();
}

/** Whether the runner may walk down to `target` and read it: homes are often 0700. */
export function canReach(target: string, runner: Runner): boolean {
  if (!runner) return true;
  const parts = path.resolve(target).split(path.sep);
  return parts.every((_, index) => {
    const step = statSync(parts.slice(0, index + 1).join(path.sep) || path.sep);
    const needed = step.isDirectory() ? 0o1 : 0o5;
    const shift = step.uid === runner.uid ? 6 : step.gid === runner.gid ? 3 : 0;
    return ((step.mode >> shift) & needed) === needed;
  });
}

function nobody(): { uid: number; gid: number } {
  try {
    const id = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    throw new EmbeddedPostgresError(
      'not-started',
      `PostgreSQL refuses to run as root, and this machine has no user "nobody" to run it as. Start as an ordinary user. ${WAY_OUT}`,
    );
  }
}
