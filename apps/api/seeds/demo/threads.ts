import type { DemoThread, ProjectKey } from './demo.types.js';

/** The fil rouge of the cooperations, and what they decide, do and lead to. */
export const threads: Readonly<Partial<Record<ProjectKey, DemoThread>>> = {
  logistique: {
    sentence: 'Compter d’abord les trajets que nous faisons déjà, pour n’en ajouter aucun.',
    milestones: [
      { title: 'Compter nos trajets', startsOn: '10-06', done: true, items: [{ on: 'document', of: 'Carnet des trajets de septembre', why: 'Ce que nous croyions savoir, et ce que nous avons compté.' }] },
      { title: 'Essayer un vélo-cargo partagé', startsOn: '11-17' },
      { title: 'Décider si nous continuons', startsOn: '12-08' },
    ],
    tasks: [{ title: 'Demander à trois lieux de tenir le carnet une semaine', assignee: 'karim', due: 9 }],
    documents: [['Carnet des trajets de septembre', 'https://documents.tiers-lieux-du-bassin.example/carnet-trajets']],
  },
  sante: {
    sentence: 'Partir de ce que les habitantes et habitants appellent aller bien, et n’en plus partir.',
    milestones: [
      { title: 'Former les enquêtrices et enquêteurs', startsOn: '09-15', done: true, items: [{ on: 'document', of: 'Guide d’entretien, version relue par les habitants', why: 'Les questions sont celles de la rue, plus celles du laboratoire.' }] },
      { title: 'Restituer à tout le monde', startsOn: '11-05', items: [{ on: 'event', of: 'Restitution publique de l’enquête santé', why: 'Les résultats appartiennent d’abord à celles et ceux qui ont répondu.' }] },
      { title: 'Choisir deux actions communes', startsOn: '12-15', items: [{ on: 'decision', of: 'Aucune donnée nominative ne quitte La Passerelle', why: 'Sans cette règle, personne n’aurait répondu.' }] },
    ],
    decisions: [
      {
        title: 'Aucune donnée nominative ne quitte La Passerelle', on: '09-22',
        outcome: 'Les questionnaires restent sur papier, à La Passerelle. Le laboratoire reçoit des chiffres, jamais des noms.',
        objections: [['La saisie sur place prendra trois semaines de plus.', 'labo']],
      },
    ],
    tasks: [
      { title: 'Relire les dix premiers entretiens', assignee: 'fatou', done: true, due: -20 },
      { title: 'Réserver la salle de la restitution', assignee: 'fatou', due: 6 },
    ],
    documents: [['Guide d’entretien, version relue par les habitants', 'https://documents.tiers-lieux-du-bassin.example/guide-entretien']],
  },
  repair: {
    sentence: 'Réparer ensemble plutôt que chacun chez soi : un rendez-vous par semaine, quelque part sur le bassin.',
    milestones: [
      { title: 'Se mettre d’accord sur ce que l’on répare', startsOn: '06-16', done: true, items: [{ on: 'decision', of: 'On ne répare pas les appareils à gaz', why: 'La sécurité passe avant l’envie de rendre service.' }] },
      { title: 'Former les bénévoles', startsOn: '10-13', done: true, items: [
        { on: 'event', of: 'Sécurité électrique pour bénévoles réparateurs', why: 'Personne n’ouvre un appareil sans l’avoir suivie.' },
        { on: 'document', of: 'Carnet de réparations partagé', why: 'Ce qu’un lieu apprend, les deux autres le trouvent écrit.' },
      ] },
      { title: 'Le grand rendez-vous de novembre', startsOn: '11-07', items: [{ on: 'task', of: 'Imprimer les affiches des trois lieux', why: 'Trois lieux, une seule affiche : c’est à cela que l’on nous reconnaîtra.' }] },
      { title: 'Regarder ce que cela a changé', startsOn: '12-12' },
    ],
    decisions: [
      {
        title: 'On ne répare pas les appareils à gaz', on: '06-16', outcome: 'Un appareil à gaz est orienté vers un artisan dont la liste est à l’accueil de chaque lieu.',
        objections: [['Certaines personnes viendront pour rien, de loin parfois.', 'karim']],
      },
      { title: 'Un seul calendrier pour les trois lieux', on: '09-08', outcome: 'La Boucle le tient ; chaque lieu y écrit ses dates avant le 20 du mois.' },
    ],
    tasks: [
      { title: 'Imprimer les affiches des trois lieux', assignee: 'ines', due: -3, notes: 'Format A3, papier recyclé de La Remise. Le fichier est dans les documents.' },
      { title: 'Compter les pièces imprimées depuis septembre', assignee: 'ines', due: 12 },
      { title: 'Trouver deux bénévoles pour l’accueil du samedi', due: 4 },
      { title: 'Rassembler les multimètres', assignee: 'karim', done: true, due: -15 },
    ],
    documents: [
      ['Carnet de réparations partagé', 'https://documents.tiers-lieux-du-bassin.example/carnet-reparations'],
      ['Affiche de novembre, à imprimer', 'https://documents.tiers-lieux-du-bassin.example/affiche-repair'],
    ],
  },
  cantine: {
    sentence: 'De la graine au repas, que chaque maillon vive de ce qu’il fait.',
    milestones: [
      { title: 'Semer', startsOn: '03-10', done: true },
      { title: 'Servir dans six lieux', startsOn: '06-02', done: true, items: [{ on: 'event', of: 'Cuisiner les invendus', why: 'Rien de ce qui a été cultivé ne se perd.' }, { on: 'observation', of: 'Des voisins qui ne se parlaient pas mettent la table ensemble.', why: 'C’est pour cela que la table compte autant que l’assiette.' }] },
      { title: 'Faire le bilan à table', startsOn: '11-21', items: [{ on: 'event', of: 'Du terril à l’assiette : le banquet du bilan', why: 'Un bilan que l’on goûte se discute mieux.' }] },
    ],
    decisions: [{ title: 'Le prix reste libre, avec un repère affiché', on: '05-19', outcome: 'Le repère est le coût complet d’un repas, revu chaque trimestre avec les maraîchères et maraîchers.' }],
    tasks: [{ title: 'Calculer le coût complet d’un repas', assignee: 'josephine', due: 1 }],
    documents: [['Comptes de la saison', 'https://documents.tiers-lieux-du-bassin.example/comptes-cantine']],
  },
};
