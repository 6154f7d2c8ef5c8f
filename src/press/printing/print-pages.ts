import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  articleAddress,
  articleData,
  dataFile,
  editionData,
  libraryAddress,
  type ListName,
  listAddress,
  listData,
  notFoundAddress,
  pageFile,
  searchAddress,
  settingsAddress,
} from '../../edition/addresses.ts'
import type { Article, Edition } from '../../edition/model.ts'
import type { Composed } from '../compose-article.ts'
import { openDocument } from '../output/document.ts'
import { articleHead, listHead } from '../output/head.ts'
import { completeArticle } from './complete-article.ts'
import { FileWriter } from './file-writer.ts'
import type { Links } from './link-articles.ts'
import { ownAddresses } from './own-addresses.ts'
import type { Leads } from './report-lost.ts'
import type { Forme, Site } from './site.ts'
import type { ArticleOrder, ListOrder } from './tasks.ts'

/** What the built `src/prerender.tsx` exports. */
export type Prerender = {
  /** Renders the page at an address from the data its route asks for. `page` names the page's module. */
  render: (address: string, files: Record<string, unknown>) => { app: string; head: string; page: string }
}

/** A data file that a page is printed from, as value and as the text that is written. */
type DataFile = { address: string; content: object; json: string }

/** Prints pages of one edition into one folder; everything that no page changes is held here. */
export class PagePrinter {
  #site: Site
  #edition: Edition
  #links: Links
  #desks: ReadonlySet<string>
  #prerender: Prerender
  #fill: ReturnType<typeof openDocument>
  #editionJson: string
  #files: FileWriter

  constructor({ site, edition, links, desks }: Forme, prerender: Prerender) {
    this.#site = site
    this.#edition = edition
    this.#links = links
    this.#desks = desks
    this.#prerender = prerender
    this.#fill = openDocument(site.template)
    this.#files = new FileWriter(site.folder)
    this.#editionJson = JSON.stringify(edition)
  }

  /** Completes an article with its surroundings and prints its page and its data. Returns where in the paper it leads. */
  printArticle(composed: Composed, order: ArticleOrder): Leads[] {
    const article = completeArticle(composed, order, this.#links)
    const data = articleData(article.slug)
    const json = JSON.stringify(article)
    this.#files.write(dataFile(data), json)
    const address = articleAddress(article.slug)
    const head = articleHead(article, this.#edition, this.#site.base, this.#isInMedia, this.#desks)
    this.#printPage(address, { address: data, content: article, json }, head, article)
    const { file, path, bodyPath } = order
    const { around, body } = ownAddresses(article, this.#edition.url)
    const leads = [
      { file, path, addresses: around },
      { file, path: path + bodyPath, addresses: body },
    ]
    return leads.filter(({ addresses }) => addresses.length > 0)
  }

  /** Prints one page of a list and its data; the newest page also under the number it will have. */
  printList({ page, alias }: ListOrder): void {
    const name: ListName = page.place ? { kind: page.kind, slug: page.place.slug } : { kind: page.kind }
    const head = listHead(page, this.#edition, this.#site.base)
    const json = JSON.stringify(page)
    for (const number of alias === undefined ? [page.number] : [page.number, alias]) {
      const data = listData(name, number)
      this.#files.write(dataFile(data), json)
      this.#printPage(listAddress(name, number), { address: data, content: page, json }, head, this.#edition)
    }
  }

  /** Prints the page that hosts answer unknown addresses with, the reader's own pages, and the paper's own facts. */
  printRest(): void {
    this.#files.write(dataFile(editionData), this.#editionJson)
    for (const address of [notFoundAddress, searchAddress, libraryAddress, settingsAddress]) {
      this.#printPage(address, undefined, '<meta name="robots" content="noindex">', this.#edition)
    }
  }

  #isInMedia = (src: string) => existsSync(join(this.#site.folder, src))

  #printPage(address: string, file: DataFile | undefined, head: string, { lang, dir }: Edition | Article): void {
    const files = { [editionData]: this.#edition, ...(file && { [file.address]: file.content }) }
    const state = { [editionData]: this.#editionJson, ...(file && { [file.address]: file.json }) }
    const { app, head: ownHead, page } = this.#prerender.render(address, files)
    const { chunks, entry } = this.#site
    const scripts = [entry, ...(chunks[page] ?? [])]
    const parts = { lang, ...(dir && { dir }), head: ownHead + head, app, state, scripts }
    this.#files.write(pageFile(address), this.#fill(parts))
  }
}
