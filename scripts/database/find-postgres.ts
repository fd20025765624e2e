import { spawnSync } from 'node:child_process'
import { accessSync, constants, readdirSync } from 'node:fs'
import path from 'node:path'

/** Where Debian and Ubuntu keep the programs of each version. */
const DEBIAN_FOLDER = '/usr/lib/postgresql'

/**
 * The folder of PostgreSQL's programs (`initdb`, `postgres`) to test with: the one named by
 * `POSTGRES_BIN`, one on the machine, or one that apt-get installs.
 *
 * @throws Error that says what to do, when none can be had
 */
export function findPostgres(): string {
  const named = process.env.POSTGRES_BIN
  if (named) {
    if (hasServer(named)) return named
    throw new Error(
      `环境变量 POSTGRES_BIN 指向的「${named}」里没有 initdb 和 postgres。例如 POSTGRES_BIN=${DEBIAN_FOLDER}/15/bin`,
    )
  }
  const found = systemPostgres() ?? aptPostgres()
  if (found) return found
  throw new Error(
    '没有找到 PostgreSQL，它的测试无法进行。请安装它（Debian、Ubuntu：apt-get install postgresql），或用环境变量 POSTGRES_BIN 指明 initdb 所在的文件夹。',
  )
}

function systemPostgres(): string | undefined {
  return [...debianFolders(), ...(process.env.PATH ?? '').split(path.delimiter)].find(hasServer)
}

/** Newest version first. */
function debianFolders(): readonly string[] {
  try {
    return readdirSync(DEBIAN_FOLDER)
      .toSorted((a, b) => Number(b) - Number(a))
      .map((version) => path.join(DEBIAN_FOLDER, version, 'bin'))
  } catch {
    return []
  }
}

/** Only where apt-get may be used without asking for a password. */
function aptPostgres(): string | undefined {
  if (process.getuid?.() !== 0 || !run('apt-get', ['--version'])) return undefined
  console.log('安装 PostgreSQL（apt-get）……')
  run('apt-get', ['update', '-qq'])
  return run('apt-get', ['install', '-y', '-qq', 'postgresql']) ? systemPostgres() : undefined
}

function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'ignore', env }).status === 0
}

function hasServer(folder: string): boolean {
  try {
    for (const name of ['initdb', 'postgres']) {
      accessSync(path.join(folder, name), constants.X_OK)
    }
    return true
  } catch {
    return false
  }
}
