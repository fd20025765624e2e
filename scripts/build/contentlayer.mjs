// Lets contentlayer read `content/` of the working folder into `.contentlayer/`, with the configuration
// whose compiled file is named by the first argument. A program of its own, in plain JavaScript: without
// a loader between them, contentlayer's hundreds of modules load in a third of the time.
import { pathToFileURL } from 'node:url'
import { generateDotpkg, runMain } from 'contentlayer2/core'

const { default: makeSource } = await import(pathToFileURL(process.argv[2]).href)
const source = await makeSource(undefined)
const config = { source, esbuildHash: 'none', filePath: 'contentlayer.config.ts' }
// Without `customCwd` it trusts the variable PWD, which a parent process may have set elsewhere.
await runMain({ tracingServiceName: 'zhinan', verbose: false, customCwd: process.cwd() })(
  generateDotpkg({ config, verbose: false }),
)
