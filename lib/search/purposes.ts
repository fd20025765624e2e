import { COMMAND_NAMES } from './words/command-names'

const PURPOSES = new Map(
  COMMAND_NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', ...phrases] = line.split(' ')
      return names.split(',').map((name): [string, readonly string[]] => [name, phrases])
    }),
)

/** What people say who want a program of this name: `pwd` → 当前目录, 我在哪个目录 …; `undefined` of names that no list has. */
export function purposesOf(name: string): readonly string[] | undefined {
  return PURPOSES.get(name.trim().toLowerCase())
}
