import { publicOrigin } from '@/lib/public-origin'

/** What search engines may read: public pages. Frames for partners and sheets for printers say the same once more. */
export async function GET(): Promise<Response> {
  const lines = ['User-agent: *', 'Allow: /', 'Disallow: /programme/*/*/embed', 'Disallow: /programme/*/*/poster', 'Disallow: /programme/*/*/leaflet', 'Disallow: /auth/', 'Disallow: /graphql', '', `Sitemap: ${await publicOrigin()}/sitemap.xml`, '']
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' } })
}
