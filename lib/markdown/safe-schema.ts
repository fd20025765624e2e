import type { Options } from 'rehype-sanitize'

/**
 * All that may reach a reader. The tree is made by our own handlers and raw HTML never enters it, so
 * this is the second lock: whatever a handler or a dependency does one day, nothing else gets through.
 * Ids need no prefix, since they come from headings and are made in `ids`.
 */
export const safeSchema: Options = {
  tagNames: [
    ...['a', 'br', 'code', 'del', 'em', 'img', 'input', 'kbd', 'strong', 'sub', 'sup'],
    ...['aside', 'blockquote', 'div', 'figcaption', 'figure', 'hr', 'p', 'pre', 'section'],
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'ul'],
    ...['table', 'tbody', 'td', 'th', 'thead', 'tr'],
  ],
  attributes: {
    '*': ['id'],
    a: [
      ...['href', 'title', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
      ['ariaDescribedBy', 'footnote-label'],
      ['rel', 'noopener'],
    ],
    aside: [['dataCallout', 'tip', 'note', 'warning']],
    div: ['dataTable'],
    img: [
      'src',
      'alt',
      'title',
      'width',
      'height',
      'srcSet',
      ['loading', 'lazy'],
      ['decoding', 'async'],
    ],
    input: ['checked', 'ariaLabel', ['type', 'checkbox'], ['disabled', true]],
    li: [['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    pre: ['dataLanguage'],
    section: ['dataFootnotes'],
    td: [['dataAlign', 'left', 'center', 'right']],
    th: [['dataAlign', 'left', 'center', 'right']],
    ul: [['className', 'contains-task-list']],
  },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    src: ['http', 'https'],
  },
  ancestors: {
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  clobber: [],
  clobberPrefix: '',
  required: { input: { type: 'checkbox', disabled: true } },
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
}
