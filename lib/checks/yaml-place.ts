import { isCollection, isMap, isNode, isPair, isScalar, type YAMLMap } from 'yaml'

/** Where a value stands in the file. */
export type YamlPlace = { readonly start: number; readonly end: number }

/**
 * The value at a path such as `['tags', 2]`, or the nearest one above it that was written. A key
 * without a value gives the place just behind the key.
 */
export function valuePlace(map: YAMLMap, path: readonly PropertyKey[]): YamlPlace {
  let place = nodePlace(map)
  let node: unknown = map
  for (const step of path) {
    const key = keyNode(node, step)
    node = isCollection(node) ? node.get(step, true) : undefined
    if (isNode(node) && node.range) place = nodePlace(node)
    else if (key) place = { start: nodePlace(key).end, end: nodePlace(key).end }
    else break
  }
  return place
}

/** Where the key of a top-level value stands; `undefined` when it was not written. */
export function keyPlace(map: YAMLMap, key: PropertyKey): YamlPlace | undefined {
  const node = keyNode(map, key)
  return node && nodePlace(node)
}

function keyNode(node: unknown, key: PropertyKey) {
  if (!isMap(node)) return undefined
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key)
  return isPair(pair) && isNode(pair.key) ? pair.key : undefined
}

function nodePlace(node: { readonly range?: readonly [number, number, number] | null }): YamlPlace {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 }
}
