/**
 * Reads a body to its end, and calls `hear` for each piece that comes. Rejects when it breaks off. By hand: Safari cannot
 * go through a body with `for await`.
 */
export async function readBody(body: ReadableStream<Uint8Array<ArrayBuffer>>, hear: () => void): Promise<Blob> {
  const pieces: BlobPart[] = []
  const reader = body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    hear()
    pieces.push(next.value)
  }
  return new Blob(pieces)
}
