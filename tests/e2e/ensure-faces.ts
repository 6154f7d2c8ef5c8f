/**
 * Makes sure that there is a typeface with Chinese and Japanese characters: without one they are drawn as boxes of half
 * their width, and lines of them are twice as long as any reader has them. Systems that do not tell have one.
 */
import { spawnSync } from 'node:child_process'
import { installPackage } from './install-package.ts'

/** Whether the system says that no face has the characters of a language. */
const isMissing = (language: string) => spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' }).stdout === ''

if (isMissing('zh-tw') || isMissing('ja')) {
  console.log('A typeface for Chinese and Japanese is needed. Installing the system’s package …')
  if (!installPackage('fonts-wqy-zenhei') || isMissing('zh-tw')) {
    console.log(
      'No such typeface here: tests that measure lines of Chinese will fail. Install one, such as Noto Serif CJK.',
    )
  }
}
