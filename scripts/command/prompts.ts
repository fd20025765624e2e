import { confirm, isCancel, type Option, password, select, text } from '@clack/prompts'

/** Thrown when the person pressed Ctrl+C. */
export class Cancelled extends Error {}

type Choice<T extends string> = {
  readonly value: T
  readonly label: string
  readonly hint?: string
}

/** Asks a person one thing at a time. */
export type Prompts = {
  /** `complain`: what is wrong with an answer, said before it is asked for again. */
  readonly text: (
    message: string,
    complain: (word: string) => string | undefined,
    proposal?: string,
  ) => Promise<string>
  readonly select: <T extends string>(message: string, choices: readonly Choice<T>[]) => Promise<T>
  readonly confirm: (message: string) => Promise<boolean>
}

/** Whether a person sits at both ends. */
export function isInteractive(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true
}

/** The questions on the terminal. */
export const terminal: Prompts = {
  text: async (message, complain, proposal) =>
    answered(
      await text({
        message,
        placeholder: proposal,
        defaultValue: proposal,
        validate: (word) => complain(word || proposal || ''),
      }),
    ),
  select: async (message, choices) =>
    answered(await select({ message, options: choices.map(toOption) })),
  confirm: async (message) =>
    answered(await confirm({ message, active: '是', inactive: '否', initialValue: false })),
}

function toOption<T extends string>(choice: Choice<T>) {
  // Its options ask of a type that is not known here whether it is a text.
  return choice as Option<T>
}

/** What is typed without showing it; asked on standard error, so that the answer can be piped on. */
export async function askSecret(message: string): Promise<string> {
  return answered(await password({ message, output: process.stderr }))
}

function answered<T>(answer: T | symbol): T {
  if (isCancel(answer)) throw new Cancelled()
  return answer as T
}
