type Shape = { name: string; written: string; d: string; look: string }

/** Each with its edge clockwise, so that where two lie over each other neither cuts a hole into the other. */
const outlines: Record<string, (at: (key: string) => number) => string> = {
  rect: at => `M${at('x')},${at('y')}h${at('width')}v${at('height')}h${-at('width')}z`,
  circle: at => {
    const half = (across: number) => `a${at('r')},${at('r')} 0 1 1 ${across},0`
    return `M${at('cx')},${at('cy')}m${-at('r')},0${half(2 * at('r'))}${half(-2 * at('r'))}z`
  },
  line: at => `M${at('x1')},${at('y1')}L${at('x2')},${at('y2')}`,
}

const measures = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2']

function readShape(name: string, written: string): Shape {
  const attributes = [...written.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(
    ([, key = '', value = '']) => [key, value] as const,
  )
  const places = new Map(attributes.filter(([key]) => measures.includes(key)))
  const rest = attributes.filter(([key]) => !measures.includes(key))
  const look = rest.map(([key, value]) => ` ${key}="${value}"`).join('')
  // With an edge or an opacity of its own, a shape over another of its look would be seen.
  const plain = name === 'line' ? !look.includes('transform') : /^ fill="[^"]*"$/.test(look)
  return { name, written, d: plain ? (outlines[name]?.(key => Number(places.get(key) ?? 0)) ?? '') : '', look }
}

/**
 * Makes one path of neighbours that look the same. A browser styles and lays out each shape by itself; one path with
 * forty bars in it costs it hardly more than one bar.
 */
export function fold(svg: string): string {
  return svg.replace(/(?:<(?:rect|circle|line) [^>]*\/>){2,}/g, run => {
    const folded: Shape[][] = []
    for (const [written, name = ''] of run.matchAll(/<(\w+)[^>]*\/>/g)) {
      const shape = readShape(name, written)
      const last = folded.at(-1)
      if (shape.d !== '' && last?.[0]?.look === shape.look && last[0].d !== '') last.push(shape)
      else folded.push([shape])
    }
    return folded
      .map(([first, ...more]) =>
        more.length === 0
          ? first?.written
          : `<path d="${[first, ...more].map(shape => shape?.d).join('')}"${first?.look}/>`,
      )
      .join('')
  })
}
