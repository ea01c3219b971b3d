import type { DemoOrganisation } from './demo.types.js';

/** Invented members of the PTCE that are no lieu; no real company has a SIREN that begins with 000. */
export const organisations = {
  abeilles: {
    name: 'Coopérative Les Abeilles du Bassin',
    summary: 'Coopérative d’activité et d’emploi : elle héberge cinquante entrepreneuses et entrepreneurs salariés et porte le PTCE.',
    memberKind: 'ESS_ENTERPRISE', essFamily: 'CAE', siret: '00000001800010', website: 'https://les-abeilles-du-bassin.example', commune: '62498',
  },
  souffle: {
    name: 'Second Souffle Insertion',
    summary: 'Entreprise d’insertion du réemploi : collecte, réparation d’électroménager et déconstruction de bâtiments.',
    memberKind: 'ESS_ENTERPRISE', essFamily: 'COMMERCIAL_ESS', siret: '00000002600013', esusSince: '2024-03-01', website: 'https://second-souffle.example', commune: '62178',
  },
  regie: {
    name: 'Régie de quartier des Cités-Jardins',
    summary: 'Association de services de proximité : espaces verts, petits travaux, lien social.',
    memberKind: 'ESS_ENTERPRISE', essFamily: 'ASSOCIATION', rna: 'W000000062', website: 'https://regie-des-cites-jardins.example', commune: '62065',
  },
  mutuelle: {
    name: 'Mutuelle Horizon Artois',
    summary: 'Mutuelle de territoire, engagée dans la prévention et la santé au travail.',
    memberKind: 'ESS_ENTERPRISE', essFamily: 'MUTUAL', siret: '00000003400017', website: 'https://mutuelle-horizon-artois.example', commune: '62119',
  },
  menuiserie: {
    name: 'Menuiserie Delbarre et filles',
    summary: 'Entreprise familiale, spécialiste du bois local ; elle cède ses chutes aux ateliers du réseau.',
    memberKind: 'OTHER_ENTERPRISE', siret: '00000004200010', website: 'https://menuiserie-delbarre.example', commune: '62617',
  },
  syndicat: {
    name: 'Syndicat intercommunal des Terrils',
    summary: 'Établissement public qui aménage les friches minières et soutient les tiers-lieux par la commande publique.',
    memberKind: 'LOCAL_AUTHORITY', website: 'https://syndicat-des-terrils.example', commune: '62528',
  },
  labo: {
    name: 'Laboratoire Usages et Territoires',
    summary: 'Équipe de recherche en sciences sociales : travail réel, coopération et effets utiles.',
    memberKind: 'RESEARCH_CENTRE', website: 'https://usages-et-territoires.example', commune: '62498',
  },
  ecoleSup: {
    name: 'École des transitions de l’Artois',
    summary: 'Établissement d’enseignement supérieur : ses étudiantes et étudiants mènent des projets dans les lieux.',
    memberKind: 'HIGHER_EDUCATION', website: 'https://ecole-des-transitions.example', commune: '62119',
  },
  maison: {
    name: 'Maison des apprentissages',
    summary: 'Organisme de formation certifié : facilitation, médiation numérique, accueil de publics fragiles.',
    memberKind: 'TRAINING_BODY', essFamily: 'ASSOCIATION', rna: 'W000000063', website: 'https://maison-des-apprentissages.example', commune: '62510',
  },
} as const satisfies Record<string, DemoOrganisation>;
