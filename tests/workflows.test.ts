import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const folder = path.resolve(import.meta.dirname, '../.github/workflows')
const files = readdirSync(folder)

type Workflow = {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}
type Job = {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly {
    readonly run?: string
    readonly uses?: string
    readonly with?: Readonly<Record<string, unknown>>
  }[]
}

describe('npm test', () => {
  it('is run for every pull request', () => {
    const running = files.filter((file) => {
      const workflow: Workflow = parse(readFileSync(path.join(folder, file), 'utf8'))
      const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
      return 'pull_request' in workflow.on && steps.some(({ run }) => run === 'npm test')
    })
    expect(running).toEqual(['test.yml'])
  })
})

describe.each(files)('the workflow %s', (file) => {
  const text = readFileSync(path.join(folder, file), 'utf8')
  const workflow: Workflow = parse(text)
  const jobs = Object.values(workflow.jobs)

  it('never runs with the rights of the target branch', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
  })

  it('only reads, and sees no secret, where it runs the code of a pull request', () => {
    if (!('pull_request' in workflow.on)) return
    for (const permissions of [workflow.permissions, ...jobs.map((job) => job.permissions ?? {})]) {
      expect(Object.values(permissions).filter((right) => right !== 'read')).toEqual([])
    }
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(text).not.toMatch(/\$\{\{[^}]*\bsecrets\b/)
  })

  it('may do nothing and runs no code of the repository, where it sees a secret', () => {
    if (!/\$\{\{[^}]*\bsecrets\b/.test(text)) return
    for (const permissions of [workflow.permissions, ...jobs.map((job) => job.permissions ?? {})]) {
      expect(permissions).toEqual({})
    }
    expect(jobs.flatMap((job) => job.steps).filter(({ uses }) => uses)).toEqual([])
  })

  it('runs nothing of a pull request, where it may write comments', () => {
    if (!('workflow_run' in workflow.on)) return
    expect(workflow.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' })
    const steps = jobs.flatMap((job) => job.steps)
    expect(steps.filter(({ run, uses }) => run || uses?.startsWith('actions/checkout'))).toEqual([])
    // No expression reaches the script: what the run was about comes as data.
    expect(steps.filter((step) => String(step.with?.script ?? '').includes('${{'))).toEqual([])
  })

  it('puts no text of the event into a script, and uses only actions of GitHub, pinned by commit', () => {
    const steps = jobs.flatMap((job) => job.steps)
    expect(steps.filter(({ run }) => /github\.(event|head_ref)/.test(run ?? ''))).toEqual([])
    expect(
      steps.filter(({ uses }) => uses && !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(uses)),
    ).toEqual([])
  })
})
