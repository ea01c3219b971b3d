// Preloaded (`node --require`) by processes that tests start: nobody waits any more for a process whose test has died.
process.once('disconnect', () => process.exit());
