import { Client } from 'pg';

/** Throws unless the database is on this machine, or the operator said `--yes`. */
export function refuseRemoteDatabase(url: string, args: readonly string[]): void {
  // What pg would really connect to: a URL may also name its host in a parameter.
  const { host } = new Client({ connectionString: url });
  if (/^(localhost|127(\.\d+){3}|::1|\[::1\]|\/.*)$/.test(host) || args.includes('--yes')) return;
  throw new Error(`Nothing done: this would delete everything in the database on ${host}. Repeat it with --yes if that is what you want.`);
}
