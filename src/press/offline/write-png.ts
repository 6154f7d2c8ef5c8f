import { crc32, deflateSync } from 'node:zlib'

/** A colour as `#rrggbb`; `none` lets through what is behind the picture. */
type Colour = `#${string}` | 'none'

/** A part of a picture in one colour, in units of its grid: from left and top to right and bottom. */
export type Patch = readonly [left: number, top: number, right: number, bottom: number]

type Drawing = {
  /** Length of a side of the finished square, in pixels. */
  size: number
  /** Into how many units each side is divided. */
  units: number
  ground: Colour
  patches: readonly Patch[]
  fill: Colour
}

/**
 * A square drawing of rectangles in two colours, as PNG: one byte a pixel, which is its place in the palette; the filter
 * of each row is none. https://www.w3.org/TR/png-3/
 */
export function writePng({ size, units, ground, patches, fill }: Drawing): Buffer {
  const pixel = (unit: number) => Math.round((unit * size) / units)
  const rows = Buffer.alloc(size * (size + 1))
  for (const [left, top, right, bottom] of patches) {
    for (let y = pixel(top); y < pixel(bottom); y++) {
      const row = y * (size + 1) + 1
      rows.fill(1, row + pixel(left), row + pixel(right))
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // Eight bits a pixel, colours by their place in the palette.
  header.set([8, 3], 8)
  const colours = [ground, fill]
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.concat(colours.map(colour => Buffer.from(colour === 'none' ? '000000' : colour.slice(1), 'hex'))),
    ),
    chunk('tRNS', Buffer.from(colours.map(colour => (colour === 'none' ? 0 : 255)))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(content.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}
