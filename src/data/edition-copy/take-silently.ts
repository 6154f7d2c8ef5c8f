import { isUnmetered } from '../connection.ts'
import { readTakeChoice } from './take-choice.ts'

/** Takes the newest edition by itself, where the reader has asked for that and is on Wi-Fi. Never throws. */
export async function takeSilently(): Promise<void> {
  const { byItself, withPictures } = readTakeChoice()
  if (!byItself || !isUnmetered()) return
  try {
    const [{ readEditionFiles }, { startTaking }, { readTaken }] = await Promise.all([
      import('./take-edition.ts'),
      import('./taking.ts'),
      import('../kept/kept-sizes.ts'),
    ])
    const files = await readEditionFiles()
    if ((await readTaken())?.files.version !== files.version) await startTaking(files, withPictures)
  } catch {
    // The next look at the news tries again.
  }
}
