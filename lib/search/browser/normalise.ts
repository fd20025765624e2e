/** Characters that are written otherwise in 简体中文: `銀` → `银`. Each is one code unit, as is its value. */
export type Variants = ReadonlyMap<string, string>

/** For text that has no traditional characters, or before their table has arrived. */
export const noVariants: Variants = new Map()

/**
 * One form for all that readers and editors may type alike: full width, case, compatibility forms
 * (Unicode NFKC), traditional characters, accents, hyphens and apostrophes within Latin words.
 *
 * `Ｗｉ－Ｆｉ 解綁` → `wifi 解绑`
 */
export function normalise(text: string, variants: Variants = noVariants): string {
  const folded = withoutAccents(text.normalize('NFKC').toLowerCase())
  return simplify(folded, variants).replace(/([a-z])[-'’](?=[a-z])/g, '$1')
}

/** `yún` → `yun`: who types it has no such key. */
function withoutAccents(text: string): string {
  return /[\u00e0-\u024f]|[\u0300-\u036f]/.test(text)
    ? text
        .normalize('NFD')
        .replace(/([a-z])\p{M}+/gu, '$1')
        .normalize('NFC')
    : text
}

/**
 * The same for showing marks: every code unit stays in its place.
 *
 * `Ｗｉ-Ｆｉ 解綁` → `wi-fi 解绑`
 */
export function foldInPlace(text: string, variants: Variants = noVariants): string {
  // Nearly all of a text is in its one form already, where no table says otherwise.
  const others = variants.size > 0 ? /[^a-z0-9 ]/g : /[^a-z0-9 \u3001-\u303f\u4e00-\u9fff]/g
  return text.replace(others, (unit) => {
    const folded = withoutAccents(unit.normalize('NFKC').toLowerCase())
    return folded.length === 1 ? (variants.get(folded) ?? folded) : unit
  })
}

function simplify(text: string, variants: Variants): string {
  return variants.size === 0
    ? text
    : text.replace(/[\u3400-\u9fff]/g, (character) => variants.get(character) ?? character)
}
