import type { Edition } from '../../edition/model.ts'
import { wordsPlace } from '../../edition/printed-page.ts'
import type { Messages } from '../../lib/messages/en.ts'
import { loadMessages, nearestLanguage } from '../../lib/messages/languages.ts'
import { escapeAttribute, openDocument } from '../output/document.ts'

/**
 * The page without a story, which the worker answers with when there is no network. The app draws it. Its own words
 * stand beside the app's root, and are seen only when the app has not come after a moment (see `style.css`).
 */
export async function makeShellPage(template: string, edition: Edition, entry: string, base: string): Promise<string> {
  const { lang, dir } = edition
  const title = escapeAttribute(edition.title)
  const { errorText, ...words } = await loadMessages(nearestLanguage(lang))
  return openDocument(template)({
    lang,
    ...(dir && { dir }),
    head: `<title>${title}</title><meta name="robots" content="noindex">`,
    app: '',
    beside: `${wordsPlace}<div id="unopened" class="mx-auto max-w-xl px-4 py-24 text-center">${tellUnreachable(edition, words, base, errorText)}</div>`,
    state: {},
    scripts: [entry],
  })
}

/**
 * What the worker answers with when there is no network and its storage says nothing or is gone: by itself, as nothing that
 * it could ask for would come.
 */
export async function makeLastPage(edition: Edition, base: string): Promise<string> {
  const { lang, dir = 'ltr' } = edition
  const words = await loadMessages(nearestLanguage(lang))
  return [
    `<!doctype html><html lang="${escapeAttribute(lang)}" dir="${dir}"><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<title>${escapeAttribute(edition.title)}</title><style>${lastStyle}</style><main>${tellUnreachable(edition, words, base)}</main></html>`,
  ].join('')
}

/** That page has no style but this. */
const lastStyle =
  'main{max-width:36rem;margin:6rem auto;padding:0 1rem;font:1.125rem/1.5 system-ui,sans-serif;text-align:center}' +
  'h1{font:500 2.5rem/1.1 Georgia,serif}a{display:inline-block;padding:.6rem;color:inherit}'

const wayLooks = 'inline-flex min-h-11 items-center font-medium hover:text-accent'

type Words = Pick<Messages, 'unreachableText' | 'tryAgain' | 'toFrontPage'>

/** That the page did not come, and the ways on; in the looks of `src/article/MessagePage.tsx`. */
function tellUnreachable({ title }: Edition, words: Words, base: string, why = ''): string {
  const { unreachableText, tryAgain, toFrontPage } = words
  const text = [why, unreachableText].filter(Boolean).join(' ')
  return [
    `<h1 class="page-title">${escapeAttribute(title)}</h1>`,
    `<p class="mt-4 mb-8 text-lg text-balance text-muted">${text}</p>`,
    `<p><a href="" class="${wayLooks} border border-current px-4 py-2">${tryAgain}</a> `,
    `<a href="${escapeAttribute(base)}" class="${wayLooks} px-2 underline">${toFrontPage}</a></p>`,
  ].join('')
}
