import { terms } from '../../../../../seeds/reference/terms.js';
import { attendanceOf, audiencesOf, editorialStateOf, kindOf, statusOf, themesOf } from './event-words.js';

const of = (list: string) => terms.filter((term) => term.list === list).flatMap(({ code, label_fr, label_en }) => [label_fr, label_en, code].map((text) => [text, code] as const));

test.each(of('EVENT_KIND'))('kind « %s » is %s', (text, code) => {
  expect(kindOf(text)).toBe(code);
});
test.each(of('AUDIENCE'))('audience « %s » is %s', (text, code) => {
  expect(audiencesOf(text).codes).toEqual([code]);
});
test.each(of('THEME'))('theme « %s » is %s', (text, code) => {
  expect(themesOf(text).codes).toContain(code);
});

test.each<[string, string | undefined]>([
  ['Visite guidée suivie d’un atelier', 'VISIT'],
  ['Atelier : visiter autrement', 'WORKSHOP'],
  ['Ciné-débat autour du film « Demain »', 'FILM_DEBATE'],
  ['Table ronde', 'DEBATE'],
  ['Marché de Noël solidaire', 'MARKET'],
  ['Marche exploratoire', 'WALK'],
  ['Repair café', 'WORKSHOP'],
  ['Petit déjeuner des entrepreneurs', 'BUSINESS_MEETING'],
  ['Journée portes ouvertes de la ressourcerie', 'OPEN_HOUSE'],
  ['La Ruche', undefined],
])('« %s » is %s', (title, code) => {
  expect(kindOf(title)).toBe(code);
});

test.each([
  ['1', 'OFFLINE'], ['2', 'ONLINE'], ['3', 'MIXED'], ['{"id": 2, "label": {"fr": "En ligne"}}', 'ONLINE'], ['Sur place', 'OFFLINE'], ['présentiel', 'OFFLINE'], ['En ligne', 'ONLINE'], ['visio', 'ONLINE'],
  ['Sur place et en ligne', 'MIXED'], ['hybride', 'MIXED'], ['MIXED', 'MIXED'], ['7', undefined], ['demain', undefined],
])('attendance « %s » is %s', (text, code) => {
  expect(attendanceOf(text)).toBe(code);
});

test.each([
  ['1', 'SCHEDULED'], ['6', 'CANCELLED'], ['{"id": 2, "label": {"fr": "Re-programmé"}}', 'RESCHEDULED'], ['CANCELLED', 'CANCELLED'], ['CONFIRMED', 'SCHEDULED'], ['Annulé', 'CANCELLED'], ['Reporté', 'POSTPONED'],
  ['Complet', 'FULL'], ['Passé en ligne', 'MOVED_ONLINE'], ['Prévu', 'SCHEDULED'], ['Reprogrammé', 'RESCHEDULED'], ['TENTATIVE', undefined], ['9', undefined],
])('status « %s » is %s', (text, code) => {
  expect(statusOf(text)).toBe(code);
});

test.each([
  ['2', 'PUBLISHED'], ['1', 'ACCEPTED'], ['0', 'PROPOSED'], ['-1', 'REFUSED'], ['−1', 'REFUSED'], ['Publié', 'PUBLISHED'], ['à publier', 'PROPOSED'], ['Prêt', 'READY'], ['READY', 'READY'], ['Accepté', 'ACCEPTED'], ['validé', 'ACCEPTED'], ['À valider', 'PROPOSED'],
  ['non validé', 'REFUSED'], ['TENTATIVE', 'PROPOSED'], ['Refusé', 'REFUSED'], ['REFUSED', 'REFUSED'], ['bleu', undefined],
])('editorial state « %s » is %s', (text, code) => {
  expect(editorialStateOf(text)).toBe(code);
});
