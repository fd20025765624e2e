import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { STATUS_OF } from '@/lib/api/api-error'
import { otherMethods } from '@/lib/api/other-methods'
import { VOTE_REASONS } from '@/lib/engagement/store'
import {
  onwardInput,
  searchInput,
  stuckInput,
  viewInput,
  voteInput,
} from '@/lib/engagement/submissions'
import { openApi, undocumented } from './documented'

const folder = path.resolve(import.meta.dirname, '../../../app/api/v1')
const routes = readdirSync(folder)
  .filter((name) => existsSync(path.join(folder, name, 'route.ts')))
  .map((name) => ({
    address: `/api/v1/${name}`,
    source: readFileSync(path.join(folder, name, 'route.ts'), 'utf8'),
  }))

describe('docs/openapi.yaml', () => {
  test('has every route and no other', () => {
    expect(Object.keys(openApi.paths).sort()).toEqual(routes.map(({ address }) => address).sort())
  })

  test.each(routes)('has the methods of $address', async ({ address, source }) => {
    const known = /= (get|post)Route\(/.exec(source)?.[1] ?? ''
    expect(Object.keys(openApi.paths[address] ?? {})).toEqual([known])
    expect(source).toContain('export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = ')
  })

  test('has every reason for a refusal, and every one of its statuses', () => {
    const codes = z
      .object({
        properties: z.object({
          error: z.object({
            properties: z.object({ code: z.object({ enum: z.array(z.string()) }) }),
          }),
        }),
      })
      .parse(openApi.components.schemas.Error).properties.error.properties.code.enum
    expect([...codes].sort()).toEqual(Object.keys(STATUS_OF).sort())
    const statuses = Object.values(openApi.paths).flatMap((methods) =>
      Object.values(methods).flatMap(({ responses }) => Object.keys(responses)),
    )
    const used = new Set(Object.values(STATUS_OF).map(String))
    expect([...used].filter((status) => !statuses.includes(status))).toEqual([])
  })

  test.each([
    ['View', viewInput],
    ['Search', searchInput],
    ['Stuck', stuckInput],
    ['Onward', onwardInput],
    ['Vote', voteInput],
  ])('takes what the schema takes: %s', (name, schema) => {
    const own = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    const written = openApi.components.schemas[name]
    expect(Object.keys(written?.properties ?? {}).sort()).toEqual(
      Object.keys(own.properties ?? {}).sort(),
    )
    expect([...(written?.required ?? [])].sort()).toEqual([...(own.required ?? [])].sort())
    expect(written?.additionalProperties).toBe(false)
  })

  test('has the reasons of a vote', () => {
    expect(openApi.components.schemas.Reason?.enum).toEqual([...VOTE_REASONS])
  })
})

describe('otherMethods', () => {
  test.each([
    ['POST', 'POST, OPTIONS'],
    ['GET', 'GET, HEAD, OPTIONS'],
  ] as const)('refuses all but %s and says what is allowed', async (known, allow) => {
    const address = known === 'POST' ? '/api/v1/votes' : '/api/v1/hot'
    const handlers = otherMethods(known)
    for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
      const response = handlers[method]()
      expect(response.status).toBe(405)
      expect(response.headers.get('allow')).toBe(allow)
      expect(await undocumented(method, address, response)).toEqual([])
    }
    expect(handlers.OPTIONS().headers.get('allow')).toBe(allow)
  })
})
