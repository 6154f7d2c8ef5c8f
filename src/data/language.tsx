import { createContext, type ReactNode, use } from 'react'
import type { Messages } from '../lib/messages/en.ts'
import { loadMessages, messagesOf, nearestLanguage } from '../lib/messages/languages.ts'

const MessagesContext = createContext<Messages | undefined>(undefined)

/** Gives everything inside it the interface's words in the language nearest to `lang`; suspends while they load. */
export function LanguageScope({ lang, children }: { lang: string; children: ReactNode }) {
  const language = nearestLanguage(lang)
  const messages = messagesOf(language) ?? use(loadMessages(language))
  return <MessagesContext value={messages}>{children}</MessagesContext>
}

/** The interface's words in the language of the nearest scope. */
export function useMessages(): Messages {
  const messages = use(MessagesContext)
  if (!messages) throw new Error('No LanguageScope here')
  return messages
}
