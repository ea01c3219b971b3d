const DAY = 24 * 3600 * 1000;

/** Does the work now and then once a day, until told to stop; what goes wrong is reported, and tried again the next day. */
export function daily(work: () => Promise<unknown>, report: (error: unknown) => void): { stop: () => Promise<void> } {
  let current: Promise<unknown> = Promise.resolve();
  const run = (): void => {
    current = work().catch(report);
  };
  run();
  // Nobody waits for the next day: the timer alone keeps no process alive.
  const timer = setInterval(run, DAY).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await current;
    },
  };
}
