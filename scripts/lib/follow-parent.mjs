/**
 * Preloaded into servers that a script starts: when the script is killed, even by kill -9, its channel closes and the
 * server stops too instead of keeping the port.
 */
process.on('disconnect', () => {
  setTimeout(() => process.exit(1), 10_000).unref();
  process.kill(process.pid, 'SIGTERM');
});
// A server that has closed everything else may end by itself.
process.channel?.unref();
