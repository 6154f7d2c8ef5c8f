import { isUnmetered } from '../connection.ts'
import { readTaken } from '../kept/taken-edition.ts'
import { readTakeChoice } from './take-choice.ts'
import { readEditionFiles } from './take-edition.ts'
import { startTaking } from './taking.ts'

/** Takes the newest edition where the reader wants that by itself, is on Wi-Fi, and does not have it whole. */
export async function takeNewest(): Promise<void> {
  const { byItself, withPictures } = readTakeChoice()
  if (!byItself || !isUnmetered()) return
  const files = await readEditionFiles()
  const taken = await readTaken()
  const isHere = taken && taken !== 'lost' && taken.files.version === files.version
  // Of one that was taken as text only, the pictures are still to come once the reader wishes for them.
  const isShort = isHere && withPictures && taken.files.pictures.length < files.pictures.length
  if (!isHere || isShort) await startTaking({ files, withPictures })
}
