/** The few calls of opentype.js that the lettering uses; the package ships no types. */
declare module 'opentype.js' {
  export type Command =
    | { type: 'M' | 'L'; x: number; y: number }
    | { type: 'Q'; x1: number; y1: number; x: number; y: number }
    | { type: 'C'; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
    | { type: 'Z' }

  export type Glyph = {
    unicode?: number
    advanceWidth: number
    /** A font whose weight varies is needed to draw one of its letters in the weight that `look` names. */
    getPath(
      x: number,
      y: number,
      size: number,
      look: { variation: { wght: number } },
      font: Font,
    ): { commands: Command[] }
  }

  export type Font = {
    unitsPerEm: number
    charToGlyph(character: string): Glyph
    getKerningValue(left: Glyph, right: Glyph): number
  }

  const opentype: { parse(file: ArrayBuffer): Font }
  export default opentype
}
