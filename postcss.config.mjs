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
    layersInOrder(),
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

/** Layers in their order, the weakest first. */
const LAYERS = ['properties', 'theme', 'base', 'components', 'utilities']
/** Raises a selector by an id, and keeps no element out: none has this one. */
const STRONGER = ':not(#\\#)'

/**
 * Layers without `@layer`: their rules stand in the order of the layers, which is enough up to `components`,
 * since `base` names elements and all after it classes. Utilities win over any class of a component, and what
 * is in no layer (print.css) over both, by an id. Every further `:not()` would be asked of every element, which
 * costs a slow phone a tenth of a second.
 */
function layersInOrder() {
  return {
    postcssPlugin: 'layers-in-order',
    OnceExit(root) {
      const layers = new Map(LAYERS.map((name) => [name, []]))
      const strongest = []
      for (const node of [...root.nodes]) {
        if (node.type !== 'atrule' || node.name !== 'layer') strongest.push(node)
        else if (node.nodes) takeLayer(layers, node)
        node.remove()
      }
      for (const node of layers.get('utilities')) raise(node, STRONGER)
      for (const node of strongest) raise(node, STRONGER + STRONGER)
      root.append([...layers.values()].flat(), strongest)
      root.walkAtRules('layer', (layer) => {
        throw layer.error('a layer stands at the top of a style sheet')
      })
    },
  }
}

function takeLayer(layers, layer) {
  const nodes = layers.get(layer.params)
  if (!nodes) throw layer.error(`only the layers ${LAYERS.join(', ')} have a place`)
  nodes.push(...layer.nodes)
}

/** Before a pseudo-element, which ends a selector: `.a::after` → `.a:not(#\\#)::after` */
function raise(node, by) {
  const each = (rule) => {
    if (/keyframes$/.test(rule.parent?.name ?? '')) return
    rule.selectors = rule.selectors.map((selector) =>
      selector.replace(
        /(?=::[\w-]+(?:\([^)]*\))?$|:(?:before|after)$)|(?<!::[\w-]+|:before|:after)$/,
        by,
      ),
    )
  }
  if (node.type === 'rule') each(node)
  else node.walkRules?.(each)
}
