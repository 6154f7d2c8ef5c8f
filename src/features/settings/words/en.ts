/** The words of the settings. */
export const settingsEn = {
  noScript: 'Settings need JavaScript. What the paper keeps can also be cleared in the browser’s own settings.',
  takeTitle: 'Take this edition along',
  takeText: (stories: number) => `${stories} stories, to read without a network.`,
  sizes: (texts: string, pictures: string) => `${texts} text, ${pictures} pictures`,
  withPictures: 'With pictures',
  textOnly: 'Text only',
  foreignPictures: 'Pictures from other sites do not come along.',
  download: (size: string) => `Download, ${size}`,
  fetchAgain: (size: string) => `Download again, ${size}`,
  resume: 'Go on',
  cancel: 'Cancel',
  progress: (done: string, all: string) => `${done} of ${all}`,
  progressName: 'Download of the edition',
  done: 'The edition is on this device.',
  stopped: 'Stopped. What has come stays; going on fetches the rest.',
  failed: 'The network broke off. What has come stays; going on fetches the rest.',
  full: 'There is no room left on this device. Remove something below, or take the text only.',
  asOf: (time: string) => `On this device as of ${time}.`,
  isNewest: 'It is the newest.',
  isOlder: 'There is a newer one.',
  forget: 'Never mind',
  byItself: 'Keep each new edition by itself, on Wi-Fi',
  notListed: 'What the edition consists of could not be fetched. Try again when there is a network.',
  keptTitle: 'On this device',
  keptText: 'Nothing of this leaves the device. Remove what you do not need; saved stories stand in the library.',
  kinds: {
    edition: 'Edition taken along',
    opened: 'Stories and lists opened',
    pictures: 'Pictures',
    app: 'The app itself',
  },
  files: (n: number) => (n === 1 ? '1 file' : `${n} files`),
  atLeast: (size: string) => `at least ${size}`,
  sizeUnknown: 'size not known',
  remove: 'Remove',
  removeKind: (kind: string) => `Remove: ${kind}`,
  removeAll: 'Remove all',
  removeSaved: (n: number) =>
    n === 0
      ? 'Remove everything that is kept?'
      : `Remove everything, also ${n} saved ${n === 1 ? 'story' : 'stories'}?`,
  removed: 'Removed.',
  saved: 'Saved stories',
  nothing: 'Nothing is kept on this device.',
}

export type SettingsWords = typeof settingsEn
