import { compareWebsites, websiteOf } from './website.js';

test.each([
  ['https://www.ruche.example', 'http://ruche.example/', 'SAME'],
  ['https://ruche.example/contact', 'https://ruche.example', 'SAME'],
  ['https://chaine.example/lens/', 'https://chaine.example/lille', 'PAGES'],
  ['https://ruche.example', 'https://essaim.example', 'OTHER'],
  ['https://ruche.example', 'https://www.facebook.com/ruche', 'UNKNOWN'],
  ['https://www.facebook.com/ruche', 'https://fr-fr.facebook.com', 'UNKNOWN'],
  ['https://ruche.example', 'nothing', 'UNKNOWN'],
])('%s – %s: %s', (a, b, comparison) => {
  expect(compareWebsites(websiteOf(a), websiteOf(b))).toBe(comparison);
  expect(compareWebsites(websiteOf(b), websiteOf(a))).toBe(comparison);
});
