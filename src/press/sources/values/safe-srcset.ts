/** The candidates of a `srcset` whose address `resolve` lets through; nothing when none is left. */
export function safeSrcset(srcset: string, resolve: (address: string) => string | undefined): string | undefined {
  const candidates: string[] = []
  // Addresses hold commas (`,w_300/`), so a candidate ends at a comma behind its width or before white space.
  for (const [, address = '', size] of srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+(\d+(?:\.\d+)?[wx]))?\s*(?:,|$)/g)) {
    const safe = resolve(address)
    if (safe) candidates.push(`${safe.replaceAll(',', '%2C')}${size ? ` ${size}` : ''}`)
  }
  return candidates.length > 0 ? candidates.join(', ') : undefined
}
