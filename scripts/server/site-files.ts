import { statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import send from 'send'
import { pageFile } from '@/lib/url'
import { acceptedEncoding } from './accepted-encoding'
import { fileHeaders, setHeaders, typeOf } from './headers'

/** Pages that have no address of their own. */
const NO_ADDRESS = new Set(['/index', '/404', '/500'])

/** Where an answer lies: a file below a site's folder. */
export type FoundFile = { readonly site: string; readonly file: string }

/** The page or the file at an address, in the first of the sites that has it. */
export function findFile(sites: readonly string[], address: string): FoundFile | undefined {
  const page = pageFile(address)
  // Nothing of ours begins with a dot, and a name that does may lead elsewhere.
  if (NO_ADDRESS.has(address) || page.split('/').some((name) => name.startsWith('.')))
    return undefined
  const plain = page.slice(0, -'.html'.length)
  const names = /\.(?:html|br|gz)$/.test(plain) ? [page] : [page, plain]
  for (const site of sites) {
    const file = names.find((name) => isFile(path.join(site, name)))
    if (file !== undefined) return { site, file }
  }
  return undefined
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}

const ENDINGS = { br: '.br', gzip: '.gz' } as const

/**
 * Answers with a file: its packed form where the browser takes it, 304, a range or 416 as it asks. `status`
 * takes the place of 200.
 */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  found: FoundFile,
  {
    address,
    status,
    variesBy,
  }: { readonly address: string; readonly status?: number; readonly variesBy?: 'Accept' },
): void {
  const { site, file } = found
  setHeaders(response, fileHeaders(address))
  const type = typeOf(file)
  if (type) response.setHeader('Content-Type', type)
  const packed = packedForm(request, found)
  response.setHeader('Vary', variesBy ? `${variesBy}, Accept-Encoding` : 'Accept-Encoding')
  if (packed) {
    response.setHeader('Content-Encoding', packed.encoding)
    if (!type) response.setHeader('Content-Type', contentType(file))
  }
  if (status) {
    // Nobody keeps a page for what is not there, or asks for a part of it.
    for (const name of ['range', 'if-none-match', 'if-modified-since']) delete request.headers[name]
    response.statusCode = status
  }
  const name = (packed?.file ?? file).split('/').map(encodeURIComponent).join('/')
  send(request, `/${name}`, { root: site, index: false, cacheControl: false, dotfiles: 'ignore' })
    .on('error', (error: { readonly status?: number }) => {
      response.removeHeader('Content-Encoding')
      response.writeHead(error.status ?? 500).end()
    })
    .pipe(response)
}

/** A part of a file is a part of its plain form. */
function packedForm({ headers }: IncomingMessage, { site, file }: FoundFile) {
  const encoding = headers.range ? undefined : acceptedEncoding(headers['accept-encoding'])
  if (!encoding) return undefined
  const packed = file + ENDINGS[encoding]
  return isFile(path.join(site, packed)) ? { encoding, file: packed } : undefined
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

function contentType(file: string): string {
  return CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream'
}
