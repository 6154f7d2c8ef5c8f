import type { LibraryWords } from './en.ts'

export const libraryPt: LibraryWords = {
  saved: 'Guardados',
  taken: 'Edição levada',
  opened: 'Abertos há pouco',
  intro: 'O que guardou, levou ou abriu, neste aparelho. Lê-se sem rede.',
  emptyTitle: 'Ainda não há nada aqui',
  emptyText: 'Os artigos que guarda e os que abre ficam aqui para quando não houver rede.',
  remove: 'Remover',
  removeStory: headline => `Remover «${headline}»`,
  lost: n =>
    n === 1
      ? 'O navegador removeu um artigo que tinha guardado.'
      : `O navegador removeu ${n} artigos que tinha guardado.`,
  fetchAgain: 'Obter de novo',
  forget: 'Não faz mal',
  notFetched: 'Não foi possível obtê-los. Tente de novo quando houver rede.',
  troubles: {
    off: 'Este navegador não guarda nada deste jornal, talvez por a janela ser privada. O que guardar fica até fechar a página.',
    silent: 'O armazenamento do navegador não responde. Recarregue a página para ver o que guardou.',
    blocked: 'Outro separador ocupa o que guardou. Feche os outros separadores deste jornal e recarregue.',
    newer: 'O que guardou foi escrito por uma versão mais nova deste jornal. Aqui pode lê-lo, não alterá-lo.',
    full: 'Já não há espaço neste aparelho.',
  },
}
