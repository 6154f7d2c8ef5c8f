/** Leaves out islets smaller than a full stop, and writes each step from the point before, which is shorter. */
export function thin(d: string, detail: number): string {
  return d
    .split(/(?=M)/)
    .map(ring => thinRing(ring, detail))
    .join('')
}

function thinRing(ring: string, detail: number): string {
  const closed = ring.endsWith('Z')
  const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const extent = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
  if (closed && extent < 5) return ''
  let last = points[0]
  const kept = points.filter(point => {
    const near = last && point !== last && Math.hypot(point[0] - last[0], point[1] - last[1]) < detail
    if (!near) last = point
    return !near
  })
  // A map of the whole world needs no tenths.
  const parts = detail < 4 ? 10 : 1
  const [first, ...rest] = kept.map(([x, y]) => [Math.round(x * parts), Math.round(y * parts)] as const)
  if (!first || rest.length < (closed ? 2 : 1)) return ''
  let [lastX, lastY] = first
  const moves = rest.map(([x, y]) => {
    const move = `${(x - lastX) / parts},${(y - lastY) / parts}`
    ;[lastX, lastY] = [x, y]
    return move
  })
  const written = moves.join(' ').replace(/\b0\./g, '.').replace(/[ ,]-/g, '-')
  return `M${first[0] / parts},${first[1] / parts}l${written}${closed ? 'z' : ''}`
}
