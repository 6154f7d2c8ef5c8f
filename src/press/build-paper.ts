import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Settings } from './build-settings.ts'
import { writeBrandStyle } from './output/brand-style.ts'
import { printOffline } from './offline/print-offline.ts'
import { putIcons } from './offline/put-icons.ts'
import { manifestHead } from './offline/write-manifest.ts'
import { buildHeaders } from './output/headers.ts'
import { markerFile } from './output/out-folder.ts'
import { describeProblems, toReport } from './output/report.ts'
import { hashSource, makeTemplate, readClientBuild } from './output/template.ts'
import { endPhase } from './phases.ts'
import { setPaper } from './press-edition.ts'

/** Where one build takes from and puts to. */
type Places = {
  base: string
  root: string
  /** Holds `client/` and `server/`, both built. */
  buildFolder: string
  /** Holds what one build leaves for the next. */
  workFolder: string
  /** Empty folder that becomes the paper. */
  staging: string
  publicDir: string
}

/**
 * Prints one edition completely into the staging folder. Throws when nothing can be printed, or with `strict` when
 * the input has problems; what to tell the editor is printed in both cases.
 */
export async function buildPaper(build: Settings & Places): Promise<void> {
  const { base, root, buildFolder, staging } = build
  endPhase('bundle')
  const built = readClientBuild(join(buildFolder, 'client'), base)
  const paper = await setPaper({ ...build, ledgerFolder: buildFolder })
  endPhase('compose')
  try {
    const brand = writeBrandStyle(paper.edition, base, problem => paper.problems.push(problem))
    const client = { ...built, style: built.style + brand }
    const headers = buildHeaders({
      scriptHashes: [hashSource(client.starter)],
      styleHashes: [hashSource(client.style)],
      pictureHosts: paper.hosts.pictures,
      frameHosts: paper.hosts.frames,
      base,
    })
    rmSync(staging, { recursive: true, force: true })
    cpSync(join(buildFolder, 'client/assets'), join(staging, 'assets'), { recursive: true })
    for (const file of client.inlined) rmSync(join(staging, file), { force: true })
    if (existsSync(build.publicDir)) cpSync(build.publicDir, staging, { recursive: true })
    copyMedia(paper.folder, staging)
    await putIcons(staging, paper.edition.brand, problem => paper.problems.push(problem))
    const template = makeTemplate(
      readFileSync(join(root, 'index.html'), 'utf8'),
      client,
      headers.metaCsp,
      base,
      manifestHead(staging, paper.edition, base),
    )
    const { entry, chunks } = client
    const prerender = pathToFileURL(join(buildFolder, 'server/prerender.js')).href
    await paper.print({ folder: staging, base, prerender, template, entry, chunks })
    await printOffline(paper, { staging, buildFolder, base, template, entry, pictureHosts: headers.pictures })
    endPhase('print')
    for (const { name, text } of headers.files) writeFileSync(join(staging, name), text)
    writeFileSync(join(staging, 'report.json'), toReport(paper.problems))
    writeFileSync(join(staging, markerFile), JSON.stringify({ base }))
    tell(paper.arrangement.entries.length, paper.edition.title, describeProblems(paper.problems))
    if (build.strict && paper.problems.length > 0) throw new Error('STRICT=1: problems in the input fail the build.')
  } finally {
    await paper.close()
  }
}

/** Copies pictures as files: links on the editor's disk mean nothing on a host, and a link to a folder may go round. */
function copyMedia(folder: string | undefined, staging: string): void {
  const media = folder && join(folder, 'media')
  mkdirSync(join(staging, 'media'), { recursive: true })
  if (media && existsSync(media)) {
    const filter = (path: string) => !lstatSync(path).isSymbolicLink() || isFile(path)
    cpSync(realpathSync(media), join(staging, 'media'), { recursive: true, dereference: true, filter })
  }
}

function tell(articles: number, title: string, problems: string): void {
  if (problems) console.warn(`\n${problems}\n`)
  console.log(`${title}: ${articles} ${articles === 1 ? 'article' : 'articles'} printed.`)
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true
