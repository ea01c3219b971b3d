import { readOrganisationWords, wordsOfName } from './organisation-words.js';

test.each([
  ['Association', 'ESS_ENTERPRISE', 'ASSOCIATION'],
  ['asso loi 1901', 'ESS_ENTERPRISE', 'ASSOCIATION'],
  ['SCOP SA', 'ESS_ENTERPRISE', 'SCOP'],
  ['Société coopérative et participative', 'ESS_ENTERPRISE', 'SCOP'],
  ['SCIC SARL', 'ESS_ENTERPRISE', 'SCIC'],
  ['Coopérative d’activité et d’emploi (CAE)', 'ESS_ENTERPRISE', 'CAE'],
  ['Coopérative agricole', 'ESS_ENTERPRISE', 'COOPERATIVE'],
  ['Coopérative – SCOP', 'ESS_ENTERPRISE', 'SCOP'],
  ['Mutuelle', 'ESS_ENTERPRISE', 'MUTUAL'],
  ['Fondation reconnue d’utilité publique', 'ESS_ENTERPRISE', 'FOUNDATION'],
  ['Société commerciale de l’ESS', 'ESS_ENTERPRISE', 'COMMERCIAL_ESS'],
  ['SAS agréée ESUS', 'ESS_ENTERPRISE', 'COMMERCIAL_ESS'],
  ['Entreprise d’insertion', 'ESS_ENTERPRISE', undefined],
  ['Entreprise de l’ESS', 'ESS_ENTERPRISE', undefined],
  ['Entreprise hors ESS', 'OTHER_ENTERPRISE', undefined],
  ['SAS', 'OTHER_ENTERPRISE', undefined],
  ['Autre entreprise', 'OTHER_ENTERPRISE', undefined],
  ['Commune', 'LOCAL_AUTHORITY', undefined],
  ['Communauté de communes', 'LOCAL_AUTHORITY', undefined],
  ['Collectivité territoriale', 'LOCAL_AUTHORITY', undefined],
  ['EPCI', 'LOCAL_AUTHORITY', undefined],
  ['Public', 'LOCAL_AUTHORITY', undefined],
  ['Université', 'HIGHER_EDUCATION', undefined],
  ['Enseignement supérieur', 'HIGHER_EDUCATION', undefined],
  ['Laboratoire de recherche', 'RESEARCH_CENTRE', undefined],
  ['Centre de recherche', 'RESEARCH_CENTRE', undefined],
  ['GRETA', 'TRAINING_BODY', undefined],
  ['Organisme de formation associatif', 'TRAINING_BODY', 'ASSOCIATION'],
  ['Personne physique', 'NATURAL_PERSON', undefined],
  ['Collectif d’habitants', 'OTHER_LEGAL_PERSON', undefined],
  ['Chambre consulaire', 'OTHER_LEGAL_PERSON', undefined],
  ['Autre personne morale', 'OTHER_LEGAL_PERSON', undefined],
  ['Local authority', 'LOCAL_AUTHORITY', undefined],
  ['TRAINING_BODY', 'TRAINING_BODY', undefined],
  ['COMMERCIAL_ESS', 'ESS_ENTERPRISE', 'COMMERCIAL_ESS'],
  ['Fabmanager', undefined, undefined],
  ['Numérique', undefined, undefined],
])('« %s » in a column of kinds, forms or families', (text, memberKind, essFamily) => {
  expect(readOrganisationWords(text)).toEqual({ ...(memberKind && { memberKind }), ...(essFamily && { essFamily }) });
});

test.each([
  ['Association Terre Vive', 'ESS_ENTERPRISE'],
  ['L’Association des parents', 'ESS_ENTERPRISE'],
  ['Ville de Lens', 'LOCAL_AUTHORITY'],
  ['CC du Ternois', 'LOCAL_AUTHORITY'],
  ['La Ferme SCIC', 'ESS_ENTERPRISE'],
  ['Menuiserie Delbarre SARL', 'OTHER_ENTERPRISE'],
  ['Université d’Artois', 'HIGHER_EDUCATION'],
  ['Jardin de la Commune', undefined],
  ['Le Collège des savoirs', undefined],
  ['Université populaire de Lens', undefined],
])('« %s » as a name', (name, memberKind) => {
  expect(wordsOfName(name).memberKind).toBe(memberKind);
});
