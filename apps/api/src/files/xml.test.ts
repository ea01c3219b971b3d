import fc from 'fast-check';
import { FileProblem } from './table.js';
import { attribute, XmlReader } from './xml.js';

/** What the reader tells of an XML text that comes in pieces of some length. */
function eventsOf(xml: string, length = xml.length): string[] {
  const events: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') events.push(text);
    text = '';
  };
  const reader = new XmlReader({
    open(name, attributes) {
      flush();
      events.push(`<${name}${attribute(attributes, 'id') === undefined ? '' : ` ${attribute(attributes, 'id')}`}>`);
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      flush();
      events.push(`</${name}>`);
    },
  });
  for (let start = 0; start < xml.length; start += length) reader.write(xml.slice(start, start + length));
  return events;
}

const sample = '<?xml version="1.0"?><!-- a > b --><x:a xmlns:x="y" id="1 > 0"><b r:id=\'&lt;2\'/>é &amp; &#233;<![CDATA[<c> &amp;]]></x:a >';

test('tags, attributes, text, comments and CDATA', () => {
  expect(eventsOf(sample)).toEqual(['<a 1 > 0>', '<b <2>', '</b>', 'é & é<c> &amp;', '</a>']);
});

test('wherever the text is cut, it says the same', () => {
  const whole = eventsOf(sample);
  for (let length = 1; length < 40; length += 1) expect(eventsOf(sample, length)).toEqual(whole);
});

test.each(['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<a><!ENTITY b SYSTEM "file:///etc/passwd"></a>', `<a b="${'x'.repeat(1_100_000)}`])('is refused: %.40s', (xml) => {
  expect(() => eventsOf(xml)).toThrow(FileProblem);
});

test('entities that XML does not have stay as they are', () => {
  expect(eventsOf('<a>&b; &amp &#0;&#1114112;</a>')).toEqual(['<a>', '&b; &amp ', '</a>']);
});

test('any text ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '/', '!', '-', '[', ']', '?', '"', "'", '&', ';', 'a', ' ', '=') }), fc.integer({ min: 1, max: 5 }), (xml, length) => {
      try {
        eventsOf(xml, length);
      } catch (error) {
        expect(error).toBeInstanceOf(FileProblem);
      }
    }),
  );
});
