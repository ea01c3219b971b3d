/** One message file for each feature: `src/messages/<locale>/<namespace>.json`. A new feature adds its name here. */
export const namespaces = [
  'common',
  'errors',
  'shell',
  'signIn',
  'home',
  'forms',
  'lieux',
  'organisations',
  'people',
  'resources',
  'projects',
  'networks',
  'members',
  'imports',
  'month',
  'programme',
] as const
