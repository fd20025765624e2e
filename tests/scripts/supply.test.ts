import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..')
const read = (name: string) => readFileSync(path.join(root, name), 'utf8')

type Locked = {
  readonly resolved?: string
  readonly integrity?: string
  /** It comes inside the package around it, under that one's checksum. */
  readonly inBundle?: boolean
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const locked: Readonly<Record<string, Locked>> = JSON.parse(read('package-lock.json')).packages
const packages = Object.entries(locked).filter(([place]) => place !== '')

/** `node_modules/a/node_modules/b` → `b` */
const nameOf = (place: string) => place.replace(/^.*node_modules\//, '')

/** Where Node would look for a package that `from` asks for: its own folder, then each one above. */
function placesOf(from: string, name: string): readonly string[] {
  const folders = from.split('/node_modules/').map((_, index, parts) => {
    return parts.slice(0, parts.length - index).join('/node_modules/')
  })
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`]
}

describe('the lock file', () => {
  test('has a checksum for every package and names no registry', () => {
    expect(packages.length).toBeGreaterThan(300)
    expect(packages.filter(([, each]) => !each.integrity && !each.inBundle)).toEqual([])
    expect(packages.filter(([, { resolved }]) => resolved)).toEqual([])
  })

  // `npm ci` refuses a lock file that lacks a package, one for another system too.
  test('knows the packages for every system', () => {
    const missing = packages.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !placesOf(place, name).some((each) => locked[each]))
        .map((name) => `${place} → ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('no package runs a script of its own to be installed, and each that would is named', () => {
    const { allowScripts } = JSON.parse(read('package.json'))
    const scripted = packages.filter(([, each]) => each.hasInstallScript).map(([name]) => name)
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
    expect(allowScripts).toEqual(Object.fromEntries(scripted.map((name) => [nameOf(name), false])))
  })
})
