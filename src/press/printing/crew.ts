import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answer, Task } from './tasks.ts'

/** How many tasks one worker may have waiting before the sender is asked to wait. */
const depth = 8

type Waiting = { resolve: (answer: Answer) => void; reject: (error: Error) => void }

/** One worker thread and what it owes us. */
class Hand {
  #worker: Worker
  #waiting = new Map<number, Waiting>()
  #last = 0

  constructor(ledger: string) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: ledger,
      // Left alone, each thread lets its rubbish grow to tens of megabytes before it looks for any.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
      // Printing with React's development build takes three times as long.
      env: { ...process.env, NODE_ENV: 'production' },
    })
    this.#worker.on('message', ({ id, answer, error }: { id: number; answer: Answer; error?: Error }) => {
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (error) waiting?.reject(error)
      else waiting?.resolve(answer)
    })
    this.#worker.on('error', error => {
      for (const { reject } of this.#waiting.values()) reject(error as Error)
    })
  }

  get owed(): number {
    return this.#waiting.size
  }

  do(task: Task): Promise<Answer> {
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ id, task })
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}

/** The worker threads of one build. Articles stay with the hand that composed them. */
export class Crew {
  #hands: Hand[]
  #next = 0

  /** `folder` takes one ledger file for each hand. */
  constructor(size: number, folder: string) {
    this.#hands = Array.from({ length: size }, (_, i) => new Hand(join(folder, `ledger-${process.pid}-${i}`)))
  }

  get size(): number {
    return this.#hands.length
  }

  /** The hand whose turn it is, as a number to come back to. */
  nextHand(): number {
    return this.#next++ % this.#hands.length
  }

  /** Whether a hand has enough to do, so that a reader of a large export should wait for an answer first. */
  isBusy(hand: number): boolean {
    return (this.#hands[hand]?.owed ?? 0) >= depth
  }

  do(hand: number, task: Task): Promise<Answer> {
    const one = this.#hands[hand]
    if (!one) throw new RangeError(`The crew has no hand ${hand}.`)
    return one.do(task)
  }

  /** Gives every hand the same task. */
  doAll(task: Task): Promise<Answer[]> {
    return Promise.all(this.#hands.map(hand => hand.do(task)))
  }

  async end(): Promise<void> {
    await this.doAll({ kind: 'close' }).catch(() => [])
    await Promise.all(this.#hands.map(hand => hand.end()))
  }
}
