import { useMessages } from '../data/language.tsx'
import type { StoreError } from '../data/saved/open-store.ts'
import { nearestLanguage, type SpokenLanguage } from '../lib/messages/languages.ts'

type KeptWords = {
  /** What is wrong with the place where saved stories are. */
  troubles: Record<StoreError['kind'], string>
  /** Of what is kept beside them. */
  cachesSilent: string
  lostEdition: string
  total: (used: string, allowed: string) => string
}

const words: Record<SpokenLanguage, KeptWords> = {
  en: {
    troubles: {
      off: 'This browser keeps nothing for this paper, perhaps because the window is private. What you save stays until you close the page.',
      silent:
        'The browser’s storage does not answer. What you save stays until you close the page; reload to see what you saved before.',
      blocked: 'Another tab holds what you saved. Close the other tabs of this paper and reload.',
      newer: 'What you saved was written by a newer version of this paper. You can read it here, not change it.',
      full: 'There is no room left on this device.',
    },
    cachesSilent:
      'The browser’s storage does not answer. What was kept here is out of reach until the browser is started anew.',
    lostEdition: 'The browser has removed the edition you took along, or a part of it.',
    total: (used, allowed) => `${used} of ${allowed} that the browser allows`,
  },
  pt: {
    troubles: {
      off: 'Este navegador não guarda nada deste jornal, talvez por a janela ser privada. O que guardar fica até fechar a página.',
      silent:
        'O armazenamento do navegador não responde. O que guardar fica até fechar a página; recarregue para ver o que já guardou.',
      blocked: 'Outro separador ocupa o que guardou. Feche os outros separadores deste jornal e recarregue.',
      newer: 'O que guardou foi escrito por uma versão mais nova deste jornal. Aqui pode lê-lo, não alterá-lo.',
      full: 'Já não há espaço neste aparelho.',
    },
    cachesSilent:
      'O armazenamento do navegador não responde. O que aqui estava guardado fica fora de alcance até reiniciar o navegador.',
    lostEdition: 'O navegador removeu a edição que levou, ou uma parte dela.',
    total: (used, allowed) => `${used} de ${allowed} que o navegador permite`,
  },
  'zh-Hant': {
    troubles: {
      off: '這個瀏覽器不會為這份報紙保存資料，可能因為這是私密視窗。你收藏的文章只保留至關閉此頁。',
      silent: '瀏覽器的儲存空間沒有回應。現在收藏的文章只保留至關閉此頁；重新載入可查看之前的收藏。',
      blocked: '另一個分頁佔用了你的收藏。請關閉這份報紙的其他分頁，然後重新載入。',
      newer: '你的收藏由較新版本寫入。在這裏可以閱讀，不能更改。',
      full: '這部裝置已沒有空間。',
    },
    cachesSilent: '瀏覽器的儲存空間沒有回應。重新啟動瀏覽器之前，無法取用已保存的內容。',
    lostEdition: '瀏覽器移除了你下載的一期，或其中一部分。',
    total: (used, allowed) => `已用 ${used}，瀏覽器允許 ${allowed}`,
  },
  'zh-Hans': {
    troubles: {
      off: '这个浏览器不会为这份报纸保存数据，可能因为这是隐私窗口。你收藏的文章只保留到关闭此页。',
      silent: '浏览器的存储没有响应。现在收藏的文章只保留到关闭此页；重新加载可查看之前的收藏。',
      blocked: '另一个标签页占用了你的收藏。请关闭这份报纸的其他标签页，然后重新加载。',
      newer: '你的收藏由较新版本写入。在这里可以阅读，不能更改。',
      full: '这台设备已没有空间。',
    },
    cachesSilent: '浏览器的存储没有响应。重新启动浏览器之前，无法取用已保存的内容。',
    lostEdition: '浏览器移除了你下载的一期，或其中一部分。',
    total: (used, allowed) => `已用 ${used}，浏览器允许 ${allowed}`,
  },
  ja: {
    troubles: {
      off: 'このブラウザーはこの新聞のために何も残しません。プライベートウィンドウかもしれません。保存したものはページを閉じるまで残ります。',
      silent:
        'ブラウザーの保存領域が応答しません。いま保存したものはページを閉じるまで残ります。以前に保存したものは再読み込みすると見られます。',
      blocked: '別のタブが保存したものを使用中です。この新聞のほかのタブを閉じて再読み込みしてください。',
      newer: '保存したものは、この新聞の新しい版で書かれています。ここでは読めますが、変更はできません。',
      full: '端末に空きがありません。',
    },
    cachesSilent:
      'ブラウザーの保存領域が応答しません。ブラウザーを再起動するまで、保存されている内容は利用できません。',
    lostEdition: 'ダウンロードした号、またはその一部がブラウザーによって削除されました。',
    total: (used, allowed) => `ブラウザーが許す${allowed}のうち${used}`,
  },
}

/** What is said of the place where the device keeps things; few ever read it, so it comes with the parts that say it. */
export const useKeptWords = (): KeptWords => words[nearestLanguage(useMessages().lang)]
