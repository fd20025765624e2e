import { keyExample, keyName } from '@/lib/checks/front-matter-keys'
import { buildJsonSchema, describeKey, schemaKinds } from '@/lib/checks/json-schemas'

/** A file that is made from the schemas of the content: its path in the project, and its text. */
export type EditorFile = { readonly path: string; readonly text: string }

/** All that `npm run schemas` writes, for the programs in which editors write. */
export function buildEditorFiles(): readonly EditorFile[] {
  const schemas = schemaKinds.map((kind) => ({
    path: `docs/schemas/${kind}.json`,
    text: toJson(buildJsonSchema(kind)),
  }))
  return [...schemas, { path: '.vscode/front-matter.code-snippets', text: toJson(keySnippets()) }]
}

/**
 * One snippet for each key of an article: no extension of VS Code completes the front matter of
 * Markdown from a JSON Schema. Found by the key and by its Chinese name.
 */
function keySnippets() {
  const keys = Object.keys(buildJsonSchema('article').properties ?? {})
  return Object.fromEntries(
    keys.map((key) => [
      keyName(key),
      {
        scope: 'markdown',
        prefix: [key, keyName(key)],
        body: [withPlaceholder(keyExample(key))],
        description: describeKey(key),
      },
    ]),
  )
}

/** `draft: true` → `draft: ${1:true}` (code.visualstudio.com, “Snippet syntax”) */
function withPlaceholder(example: string): string {
  const [key = '', value = ''] = example.split(/:\s*(.*)/s)
  const inner = /^\[(.*)\]$/.exec(value)?.[1]
  const escaped = (inner ?? value).replace(/[$}\\]/g, '\\$&')
  return inner === undefined ? `${key}: \${1:${escaped}}` : `${key}: [\${1:${escaped}}]`
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
