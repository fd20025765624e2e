import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../trials/free-port'
import { findPostgres } from './find-postgres'

/** A server of its own on 127.0.0.1, for tests and measurements. */
export type PostgresServer = {
  /** Runs a statement as the server's administrator. */
  run(statement: string): Promise<void>
  /** Address of a new, empty database, for the user `site`. */
  createDatabase(): Promise<string>
  /** Ends the server as a restart would; its data stays. */
  stop(): Promise<void>
  start(): Promise<void>
  /** The server takes connections but does not answer. */
  pause(): void
  resume(): void
  /** Ends the server and deletes its data. */
  remove(): Promise<void>
}

const ADMINISTRATOR = 'postgres'

/** Makes a server in a temporary folder and starts it. */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = findPostgres()
  const owner = serverOwner()
  const folder = mkdtempSync(path.join(tmpdir(), 'zhinan-postgres-'))
  const password = randomBytes(12).toString('hex')
  const port = await freePort()
  const urlOf = (user: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
  const run = (statement: string) => runOnce(urlOf(ADMINISTRATOR, 'postgres'), statement)
  initialise(programs, folder, password, owner)

  let server: ChildProcess | undefined
  let databases = 0
  const start = async () => {
    // Nobody cuts this server's power; without syncs it is several times as fast.
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off']
    server = spawn(
      path.join(programs, 'postgres'),
      ['-D', path.join(folder, 'data'), '-p', `${port}`, ...settings.flatMap((it) => ['-c', it])],
      { ...owner, cwd: folder, stdio: 'ignore' },
    )
    await untilItAnswers(run, server)
  }
  const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
    if (!server || server.exitCode !== null) return
    const ended = once(server, 'exit')
    signalAll(server, 'SIGCONT')
    server.kill(signal)
    await ended
  }
  await start()
  await run(`CREATE ROLE site LOGIN PASSWORD '${password}'`)
  return {
    run,
    start,
    // “Fast” shutdown: ends the connections, keeps the data whole.
    stop: () => end('SIGINT'),
    pause: () => signalAll(server, 'SIGSTOP'),
    resume: () => signalAll(server, 'SIGCONT'),
    createDatabase: async () => {
      databases += 1
      await run(`CREATE DATABASE test${databases} OWNER site`)
      return urlOf('site', `test${databases}`)
    },
    remove: async () => {
      await end('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Owner = { readonly uid?: number; readonly gid?: number }

/** PostgreSQL refuses to run as root; its package brings a user for it. */
function serverOwner(): Owner {
  if (process.getuid?.() !== 0) return {}
  const id = (option: string) =>
    Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function initialise(programs: string, folder: string, password: string, owner: Owner): void {
  const secret = path.join(folder, 'password')
  writeFileSync(secret, password)
  if (owner.uid !== undefined && owner.gid !== undefined) {
    chownSync(folder, owner.uid, owner.gid)
    chownSync(secret, owner.uid, owner.gid)
  }
  execFileSync(
    path.join(programs, 'initdb'),
    [
      ...['-D', path.join(folder, 'data'), '-U', ADMINISTRATOR, `--pwfile=${secret}`],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8'],
    ],
    { ...owner, cwd: folder, stdio: 'ignore' },
  )
}

/** The processes that answer are children of the server. */
function signalAll(server: ChildProcess | undefined, signal: 'SIGSTOP' | 'SIGCONT'): void {
  const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  const children = listed
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, parent]) => (pid && parent === server?.pid ? [pid] : []))
  server?.kill(signal)
  for (const pid of children) {
    try {
      process.kill(pid, signal)
    } catch {
      // It ended by itself since it was listed.
    }
  }
}

async function untilItAnswers(
  run: (statement: string) => Promise<void>,
  server: ChildProcess,
): Promise<void> {
  for (let attempt = 0; attempt < 300 && server.exitCode === null; attempt += 1) {
    try {
      return await run('SELECT 1')
    } catch {
      await sleep(100)
    }
  }
  server.kill('SIGKILL')
  throw new Error('PostgreSQL 没有启动成功')
}

async function runOnce(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query(statement)
  } finally {
    await client.end()
  }
}
