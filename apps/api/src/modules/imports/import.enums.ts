import { registerEnumType } from 'type-graphql';

export enum ImportState {
  READY = 'READY',
  CONFIRMED = 'CONFIRMED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ImportState, {
  name: 'DataImportState',
  description: 'How far an import is.',
  valuesConfig: {
    READY: { description: 'Looked at; nothing of it is written yet.' },
    CONFIRMED: { description: 'Written, all of it.' },
    CANCELLED: { description: 'Given up, or left waiting untouched for 30 days; nothing was written.' },
  },
});

export enum ImportTarget {
  LIEUX = 'LIEUX',
}
registerEnumType(ImportTarget, {
  name: 'DataImportTarget',
  description: 'What the lines of a file are.',
  valuesConfig: { LIEUX: { description: 'A list of tiers-lieux.' } },
});

export enum ImportFormat {
  CSV = 'CSV',
  GEOJSON = 'GEOJSON',
  JSON = 'JSON',
}
registerEnumType(ImportFormat, {
  name: 'DataImportFormat',
  description: 'Format of a file.',
  valuesConfig: {
    CSV: { description: 'Comma, semicolon, tab or bar between the cells; the first line has the headings.' },
    GEOJSON: { description: 'A FeatureCollection (RFC 7946).' },
    JSON: { description: 'An array of objects.' },
  },
});

export enum ImportOutcome {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  UNCHANGED = 'UNCHANGED',
  DUPLICATE = 'DUPLICATE',
  REJECTED = 'REJECTED',
  SKIPPED = 'SKIPPED',
}
registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description: 'What becomes of a line.',
  valuesConfig: {
    CREATED: { description: 'It makes something new.' },
    UPDATED: { description: 'It changes something that is already here.' },
    UNCHANGED: { description: 'It says nothing new of something that is already here.' },
    DUPLICATE: { description: 'It looks like something else, and nobody has decided yet: it holds up confirmation.' },
    REJECTED: { description: 'It cannot be imported.' },
    SKIPPED: { description: 'It is left out, by decision.' },
  },
});

export enum ImportSeverity {
  REJECT = 'REJECT',
  WARNING = 'WARNING',
}
registerEnumType(ImportSeverity, {
  name: 'ImportSeverity',
  description: 'How grave a problem of a line is.',
  valuesConfig: { REJECT: { description: 'The line cannot be imported.' }, WARNING: { description: 'The line is imported; a value should be looked at.' } },
});

export enum DuplicateDecision {
  SAME_AS = 'SAME_AS',
  NEW = 'NEW',
  SKIP = 'SKIP',
}
registerEnumType(DuplicateDecision, {
  name: 'DuplicateDecision',
  description: 'What to do with a line that looks like something else.',
  valuesConfig: {
    SAME_AS: { description: 'They are one: what is empty there is filled from the line, nothing is written over. A lieu that another network keeps is only listed in this one too: nothing in it is filled, and its rights stay where they are.' },
    NEW: { description: 'They are two: the line makes something new.' },
    SKIP: { description: 'Leave the line out, also when the file is sent again.' },
  },
});

export enum ImportFieldEnum {
  NAME = 'NAME',
  STREET = 'STREET',
  FULL_ADDRESS = 'FULL_ADDRESS',
  POSTAL_CODE = 'POSTAL_CODE',
  COMMUNE_CODE = 'COMMUNE_CODE',
  COMMUNE_NAME = 'COMMUNE_NAME',
  DEPARTEMENT = 'DEPARTEMENT',
  LATITUDE = 'LATITUDE',
  LONGITUDE = 'LONGITUDE',
  COORDINATES = 'COORDINATES',
  WEBSITE = 'WEBSITE',
  SUMMARY = 'SUMMARY',
  DESCRIPTION = 'DESCRIPTION',
  FAMILIES = 'FAMILIES',
  ACTIVITIES = 'ACTIVITIES',
  LEGAL_FORM = 'LEGAL_FORM',
  SETTING = 'SETTING',
  OPENING_HOURS = 'OPENING_HOURS',
  ACCESSIBILITY = 'ACCESSIBILITY',
  SIRET = 'SIRET',
  RNA = 'RNA',
  EXTERNAL_ID = 'EXTERNAL_ID',
  IGNORE = 'IGNORE',
}
registerEnumType(ImportFieldEnum, {
  name: 'ImportField',
  description: 'What a column can mean.',
  valuesConfig: {
    NAME: { description: 'Name of the lieu.' },
    STREET: { description: 'Number and street.' },
    FULL_ADDRESS: { description: 'The whole address in one cell.' },
    POSTAL_CODE: { description: 'Postcode, five digits.' },
    COMMUNE_CODE: { description: 'INSEE code of the commune.' },
    COMMUNE_NAME: { description: 'Name of the commune.' },
    DEPARTEMENT: { description: 'Code or name of the département; helps to find the commune.' },
    LATITUDE: { description: 'Degrees north.' },
    LONGITUDE: { description: 'Degrees east.' },
    COORDINATES: { description: 'Latitude and longitude in one cell.' },
    WEBSITE: { description: 'Web address.' },
    SUMMARY: { description: 'One sentence.' },
    DESCRIPTION: { description: 'Longer text; several columns are joined.' },
    FAMILIES: { description: 'Families of tiers-lieux, in words.' },
    ACTIVITIES: { description: 'What is done there, in words.' },
    LEGAL_FORM: { description: 'Legal form, in words.' },
    SETTING: { description: 'Rural or urban, in words.' },
    OPENING_HOURS: { description: 'Opening hours.' },
    ACCESSIBILITY: { description: 'For whom it is accessible.' },
    SIRET: { description: 'SIRET, 14 digits.' },
    RNA: { description: 'RNA number of an association.' },
    EXTERNAL_ID: { description: 'Identifier at the source: it finds the same lieu again in the next file.' },
    IGNORE: { description: 'Left out on purpose.' },
  },
});
