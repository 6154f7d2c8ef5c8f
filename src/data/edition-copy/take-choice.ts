import { takeKey } from './take-key.ts'

/** How the reader wants the edition. */
export type TakeChoice = {
  withPictures: boolean
  /** Each new edition is taken by itself on Wi-Fi. */
  byItself: boolean
}

const usual: TakeChoice = { withPictures: true, byItself: false }

/** What was chosen last; the usual where nothing was, or where storage is closed. */
export function readTakeChoice(): TakeChoice {
  try {
    const stored = JSON.parse(localStorage.getItem(takeKey) ?? '{}') as Partial<TakeChoice> | null
    return {
      withPictures: stored?.withPictures !== false,
      byItself: stored?.byItself === true,
    }
  } catch {
    return usual
  }
}

/** Keeps a choice. */
export function writeTakeChoice(choice: TakeChoice): void {
  try {
    localStorage.setItem(takeKey, JSON.stringify(choice))
  } catch {
    // It then holds for this time only.
  }
}
