import { readdirSync } from 'node:fs'
import path from 'node:path'
import { createTranslator } from 'next-intl'
import { loadMessages } from '@/lib/i18n/messages'
import { locales } from '@/lib/i18n/locales'
import { namespaces } from '@/lib/i18n/namespaces'

type Tree = { [key: string]: string | Tree }

function leaves(tree: Tree, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  )
}

/** The arguments of a text: {name}, {count, plural, …}; a branch of one word, `one {lieu}`, is none. */
const argumentsOf = (text: string) => [...new Set([...text.matchAll(/(?<!(?:one|other|=\d+|[A-Z]{4,})\s*)\{\s*(\w+)\s*[,}]/g)].map((match) => match[1]))].sort()

test('every message file is loaded, in both languages', () => {
  for (const locale of locales) {
    const files = readdirSync(path.join(__dirname, locale)).map((file) => file.replace('.json', ''))
    expect(files.sort()).toEqual([...namespaces].sort())
  }
})

test('French and English have the same keys, and each text the same arguments', async () => {
  const [french, english] = await Promise.all([loadMessages('fr'), loadMessages('en')])
  const frenchLeaves = leaves(french)
  const englishTexts = new Map(leaves(english))
  expect([...englishTexts.keys()].sort()).toEqual(frenchLeaves.map(([key]) => key).sort())
  const different = frenchLeaves.filter(([key, text]) => String(argumentsOf(text)) !== String(argumentsOf(englishTexts.get(key) ?? ''))).map(([key]) => key)
  expect(different).toEqual([])
})

test('no text is empty and every text is valid ICU', async () => {
  for (const locale of locales) {
    const messages = await loadMessages(locale)
    const errors: string[] = []
    const t = createTranslator({ locale, messages, onError: (error) => errors.push(error.message) })
    for (const [key, text] of leaves(messages)) {
      expect(text.trim()).not.toBe('')
      const values = Object.fromEntries(argumentsOf(text).map((name) => [name, 2]))
      const tags = Object.fromEntries([...text.matchAll(/<(\w+)>/g)].map((match) => [match[1], (chunks: string) => chunks]))
      t.markup(key as never, { ...values, ...tags } as never)
    }
    expect(errors).toEqual([])
  }
})

/**
 * What French typography asks for: a narrow no-break space before ; ? and !, a no-break space before : and inside
 * guillemets, and a curved apostrophe. Without them a line may begin with a lonely sign.
 */
const FRENCH_MISTAKES: [mistake: string, pattern: RegExp][] = [
  ['another space than U+202F before ; ? !', /[^\S\u202f][;?!]/],
  ['no space before ? !', /[\p{L}\p{N}»)}][?!]/u],
  ['another space than U+00A0 before :', /[^\S\u00a0]:/],
  ['another space than U+00A0 inside « »', /«[^\u00a0]|[^\u00a0]»/],
  ['a straight apostrophe', /'/],
  ['three dots for …', /\.\.\./],
]

test('French texts are set as French is', async () => {
  const mistakes = leaves(await loadMessages('fr')).flatMap(([key, text]) => FRENCH_MISTAKES.filter(([, pattern]) => pattern.test(text)).map(([mistake]) => `${key}: ${mistake}`))
  expect(mistakes).toEqual([])
})
