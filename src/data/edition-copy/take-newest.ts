import { isUnmetered } from '../connection.ts'
import { wasRemoved } from '../kept/remove-edition.ts'
import { readTaken } from '../kept/taken-edition.ts'
import { readTakeChoice } from './take-choice.ts'
import { readEditionFiles } from './take-edition.ts'
import { startTaking, stopTaking } from './taking.ts'

/**
 * Takes the newest edition where the reader wants that by itself, is on Wi-Fi, and does not have it whole; not one that he
 * has removed. Away from Wi-Fi it stops, and goes on the next time. Only where something is to come is the list asked for.
 */
export async function takeNewest(newest: string): Promise<void> {
  const { byItself, withPictures } = readTakeChoice()
  if (!byItself || !isUnmetered()) return
  const taken = await readTaken()
  const here = taken && taken !== 'lost' && taken.files.version === newest ? taken.files : undefined
  if (here ? !withPictures || here.pictures.length > 0 : !taken && wasRemoved(newest)) return
  const files = await readEditionFiles()
  // Of one that was taken as text only, the pictures are still to come once the reader wishes for them.
  if (here && files.pictures.length === 0) return
  const { connection } = navigator as Navigator & { connection?: Partial<EventTarget> }
  const over = new AbortController()
  const look = () => {
    if (!isUnmetered()) stopTaking()
  }
  connection?.addEventListener?.('change', look, over)
  await startTaking({ files, withPictures })
  over.abort()
}
