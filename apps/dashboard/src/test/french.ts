/**
 * A text as the dashboard writes French, with its no-break spaces, which nobody can see while typing. For what is compared letter
 * by letter, such as names of roles; texts of elements are found whatever their spaces.
 */
export const french = (text: string): string => text.replaceAll(/ (?=[;?!])/g, '\u202f').replaceAll(/ (?=[:»])|(?<=«) |(?<=\d) (?=h\b)|(?<=\d h) (?=\d)/g, '\u00a0')
