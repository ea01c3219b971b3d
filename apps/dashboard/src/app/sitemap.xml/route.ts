import { publicAddresses } from '@/features/programme/sitemap'
import { publicOrigin } from '@/lib/public-origin'

/** The public programmes of this year for search engines. Addresses are made of slugs and ids, so nothing in them needs escaping. */
export async function GET(): Promise<Response> {
  const [origin, addresses] = await Promise.all([publicOrigin(), publicAddresses(new Date())])
  const entries = addresses.map(({ path, changed }) => `<url><loc>${origin}${path}</loc>${changed ? `<lastmod>${changed.slice(0, 10)}</lastmod>` : ''}</url>`)
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' } })
}
