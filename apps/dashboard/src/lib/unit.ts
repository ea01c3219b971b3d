/** Words that end in -s of themselves. */
const ALWAYS_WITH_S = new Set(['mois', 'fois', 'repas', 'colis', 'bras', 'cours', 'avis', 'accès', 'bus', 'tapis', 'puits', 'poids', 'corps', 'châssis'])

/** A unit as it reads behind a number: of "vélos" there is 1 "vélo", of "journées par an" 1 "journée par an". In French one and a half are singular too. */
export function unitFor(quantity: number, unit: string | null | undefined, locale: string): string {
  if (!unit) return ''
  const singular = locale === 'en' ? quantity === 1 : Math.abs(quantity) < 2
  const [, first = '', rest = ''] = /^(\S*)(.*)$/s.exec(unit) ?? []
  return singular && /^\p{L}{3,}s$/u.test(first) && !first.endsWith('ss') && !ALWAYS_WITH_S.has(first.toLocaleLowerCase('fr')) ? first.slice(0, -1) + rest : unit
}
