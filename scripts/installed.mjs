// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ensureContentTypes } from './content-types.mjs'
import { root } from './program.mjs'

/** Makes what every command needs and Git does not keep: packages, and the types of the content. */
export async function ensureInstalled() {
  ensurePackages()
  await ensureContentTypes()
}

const stamp = path.join(root, 'node_modules', '.zhinan-lock')

/** Whether the packages that are there are just those of package-lock.json. */
export function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()
}

function lockHash() {
  const lock = readFileSync(path.join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).digest('hex')
}

/** Installs the packages of package-lock.json unless just these are there; ends the process when it cannot. */
export function ensurePackages() {
  if (isInstalled()) return
  console.log('安装依赖（只在第一次或依赖有变化时）……')
  // By the letter of the lock file; scripts of packages do not run (`.npmrc`).
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const result = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    // On Windows npm is a file for the shell, and Node starts none by itself (CVE-2024-27980).
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) {
    console.error('依赖没有装上。请检查网络与 npm 源的设置，再运行一次同样的命令。')
    process.exit(1)
  }
  // A copy of the folder by hard links would share the file.
  rmSync(stamp, { force: true })
  writeFileSync(stamp, lockHash())
}
