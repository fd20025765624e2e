import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { bareKey } from '@/lib/bare-text'

/** A piece of an article as a reader follows it: a step, or text that is none (a question, the summary). */
export type TextBlock = {
  readonly kind: 'step' | 'text'
  readonly title: string
  readonly text: string
}

/** Letters, digits and 汉字 of a block; how it is set and punctuated is left out. */
export type ComparedBlock = readonly [kind: TextBlock['kind'], title: string, text: string]

const FORM = 'v1:'
const compared = z.array(z.tuple([z.enum(['step', 'text']), z.string(), z.string()]))

/** What a later text of the article is compared with: all its words, packed (about a byte a 汉字). */
export function textFingerprint(blocks: readonly TextBlock[]): string {
  const words = blocks.map(({ kind, title, text }) => [kind, bareKey(title), bareKey(text)])
  return FORM + deflateRawSync(JSON.stringify(words)).toString('base64url')
}

/** The blocks of a fingerprint; `undefined` for one of another form, or a damaged one. */
export function readFingerprint(text: string): readonly ComparedBlock[] | undefined {
  if (!text.startsWith(FORM)) return undefined
  try {
    const packed = Buffer.from(text.slice(FORM.length), 'base64url')
    return compared.parse(JSON.parse(inflateRawSync(packed).toString('utf8')))
  } catch {
    return undefined
  }
}
