/**
 * The style sheet for the oldest browsers that we serve (`browserslist` in package.json): they know neither
 * cascade layers nor nesting nor container queries, and Safari 14 no shorthands of logical sides. Ranges in
 * media queries, `:is()` and colours are brought down by Lightning CSS, which Next runs after this with the
 * same list. tests/e2e/old-browsers.test.ts takes away what is left and looks at the page.
 */
export default {
  plugins: [
    // Also flattens nesting, which all that follows relies on.
    ['@tailwindcss/postcss', { optimize: { minify: false } }],
    containersAsWindows(),
    '@csstools/postcss-cascade-layers',
    'postcss-logical',
  ],
}

/**
 * Where a browser does not know container queries, the width of the window stands for that of the container:
 * our only containers (shell.css, header.css) are as wide.
 */
function containersAsWindows() {
  const UNKNOWN = 'not (container-type: inline-size)'
  return {
    postcssPlugin: 'containers-as-windows',
    OnceExit(root, { atRule }) {
      root.walkAtRules('container', (container) => {
        const width = /^\((?:width >=|min-width:) ?([\d.]+rem)\)$/.exec(container.params)?.[1]
        if (!width)
          throw container.error('only (width >= …rem) is brought to browsers without containers')
        const media = atRule({ name: 'media', params: `(min-width: ${width})` })
        media.append(container.clone().nodes)
        const supports = atRule({ name: 'supports', params: UNKNOWN })
        supports.append(media)
        container.after(supports)
      })
    },
  }
}
