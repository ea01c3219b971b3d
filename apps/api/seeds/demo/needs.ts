import type { DemoNeed } from './demo.types.js';

/** What the lieux and organisations lack. */
export const needs: readonly DemoNeed[] = [
  { holder: 'ecole', lieu: 'ecole', category: 'MATERIAL_RESOURCE/EQUIPMENT', title: 'Tables pliantes et bancs', description: 'Pour les goûters et les assemblées dans la cour.', quantity: 10, unit: 'tables', from: '11-02', until: '12-20' },
  { holder: 'ecole', lieu: 'ecole', category: 'IMMATERIAL_RESOURCE/SKILLS', title: 'Aide pour écrire les statuts', description: 'Le collectif hésite entre association et SCIC.', from: '11-15' },
  { holder: 'marmite', lieu: 'marmite', category: 'MATERIAL_RESOURCE/VEHICLE', title: 'Véhicule réfrigéré le vendredi', description: 'Pour la collecte des invendus du marché.', quantity: 1, unit: 'véhicule', from: '11-01', until: '12-31' },
  { holder: 'jardins', lieu: 'jardins', category: 'IMMATERIAL_RESOURCE/TIME', title: 'Bras pour la plantation de la haie', description: 'Deux samedis, bottes conseillées, soupe offerte.', quantity: 25, unit: 'personnes', from: '11-14', until: '11-28', sharing: 'PUBLIC' },
  { holder: 'lampisterie', lieu: 'lampisterie', category: 'IMMATERIAL_RESOURCE/SKILLS', title: 'Comptable bénévole ou mutualisé', description: 'La clôture approche et la nouvelle SCIC découvre la révision coopérative.', quantity: 2, unit: 'jours par mois' },
  { holder: 'filPlomb', lieu: 'filPlomb', category: 'MATERIAL_RESOURCE/SPACE', title: 'Boutique éphémère de décembre', description: 'Un local passant pour vendre les pièces des artisanes et artisans.', quantity: 40, unit: 'm²', from: '12-01', until: '12-24', sharing: 'PARTNERS' },
  { holder: 'boucle', lieu: 'boucle', category: 'MATERIAL_RESOURCE/MATERIAL', title: 'Pièces détachées de vélo', description: 'Chambres à air, patins, chaînes : neuf ou démontage propre.' },
  { holder: 'passerelle', lieu: 'passerelle', category: 'IMMATERIAL_RESOURCE/METHOD', title: 'Méthode d’enquête participative', description: 'Pour que les habitantes et habitants mènent eux-mêmes l’enquête santé.', from: '11-10', until: '12-15' },
  { holder: 'remise', lieu: 'remise', category: 'MATERIAL_RESOURCE/SPACE', title: 'Stockage sec de meubles', description: 'L’entrepôt déborde après les collectes d’automne.', quantity: 120, unit: 'm²', from: '11-01' },
  { holder: 'abeilles', category: 'IMMATERIAL_RESOURCE/NETWORK', title: 'Lien avec les collèges du bassin', description: 'Pour faire découvrir l’entrepreneuriat coopératif en classe de troisième.' },
  { holder: 'moulin', lieu: 'moulin', category: 'MATERIAL_RESOURCE/MATERIAL', title: 'Peinture pour les volets', description: 'Une vingtaine de litres, de quoi finir avant l’hiver.', quantity: 20, unit: 'litres', met: true },
  { holder: 'entrepot', lieu: 'entrepot', category: 'MATERIAL_RESOURCE/EQUIPMENT', title: 'Grilles d’exposition', description: 'Pour montrer les plans du quartier pendant l’enquête publique.', quantity: 12, unit: 'grilles', from: '11-20', until: '12-05', sharing: 'PARTNERS' },
];
