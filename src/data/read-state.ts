/** What a printed page carries for the app: files by their address, and the languages their content is in. */
export type PrintedState = { files: Record<string, unknown>; languages: string[] }

/** Reads the page's state. A page without one, or with a broken one, is an app that fetches everything. */
export function readState(page: Document): PrintedState {
  const text = page.getElementById('state')?.textContent
  const files = text ? parse(text) : {}
  const languages = Object.values(files).flatMap(file =>
    typeof file === 'object' && file !== null && 'lang' in file && typeof file.lang === 'string' ? [file.lang] : [],
  )
  return { files, languages: languages.length > 0 ? languages : [page.documentElement.lang || 'en'] }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
  } catch {
    return {}
  }
}
