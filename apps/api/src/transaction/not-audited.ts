/** Tables whose rows are written past the application without a trail, and why. A test asks that every other one has the trigger `trail`. */
export const NOT_AUDITED: Readonly<Record<string, string>> = {
  audit_entry: 'the trail itself',
  actor: 'follows lieux, organisations and people by trigger',
  auth_session: 'sign-ins, which come and go by themselves, with secrets',
  auth_verification: 'secrets that work once',
  data_import_row: 'lines of a file; what is made of them is recorded',
  data_import_name: 'names in a file; what is made of them is recorded',
  data_import_progress: 'how far work has got',
  import_layout: 'what columns of files were understood as',
  import_source: 'what lines of files were understood as',
  commune: 'reference data, written from a package',
  departement: 'reference data, written from a package',
  epci: 'reference data, written from a package',
  former_commune: 'reference data, written from a package',
  region: 'reference data, written from a package',
  reference_version: 'reference data, written from a package',
  migrations: 'the schema itself',
};
