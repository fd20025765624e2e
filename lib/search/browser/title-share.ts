import { isStopWord, nearness } from './latin'
import { RANK } from './rank'

const HAN = /\p{Script=Han}/u
/** A Latin word says about as much as so many 汉字. */
const LATIN_LENGTH = 2

/** A text that stands for a part of a query, what it is worth, and how rare it is beside the rarest part, 0 to 1. */
type WeighedForm = { readonly text: string; readonly factor: number; readonly weight: number }

/** By place in a title: how well the query has what stands there, and what that weighs. */
type Marks = { readonly factors: Float32Array; readonly weights: Float32Array }

/**
 * How much of a title a query has, 0 to 1: of two titles with the same words the one with fewer others. A word that
 * most articles have says as little here as elsewhere.
 */
export function shareOfTitle(
  { bare, row }: { readonly bare: string; readonly row: string },
  forms: readonly WeighedForm[],
): number {
  const words = row.trim().split(' ')
  const [han, latin] = [marks(bare.length), marks(words.length)]
  for (const form of forms) {
    if (HAN.test(form.text)) markHan(han, bare, form)
    else markWords(latin, words, form)
  }
  let [whole, had] = [0, 0]
  const count = ({ factors, weights }: Marks, place: number, length: number) => {
    const factor = factors[place] ?? 0
    const weight = length * (factor > 0 ? (weights[place] ?? 0) : RANK.strangeInTitle)
    whole += weight
    had += weight * factor
  }
  for (let place = 0; place < bare.length; place++) {
    if (HAN.test(bare.charAt(place))) count(han, place, 1)
  }
  words.forEach((word, place) => {
    if (word !== '' && !isStopWord(word)) count(latin, place, LATIN_LENGTH)
  })
  return whole === 0 ? 0 : had / whole
}

function markHan(marks: Marks, bare: string, { text, factor, weight }: WeighedForm): void {
  for (let at = bare.indexOf(text); at >= 0; at = bare.indexOf(text, at + 1)) {
    for (let place = at; place < at + text.length; place++) mark(marks, place, factor, weight)
  }
}

function markWords(
  marks: Marks,
  words: readonly string[],
  { text, factor, weight }: WeighedForm,
): void {
  const wanted = text.split(' ')
  for (let at = 0; at + wanted.length <= words.length; at++) {
    const near = Math.min(...wanted.map((word, each) => nearness(words[at + each] ?? '', word)))
    if (near === 0) continue
    for (let place = at; place < at + wanted.length; place++) {
      mark(marks, place, near * factor, weight)
    }
  }
}

function mark({ factors, weights }: Marks, place: number, factor: number, weight: number): void {
  if (factor < (factors[place] ?? 0)) return
  factors[place] = factor
  weights[place] = Math.max(weight, weights[place] ?? 0)
}

function marks(length: number): Marks {
  return { factors: new Float32Array(length), weights: new Float32Array(length) }
}
