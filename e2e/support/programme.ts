import { Client } from 'pg';

/** A network with a programme as large collectives have one. */
export const LARGE = 'grand-programme';
export const EVENTS = 300;

/** 300 published events of a network of its own, on 30 days and in the lieux of the demonstration: long and short titles, some cancelled, some on several dates. */
const FILL = `
  WITH n AS (INSERT INTO network (slug, name, kind, fictional) VALUES ($1, 'Les Tiers-Lieux du Grand Bassin', 'REGIONAL_NETWORK', true) RETURNING id),
  m AS (INSERT INTO ess_month (network_id, year, starts_on, ends_on) SELECT id, $2::int, make_date($2, 11, 1), make_date($2, 11, 30) FROM n RETURNING id),
  l AS (SELECT id, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS places FROM lieu WHERE visibility = 'PUBLIC' AND deleted_at IS NULL),
  k AS (SELECT id, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS places FROM term WHERE list = 'EVENT_KIND' AND NOT retired),
  drawn AS (
    SELECT g, new_id('event') AS id,
      (ARRAY['Portes ouvertes', 'Atelier de réparation : apportez ce qui ne marche plus, repartez avec', 'Rencontre entre associations et entreprises du territoire', 'Marché solidaire', 'Ciné-débat « Travailler autrement »', 'Visite guidée et dégustation'])[g % 6 + 1] || ' nº ' || g AS title
    FROM generate_series(1, $3::int) g
  ),
  e AS (
    INSERT INTO ess_month_event (id, ess_month_id, title, summary, description, kind, price, registration_url, editorial_state, status)
    SELECT d.id, m.id, d.title, CASE WHEN g % 5 > 0 THEN 'Une après-midi pour se rencontrer, voir comment les lieux travaillent ensemble, et trouver sa place dans ce qui se prépare.' END,
      'Accueil à partir de l’heure dite. Venez comme vous êtes.', k.id, CASE g % 3 WHEN 0 THEN 'Gratuit' WHEN 1 THEN 'Prix libre' ELSE '5 €, gratuit pour les moins de 18 ans' END,
      CASE WHEN g % 4 = 0 THEN 'https://inscription.example/' || g END, 'PUBLISHED', CASE WHEN g % 40 = 0 THEN 'CANCELLED' WHEN g % 41 = 0 THEN 'FULL' ELSE 'SCHEDULED' END
    FROM drawn d CROSS JOIN m JOIN k ON k.place = d.g % k.places + 1 RETURNING id
  ),
  t AS (
    INSERT INTO event_term (event_id, term_id) SELECT d.id, term.id FROM e JOIN drawn d ON d.id = e.id JOIN term ON term.list IN ('AUDIENCE', 'THEME', 'ACCESSIBILITY') AND NOT term.retired AND (term.position + d.g) % 4 = 0 RETURNING event_id
  )
  INSERT INTO occurrence (event_id, lieu_id, starts_at, ends_at)
  SELECT d.id, l.id, s.at, s.at + interval '2 hours'
  FROM e JOIN drawn d ON d.id = e.id JOIN l ON l.place = d.g % l.places + 1
  CROSS JOIN LATERAL (SELECT make_timestamptz($2, 11, d.g % 30 + 1, 9 + d.g % 11, 0, 0, 'Europe/Paris') + n * interval '1 day' AS at FROM generate_series(0, CASE WHEN d.g % 50 = 0 THEN 2 ELSE 0 END) n) s`;

/** Makes the large programme, once. */
export async function fillProgramme(databaseUrl: string, year: number): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM network WHERE slug = $1', [LARGE]);
    if (rowCount === 0) await client.query(FILL, [LARGE, year, EVENTS]);
  } finally {
    await client.end();
  }
}
