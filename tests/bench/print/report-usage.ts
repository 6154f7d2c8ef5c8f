/**
 * Loaded before the program that is measured: writes what its process used with all its threads, as JSON, where it is
 * told to.
 */
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const file = process.env['BENCH_USAGE']
if (file && isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    const processor = (userCPUTime + systemCPUTime) / 1e6
    writeFileSync(file, JSON.stringify({ memory: maxRSS * 1024, processor, phases: readPhases() }))
  })
}

/** The marks that the press leaves: each phase ends where its mark stands and begins where the one before ended. */
function readPhases(): Record<string, { seconds: number; processor: number }> {
  let before = { at: 0, processor: 0 }
  const phases = performance.getEntriesByType('mark').flatMap(mark => {
    if (!mark.name.startsWith('press: ')) return []
    const { user, system } = (mark as PerformanceMark).detail as NodeJS.CpuUsage
    const here = { at: mark.startTime / 1000, processor: (user + system) / 1e6 }
    const phase = { seconds: here.at - before.at, processor: here.processor - before.processor }
    before = here
    return [[mark.name.slice('press: '.length), phase] as const]
  })
  return Object.fromEntries(phases)
}
