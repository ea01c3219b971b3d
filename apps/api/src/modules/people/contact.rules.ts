import { cleanText } from '../../transaction/revision.js';
import { ContactVisibility } from './contact.type.js';

const ORDER: readonly ContactVisibility[] = [ContactVisibility.NOBODY, ContactVisibility.COORDINATORS, ContactVisibility.NETWORK];

/** Whether more people see it by then. */
export const isWider = (after: ContactVisibility, before: ContactVisibility): boolean => ORDER.indexOf(after) > ORDER.indexOf(before);

/** A telephone number as it is kept: as it was written, with plain spaces. */
export const cleanPhone = (phone: string | null | undefined): string | null | undefined => cleanText(phone?.replace(/\s+/g, ' ') ?? phone);
