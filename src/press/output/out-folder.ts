import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Names the folders that the press printed, and may therefore replace. Also tells the server the base path. */
export const markerFile = '.broadsheet.json'

/** Throws when the folder holds something that the press did not print, before any work is done. */
export function refuseForeignFolder(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, markerFile))) return
  throw new Error(
    `The folder ${folder} holds files that were not printed here, and printing would delete them. ` +
      'Choose an empty folder with --outDir, or empty this one yourself.',
  )
}

/** Puts the finished paper where the earlier one stood, by renaming where the disk allows. */
export function moveIntoPlace(staging: string, folder: string): void {
  mkdirSync(dirname(folder), { recursive: true })
  const earlier = `${folder}.earlier-${process.pid}`
  if (existsSync(folder)) renameSync(folder, earlier)
  try {
    move(staging, folder)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    if (existsSync(earlier)) renameSync(earlier, folder)
    throw error
  }
  rmSync(earlier, { recursive: true, force: true })
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    cpSync(from, to, { recursive: true })
  }
}
