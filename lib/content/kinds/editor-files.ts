import { article } from './article'
import type { Field } from './field'
import { buildJsonSchema, describeField } from './json-schema'
import { isData, kinds } from './kinds'

/** A file that is made from the schemas of the content: its path in the project, and its text. */
export type EditorFile = { readonly path: string; readonly text: string }

/**
 * All that `npm run schemas` writes, for the programs in which editors write. `settings`: the text of
 * VS Code's settings of the project, of which the schemas of data files are replaced.
 */
export function buildEditorFiles(settings: string): readonly EditorFile[] {
  const schemas = kinds.map((kind) => ({
    path: `docs/schemas/${kind.name}.json`,
    text: toJson(buildJsonSchema(kind)),
  }))
  return [
    ...schemas,
    { path: '.vscode/front-matter.code-snippets', text: toJson(keySnippets()) },
    { path: SETTINGS, text: toJson({ ...JSON.parse(settings), 'yaml.schemas': dataSchemas() }) },
  ]
}

/** Where the settings of VS Code lie. */
export const SETTINGS = '.vscode/settings.json'

function dataSchemas() {
  const data = kinds.filter(isData)
  return Object.fromEntries(
    data.map(({ name, place }) => [`./docs/schemas/${name}.json`, `content/${place}`]),
  )
}

/**
 * One snippet for each key of an article: no extension of VS Code completes the front matter of
 * Markdown from a JSON Schema. Found by the key and by its Chinese name.
 */
function keySnippets() {
  const fields: readonly (readonly [string, Field])[] = Object.entries(article.fields)
  return Object.fromEntries(
    fields.map(([key, field]) => [
      field.name,
      {
        scope: 'markdown',
        prefix: [key, field.name],
        body: withPlaceholders(field.example),
        description: describeField(field),
      },
    ]),
  )
}

/** `draft: true` → `draft: ${1:true}` (code.visualstudio.com, “Snippet syntax”) */
function withPlaceholders(example: string): readonly string[] {
  let number = 0
  return example.split('\n').map((line) => {
    const [, key = '', open = '', value = '', close = ''] =
      /^([^:]+):(?: (\[?)(.*?)(\]?))?$/.exec(line) ?? []
    if (value === '') return line
    number += 1
    return `${key}: ${open}\${${number}:${value.replace(/[$}\\]/g, '\\$&')}}${close}`
  })
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
