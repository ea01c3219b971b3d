import { registerEnumType } from 'type-graphql';

/** How a person can be reached. */
export enum Contact {
  EMAIL = 'EMAIL',
  PHONE = 'PHONE',
}
registerEnumType(Contact, {
  name: 'Contact',
  description: 'A way to reach a person.',
  valuesConfig: { EMAIL: { description: 'Their e-mail address.' }, PHONE: { description: 'Their telephone number.' } },
});

/** From the fewest to the most. */
export enum ContactVisibility {
  NOBODY = 'NOBODY',
  COORDINATORS = 'COORDINATORS',
  NETWORK = 'NETWORK',
}
registerEnumType(ContactVisibility, {
  name: 'ContactVisibility',
  description: 'Who sees how a person can be reached. Visitors and keys never do.',
  valuesConfig: {
    NOBODY: { description: 'The person alone.' },
    COORDINATORS: { description: 'Coordinators of the networks that keep the person, too.' },
    NETWORK: { description: 'Everybody in those networks.' },
  },
});

/** The fields of a person that hold a contact, and who sees it. */
export const CONTACT_FIELDS = {
  EMAIL: { value: 'email', visibility: 'emailVisibility', column: 'email_visibility' },
  PHONE: { value: 'phone', visibility: 'phoneVisibility', column: 'phone_visibility' },
} as const satisfies Record<Contact, object>;

/** Fields whose values stand in no trail and no preview. */
export const WITHHELD_FIELDS = ['email', 'phone'] as const;
