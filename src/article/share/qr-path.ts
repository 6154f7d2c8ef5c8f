import { encode } from 'uqr'

/** Light modules around the code; scanners need four (ISO/IEC 18004). */
const quietZone = 4

/** A QR code as one SVG path of its dark modules, each one unit; nothing for text longer than a code holds. */
export function drawQrPath(text: string): { size: number; path: string } | undefined {
  const code = encodeText(text)
  if (!code) return undefined
  const path = code.data.map((row, y) => drawRow(row, y)).join('')
  return { size: code.size, path }
}

function encodeText(text: string) {
  try {
    return encode(text.toWellFormed(), { ecc: 'M', border: quietZone })
  } catch {
    // The one thing it throws for is length. The code is an extra: the address itself stands beside it.
    return undefined
  }
}

/** Neighbouring dark modules become one bar. */
function drawRow(row: readonly boolean[], y: number): string {
  let bars = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x += 1
    bars += `M${start} ${y}h${x + 1 - start}v1H${start}z`
  }
  return bars
}
