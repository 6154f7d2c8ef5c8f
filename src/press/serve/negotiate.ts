/** The compressions the server knows, best first. */
const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]

/** The best compression that a request's `Accept-Encoding` allows. */
export function chooseEncoding(accepted: string | undefined): Encoding | undefined {
  const weights = new Map((accepted ?? '').split(',').map(readWeight))
  return encodings.find(encoding => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0)
}

function readWeight(part: string): [name: string, weight: number] {
  const [name = '', ...parameters] = part.split(';').map(each => each.trim().toLowerCase())
  const weight = parameters.find(each => each.startsWith('q='))
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0]
}

/** Whether `If-None-Match` names the tag: then the reader already has this content. Weak and strong tags are alike here. */
export function hasTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const named = (ifNoneMatch ?? '').split(',').map(each => each.trim().replace(/^W\//, ''))
  return named.includes('*') || named.includes(tag.replace(/^W\//, ''))
}
