import type { DemoPerson } from './demo.types.js';

/** Invented persons: the animateurs of the lieux and those who accompany them. */
export const persons = {
  claire: {
    name: 'Claire Debruyne',
    presentation: 'Coordinatrice du PTCE en émergence. Passe d’un lieu à l’autre avec un carnet et beaucoup de questions.',
    skills: [['Animation de partenariats territoriaux', 'EXPERT', 'share'], ['Facilitation et intelligence collective', 'EXPERT', 'share'], ['Réponse aux appels à projets', 'CONFIRMED']],
  },
  ines: {
    name: 'Inès Caron',
    presentation: 'Animatrice de La Lampisterie. Ingénieure revenue au pays, elle croit aux machines que l’on comprend.',
    animates: ['lampisterie'],
    skills: [['Fabrication numérique', 'EXPERT', 'share'], ['Accueil et animation de communauté', 'CONFIRMED', 'share'], ['Comptabilité et gestion associative', 'BEGINNER']],
  },
  thibault: {
    name: 'Thibault Lemaire',
    presentation: 'Menuisier, responsable de l’atelier bois de La Lampisterie.',
    animates: ['lampisterie'],
    skills: [['Menuiserie et bricolage', 'EXPERT', 'share'], ['Formation d’adultes', 'CONFIRMED']],
  },
  nadia: {
    name: 'Nadia Belkacem',
    presentation: 'Fondatrice du Grand Bureau ; accompagne celles et ceux qui se lancent.',
    animates: ['grandBureau'],
    skills: [['Accompagnement à l’entrepreneuriat', 'EXPERT', 'share'], ['Modèles économiques de tiers-lieux', 'CONFIRMED', 'share'], ['Communication et réseaux sociaux', 'CONFIRMED']],
  },
  josephine: {
    name: 'Joséphine Wattel',
    presentation: 'Cheffe de cuisine de La Marmite solidaire, formatrice en hygiène alimentaire.',
    animates: ['marmite'],
    skills: [['Cuisine collective et hygiène alimentaire', 'EXPERT', 'share'], ['Formation d’adultes', 'CONFIRMED']],
  },
  karim: {
    name: 'Karim Haddad',
    presentation: 'Coordinateur de La Remise. Rien ne se jette, tout se discute.',
    animates: ['remise'],
    skills: [['Réparation et réemploi', 'EXPERT', 'share'], ['Gouvernance partagée', 'CONFIRMED'], ['Réponse aux appels à projets', 'BEGINNER']],
  },
  louise: {
    name: 'Louise Vandamme',
    presentation: 'Programmatrice du Chevalement, musicienne à ses heures.',
    animates: ['chevalement'],
    skills: [['Organisation d’événements', 'EXPERT', 'share'], ['Médiation culturelle', 'EXPERT', 'share']],
  },
  pierre: {
    name: 'Pierre Szymanski',
    presentation: 'Régisseur du Chevalement ; prête ses câbles, rarement ses projecteurs.',
    animates: ['chevalement'],
    skills: [['Régie son et lumière', 'EXPERT', 'share'], ['Gestion et planification des espaces', 'CONFIRMED']],
  },
  amelie: {
    name: 'Amélie Fontaine',
    presentation: 'Maraîchère et animatrice des Jardins du Terril, présente dans deux réseaux.',
    animates: ['jardins'],
    skills: [['Maraîchage et jardin partagé', 'EXPERT', 'share'], ['Facilitation et intelligence collective', 'BEGINNER']],
    networks: ['demo', 'demo-voisine'],
  },
  romain: {
    name: 'Romain Dekeyser',
    presentation: 'Tient le comptoir de La Boucle et son repair café.',
    animates: ['boucle'],
    skills: [['Réparation et réemploi', 'CONFIRMED', 'share'], ['Accueil et animation de communauté', 'EXPERT', 'share'], ['Médiation et gestion des conflits', 'CONFIRMED']],
  },
  sophie: {
    name: 'Sophie Nowak',
    presentation: 'Couturière associée du Fil à plomb, trésorière de la coopérative.',
    animates: ['filPlomb'],
    skills: [['Couture et textile', 'EXPERT', 'share'], ['Comptabilité et gestion associative', 'CONFIRMED', 'share'], ['Droit des associations et des coopératives', 'BEGINNER']],
  },
  youssef: {
    name: 'Youssef Amrani',
    presentation: 'Habitant de Houdain et cofondateur de L’École buissonnière.',
    animates: ['ecole'],
    skills: [['Gouvernance partagée', 'BEGINNER'], ['Accueil et animation de communauté', 'CONFIRMED']],
  },
  marine: {
    name: 'Marine Loison',
    presentation: 'Conseillère numérique à La Fabrique, itinérante le mardi et le jeudi dans les lieux du réseau.',
    animates: ['fabrique', 'passerelle'],
    skills: [['Médiation numérique', 'EXPERT', 'share'], ['Accessibilité et accueil inclusif', 'CONFIRMED', 'share'], ['Graphisme et signalétique', 'BEGINNER']],
  },
  gauthier: {
    name: 'Gauthier Planque',
    presentation: 'Facilitateur et jardinier du Moulin des communs.',
    animates: ['moulin'],
    skills: [['Facilitation et intelligence collective', 'EXPERT', 'share'], ['Gouvernance partagée', 'EXPERT', 'share'], ['Maraîchage et jardin partagé', 'BEGINNER']],
  },
  fatou: {
    name: 'Fatou Diallo',
    presentation: 'Directrice de La Passerelle, infirmière de formation.',
    animates: ['passerelle'],
    skills: [['Accessibilité et accueil inclusif', 'EXPERT', 'share'], ['Médiation et gestion des conflits', 'EXPERT'], ['Animation de partenariats territoriaux', 'CONFIRMED']],
  },
  etienne: {
    name: 'Étienne Roussel',
    presentation: 'Chercheur en économie de la fonctionnalité et de la coopération ; accompagne le collectif en tiers de confiance.',
    skills: [['Économie de la fonctionnalité et de la coopération', 'EXPERT', 'share'], ['Évaluation et récits d’expérience', 'EXPERT', 'share']],
  },
  helene: {
    name: 'Hélène Cordier',
    presentation: 'Animatrice de L’Entrepôt des Rives, à Arras.',
    animates: ['entrepot'],
    skills: [['Médiation culturelle', 'CONFIRMED', 'share']],
    networks: ['demo-voisine'],
  },
} as const satisfies Record<string, DemoPerson>;
