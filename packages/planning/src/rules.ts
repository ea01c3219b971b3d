/** What a warning is about. A code is a contract: overrides, severities and words hang on it. */
export const RULES = [
  'ROOM_OVERLAP',
  'ROOM_TOO_SMALL',
  'PERSON_IN_TWO_PLACES',
  'RESOURCE_PROMISED_ELSEWHERE',
  'TRAVEL_TIME',
  'SAME_AUDIENCE_NEARBY',
  'OUTSIDE_MONTH',
  'LIEU_CLOSED',
  'PUBLIC_HOLIDAY',
  'EMPTY_DAY',
  'EMPTY_COMMUNE',
  'MISSING_FOR_PUBLIC',
] as const;
export type Rule = (typeof RULES)[number];

/** OFF: not looked for. Ordered from the least to the gravest. */
export const SEVERITIES = ['OFF', 'NOTICE', 'WARNING', 'SERIOUS'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How grave a rule is where the coordinator has not said otherwise. */
export const DEFAULT_SEVERITIES: Readonly<Record<Rule, Severity>> = {
  ROOM_OVERLAP: 'SERIOUS',
  ROOM_TOO_SMALL: 'WARNING',
  PERSON_IN_TWO_PLACES: 'SERIOUS',
  RESOURCE_PROMISED_ELSEWHERE: 'SERIOUS',
  TRAVEL_TIME: 'WARNING',
  SAME_AUDIENCE_NEARBY: 'WARNING',
  OUTSIDE_MONTH: 'WARNING',
  LIEU_CLOSED: 'NOTICE',
  PUBLIC_HOLIDAY: 'NOTICE',
  EMPTY_DAY: 'NOTICE',
  EMPTY_COMMUNE: 'NOTICE',
  MISSING_FOR_PUBLIC: 'NOTICE',
};
