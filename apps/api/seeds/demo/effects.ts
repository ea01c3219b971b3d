import type { DemoEffects, ProjectKey } from './demo.types.js';

/** What the parties of each cooperation expect and have observed. Days are counted back from the day of the demonstration. */
export const effects: Partial<Record<ProjectKey, DemoEffects>> = {
  sante: {
    effects: [
      { statement: 'Les habitantes et habitants savent mener une enquête, et osent la présenter en public.', by: ['passerelle', 'labo'], beneficiary: 'INHABITANTS', sphere: 'LEARNING', needs: ['UNDERSTANDING', 'PARTICIPATION'] },
      { statement: 'La mutuelle comprend ce qui empêche de se soigner, au-delà du prix.', by: ['mutuelle'], beneficiary: 'ESS_ENTERPRISES', sphere: 'HEALTH', needs: ['UNDERSTANDING'] },
      { statement: 'Des personnes âgées isolées reviennent dehors pour jardiner.', by: ['jardins'], beneficiary: 'OLDER_PEOPLE', sphere: 'HEALTH', needs: ['AFFECTION', 'LEISURE'] },
    ],
  },
  repair: {
    effects: [
      {
        statement: 'Des objets du quotidien durent plus longtemps, et leurs propriétaires savent pourquoi.', by: ['boucle', 'remise'], beneficiary: 'INHABITANTS', sphere: 'LEARNING', needs: ['SUBSISTENCE', 'UNDERSTANDING'],
        observations: [
          { daysAgo: 40, by: 'boucle', narrative: 'Sur les onze soirées d’octobre, la plupart des appareils sont repartis en état de marche. Les gens restent autour de la table jusqu’au bout.', value: 127, unit: 'objets réparés' },
          { daysAgo: 12, by: 'remise', outcome: 'PARTLY_OBSERVED', narrative: 'Les grille-pain reviennent : la réparation tient, mais le geste n’est pas encore transmis.' },
        ],
      },
      { statement: 'Les bénévoles progressent et se sentent reconnus.', by: ['souffle', 'boucle'], beneficiary: 'VOLUNTEERS', sphere: 'WORK', needs: ['CREATION', 'IDENTITY'] },
      { statement: 'La Lampisterie est connue au-delà des adeptes de l’impression 3D.', by: ['lampisterie'], beneficiary: 'TEAMS', sphere: 'CULTURE', needs: ['PARTICIPATION'] },
    ],
    impacts: [{ statement: 'Moins de déchets électriques et électroniques sur le bassin.', effects: [0] }],
    externalities: [
      { statement: 'Des appareils ne partent pas à la déchetterie.', polarity: 'POSITIVE', domain: 'ENVIRONMENTAL' },
      { statement: 'Les réparateurs du centre-ville craignent une concurrence gratuite : il faut leur parler.', polarity: 'NEGATIVE', domain: 'ECONOMIC' },
    ],
  },
  cantine: {
    effects: [
      {
        statement: 'On mange chaud, bon et local à prix libre, sans se sentir assisté.', by: ['marmite', 'passerelle'], beneficiary: 'INHABITANTS', sphere: 'FOOD', needs: ['SUBSISTENCE', 'AFFECTION'],
        observations: [
          {
            daysAgo: 30, by: 'marmite', narrative: 'Cent dix repas par semaine en moyenne depuis septembre, et la salle à manger est pleine le jeudi.', value: 110, unit: 'repas par semaine',
            evidence: [{ kind: 'QUOTE', text: 'Ici je ne fais pas la queue : je m’assois, et quelqu’un me demande comment ça va.' }, { kind: 'DOCUMENT', url: 'https://marmite-solidaire.example/registre-des-repas', text: 'Registre des repas servis, de septembre à novembre.' }],
          },
          { daysAgo: 20, by: 'passerelle', narrative: 'Des voisins qui ne se parlaient pas mettent la table ensemble.' },
        ],
      },
      {
        statement: 'Les maraîchères et maraîchers vivent mieux de leur travail.', by: ['jardins'], beneficiary: 'TEAMS', sphere: 'WORK', needs: ['SUBSISTENCE', 'IDENTITY'],
        observations: [{ daysAgo: 25, by: 'jardins', outcome: 'PARTLY_OBSERVED', narrative: 'Le prix payé couvre nos heures de récolte, pas encore celles de la préparation des sols.', value: 12, unit: '% de revenu en plus' }],
      },
      {
        statement: 'La collectivité voit ce que vaut une parcelle cultivée en ville.', by: ['syndicat'], beneficiary: 'LOCAL_AUTHORITIES', sphere: 'HOUSING', needs: ['UNDERSTANDING'],
        observations: [{ daysAgo: 18, by: 'syndicat', outcome: 'NOT_OBSERVED', narrative: 'Deux élus seulement sont venus, et le sujet n’a pas été inscrit au conseil. À reprendre au printemps, avec les chiffres.' }],
      },
      { statement: 'Les équipes des six lieux se connaissent et s’appellent sans intermédiaire.', by: ['marmite', 'jardins', 'passerelle'], beneficiary: 'TEAMS', sphere: 'WORK', needs: ['PARTICIPATION', 'AFFECTION'] },
      {
        statement: 'Des collégiens ont demandé à cultiver leur propre rang.', beneficiary: 'YOUNG_PEOPLE', sphere: 'LEARNING', needs: ['CREATION', 'FREEDOM'],
        observations: [{
          daysAgo: 33, by: 'josephine', narrative: 'Après une livraison au collège, six élèves sont venus un mercredi, puis le suivant. Personne ne l’avait prévu.', value: 6, unit: 'élèves',
          evidence: [{ kind: 'PHOTO', url: 'https://jardins-du-terril.example/photos/le-rang-des-colleges', text: 'Le rang des collégiens, avec l’accord des familles.' }],
        }],
      },
    ],
    impacts: [{ statement: 'La santé des habitantes et habitants du bassin s’améliore.', effects: [0, 4] }],
    externalities: [
      { statement: 'Six lieux se prêtent désormais leurs cuisines pour d’autres occasions.', polarity: 'POSITIVE', domain: 'SOCIAL' },
      { statement: 'Les livraisons en camionnette ajoutent des trajets.', polarity: 'NEGATIVE', domain: 'ENVIRONMENTAL' },
    ],
  },
  visites: {
    effects: [
      {
        statement: 'Chaque animatrice, chaque animateur repart avec une pratique essayée chez les autres.', by: ['moulin', 'grandBureau', 'chevalement'], beneficiary: 'TEAMS', sphere: 'LEARNING', needs: ['UNDERSTANDING', 'CREATION'],
        observations: [{
          daysAgo: 75, by: 'claire', narrative: 'Au séminaire final, dix personnes sur douze ont raconté ce qu’elles avaient changé chez elles : l’accueil du matin, le tableau des tâches, la réunion debout.', value: 10, unit: 'personnes',
          evidence: [{ kind: 'LINK', url: 'https://moulin-des-communs.example/recits-de-visites', text: 'Les récits de visite.' }],
        }],
      },
    ],
  },
};
