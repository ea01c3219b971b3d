// A process that starts a server on argv[2] with the JSON options of argv[3], says so in one JSON line, and waits.
const { startPostgres } = require(process.env.EMBEDDED_POSTGRES ?? '../dist/index.js');

startPostgres({ dataDirectory: process.argv[2], durable: false, ...JSON.parse(process.argv[3] ?? '{}') }).then(
  (server) => {
    console.log(JSON.stringify({ url: server.url, port: server.port, adopted: server.adopted }));
    if (process.argv[4] === 'forever') setInterval(() => undefined, 60_000);
    else process.stdin.resume().on('end', () => server.stop());
  },
  (error) => {
    console.log(JSON.stringify({ code: error.code, message: error.message }));
    process.exitCode = 1;
  },
);
