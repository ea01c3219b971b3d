import { commentParts, mentionBeingTyped, mentionedIn } from './commentParts'

const anne = { id: 'person_1', name: 'Anne' }
const petit = { id: 'person_2', name: 'Anne Petit' }

test('addresses can be followed and people are found, and nothing else of a text is changed', () => {
  expect(commentParts('Voir (https://a.example/b?c=1), @Anne Petit et @Anne\n<b>', [anne, petit])).toEqual([
    { kind: 'text', text: 'Voir (' },
    { kind: 'link', text: 'https://a.example/b?c=1' },
    { kind: 'text', text: '), ' },
    { kind: 'mention', text: '@Anne Petit', person: 'person_2' },
    { kind: 'text', text: ' et ' },
    { kind: 'mention', text: '@Anne', person: 'person_1' },
    { kind: 'text', text: '\n<b>' },
  ])
  expect(commentParts('javascript:alert(1) ftp://x @Paul', [anne])).toEqual([{ kind: 'text', text: 'javascript:alert(1) ftp://x @Paul' }])
})

test.each([
  ['Bonjour @An', 11, { from: 8, typed: 'An' }],
  ['@', 1, { from: 0, typed: '' }],
  ['@Anne Pet', 9, { from: 0, typed: 'Anne Pet' }],
  ['a@b', 3, undefined],
  ['@Anne, merci', 12, undefined],
])('%j at %i', (text, caret, typed) => expect(mentionBeingTyped(text, caret)).toEqual(typed))

test('whose name was deleted from the text is no longer mentioned', () => {
  expect(mentionedIn('@Anne Petit, oui', [petit, { id: 'person_3', name: 'Paul' }])).toEqual([petit])
})
