/** What a still drawing is made of (SVG 2). No script, no animation, no web page, no link. */
export const SVG_ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use a title desc style image switch view metadata
  path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
  feSpotLight feTile feTurbulence`.split(/\s+/),
)

/** Of those, what a reader's copy does without: where it would lead, and what programs note for themselves. */
export const DROPPED_ELEMENTS: ReadonlySet<string> = new Set(['metadata'])

/** Attributes of those elements (SVG 2, CSS presentation attributes, WAI-ARIA names); all others are dropped. */
export const SVG_ATTRIBUTES: ReadonlySet<string> = new Set(
  `id class style lang tabindex role aria-label aria-labelledby aria-describedby aria-hidden
  width height viewBox preserveAspectRatio version baseProfile x y z x1 y1 x2 y2 cx cy r rx ry fx fy fr
  d points pathLength transform transform-origin gradientUnits gradientTransform spreadMethod offset
  patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
  markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits
  dx dy rotate textLength lengthAdjust startOffset method spacing side href systemLanguage
  in in2 result mode type values tableValues slope intercept amplitude exponent k1 k2 k3 k4 operator
  order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant
  specularConstant specularExponent kernelUnitLength limitingConeAngle pointsAtX pointsAtY pointsAtZ
  azimuth elevation scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency
  numOctaves seed stitchTiles media
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
  color-interpolation-filters cursor direction display dominant-baseline fill fill-opacity fill-rule
  filter flood-color flood-opacity font font-family font-size font-size-adjust font-stretch font-style
  font-variant font-weight image-rendering isolation letter-spacing lighting-color marker marker-end
  marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events
  shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration
  text-rendering text-overflow unicode-bidi vector-effect visibility white-space word-spacing
  writing-mode`.split(/\s+/),
)
