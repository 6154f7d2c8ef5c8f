/// <reference path="./topojson-client.d.ts" />

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GeoProjection, geoArea, geoGraticule, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { feature, mesh, type Topology } from 'topojson-client'
import { colour, sheetSize } from './palette.ts'
import { circle, group, line, path, rectangle, words } from './svg.ts'
import { thin } from './thin.ts'

type LongLat = [longitude: number, latitude: number]
export type Countries = FeatureCollection<Geometry, { name: string }>

const locate = createRequire(import.meta.url)

const atlases = new Map<string, Topology>()

function readAtlas(name: string): Topology {
  const known = atlases.get(name)
  if (known) return known
  const atlas: Topology = JSON.parse(readFileSync(locate.resolve(`world-atlas/${name}.json`), 'utf8'))
  atlases.set(name, atlas)
  return atlas
}

/**
 * A few specks of the Maldives are wound the wrong way round, which on a globe means everything but the speck, and
 * floods the whole sheet. No true country covers half the earth.
 */
function withoutInsideOut(country: Feature<Geometry, { name: string }>) {
  const { geometry } = country
  if (geometry.type !== 'MultiPolygon') return country
  const coordinates = geometry.coordinates.filter(
    rings => geoArea({ type: 'Polygon', coordinates: rings }) < 2 * Math.PI,
  )
  return { ...country, geometry: { ...geometry, coordinates } }
}

const read = new Map<string, Countries>()

/** The countries of Natural Earth at a scale of 1 to 10, 50 or 110 million. */
export function countries(scale: '10m' | '50m' | '110m'): Countries {
  const atlas = readAtlas(`countries-${scale}`)
  const known = read.get(scale)
  if (known) return known
  const found = feature(atlas, atlas.objects.countries)
  if (found.type !== 'FeatureCollection') throw new Error('world-atlas holds no countries')
  const whole = { ...found, features: found.features.map(withoutInsideOut) }
  read.set(scale, whole)
  return whole
}

/** The lines where two countries meet. */
export function borders(scale: '10m' | '50m' | '110m') {
  const atlas = readAtlas(`countries-${scale}`)
  return mesh(atlas, atlas.objects.countries, (a, b) => a !== b)
}

/** The countries that `chosen` names. */
export const only = ({ type, features }: Countries, chosen: readonly string[]): Countries => ({
  type,
  features: features.filter(({ properties }) => chosen.includes(properties.name)),
})

/**
 * Puts a shape of the earth on the sheet; whatever lies beyond the edge is left out, and so is a point closer than
 * `detail` units to the one before.
 */
export function draw(
  projection: GeoProjection,
  shape: Parameters<ReturnType<typeof geoPath>>[0],
  detail = 2.2,
): string {
  const { width, height } = sheetSize
  const clipped = projection.clipExtent()
    ? projection
    : projection.clipExtent([
        [-4, -4],
        [width + 4, height + 4],
      ])
  return thin(geoPath(clipped).digits(1)(shape) ?? '', detail)
}

/** Where a place lies on the sheet. */
export function place(projection: GeoProjection, at: LongLat): [x: number, y: number] {
  const point = projection(at)
  if (!point) throw new Error(`No place on this map for ${at}`)
  return point
}

/** Meridians and parallels, `step` degrees apart, so faint that they never compete with a coast. */
export const graticule = (projection: GeoProjection, step: number) =>
  path(draw(projection, geoGraticule().step([step, step])(), 40), {
    fill: 'none',
    stroke: colour.sea,
    'stroke-opacity': 0.18,
  })

type Side = 'right' | 'left' | 'above' | 'below'
type TownOptions = { side?: Side; size?: number; main?: boolean; note?: string }

/** A dot and a name. The story's own places are `main`: larger and in vermilion. */
export function town(projection: GeoProjection, at: LongLat, name: string, options: TownOptions = {}): string {
  const { side = 'right', main = false, size = main ? 54 : 40, note } = options
  const [x, y] = place(projection, at)
  const gap = main ? 22 : 15
  const offset = {
    right: [gap, size * 0.33],
    left: [-gap, size * 0.33],
    above: [0, -gap - size * 0.18],
    below: [0, gap + size * 0.75],
  }
  const anchor = { right: 'start', left: 'end', above: 'middle', below: 'middle' } as const
  const [dx = 0, dy = 0] = offset[side]
  const lettering = { anchor: anchor[side], halo: colour.paper }
  return group(
    {},
    circle(x, y, main ? 13 : 8, {
      fill: main ? colour.vermilion : colour.ink,
      stroke: colour.paper,
      'stroke-width': 3,
    }),
    words(x + dx, y + dy, name, { ...lettering, size, bold: main }),
    note ? words(x + dx, y + dy + size, note, { ...lettering, size: 38, italic: true, fill: colour.muted }) : '',
  )
}

/** The name of a sea or a strait: italic, spaced, in the colour of deep water. */
export function sea(projection: GeoProjection, at: LongLat, name: string, size = 40, turn?: number): string {
  const [x, y] = place(projection, at)
  return words(x, y, name, { size, turn, italic: true, spacing: 3, anchor: 'middle', fill: colour.sea })
}

/** A scale bar whose length is measured on the map itself, at the latitude where it stands. */
export function scaleBar(projection: GeoProjection, kilometres: number, x = 60, y = 740): string {
  const here = projection.invert?.([x, y])
  if (!here) throw new Error('A scale bar needs a projection that can be inverted')
  const degrees = kilometres / (111.32 * Math.cos((here[1] * Math.PI) / 180))
  const [end] = place(projection, [here[0] + degrees, here[1]])
  return group(
    {},
    rectangle(x, y, end - x, 5, colour.ink),
    line([x, y - 6], [x, y + 5], { 'stroke-width': 2 }),
    line([end, y - 6], [end, y + 5], { 'stroke-width': 2 }),
    words(x, y - 16, `${kilometres.toLocaleString('en')} km`, { size: 40, halo: colour.paper }),
  )
}
