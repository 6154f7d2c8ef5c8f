import { linkServices } from './service-links.ts'
import type { ShareStory } from './share-story.ts'
import { useShareWords } from './use-share-words.ts'

type Props = { story: ShareStory; url: string; onWeChat: () => void }

const looks =
  'flex min-h-11 items-center text-start text-[0.9375rem] underline-offset-4 hover:text-accent hover:underline'

/** Plain links to services' own share pages. WeChat has none: its readers scan the code. */
export function ServiceLinks({ story, url, onWeChat }: Props) {
  const words = useShareWords()
  return (
    <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(7rem,1fr))] gap-x-4">
      {linkServices(story, url).map(({ name, href }) => (
        <li key={name}>
          <a href={href} target="_blank" rel="noopener noreferrer" aria-label={words.shareOn(name)} className={looks}>
            {name}
          </a>
        </li>
      ))}
      <li>
        <button type="button" aria-label={words.shareOn('WeChat')} onClick={onWeChat} className={looks}>
          WeChat
        </button>
      </li>
    </ul>
  )
}
