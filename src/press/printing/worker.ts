import { parentPort, workerData } from 'node:worker_threads'
import { textOf } from '../body/text-of.ts'
import { type Composed, composeArticle } from '../compose-article.ts'
import { hostsOf, mergeHosts, noHosts } from './hosts.ts'
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
  const done: Answer = { summaries: [], points: [], problems: [], hosts: noHosts, leads: [] }
  switch (task.kind) {
    case 'compose':
      for (const placed of task.placed) {
        const article = composeArticle(placed, task.edition, task.seeMore, problem => done.problems.push(problem))
        ledger.put(article.slug, article)
        done.summaries.push(toSummary(article))
        done.points.push(article.keyPoints.map(textOf))
        done.hosts = mergeHosts(done.hosts, hostsOf(article))
      }
      return done
    case 'prepare': {
      const { render } = (await import(task.site.prerender)) as Prerender
      printer = new PagePrinter(task, { render })
      return done
    }
    case 'print-articles':
      for (const order of task.articles) {
        done.leads.push(...(printer?.printArticle(ledger.get(order.slug) as Composed, order) ?? []))
      }
      return done
    case 'print-lists':
      for (const order of task.lists) printer?.printList(order)
      return done
    case 'print-rest':
      printer?.printRest()
      return done
    case 'close':
      ledger.close()
      return done
  }
}

parentPort?.on('message', async ({ id, task }: { id: number; task: Task }) => {
  try {
    parentPort?.postMessage({ id, answer: await answer(task) })
  } catch (error) {
    parentPort?.postMessage({ id, error })
  }
})
