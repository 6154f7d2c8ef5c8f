import { parentPort, workerData } from 'node:worker_threads'
import type { Problem } from '../../edition/problem.ts'
import { type Composed, composeArticle } from '../compose-article.ts'
import { hostsOf, noHosts } from './hosts.ts'
import { Ledger } from './ledger.ts'
import { PagePrinter, type Prerender } from './print-pages.ts'
import type { Answer, Task } from './tasks.ts'
import { toSummary } from './to-summary.ts'

/**
 * One thread of the press. It composes articles and keeps them in its own ledger; later it prints the same articles,
 * so no body ever crosses between threads twice.
 */
const ledger = new Ledger(String(workerData))
let printer: PagePrinter | undefined

async function answer(task: Task): Promise<Answer> {
  const problems: Problem[] = []
  switch (task.kind) {
    case 'compose': {
      const article = composeArticle(task.placed, task.edition, task.seeMore, problem => problems.push(problem))
      ledger.put(article.slug, article)
      return { summary: toSummary(article), problems, hosts: hostsOf(article) }
    }
    case 'prepare': {
      const { render } = (await import(task.site.prerender)) as Prerender
      printer = new PagePrinter(task.site, task.edition, task.links, { render })
      return { problems, hosts: noHosts }
    }
    case 'print-articles':
      for (const order of task.articles) printer?.printArticle(ledger.get(order.slug) as Composed, order)
      return { problems, hosts: noHosts }
    case 'print-lists':
      for (const order of task.lists) printer?.printList(order)
      return { problems, hosts: noHosts }
    case 'print-rest':
      printer?.printRest()
      return { problems, hosts: noHosts }
    case 'close':
      ledger.close()
      return { problems, hosts: noHosts }
  }
}

parentPort?.on('message', async ({ id, task }: { id: number; task: Task }) => {
  try {
    parentPort?.postMessage({ id, answer: await answer(task) })
  } catch (error) {
    parentPort?.postMessage({ id, error })
  }
})
