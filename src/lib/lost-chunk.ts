/** A part of the app could not be fetched: mostly because a release has replaced it. */
export class LostChunk extends Error {}
