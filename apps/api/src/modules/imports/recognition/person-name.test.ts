import fc from 'fast-check';
import { isFirstName } from './first-names.js';
import { joinNames, nameOrderOf, personKey, readPersonName } from './person-name.js';
import { looksLikePerson } from './person-values.js';
import { fold } from './text.js';

const read = (text: string) => readPersonName(text, { usual: 'firstLast' });

describe('a whole name in one cell', () => {
  test.each([
    ['Marie DUPONT', 'Marie Dupont'],
    ['DUPONT Marie', 'Marie Dupont'],
    ['Dupont Marie', 'Marie Dupont'],
    ['marie dupont', 'Marie Dupont'],
    ['MARIE DUPONT', 'Marie Dupont'],
    ['Dupont, Marie', 'Marie Dupont'],
    ['DUPONT - Marie', 'Marie Dupont'],
    ['M. Jean-Pierre LE GOFF', 'Jean-Pierre Le Goff'],
    ['Mme. Roux', 'Roux'],
    ['Dr Paul Henri', 'Paul Henri'],
    ['LE GOFF Yann', 'Yann Le Goff'],
    ['Le Goff Yann', 'Yann Le Goff'],
    ['LE GOFF', 'Le Goff'],
    ['DE LA TOUR Marie', 'Marie de La Tour'],
    ['MARIE DE LA TOUR', 'Marie de La Tour'],
    ['Marie de La Tour', 'Marie de La Tour'],
    ['François du Bellay', 'François du Bellay'],
    ['VAN DEN BERGHE Luc', 'Luc Van den Berghe'],
    ['DA SILVA Maria', 'Maria Da Silva'],
    ['Maria da Silva', 'Maria da Silva'],
    ['maria da silva', 'Maria Da Silva'],
    ['MARTIN-DURAND Anne-Sophie', 'Anne-Sophie Martin-Durand'],
    ['Jean Paul MARTIN', 'Jean Paul Martin'],
    ['JP Martin', 'JP Martin'],
    ['DUPONT J.', 'J. Dupont'],
    ['Sean O’CONNOR', 'Sean O’Connor'],
    ['John MCDONALD', 'John McDonald'],
    ['John McDonald', 'John McDonald'],
    ['Charles D’ARTAGNAN', 'Charles d’Artagnan'],
    ['Fatou N’DIAYE', 'Fatou N’Diaye'],
    ['Nguyen Thi Hoa', 'Nguyen Thi Hoa'],
  ])('%s', (text, name) => {
    expect(read(text)).toEqual({ name, several: false });
  });

  test.each([
    ['Mme Marie Dupont (présidente)', 'Marie Dupont', 'présidente'],
    ['Marie Dupont - trésorière', 'Marie Dupont', 'trésorière'],
    ['Marie Dupont, Présidente', 'Marie Dupont', 'Présidente'],
  ])('what stands beside it: %s', (text, name, aside) => {
    expect(read(text)).toEqual({ name, aside, several: false });
  });

  test.each(['M. et Mme Lambert', 'Marie Dupont / Paul Martin'])('several people are left as they are: %s', (text) => {
    expect(read(text)).toEqual({ name: text, several: true });
  });

  test('what the list as a whole says counts where the name tells nothing, or seems to say otherwise', () => {
    expect(readPersonName('Thomas Ysaline', { usual: 'lastFirst' }).name).toBe('Thomas Ysaline');
    expect(readPersonName('Thomas Ysaline', { sure: 'lastFirst', usual: 'lastFirst' }).name).toBe('Ysaline Thomas');
    expect(readPersonName('Kerbrat Ysaline', { usual: 'lastFirst' }).name).toBe('Ysaline Kerbrat');
  });
});

test('the order of a list', () => {
  expect(nameOrderOf(['Dupont Marie', 'Durand Paul', 'Martin Ysaline', 'Le Goff Yann', 'Petit Anne', 'Lefèvre Julie'])).toBe('lastFirst');
  expect(nameOrderOf(['Marie Dupont', 'Paul Durand', 'Yann Le Goff', 'Anne Petit', 'Julie LEFÈVRE'])).toBe('firstLast');
  expect(nameOrderOf(['Marie Dupont', 'Durand Paul', 'Yann Le Goff', 'Petit Anne', 'Julie Lefèvre'])).toBeUndefined();
  expect(nameOrderOf(['Dupont Marie', 'Durand Paul'])).toBeUndefined();
});

test.each([
  ['Marie', 'DUPONT', 'Marie Dupont'],
  ['YANN', 'LE GOFF', 'Yann Le Goff'],
  ['marie-claire', 'de la tour', 'Marie-Claire de La Tour'],
  ['Mme Jeanne', 'D’ARC', 'Jeanne d’Arc'],
  ['Marie', 'Marie Dupont', 'Marie Dupont'],
  ['Marie Dupont', 'Dupont', 'Marie Dupont'],
  ['', 'DUPONT', 'Dupont'],
  ['Marie', '', 'Marie'],
])('first name « %s », last name « %s »', (first, last, name) => {
  expect(joinNames(first, last)).toBe(name);
});

describe('whatever the name', () => {
  const letters = fc.array(fc.constantFrom(...'abdehiklmnoprstuvéèçï'), { minLength: 4, maxLength: 9 }).map((each) => each.join(''));
  const capitalised = letters.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const surname = capitalised.filter((word) => !isFirstName(fold(word)) && looksLikePerson(`Marie ${word}`) === 1);

  test('capitals tell the last name in both orders, and a name that is read stays as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom('Marie', 'Yann', 'Anne-Sophie', 'Inès'), surname, (first, last) => {
        const name = `${first} ${last}`;
        for (const text of [`${first} ${last.toUpperCase()}`, `${last.toUpperCase()} ${first}`, `${last} ${first}`, `${last.toUpperCase()}, ${first}`, `Mme ${name}`, name]) {
          expect(read(text).name).toBe(name);
          expect(personKey(text.replace('Mme ', ''))).toBe(personKey(name));
        }
        expect(joinNames(first.toUpperCase(), last.toLowerCase())).toBe(name);
      }),
      { numRuns: 200 },
    );
  });

  test('no text breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { name, aside = '' } = read(text);
        expect(fold(`${name} ${aside}`).length).toBeLessThanOrEqual(fold(text).length + 1);
      }),
    );
  });
});

test.each([
  ['Marie Dupont', 1], ['DUPONT Xavière', 0.7], ['Mme Ysaline Kerbrat', 1], ['Ysaline Kerbrat', 0.5],
  ['La Ruche des Prés', 0], ['Association Marie Curie', 0], ['Fablab du Bassin', 0], ['12 rue Marie', 0], ['marie@dupont.example', 0], ['Lens', 0], ['café et thé', 0],
])('« %s » looks like a person: %d', (text, likeness) => {
  expect(looksLikePerson(text)).toBe(likeness);
});
