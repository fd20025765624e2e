// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { StaticMarkup } from '@/components/layout/static-markup'

function Live(): never {
  throw new Error('client only')
}

afterEach(cleanup)

describe('StaticMarkup', () => {
  test('shows what its components show', () => {
    render(
      <StaticMarkup>
        <h1>怎么解绑银行卡</h1>
      </StaticMarkup>,
    )
    expect(screen.getByRole('heading', { name: '怎么解绑银行卡' })).toBeVisible()
  })

  test('leaves text text', () => {
    const { container } = render(
      <StaticMarkup>
        <p title={'"><img src=x onerror=alert(1)>'}>{'<script>alert(1)</script>'}</p>
      </StaticMarkup>,
    )
    expect(container.querySelector('script, img')).toBeNull()
    expect(screen.getByText('<script>alert(1)</script>')).toBeVisible()
  })

  test('throws for a component that needs a browser', () => {
    expect(() =>
      render(
        <StaticMarkup>
          <Live />
        </StaticMarkup>,
      ),
    ).toThrow('client only')
  })
})
