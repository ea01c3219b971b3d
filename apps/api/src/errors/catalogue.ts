/** Every code of `userErrors`, with its words; docs/errors.md lists them and a test compares. `{name}` is filled from the problem. */
export const CATALOGUE = {
  BLANK: { fr: 'Ce champ ne peut pas être vide.', en: 'This cannot be empty.' },
  TOO_LONG: { fr: 'Trop long : {max} caractères au plus.', en: 'Too long: {max} characters at most.' },
  INVALID: { fr: 'Cette valeur n’est pas acceptée : {why}', en: 'This value is not accepted: {why}' },
  INVALID_CHARACTER: {
    fr: 'Un caractère invisible, ou abîmé, est à retirer : écrivez ce texte à nouveau.',
    en: 'It holds an invisible or broken character: write this text anew.',
  },
  INVALID_URL: {
    fr: 'Une adresse web commence par https:// ou http://.',
    en: 'A web address starts with https:// or http://.',
  },
  INVALID_EMAIL: { fr: 'Une adresse e-mail s’écrit nom@exemple.fr.', en: 'An e-mail address is written name@example.org.' },
  INVALID_PHONE: {
    fr: 'Ce numéro de téléphone est inexact : dix chiffres, ou l’indicatif du pays d’abord (+33 6 12 34 56 78).',
    en: 'This telephone number is wrong: ten digits, or the code of the country first (+33 6 12 34 56 78).',
  },
  INVALID_POSTAL_CODE: { fr: 'Un code postal a cinq chiffres.', en: 'A postcode has five digits.' },
  INVALID_SIRET: {
    fr: 'Ce SIRET est inexact : 14 chiffres dont le dernier vérifie les autres.',
    en: 'This SIRET is wrong: 14 digits, the last of which checks the others.',
  },
  INVALID_RNA: { fr: 'Un numéro RNA est un W suivi de neuf chiffres.', en: 'An RNA number is a W followed by nine digits.' },
  INVALID_COORDINATES: {
    fr: 'La latitude va de −90 à 90, la longitude de −180 à 180, et il faut les deux.',
    en: 'Latitude goes from −90 to 90, longitude from −180 to 180, and both are needed.',
  },
  INVALID_TIME_ZONE: { fr: 'Ce fuseau horaire n’existe pas (exemple : Europe/Paris).', en: 'There is no such time zone (example: Europe/Paris).' },
  INVALID_PERIOD: { fr: 'La fin doit venir après le début.', en: 'The end must come after the beginning.' },
  INCOMPLETE_PERIOD: { fr: 'Donnez le début et la fin, ou aucun des deux.', en: 'Give the beginning and the end, or neither.' },
  OCCURRENCE_TOO_LONG: {
    fr: 'Une date dure 24 heures au plus : ajoutez-en une par jour.',
    en: 'One date lasts 24 hours at most: add one a day.',
  },
  EXPIRY_PAST: { fr: 'Choisissez une date à venir.', en: 'Choose a date to come.' },
  EXPIRY_TOO_FAR: { fr: 'Choisissez une date plus proche : {days} jours au plus.', en: 'Choose an earlier date: {days} days at most.' },
  UNKNOWN_TERM: { fr: 'La valeur « {code} » n’est pas dans la liste.', en: '"{code}" is not in the list.' },
  UNKNOWN_COMMUNE: { fr: 'Aucune commune n’a le code INSEE « {code} ».', en: 'No commune has the INSEE code "{code}".' },
  UNKNOWN_EPCI: { fr: 'Aucun EPCI n’a le code « {code} ».', en: 'No EPCI has the code "{code}".' },
  UNKNOWN_DEPARTEMENT: { fr: 'Aucun département n’a le code « {code} ».', en: 'No département has the code "{code}".' },
  UNKNOWN_REFERENCE: { fr: 'Introuvable, ou pas visible pour vous : « {id} ».', en: 'Not found, or not visible to you: "{id}".' },
  DUPLICATE: { fr: 'Donné deux fois.', en: 'Given twice.' },
  TAKEN: { fr: '« {value} » est déjà pris.', en: '"{value}" is already taken.' },
  ROOM_NOT_OF_LIEU: { fr: 'Cette salle n’est pas dans ce lieu.', en: 'This room is not in this lieu.' },
  LIEU_OR_PLACE: { fr: 'Choisissez un lieu ou une adresse libre, pas les deux.', en: 'Choose a lieu or a free address, not both.' },
  LIEU_OUTSIDE_NETWORKS: {
    fr: 'Ce lieu n’est dans aucun des réseaux concernés.',
    en: 'This lieu is in none of the networks concerned.',
  },
  ROOM_TAKEN: {
    fr: 'La salle est déjà prise par un événement accepté à ce moment-là.',
    en: 'The room is already booked by an accepted event at that time.',
  },
  SLOT_FULL: { fr: 'Ce créneau est complet : choisissez-en un autre.', en: 'This slot is full: choose another one.' },
  MORE_VOLUNTEERS: { fr: 'Davantage de bénévoles sont déjà inscrits : retirez d’abord quelqu’un.', en: 'More volunteers are put down already: take somebody off first.' },
  NO_PERSON: { fr: 'Votre compte n’est lié à aucune personne du réseau : demandez-le à la coordination.', en: 'Your account belongs to no person of the network: ask the coordinators.' },
  MINIMUM_OVER_MAXIMUM: { fr: 'Le minimum ne dépasse pas le maximum.', en: 'The minimum is not above the maximum.' },
  TWO_DUE_DATES: { fr: 'Donnez un jour fixe ou un nombre de jours avant l’événement, pas les deux.', en: 'Give a fixed day or a number of days before the event, not both.' },
  NOT_YET_HELD: { fr: 'Cette date n’est pas encore arrivée : dites ce qu’il en a été une fois qu’elle a commencé.', en: 'This date has not come yet: say what became of it once it has begun.' },
  LIEU_IN_USE: {
    fr: 'Des dates à venir du Mois de l’ESS sont prévues dans ce lieu : déplacez-les ou annulez-les d’abord.',
    en: 'Coming dates of the Mois de l’ESS are planned in this lieu: move or cancel them first.',
  },
  ROOM_IN_USE: {
    fr: 'Des événements à venir sont prévus dans cette salle : déplacez-les d’abord.',
    en: 'Events are planned in this room: move them first.',
  },
  PRICE_WITHOUT_TERMS: {
    fr: 'Un prix va avec « À prix coûtant » ou « Payant » : choisissez l’un des deux, ou retirez le prix.',
    en: 'A price goes with “At cost” or “Priced”: choose one of them, or take the price away.',
  },
  PERIOD_PAST: { fr: 'Cette période est passée : choisissez des dates à venir.', en: 'This period is over: choose dates to come.' },
  PERIOD_TOO_LONG: { fr: 'Trop long : {days} jours au plus à la fois.', en: 'Too long: {days} days at most at a time.' },
  RESOURCE_TAKEN: {
    fr: 'Déjà promis jusqu’au {until}. Libre pour la même durée à partir du {next}.',
    en: 'Already promised until {until}. Free for as long from {next}.',
  },
  RESOURCE_PARTLY_TAKEN: {
    fr: 'Il n’en reste que {remaining} jusqu’au {until}. Libre pour la même durée à partir du {next}.',
    en: 'Only {remaining} left until {until}. Free for as long from {next}.',
  },
  RESOURCE_TAKEN_LONG: {
    fr: 'Déjà promis jusqu’au {until}, et rien de libre pour la même durée dans l’année qui suit : essayez plus court, ou moins.',
    en: 'Already promised until {until}, and nothing free for as long in the year after: try a shorter time, or fewer.',
  },
  RESOURCE_JUST_TAKEN: {
    fr: 'Quelqu’un vient de demander cette ressource pour ces dates : regardez de nouveau quand elle est libre.',
    en: 'Somebody has just asked for this resource on these dates: look again when it is free.',
  },
  RESOURCE_CLOSED: {
    fr: 'Indisponible du {from} au {until}. Libre pour la même durée à partir du {next}.',
    en: 'Not to be had from {from} to {until}. Free for as long from {next}.',
  },
  RESOURCE_JUST_CLOSED: {
    fr: 'Cette ressource vient d’être déclarée indisponible à ces dates : choisissez-en d’autres.',
    en: 'This resource has just been closed on these dates: choose other ones.',
  },
  MORE_THAN_THERE_IS: { fr: 'Il n’y en a que {quantity} en tout.', en: 'There are only {quantity} in all.' },
  RESOURCE_PROMISED: {
    fr: 'Davantage est déjà promis pour des dates à venir : gardez au moins ce qui est promis, ou retirez d’abord une promesse.',
    en: 'More is promised already on dates to come: keep at least what is promised, or take a promise back first.',
  },
  RESOURCE_PROMISED_THEN: {
    fr: 'Cette ressource est demandée ou promise ces jours-là : répondez d’abord à la demande, ou proposez d’autres dates.',
    en: 'This resource is asked for or promised on those days: answer the request first, or propose other dates.',
  },
  RESOURCE_IN_USE: {
    fr: 'Cette ressource est demandée, promise ou sortie : répondez aux demandes et attendez son retour, puis supprimez-la.',
    en: 'This resource is asked for, promised or handed out: answer the requests and wait until it is back, then delete it.',
  },
  OUTSIDE_OPENING_HOURS: {
    fr: 'Le début ou la fin tombe hors des horaires de cette ressource : convenez-en avec qui la prête.',
    en: 'The beginning or the end is outside the hours of this resource: agree on it with whoever lends it.',
  },
  ASKED_BY_MISSING: {
    fr: 'Dites au nom de qui vous demandez : un lieu que vous animez, ou vous-même.',
    en: 'Say on whose behalf you ask: a lieu that you animate, or yourself.',
  },
  DATES_MISSING: { fr: 'Donnez les dates que vous proposez : le début et la fin.', en: 'Give the dates that you propose: beginning and end.' },
  REQUEST_OVER: {
    fr: 'Cette demande a été refusée ou annulée : faites-en une nouvelle.',
    en: 'This request was declined or cancelled: make a new one.',
  },
  NOT_YOUR_TURN: {
    fr: 'Cette réponse ne se donne pas maintenant : la demande attend l’autre partie, ou elle est déjà acceptée.',
    en: 'This answer is not given now: the request waits for the other side, or is accepted already.',
  },
  HANDED_OUT: {
    fr: 'La ressource est déjà sortie : notez d’abord son retour.',
    en: 'The resource is handed out already: note first that it came back.',
  },
  NOT_ACCEPTED: { fr: 'La demande n’est pas encore acceptée : répondez d’abord.', en: 'The request is not accepted yet: answer it first.' },
  NOT_HANDED_OUT: { fr: 'La sortie n’est pas encore notée : notez-la d’abord.', en: 'It is not noted yet that it was handed out: note that first.' },
  TIME_TO_COME: { fr: 'Notez ce qui a eu lieu : pas une heure à venir.', en: 'Note what has happened: no time to come.' },
  OWN_OFFER: { fr: 'Qui a ce besoin tient déjà cette ressource : choisissez l’offre de quelqu’un d’autre.', en: 'Whoever has this need holds this resource already: choose an offer of somebody else.' },
  PROJECT_OVER: {
    fr: 'Ce projet est terminé ou mis de côté : choisissez-en un autre, ou rouvrez-le d’abord.',
    en: 'This project is finished or set aside: choose another one, or reopen it first.',
  },
  EVENT_OVER: {
    fr: 'Le projet de cet événement est terminé ou mis de côté, et rien n’en est à venir : choisissez une date à venir, ou rouvrez d’abord le projet.',
    en: 'The project of this event is finished or set aside, and nothing of it is to come: choose a date to come, or reopen the project first.',
  },
  HOLDER_NOT_PARTY: {
    fr: 'Qui tient cette ressource ne fait pas encore partie de ce projet : ajoutez d’abord cette partie au projet, ou choisissez un événement.',
    en: 'Whoever holds this resource is no party of this project yet: add the party to the project first, or choose an event.',
  },
  NEEDER_ELSEWHERE: {
    fr: 'Qui a ce besoin n’est pas dans ce réseau : choisissez un projet ou un événement d’un de ses réseaux.',
    en: 'Whoever has this need is not in this network: choose a project or an event of one of their networks.',
  },
  WARNING_OVERRIDDEN: { fr: 'Cet écart est déjà accepté, par {name} : regardez sa raison, ou reprenez-la d’abord.', en: 'This warning is accepted already, by {name}: look at the reason, or take it back first.' },
  WARNING_NOT_OVERRIDDEN: { fr: 'Cet écart n’est pas accepté : il n’y a rien à reprendre.', en: 'This warning is not accepted: there is nothing to take back.' },
  STAGE_NOT_READY: {
    fr: 'Il manque quelque chose pour cette étape. Complétez le projet, ou donnez une raison de passer outre.',
    en: 'Something is missing for this stage. Complete the project, or give a reason to pass.',
  },
  TOO_FEW_PARTIES: { fr: 'Une coopération a au moins deux parties prenantes.', en: 'A cooperation has at least two parties.' },
  NO_COLLECTIVE_OBJECTIVE: { fr: 'Il manque un objectif collectif.', en: 'A collective objective is missing.' },
  NO_LIMIT: {
    fr: 'Les parties n’ont pas encore parlé de leurs limites : notez-en une, ou le jour où elles ont constaté qu’elles n’en ont pas.',
    en: 'The parties have not spoken of their limits yet: note one, or the day on which they found that they have none.',
  },
  NO_EFFECT_EXPECTED: {
    fr: 'Chaque partie attend au moins un effet utile : il reste à le dire pour {names}.',
    en: 'Each party expects at least one useful effect: it is still to be said for {names}.',
  },
  NO_FIL_ROUGE: { fr: 'Il manque la phrase du fil rouge.', en: 'The sentence of the fil rouge is missing.' },
  NO_COMMITMENT_AGREED: { fr: 'Aucun engagement n’est encore convenu.', en: 'No commitment is agreed yet.' },
  EFFECT_NOT_OBSERVED: {
    fr: 'Il reste à dire ce qui a été observé, ou que rien ne l’a été, pour : {effects}.',
    en: 'What was observed, or that nothing was, is still to be said for: {effects}.',
  },
  VALUE_SHARING_NOT_SAID: {
    fr: 'Les parties n’ont pas encore dit comment les coûts, le temps et la valeur ont été partagés.',
    en: 'The parties have not said yet how costs, time and value were shared.',
  },
  REASON_MISSING: { fr: 'Dites pourquoi : la raison est conservée avec le projet.', en: 'Say why: the reason is kept with the project.' },
  PARTY_COMMITTED: {
    fr: '{name} s’est engagé ou attend un effet dans ce projet : retirez d’abord ses engagements, et les effets qu’il attend.',
    en: '{name} has made commitments or expects an effect in this project: first withdraw its commitments, and the effects that it expects.',
  },
  UNIT_MISSING: { fr: 'Dites ce que compte ce nombre : heures, soirées, €…', en: 'Say what the number counts: hours, evenings, €…' },
  EXPENSE_IN_EUROS: { fr: 'Une dépense se compte en euros (€).', en: 'An expense is counted in euros (€).' },
  EFFECT_WITHOUT_PARTY: {
    fr: 'Un effet attendu l’est par une partie au moins : choisissez laquelle. S’il n’est plus attendu, supprimez-le.',
    en: 'An expected effect is expected by one party at least: choose which. If it is no longer expected, delete it.',
  },
  PARTY_EXPECTS: {
    fr: 'Une partie qui attend des effets reste dans le projet : dites d’abord qui les attend à sa place, ou supprimez-les.',
    en: 'A party that expects effects stays in the project: first say who expects them instead, or delete them.',
  },
  IN_THE_FUTURE: { fr: 'On n’observe que ce qui est arrivé : choisissez aujourd’hui ou un jour passé.', en: 'Only what has happened is observed: choose today or a day before.' },
  OBSERVATION_EMPTY: { fr: 'Racontez ce que vous avez vu, ou donnez un chiffre.', en: 'Tell what you saw, or give a figure.' },
  QUOTE_WITHOUT_CONSENT: { fr: 'On ne cite personne sans son accord : demandez-le, puis cochez la case.', en: 'Nobody is quoted without their consent: ask for it, then tick the box.' },
  ASKED_LATELY: { fr: 'La question a déjà été posée il y a moins d’un jour : laissez le temps de répondre.', en: 'They were asked less than a day ago: leave them time to answer.' },
  NOTHING_TO_OBSERVE: { fr: 'Tous les effets attendus ont déjà une observation, ou aucun n’est attendu.', en: 'All effects that are expected have an observation already, or none is expected.' },
  PHOTO_WITHOUT_CONSENT: {
    fr: 'On ne montre personne sans son accord : demandez-le à celles et ceux que l’on reconnaît, puis cochez la case.',
    en: 'Nobody is shown without their consent: ask those who can be recognised, then tick the box.',
  },
  LINK_AND_FILE: { fr: 'Un document est un lien ou un fichier, pas les deux : retirez l’un ou l’autre.', en: 'A document is a link or a file, not both: remove one of them.' },
  LAST_OBSERVATION: {
    fr: 'Un effet inattendu n’existe que par ce qui en a été observé : supprimez plutôt l’effet.',
    en: 'An unexpected effect exists only by what was observed of it: delete the effect instead.',
  },
  TOO_MANY: { fr: 'C’est trop : {max} au plus. Retirez-en d’abord.', en: 'That is too many: {max} at most. Take some away first.' },
  TOO_MANY_ROOMS: {
    fr: 'Ces deux lieux ont {count} salles en tout, et un lieu en a {max} au plus : retirez-en d’abord quelques-unes.',
    en: 'These two lieux have {count} rooms in all, and a lieu has {max} at most: remove some first.',
  },
  TOO_MANY_PHOTOS: {
    fr: 'Ces deux lieux ont {count} photos en tout, et un lieu en a {max} au plus : supprimez-en d’abord quelques-unes.',
    en: 'These two lieux have {count} photos in all, and a lieu has {max} at most: delete some first.',
  },
  FULL: {
    fr: 'Il y en a déjà {max}, le maximum : supprimez-en d’abord pour faire de la place, puis rétablissez.',
    en: 'There are {max} already, as many as there may be: delete one first to make room, then restore.',
  },
  THREAD_FULL: {
    fr: 'Ce fil rouge porte déjà {max} éléments, le maximum : décrochez-en d’abord.',
    en: 'This fil rouge holds {max} things already, as many as it may: take one off first.',
  },
  ALREADY_ANSWERED: {
    fr: 'Cette ressource répond déjà à ce besoin pour ces dates : voyez la demande en cours.',
    en: 'This resource answers this need at these dates already: see the request under way.',
  },
  VISIBILITY_NOT_YOURS: {
    fr: 'Seule cette personne peut montrer ses coordonnées à davantage de monde : elle a un compte pour le faire.',
    en: 'Only this person can show their contact details to more people: they have an account to do so.',
  },
  CONSENT_MISSING: {
    fr: 'Ces coordonnées ne se montrent au réseau qu’avec l’accord de la personne : choisissez de nouveau qui les voit.',
    en: 'These contact details are shown to the network only with the person’s consent: choose again who sees them.',
  },
  CONFLICT: {
    fr: 'Quelqu’un d’autre a changé les mêmes champs entre-temps. Comparez, puis choisissez.',
    en: 'Somebody else changed the same fields meanwhile. Compare, then choose.',
  },
  VERSION_FROM_THE_FUTURE: {
    fr: 'Cette version n’existe pas encore. Rechargez la page.',
    en: 'This version does not exist yet. Load the page again.',
  },
  DELETED: { fr: 'Cet élément a été supprimé. On peut le rétablir.', en: 'This has been deleted. It can be restored.' },
  ERASED: { fr: 'Cette personne a été effacée : il ne reste rien à changer.', en: 'This person has been erased: there is nothing left to change.' },
  NOT_CONFIRMED: { fr: 'Ce n’est pas le nom de cette personne : recopiez-le tel qu’il est affiché.', en: 'This is not the name of this person: type it as it is shown.' },
  ACCOUNT_ADMINISTERS: {
    fr: 'Cette personne administre l’instance : confiez d’abord l’administration à quelqu’un d’autre.',
    en: 'This person administers the instance: hand the administration over to somebody else first.',
  },
  NOT_DELETED: { fr: 'Cet élément n’est pas supprimé.', en: 'This is not deleted.' },
  NOT_UNDOABLE: {
    fr: 'Ce changement ne s’annule pas d’ici : refaites-le à la main ou, s’il vient d’une fusion, annulez la fusion.',
    en: 'This change cannot be undone from here: change it by hand or, if it came of a merge, undo the merge.',
  },
  MERGE_WITH_ITSELF: { fr: 'Un lieu ne se fusionne pas avec lui-même : choisissez-en un autre.', en: 'A lieu is not merged with itself: choose another one.' },
  LIEU_MERGED: {
    fr: 'Ce lieu a été fusionné avec un autre : pour le retrouver, annulez la fusion.',
    en: 'This lieu has been merged with another one: undo the merge to have it back.',
  },
  NOT_MERGED: { fr: 'Ce lieu n’est pas fusionné, ou la fusion a déjà été annulée.', en: 'This lieu is not merged, or the merge has been undone already.' },
  LAST_COORDINATOR: {
    fr: 'Un réseau garde toujours quelqu’un à sa coordination : nommez d’abord une autre personne.',
    en: 'A network always keeps a coordinator: name somebody else first.',
  },
  MENTION_NOT_READING: {
    fr: '{name} ne peut pas lire ce projet : retirez cette mention, ou demandez à la coordination de l’inviter dans le réseau.',
    en: '{name} cannot read this project: take the mention out, or ask the coordination to invite them to the network.',
  },
  TOO_MANY_MENTIONS: { fr: 'Mentionnez {max} personnes au plus.', en: 'Mention {max} people at most.' },
  COMPANION_ALONE: { fr: 'Un accompagnement ne se combine avec aucun autre rôle.', en: 'A companion has no other role.' },
  COMPANION_PERIOD: { fr: 'Un accompagnement a un premier et un dernier jour.', en: 'A companion has a first and a last day.' },
  COMPANION_SCOPE: { fr: 'Choisissez au moins un lieu ou un projet à accompagner.', en: 'Choose at least one lieu or project to accompany.' },
  COMPANION_ONLY: { fr: 'Seul un accompagnement se limite à des projets.', en: 'Only a companion is limited to projects.' },
  OWN_ACCOUNT: { fr: 'Vous ne pouvez pas suspendre votre propre compte.', en: 'You cannot suspend your own account.' },
  PASSWORD_TOO_SHORT: { fr: 'Trop court : {min} caractères au moins.', en: 'Too short: {min} characters at least.' },
  PERSON_HAS_ACCOUNT: { fr: 'Cette personne a déjà un compte.', en: 'This person has an account already.' },
  PERSON_KEPT_ELSEWHERE: {
    fr: 'Ce compte est lié à une personne qu’un autre réseau tient à jour : c’est à lui de changer ce lien.',
    en: 'This account belongs to a person whom another network keeps: that network changes the link.',
  },
  INVITATION_ONE_USE: {
    fr: 'Une invitation à une personne précise, ou à coordonner, ne sert qu’une fois.',
    en: 'An invitation of one person, or to coordinate, is used once.',
  },
  IMPORT_NOT_READY: { fr: 'Cet import n’est plus en attente de confirmation.', en: 'This import is no longer waiting for confirmation.' },
  IMPORT_UNDECIDED: {
    fr: 'Doublons et noms à décider avant de confirmer : {count}.',
    en: 'Duplicates and names to decide on before confirming: {count}.',
  },
  IMPORT_NO_NAME: {
    fr: 'Aucune colonne ne donne le nom ou le titre : indiquez laquelle.',
    en: 'No column gives the name or title: say which one does.',
  },
  IMPORT_UNKNOWN_COLUMN: { fr: 'Le fichier n’a pas de colonne « {name} ».', en: 'The file has no column "{name}".' },
  IMPORT_FIELD_ELSEWHERE: { fr: 'Une liste de ce genre n’a pas ce champ : choisissez-en un autre.', en: 'A list of this kind has no such field: choose another one.' },
  IMPORT_UNKNOWN_SHEET: { fr: 'Le classeur n’a pas de feuille « {name} ».', en: 'The workbook has no sheet "{name}".' },
  IMPORT_UNREADABLE: {
    fr: 'Rien de tel ne se lit dans ce fichier : l’import reste comme il était. Choisissez une autre feuille, ou une autre sorte de liste.',
    en: 'Nothing of the kind can be read in this file: the import stays as it was. Choose another sheet, or another kind of list.',
  },
  IMPORT_STALE: {
    fr: 'Des lieux ont changé depuis cet aperçu : il a été refait. Vérifiez-le, puis confirmez.',
    en: 'Lieux have changed since this preview: it has been made anew. Check it, then confirm.',
  },
  IMPORT_UNKNOWN_LINE: { fr: 'La ligne {line} n’est pas un doublon à décider.', en: 'Line {line} is not a duplicate to decide on.' },
} as const satisfies Record<string, { fr: string; en: string }>;

export type UserErrorCode = keyof typeof CATALOGUE;
