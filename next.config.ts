import { existsSync, readFileSync } from 'node:fs'
import type { NextConfig } from 'next'

/** What a `<meta>` policy cannot carry; the rest of the policy is in each page's head. */
const everywhere = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
]

/**
 * Pages may be kept, but are asked about each time (RFC 9111 §5.2.2.4): Next's own `s-maxage` of a year
 * would leave a CDN showing last year's article until somebody empties it.
 */
const fresh = [{ key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }]

/** For files whose name is made of their content. */
const forever = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }]

/** A drawing opened by its own address is a document: it may draw, and nothing else. */
const drawing = [
  {
    key: 'Content-Security-Policy',
    value: "default-src 'none'; frame-ancestors 'none'; sandbox",
  },
  ...forever,
]

/**
 * The studio has no script and nothing from elsewhere. Said here as well as in its handlers, because Next
 * drops a handler's header that is configured for its address (see `everywhere` and `fresh`).
 */
const studio = [
  {
    key: 'Content-Security-Policy',
    value:
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cache-Control', value: 'no-store' },
]

/** Social networks and search engines show these on their own pages. */
const forOthers = [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }]

/** Former addresses of articles; the build writes them before Next reads this file. */
function readRedirects(): { source: string; destination: string }[] {
  const file = '.zhinan/redirects.json'
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

const config: NextConfig = {
  poweredByHeader: false,
  // They lie beside the server; packing them in took a seventh of the compile time.
  serverExternalPackages: ['zod', 'yaml', 'isbot', 'pg', 'libsql'],
  reactStrictMode: true,
  enablePrerenderSourceMaps: false,
  images: { unoptimized: true },
  turbopack: {
    // See there. The request is Next's own, relative to its file.
    resolveAlias: { './collect-segment-data': './scripts/build/no-segment-data.ts' },
  },
  // In development the terminal belongs to what was saved and what is wrong with it.
  logging: { incomingRequests: false },
  // `npm test` checks types; a build for readers need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Two workers from the first fifty pages on: rendering is what a large build waits for.
    staticGenerationMinPagesPerWorker: 25,
    cpus: 2,
    prefetchInlining: false,
    // The server's code is never downloaded: making it small or mapping it back is time lost.
    serverMinification: false,
    turbopackSourceMaps: false,
    // Nor is the browser's: pages carry the script that esbuild makes. (The style sheet is, so that it
    // must still be made small.)
    turbopackScopeHoisting: false,
    // Writing the cache is a quarter of the compile time, lost where a clone is built once and thrown
    // away. The second compile in a place fills it; after that a changed program takes a third of the time.
    turbopackFileSystemCacheForBuild: existsSync('.next/BUILD_ID'),
    staticGenerationMaxConcurrency: 16,
  },
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    { source: '/((?!_next/|api/|scripts/|search/).*)', headers: fresh },
    { source: '/media/:path*', headers: drawing },
    { source: '/social/:path*', headers: forOthers },
    { source: '/studio/:path*', headers: studio },
    // All but the manifest lie in a folder named after their content.
    { source: '/search/:version/:path+', headers: forever },
    { source: '/scripts/:file', headers: forever },
  ],
  // For readers without JavaScript: the prerendered page, filled in with results or thanks.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/search', has: [{ type: 'query', key: 'q' }], destination: '/api/search/page' },
      {
        source: '/feedback',
        has: [{ type: 'query', key: 'slug' }],
        destination: '/api/feedback/page',
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
  redirects: async () => readRedirects().map((redirect) => ({ ...redirect, permanent: true })),
}

export default config
