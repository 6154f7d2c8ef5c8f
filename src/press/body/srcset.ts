/** One picture of a `srcset`: its address and descriptor (`800w`, `2x`, or nothing). */
export type Candidate = { address: string; descriptor: string }

/** Reads a `srcset` the way browsers do: addresses may hold commas and end at white space. */
export function readSrcset(srcset: string): Candidate[] {
  const candidates: Candidate[] = []
  const part = /[\s,]*([^\s,]\S*)/y
  for (let found = part.exec(srcset); found !== null; found = part.exec(srcset)) {
    const address = found[1] ?? ''
    if (address.endsWith(',')) {
      candidates.push({ address: address.replace(/,+$/, ''), descriptor: '' })
      continue
    }
    const comma = srcset.indexOf(',', part.lastIndex)
    const end = comma < 0 ? srcset.length : comma
    const descriptor = srcset.slice(part.lastIndex, end).trim()
    if (/^(?:\d+(?:\.\d+)?[wx])?$/.test(descriptor)) candidates.push({ address, descriptor })
    part.lastIndex = end
  }
  return candidates
}

/** The address of the largest picture of a `srcset`. */
export function largestOf(candidates: readonly Candidate[]): string | undefined {
  let best: Candidate | undefined
  for (const candidate of candidates) if (best === undefined || size(candidate) > size(best)) best = candidate
  return best?.address
}

const size = ({ descriptor }: Candidate) => Number.parseFloat(descriptor) || 1
