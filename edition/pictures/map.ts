/// <reference path="./topojson-client.d.ts" />

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GeoProjection, geoArea, geoGraticule, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { feature, mesh, type Topology } from 'topojson-client'
import { colour, sheetSize } from './palette.ts'
import { path } from './svg.ts'
import { turningSheet } from './night.ts'
import { thin } from './thin.ts'

export type LongLat = [longitude: number, latitude: number]
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

/**
 * A finished map. Land that reaches the edge has the colour of a sepia page, so that only a hairline ends it there; it
 * is as thin on a phone as on a wide screen. Charts, which end in margins of their own, have none.
 */
export const mapSheet = (ground: string, ...parts: string[]) =>
  turningSheet(
    ground,
    ...parts,
    path(`M0,0H${sheetSize.width}V${sheetSize.height}H0z`, {
      fill: 'none',
      stroke: colour.ink,
      'stroke-opacity': 0.3,
      'stroke-width': 2,
      'vector-effect': 'non-scaling-stroke',
    }),
  )
