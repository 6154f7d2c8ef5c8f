import sharp from 'sharp'

/** A link preview shows no SVG; one of so few colours is small as a PNG with a palette. */
export const toShare = (svg: string) =>
  sharp(Buffer.from(svg)).resize(1200, 800).png({ palette: true, colours: 20, dither: 0, effort: 7 }).toBuffer()

/** An icon of `size` pixels a side. */
export const toIcon = (svg: string, size: number) =>
  sharp(Buffer.from(svg), { density: 144 })
    .resize(size, size)
    .png({ palette: true, colours: 64, dither: 0, effort: 7 })
    .toBuffer()
