import type { LibraryWords } from './en.ts'

export const libraryPt: LibraryWords = {
  saved: 'Guardados',
  taken: 'Edição levada',
  opened: 'Abertos há pouco',
  intro: 'O que guardou, levou ou abriu, neste aparelho. Lê-se sem rede.',
  noScript: 'A biblioteca precisa de JavaScript. A primeira página e todos os artigos leem-se sem ele.',
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
  withdrawn: n =>
    n === 1
      ? 'O jornal retirou um destes artigos. Já não é possível obtê-lo.'
      : `O jornal retirou ${n} destes artigos. Já não é possível obtê-los.`,
  notFetched: 'Não foi possível obtê-los todos. Tente de novo quando houver rede.',
}
