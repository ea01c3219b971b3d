import { Client } from 'pg';

/** How many parties, commitments and effects; with them 6 limits, a fil rouge and a few decisions, in sentences as people write them. */
export interface Size {
  parties: number
  commitments: number
  effects: number
}

/** As large as projects usually get. */
export const USUAL: Size = { parties: 8, commitments: 10, effects: 15 }

/** More parties and effects than most projects ever have. */
export const LARGEST: Size = { parties: 20, commitments: 25, effects: 40 }

/** The lieux of the network, and as many more organisations as it takes. */
const FILL = `
  WITH p AS (
    INSERT INTO cooperation_project (network_id, title, summary, stage, limits_discussed_on, value_sharing)
    SELECT id, 'Une halle partagée pour le bassin', 'Huit lieux et partenaires ouvrent ensemble une halle où l’on cuisine, répare, apprend et vend ce que l’on fait. Chacun y vient avec ce qu’il sait tenir, et personne ne porte seul ce qui est commun : le bail, les clés, les comptes et le calendrier.', 'ACTIVE', current_date,
      'Les charges sont partagées selon les heures d’ouverture tenues par chacun, revues chaque trimestre ; ce que la halle rapporte paie d’abord le loyer, puis les heures d’accueil, puis les outils que tous utilisent.'
    FROM network WHERE slug = 'demo' RETURNING id
  ),
  a AS (SELECT id, row_number() OVER (ORDER BY name) AS n FROM lieu WHERE id IN (SELECT actor_id FROM network_actor na JOIN network d ON d.id = na.network_id WHERE d.slug = 'demo') AND deleted_at IS NULL LIMIT 8),
  more AS (INSERT INTO organisation (name, member_kind) SELECT (ARRAY['Régie de quartier', 'Cuisine solidaire', 'Ressourcerie', 'Amicale des jardins', 'Fablab'])[g % 5 + 1] || ' ' || (ARRAY['de l’Écluse', 'du Vieux Port', 'des Trois Ponts'])[g % 3 + 1], 'TRAINING_BODY' FROM generate_series(1, $1::int - 8) g RETURNING id),
  listed AS (INSERT INTO network_actor (network_id, actor_id, keeper) SELECT n.id, more.id, true FROM more, network n WHERE n.slug = 'demo'),
  actors AS (SELECT id, n FROM a UNION ALL SELECT id, 8 + row_number() OVER () FROM more),
  parties AS (INSERT INTO project_party (project_id, actor_id, role) SELECT p.id, a.id, (ARRAY['Porte le bail et les clés', 'Tient la cuisine', 'Prête ses outils', 'Anime les ateliers'])[a.n % 4 + 1] FROM p, actors a RETURNING id),
  party AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM parties),
  o AS (INSERT INTO project_objective (project_id, statement, position) SELECT p.id, (ARRAY['Ouvrir la halle quatre jours par semaine, toute l’année.', 'Que chaque lieu y tienne au moins un rendez-vous par mois.', 'Transmettre les gestes plutôt que vendre des services.', 'Couvrir les charges sans subvention de fonctionnement.'])[g], g FROM p, generate_series(1, 4) g),
  l AS (INSERT INTO project_limit (project_id, statement, kind, threshold, unit, position) SELECT p.id, (ARRAY['Pas plus de deux soirées par semaine et par lieu.', 'Jamais plus de cent vingt personnes dans la halle.', 'Pas plus de six mille euros d’argent frais la première année.', 'Aucun bénévole seul à l’accueil.', 'Pas de vente à perte face aux commerces voisins.', 'Quarante heures de coordination par mois, tous ensemble.'])[g],
    (ARRAY['TIME', 'PEOPLE', 'MONEY', 'ETHICS', 'ETHICS', 'TIME'])[g], (ARRAY[2, 120, 6000, NULL, NULL, 40])[g], (ARRAY['soirées par semaine', 'personnes', '€', NULL, NULL, 'heures'])[g], g FROM p, generate_series(1, 6) g),
  c AS (INSERT INTO commitment (project_id, party_id, statement, kind, amount, unit, state) SELECT p.id, party.id, (ARRAY['Ouvrir et fermer la halle les jeudis et samedis.', 'Prêter la chambre froide et deux tables de travail.', 'Former chaque bénévole à la sécurité des machines.', 'Tenir les comptes et les présenter chaque trimestre.', 'Acheter l’outillage commun et son assurance.'])[g % 5 + 1],
    CASE g % 5 WHEN 4 THEN 'EXPENSE' ELSE 'IN_KIND' END, CASE g % 5 WHEN 4 THEN 900 WHEN 1 THEN NULL ELSE 4 + g END, CASE g % 5 WHEN 4 THEN '€' WHEN 1 THEN NULL ELSE 'heures par mois' END, CASE WHEN g % 3 = 0 THEN 'KEPT' ELSE 'AGREED' END
    FROM p, generate_series(1, $2::int) g JOIN party ON party.n = (g - 1) % $1::int + 1),
  e AS (INSERT INTO useful_effect (project_id, statement, beneficiary, state) SELECT p.id, (ARRAY['Des habitantes et habitants apprennent un geste et le montrent à d’autres.', 'Les lieux se connaissent assez pour se prêter une machine sans contrat.', 'On mange chaud et local le jeudi, à prix libre, sans se sentir assisté.', 'Les bénévoles progressent et sont reconnus pour ce qu’ils savent faire.', 'La mairie comprend ce que la halle évite comme dépenses sociales.'])[g % 5 + 1],
    (SELECT id FROM term WHERE list = 'BENEFICIARY' ORDER BY position OFFSET g % 4 LIMIT 1), CASE WHEN g % 4 = 0 THEN 'OBSERVED' ELSE 'EXPECTED' END FROM p, generate_series(1, $3::int) g RETURNING id),
  effect AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM e),
  ep AS (INSERT INTO effect_party (effect_id, party_id) SELECT effect.id, party.id FROM effect JOIN party ON party.n IN (effect.n % $1::int + 1, (effect.n + 3) % $1::int + 1)),
  f AS (INSERT INTO fil_rouge (project_id, sentence) SELECT id, 'Une halle qui n’est à personne, tenue par toutes celles et ceux qui s’en servent.' FROM p RETURNING id),
  m AS (INSERT INTO milestone (fil_rouge_id, title, starts_on, done, position) SELECT f.id, (ARRAY['Se dire ce que chacun attend', 'Visiter trois halles ailleurs', 'Signer le bail ensemble', 'Ouvrir un jour par semaine', 'Ouvrir quatre jours', 'Regarder ce que cela a changé'])[g], current_date + g * 30 - 90, g < 3, g FROM f, generate_series(1, 6) g),
  d AS (INSERT INTO decision (project_id, title, decided_on) SELECT p.id, (ARRAY['La halle ferme à vingt-deux heures', 'Un seul calendrier, tenu par la cuisine', 'Les clés sont à trois lieux', 'Le loyer est payé à l’avance', 'On n’accueille pas de réunion politique'])[g], current_date - g * 20 FROM p, generate_series(1, 5) g)
  SELECT id FROM p`;

/** Makes such a project in the network of the demonstration, and answers its id. */
export async function fillProject(databaseUrl: string, { parties, commitments, effects }: Size): Promise<string> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<{ id: string }>(FILL, [parties, commitments, effects])).rows[0]!.id;
  } finally {
    await client.end();
  }
}
