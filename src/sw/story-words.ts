import { articleData, slugOf } from '../edition/addresses.ts'
import type { Inline } from '../edition/blocks.ts'
import type { Article } from '../edition/model.ts'
import { waitedMark, wordsPlace } from '../edition/printed-page.ts'
import { plainText } from '../lib/plain-text.ts'
import { restore } from './checked-file.ts'
import { inTime } from './in-time.ts'
import { findNewest } from './kept-data.ts'
import { base } from './worker-scope.ts'

/** Paragraphs that are shown: a screen of them on the largest phone. */
const most = 8

/**
 * The page without a story, with the first words of the one that its address names, when that is kept: so a story that
 * came along unopened reads at once, and also when no script comes. The app puts the whole story in their place. Where the
 * story is not kept and the network `isSilent`, two seconds have passed: the page says sooner than else that it has nothing.
 */
export async function addWords(url: string, shellPage: Response, isSilent: boolean): Promise<Response> {
  try {
    const slug = slugOf(`/${new URL(url).pathname.slice(base.length)}`)
    const data = slug === undefined ? undefined : await inTime(findNewest(articleData(slug)))
    if (slug === undefined || (!data && !isSilent)) return shellPage
    const words = data ? firstWords((await data.json()) as Article) : waitedMark
    // A function, because a headline may hold what a replacement would take for a sign: `$&`.
    const page = (await shellPage.clone().text()).replace(wordsPlace, () => words)
    return restore(shellPage, new Blob([page]))
  } catch {
    return shellPage
  }
}

/** In the looks of the story's page, whose place they take; see `src/features/reader/StoryHead.tsx`. */
function firstWords({ lang, dir, headline, standfirst, kicker, section, body }: Article): string {
  const paragraphs = body.flatMap(block => (block.kind === 'paragraph' ? [block.text] : [])).slice(0, most)
  const put = (tag: string, looks: string, text: readonly Inline[]) =>
    `<${tag} class="${looks}">${escape(plainText(text))}</${tag}>`
  return [
    `<main id="words" lang="${escape(lang)}" dir="${dir ?? 'ltr'}" class="px-4 sm:px-6">`,
    '<div class="mx-auto max-w-(--measure) pt-7 sm:pt-12">',
    '<p class="mt-12 mb-3 flex flex-wrap gap-x-2 text-sm font-semibold tracking-[0.01em] text-accent">',
    put('span', '', [section?.name ?? '']),
    put('span', 'font-medium text-muted', [kicker ?? '']),
    '</p>',
    put('h1', 'story-title phrased', [headline]),
    put('p', 'mt-4 font-serif text-[1.25rem] leading-[1.4] text-muted text-pretty sm:text-[1.375rem]', [
      standfirst ?? '',
    ]),
    ...paragraphs.map(text => put('p', 'mt-6 font-reading text-lg', text)),
    '</div></main>',
  ].join('')
}

const escape = (text: string) => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
