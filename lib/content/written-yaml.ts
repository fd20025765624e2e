import type { DocumentOptions, ParseOptions, SchemaOptions, Tags } from 'yaml'

const NUMBERS: ReadonlySet<string> = new Set(['tag:yaml.org,2002:int', 'tag:yaml.org,2002:float'])

/**
 * How the YAML of content is read: what looks like a number stays the text that it is. Nothing in content
 * is counted with; a title `21E08`, a tag `1.10` or `007`, a number of twenty digits are words to their author,
 * and would come back as other ones.
 */
export const WRITTEN_YAML = {
  customTags: (tags: Tags): Tags =>
    tags.filter((tag) => typeof tag === 'string' || !NUMBERS.has(tag.tag)),
} satisfies ParseOptions & DocumentOptions & SchemaOptions
