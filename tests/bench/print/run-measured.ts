import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What one part of a run took; `processor` counts the program's own process with its threads. */
export type Spent = { seconds: number; processor: number }

/**
 * What one run of a program took: seconds on the clock, seconds of processor, and the most memory that its process
 * held with all its threads, in bytes. `memory` leaves out processes it started (the bundler; 300 MB at its most,
 * before the press begins). `phases` has what the press says of itself. Only the clock minds what else the machine does.
 */
export type Run = Spent & { memory: number; phases: Record<string, Spent> }

const reporter = join(import.meta.dirname, 'report-usage.ts')

/** Runs a Node program to its end. Rejects with what it said when it fails. `scratch` is a file to use meanwhile. */
export async function runMeasured(args: string[], env: Record<string, string>, scratch: string): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', reporter, ...args], {
    env: { ...process.env, ...env, BENCH_USAGE: scratch },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const [code]: unknown[] = await once(child, 'close')
  const seconds = (performance.now() - started) / 1000
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${Buffer.concat(said).toString().slice(-2000)}`)
  const used: Omit<Run, 'seconds'> = JSON.parse(readFileSync(scratch, 'utf8'))
  rmSync(scratch)
  return { seconds, ...used }
}
