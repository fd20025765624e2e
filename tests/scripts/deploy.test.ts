import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { dockerInstructions } from '../docker-instructions'

const root = path.resolve(import.meta.dirname, '..', '..')
const read = (name: string) => readFileSync(path.join(root, name), 'utf8')
const MAJOR = read('.nvmrc').trim()

describe('Dockerfile', () => {
  const all = dockerInstructions(read('Dockerfile'))
  const stages = all.filter(({ name }) => name === 'FROM').map(({ text }) => text.split(' AS '))
  const last = all.slice(all.findLastIndex(({ name }) => name === 'FROM'))
  const lastOf = (name: string) => last.filter((each) => each.name === name).at(-1)?.text

  test('knows its instructions, and builds in stages on the Node of .nvmrc', () => {
    const known = /^(?:FROM|ARG|ENV|WORKDIR|COPY|RUN|USER|VOLUME|EXPOSE|HEALTHCHECK|CMD)$/
    expect(all.filter(({ name }) => !known.test(name))).toEqual([])
    expect(stages.length).toBeGreaterThan(1)
    const named = stages.map(([, name]) => name)
    for (const [from = ''] of stages) {
      if (!named.includes(from)) expect(from).toBe(`node:${MAJOR}-bookworm-slim`)
    }
  })

  test('copies what is there', () => {
    const copied = all
      .filter(({ name, text }) => name === 'COPY' && !text.startsWith('--from='))
      .flatMap(({ text }) => text.split(/\s+/).slice(0, -1))
    expect(copied.length).toBeGreaterThan(3)
    expect(copied.filter((name) => !existsSync(path.join(root, name)))).toEqual([])
  })

  test('runs as nobody special, keeps its data outside, and is asked whether it is well', () => {
    expect(lastOf('USER')).toBe('node')
    expect(lastOf('VOLUME')).toBe('/data')
    expect(last.some(({ name, text }) => name === 'ENV' && text.includes('DATA_DIR=/data'))).toBe(
      true,
    )
    expect(lastOf('HEALTHCHECK')).toContain('scripts/ask-health.mjs')
    // A shell in between would keep the signal to end.
    expect(JSON.parse(lastOf('CMD') ?? '')).toEqual(
      JSON.parse(read('package.json')).scripts.start.split(' '),
    )
  })
})

test('compose.yaml names only services, volumes and profiles that it has', () => {
  const { services, volumes } = parse(read('compose.yaml'))
  expect(Object.keys(services)).toEqual(['site', 'database'])
  const mounted = Object.values<{ volumes: readonly string[] }>(services).flatMap((each) =>
    each.volumes.map((volume) => volume.split(':')[0] ?? ''),
  )
  for (const name of mounted) {
    if (name.startsWith('./')) expect(existsSync(path.join(root, name))).toBe(true)
    else expect(Object.keys(volumes)).toContain(name)
  }
  expect(services.database.profiles).toEqual(['postgres'])
  expect(services.site.depends_on.database.required).toBe(false)
  expect(services.site.volumes).toContain('data:/data')
})

test('the systemd unit starts the server itself, with time to answer what is in flight', () => {
  const lines = read('deploy/zhinan.service').split('\n')
  const sections = lines.filter((line) => line.startsWith('['))
  expect(sections).toEqual(['[Unit]', '[Service]', '[Install]'])
  const odd = lines.filter((line) => line !== '' && !/^(?:#|\[\w+\]$|[A-Z]\w+=.*\S)/.test(line))
  expect(odd).toEqual([])
  const start =
    lines
      .find((line) => line.startsWith('ExecStart='))
      ?.split(' ')
      .at(-1) ?? ''
  expect(existsSync(path.join(root, start))).toBe(true)
  expect(lines).toContain('TimeoutStopSec=10')
})

test.each(['deploy/nginx.conf', 'deploy/Caddyfile'])(
  '%s hands on to the port of the site',
  (name) => {
    const text = read(name).replace(/^\s*#.*$/gm, '')
    expect(text.split('{').length).toBe(text.split('}').length)
    expect(text).toMatch(/(?:proxy_pass http:\/\/|reverse_proxy )127\.0\.0\.1:3000/)
    expect(text).toContain('Strict-Transport-Security')
  },
)
