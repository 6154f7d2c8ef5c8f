import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  articleAddress,
  articleData,
  dataFile,
  editionData,
  type ListName,
  listAddress,
  listData,
  notFoundAddress,
  pageFile,
} from '../../edition/addresses.ts'
import type { Article, Edition } from '../../edition/model.ts'
import type { Composed } from '../compose-article.ts'
import { fillDocument } from '../output/document.ts'
import { articleHead, listHead } from '../output/head.ts'
import { completeArticle } from './complete-article.ts'
import type { Links } from './link-articles.ts'
import type { Site } from './site.ts'
import type { ArticleOrder, ListOrder } from './tasks.ts'

/** What the built `src/prerender.tsx` exports. */
export type Prerender = {
  /** Renders the page at an address from the data its route asks for. `page` names the page's module. */
  render: (address: string, files: Record<string, unknown>) => { app: string; head: string; page: string }
}

/** Prints pages of one edition into one folder; everything that no page changes is held here. */
export class PagePrinter {
  #site: Site
  #edition: Edition
  #links: Links
  #prerender: Prerender
  #folders = new Set<string>()

  constructor(site: Site, edition: Edition, links: Links, prerender: Prerender) {
    this.#site = site
    this.#edition = edition
    this.#links = links
    this.#prerender = prerender
  }

  /** Completes an article with its surroundings and prints its page and its data. */
  printArticle(composed: Composed, order: ArticleOrder): void {
    const article = completeArticle(composed, order, this.#links)
    const data = articleData(article.slug)
    this.#write(dataFile(data), JSON.stringify(article))
    const address = articleAddress(article.slug)
    const head = articleHead(article, this.#edition, this.#site.base)
    this.#printPage(address, { [data]: article }, head, article)
  }

  /** Prints one page of a list and its data; the newest page also under the number it will have. */
  printList({ page, alias }: ListOrder): void {
    const name: ListName = page.place ? { kind: page.kind, slug: page.place.slug } : { kind: page.kind }
    const head = listHead(page, this.#edition, this.#site.base)
    for (const number of alias === undefined ? [page.number] : [page.number, alias]) {
      const data = listData(name, number)
      this.#write(dataFile(data), JSON.stringify(page))
      this.#printPage(listAddress(name, number), { [data]: page }, head, this.#edition)
    }
  }

  /** Prints the page that hosts answer unknown addresses with, and the paper's own facts. */
  printRest(): void {
    this.#write(dataFile(editionData), JSON.stringify(this.#edition))
    this.#printPage(notFoundAddress, {}, '<meta name="robots" content="noindex">', this.#edition)
  }

  #printPage(address: string, files: Record<string, unknown>, head: string, { lang, dir }: Edition | Article): void {
    const state = { [editionData]: this.#edition, ...files }
    const { app, head: ownHead, page } = this.#prerender.render(address, state)
    const { template, chunks, entry } = this.#site
    const scripts = [entry, ...(chunks[page] ?? [])]
    const document = { lang, ...(dir && { dir }), head: ownHead + head, app, state, scripts }
    this.#write(pageFile(address), fillDocument(template, document))
  }

  #write(file: string, text: string): void {
    const path = join(this.#site.folder, file)
    const folder = dirname(path)
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true })
      this.#folders.add(folder)
    }
    writeFileSync(path, text)
  }
}
