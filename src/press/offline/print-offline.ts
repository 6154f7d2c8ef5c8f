import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  dataFile,
  editionFilesData,
  manifestFile,
  newestData,
  pageFile,
  shellAddress,
} from '../../edition/addresses.ts'
import type { Newest } from '../../edition/keeping.ts'
import type { SetPaper } from '../press-edition.ts'
import { listEditionFiles, newestStories } from './list-edition-files.ts'
import { makeLastPage, makeShellPage } from './shell-page.ts'
import { writeManifest } from './write-manifest.ts'
import { listShell, writeWorker } from './write-worker.ts'

/** What the printed pages were made with. */
type Printed = {
  staging: string
  buildFolder: string
  base: string
  template: string
  entry: string
  pictureHosts: string[]
}

/**
 * Adds what a paper needs to be there without network to the staging folder: the page without a story, the worker with
 * its list, and the lists of what goes along. Everything else must be there already, because these files hold its hashes.
 */
export async function printOffline(paper: SetPaper, printed: Printed): Promise<void> {
  const { staging, buildFolder, base, template, entry, pictureHosts } = printed
  const write = (file: string, text: string) => writeFileSync(join(staging, file), text)
  write(pageFile(shellAddress), await makeShellPage(template, paper.edition, entry, base))
  write(manifestFile, await writeManifest(staging, paper.edition, base))
  const files = await listEditionFiles(staging, paper.arrangement)
  write(dataFile(editionFilesData), JSON.stringify(files))
  const newest: Newest = { app: entry, edition: files.version, stories: newestStories(paper.arrangement) }
  write(dataFile(newestData), JSON.stringify(newest))
  const lastPage = await makeLastPage(paper.edition, base)
  writeWorker(staging, buildFolder, { base, shell: await listShell(staging), pictureHosts, lastPage })
}
