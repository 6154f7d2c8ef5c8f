import type { Edition } from '../../edition/model.ts'
import { wordsPlace } from '../../edition/printed-page.ts'
import { loadMessages, nearestLanguage } from '../../lib/messages/languages.ts'
import { escapeAttribute, openDocument } from '../output/document.ts'

/**
 * The page without a story, which the worker answers with when there is no network. The app draws it. Its own words
 * stand beside the app's root, and are seen only when the app has not come after a moment (see `style.css`).
 */
export async function makeShellPage(template: string, edition: Edition, entry: string, base: string): Promise<string> {
  const { lang, dir } = edition
  const title = escapeAttribute(edition.title)
  const { errorText, unreachableText, tryAgain, toFrontPage } = await loadMessages(nearestLanguage(lang))
  const ways = `<a href="">${tryAgain}</a> · <a href="${escapeAttribute(base)}">${toFrontPage}</a>`
  return openDocument(template)({
    lang,
    ...(dir && { dir }),
    head: `<title>${title}</title><meta name="robots" content="noindex">`,
    app: '',
    beside: `${wordsPlace}<div id="unopened"><h1>${title}</h1><p>${errorText} ${unreachableText}</p><p>${ways}</p></div>`,
    state: {},
    scripts: [entry],
  })
}
