/** The API takes no longer ones. */
const LENGTH = 80

/** What the API accepts as a name in addresses. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= LENGTH

/** A name for addresses, made of what people call it: "Collectif de l'Artois" becomes "collectif-de-l-artois". */
export function slugFor(name: string): string {
  const plain = name.replaceAll(/œ/gi, 'oe').replaceAll(/æ/gi, 'ae').normalize('NFD').replaceAll(/\p{Mark}/gu, '').toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, LENGTH).replaceAll(/^-+|-+$/g, '')
}
