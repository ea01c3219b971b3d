import type { Page } from './test.ts';

/** An interaction that took long: what it was, where, and how long until its answer was painted, in milliseconds. */
export interface Interaction {
  readonly name: string;
  readonly target: string;
  readonly duration: number;
}

/** Begins to listen to the browser's own event timing; `interactionsOf` tells what it has heard since. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = new Map<number, { name: string; target: string; duration: number }>();
    Object.assign(window, { essaimInteractions: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[]) {
        if (!entry.interactionId || entry.duration <= (seen.get(entry.interactionId)?.duration ?? 0)) continue;
        const target = entry.target instanceof Element ? (entry.target.getAttribute('aria-label') ?? entry.target.getAttribute('class') ?? entry.target.tagName) : '';
        seen.set(entry.interactionId, { name: entry.name, target, duration: entry.duration });
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
}

/** What has been heard, the slowest first. */
export const interactionsOf = (page: Page): Promise<Interaction[]> =>
  page.evaluate(() => {
    const seen = (window as unknown as { essaimInteractions: Map<number, Interaction> }).essaimInteractions;
    return [...seen.values()].sort((a, b) => b.duration - a.duration);
  });

/** Interaction to Next Paint, as browsers report it: the slowest interaction, leaving out one in fifty. */
export const inpOf = (interactions: readonly Interaction[]): number => interactions[Math.floor(interactions.length / 50)]?.duration ?? 0;

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
