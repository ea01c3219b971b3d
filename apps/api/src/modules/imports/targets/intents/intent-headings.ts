/** Headings, folded, that are those of lists of offers and needs, and of no others. */
export const ofIntents = /^((nom|titre|intitule|libelle) (de |du |d |des )?(la |l |le )?)?(besoins?|demandes?|offres?|ressources?)( (propose|recherche|disponible)\w*)?$|^(quantites?|qte|demandeurs?)$/;
