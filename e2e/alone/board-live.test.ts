import { cardOf, cellOfCard, expectMoved, later, moveRight } from '../support/board.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, test } from '../support/test.ts';
import { arrival, meet, noteEnter } from '../support/together.ts';

test.use({ storageState: sessionOf('coordinator'), viewport: { width: 1600, height: 1000 }, prefetching: true });

test('two people move cards and see each other’s within half a second, with a name on them; steps back are named', async ({ page: first, pageOf }) => {
  const [mine, theirs] = ['Goûter des jeux à L’École buissonnière', 'Forum de l’insertion par l’activité'];
  const second = await pageOf('admin');
  await meet(first, second);

  const delays: number[] = [];
  for (const [from, to, title] of [[first, second, mine], [second, first, theirs], [first, second, mine]] as const) {
    const cell = later(await cellOfCard(from, title), 1);
    const seen = arrival(to, title, cell);
    const dropped = await noteEnter(from);
    await moveRight(from, title);
    delays.push((await seen) - (await dropped()));
    await expect(cardOf(to, title).locator('[data-changed]')).toBeVisible();
    await expectMoved(from, title);
  }
  const [, median = Number.NaN] = delays.toSorted((one, other) => one - other);
  expect(median, `milliseconds: ${delays.join(', ')}`).toBeLessThan(500);

  // What the other one did stays: each takes back their own.
  const before = await cellOfCard(first, mine);
  await first.getByRole('button', { name: `Annuler : déplacement de « ${mine} »` }).click();
  await expect.poll(() => cellOfCard(second, mine)).toBe(later(before, -1));
  await first.getByRole('button', { name: `Rétablir : déplacement de « ${mine} »` }).click();
  await expect.poll(() => cellOfCard(second, mine)).toBe(before);
});
