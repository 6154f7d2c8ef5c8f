import type { Offence, Source } from './source.ts'

/** A house rule that a machine can check, file by file. */
export type Rule = {
  /** The rule as a sentence. */
  name: string
  /** What to do about an offence. */
  mend: string
  find: (source: Source) => Offence[]
  /** Files that break the rule, so that it is seen to work: path → text. */
  broken: Record<string, string>
}
