import { join } from 'node:path'
import { type Run, runMeasured } from './run-measured.ts'

const root = join(import.meta.dirname, '../../..')
const vite = join(root, 'node_modules/vite/bin/vite.js')

/** Prints an edition into a folder, as `npm run build` does. `scratch` is a file to use meanwhile. */
export function printPaper(edition: string, paper: string, scratch: string): Promise<Run> {
  return runMeasured(['--max-semi-space-size=4', vite, 'build', root, '--outDir', paper], { EDITION: edition }, scratch)
}
