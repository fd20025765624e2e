// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { StepStatus } from '@/components/article/step-status'
import { countOnward } from '@/components/task/count-onward.client'
import { stubApi } from '../api-double'

const LINKS = [
  ['another article', '/articles/b'],
  ['a step of one', '/articles/c#%E6%89%93%E5%BC%80'],
  ['this article', '/articles/a#how'],
  ['its Markdown', '/articles/b.md'],
  ['a category', '/categories/jd'],
  ['another site', 'https://elsewhere.example/articles/b'],
] as const

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('countOnward', () => {
  test('tells which article is opened from the page from now on, in a new tab too', () => {
    const asked = stubApi(() => new Response(null, { status: 204 }))
    render(
      <>
        <StepStatus slug="a" contentHash="abcdefgh" />
        {LINKS.map(([name, href]) => (
          <a key={name} href={href} onClick={(event) => event.preventDefault()}>
            <b>{name}</b>
          </a>
        ))}
      </>,
    )
    const press = (name: string) => fireEvent.click(screen.getByText(name))
    // A happy-dom that is clicked out of its site goes there.
    const pressInNewTab = (name: string, button = 1) =>
      fireEvent(screen.getByText(name), new MouseEvent('auxclick', { bubbles: true, button }))
    press('another article')
    expect(asked).toEqual([])
    countOnward()
    countOnward()
    press('another article')
    const went = (to: string) => ({ call: 'POST onward', body: { slug: 'a', to } })
    expect(asked).toEqual([went('b')])
    for (const [name] of LINKS) pressInNewTab(name)
    pressInNewTab('another article', 2)
    expect(asked.slice(1)).toEqual([went('b'), went('c')])
  })
})
