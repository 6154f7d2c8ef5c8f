import { group, path } from './svg.ts'

/** Characters as a sign painter's strokes, in a square of a hundred units. */
const strokes = {
  大: 'M10,36H90M50,8V36Q47,68 10,92M50,40Q60,74 92,92',
  堂: 'M50,5V22M28,8L35,20M72,8L65,20M12,40V26H88V40M32,36H68V51H32zM50,56V92M22,70H78M8,93H92',
  前: 'M30,6L38,20M70,6L62,20M8,25H92M20,38V92M20,39H46V88L38,85M22,55H44M22,70H44M62,40V74M82,36V92L72,88',
  地: 'M8,36H38M23,12V78M6,82L40,70M46,46L90,32V66L80,64M66,12V74M50,24V78Q50,86 58,86H88V74',
  正: 'M12,12H88M50,12V90M52,48H82M24,46V90M6,91H94',
  元: 'M22,14H78M8,40H92M38,42Q38,74 10,92M62,42V82Q62,90 70,90H90V76',
  吉: 'M10,20H90M50,6V46M18,46H82M24,62H76V92H24z',
} as const

export type Character = keyof typeof strokes

/** A line of characters, each `size` units square, from the point (x, y) at its upper left. */
export function brush(x: number, y: number, text: readonly Character[], size: number, ink: string, width = 11): string {
  const drawn = text.map((character, number) =>
    path(strokes[character], { transform: `translate(${x + number * size * 1.14} ${y}) scale(${size / 100})` }),
  )
  const attributes = { fill: 'none', stroke: ink, 'stroke-width': width, 'stroke-linejoin': 'round' }
  return group(attributes, ...drawn)
}
