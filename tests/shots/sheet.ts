import sharp, { type OverlayOptions } from 'sharp'

const gap = 24
const highest = 1400

/** Puts pictures side by side at one height, so that the widths of a page are seen together. */
export async function makeSheet(files: string[], target: string): Promise<void> {
  const shrunk = await Promise.all(
    files.map(async file => {
      const { width } = await sharp(file).metadata()
      // Wide screens are shown smaller, narrow ones at half their size.
      const scale = width > 1200 ? 0.4 : 0.5
      return sharp(file)
        .resize({ width: Math.round(width * scale) })
        .toBuffer({ resolveWithObject: true })
    }),
  )
  const high = Math.min(highest, Math.max(...shrunk.map(({ info }) => info.height)))
  let left = gap
  const layers: OverlayOptions[] = []
  for (const { data, info } of shrunk) {
    const input = await sharp(data)
      .extract({ left: 0, top: 0, width: info.width, height: Math.min(info.height, high) })
      .toBuffer()
    layers.push({ input, left, top: gap })
    left += info.width + gap
  }
  await sharp({ create: { width: left, height: high + 2 * gap, channels: 3, background: '#888' } })
    .composite(layers)
    .png()
    .toFile(target)
}
