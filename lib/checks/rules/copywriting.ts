import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { spanOf } from '../body'
import { brief } from '../brief'
import type { BodyRule, Finding } from '../rule'

type Autocorrect = Pick<typeof import('@huacnlee/autocorrect'), 'format'>

/**
 * WebAssembly, the same on every system. Its first sentence takes 0.3 s, and builds, which look for errors
 * only, have no use for it.
 */
let autocorrect: Autocorrect | undefined

function correct(text: string): string {
  autocorrect ??= load()
  return autocorrect.format(text)
}

/** Its own entry is for bundlers, which Node cannot read: `import * as wasm from './autocorrect_bg.wasm'`. */
function load(): Autocorrect {
  const require = createRequire(import.meta.url)
  const glue = require('@huacnlee/autocorrect/autocorrect_bg.js')
  const bytes = readFileSync(require.resolve('@huacnlee/autocorrect/autocorrect_bg.wasm'))
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    './autocorrect_bg.js': glue,
  })
  glue.__wbg_set_wasm(exports)
  ;(exports.__wbindgen_start as () => void)()
  return glue
}

/** Only where Chinese meets something else is there anything to correct. */
const HAN = /\p{Script=Han}/u
const OTHER = /[ !-~０-９Ａ-Ｚａ-ｚ]/
/** Addresses, and brackets that were meant as links, which are a mistake of their own. */
const LEAVE_ALONE = /:\/\/|www\.|@|[[\]]/

/**
 * Spaces between Chinese and Latin, full-width punctuation (CLREQ, 中文文案排版指北), by autocorrect.
 * It sees the words of the body only: of front matter it makes `[JD 金融，App]`, which is no list,
 * and it reformats inside code fences.
 */
export const copywriting: BodyRule = {
  name: 'copywriting',
  severity: 'warning',
  about: 'body',
  check: ({ body, document: { text } }) =>
    body.texts.flatMap((node): readonly Finding[] => {
      const { start, end } = spanOf(node)
      const written = text.slice(start, end)
      if (!HAN.test(written) || !OTHER.test(written) || LEAVE_ALONE.test(written)) return []
      const corrected = correct(written)
      // A no-break space for a space, or one form of a letter for another: nobody would see what was changed.
      const isSeen = seen(written) !== seen(corrected)
      return isSeen ? [difference(written, corrected, start)] : []
    }),
}

/** As it looks. */
function seen(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
}

/** Letters shown on both sides of what changes, so that the editor finds the place. */
const AROUND = 6

function difference(written: string, corrected: string, start: number): Finding {
  let from = 0
  while (written[from] === corrected[from] && from < written.length) from += 1
  let same = 0
  const most = Math.min(written.length, corrected.length) - from
  while (same < most && written.at(-1 - same) === corrected.at(-1 - same)) same += 1
  const excerpt = (text: string) =>
    brief(
      text
        .slice(Math.max(0, from - AROUND), text.length - Math.max(0, same - AROUND))
        .replace(/\s*\n\s*/g, ' '),
      40,
    )
  return {
    at: start + from,
    message: `标点或空格不合习惯：「${excerpt(written)}」`,
    hint: `改成「${excerpt(corrected)}」`,
    fix: [
      {
        start: start + from,
        end: start + written.length - same,
        text: corrected.slice(from, corrected.length - same),
      },
    ],
  }
}
