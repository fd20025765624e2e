import { publicPath } from '@/lib/base-path'
import { fileHeaders, SERVED_KINDS } from '../server/headers'

/** A former address and where it leads, both from the root of the site. */
export type HostMove = { readonly from: string; readonly to: string }

/** Names of the files by which hosts learn of headers and moves; nobody need read them. */
const HOST_FILES = ['_headers', '_redirects', '_nginx.conf'] as const

/**
 * `_redirects`, for Netlify and Cloudflare Pages. An address with a query is left out: Cloudflare does not look
 * at it, and would lead all queries of the path to the same place.
 */
export function redirectsFile(moves: readonly HostMove[], base: string): string {
  const lines = moves
    .filter(({ from }) => !from.includes('?'))
    .map(({ from, to }) => `${publicPath(from, base)} ${publicPath(to, base)} 301`)
  return lines.map((line) => `${line}\n`).join('')
}

/**
 * `_headers`, for Netlify and Cloudflare Pages. Both put together what several rules say of the same header, so
 * that `/*` has only what no other rule says in another way: how long to keep pages they know themselves.
 */
export function headersFile(base: string): string {
  const others = SERVED_KINDS.filter(({ pattern }) => pattern !== '/*')
  const apart = new Set(others.flatMap(({ headers }) => Object.keys(headers)))
  const everywhere = Object.entries(fileHeaders('/')).filter(([name]) => !apart.has(name))
  const framed: readonly (readonly [string, string])[] = [
    ['Content-Security-Policy', fileHeaders('/')['Content-Security-Policy'] ?? ''],
  ]
  const rules = [
    { pattern: '/*', headers: [...everywhere, ...framed] },
    ...others.map(({ pattern, headers }) => ({ pattern, headers: Object.entries(headers) })),
  ]
  return rules
    .map(({ pattern, headers }) =>
      [
        publicPath(pattern, base),
        ...headers.map(([name, value]) => `  ${name}: ${value}`),
        '',
      ].join('\n'),
    )
    .join('\n')
}

/** A part of `server { … }` for nginx, whose `root` is the folder above the sub-path. */
export function nginxFile(moves: readonly HostMove[], base: string): string {
  const at = (pattern: string) => publicPath(pattern.replace(/(?::version\/)?\*$/, ''), base)
  const kinds = SERVED_KINDS.map(({ path, pattern }) => {
    const example = pattern.replace(':version', 'v').replace('*', 'a')
    const headers = fileHeaders(path.test(example) ? example : '/')
    return [
      pattern.includes(':version')
        ? `location ~ ^${at(pattern)}[^/]+/ {`
        : `location ${pattern === '/*' ? '' : '^~ '}${at(pattern)} {`,
      ...nginxHeaders(headers),
      ...(pattern === '/*' ? ['  try_files $uri $uri.html $uri/index.html =404;'] : []),
      '}',
    ].join('\n')
  })
  return [
    '# 放进 server { … } 里：include 这个文件的路径;',
    base === ''
      ? '# root 写这个文件夹。'
      : `# root 写上一层：这个文件夹要叫 ${base.slice(1)}，放在 root 里面。`,
    'charset utf-8;',
    `error_page 404 ${base}/404.html;`,
    ...(base === '' ? [] : [`location = ${base} { return 301 ${base}/; }`]),
    ...HOST_FILES.map((name) => `location = ${base}/${name} { return 404; }`),
    ...moves.map((move) => nginxMove(move, base)),
    ...TYPES.map(([ending, type]) => nginxType(ending, type)),
    ...kinds,
    '',
  ].join('\n')
}

/** Types that nginx does not know, by the end of the address. */
const TYPES = [
  ['\\.md', 'text/markdown'],
  ['\\.webmanifest', 'application/manifest+json'],
  ['/feed\\.xml', 'application/atom+xml'],
  ['/feed\\.json', 'application/feed+json'],
] as const

function nginxType(ending: string, type: string): string {
  return [
    `location ~ ${ending}$ {`,
    '  types { }',
    `  default_type "${type}; charset=utf-8";`,
    ...nginxHeaders(fileHeaders('/')),
    '}',
  ].join('\n')
}

function nginxHeaders(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`)
}

function nginxMove({ from, to }: HostMove, base: string): string {
  const target = quoted(publicPath(to, base))
  const source = publicPath(from, base)
  return source.includes('?')
    ? `if ($request_uri = ${quoted(source)}) { return 301 ${target}; }`
    : [source, `${source}/`]
        .map((each) => `location = ${quoted(decodeURI(each))} { return 301 ${target}; }`)
        .join('\n')
}

function quoted(text: string): string {
  return `"${text.replace(/["\\$]/g, (mark) => (mark === '$' ? '' : `\\${mark}`))}"`
}
