/** Addresses of the pages that feeds lead to; those of the dashboard's `lib/paths.ts`. */
export const programmePage = (publicUrl: string, network: string, year: number): string => `${publicUrl}/programme/${encodeURIComponent(network)}/${year}`;
export const eventPage = (publicUrl: string, network: string, year: number, id: string): string => `${programmePage(publicUrl, network, year)}/${id}`;
/** Where members see what is not public. */
export const memberEventPage = (publicUrl: string, network: string, year: number, id: string): string => `${publicUrl}/n/${encodeURIComponent(network)}/month/${year}/events/${id}`;
export const lieuPage = (publicUrl: string, network: string, slug: string): string => `${publicUrl}/n/${encodeURIComponent(network)}/lieux/${encodeURIComponent(slug)}`;
/** What is prepared for an event, at the one thing; as notices lead there. */
export const preparationPage = (publicUrl: string, network: string, year: number, event: string, id: string): string => `${memberEventPage(publicUrl, network, year, event)}/preparation#${id}`;
export const workPage = (publicUrl: string, network: string, project: string): string => `${publicUrl}/n/${encodeURIComponent(network)}/projects/${project}/work`;
