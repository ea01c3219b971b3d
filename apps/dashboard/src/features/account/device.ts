/** What runs a browser, most telling first: iPads call themselves Macs, and Android says Linux too. */
const SYSTEMS: [name: string, sign: RegExp][] = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['ChromeOS', /CrOS/],
  ['macOS', /Mac OS X|Macintosh/],
  ['Linux', /Linux|X11/],
]

/** Chrome calls itself Safari, and others call themselves Chrome: the least common first. */
const BROWSERS: [name: string, sign: RegExp][] = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|CriOS|Chromium)\//],
  ['Safari', /Safari\//],
]

const first = (signs: [name: string, sign: RegExp][], text: string) => signs.find(([, sign]) => sign.test(text))?.[0]

/** The browser and the device behind what a browser says of itself, as people know them; undefined where it is none of these. */
export function deviceOf(userAgent: string | null | undefined): { browser?: string; system?: string } {
  const text = userAgent ?? ''
  return { browser: first(BROWSERS, text), system: first(SYSTEMS, text) }
}
