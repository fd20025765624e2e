import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

/**
 * A Chromium to test with: the one named by `CHROMIUM_PATH`, one on the machine, one that apt-get
 * installs, or else one from the npm registry.
 *
 * @throws Error that says what to do, when none can be had
 */
export async function findBrowser(root: string): Promise<string> {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (isExecutable(named)) return named
    throw new Error(
      `环境变量 CHROMIUM_PATH 指向的「${named}」不能运行。例如 CHROMIUM_PATH=/usr/bin/chromium`,
    )
  }
  const found = systemBrowser() ?? aptBrowser() ?? (await registryBrowser(root))
  if (found) return found
  throw new Error(
    '没有找到 Chromium，浏览器测试无法进行。请安装它（Debian、Ubuntu：apt-get install chromium），或用环境变量 CHROMIUM_PATH 指明位置。',
  )
}

function systemBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find(isExecutable)
}

/** Only where apt-get may be used without asking for a password. */
function aptBrowser(): string | undefined {
  if (process.getuid?.() !== 0 || !run('apt-get', ['--version'])) return undefined
  console.log('安装 Chromium（apt-get）……')
  run('apt-get', ['update', '-qq'])
  const packages = ['chromium', 'fonts-noto-cjk']
  return run('apt-get', ['install', '-y', '-qq', ...packages]) ? systemBrowser() : undefined
}

/** A build that is shipped whole inside a package; kept out of the project's own dependencies. */
async function registryBrowser(root: string): Promise<string | undefined> {
  console.log('安装 Chromium（npm）……')
  const folder = path.join(root, '.zhinan', 'browser')
  const npm = ['install', '--no-audit', '--no-fund', '--prefix', folder, '@sparticuz/chromium@147']
  if (!run('npm', npm)) return undefined
  const entry = path.join(
    folder,
    'node_modules',
    '@sparticuz',
    'chromium',
    'build',
    'esm',
    'index.js',
  )
  const { default: chromium } = await import(pathToFileURL(entry).href)
  return chromium.executablePath()
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
