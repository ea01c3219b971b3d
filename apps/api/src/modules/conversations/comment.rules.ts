import type { Problem } from '../../errors/user-error.js';
import { Checks } from '../../shared/checks.js';
import type { CommentChange } from './comment.input.js';

/** How many people one comment may call. */
export const MENTIONS_AT_MOST = 20;

/** What can be said of the values alone. */
export function checkComment({ text, mentions }: CommentChange): Problem[] {
  const checks = new Checks();
  checks.text(text, ['text'], { max: 5000, required: true });
  if (new Set(mentions ?? []).size > MENTIONS_AT_MOST) checks.add('TOO_MANY_MENTIONS', ['mentions'], { max: MENTIONS_AT_MOST });
  return checks.problems;
}
