import { once } from 'node:events';
import { createServer as createHttpServer, request } from 'node:http';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A line between a browser and the servers that behaves as lines do, and not as a browser that knows it is offline. */
export interface Line {
  /** For a browser's context. */
  readonly proxy: { server: string };
  /** Nothing passes any more, and nobody is told: what is open now stays dead for good, as behind a router that has forgotten it. */
  fallSilent(): void;
  /** What is opened from now on passes. */
  comeBack(): void;
  /** Answers come in bursts, so many milliseconds apart. */
  burst(every: number): void;
  close(): void;
}

/** Opens a line. */
export async function openLine(): Promise<Line> {
  // The browser names the server's own address, so that cookies and origins are what they are without the line.
  const forwarding = createHttpServer((asked, answer) => {
    const passed = request(asked.url!, { method: asked.method, headers: asked.headers }, (given) => {
      answer.writeHead(given.statusCode!, given.rawHeaders);
      given.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    answer.on('close', () => passed.destroy());
    asked.pipe(passed);
  });
  const target = await portOf(forwarding);
  const open = new Set<Socket>();
  let silent = false;
  let [every, from] = [0, 0];
  const line = createServer((browser) => {
    open.add(browser);
    browser.on('error', () => undefined).on('close', () => open.delete(browser));
    if (silent) return;
    const server = connect(target, '127.0.0.1');
    server.on('error', () => undefined);
    browser.on('close', () => server.destroy());
    server.on('close', () => { if (open.has(browser) && !silent) browser.end(); });
    browser.on('data', (bytes) => { if (passes(browser)) server.write(bytes); });
    server.on('data', (bytes) => {
      const pass = (): void => { if (passes(browser) && browser.writable) browser.write(bytes); };
      if (every === 0) pass();
      else setTimeout(pass, every - ((Date.now() - from) % every));
    });
  });
  const dead = new WeakSet<Socket>();
  const passes = (socket: Socket): boolean => !silent && !dead.has(socket);
  const port = await portOf(line);
  return {
    proxy: { server: `http://127.0.0.1:${port}` },
    fallSilent: () => {
      silent = true;
      for (const socket of open) dead.add(socket);
    },
    comeBack: () => void (silent = false),
    // The first one comes half way: with what was silent before, its pause is no longer than the others.
    burst: (milliseconds) => void ([every, from] = [milliseconds, Date.now() - milliseconds / 2]),
    close: () => {
      for (const socket of open) socket.destroy();
      line.close();
      forwarding.close();
    },
  };
}

async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
