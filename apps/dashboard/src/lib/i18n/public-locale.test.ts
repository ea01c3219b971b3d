import { publicLocale } from './public-locale'

const asked = (over: Partial<Parameters<typeof publicLocale>[0]>) => publicLocale({ pathname: '/programme/vexin/2026', lang: null, kept: undefined, acceptLanguage: null, ...over })

test.each([
  ['the address says it', { lang: 'en', kept: 'fr', acceptLanguage: 'fr' }, { locale: 'en', chosen: true }],
  ['chosen before', { kept: 'en', acceptLanguage: 'fr' }, { locale: 'en', chosen: false }],
  ['the browser prefers it', { acceptLanguage: 'de, en-GB;q=0.9, fr;q=0.8' }, { locale: 'en', chosen: false }],
  ['the heavier one, wherever it stands', { acceptLanguage: 'en;q=0.2, fr-CA' }, { locale: 'fr', chosen: false }],
  ['no language that we speak', { lang: 'xx', acceptLanguage: 'de' }, { locale: 'fr', chosen: false }],
  ['nothing said', {}, { locale: 'fr', chosen: false }],
  ['a page of the dashboard', { pathname: '/n/vexin', lang: 'en' }, undefined],
])('%s', (_, over, expected) => {
  expect(asked(over)).toEqual(expected)
})
