import type { Brand, Face } from '../../../edition/model.ts'
import { type Desk, tell } from '../desk.ts'
import { cleanLine } from '../values/clean-text.ts'
import { mediaAddress } from '../values/safe-address.ts'
import { readAddress } from './read-address.ts'
import type { Extras } from './read-edition.ts'

type Fields = NonNullable<Extras['brand']>
type FaceFields = NonNullable<NonNullable<Fields['faces']>['serif']>

const path = '$._broadsheet.brand'

/** Reads what makes the reader the publisher's own. Whether its colours can be read is found out when they are printed. */
export function readBrand(fields: Fields, desk: Desk): Brand {
  const brand: Brand = {}
  const motto = cleanLine(fields.motto ?? '')
  if (motto) brand.motto = motto
  const logo =
    fields.logo && ((desk.local && mediaAddress(fields.logo)) || readAddress(fields.logo, `${path}.logo`, desk))
  if (logo) brand.logo = logo
  if (fields.colours) brand.colours = fields.colours
  const sections = (fields.section_colours ?? []).flatMap(({ section, ...shades }) =>
    section ? [[cleanLine(section), shades] as const] : [],
  )
  if (sections.length > 0) brand.sectionColours = Object.fromEntries(sections)
  const serif = readFace('serif', fields, desk)
  const sans = readFace('sans', fields, desk)
  if (serif || sans) brand.faces = { ...(serif && { serif }), ...(sans && { sans }) }
  if (fields.corners === 'soft') brand.corners = 'soft'
  if (fields.opening === 'drop-cap') brand.opening = 'drop-cap'
  return brand
}

function readFace(kind: 'serif' | 'sans', { faces }: Fields, desk: Desk): Face | undefined {
  const face: FaceFields | undefined = faces?.[kind]
  if (!face) return undefined
  const stack = cleanLine(face.stack ?? '')
  // It goes into the style sheet as it is: names, quotation marks and commas, and nothing that could end it.
  if (!/^(("[\p{L}\p{N} _-]+"|[\p{L}\p{N} _-]+)(, *|$))+$/u.test(stack) || stack.endsWith(',')) {
    const fix = 'Give names as in CSS: "Charter, Georgia, serif".'
    const what = `“${stack.slice(0, 60)}” is no list of typefaces.`
    tell(desk, `${path}.faces.${kind}.stack`, what, "Broadsheet's own typeface is used.", fix)
    return undefined
  }
  if (!face.file) return { stack }
  const file = desk.local && /\.woff2$/i.test(face.file) ? mediaAddress(face.file) : undefined
  // In the style sheet too: a name that needs no quotation marks.
  if (file && /^[\w/.-]+$/.test(file)) return { stack, file }
  const what = `“${cleanLine(face.file).slice(0, 60)}” is no font file of the edition.`
  const fix = 'Put a WOFF2 file into media/ and name it: media/paper.woff2.'
  tell(desk, `${path}.faces.${kind}.file`, what, 'Only faces that devices have are used.', fix)
  return { stack }
}
