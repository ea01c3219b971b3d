/** The zones of France, at home and overseas; keys of the messages `lieux.timeZones` with `/` as `-`. */
export const FRENCH_ZONES = [
  'Europe/Paris', 'America/Guadeloupe', 'America/Martinique', 'America/Cayenne', 'America/Miquelon', 'Indian/Reunion', 'Indian/Mayotte', 'Pacific/Noumea',
  'Pacific/Tahiti', 'Pacific/Wallis',
] as const
