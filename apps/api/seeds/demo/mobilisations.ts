import type { DemoMobilisation } from './demo.types.js';

/** Who has asked whom for what: some of it waits for an answer, some is out today, some is over. */
export const mobilisations: readonly DemoMobilisation[] = [
  {
    resource: 'Sonorisation mobile', for: { event: 'Le grand repair café du bassin' }, by: 'boucle', from: [-1, '10:00'], until: [1, '18:00'], state: 'ACCEPTED',
    message: 'Pour annoncer les réparations au micro, comme la dernière fois.', answer: 'Avec plaisir. Pensez aux rallonges.', out: [-1, '10:30', 'Deux micros, câbles comptés ensemble.'],
  },
  {
    resource: 'Deux vélos-cargos', for: { project: 'cantine' }, by: 'jardins', from: [-9, '08:00'], until: [-2, '18:00'], state: 'ACCEPTED',
    message: 'Nous livrons les derniers paniers avant l’hiver.', answer: 'Le triporteur est à vous.', out: [-9, '08:15'],
  },
  {
    resource: 'Gîte de groupe', for: { project: 'visites' }, by: 'grandBureau', from: [-24, '17:00'], until: [-21, '16:00'], quantity: 12, state: 'ACCEPTED',
    message: 'Douze personnes pour le séminaire final.', answer: 'Draps prêts à votre arrivée.', out: [-24, '17:30'], back: [-22, '14:00', 'Rendu un jour plus tôt, ménage fait.'],
  },
  {
    resource: 'Classe mobile de douze ordinateurs', for: { project: 'sante' }, by: 'passerelle', from: [9, '09:00'], until: [10, '17:00'], quantity: 8, state: 'ACCEPTED',
    message: 'Les habitants saisissent les réponses de l’enquête.', answer: 'Huit machines vous attendent, chargées.',
  },
  {
    resource: 'Découpeuse laser', for: { project: 'repair' }, by: 'boucle', from: [6, '14:00'], until: [6, '18:00'], state: 'REQUESTED',
    message: 'Trente boutons de four à refaire : nous apportons le contreplaqué.',
  },
  {
    resource: 'Deux vélos-cargos', for: { project: 'logistique' }, by: 'marmite', from: [5, '08:00'], until: [5, '19:00'], state: 'REQUESTED',
    message: 'Une journée d’essai pour la collecte des invendus du marché.',
  },
  {
    resource: 'Camion de 20 m³ avec hayon', for: { project: 'repair' }, by: 'lampisterie', askedByAnimateur: true, from: [8, '09:00'], until: [8, '17:00'], state: 'OTHER_DATES_PROPOSED',
    message: 'Pour apporter les établis à La Boucle.', answer: 'Le camion est en tournée la veille : ce jour-là vous irait-il ?',
  },
  {
    resource: 'Sonorisation mobile', for: { project: 'cantine' }, by: 'marmite', from: [3, '18:00'], until: [3, '23:00'], state: 'DECLINED',
    message: 'Un peu de musique pour la soirée du bilan.', answer: 'Nous l’avons promise à nos propres répétitions, désolés. Essayez l’enceinte de La Passerelle.',
  },
  {
    resource: 'Cuisine professionnelle à la demi-journée', for: { project: 'cantine' }, by: 'passerelle', from: [-12, '08:00'], until: [-12, '13:00'], state: 'CANCELLED',
    message: 'Un atelier soupe avec les familles.', answer: 'L’atelier est reporté au printemps.',
  },
];
