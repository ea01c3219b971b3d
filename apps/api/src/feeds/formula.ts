/** What makes a spreadsheet take a cell for a formula, or hides that it is one. */
const FORMULA = /^[=+\-@\t\r\0]/;
/** A text that the mark was put before, or that could be taken for one. */
const MARKED = /^'+[=+\-@\t\r\0]/;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/** The text so that no spreadsheet runs it: with an apostrophe before it. Numbers stay numbers. */
export const neutral = (text: string): string => ((FORMULA.test(text) && !NUMBER.test(text)) || MARKED.test(text) ? `'${text}` : text);

/** What `neutral` was made of. */
export const unmarked = (text: string): string => (MARKED.test(text) ? text.slice(1) : text);
