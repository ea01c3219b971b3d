import { styleAttributesScript } from './style-attributes'

const settled = () => new Promise((resolve) => setTimeout(resolve))
const styleOf = (id: string) => document.getElementById(id)?.getAttribute('style')

test('what the server has renamed is applied: what is there, what is read later with what is in it, until all is loaded', async () => {
  document.body.innerHTML = '<p id="first" data-style="color: red;"></p>'
  window.eval(styleAttributesScript)
  expect(styleOf('first')).toBe('color: red;')

  document.body.insertAdjacentHTML('beforeend', 'text<div id="outer" data-style="--x: 1;"><i id="inner" data-style="width: 2px;"></i></div>')
  await settled()
  expect([styleOf('outer'), styleOf('inner')]).toEqual(['--x: 1;', 'width: 2px;'])
  expect(document.querySelector('[data-style]')).toBeNull()

  window.dispatchEvent(new Event('load'))
  document.body.insertAdjacentHTML('beforeend', '<b id="late" data-style="color: red;"></b>')
  await settled()
  expect(styleOf('late')).toBeNull()
})
