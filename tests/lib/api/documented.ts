import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

type Schema = z.core.JSONSchema.BaseSchema
type Content = Readonly<Record<string, { readonly schema: Schema }>>
type DocumentedResponse = {
  readonly content?: Content
  readonly headers?: Readonly<Record<string, unknown>>
}
type Operation = {
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, DocumentedResponse>>
}
export type OpenApi = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const file = path.resolve(import.meta.dirname, '../../../docs/openapi.yaml')
const written: unknown = parse(readFileSync(file, 'utf8'), { merge: true })

/** docs/openapi.yaml with its references followed. */
export const openApi = follow(written) as OpenApi

function follow(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(follow)
  if (typeof node !== 'object' || node === null) return node
  const reference = '$ref' in node ? String(node.$ref) : undefined
  if (reference === undefined) {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, follow(value)]))
  }
  const keys = reference.replace('#/', '').split('/')
  return follow(keys.reduce<unknown>((at, key) => Object(at)[key], written))
}

const checks = new WeakMap<Schema, z.ZodType>()

function checkOf(schema: Schema): z.ZodType {
  const check = checks.get(schema) ?? z.fromJSONSchema(schema)
  checks.set(schema, check)
  return check
}

/** What the file says against an answer; empty when all of it is written there. */
export async function undocumented(
  method: string,
  address: string,
  response: Response,
): Promise<readonly string[]> {
  const operations = openApi.paths[address] ?? {}
  // A method that an address does not know is described where the known one is.
  const operation = operations[method.toLowerCase()] ?? Object.values(operations)[0]
  const known = operation?.responses[String(response.status)]
  if (!known) return [`${method} ${address} answers ${response.status}`]
  const missing = ['allow', 'retry-after', 'location'].filter(
    (name) =>
      response.headers.has(name) &&
      !Object.keys(known.headers ?? {}).some((each) => each.toLowerCase() === name),
  )
  const type = response.headers.get('content-type')?.split(';')[0] ?? ''
  if (type !== 'application/json') return missing.map((name) => `header ${name}`)
  const schema = known.content?.[type]?.schema
  if (!schema) return [`${response.status} has a body`]
  const result = checkOf(schema).safeParse(await response.clone().json())
  return [...missing, ...(result.success ? [] : [z.prettifyError(result.error)])]
}
