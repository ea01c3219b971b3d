import type { PersonKey, ProjectKey } from './demo.types.js';

interface DemoComment {
  readonly project: ProjectKey;
  /** Whose account, by the person that it belongs to. */
  readonly by: PersonKey;
  readonly daysAgo: number;
  /** `{person}` stands for a mention, by key. */
  readonly text: string;
}

/** What people say to each other in two cooperations, the earliest first; what is older than a week has been read. */
export const conversation: readonly DemoComment[] = [
  { project: 'repair', by: 'ines', daysAgo: 9, text: 'Bonjour à toutes et tous,\nj’ai modélisé les boutons de grille-pain qui manquent toujours. Les fichiers sont sur https://lampisterie.example/pieces : servez-vous.' },
  { project: 'repair', by: 'claire', daysAgo: 8, text: 'Merci {ines} ! {karim}, est-ce que La Remise peut en garder une vingtaine en stock ?' },
  { project: 'repair', by: 'ines', daysAgo: 6, text: 'Je peux en imprimer vingt d’ici jeudi.' },
  { project: 'cantine', by: 'claire', daysAgo: 5, text: 'Nous faisons le bilan partagé début décembre. {josephine}, peux-tu apporter le nombre de repas servis par lieu ?' },
  { project: 'cantine', by: 'ines', daysAgo: 4, text: 'À La Lampisterie, c’était une quarantaine de repas le mercredi. Les gens restaient pour l’atelier ensuite : cela, les chiffres ne le disent pas. {claire}, on garde une place pour les récits dans le bilan ?' },
  { project: 'repair', by: 'claire', daysAgo: 2, text: '{ines}, tu présentes le carnet de réparations à la prochaine rencontre ?' },
];
