import { existsSync, readFileSync } from 'node:fs'
import type { NextConfig } from 'next'

/** Old addresses, as `npm run dev` has written them down; the server of a published site has them by itself. */
function readRedirects(): Redirects {
  const file = '.zhinan/redirects.json'
  const isPreview = process.env.ZHINAN_PREVIEW_URL !== undefined
  return isPreview && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

type Redirects = Awaited<ReturnType<NonNullable<NextConfig['redirects']>>>

const config: NextConfig = {
  // Each program in a folder of its own: a running server keeps its own while another is compiled.
  distDir: process.env.ZHINAN_PROGRAM ?? '.next',
  poweredByHeader: false,
  // Compressed once, when a page is finished (scripts/publish), not at each request.
  compress: false,
  // They lie beside the server; packing them in took a seventh of the compile time.
  serverExternalPackages: ['zod', 'yaml', 'isbot', 'pg', 'libsql'],
  // Programs run where they are compiled: no list of the files that each may read is wanted.
  outputFileTracingExcludes: { '/**': ['**'] },
  reactStrictMode: true,
  images: { unoptimized: true },
  // In development the terminal belongs to what was saved and what is wrong with it.
  logging: { incomingRequests: false },
  // `npm test` checks types; a build for readers need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Metadata stands in <head> for everybody: no page is streamed.
  htmlLimitedBots: /.*/,
  experimental: {
    prefetchInlining: false,
    // The server's code is never downloaded: making it small or mapping it back is time lost.
    serverMinification: false,
    turbopackSourceMaps: false,
    // Nor is the browser's: pages carry a script of their own (`scripts/build/reader-script`). (The style sheet is, so that it
    // must still be made small.)
    turbopackScopeHoisting: false,
    // Writing the cache is a quarter of the compile time, lost where a clone is built once and thrown
    // away. The second compile in a place fills it; after that a changed program takes a third of the time.
    turbopackFileSystemCacheForBuild: process.env.ZHINAN_COMPILE === 'again',
  },
  // For readers without JavaScript: the finished page, filled in with results or thanks.
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
  redirects: async () => readRedirects(),
}

export default config
