import type { Problem } from './user-error.js';

/** Constraints of the database that a sender can run into although the services look first: two people at once, mostly. */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  occurrence_room_free: { code: 'ROOM_TAKEN', path: ['room'] },
  mobilisation_within_quantity: { code: 'RESOURCE_JUST_TAKEN', path: ['startsAt'] },
  mobilisation_on_open_days: { code: 'RESOURCE_JUST_CLOSED', path: ['startsAt'] },
  resource_promises_kept: { code: 'RESOURCE_PROMISED', path: ['quantity'] },
  resource_closure_free: { code: 'RESOURCE_PROMISED_THEN', path: ['closures'] },
  resource_in_use: { code: 'RESOURCE_IN_USE', path: ['id'] },
  network_slug_key: { code: 'TAKEN', path: ['slug'] },
  ess_month_network_id_year_key: { code: 'TAKEN', path: ['year'] },
  photo_consent: { code: 'PHOTO_WITHOUT_CONSENT', path: ['consent'] },
  cooperation_document_link_or_file: { code: 'LINK_AND_FILE', path: ['url'] },
  person_contact_agreed: { code: 'CONSENT_MISSING', path: ['emailVisibility'] },
  person_erased: { code: 'ERASED', path: ['id'] },
  lieu_merged_is_deleted: { code: 'LIEU_MERGED', path: ['id'] },
  commitment_party_id_fkey: { code: 'PARTY_COMMITTED', path: ['parties'], params: { name: '…' } },
  effect_party_party_id_fkey: { code: 'PARTY_EXPECTS', path: ['parties'] },
  volunteer_within_maximum: { code: 'SLOT_FULL', path: ['slot'] },
  volunteer_slot_keeps_people: { code: 'MORE_VOLUNTEERS', path: ['maximum'] },
  project_party_project_id_actor_id_key: { code: 'DUPLICATE', path: ['parties'] },
};

export const problemOfConstraint = (constraint: string): Problem | undefined => PROBLEMS[constraint];
