import { previewStyle } from '@/components/preview/preview-style'
import type { PreviewState } from '@/lib/checks/preview-state'

export type PreviewPanelProps = { readonly state: PreviewState }

type Problem = PreviewState['problems'][number]

/** The problems of the open page, with place and fix; absent when there are none. */
export function PreviewPanel({ state }: PreviewPanelProps) {
  const { problems, isKept, root } = state
  const errors = problems.filter(({ severity }) => severity === 'error').length
  if (problems.length === 0) return null
  return (
    <aside className="zhinan-preview" aria-label="预览：这一页的问题">
      <style>{previewStyle}</style>
      <details open={errors > 0}>
        <summary>
          <strong role="status">{countOf(errors, problems.length - errors)}</strong>
          {isKept && <span>页面是上一次能读的样子</span>}
        </summary>
        <ol>
          {problems.map((problem) => (
            <PreviewProblem key={keyOf(problem)} problem={problem} root={root} />
          ))}
        </ol>
        <p>
          全站 {state.errorsInAll} 个错误，{state.warningsInAll}{' '}
          个提醒。只在预览里出现，读者看不到。
        </p>
      </details>
    </aside>
  )
}

function PreviewProblem({ problem, root }: { problem: Problem; root: string }) {
  const { severity, rule, file, line, column, message, hint } = problem
  const place = `${file}:${line}:${column}`
  return (
    <li data-severity={severity}>
      <p>
        <b>{severity === 'error' ? '错误' : '提醒'}</b> {message}
      </p>
      <p>怎么改：{hint}</p>
      <p>
        <a href={encodeURI(`vscode://file${root.startsWith('/') ? '' : '/'}${root}/${place}`)}>
          {place}
        </a>{' '}
        <code>{rule}</code>
      </p>
    </li>
  )
}

function countOf(errors: number, warnings: number): string {
  return [errors > 0 ? `${errors} 个错误` : '', warnings > 0 ? `${warnings} 个提醒` : '']
    .filter((part) => part !== '')
    .join('，')
}

function keyOf({ rule, file, line, column, message }: Problem): string {
  return [rule, file, line, column, message].join(':')
}
