// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { SiteFooter } from '@/components/layout/site-footer'

afterEach(cleanup)

describe('SiteFooter', () => {
  test('shows no filing numbers unless they are set', () => {
    render(<SiteFooter siteName="指南" description="" links={[]} />)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  test('links each filing number to its public record', () => {
    const filings = { icp: '京ICP备12345678号-1', police: '京公网安备 11010102000001号' }
    render(<SiteFooter siteName="指南" description="" links={[]} filings={filings} />)
    expect(screen.getByRole('link', { name: filings.icp })).toHaveAttribute(
      'href',
      'https://beian.miit.gov.cn/',
    )
    expect(screen.getByRole('link', { name: filings.police })).toHaveAttribute(
      'href',
      'https://beian.mps.gov.cn/#/query/webSearch?code=11010102000001',
    )
  })
})
