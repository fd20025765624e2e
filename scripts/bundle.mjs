// Bundles the programs named, and ends: esbuild's own process must not stay beside a running site.
import { bundleProgram, settingsMessage } from './program.mjs'

try {
  for (const source of process.argv.slice(2)) await bundleProgram(source)
} catch (error) {
  const message = settingsMessage(error)
  if (message === undefined) throw error
  console.error(message)
  process.exit(2)
}
