import { oneLine } from './message-text.ts'
import { shorten } from './shorten-text.ts'
import type { ShareStory } from './share-story.ts'

/** A service that takes a story by a link; nothing of it loads before the reader follows the link. */
export type ServiceLink = { name: string; href: string }

/** What services take as text, as it stands in an address. */
const textLimit = 900

/** Each service's share page and the names it gives to address and text. */
const services = [
  { name: 'WhatsApp', page: 'https://wa.me/', both: 'text' },
  { name: 'Telegram', page: 'https://t.me/share/url', url: 'url', text: 'text' },
  { name: 'LINE', page: 'https://social-plugins.line.me/lineit/share', url: 'url', text: 'text' },
  { name: 'Facebook', page: 'https://www.facebook.com/sharer/sharer.php', url: 'u' },
  { name: 'X', page: 'https://x.com/intent/post', url: 'url', text: 'text' },
  { name: 'LinkedIn', page: 'https://www.linkedin.com/sharing/share-offsite/', url: 'url' },
  { name: 'Weibo', page: 'https://service.weibo.com/share/share.php', url: 'url', text: 'title' },
] as const satisfies { name: string; page: string; url?: string; text?: string; both?: string }[]

/** Links that share a story on each service. */
export function linkServices({ headline, lang }: ShareStory, url: string): ServiceLink[] {
  const text = shorten(oneLine(headline), textLimit, lang)
  return services.map(service => {
    const fields =
      'both' in service
        ? [[service.both, `${text}\n${url}`.trim()]]
        : [[service.url, url], ...('text' in service && text ? [[service.text, text]] : [])]
    const query = fields.map(([name, value = '']) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    return { name: service.name, href: `${service.page}?${query.join('&')}` }
  })
}
