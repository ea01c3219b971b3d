import { createHash } from 'node:crypto';

const MONTH = 'essmonth_';

/** The id of a warning: the month, and a digest of the rule and of what it is about. The same as long as both are the same, whatever it says. */
export const warningId = (essMonth: string, key: string): string => `warning_${essMonth.slice(MONTH.length)}_${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;

/** The month that an id of a warning leads to; none where it is no such id. */
export const monthOfWarning = (id: string): string | undefined => {
  const [, month] = /^warning_([0-9a-z]+)_[0-9a-f]{24}$/.exec(id) ?? [];
  return month && `${MONTH}${month}`;
};
