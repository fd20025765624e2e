// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Contents } from '@/components/article/contents'
import { outline } from '@/components/article/sample-body'

afterEach(cleanup)

describe('Contents', () => {
  test('lists the questions with their ordinals and step counts', () => {
    render(<Contents outline={outline} />)
    const links = screen.getAllByRole('link', { hidden: true })
    expect(links.map(({ textContent }) => textContent)).toEqual([
      '一、怎么解绑？3 步',
      '二、要多久？',
    ])
    expect(links[0]).toHaveAttribute('href', '#how')
  })

  test('is absent when there is one question only', () => {
    const { container } = render(<Contents outline={outline.slice(0, 1)} />)
    expect(container).toBeEmptyDOMElement()
  })
})
