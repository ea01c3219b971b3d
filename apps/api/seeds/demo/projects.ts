import type { DemoProject } from './demo.types.js';

/** Five cooperations of the network `demo`, one at each stage. */
export const projects = {
  logistique: {
    title: 'Une logistique douce entre les lieux',
    summary: 'Vélos-cargos, camion de la ressourcerie et tournées partagées : et si les objets, les légumes et les outils circulaient entre nos lieux sans que chacun prenne sa voiture ?',
    stage: 'IDEA',
    parties: [['boucle', 'Prête les vélos-cargos'], ['remise', 'Prête le camion'], ['marmite', 'Collecte les invendus']],
    objectives: ['Mesurer ensemble les trajets que nous faisons déjà.'],
    limits: ['Aucun emploi financé sur ce projet tant que l’usage n’est pas démontré.'],
  },
  sante: {
    title: 'Prendre soin : une enquête santé menée par les habitants',
    summary: 'Comprendre ce qui compte pour la santé des habitantes et habitants, avec eux, puis concevoir une réponse où chaque lieu tient sa part.',
    stage: 'DESIGN',
    parties: [['passerelle', 'Anime l’enquête'], ['mutuelle', 'Finance la prévention'], ['labo', 'Garantit la méthode'], ['jardins', 'Accueille les ateliers'], ['fatou', 'Fil rouge']],
    objectives: ['Former douze enquêtrices et enquêteurs habitants.', 'Rendre les résultats publics, dans un langage de tous les jours.', 'Décider de deux actions communes avant l’été.'],
    limits: ['Aucune donnée de santé nominative n’est recueillie.', 'Les lieux ne remplacent pas les soignants.'],
  },
  repair: {
    title: 'Le grand repair café du bassin',
    summary: 'Trois repair cafés qui travaillaient chacun de leur côté mettent en commun bénévoles, pièces et calendrier : un rendez-vous par semaine, quelque part sur le territoire.',
    stage: 'OPERATION',
    parties: [['boucle', 'Accueille et coordonne'], ['remise', 'Fournit les pièces'], ['lampisterie', 'Imprime les pièces introuvables'], ['souffle', 'Forme les bénévoles'], ['karim', 'Fil rouge']],
    objectives: ['Un repair café par semaine sur le territoire.', 'Quarante bénévoles formés à la sécurité électrique.', 'Un carnet de réparations partagé entre les lieux.'],
    limits: ['On ne répare pas les appareils à gaz.', 'Pas plus de deux soirées par mois et par bénévole.'],
  },
  cantine: {
    title: 'Du terril à l’assiette',
    summary: 'Une saison de légumes cultivés aux Jardins, cuisinés à La Marmite et servis dans six lieux. L’heure est au bilan partagé : ce que cela a changé, pour qui, et ce que cela a coûté.',
    stage: 'REVIEW',
    parties: [['jardins', 'Cultive'], ['marmite', 'Cuisine et livre'], ['passerelle', 'Sert et fait connaître'], ['syndicat', 'Met la parcelle à disposition'], ['josephine', 'Fil rouge']],
    objectives: ['Servir cent repas par semaine à prix libre.', 'Rémunérer les maraîchères et maraîchers au juste prix.', 'Faire se rencontrer les équipes des six lieux.'],
    limits: ['Les repas restent à prix libre.', 'Pas de livraison au-delà de quinze kilomètres.'],
  },
  visites: {
    title: 'Visites croisées d’animatrices et d’animateurs',
    summary: 'Pendant six mois, chaque lieu a reçu les équipes des autres pour une journée de travail ordinaire. Les récits sont écrits ; les liens sont restés.',
    stage: 'CLOSED',
    parties: [['moulin', 'Accueille le séminaire final'], ['grandBureau', 'Tient le calendrier'], ['chevalement', 'Accueille'], ['etienne', 'Accompagne les récits'], ['claire', 'Fil rouge']],
    objectives: ['Que chaque animatrice et animateur ait passé une journée dans trois autres lieux.', 'Écrire un récit d’expérience par visite.'],
    limits: ['Une journée par mois au plus.', 'Ce qui se dit en visite n’est publié qu’avec l’accord du lieu.'],
  },
} as const satisfies Record<string, DemoProject>;
