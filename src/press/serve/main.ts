/** Serves the printed paper: `npm run preview`, or `npm run preview -- ../paper` for another folder. */
import { serve } from './serve.ts'

const folder = process.argv[2] ?? 'dist'
const port = Number(process.env['PORT'] || 4173)

try {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535, not ${process.env['PORT']}.`)
  }
  const { url } = await serve({ folder, port })
  console.log(`The paper in ${folder} is at ${url} (Ctrl+C stops it)`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
