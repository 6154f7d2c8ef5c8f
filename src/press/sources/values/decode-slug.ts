import { cleanLine } from './clean-text.ts'

/** A slug as a person would write it: WordPress hands out `%e6%be%b3%e9%96%80`. What is badly encoded stays as it is. */
export function decodeSlug(value: string): string {
  try {
    return cleanLine(decodeURIComponent(value))
  } catch {
    return cleanLine(value)
  }
}
