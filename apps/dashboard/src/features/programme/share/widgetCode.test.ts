import { widgetCode, widgetSearch } from './widgetCode'

test('only what was chosen is in the address', () => {
  expect(widgetSearch({ theme: null, commune: null, lieu: null, count: 6, scheme: 'auto' })).toBe('?count=6')
  expect(widgetSearch({ theme: 'CULTURE', commune: '62498', lieu: null, count: 12, scheme: 'dark' })).toBe('?theme=CULTURE&commune=62498&count=12&scheme=dark')
})

test('the code can be pasted: its address is escaped, and no name can leave the title', () => {
  const code = widgetCode('https://essaim.example', '/programme/a/2026/embed?theme=A&count=6', 'Mois "ESS" <3')
  expect(code).toContain('src="https://essaim.example/programme/a/2026/embed?theme=A&amp;count=6"')
  expect(code).toContain('title="Mois &quot;ESS&quot; &lt;3"')
  expect(code).toContain('<script src="https://essaim.example/embed.js" async></script>')
})
