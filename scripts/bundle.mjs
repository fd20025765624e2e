// Bundles the programs named, and ends: esbuild's own process must not stay beside a running site.
import { bundleProgram } from './program.mjs'

for (const source of process.argv.slice(2)) await bundleProgram(source)
