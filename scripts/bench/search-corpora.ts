import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { splitFrontMatter } from '@/lib/content/front-matter-block'
import { parseBody } from '@/lib/markdown/parse-body'
import { wordsOfParts } from '@/lib/markdown/parts'
import { buildSearchIndex, type IndexedArticle } from '@/lib/search/build-index'
import { openBuiltIndex } from '@/lib/search/index-files'
import { toSearchRecord } from '@/lib/search/record'
import { type AskedQuestion, askAll, formatAnswers } from '@/scripts/trials/search-questions'

/** A folder of Markdown that was written for something else, and the folder of it that holds the articles. */
const CORPORA: Readonly<Record<string, readonly [folder: string, articles: string]>> = {
  howtocook: ['HowToCook', 'dishes'],
  linux: ['linux-command', 'command'],
  arduino: ['help-center-content', 'content'],
}

type CorpusQuestion = {
  readonly corpus: string
  /** Path of the article within the corpus. */
  readonly article: string
  readonly question: string
}

/** Prints how search answers questions to public corpora, which lie below `folder`; nothing of them is kept. */
export async function benchCorpora(folder: string, questionsFile: string): Promise<void> {
  const asked: readonly CorpusQuestion[] = JSON.parse(readFileSync(questionsFile, 'utf8'))
  for (const [name, [at, below]] of Object.entries(CORPORA)) {
    const index = openBuiltIndex(
      buildSearchIndex(readCorpus(path.join(folder, at), below), {
        categories: [],
        topics: [],
        synonyms: [],
        popular: [],
      }),
    )
    const questions = asked
      .filter(({ corpus }) => corpus === name)
      .map((each): AskedQuestion => ({ ...each, kind: 'plain' }))
    const answered = await askAll(index, questions)
    console.log(`${name}（${index.manifest.total} 篇）：${formatAnswers(answered)}`)
    for (const { question, article, place, found } of answered) {
      if (place !== 1) console.log(`    ${place ?? '-'} ${question} → ${article}（${found[0]}）`)
    }
  }
}

/** The Markdown files of a corpus as articles; their path is their slug. */
export function readCorpus(root: string, below: string): readonly IndexedArticle[] {
  return readdirSync(path.join(root, below), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) =>
      toArticle(path.posix.join(below, file), readFileSync(path.join(root, below, file), 'utf8')),
    )
}

function toArticle(slug: string, text: string): IndexedArticle {
  const lines = text.replace(/\r\n?/g, '\n')
  const block = splitFrontMatter(lines)
  const written = block?.body ?? lines
  const heading = /^(?:# +(.+)|(.+)\n=+ *)$/m.exec(written)
  const body = parseBody(heading ? written.replace(heading[0], '') : written)
  const front = parse(block?.yaml ?? '') ?? {}
  const title = String(front.title ?? heading?.[1] ?? heading?.[2] ?? path.basename(slug, '.md'))
  const record = toSearchRecord({
    slug,
    title: title.trim(),
    summary: wordsOfParts(body.lead).slice(0, 120),
    category: path.dirname(slug),
    tags: [],
    publishedAt: '2025-01-01T00:00:00+08:00',
    body,
  })
  return { record, topics: [] }
}
