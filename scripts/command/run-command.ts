import { type Flags, readFlags, type Values } from './flags'
import { Cancelled } from './prompts'
import { WrongUse } from './wrong-use'

/** A command that people run. It ends with 0, with 1 when it found or met a problem, with 2 when it was called wrongly. */
export type Command<F extends Flags> = {
  /** What `--help` says: how it is called, and what each flag does. */
  readonly usage: string
  readonly flags?: F
  /** What is wrong with the words that stand without `--`; unless this is here, none may stand there. */
  readonly faultOfWords?: (words: readonly string[], values: Values<F>) => string | undefined
  /** Returns the code to end with. */
  readonly run: (values: Values<F>, words: readonly string[]) => Promise<number>
}

const HELP = { help: { type: 'boolean', short: 'h' } } as const

/** Runs a command with the arguments of this process; whatever fails is one sentence, not a stack. */
export async function runCommand<const F extends Flags>(command: Command<F>): Promise<void> {
  try {
    process.exitCode = await start(command, process.argv.slice(2))
  } catch (error) {
    process.exitCode = explain(error)
  }
}

async function start<F extends Flags>(command: Command<F>, args: readonly string[]) {
  const { usage, flags, faultOfWords = noWords, run } = command
  const given = readFlags(args, { ...flags, ...HELP }, process.env)
  // Each flag of the command is among those that were read.
  const values = given.values as Values<F> & { readonly help: boolean }
  if (values.help && given.faults.length === 0) {
    console.log(usage)
    return 0
  }
  const fault = faultOfWords(given.words, values)
  const faults = fault === undefined ? given.faults : [...given.faults, fault]
  if (faults.length > 0) {
    console.error([...faults, '', usage].join('\n'))
    return 2
  }
  // On standard error, so that what is for programs stays data.
  for (const note of given.notes) console.error(note)
  return run(values, given.words)
}

function noWords(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : `不用写「${words.join(' ')}」。`
}

/** Says why, and returns the code to end with. */
function explain(error: unknown): number {
  if (error instanceof Cancelled) {
    console.error('\n已取消，什么都没有改。')
    return 130
  }
  if (error instanceof WrongUse) {
    console.error(error.message)
    return 2
  }
  console.error(`✗ 没有做成：${reasonOf(error)}`)
  // For who looks for a mistake in the program itself.
  if (process.env.DEBUG) console.error(error)
  return 1
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件或文件夹',
  EEXIST: '这个文件已经有了',
  EISDIR: '这是文件夹，不是文件',
  ENOTDIR: '路径里有一段是文件，不是文件夹',
  EACCES: '没有权限读写',
  EPERM: '没有权限读写',
  EROFS: '这个磁盘是只读的',
  ENOSPC: '磁盘满了',
}

/** What node says in English about files, in Chinese with the path. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, path } = error as NodeJS.ErrnoException
  const reason = code === undefined ? undefined : REASONS[code]
  return reason ? `${reason}${path === undefined ? '' : `：${path}`}` : error.message
}
