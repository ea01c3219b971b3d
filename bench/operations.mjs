/** The contract's operations as clients send them, and the same answers by SQL written by hand. */

const viewer = (token) => ({ cookie: `essaim.session_token=${token}.x` });

export const OPERATIONS = [
  {
    name: 'LieuCard',
    headers: viewer('bench-token-2'),
    query: `query LieuCard($slug: String!) {
      lieu(slug: $slug) {
        id name description website timeZone viewerCanUpdate
        families { code label } networks { id slug name } rooms { id name capacity shareable }
        animateurs { id name skills { level willingToShare skill { id label } } }
        resources(first: 20) { nodes { id title nature category { code label } sharing conditions } }
        needs(first: 20) { nodes { id title nature category { code label } } }
        cooperationProjects(first: 20) { nodes { id title stage } }
        essMonthEvents(first: 20) { nodes { id title editorialState occurrences { startsAt } } }
      } }`,
    variables: (i) => ({ slug: `lieu-${1 + ((i * 40) % 3500)}` }),
    sql: `SELECT json_build_object('lieu', (SELECT json_build_object('id', l.id, 'name', l.name, 'description', l.description, 'website', l.website, 'timeZone', l.time_zone, 'viewerCanUpdate', true,
      'families', (SELECT json_agg(json_build_object('code', t.code, 'label', t.label_fr) ORDER BY t.position) FROM lieu_term lt JOIN term t ON t.id = lt.term_id WHERE lt.lieu_id = l.id AND t.list = 'LIEU_FAMILY'),
      'networks', (SELECT json_agg(json_build_object('id', n.id, 'slug', n.slug, 'name', n.name) ORDER BY n.name) FROM network_actor na JOIN network n ON n.id = na.network_id WHERE na.actor_id = l.id),
      'rooms', (SELECT json_agg(json_build_object('id', r.id, 'name', r.name, 'capacity', r.capacity, 'shareable', r.shareable) ORDER BY r.position, r.id) FROM room r WHERE r.lieu_id = l.id),
      'animateurs', (SELECT json_agg(json_build_object('id', p.id, 'name', p.name, 'skills', (SELECT json_agg(json_build_object('level', ps.level, 'willingToShare', ps.willing_to_share, 'skill', json_build_object('id', s.id, 'label', s.label_fr))) FROM person_skill ps JOIN skill s ON s.id = ps.skill_id WHERE ps.person_id = p.id))) FROM lieu_animateur la JOIN person p ON p.id = la.person_id WHERE la.lieu_id = l.id),
      'resources', json_build_object('nodes', (SELECT json_agg(json_build_object('id', r.id, 'title', r.title, 'nature', r.nature, 'category', json_build_object('code', t.code, 'label', t.label_fr), 'sharing', r.sharing, 'conditions', r.conditions)) FROM (SELECT * FROM resource WHERE (lieu_id = l.id OR holder_id = l.id) AND deleted_at IS NULL ORDER BY title, id LIMIT 20) r JOIN term t ON t.id = r.category)),
      'needs', json_build_object('nodes', (SELECT json_agg(json_build_object('id', r.id, 'title', r.title, 'nature', r.nature, 'category', json_build_object('code', t.code, 'label', t.label_fr))) FROM (SELECT * FROM need WHERE (lieu_id = l.id OR holder_id = l.id) AND deleted_at IS NULL ORDER BY title, id LIMIT 20) r JOIN term t ON t.id = r.category)),
      'cooperationProjects', json_build_object('nodes', (SELECT json_agg(json_build_object('id', c.id, 'title', c.title, 'stage', c.stage)) FROM project_party pp JOIN cooperation_project c ON c.id = pp.project_id WHERE pp.actor_id = l.id)),
      'essMonthEvents', json_build_object('nodes', (SELECT json_agg(json_build_object('id', e.id, 'title', e.title, 'editorialState', e.editorial_state, 'occurrences', (SELECT json_agg(json_build_object('startsAt', o.starts_at) ORDER BY o.starts_at) FROM occurrence o WHERE o.event_id = e.id))) FROM (SELECT e.* FROM ess_month_event e JOIN event_organiser eo ON eo.event_id = e.id WHERE eo.actor_id = l.id ORDER BY e.title, e.id LIMIT 20) e)))
      FROM lieu l WHERE l.slug = $1 AND l.deleted_at IS NULL))::text`,
    values: ({ slug }) => [slug],
  },
  {
    name: 'LieuxOfDepartements',
    query: `query LieuxOfDepartements($departements: [String!]!, $first: Int!, $after: String) {
      lieux(filter: { departements: $departements }, orderBy: NAME_ASC, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        facets { families { term { code label } count } departements { departement { code name } count } }
        edges { cursor }
        nodes { id slug name summary website version updatedAt setting families { code label } activities { code label } legalForm { code label }
          address { street postalCode commune { code name departement { code name } region { code name } } } location { latitude longitude } } } }`,
    variables: (i) => ({ departements: [['59', '62'], ['33', '40'], ['35', '22'], ['69', '38']][i % 4], first: 50 }),
    sql: `WITH found AS MATERIALIZED (SELECT l.id, l.name, c.departement_code FROM lieu l JOIN commune c ON c.code = l.commune_code WHERE c.departement_code = ANY($1) AND l.deleted_at IS NULL AND l.visibility = 'PUBLIC'),
      page AS (SELECT l.*, row_number() OVER (ORDER BY l.name, l.id) AS n FROM lieu l WHERE l.id IN (SELECT id FROM (SELECT id FROM found ORDER BY name, id LIMIT 51) f))
      SELECT json_build_object('lieux', json_build_object('totalCount', (SELECT count(*) FROM found),
        'pageInfo', json_build_object('hasNextPage', (SELECT count(*) FROM page) > 50, 'hasPreviousPage', false, 'startCursor', (SELECT id FROM page WHERE n = 1), 'endCursor', (SELECT id FROM page WHERE n = 50)),
        'facets', json_build_object('families', (SELECT json_agg(json_build_object('term', json_build_object('code', t.code, 'label', t.label_fr), 'count', f.count) ORDER BY f.count DESC) FROM (SELECT lt.term_id, count(*) FROM lieu_term lt JOIN found ON found.id = lt.lieu_id WHERE lt.term_id LIKE 'LIEU_FAMILY/%' GROUP BY 1) f JOIN term t ON t.id = f.term_id),
          'departements', (SELECT json_agg(json_build_object('departement', json_build_object('code', d.code, 'name', d.name), 'count', f.count)) FROM (SELECT c.departement_code, count(*) FROM lieu l JOIN commune c ON c.code = l.commune_code WHERE l.deleted_at IS NULL AND l.visibility = 'PUBLIC' GROUP BY 1) f JOIN departement d ON d.code = f.departement_code)),
        'edges', (SELECT json_agg(json_build_object('cursor', id) ORDER BY n) FROM page WHERE n <= 50),
        'nodes', (SELECT json_agg(json_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'summary', p.summary, 'website', p.website, 'version', p.version, 'updatedAt', p.updated_at, 'setting', p.setting,
          'families', (SELECT json_agg(json_build_object('code', t.code, 'label', t.label_fr) ORDER BY t.position) FROM lieu_term lt JOIN term t ON t.id = lt.term_id WHERE lt.lieu_id = p.id AND t.list = 'LIEU_FAMILY'),
          'activities', (SELECT json_agg(json_build_object('code', t.code, 'label', t.label_fr) ORDER BY t.position) FROM lieu_term lt JOIN term t ON t.id = lt.term_id WHERE lt.lieu_id = p.id AND t.list = 'LIEU_ACTIVITY'),
          'legalForm', json_build_object('code', f.code, 'label', f.label_fr),
          'address', json_build_object('street', p.street, 'postalCode', p.postal_code, 'commune', json_build_object('code', c.code, 'name', c.name, 'departement', json_build_object('code', d.code, 'name', d.name), 'region', json_build_object('code', r.code, 'name', r.name))),
          'location', json_build_object('latitude', p.latitude, 'longitude', p.longitude)) ORDER BY p.n)
          FROM page p LEFT JOIN term f ON f.id = p.legal_form LEFT JOIN commune c ON c.code = p.commune_code LEFT JOIN departement d ON d.code = c.departement_code LEFT JOIN region r ON r.code = c.region_code WHERE p.n <= 50)))::text`,
    values: ({ departements }) => [departements],
  },
  {
    name: 'Board',
    headers: viewer('bench-token-2'),
    query: `query Board($network: ID!, $year: Int!, $after: String) {
      essMonth(network: $network, year: $year) { id year startsOn endsOn version
        lieux(first: 200) { nodes { id name timeZone rooms { id name capacity shareable } } }
        occurrences(first: 500, after: $after, filter: { scheduled: true }) { totalCount pageInfo { hasNextPage endCursor }
          nodes { id startsAt endsAt version viewerCanReschedule lieu { id name } room { id } place { label }
            event { id title editorialState status kind { code label } themes { code label } audiences { code label } organisers { __typename id name } cooperationProject { id title } } } }
        unscheduled: occurrences(first: 200, filter: { scheduled: false }) { nodes { id version event { id title } } } } }`,
    variables: () => ({ network: `network_${'2'.padStart(32, '0')}`, year: 2026 }),
    sql: `SELECT json_build_object('essMonth', (SELECT json_build_object('id', m.id, 'year', m.year, 'startsOn', m.starts_on, 'endsOn', m.ends_on, 'version', m.version,
      'lieux', json_build_object('nodes', (SELECT json_agg(json_build_object('id', l.id, 'name', l.name, 'timeZone', l.time_zone, 'rooms', (SELECT json_agg(json_build_object('id', r.id, 'name', r.name, 'capacity', r.capacity, 'shareable', r.shareable)) FROM room r WHERE r.lieu_id = l.id)) ORDER BY l.name, l.id) FROM (SELECT l.* FROM lieu l JOIN network_actor na ON na.actor_id = l.id WHERE na.network_id = m.network_id AND l.deleted_at IS NULL ORDER BY l.name, l.id LIMIT 200) l)),
      'occurrences', (SELECT json_build_object('totalCount', (SELECT count(*) FROM occurrence o WHERE o.ess_month_id = m.id AND o.starts_at IS NOT NULL AND o.deleted_at IS NULL), 'pageInfo', json_build_object('hasNextPage', count(*) > 500, 'endCursor', max(o.id)),
        'nodes', json_agg(json_build_object('id', o.id, 'startsAt', o.starts_at, 'endsAt', o.ends_at, 'version', o.version, 'viewerCanReschedule', true, 'lieu', CASE WHEN l.id IS NOT NULL THEN json_build_object('id', l.id, 'name', l.name) END, 'room', CASE WHEN o.room_id IS NOT NULL THEN json_build_object('id', o.room_id) END, 'place', CASE WHEN o.place_label IS NOT NULL THEN json_build_object('label', o.place_label) END,
          'event', json_build_object('id', e.id, 'title', e.title, 'editorialState', e.editorial_state, 'status', e.status, 'kind', json_build_object('code', k.code, 'label', k.label_fr),
            'themes', (SELECT json_agg(json_build_object('code', t.code, 'label', t.label_fr)) FROM event_term et JOIN term t ON t.id = et.term_id WHERE et.event_id = e.id AND t.list = 'THEME'),
            'audiences', (SELECT json_agg(json_build_object('code', t.code, 'label', t.label_fr)) FROM event_term et JOIN term t ON t.id = et.term_id WHERE et.event_id = e.id AND t.list = 'AUDIENCE'),
            'organisers', (SELECT json_agg(json_build_object('__typename', 'Lieu', 'id', a.id, 'name', a.name)) FROM event_organiser eo JOIN lieu a ON a.id = eo.actor_id WHERE eo.event_id = e.id),
            'cooperationProject', CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'title', c.title) END)) ORDER BY o.starts_at, o.id) FILTER (WHERE o.n <= 500))
        FROM (SELECT o.*, row_number() OVER (ORDER BY o.starts_at, o.id) AS n FROM occurrence o WHERE o.ess_month_id = m.id AND o.starts_at IS NOT NULL AND o.deleted_at IS NULL ORDER BY o.starts_at, o.id LIMIT 501) o
        JOIN ess_month_event e ON e.id = o.event_id JOIN term k ON k.id = e.kind LEFT JOIN lieu l ON l.id = o.lieu_id LEFT JOIN cooperation_project c ON c.id = e.cooperation_project_id),
      'unscheduled', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'version', o.version, 'event', json_build_object('id', e.id, 'title', e.title))), '[]') FROM occurrence o JOIN ess_month_event e ON e.id = o.event_id WHERE o.ess_month_id = m.id AND o.starts_at IS NULL AND o.deleted_at IS NULL)))
      FROM ess_month m WHERE m.network_id = $1 AND m.year = $2))::text`,
    values: ({ network, year }) => [network, year],
  },
  {
    name: 'SearchEverything',
    query: `query SearchEverything($text: String!) { search(text: $text, first: 20) { nodes { __typename ... on Lieu { id name } ... on Person { id name } ... on Organisation { id name } ... on Resource { id title } ... on CooperationProject { id title } ... on EssMonthEvent { id title } } } }`,
    variables: (i) => ({ text: ['fabrque bordeaux', 'ressourcerie', 'portes ouvertes moulin', 'verger lille'][i % 4] }),
    sql: `SELECT json_build_object('search', json_build_object('nodes', (SELECT json_agg(json_build_object('__typename', x.type, 'id', x.id, x.key, x.name) ORDER BY x.rank DESC, x.id DESC) FROM (
      SELECT * FROM (
        (SELECT 'Lieu' AS type, 'name' AS key, id, name, ts_rank(search, websearch_to_tsquery('french_plain', french_singular($1))) + word_similarity(plain_text($1), search_words) AS rank FROM lieu WHERE deleted_at IS NULL AND visibility = 'PUBLIC' AND (search @@ websearch_to_tsquery('french_plain', french_singular($1)) OR plain_text($1) <% search_words) LIMIT 100)
        UNION ALL (SELECT 'Organisation', 'name', id, name, ts_rank(search, websearch_to_tsquery('french_plain', french_singular($1))) + word_similarity(plain_text($1), search_words) FROM organisation WHERE deleted_at IS NULL AND visibility = 'PUBLIC' AND (search @@ websearch_to_tsquery('french_plain', french_singular($1)) OR plain_text($1) <% search_words) LIMIT 100)
        UNION ALL (SELECT 'Resource', 'title', id, title, ts_rank(search, websearch_to_tsquery('french_plain', french_singular($1))) + word_similarity(plain_text($1), search_words) FROM resource WHERE deleted_at IS NULL AND sharing = 'PUBLIC' AND (search @@ websearch_to_tsquery('french_plain', french_singular($1)) OR plain_text($1) <% search_words) LIMIT 100)
        UNION ALL (SELECT 'EssMonthEvent', 'title', id, title, ts_rank(search, websearch_to_tsquery('french_plain', french_singular($1))) + word_similarity(plain_text($1), search_words) FROM ess_month_event WHERE deleted_at IS NULL AND editorial_state = 'PUBLISHED' AND (search @@ websearch_to_tsquery('french_plain', french_singular($1)) OR plain_text($1) <% search_words) LIMIT 100)
      ) u ORDER BY rank DESC, id DESC LIMIT 20) x)))::text`,
    values: ({ text }) => [text],
  },
  {
    name: 'PublicProgramme',
    query: `query PublicProgramme($slug: String!, $year: Int!) { network(slug: $slug) { name programme(year: $year, first: 100) { nodes { id startsAt endsAt
      lieu { name address { street postalCode commune { name } } } place { label } event { id title description status price registrationUrl kind { code label } organisers { name } } } } } }`,
    variables: (i) => ({ slug: `reseau-${1 + (i % 40)}`, year: 2026 }),
    sql: `SELECT json_build_object('network', (SELECT json_build_object('name', n.name, 'programme', json_build_object('nodes', (SELECT json_agg(json_build_object('id', o.id, 'startsAt', o.starts_at, 'endsAt', o.ends_at,
      'lieu', CASE WHEN l.id IS NOT NULL THEN json_build_object('name', l.name, 'address', json_build_object('street', l.street, 'postalCode', l.postal_code, 'commune', json_build_object('name', c.name))) END, 'place', CASE WHEN o.place_label IS NOT NULL THEN json_build_object('label', o.place_label) END,
      'event', json_build_object('id', e.id, 'title', e.title, 'description', e.description, 'status', e.status, 'price', e.price, 'registrationUrl', e.registration_url, 'kind', json_build_object('code', k.code, 'label', k.label_fr), 'organisers', (SELECT json_agg(json_build_object('name', a.name)) FROM event_organiser eo JOIN lieu a ON a.id = eo.actor_id WHERE eo.event_id = e.id))) ORDER BY o.starts_at, o.id)
      FROM (SELECT o.* FROM occurrence o JOIN ess_month m ON m.id = o.ess_month_id JOIN ess_month_event e ON e.id = o.event_id WHERE m.network_id = n.id AND m.year = $2 AND o.starts_at IS NOT NULL AND o.deleted_at IS NULL AND e.editorial_state = 'PUBLISHED' AND e.deleted_at IS NULL ORDER BY o.starts_at, o.id LIMIT 100) o
      JOIN ess_month_event e ON e.id = o.event_id JOIN term k ON k.id = e.kind LEFT JOIN lieu l ON l.id = o.lieu_id LEFT JOIN commune c ON c.code = l.commune_code))) FROM network n WHERE n.slug = $1 AND n.deleted_at IS NULL))::text`,
    values: ({ slug, year }) => [slug, year],
  },
  {
    name: 'MoveOccurrence',
    headers: viewer('bench-token-2'),
    /** Each request moves a card of its own once, from the version that it was made with. */
    once: true,
    query: `mutation MoveOccurrence($occurrence: ID!, $expectedVersion: Int!, $startsAt: DateTime, $endsAt: DateTime, $lieu: ID, $room: ID) {
      rescheduleOccurrence(input: { occurrence: $occurrence, expectedVersion: $expectedVersion, startsAt: $startsAt, endsAt: $endsAt, lieu: $lieu, room: $room }) {
        occurrence { id startsAt endsAt version lieu { id } room { id } } userErrors { code path message } conflicts { field base mine theirs } } }`,
    // Events n with 1 + n mod networks = 2 belong to network 2.
    variables: (i, networks) => ({
      occurrence: `occurrence_${((1 + (i % 500) * networks) * 2).toString(16).padStart(32, '0')}`,
      expectedVersion: 1 + Math.floor(i / 500),
      startsAt: `2026-11-${String(1 + ((i * 7 + Math.floor(i / 500)) % 30)).padStart(2, '0')}T${String(8 + (i % 9)).padStart(2, '0')}:${String((Math.floor(i / 500) * 7) % 60).padStart(2, '0')}:00+01:00`,
      endsAt: `2026-11-${String(1 + ((i * 7 + Math.floor(i / 500)) % 30)).padStart(2, '0')}T20:00:00+01:00`,
    }),
    /** By hand: one transaction of its own with the change and its trail. */
    sql: `WITH old AS (SELECT * FROM occurrence WHERE id = $1 FOR UPDATE), moved AS (UPDATE occurrence o SET starts_at = $3, ends_at = $4, version = o.version + 1, updated_at = now() FROM old WHERE o.id = old.id AND o.version = $2 RETURNING o.*),
      trail AS (INSERT INTO audit_entry (action, subject_id, version, changes) SELECT 'UPDATE', m.id, m.version, jsonb_build_object('startsAt', jsonb_build_object('before', old.starts_at, 'after', m.starts_at), 'endsAt', jsonb_build_object('before', old.ends_at, 'after', m.ends_at)) FROM moved m, old)
      SELECT json_build_object('rescheduleOccurrence', json_build_object('occurrence', json_build_object('id', id, 'startsAt', starts_at, 'endsAt', ends_at, 'version', version, 'lieu', json_build_object('id', lieu_id), 'room', NULL), 'userErrors', '[]'::json, 'conflicts', '[]'::json))::text FROM moved`,
    values: ({ occurrence, expectedVersion, startsAt, endsAt }) => [occurrence, expectedVersion, startsAt, endsAt],
  },
];
