import { oneLine, plainLines } from './message-text.ts'

/** A letter as the reader's mail program gets it. `to` holds checked addresses only. */
export type Letter = { to?: readonly string[]; subject: string; body: string }

/** The `mailto:` address that opens a letter (RFC 6068): every character of it encoded, lines ended as mail ends them. */
export function writeMailto({ to = [], subject, body }: Letter): string {
  const fields = [
    ['subject', oneLine(subject)],
    ['body', plainLines(body).replaceAll('\n', '\r\n')],
  ].flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
  const people = to.map(encodeAddress).join(',')
  return `mailto:${people}${fields.length > 0 ? '?' : ''}${fields.join('&')}`
}

/** Mail programs want the `@` bare. */
function encodeAddress(address: string): string {
  return address.toWellFormed().split('@').map(encodeURIComponent).join('@')
}
