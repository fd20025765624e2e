// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import { Prose } from '@/components/article/prose'
import {
  figure,
  paragraph,
  sampleElement,
  table,
  tree,
  warning,
} from '@/components/article/sample-body'

afterEach(cleanup)

describe('Prose', () => {
  test('gives nothing for an empty tree', () => {
    expect(renderToStaticMarkup(<Prose tree={tree()} />)).toBe('')
  })

  test('adds no markup of its own to plain text', () => {
    expect(renderToStaticMarkup(<Prose tree={tree(paragraph('好。'))} />)).toBe(
      '<div class="prose"><p>好。</p></div>',
    )
  })

  test.each([
    ['tip', '提示'],
    ['note', '注意'],
    ['warning', '警告'],
  ])('names a callout of kind %s %s', (kind, label) => {
    render(
      <Prose tree={tree(sampleElement('aside', { dataCallout: kind }, paragraph('小心。')))} />,
    )
    expect(screen.getByRole('note', { name: label })).toHaveTextContent(`${label}小心。`)
  })

  test('links a figure to its picture in full, and keeps its size', () => {
    render(<Prose tree={tree(figure)} />)
    expect(screen.getByRole('link', { name: '查看大图：设置页面' })).toHaveAttribute(
      'href',
      '/media/a.svg',
    )
    const picture = screen.getByRole('img', { name: '设置页面' })
    expect(picture).toHaveAttribute('width', '720')
    expect(picture).toHaveAttribute('height', '480')
    expect(picture).toHaveAttribute('loading', 'lazy')
    expect(screen.getByText('设置在右上角')).toBeInTheDocument()
  })

  test.each([
    ['a drawing of one part', 720, 480, null],
    ['a square crop', 474, 472, null],
    ['a whole screen of a phone', 390, 844, 'true'],
  ])('of pictures tells %s apart, which a wide window shows smaller', (_, width, height, tall) => {
    const picture = sampleElement('img', { src: '/media/a.png', alt: '屏幕', width, height })
    render(<Prose tree={tree(sampleElement('figure', {}, picture))} />)
    const link = screen.getByRole('link', { name: '查看大图：屏幕' })
    expect(link.getAttribute('data-tall')).toBe(tall)
    // Its size is in the page, so that nothing moves when it arrives.
    expect(screen.getByRole('img')).toHaveAttribute('height', String(height))
  })

  test('lets the keyboard reach a wide table, and aligns its cells without styles', () => {
    const { container } = render(<Prose tree={tree(table)} />)
    expect(screen.getByRole('group', { name: '表格' })).toHaveAttribute('tabindex', '0')
    expect(screen.getByRole('cell', { name: '立刻' })).toHaveAttribute('data-align', 'center')
    expect(container.innerHTML).not.toContain('style')
  })

  test('keeps a callout inside its text', () => {
    const { container } = render(<Prose tree={tree(paragraph('一'), warning, paragraph('二'))} />)
    expect(container).toHaveTextContent('一警告解绑不能撤销。二')
  })
})
