/** What a build spends its time on, in this order. */
export type Phase = 'bundle' | 'compose' | 'print'

/**
 * Notes that a phase of the build is over, as a mark of the platform's own `performance` with the processor time that
 * the whole process has used by then. A profiler or the benchmark reads the marks; nothing else does.
 */
export function endPhase(phase: Phase): void {
  performance.mark(`press: ${phase}`, { detail: process.cpuUsage() })
}
