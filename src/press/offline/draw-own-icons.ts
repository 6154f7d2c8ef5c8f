import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** How much of the side a mark may have, so that all of it lies within the circle that devices may cut out. */
const safe = 0.56
/** Dots per inch at which an SVG is drawn as large as it says. */
const usual = 72

/**
 * Draws an edition's own mark, the file `mark`, in the sizes that devices ask for, into the folder `icons`. Those that are
 * cut to a shape stand on `ground`. The icon of one colour is left out: which parts of a mark make it up nobody can tell.
 * Rejects for what is no drawing.
 */
export async function drawOwnIcons(mark: string, icons: string, ground: string): Promise<void> {
  const drawing = readFileSync(mark)
  const { width, height } = await sharp(drawing).metadata()
  const draw = (size: number) =>
    sharp(drawing, { density: Math.min(100_000, Math.max(1, (usual * size) / Math.max(width, height))) }).resize(
      size,
      size,
      {
        fit: 'contain',
        background: 'transparent',
      },
    )
  for (const size of [192, 512])
    await draw(size)
      .png()
      .toFile(join(icons, `icon-${size}.png`))
  await draw(180).flatten({ background: ground }).png().toFile(join(icons, 'apple-touch-icon-180.png'))
  const inner = Math.round(512 * safe)
  const before = Math.floor((512 - inner) / 2)
  const after = 512 - inner - before
  await draw(inner)
    .extend({ top: before, left: before, bottom: after, right: after, background: ground })
    .flatten({ background: ground })
    .png()
    .toFile(join(icons, 'maskable-512.png'))
}
