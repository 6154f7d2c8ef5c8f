import type { SettingsWords } from './en.ts'

export const settingsPt: SettingsWords = {
  noScript:
    'As definições precisam de JavaScript. O que o jornal guarda também se pode apagar nas definições do navegador.',
  takeTitle: 'Levar esta edição',
  takeText: stories => `${stories} artigos, para ler sem rede.`,
  sizes: (texts, pictures) => `${texts} de texto, ${pictures} de imagens`,
  withPictures: 'Com imagens',
  textOnly: 'Só texto',
  foreignPictures: 'As imagens de outros sítios não vão.',
  download: size => `Descarregar, ${size}`,
  fetchAgain: size => `Descarregar de novo, ${size}`,
  resume: 'Continuar',
  cancel: 'Cancelar',
  progress: (done, all) => `${done} de ${all}`,
  progressName: 'Descarga da edição',
  done: 'A edição está neste aparelho.',
  stopped: 'Parado. O que chegou fica; continuar obtém o resto.',
  failed: 'A rede falhou. O que chegou fica; continuar obtém o resto.',
  full: 'Já não há espaço neste aparelho. Remova algo em baixo ou leve só o texto.',
  asOf: time => `Neste aparelho, de ${time}.`,
  isNewest: 'É a mais recente.',
  isOlder: 'Há uma mais recente.',
  forget: 'Não faz mal',
  byItself: 'Guardar cada nova edição automaticamente, por Wi-Fi',
  notListed: 'Não foi possível saber o que a edição contém. Tente de novo quando houver rede.',
  keptTitle: 'Neste aparelho',
  keptText: 'Nada disto sai do aparelho. Remova o que não precisa; os artigos guardados estão na biblioteca.',
  kinds: {
    edition: 'Edição levada',
    opened: 'Artigos e listas abertos',
    pictures: 'Imagens',
    app: 'A própria aplicação',
  },
  files: n => (n === 1 ? '1 ficheiro' : `${n} ficheiros`),
  atLeast: size => `pelo menos ${size}`,
  sizeUnknown: 'tamanho desconhecido',
  remove: 'Remover',
  removeKind: kind => `Remover: ${kind}`,
  removeAll: 'Remover tudo',
  removeSaved: n =>
    n === 0
      ? 'Remover tudo o que está guardado?'
      : `Remover tudo, também ${n} ${n === 1 ? 'artigo guardado' : 'artigos guardados'}?`,
  removed: 'Removido.',
  saved: 'Artigos guardados',
  nothing: 'Não há nada guardado neste aparelho.',
}
