/**
 * A deterministic network of networks for measuring: the same rows for the same scale, whatever the machine.
 * Scale 1: 3,500 lieux in 40 networks, 20,000 events with 24,000 occurrences. Scale 10 is ten times that.
 */

const LIEUX = 3500;
const EVENTS = 20_000;
const NETWORKS = 40;

/** Statements that fill a migrated database with reference data; `h(n, k)` is a hash of n that is evenly spread over 0…k−1. */
export function statements(scale) {
  const lieux = LIEUX * scale;
  const events = EVENTS * scale;
  const networks = NETWORKS * scale;
  return [
    // As if the application had written it: what is measured is not the trail.
    `SET essaim.trail = 'application'`,
    `CREATE FUNCTION h(n bigint, k int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT ((n * 2654435761) % 4294967296 / 4096 % k)::int $$`,
    `CREATE FUNCTION bid(prefix text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT prefix || '_' || lpad(to_hex(n), 32, '0') $$`,
    `CREATE TABLE bench_word AS SELECT row_number() OVER () - 1 AS i, w FROM unnest(string_to_array(
       'atelier fabrique ruche jardin cuisine forge grange halle école moulin filature tissage ressourcerie café verger comptoir manufacture hangar gare lampisterie', ' ')) w`,
    `CREATE TABLE bench_commune AS SELECT row_number() OVER (ORDER BY code) - 1 AS i, code, name, departement_code, postal_codes[1] AS postal_code
       FROM commune WHERE departement_code ~ '^[0-9]{2}$' AND city_code IS NULL AND cardinality(postal_codes) > 0`,
    `INSERT INTO app_user (id, name, email) SELECT bid('user', n), 'Coordination ' || n, 'c' || n || '@bench.example' FROM generate_series(1, ${networks}) n`,
    `INSERT INTO auth_session (id, token, user_id, expires_at) SELECT 's' || n, 'bench-token-' || n, bid('user', n), now() + interval '30 days' FROM generate_series(1, ${networks}) n`,
    `INSERT INTO network (id, slug, name, kind) SELECT bid('network', n), 'reseau-' || n, 'Réseau ' || n, 'COLLECTIVE' FROM generate_series(1, ${networks}) n`,
    `INSERT INTO membership (network_id, user_id, roles) SELECT bid('network', n), bid('user', n), '{COORDINATOR}' FROM generate_series(1, ${networks}) n`,
    `INSERT INTO lieu (id, slug, name, summary, description, website, setting, street, postal_code, commune_code, latitude, longitude, legal_form)
       SELECT bid('lieu', n), 'lieu-' || n, initcap(w1.w) || ' ' || w2.w || ' de ' || c.name || ' ' || n, 'Un tiers-lieu de ' || c.name,
         repeat('On y travaille, on y répare, on y cultive et on y apprend ensemble. ', 3), 'https://lieu-' || n || '.example',
         (ARRAY['RURAL','SEMI_RURAL','URBAN'])[1 + h(n, 3)], h(n + 7, 200) || ' rue de la ' || w2.w, c.postal_code, c.code,
         42.5 + h(n, 8000) / 1000.0, -4 + h(n + 3, 11000) / 1000.0, 'LEGAL_FORM/' || (ARRAY['ASSOCIATION','SCIC','COMPANY'])[1 + h(n + 1, 3)]
       FROM generate_series(1, ${lieux}) n JOIN bench_word w1 ON w1.i = h(n, 20) JOIN bench_word w2 ON w2.i = h(n + 5, 20)
       JOIN bench_commune c ON c.i = h(n + 11, (SELECT count(*)::int FROM bench_commune))`,
    `INSERT INTO lieu_term (lieu_id, term_id) SELECT bid('lieu', n), t.id FROM generate_series(1, ${lieux}) n
       JOIN (SELECT id, row_number() OVER (PARTITION BY list ORDER BY code) - 1 AS i, list, count(*) OVER (PARTITION BY list) AS of FROM term WHERE list IN ('LIEU_FAMILY', 'LIEU_ACTIVITY')) t
         ON t.i IN (h(n, t.of::int), h(n + 13, t.of::int))`,
    `INSERT INTO network_actor (network_id, actor_id) SELECT bid('network', 1 + (n % ${networks})), bid('lieu', n) FROM generate_series(1, ${lieux}) n`,
    `INSERT INTO room (id, lieu_id, name, capacity, shareable) SELECT bid('room', n * 4 + r), bid('lieu', n), 'Salle ' || r, 20 * r, r = 3
       FROM generate_series(1, ${lieux}) n, generate_series(1, 3) r`,
    `INSERT INTO person (id, name) SELECT bid('person', n), 'Personne ' || n FROM generate_series(1, ${lieux}) n`,
    `INSERT INTO network_actor (network_id, actor_id) SELECT bid('network', 1 + (n % ${networks})), bid('person', n) FROM generate_series(1, ${lieux}) n`,
    `INSERT INTO lieu_animateur (lieu_id, person_id) SELECT bid('lieu', n), bid('person', n) FROM generate_series(1, ${lieux}) n`,
    `INSERT INTO person_skill (person_id, skill_id, level, willing_to_share) SELECT bid('person', n), s.id, 'CONFIRMED', true
       FROM generate_series(1, ${lieux}) n JOIN (SELECT id, row_number() OVER (ORDER BY label_fr) - 1 AS i FROM skill) s ON s.i IN (h(n, 20), h(n + 1, 20))`,
    `INSERT INTO resource (id, holder_id, lieu_id, nature, category, title, sharing) SELECT bid('resource', n * 4 + r), bid('lieu', n), bid('lieu', n), 'MATERIAL', 'MATERIAL_RESOURCE/EQUIPMENT',
         'Prêt de ' || w.w || ' ' || n, 'NETWORK' FROM generate_series(1, ${lieux}) n, generate_series(1, 3) r JOIN bench_word w ON w.i = h(r, 20)`,
    `INSERT INTO need (id, holder_id, lieu_id, nature, category, title) SELECT bid('need', n), bid('lieu', n), bid('lieu', n), 'IMMATERIAL', 'IMMATERIAL_RESOURCE/SKILLS', 'Besoin ' || n FROM generate_series(1, ${lieux}) n`,
    `INSERT INTO cooperation_project (id, network_id, title, stage) SELECT bid('project', n * 8 + p), bid('network', n), 'Projet ' || p || ' du réseau ' || n, 'EMERGING'
       FROM generate_series(1, ${networks}) n, generate_series(1, 5) p`,
    `INSERT INTO project_party (id, project_id, actor_id, role) SELECT bid('party', n), bid('project', (1 + (n % ${networks})) * 8 + 1 + h(n, 5)), bid('lieu', n), 'partenaire' FROM generate_series(1, ${lieux}) n`,
    `INSERT INTO ess_month (id, network_id, year, starts_on, ends_on) SELECT bid('essmonth', n), bid('network', n), 2026, '2026-11-01', '2026-11-30' FROM generate_series(1, ${networks}) n`,
    `INSERT INTO ess_month_event (id, ess_month_id, title, description, kind, price, editorial_state, cooperation_project_id)
       SELECT bid('event', n), bid('essmonth', 1 + (n % ${networks})), 'Portes ouvertes : ' || w.w || ' ' || n, 'Venez découvrir et partager. Entrée libre, sur inscription.',
         'EVENT_KIND/' || (ARRAY['WORKSHOP','VISIT','DEBATE','OPEN_HOUSE'])[1 + h(n, 4)], 'Gratuit', (ARRAY['PUBLISHED','PUBLISHED','ACCEPTED','PROPOSED'])[1 + h(n + 2, 4)],
         CASE WHEN h(n, 3) = 0 THEN bid('project', (1 + (n % ${networks})) * 8 + 1 + h(n, 5)) END
       FROM generate_series(1, ${events}) n JOIN bench_word w ON w.i = h(n, 20)`,
    `INSERT INTO event_term (event_id, term_id) SELECT bid('event', n), t.id FROM generate_series(1, ${events}) n
       JOIN (SELECT id, row_number() OVER (PARTITION BY list ORDER BY code) - 1 AS i, count(*) OVER (PARTITION BY list) AS of FROM term WHERE list IN ('AUDIENCE', 'THEME')) t ON t.i = h(n, t.of::int)`,
    // The lieu of an event is one of its network: both follow n modulo the number of networks.
    `INSERT INTO event_organiser (event_id, actor_id) SELECT bid('event', n), bid('lieu', 1 + ((n - 1) % ${lieux})) FROM generate_series(1, ${events}) n`,
    `INSERT INTO occurrence (id, event_id, ess_month_id, lieu_id, starts_at, ends_at) SELECT bid('occurrence', n * 2 + o), bid('event', n), bid('essmonth', 1 + (n % ${networks})),
         bid('lieu', 1 + ((n - 1) % ${lieux})), d, d + interval '2 hours'
       FROM generate_series(1, ${events}) n, generate_series(0, 1) o, LATERAL (SELECT timestamptz '2026-11-01 08:00+01' + (h(n + o, 30) * 24 + h(n + 3 * o, 10)) * interval '1 hour' AS d) t
       WHERE o = 0 OR h(n, 5) = 0`,
    'ANALYZE',
  ];
}
