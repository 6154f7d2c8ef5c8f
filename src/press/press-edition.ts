import { availableParallelism } from 'node:os'
import { dataFile } from '../edition/addresses.ts'
import type { Edition } from '../edition/model.ts'
import type { Problem } from '../edition/problem.ts'
import { type Arrangement, arrange } from './edition/arrange.ts'
import { findUnknownNames } from './edition/find-by-name.ts'
import { searchFiles } from './edition/search-files.ts'
import type { Entry } from './entry.ts'
import { Desk, findDesks, type PlacedDraft, toEdition } from './place-draft.ts'
import { Crew } from './printing/crew.ts'
import { FileWriter } from './printing/file-writer.ts'
import { type Hosts, hostsOfBrand, mergeHosts } from './printing/hosts.ts'
import { type Leads, leadsOfBrand, reportLost } from './printing/report-lost.ts'
import type { Forme, Site } from './printing/site.ts'
import { limitFloods } from './problems.ts'
import { toEntry, toLinks, toOrders } from './set-entries.ts'
import { openEdition } from './sources/open-edition.ts'

/** What to print, and where it will stand. */
export type Order = {
  /** Folder, file or http(s) address. */
  where: string
  /** Absolute address the site will have, when the publisher says so. */
  siteUrl?: string
  /** Folder for what the press keeps from build to build: fetched pages of a live site. */
  workFolder: string
  /** Folder for bodies while they wait to be printed. */
  ledgerFolder: string
}

/** The paper read, composed and arranged, but not yet printed. Bodies wait in the crew's ledgers. */
export type SetPaper = {
  edition: Edition
  arrangement: Arrangement
  problems: Problem[]
  hosts: Hosts
  /** Folder whose `media/` goes along. */
  folder?: string
  /** Prints everything into `site`. */
  print(site: Site): Promise<void>
  /** Frees threads and files; to be called in any case. */
  close(): Promise<void>
}

/**
 * Reads an edition and composes all its articles on worker threads. Memory holds one entry a story; bodies are on
 * disk. Throws EditionError when nothing can be read at all.
 */
export async function setPaper({ where, siteUrl, workFolder, ledgerFolder }: Order): Promise<SetPaper> {
  const problems: Problem[] = []
  const report = (problem: Problem) => problems.push(problem)
  const source = await openEdition(where, report, { cache: workFolder })
  const bodies = limitFloods(report)
  const desk = new Desk(source.edition)
  const draftEdition = toEdition(source.edition, [], siteUrl)
  const crew = new Crew(Math.max(1, Math.min(8, availableParallelism())), ledgerFolder)
  try {
    const composing: Promise<Composed[]>[] = []
    const compose = (placed: PlacedDraft[]) => {
      const hand = crew.nextHand()
      const task = { kind: 'compose', placed, edition: draftEdition, seeMore: source.edition.seeMore } as const
      const composed = crew.do(hand, task).then(({ summaries, points, problems: found, hosts }) => {
        for (const problem of found) bodies.report(problem)
        return placed.flatMap((each, i) =>
          summaries[i] ? [{ entry: toEntry(each, summaries[i], points[i] ?? []), hosts, hand }] : [],
        )
      })
      composing.push(composed)
      return crew.isBusy(hand) ? composed : undefined
    }
    for await (const drafts of inBatches(source.drafts)) await compose(drafts.map(draft => desk.place(draft)))
    const all = (await Promise.all(composing)).flat()
    for (const problem of findUnknownNames(all.map(each => each.entry))) bodies.report(problem)
    bodies.flush()
    const places = desk.places()
    const edition = toEdition(source.edition, places.sections, siteUrl)
    const arrangement = arrange(
      edition,
      all.map(each => each.entry),
      places,
    )
    const desks = findDesks(source.edition, places.authors)
    const handOf = new Map(all.map(({ entry, hand }) => [entry.summary.slug, hand]))
    return {
      edition,
      arrangement,
      problems,
      hosts: all.reduce((sum, { hosts }) => mergeHosts(sum, hosts), hostsOfBrand(edition.brand)),
      ...(source.folder && { folder: source.folder }),
      print: async site => {
        const leads = await print(crew, { site, edition, desks, links: toLinks(arrangement) }, arrangement, handOf)
        const lost = limitFloods(report)
        reportLost([...leadsOfBrand(edition.brand), ...leads], site.folder, lost.report)
        lost.flush()
      },
      close: () => crew.end(),
    }
  } catch (error) {
    await crew.end()
    throw error
  }
}

type Composed = { entry: Entry; hosts: Hosts; hand: number }

/** Articles that go to a thread in one message, so that threads talk seldom. */
const batch = 32

async function* inBatches<Each>(stream: AsyncIterable<Each>): AsyncGenerator<Each[]> {
  let waiting: Each[] = []
  for await (const each of stream) {
    waiting.push(each)
    if (waiting.length < batch) continue
    yield waiting
    waiting = []
  }
  if (waiting.length > 0) yield waiting
}

/** Returns where the articles lead, in the order of the paper, so that two builds say the same. */
async function print(crew: Crew, forme: Forme, paper: Arrangement, handOf: Map<string, number>) {
  const leads: Leads[] = []
  await crew.doAll({ kind: 'prepare', ...forme })
  const orders = Map.groupBy(toOrders(paper), order => handOf.get(order.slug) ?? 0)
  const work = [...orders].map(async ([hand, articles]) => {
    for (let i = 0; i < articles.length; i += batch) {
      const printed = await crew.do(hand, { kind: 'print-articles', articles: articles.slice(i, i + batch) })
      leads.push(...printed.leads)
    }
  })
  await Promise.all(work)
  const lists = Map.groupBy(paper.lists, (_, i) => i % crew.size)
  await Promise.all([...lists].map(([hand, some]) => crew.do(hand, { kind: 'print-lists', lists: some })))
  await crew.do(0, { kind: 'print-rest' })
  const files = new FileWriter(forme.site.folder)
  for (const { address, content } of searchFiles(paper.entries)) files.write(dataFile(address), JSON.stringify(content))
  const placeOf = ({ file, path }: Leads) => `${file}\n${path}`
  return leads.sort((a, b) => placeOf(a).localeCompare(placeOf(b)))
}
