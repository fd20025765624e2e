import type { SearchIndex } from './search-index'

/**
 * An entry of the sounds family, by the first letters of two syllables: `jb` → `解绑 jie bang 5`. Pairs
 * are parted by commas; the number says in how many articles' heads the pair stands.
 */
export type SoundPair = {
  readonly pair: string
  readonly first: string
  readonly second: string
  readonly count: number
}

export function writeSounds(pairs: readonly SoundPair[]): string {
  return pairs
    .map(({ pair, first, second, count }) => `${pair} ${first} ${second} ${count}`)
    .join(',')
}

export function readSounds(text: string): readonly SoundPair[] {
  return text.split(',').map((entry) => {
    const [pair = '', first = '', second = '', count = '1'] = entry.split(' ')
    return { pair, first, second, count: Number(count) }
  })
}

/** Pinyin is taken this far; it is enough to know an article by. */
const LONGEST = 48
const BEST = 4
const BREAK = -6
const INITIAL = -1
const SYLLABLE =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|ve|er|a|o|e|i|u|v)$/

/** What stands at a place: letters from `from` to `to` read as one syllable, or its first letter alone. */
type Edge = { readonly from: number; readonly to: number; readonly isInitial: boolean }
type State = { readonly text: string; readonly last: string; readonly score: number }

/**
 * What letters may mean in 汉字, best first: read as syllables, or where they are none, as initials.
 * Only pairs of 汉字 that titles and step titles have are thought of, the more usual ones first.
 *
 * `jiebangyinhangka` → `解绑银行卡`; `jb` → `解绑`
 */
export async function readPinyin(index: SearchIndex, letters: string): Promise<readonly string[]> {
  const word = letters.slice(0, LONGEST)
  if (!/^[a-z]+$/.test(word)) return []
  const syllables = onWholeWays(word, syllableEdges(word))
  const edges = syllables.length > 0 ? syllables : initialEdges(word)
  if (edges.length === 1) return readAlone(index, word)
  const texts = decode(word, edges, await loadPairs(index, word, edges))
  // One syllable that could also be two, or none that is finished.
  return texts.length > 0 ? texts : readAlone(index, word)
}

function syllableEdges(word: string): readonly Edge[] {
  const edges: Edge[] = []
  for (let from = 0; from < word.length; from++) {
    for (let to = from + 1; to <= Math.min(word.length, from + 6); to++) {
      if (SYLLABLE.test(word.slice(from, to))) edges.push({ from, to, isInitial: false })
    }
    // The last syllable may not be finished.
    const rest = word.slice(from)
    if (rest.length <= 2 && /^(?:[zcs]h?|[bpmfdtnlgkhjqxryw])$/.test(rest) && from > 0) {
      edges.push({ from, to: word.length, isInitial: true })
    }
  }
  return edges
}

function initialEdges(word: string): readonly Edge[] {
  return [...word].map((_, from) => ({ from, to: from + 1, isInitial: true }))
}

/** Those that lie on some way from the first letter to the last. */
function onWholeWays(word: string, edges: readonly Edge[]): readonly Edge[] {
  const reached = new Set([0])
  for (const { from, to } of edges) if (reached.has(from)) reached.add(to)
  const leading = new Set([word.length])
  for (const { from, to } of [...edges].reverse()) if (leading.has(to)) leading.add(from)
  return edges.filter(({ from, to }) => reached.has(from) && leading.has(to))
}

type Pairs = ReadonlyMap<string, readonly SoundPair[]>

async function loadPairs(index: SearchIndex, word: string, edges: readonly Edge[]): Promise<Pairs> {
  const keys = new Set(edges.map(({ from, to }) => word.charAt(from) + word.charAt(to)))
  const entries = [...keys]
    .filter((key) => key.length === 2)
    .map(async (key) => {
      const text = await index.get('sounds', key)
      return [key, text === undefined ? [] : readSounds(text)] as const
    })
  return new Map(await Promise.all(entries))
}

/** The likeliest texts (Viterbi over pairs), a few for each last 汉字. */
function decode(word: string, edges: readonly Edge[], pairs: Pairs): readonly string[] {
  /** By edge, the best texts that end there. */
  const states = new Map<Edge, State[]>()
  const startingAt = (place: number) => edges.filter(({ from }) => from === place)
  for (const edge of [...edges].sort((a, b) => a.from - b.from || b.to - a.to)) {
    for (const next of startingAt(edge.to)) {
      const usable = (pairs.get(word.charAt(edge.from) + word.charAt(next.from)) ?? []).filter(
        ({ first, second }) => fits(word, edge, first) && fits(word, next, second),
      )
      const before = edge.from === 0 ? [] : (states.get(edge) ?? [])
      // A start, or a new start where no pair bridges: titles are made of several phrases.
      const gap = edge.from === 0 ? { text: '', score: 0 } : bestBefore(states, edges, edge)
      const found: State[] = []
      for (const { pair, count, second: syllable } of usable) {
        const [first = '', second = ''] = [...pair]
        const unfinished = syllable.length - (next.to - next.from) > 0 ? INITIAL : 0
        const gain = Math.log2(1 + count) + cost(edge) + unfinished
        for (const state of before) {
          if (state.last !== first) continue
          found.push({ text: state.text + second, last: second, score: state.score + gain + 2 })
        }
        if (gap) {
          const penalty = edge.from === 0 ? 0 : BREAK
          found.push({ text: gap.text + pair, last: second, score: gap.score + gain + penalty })
        }
      }
      keepBest(states, next, found)
    }
  }
  const final = edges
    .filter(({ to }) => to === word.length)
    .flatMap((edge) => states.get(edge) ?? [])
  const texts = final.sort((a, b) => b.score - a.score).map(({ text }) => text)
  return [...new Set(texts)].slice(0, BEST)
}

function cost({ isInitial }: Edge): number {
  return isInitial ? INITIAL : 0
}

function fits(word: string, { from, to, isInitial }: Edge, syllable: string): boolean {
  const typed = word.slice(from, to)
  // The last syllable may not be finished: `jieban` is on the way to 解绑.
  return isInitial || to === word.length ? syllable.startsWith(typed) : syllable === typed
}

/** The best text that ends just before the edge. */
function bestBefore(
  states: ReadonlyMap<Edge, readonly State[]>,
  edges: readonly Edge[],
  edge: Edge,
): State | undefined {
  return edges
    .filter(({ to }) => to === edge.from)
    .flatMap((previous) => states.get(previous) ?? [])
    .sort((a, b) => b.score - a.score)[0]
}

function keepBest(states: Map<Edge, State[]>, edge: Edge, found: readonly State[]): void {
  const all = [...(states.get(edge) ?? []), ...found].sort((a, b) => b.score - a.score)
  states.set(edge, all.slice(0, 24))
}

/** One syllable, or the beginning of one: the usual pairs that start with it. */
async function readAlone(index: SearchIndex, word: string): Promise<readonly string[]> {
  const entries = await index.scan('sounds', word.charAt(0), 4)
  return entries
    .flatMap(([, text]) => readSounds(text))
    .filter(({ first }) => first.startsWith(word))
    .sort((a, b) => Number(b.first === word) - Number(a.first === word) || b.count - a.count)
    .map(({ pair }) => pair)
    .slice(0, BEST)
}
