import type { Cell, Content, Inline } from '../../edition/blocks.ts'
import type { Picture } from '../../edition/model.ts'
import type { Body } from './build-body.ts'

/**
 * Looks for anything in a body that the reader does not expect, and says what: an unknown kind or field, an unsafe
 * address, an empty text, an id that is invalid or used twice. Written against the contract, not against the builder.
 */
export function checkBody({ blocks, keyPoints }: Body): string[] {
  const faults: string[] = []
  const ids = new Set<string>()
  for (const { id, ...content } of blocks) {
    if (!/^[\p{L}\p{N}][\p{L}\p{N}_.:-]*$/u.test(id)) faults.push(`id ${id}`)
    if (ids.has(id)) faults.push(`second id ${id}`)
    ids.add(id)
    checkContent(content, faults)
  }
  for (const point of keyPoints) checkInline(point, faults)
  return faults
}

/** The fields that each kind must have, and those that it may have (`?`). */
const fields: Record<Content['kind'], string> = {
  paragraph: 'text lang? dir?',
  heading: 'level text',
  list: 'ordered start? items',
  quote: 'content cite? lang? dir?',
  'pull-quote': 'text cite?',
  figure: 'picture',
  gallery: 'pictures caption?',
  table: 'head rows caption?',
  code: 'text language?',
  rule: '',
  related: 'label? href headline',
  embed: 'provider href title player?',
  aside: 'title? content',
}

const inlineFields: Record<Exclude<Inline, string>['kind'], string> = {
  emphasis: 'text',
  strong: 'text',
  sub: 'text',
  sup: 'text',
  mark: 'text',
  small: 'text',
  quotation: 'text',
  code: 'text',
  link: 'href text',
  abbr: 'title? text',
  ruby: 'text annotation',
  time: 'datetime text',
  foreign: 'lang? dir? text',
  break: '',
}

function checkFields(value: object, kind: string, expected: string | undefined, faults: string[]): void {
  if (expected === undefined) faults.push(`kind ${kind}`)
  const names = (expected ?? '').split(' ').filter(name => name !== '')
  for (const name of names) if (!name.endsWith('?') && !Object.hasOwn(value, name)) faults.push(`${kind} lacks ${name}`)
  const allowed = new Set(['kind', ...names.map(name => name.replace('?', ''))])
  for (const [name, field] of Object.entries(value)) {
    if (!allowed.has(name)) faults.push(`${kind} has ${name}`)
    if (field === undefined) faults.push(`${kind} has empty ${name}`)
  }
}

function checkContent(block: Content, faults: string[]): void {
  checkFields(block, block.kind, fields[block.kind], faults)
  for (const field of ['text', 'cite', 'caption', 'title'] as const) {
    const value: unknown = Object.hasOwn(block, field) ? Reflect.get(block, field) : undefined
    if (Array.isArray(value)) checkInline(value, faults)
  }
  if (block.kind === 'figure') checkPicture(block.picture, faults)
  if (block.kind === 'gallery') for (const picture of block.pictures) checkPicture(picture, faults)
  if (block.kind === 'list') for (const item of block.items) checkContents(item, faults)
  if (block.kind === 'quote' || block.kind === 'aside') checkContents(block.content, faults)
  if (block.kind === 'table')
    for (const row of [...block.head, ...block.rows]) for (const cell of row) checkCell(cell, faults)
  if (block.kind === 'related' || block.kind === 'embed') checkAddress(block.href, faults)
  if (block.kind === 'embed' && block.player !== undefined) checkAddress(block.player, faults)
  if (block.kind === 'related' && block.headline.trim() === '') faults.push('related without headline')
  if (block.kind === 'code' && block.text.trim() === '') faults.push('empty code')
}

function checkContents(contents: readonly Content[], faults: string[]): void {
  if (contents.length === 0) faults.push('empty content')
  for (const content of contents) checkContent(content, faults)
}

function checkCell({ text, ...cell }: Cell, faults: string[]): void {
  if (text.length > 0) checkInline(text, faults)
  for (const span of [cell.colSpan, cell.rowSpan]) if (span !== undefined && !(span > 1)) faults.push(`span ${span}`)
}

function checkPicture(picture: Picture, faults: string[]): void {
  checkFields(picture, 'picture', 'src srcset? width? height? alt caption? credit?', faults)
  const addresses = [picture.src, ...(picture.srcset ?? '').split(', ').map(one => one.split(' ')[0] ?? '')]
  for (const address of addresses) {
    if (address !== '' && !/^(?:https?:\/\/|\/(?!\/))/.test(address)) faults.push(`picture ${address}`)
  }
  for (const side of [picture.width, picture.height]) if (side !== undefined && !(side > 0)) faults.push(`side ${side}`)
  if (picture.caption !== undefined) checkInline(picture.caption, faults)
}

function checkInline(text: readonly Inline[], faults: string[]): void {
  if (text.length === 0) faults.push('empty text')
  for (const part of text) {
    if (typeof part === 'string') {
      if (part === '') faults.push('empty string')
      if (!part.isWellFormed() || part.includes('\0')) faults.push('broken string')
      continue
    }
    checkFields(part, part.kind, inlineFields[part.kind], faults)
    if (part.kind === 'break') continue
    if (part.kind === 'link') checkAddress(part.href, faults)
    checkInline(part.text, faults)
  }
}

function checkAddress(address: string, faults: string[]): void {
  if (!/^(?:https?:\/\/|mailto:|tel:|#|\/(?!\/))/.test(address) || !address.isWellFormed())
    faults.push(`address ${address}`)
}
