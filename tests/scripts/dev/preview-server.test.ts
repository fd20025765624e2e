import { afterEach, describe, expect, test } from 'vitest'
import type { PreviewState } from '@/lib/checks/preview-state'
import { type PreviewServer, startPreviewServer } from '@/scripts/dev/preview-server'

const servers: PreviewServer[] = []
const ORIGIN = { origin: 'http://localhost:3000' }

let changedAt = 1

async function start(port = 39_610) {
  const server = await startPreviewServer(
    port,
    (page) => ({ changedAt, root: page, problems: [], isKept: false }) as unknown as PreviewState,
  )
  servers.push(server)
  return server
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function connect(port: number, page: string) {
  const response = await fetch(`http://127.0.0.1:${port}/events?page=${page}`, { headers: ORIGIN })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    response,
    /** The states received until there are `count`. */
    read: async (count: number) => {
      const states = () =>
        [...text.matchAll(/^data: (.*)$/gm)].map(([, json = '']) => JSON.parse(json))
      while (states().length < count) text += (await reader?.read())?.value ?? ''
      return states()
    },
    close: () => reader?.cancel(),
  }
}

describe('startPreviewServer', () => {
  test('tells a page its state at once and at each notice', async () => {
    const server = await start()
    const events = await connect(server.port, '/articles/a')
    expect(events.response.headers.get('content-type')).toContain('text/event-stream')
    expect(events.response.headers.get('access-control-allow-origin')).toBe(ORIGIN.origin)
    expect(await events.read(1)).toMatchObject([{ changedAt: 1, root: '/articles/a' }])
    changedAt = 2
    server.notify()
    expect(await events.read(2)).toMatchObject([{ changedAt: 1 }, { changedAt: 2 }])
    await events.close()
  })

  test('takes the next port when the first is taken', async () => {
    const [first, second] = [await start(), await start()]
    expect(second.port).toBeGreaterThan(first.port)
  })

  test('answers no other site and no other address', async () => {
    const { port } = await start()
    const statusOf = async (path: string, headers: Record<string, string>) =>
      (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).status
    expect(await statusOf('/events?page=/', { origin: 'https://evil.example' })).toBe(404)
    expect(await statusOf('/events?page=/', {})).toBe(404)
    expect(await statusOf('/other', ORIGIN)).toBe(404)
  })
})
