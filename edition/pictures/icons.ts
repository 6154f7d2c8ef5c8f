import { water } from './illustration.ts'
import { colour } from './palette.ts'
import { circle, group, path, rectangle, tag } from './svg.ts'

const size = 512

const square = (...parts: string[]) =>
  `${tag('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${size} ${size}`, width: size, height: size }, ...parts)}\n`

/** Swell across the whole square from the line `y` downwards. */
const sea = (y: number, fill: string, shift: number) => water(y, fill, { height: 34, length: 256, shift })

/** The sun over the bay, to the edges of the square. The sun keeps within the circle that no launcher cuts. */
const bay = () =>
  rectangle(0, 0, size, size, colour.vermilion) +
  circle(256, 226, 124, { fill: colour.paper }) +
  sea(262, colour.shallow, -64) +
  sea(338, colour.sea, -164) +
  sea(414, colour.deep, -40)

/** For launchers that cut a shape of their own, and for Apple's, which rounds the corners itself. */
export const fullIcon = () => square(bay())

/** With corners of its own, for the browser's tab and wherever an icon stands as it is. */
export const icon = () =>
  square(
    tag('defs', {}, tag('clipPath', { id: 'corners' }, tag('rect', { width: size, height: size, rx: 84 }))),
    group({ 'clip-path': 'url(#corners)' }, bay()),
  )

/** The same sun and swell as one shape, for a system that colours icons itself. */
export const mark = (fill: string) => {
  const crest = (y: number) => path(`M76,${y}q45,-44 90,0t90,0t90,0t90,0v34q-45,44 -90,0t-90,0t-90,0t-90,0z`, { fill })
  return square(path('M138,258a118,118 0 1 1 236,0z', { fill }), crest(312), crest(390))
}
