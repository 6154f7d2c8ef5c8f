/** What was typed as receivers: addresses, each once, and what is none. */
export type MailAddresses = { addresses: string[]; wrong: string[] }

// A name in quotation marks may hold a comma: `"Silva, Ana" <ana@example.org>`.
const entries = /(?:"[^"]*"|[^,;，；、\n"])+|"/g
const named = /^[^<>]*<([^<>]*)>$/
const edges = /^[\p{Z}\p{C}\s]+|[\p{Z}\p{C}\s]+$/gu

// The characters of RFC 5322's atoms and, for addresses in any script (RFC 6531), letters, marks and digits.
const atom = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+"
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?'
const wellFormed = new RegExp(`^${atom}(?:\\.${atom})*@(?:${label}\\.)+(?!\\p{N}+$)(?=..)${label}$`, 'u')

/**
 * Reads a line of mail addresses as people type or paste them: commas or semicolons between, a name before, `mailto:`
 * in front, an East Asian `＠`. It is strict about nothing that a mail server would take, quoted local parts aside.
 */
export function readMailAddresses(typed: string): MailAddresses {
  const addresses = new Map<string, string>()
  const wrong: string[] = []
  for (const [entry] of typed.matchAll(entries)) {
    const shown = entry.replace(edges, '')
    if (shown === '') continue
    const address = bareAddress(shown)
    if (isMailAddress(address)) addresses.set(address.toLowerCase(), address)
    else wrong.push(shown)
  }
  return { addresses: [...addresses.values()], wrong }
}

/** Whether text is one mail address and nothing else. */
export function isMailAddress(text: string): boolean {
  const [local = '', domain = ''] = text.split('@')
  return local.length <= 64 && domain.length <= 253 && wellFormed.test(text)
}

function bareAddress(shown: string): string {
  return (named.exec(shown)?.[1] ?? shown)
    .replace(edges, '')
    .replace(/^mailto:/i, '')
    .replaceAll('＠', '@')
    .replace(/[．。]/g, '.')
    .normalize('NFC')
}
