import type { Problem } from '../../edition/problem.ts'

/** Problems shown in full at the end of a build; the rest stand in report.json. */
const shown = 30

/** `report.json` */
export function toReport(problems: readonly Problem[]): string {
  return `${JSON.stringify({ problems }, null, 2)}\n`
}

/** The list an editor reads at the end of a build; empty when there is nothing to say. */
export function describeProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  const lines = problems
    .slice(0, shown)
    .map(({ file, path, what, done, fix }) => `  ${file} ${path}\n    ${what} ${done}\n    To mend it: ${fix}`)
  const rest = problems.length - shown
  if (rest > 0) lines.push(`  … and ${rest} more in report.json`)
  return `${problems.length === 1 ? '1 problem' : `${problems.length} problems`} in the input:\n${lines.join('\n')}`
}
