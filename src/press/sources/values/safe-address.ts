import { cleanLine } from './clean-text.ts'

/**
 * A web address made absolute and safe: only http and https, `//host` read as https, no user name in it. Nothing
 * when it is none of that, or relative without a base.
 */
export function safeAddress(value: string, base?: string): string | undefined {
  const address = cleanLine(value)
  if (address === '') return undefined
  const url = URL.parse(address.startsWith('//') ? `https:${address}` : address, base)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined
  url.username = ''
  url.password = ''
  return url.href
}

/** `/media/…` when the address names a file of the edition's own `media/` folder, however it is written. */
export function mediaAddress(value: string): string | undefined {
  const path = cleanLine(value).replace(/^(?:\.{0,2}\/)*/, '')
  if (!path.startsWith('media/') || path.split(/[/\\]/).includes('..')) return undefined
  return `/${path}`
}
