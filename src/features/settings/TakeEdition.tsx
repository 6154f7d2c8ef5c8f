import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { readTakeChoice, type TakeChoice, writeTakeChoice } from '../../data/edition-copy/take-choice.ts'
import { tellsWifi } from '../../data/connection.ts'
import { sizeOf, startTaking, useTaking } from '../../data/edition-copy/taking.ts'
import { takenQuery } from '../../data/kept/taken-edition.ts'
import { useMessages } from '../../data/language.tsx'
import type { EditionFiles } from '../../edition/keeping.ts'
import { formatSize } from '../../lib/sizes.ts'
import { Button } from '../../ui/Button.tsx'
import { keptQueries } from './kept-queries.ts'
import { ListNotHere } from './ListNotHere.tsx'
import { TakenAge } from './TakenAge.tsx'
import { TakingProgress } from './TakingProgress.tsx'
import { useSettingsWords } from './use-settings-words.ts'

/** The whole newest edition, to go: what it weighs, how much of it, how far it has come, how old the last one is. */
export function TakeEdition() {
  const words = useSettingsWords()
  const { data: files } = useQuery(keptQueries.files())
  return (
    <section aria-labelledby="take" className="border-t-2 border-ink pt-3 pb-10">
      <h2 id="take" className="font-serif text-2xl font-semibold">
        {words.takeTitle}
      </h2>
      <TakenAge newest={files?.version} />
      {files ? <Offer files={files} /> : <ListNotHere />}
    </section>
  )
}

function Offer({ files }: { files: EditionFiles }) {
  const words = useSettingsWords()
  const { lang } = useMessages()
  const client = useQueryClient()
  const taking = useTaking()
  const { data: taken } = useQuery(takenQuery)
  const { data: isHere } = useQuery(keptQueries.here(files))
  const [choice, setChoice] = useState(readTakeChoice)
  const size = (withPictures: boolean) => formatSize(sizeOf(files, withPictures), lang)
  const change = (next: Partial<TakeChoice>) => {
    writeTakeChoice({ ...choice, ...next })
    setChoice({ ...choice, ...next })
  }
  useEffect(() => {
    if (taking.kind !== 'taking') void client.invalidateQueries({ queryKey: ['kept'] })
  }, [taking, client])
  const start = () => {
    const onPress = (newest: EditionFiles) => client.setQueryData(keptQueries.files().queryKey, newest)
    void startTaking({ files, withPictures: choice.withPictures, onPress })
  }
  const isTaking = taking.kind === 'taking'
  const isNewest = taken && taken !== 'lost' && taken.files.version === files.version
  const label = isNewest ? words.fetchAgain : words.download
  const isBroken = taking.kind === 'stopped' || taking.kind === 'failed' || (isHere && taken !== undefined && !isNewest)
  return (
    <>
      <p className="mt-1 font-serif text-lg text-muted">
        {words.takeText(files.stories)}{' '}
        {words.sizes(size(false), formatSize(sizeOf({ ...files, texts: [] }, true), lang))}
      </p>
      <fieldset disabled={isTaking} className="mt-3 flex flex-wrap gap-x-6">
        <legend className="sr-only">{words.takeTitle}</legend>
        {([true, false] as const).map(withPictures => (
          <label key={String(withPictures)} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name="pictures"
              checked={choice.withPictures === withPictures}
              onChange={() => change({ withPictures })}
              className="size-4 accent-accent"
            />
            {withPictures ? words.withPictures : words.textOnly}
          </label>
        ))}
      </fieldset>
      {files.hasForeignPictures ? <p className="text-sm text-muted">{words.foreignPictures}</p> : null}
      {tellsWifi() ? (
        <label className="flex min-h-11 cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            checked={choice.byItself}
            onChange={() => change({ byItself: !choice.byItself })}
            className="size-4 accent-accent"
          />
          {words.byItself}
        </label>
      ) : null}
      {isTaking ? null : (
        <Button variant="solid" onClick={start} className="mt-3">
          {isBroken ? words.resume : label(size(choice.withPictures))}
        </Button>
      )}
      <TakingProgress />
    </>
  )
}
