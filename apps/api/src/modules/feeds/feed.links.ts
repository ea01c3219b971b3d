/** Addresses of the pages that feeds lead to; those of the dashboard's `lib/paths.ts`. */
export const programmePage = (publicUrl: string, network: string, year: number): string => `${publicUrl}/programme/${encodeURIComponent(network)}/${year}`;
export const eventPage = (publicUrl: string, network: string, year: number, id: string): string => `${programmePage(publicUrl, network, year)}/${id}`;
/** Where members see what is not public. */
export const memberEventPage = (publicUrl: string, network: string, year: number, id: string): string => `${publicUrl}/n/${encodeURIComponent(network)}/month/${year}/events/${id}`;
export const lieuPage = (publicUrl: string, network: string, slug: string): string => `${publicUrl}/n/${encodeURIComponent(network)}/lieux/${encodeURIComponent(slug)}`;
