import { useKeptWords } from '../../article/kept-words.ts'
import { stopTaking, useTaking } from '../../data/edition-copy/taking.ts'
import { useMessages } from '../../data/language.tsx'
import { formatSize } from '../../lib/sizes.ts'
import { Button } from '../../ui/Button.tsx'
import { useSettingsWords } from './use-settings-words.ts'

/** How far the download is, as a line that grows; what became of it, said aloud. */
export function TakingProgress() {
  const words = useSettingsWords()
  const { lang } = useMessages()
  const taking = useTaking()
  const { troubles } = useKeptWords()
  const failures = { full: words.full, off: troubles.off, network: words.failed }
  const outcome =
    taking.kind === 'failed'
      ? failures[taking.why]
      : taking.kind === 'done' || taking.kind === 'stopped'
        ? words[taking.kind]
        : ''
  return (
    <>
      {taking.kind === 'taking' ? (
        <div className="mt-3 flex flex-wrap items-center gap-x-4">
          <progress
            aria-label={words.progressName}
            max={taking.all}
            value={taking.bytes}
            aria-valuetext={words.progress(formatSize(taking.bytes, lang), formatSize(taking.all, lang))}
            className="h-1 min-w-40 flex-auto accent-accent"
          />
          <span className="text-sm text-muted">
            {words.progress(formatSize(taking.bytes, lang), formatSize(taking.all, lang))}
          </span>
          <Button variant="quiet" onClick={stopTaking}>
            {words.cancel}
          </Button>
        </div>
      ) : null}
      {/* There before its words: what comes together with them is not said aloud. */}
      <p role="status" className="mt-3 text-sm font-medium">
        {outcome}
      </p>
    </>
  )
}
