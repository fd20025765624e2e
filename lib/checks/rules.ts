import type { Rule } from './rule'
import { aliases } from './rules/aliases'
import { appList } from './rules/app-list'
import { articleQuestions } from './rules/article-questions'
import { askedPhrases } from './rules/asked-phrases'
import { bulletSpace } from './rules/bullet-space'
import { callouts } from './rules/callouts'
import { categorySlugs } from './rules/category-slugs'
import { checkedSteps } from './rules/checked-steps'
import { codeBlocks } from './rules/code-blocks'
import { copywriting } from './rules/copywriting'
import { cover } from './rules/cover'
import { dateOrder } from './rules/date-order'
import { deParticles } from './rules/de-particles'
import { duplicateTitle } from './rules/duplicate-title'
import { emojiShortcodes } from './rules/emoji-shortcodes'
import { emptySection } from './rules/empty-section'
import { emptyStep } from './rules/empty-step'
import { fileDuplicate } from './rules/file-duplicate'
import { fileEncoding } from './rules/file-encoding'
import { fileLink } from './rules/file-link'
import { fileName } from './rules/file-name'
import { filePlace } from './rules/file-place'
import { fileSize } from './rules/file-size'
import { foreignBlocks } from './rules/foreign-blocks'
import { freshness } from './rules/freshness'
import { frontMatterKeys } from './rules/front-matter-keys'
import { frontMatterStart } from './rules/front-matter-start'
import { frontMatterValues } from './rules/front-matter-values'
import { frontMatterYaml } from './rules/front-matter-yaml'
import { fullWidthMarks } from './rules/full-width-marks'
import { headingH1 } from './rules/heading-h1'
import { headingIds } from './rules/heading-ids'
import { headingLevels } from './rules/heading-levels'
import { headingSpace } from './rules/heading-space'
import { headingUnderline } from './rules/heading-underline'
import { hiddenCharacters } from './rules/hidden-characters'
import { hiddenEntities } from './rules/hidden-entities'
import { htmlPrograms } from './rules/html-programs'
import { imageAlt } from './rules/image-alt'
import { imageTarget } from './rules/image-target'
import { knownSlugs } from './rules/known-slugs'
import { lineLength } from './rules/line-length'
import { linkAddress } from './rules/link-address'
import { linkDomain } from './rules/link-domain'
import { linkSyntax } from './rules/link-syntax'
import { linkTarget } from './rules/link-target'
import { linkText } from './rules/link-text'
import { listBroken } from './rules/list-broken'
import { markdownSize } from './rules/markdown-size'
import { mergeConflict } from './rules/merge-conflict'
import { pastedLeftovers } from './rules/pasted-leftovers'
import { personalData } from './rules/personal-data'
import { phoneNumbers } from './rules/phone-numbers'
import { picturePosition } from './rules/picture-position'
import { pictureType } from './rules/picture-type'
import { pictureUnused } from './rules/picture-unused'
import { pinnedSearches } from './rules/pinned-searches'
import { rawHtml } from './rules/raw-html'
import { redirects } from './rules/redirects'
import { repeatedWords } from './rules/repeated-words'
import { reservedSlug } from './rules/reserved-slug'
import { secretRequests } from './rules/secret-requests'
import { siteName } from './rules/site-name'
import { sources } from './rules/sources'
import { statedFacts } from './rules/stated-facts'
import { stepNumbers } from './rules/step-numbers'
import { strayMarks } from './rules/stray-marks'
import { summaryLength } from './rules/summary-length'
import { svgSafe } from './rules/svg-safe'
import { synonymGroups } from './rules/synonym-groups'
import { synonymStrangers } from './rules/synonym-strangers'
import { tables } from './rules/tables'
import { tagAliases } from './rules/tag-aliases'
import { tapPaths } from './rules/tap-paths'
import { templateText } from './rules/template-text'
import { timesSign } from './rules/times-sign'
import { titleCharacters } from './rules/title-characters'
import { titleLength } from './rules/title-length'
import { typedList } from './rules/typed-list'
import { typedOrdinal } from './rules/typed-ordinal'
import { unmarkedLists } from './rules/unmarked-lists'

/** Every rule, in the order in which its problems are met. */
export const rules: readonly Rule[] = [
  filePlace,
  fileName,
  fileLink,
  fileSize,
  fileEncoding,
  fileDuplicate,
  reservedSlug,
  pictureType,
  picturePosition,
  svgSafe,
  mergeConflict,
  lineLength,
  hiddenCharacters,
  personalData,
  frontMatterStart,
  frontMatterYaml,
  markdownSize,
  frontMatterKeys,
  frontMatterValues,
  templateText,
  dateOrder,
  knownSlugs,
  sources,
  aliases,
  tagAliases,
  tapPaths,
  checkedSteps,
  appList,
  categorySlugs,
  pinnedSearches,
  synonymGroups,
  synonymStrangers,
  askedPhrases,
  redirects,
  cover,
  headingH1,
  headingSpace,
  headingUnderline,
  headingLevels,
  articleQuestions,
  emptySection,
  emptyStep,
  stepNumbers,
  unmarkedLists,
  typedOrdinal,
  headingIds,
  typedList,
  bulletSpace,
  listBroken,
  tables,
  callouts,
  foreignBlocks,
  codeBlocks,
  htmlPrograms,
  rawHtml,
  linkSyntax,
  hiddenEntities,
  fullWidthMarks,
  strayMarks,
  timesSign,
  emojiShortcodes,
  linkAddress,
  linkTarget,
  linkDomain,
  linkText,
  phoneNumbers,
  imageTarget,
  imageAlt,
  pastedLeftovers,
  siteName,
  secretRequests,
  statedFacts,
  copywriting,
  repeatedWords,
  deParticles,
  pictureUnused,
  titleCharacters,
  titleLength,
  summaryLength,
  duplicateTitle,
  freshness,
]
