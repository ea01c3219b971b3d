/** What a word of a list means: terms of MATERIAL_RESOURCE and IMMATERIAL_RESOURCE. Tried on folded text; of several, the one that stands first in the text counts. */
export const categorySynonyms: readonly { readonly term: string; readonly pattern: RegExp }[] = [
  {
    term: 'MATERIAL_RESOURCE/SPACE',
    pattern: /\b(espaces?|salles?|bureaux?|locaux|local|lieux?|hangars?|entrepots?|stockages?|terrains?|parcelles?|jardins?|potager|cuisines?|scenes?|plateaux?|studios?|amphi\w*|parkings?|chambres?|gites?|hebergements?|couchages?|dortoirs?|ateliers? (bois|metal|velo|couture|ceramique|partages?|de fabrication|equipes?)|boutiques?|vitrines?|postes? de travail|open ?space|coworking|granges?|serres?|residences?|garages?|cour|emplacements?|space|rooms?)\b/,
  },
  {
    term: 'MATERIAL_RESOURCE/VEHICLE',
    pattern: /\b(vehicules?|camions?|camionnettes?|fourgons?|fourgonnettes?|utilitaires?|voitures?|autos?|minibus|navettes?|velos?|bi ?porteurs?|tri ?porteurs?|remorques?|tracteurs?|trottinettes?|food ?trucks?|vehicles?)\b/,
  },
  {
    term: 'MATERIAL_RESOURCE/EQUIPMENT',
    pattern: /\b(equipements?|materiels?|mobiliers?|machines?|outils?(?! (numerique|d animation|pedagogique|methodo))|outillages?|outilotheque|video ?projecteurs?|retro ?projecteurs?|projecteurs?|ecrans?|sono|sonorisations?|micros?|microphones?|enceintes?|tables?|chaises?|bancs?|barnums?|tentes?|tonnelles?|chapiteaux?|vaisselles?|gobelets?|decoupeuses?|decoupe laser|imprimantes?|fraiseuses?|brodeuses?|perceuses?|scies?|ordinateurs?|portables|pc|tablettes?|cameras?|appareils?|fours?|frigos?|refrigerateurs?|congelateurs?|chambres? froides?|percolateurs?|cafetieres?|friteuses?|barbecues?|planchas?|estrades?|praticables?|grilles? (d exposition|expo|caddie)|eclairages?|groupes? electrogenes?|rallonges?|kits?|equipments?|jeux|livres?|sanitaires mobiles?|toilettes seches|bornes?|wifi|wi fi|drones?|casques?|panneaux?|fabrication)\b/,
  },
  {
    term: 'MATERIAL_RESOURCE/MATERIAL',
    pattern: /\b(materiaux?|fournitures?|bois|palettes?|tissus?|textiles?|chutes|rebuts?|papiers?|cartons?|peintures?|cartouches?|consommables?|laines?|metal|metaux|plastiques?|terre|compost|graines?|semences?|plants|denrees?|invendus?|legumes?|fruits?|alimentaires?|pieces? detachees?|visserie|quincaillerie|matieres? premieres?|matieres?|supplies|materials?)\b/,
  },
  {
    term: 'MATERIAL_RESOURCE/FUNDING',
    pattern: /\b(financements?|co ?financements?|subventions?|budgets?|argent|mecenats?|prets? (bancaires?|a taux|d honneur|relais|solidaires?)|fonds|enveloppes?|tresoreries?|investissements?|crowdfunding|dons? financiers?|appels? a projets?|bourses?|garanties? (bancaires?|de pret)|funding|grants?)\b/,
  },
  {
    term: 'MATERIAL_RESOURCE/DIGITAL_TOOL',
    pattern: /\b(logiciels?|numeriques?|licences?|outils? numeriques?|plateformes?|nextcloud|nuages?|cloud|serveurs?|sites? (web|internet)|visio ?conferences?|visios?|zoom|applications?|applis?|hebergements? (web|de sites?)|noms? de domaine|bases? de donnees|canva|adobe|crm|erp|wikis?|agendas? partages?|digital tools?|software)\b/,
  },
  {
    term: 'IMMATERIAL_RESOURCE/SKILLS',
    pattern: /\b(competences?|comptab\w*|compta|juridiques?|juristes?|avocate?s?|statuts|graphis\w*|communication|community manager|animations?|animat(eurs?|rices?)|facilitat\w*|formations?|format(eurs?|rices?)|intervenante?s?|redactions?|relectures?|traductions?|photographes?|montages? (video|de dossiers?|de projets?)|developpe(urs?|uses?)|developpements? (web|informatiques?)|informatique|informaticien\w*|gestion|ressources humaines|paies?|secretariats?|maintenances?|reparations?|bricol\w*|couture|cuisini\w*|appuis?|aides?|accompagnements?|expertises?|experte?s?|conseils?|consultante?s?|savoir faire|mediat(ion|eurs?|rices?)|webmasters?|ingenieries?|recherche de fonds|fundraising|architectes?|plomb\w*|electricien\w*|skills?)\b/,
  },
  {
    term: 'IMMATERIAL_RESOURCE/KNOWLEDGE',
    pattern: /\b(connaissances?|savoirs?(?! faire)|documentations?|etudes?|donnees|retours? d experiences?|cartographies?|veilles?|archives?|ressources? documentaires?|guides?|conferences?|interventions?|temoignages?|diagnostics?|knowledge)\b/,
  },
  {
    term: 'IMMATERIAL_RESOURCE/NETWORK',
    pattern: /\b(reseaux?|mises? en (reseau|relation|lien)|contacts?|carnets? d adresses|partenaires?|partenariats?|relations? (presse|publiques)|relais|visibilite|liens? avec|listes? de diffusion|network)\b/,
  },
  {
    term: 'IMMATERIAL_RESOURCE/METHOD',
    pattern: /\b(methodes?|methodologi\w*|grilles? (de|d)(?! exposition)|demarches?|protocoles?|outils? (d animation|pedagogiques?|methodologiques?)|modeles? (de|d)|trames?|canevas|boites? a outils|processus|methods?)\b/,
  },
  {
    term: 'IMMATERIAL_RESOURCE/TIME',
    pattern: /\b(temps|heures?|benevoles?|benevolats?|coups? de main|disponibilites?|jours? homme|main d oeuvre|bras|renforts?|volontaires?|services? civiques?|stagiaires?|etudiante?s?|time|volunteers?)\b/,
  },
  { term: 'IMMATERIAL_RESOURCE/TRUST', pattern: /\b(confiance|reputation|recommandations?|parrainages?|marrainages?|soutiens? moral|ambassad(eurs?|rices?)|trust)\b/ },
  { term: 'IMMATERIAL_RESOURCE/HEALTH', pattern: /\b(sante|bien etre|soins?|relaxation|sophrologie|yoga|ergonomie|qualite de vie|health)\b/ },
  { term: 'IMMATERIAL_RESOURCE/RELEVANCE', pattern: /\b(pertinence|visions?|strategies?|regards? exterieurs?|sens partage|relevance)\b/ },
];

export const natureSynonyms: readonly { readonly code: 'MATERIAL' | 'IMMATERIAL'; readonly pattern: RegExp }[] = [
  { code: 'IMMATERIAL', pattern: /^(im ?materiel\w*|immaterial|intangibles?|humaine?s?)$|^ressources? (immaterielles?|humaines?)$/ },
  { code: 'MATERIAL', pattern: /^(materiel\w*|material|tangibles?|physiques?)$|^ressources? (materielles?|physiques?)$/ },
];

/** The first that matches counts. */
export const sharingSynonyms: readonly { readonly code: 'HOLDER_ONLY' | 'NETWORK' | 'PARTNERS' | 'PUBLIC'; readonly pattern: RegExp }[] = [
  { code: 'HOLDER_ONLY', pattern: /\bnon partag|pas partag|\bprivee?s?\b|\binternes?\b|porteur seul|holder only|confidentiel|personne|\bmoi seul|reservee? au (lieu|porteur)/ },
  { code: 'PUBLIC', pattern: /tout le monde|toutes? et (a )?tous|a tous\b|^tou(s|te|tes)$|\bpubli(c|que|cs|ques)\b|\bouverte?s?\b|everyone|anybody/ },
  { code: 'PARTNERS', pattern: /(autres?|reseaux) (reseaux|partenaires?)|partner networks?/ },
  { code: 'NETWORK', pattern: /reseau|membres?|collectif|adherent|partenaires?|entre (nous|lieux|tiers lieux)|tiers lieux|network|partagee?|partageable|mutualis/ },
];

/** The first that matches counts. */
export const exchangeSynonyms: readonly { readonly code: 'FREE' | 'EXCHANGE' | 'AT_COST' | 'PRICED'; readonly pattern: RegExp }[] = [
  { code: 'FREE', pattern: /\bgratuit|\blibre|\bfree\b|\brien\b|\baucune?\b/ },
  { code: 'EXCHANGE', pattern: /\bechange|\btroc|\breciproc|coups? de main|exchange/ },
  { code: 'AT_COST', pattern: /\bcoutant|\bcouts?\b|\bfrais\b|\bat cost\b/ },
  { code: 'PRICED', pattern: /\bpayant|\blocation|\bprix\b|\btarif|\bpriced?\b/ },
];

/** The first that matches counts. */
export const intentSynonyms: readonly { readonly code: 'RESOURCE' | 'NEED'; readonly pattern: RegExp }[] = [
  { code: 'NEED', pattern: /\bbesoins?\b|\b(je|nous|on) (re)?cherch|\brecherch|\bcherch|\bdemand|\bmanque|\bneeds?\b|\brequests?\b|\bwanted\b/ },
  { code: 'RESOURCE', pattern: /\boffr|\bpropos|\bressources?\b|\bmets? a disposition|\bdisponible|\bje (prete|donne|partage)|\boffers?\b|\bprets?\b|\bdons?\b|\bresources?\b/ },
];
