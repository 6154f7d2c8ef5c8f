/** Undoes percent-encoding where it is well-formed: WordPress hands out `%e6%be%b3%e9%96%80` as slug. */
export function percentDecode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
