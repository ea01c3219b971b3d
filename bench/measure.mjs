/** CPU of processes and throughput of a server, as Linux counts them (/proc). */
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

/** Ticks of 10 ms: user and system time of a process, and of its children that have ended where asked for. */
function ticks(pid, ended = false) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return fields.slice(11, ended ? 15 : 13).reduce((sum, field) => sum + Number(field), 0);
  } catch {
    return 0;
  }
}

function children(pid) {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((name) => {
    try {
      return readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')[1] === String(pid);
    } catch {
      return false;
    }
  });
}

/** Seconds of CPU that a server and the PostgreSQL behind it have used so far. */
export function cpuSeconds(serverPid, postmasterPid) {
  return [serverPid, ...children(postmasterPid)].reduce((sum, pid) => sum + ticks(pid), ticks(postmasterPid, true)) / 100;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

export function send(port, body, headers = {}) {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
    });
    call.on('error', reject);
    call.end(body);
  });
}

/** Sends `count` requests over four connections; answers the CPU a request in milliseconds, and requests a second. */
export async function measure({ port, pids, count, make, check }) {
  const before = cpuSeconds(...pids);
  const start = process.hrtime.bigint();
  let next = 0;
  let size = 0;
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (next < count) {
        const { body, headers } = make(next++);
        const answer = await send(port, body, headers);
        size = answer.length;
        check(answer);
      }
    }),
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { cpuMs: ((cpuSeconds(...pids) - before) * 1000) / count, perSecond: count / seconds, size };
}
