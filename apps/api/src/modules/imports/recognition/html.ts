const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', acirc: 'â', ccedil: 'ç', ocirc: 'ô',
  icirc: 'î', iuml: 'ï', ucirc: 'û', ugrave: 'ù', euml: 'ë', Eacute: 'É', Agrave: 'À', oelig: 'œ', rsquo: '’', lsquo: '‘', laquo: '«', raquo: '»', ldquo: '“',
  rdquo: '”', hellip: '…', ndash: '–', mdash: '—', euro: '€', deg: '°', bull: '•',
};

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}

/** Bounded, as all that looks for an end is: a text full of beginnings would be read to its end from each of them. */
const tag = /<\/?[a-z!][^>]{0,2000}>/i;
const allTags = new RegExp(tag, 'gi');

/** Text of a piece of HTML, paragraphs and list items on lines of their own. Text without tags only has its entities read and its spaces tidied. */
export function plainText(html: string): string {
  if (!/[<&\r\n\t\u00A0]| {2}/.test(html)) return html.trim();
  const withoutTags = tag.test(html)
    ? html
        .replace(/<!--[\s\S]{0,20000}?-->|<(script|style)\b[\s\S]{0,20000}?<\/\1\s*>/gi, '')
        .replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
        .replace(/<br\s*\/?>/gi, '\n')
        .replace(/<li\b[^>]*>/gi, '\n- ')
        .replace(/<\/(p|div|h[1-6]|ul|ol|tr|section)\s*>/gi, '\n\n')
        .replace(allTags, '')
    : html;
  return decodeEntities(withoutTags)
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
