import type { SearchWords } from './en.ts'

const stories = (n: number) => (n === 1 ? '1 artigo' : `${n} artigos`)

export const searchPt: SearchWords = {
  label: 'Pesquisar no jornal',
  intro: 'A pesquisa conhece títulos, entradas, pontos essenciais, temas e nomes, e funciona sem rede.',
  noScript: 'A pesquisa precisa de JavaScript. Sem ele, as secções levam a todos os artigos.',
  found: {
    all: stories,
    spelling: n => `Nada se escreve exactamente assim. ${stories(n)} com grafia próxima.`,
    some: n => `Nenhum artigo tem todas estas palavras. ${stories(n)} com algumas delas.`,
  },
  soFar: found => `${found} até agora; a pesquisa continua nos mais antigos.`,
  nothing: 'Nada encontrado',
  nothingFor: 'Nenhum artigo encontrado para',
  nothingText:
    'Tente menos palavras, ou outras. A pesquisa conhece títulos, entradas, pontos essenciais, temas e nomes, não o texto inteiro.',
  onlyHere: 'Não é possível chegar ao jornal: só se pesquisou o que está neste dispositivo.',
  places: 'Secções, temas e autores',
  author: 'Autor',
  otherLanguages: 'Noutras línguas',
  older: 'Pesquisar artigos mais antigos',
}
