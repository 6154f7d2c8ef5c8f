import { plainText } from '../values/plain-text.ts'
import { cleanText } from '../values/clean-text.ts'
import { metaText, renderedHtml } from './rendered.ts'

/** Excerpts and summaries are a few sentences; what is longer is cut before it is searched. */
const longest = 20_000
/** Themes end excerpts with a link to the article itself. */
const moreLink = /<a\b[^<>]*\b(?:more-link|read-more)\b[^<>]*>.*?<\/a>/gis

/** The standfirst: Newspack's subtitle, else an excerpt written by hand. */
export function readStandfirst(post: unknown, content: string): string | undefined {
  const subtitle = plainText(metaText(post, 'newspack_post_subtitle') ?? '')
  if (subtitle) return subtitle
  const excerpt = renderedHtml(post, 'excerpt').slice(0, longest).replaceAll(moreLink, '')
  const text = plainText(excerpt)
  return text === '' || isAutomatic(text, content) ? undefined : text
}

/** WordPress makes an excerpt of the first 55 words where none was written: it would only be read twice. */
function isAutomatic(excerpt: string, content: string): boolean {
  if (/(?:\[…\]|\[\.\.\.\]|…|\.\.\.)$/.test(excerpt)) return true
  const opening = plainText(content.slice(0, excerpt.length * 6 + 4000))
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')
  return letters(opening).startsWith(letters(excerpt))
}

/** Newspack's article summary as key points: the entries of a list, else paragraphs, else lines. */
export function readKeyPoints(post: unknown): string[] {
  const summary = cleanText(metaText(post, 'newspack_article_summary')?.slice(0, longest) ?? '')
  const entries = matchAll(summary, /<li\b[^<>]*>(.*?)(?=<\/?li\b|<\/[uo]l\b|$)/gis)
  const paragraphs = entries.length > 0 ? entries : matchAll(summary, /<p\b[^<>]*>(.*?)(?=<\/?p\b|$)/gis)
  const points = paragraphs.length > 0 ? paragraphs : summary.split(/\n|<br\s*\/?>/i)
  return points.map(point => point.replace(/^\s*[-–•*]\s+/, '').trim()).filter(point => plainText(point) !== '')
}

function matchAll(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, content = '']) => content)
}
