/** A Markdown file cut at the end of its front matter. */
export type FrontMatterBlock = {
  /** What stands between the two lines of `---`, the last line break included. */
  readonly yaml: string
  /** What follows. */
  readonly body: string
  /** The line of the file, from 1, on which `yaml` starts; it is always 2. */
  readonly yamlLine: 2
  /** The line of the file, from 1, on which `body` starts. */
  readonly bodyLine: number
}

const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m

/**
 * Only a first line of exactly `---` opens front matter: `---js` and its like, which other tools
 * evaluate, give `undefined`, as does a block without an end.
 */
export function splitFrontMatter(text: string): FrontMatterBlock | undefined {
  const match = BLOCK.exec(text)
  if (match?.index !== 0) return undefined
  const [block] = match
  return {
    yaml: match[1] ?? '',
    body: text.slice(block.length),
    yamlLine: 2,
    bodyLine: block.split('\n').length,
  }
}
