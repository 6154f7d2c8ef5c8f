import { type Desk, tell } from '../desk.ts'
import { cleanLine } from '../values/clean-text.ts'
import { safeAddress } from '../values/safe-address.ts'

/** An address made absolute and safe; what is none is reported. */
export function readAddress(value: string, path: string, desk: Desk): string | undefined {
  const address = safeAddress(value, desk.address)
  if (!address) {
    const fix = 'Give an address that begins with https://.'
    tell(desk, path, `“${cleanLine(value).slice(0, 80)}” is no web address.`, 'The field was left out.', fix)
  }
  return address
}
