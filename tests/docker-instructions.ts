/** One instruction of a Dockerfile: `RUN`, and what follows it. */
export type DockerInstruction = { readonly name: string; readonly text: string }

/** The instructions of a Dockerfile, lines that end in `\` put together, without comments. */
export function dockerInstructions(file: string): readonly DockerInstruction[] {
  return file
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', ...rest] = line.trim().split(/\s+/)
      return { name, text: rest.join(' ') }
    })
}
