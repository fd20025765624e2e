/**
 * The best of our encodings that a browser takes (RFC 9110 §12.5.3); `undefined` for none.
 *
 * `gzip, deflate, br` → `br`; `br;q=0, gzip` → `gzip`
 */
export function acceptedEncoding(header: string | undefined): 'br' | 'gzip' | undefined {
  if (!header) return undefined
  const taken = new Map(
    header.split(',').map((part) => {
      const [name = '', weight = ''] = part.split(';')
      return [name.trim().toLowerCase(), !/^\s*q\s*=\s*0(?:\.0*)?\s*$/i.test(weight)]
    }),
  )
  return (['br', 'gzip'] as const).find((name) => taken.get(name) ?? false)
}
