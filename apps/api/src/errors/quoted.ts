/** What no reader sees, or what turns the reading direction of all that follows. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const QUOTED_AT_MOST = 60;

/** Something that was sent, as a message may quote it: short, and without characters that could spoil the words around it. */
export function quoted(value: unknown): string {
  const seen = String(value).slice(0, 4 * QUOTED_AT_MOST).replaceAll(UNSEEN, '');
  const characters = [...seen];
  return characters.length > QUOTED_AT_MOST ? `${characters.slice(0, QUOTED_AT_MOST).join('')}…` : seen;
}

const INVALID_VARIABLE = /^Variable "\$(\w+)" got invalid value /;
const PLACE = / at "([\w.[\]]{1,200})"; /g;
/** Reasons that graphql-js gives, up to where they quote the value; names of fields and types are no secrets. */
const REASON =
  /; (Expected (?:non-nullable )?type "[\w![\]]{1,80}" (?:not to be null|to be an object)|Field "\w{1,60}" (?:of required type "[\w![\]]{1,80}" was not provided|is not defined by type "\w{1,60}")|(?:Enum "\w{1,60}"|Int|Float|String|Boolean|ID) cannot represent (?:an? )?[a-z0-9 -]{1,50}value)/g;
/** The ends of what our own scalars say. */
const HINT = /" is (not an? (?:instant|day): write it as [\w:+-]+(?:, with the offset)?)\.$/;

/** graphql-js repeats what was sent in a variable, however long and secret: where it stands and what was expected is enough. */
export function withoutValues(message: string): string {
  const variable = INVALID_VARIABLE.exec(message);
  if (!variable) return message;
  const place = [...message.matchAll(PLACE)].at(-1)?.[1] ?? variable[1]!;
  const reason = HINT.exec(message)?.[1] ?? [...message.matchAll(REASON)].at(-1)?.[1];
  return `Variable "$${variable[1]}" got an invalid value${place === variable[1] ? '' : ` at "${place}"`}${reason ? `: ${reason}.` : '.'}`;
}
