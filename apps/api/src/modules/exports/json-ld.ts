import type { LieuNode } from './lists/lieux.js';

/** Lieux as schema.org places (JSON-LD). */
export function lieuxJsonLd(lieux: readonly LieuNode[]): Buffer {
  const graph = lieux.map(({ id, name, summary, website, siret, address, location, families }) => ({
    '@type': 'Place',
    '@id': `urn:essaim:${id}`,
    identifier: siret ? [id, { '@type': 'PropertyValue', propertyID: 'SIRET', value: siret }] : id,
    name,
    ...(summary && { description: summary }),
    ...(website && { url: website }),
    ...(families.length > 0 && { keywords: families.map(({ label }) => label) }),
    address: {
      '@type': 'PostalAddress',
      ...(address.street && { streetAddress: address.street }),
      ...(address.postalCode && { postalCode: address.postalCode }),
      ...(address.commune && { addressLocality: address.commune.name }),
      addressCountry: 'FR',
    },
    ...(location && { geo: { '@type': 'GeoCoordinates', latitude: location.latitude, longitude: location.longitude } }),
  }));
  return Buffer.from(`${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 1)}\n`);
}
