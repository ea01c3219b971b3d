import type { Pool } from 'pg';

export interface Canaries {
  /** Addresses and numbers that belong to people, their accounts, and what was said or sent to them. */
  readonly ofPeople: readonly string[];
  /** Those that somebody wrote into a text of the network that is not published. */
  readonly inTexts: readonly string[];
  /** Ids of people who have some. */
  readonly people: readonly string[];
}

let next = 0;
const words: string[] = [];
const email = (): string => keep(`canari-${String((next += 1)).padStart(2, '0')}@voliere.example`);
const phone = (): string => keep(`06 39 98 77 ${String((next += 1)).padStart(2, '0')}`);
function keep(word: string): string {
  words.push(word);
  return word;
}

/** Plants addresses and numbers wherever the database keeps such: those of people with each visibility, of accounts, sessions, imports, trails and mail. */
export async function plantCanaries(pool: Pool): Promise<Canaries> {
  next = 0;
  words.length = 0;
  const one = async (text: string, values: unknown[] = []): Promise<string> => (await pool.query<{ id: string }>(text, values)).rows[0]!.id;
  const network = await one("SELECT id FROM network WHERE slug = 'demo'");
  const { rows: people } = await pool.query<{ id: string }>('SELECT p.id FROM person p JOIN network_actor na ON na.actor_id = p.id AND na.network_id = $1 ORDER BY p.name LIMIT 6', [network]);
  for (const [index, { id }] of people.entries()) {
    const visibility = ['NETWORK', 'COORDINATORS', 'NOBODY'][index % 3]!;
    await pool.query(
      `WITH given AS (INSERT INTO consent (person_id, purpose, means) SELECT $1, purpose, 'BY_THEMSELVES' FROM unnest(ARRAY['EMAIL_FOR_NETWORK', 'PHONE_FOR_NETWORK']) purpose WHERE $4 = 'NETWORK' ON CONFLICT DO NOTHING)
       UPDATE person SET email = $2, phone = $3, email_visibility = $4, phone_visibility = $4 WHERE id = $1`,
      [id, email(), phone(), visibility],
    );
  }
  const person = people[0]!.id;
  // They organise what is published: a visitor comes near them.
  await pool.query("INSERT INTO event_organiser (event_id, actor_id) SELECT id, $1 FROM ess_month_event WHERE editorial_state = 'PUBLISHED' ON CONFLICT DO NOTHING", [person]);
  await pool.query('UPDATE person SET presentation = $2 WHERE id = $1', [person, `Appelez-moi au ${phone()}.`]);
  // What was seen and said of people, which partners do not read.
  await pool.query('UPDATE observation SET narrative = $1', [`Raconté par ${phone()}.`]);
  await pool.query("UPDATE evidence SET text = $1 WHERE kind = 'QUOTE'", [`Écrivez-moi : ${email()}`]);
  const ofPeople = words.splice(0);
  await pool.query("UPDATE lieu SET description = $1 WHERE visibility = 'NETWORK'", [`Code de la porte auprès de ${email()}.`]);
  await pool.query("UPDATE ess_month_event SET description = $1 WHERE editorial_state = 'PROPOSED'", [`À confirmer avec ${phone()}.`]);
  await pool.query("UPDATE need SET description = $1 WHERE sharing <> 'PUBLIC'", [`Écrire à ${email()}.`]);

  const inTexts = words.splice(0);
  const user = await one("INSERT INTO app_user (name, email) VALUES ($1, $2) RETURNING id", [`Canari ${phone()}`, email()]);
  await pool.query("INSERT INTO membership (network_id, user_id, roles) VALUES ($1, $2, '{MEMBER}')", [network, user]);
  await pool.query("UPDATE app_user SET email = $1 WHERE email = 'admin@demo.example'", [email()]);
  await pool.query("INSERT INTO auth_session (id, token, user_id, expires_at, user_agent) VALUES ('canary', 'canary', $1, now() + interval '1 day', $2)", [user, email()]);
  await pool.query("INSERT INTO auth_verification (id, identifier, value, expires_at) VALUES ('canary', $1, $2, now() + interval '1 day')", [email(), email()]);

  const project = await one("SELECT id FROM cooperation_project WHERE network_id = $1 LIMIT 1", [network]);
  const comment = await one('INSERT INTO comment (project_id, subject_id, author_id, text) VALUES ($1, $1, $2, $3) RETURNING id', [project, user, `Écrivez-moi : ${email()}`]);
  await pool.query("INSERT INTO notification (user_id, network_id, kind, subject_id, by_id, values) VALUES ($1, $2, 'COMMENTED', $3, $1, $4)", [user, network, comment, JSON.stringify({ title: phone() })]);
  const list = await one(
    `INSERT INTO data_import (network_id, created_by, target, state, file_name, format, columns, line_count) VALUES ($1, $2, 'PEOPLE', 'CONFIRMED', $3, 'CSV', $4, 1) RETURNING id`,
    [network, user, `liste de ${email()}.csv`, JSON.stringify([{ name: 'Nom', sample: email(), field: 'NAME', confidence: 1, reason: { code: 'X', fr: phone(), en: '' } }])],
  );
  await pool.query(
    `INSERT INTO data_import_row (import_id, line, raw, draft, outcome, problems, changes, thing_id) VALUES ($1, 2, $2, $3, 'REJECTED', $4, $5, $6)`,
    [list, JSON.stringify({ Nom: phone() }), JSON.stringify({ name: email(), email: email(), phone: phone() }), JSON.stringify([{ code: 'X', fr: email(), en: '', column: null, severity: 'REJECT' }]),
      JSON.stringify([{ field: 'email', before: email(), after: email() }]), person],
  );
  await pool.query("INSERT INTO data_import_name (import_id, kind, text, state, lines) VALUES ($1, 'ACTOR', $2, 'OPEN', 1)", [list, email()]);
  await pool.query("INSERT INTO import_source (network_id, target, source, key, thing_id, draft) VALUES ($1, 'PEOPLE', 'canary', $2, $3, $4)", [network, phone(), person, JSON.stringify({ name: 'x', email: email() })]);
  await pool.query("INSERT INTO audit_entry (action, actor_id, subject_id, version, changes, reason) VALUES ('UPDATE', $1, $2, 2, $3, $4)", [user, person, JSON.stringify({ email: { before: email(), after: email() } }), phone()]);
  await pool.query("INSERT INTO invitation (network_id, token_hash, roles, email, expires_at) VALUES ($1, sha256('canary'), '{MEMBER}', $2, now() + interval '1 day')", [network, email()]);
  await pool.query("INSERT INTO mail (recipient, subject, text, html, locale) VALUES ($1, $2, $3, $3, 'fr')", [email(), `Pour ${email()}`, phone()]);
  return { ofPeople: [...ofPeople, ...words], inTexts, people: people.map(({ id }) => id) };
}
