/** @jest-environment node */
import { PageFilter } from './page-filter'

const PAGE = [
  '<!DOCTYPE html><!--$--><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><link rel="preload" as="script" nonce="n" href="/b.js"/><link rel="stylesheet" href="/a.css"/>',
  '<script src="/a.js" async=""></script><script src="/b.js" nonce="n"></script><script nonce="">no()</script>',
  '<p class="a" style="color:red;font:&quot;x&quot;">un texte style=&quot;red&quot;, écrit l’été : 1 &lt; 2</p><a title="a > b" style="--x:1" data-x=\'>\'>é</a>',
  '<script nonce="n">own("<p style=\\"x\\">", "<!-- <p")</script><script type="application/ld+json">{"a":"<p style=\\"x\\""}</script><style nonce="n">a { } /* <p style="x"> */</style>',
  '<script>self.__next_f.push([1,"\\u003c/script <p style=\\"x\\">"])</script><br style="x"/>',
].join('\n')
const SENT = [
  '<!DOCTYPE html><!--$--><link rel="preload" as="script" nonce="n" href="/b.js"/><link rel="stylesheet" href="/a.css"/>',
  '<script src="/b.js" nonce="n"></script>',
  '<p class="a" data-style="color:red;font:&quot;x&quot;">un texte style=&quot;red&quot;, écrit l’été : 1 &lt; 2</p><a title="a > b" data-style="--x:1" data-x=\'>\'>é</a>',
  '<script nonce="n">own("<p style=\\"x\\">", "<!-- <p")</script><script type="application/ld+json">{"a":"<p style=\\"x\\""}</script><style nonce="n">a { } /* <p style="x"> */</style>',
  '<br data-style="x"/>',
].join('\n')

function filtered(pieces: readonly (string | Uint8Array)[]): string {
  const filter = new PageFilter()
  return pieces.map((piece) => filter.push(piece)).join('') + filter.end()
}

test('scripts without a nonce go, style attributes become data, and nothing else changes', () => {
  expect(filtered([PAGE])).toBe(SENT)
})

test('wherever its bytes are cut', () => {
  const bytes = new TextEncoder().encode(PAGE)
  for (let cut = 0; cut <= bytes.length; cut += 1) expect(filtered([bytes.subarray(0, cut), bytes.subarray(cut)])).toBe(SENT)
  for (const size of [1, 2, 3, 7]) expect(filtered(Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size)))).toBe(SENT)
})

test('a piece is told at once, but for the tag that it ends in', () => {
  const filter = new PageFilter()
  expect(filter.push('<p>one</p>two<p styl')).toBe('<p>one</p>two')
  expect(filter.push('e="x">three')).toBe('<p data-style="x">three')
  expect(filter.push('<script nonce="n">a()</scr')).toBe('<script nonce="n">')
  expect(filter.push('ipt>four')).toBe('a()</script>four')
})

test('what breaks off is passed on as far as it goes, and a script that is left out stays out', () => {
  expect(filtered(['<p>one</p><p style="x'])).toBe('<p>one</p><p style="x')
  expect(filtered(['<p>one</p><script>two()'])).toBe('<p>one</p>')
})
