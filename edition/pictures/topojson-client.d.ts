declare module 'topojson-client' {
  import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson'

  /** Only what the maps use of a TopoJSON file. */
  export type Topology = { type: 'Topology'; objects: Record<string, unknown>; arcs: unknown[] }
  export function feature(
    topology: Topology,
    object: unknown,
  ): Feature<Geometry, { name?: string }> | FeatureCollection<Geometry, { name: string }>
  export function mesh(
    topology: Topology,
    object: unknown,
    filter?: (a: unknown, b: unknown) => boolean,
  ): MultiLineString
}
