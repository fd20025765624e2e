/** A layer of tests/architecture.test.ts: its files from the project's folder, and what they may import. */
export type Layer = {
  readonly name: string
  readonly files: RegExp
  readonly imports: readonly string[]
}

/**
 * The import rule as a plugin of the linter, so that a wrong import is seen while it is typed. It knows
 * imports of values by `@/`, and wants those from another folder of `lib/` written so; `exceptions` names, by
 * layer, addresses that are allowed all the same.
 */
export function importRule(
  layers: readonly Layer[],
  exceptions: Readonly<Record<string, RegExp>>,
): string {
  const cases = layers.map((layer) => {
    const { name, files, imports } = layer
    const others = layers.filter((other) => other !== layer && !imports.includes(other.name))
    const parts = [
      `$filename <: r".*/${pathPattern(files)}"`,
      `$source <: r".@/(?:${others.map((other) => importPattern(other.files)).join('|')})."`,
      `! $statement <: r"import type[\\s\\S]*"`,
      ...(exceptions[name] ? [`! $source <: r".@/${pathPattern(exceptions[name])}"`] : []),
      `register_diagnostic(span=$source, message="${name} must not import this: docs/architecture.md, import rule", severity="error")`,
    ]
    return `    and {\n      ${parts.join(',\n      ')}\n    }`
  })
  const folders = layers.flatMap(({ files }) => /^lib\/(\w+)\/$/.exec(pathStart(files))?.[1] ?? [])
  cases.push(`    and {
      $filename <: r".*/(?:app|components|lib)/.*",
      $source <: r".(?:\\.\\./)+(?:${folders.join('|')})/.*.",
      register_diagnostic(span=$source, message="write @/lib/… for what lies in another folder of lib: docs/architecture.md, import rule", severity="error")
    }`)
  return `// Written by tests/architecture.test.ts from its list of layers: npm run unit -- tests/architecture.test.ts -u
language js

\`import $names from $source\` as $statement where {
  ! $filename <: r".*/tests/.*",
  or {
${cases.join(',\n')}
  }
}
`
}

/** `/^lib\/checks\//` → `lib/checks/` */
function pathStart({ source }: RegExp): string {
  return source.replace(/^\^/, '').replaceAll('\\/', '/')
}

/** `/^lib\/checks\//` → `lib/checks/.*` */
function pathPattern(files: RegExp): string {
  const path = pathStart(files)
  return path.endsWith('$') ? path.slice(0, -1) : `${path}.*`
}

/** The same without the ending of a file: imports are written without it. */
function importPattern(files: RegExp): string {
  return pathPattern(files).replace(/\\\.tsx?$/, '')
}
