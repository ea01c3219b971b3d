import { sessionOf } from '../support/sessions.ts';
import { expect, open, test, type Locator } from '../support/test.ts';

test.use({ storageState: sessionOf('coordinator') });

/** How many pixels of an element have the honey of points and clusters, #f5b426, give or take what blending changes. */
async function honeyPixels(element: Locator): Promise<number> {
  const picture = (await element.screenshot()).toString('base64');
  return element.evaluate(async (_, png) => {
    // Not by fetch: pages may ask their own origin only.
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (byte) => byte.charCodeAt(0))]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('No canvas to count pixels on');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      if (Math.abs(red - 0xf5) < 12 && Math.abs(green - 0xb4) < 12 && Math.abs(blue - 0x26) < 12) count++;
    }
    return count;
  }, picture);
}

for (const { name, path } of [{ name: 'home', path: '/n/demo' }, { name: 'map of lieux', path: '/n/demo/lieux/map' }]) {
  test(`${name}: the map has its height and shows the lieux`, { tag: name === 'home' ? '@slow' : [] }, async ({ page }) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await open(page, path);
      const canvas = page.locator('.maplibregl-canvas');
      await canvas.scrollIntoViewIfNeeded();
      expect((await canvas.boundingBox())?.height, `${width} px wide`).toBeGreaterThan(200);
      // A ring of one point alone has more.
      await expect.poll(() => honeyPixels(canvas), `honey at ${width} px`).toBeGreaterThan(50);
    }
  });
}
