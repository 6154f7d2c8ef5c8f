/** Phrases that open an inline related link, as newsrooms of many languages write them; one language a line. */
export const seeMorePhrases: readonly string[] = `
See more|See also|Read more|Read also|Also read|Read next|Read|More on this|More on this story|More|Must read|Watch|Listen
Related|Related story|Related stories|Related article|Related articles|Related news|Related reading|Related content
Further reading|You may also like|You might also like|Don't miss|Keep reading|Continue reading|Recommended|In case you missed it
Leia mais|Leia também|Ler mais|Ler também|Leia ainda|Veja mais|Veja também|Ver mais|Ver também|Saiba mais|Leia|Veja
Notícias relacionadas|Artigos relacionados|Relacionado|Relacionados|Sobre este assunto
Lea más|Lea también|Leer más|Lee también|Lee más|Leer también|Ver más|Vea también|Vea más|Te puede interesar
Noticias relacionadas|Artículos relacionados|Más información|Lea|Además
Lire aussi|À lire aussi|A lire aussi|À lire|À lire également|Voir aussi|Lire la suite|En savoir plus|Lire plus|Lire
Lesen Sie auch|Lesen Sie mehr|Mehr dazu|Siehe auch|Mehr zum Thema|Weiterlesen|Auch interessant
Leggi anche|Leggi di più|Vedi anche|Approfondisci|Per approfondire
Lees ook|Lees meer|Zie ook|Läs också|Läs mer|Les også|Les mer|Læs også|Læs mere|Lue myös|Lue lisää
Czytaj też|Czytaj także|Czytaj więcej|Zobacz też|Читайте также|Читать далее|Смотрите также|Читайте також
Baca juga|Baca selengkapnya|Basahin|Xem thêm|Đọc thêm|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد
延伸閱讀|相關新聞|相關報道|相關報導|相關文章|相關閱讀|閱讀更多|了解更多|更多新聞|另見|推薦閱讀|更多|詳見|參見
延伸阅读|相关新闻|相关报道|相关文章|相关阅读|阅读更多|更多新闻|另见|推荐阅读|详见|参见
関連記事|関連ニュース|関連リンク|あわせて読みたい|続きを読む|もっと読む|関連
관련 기사|관련기사|관련 뉴스|더 보기|더보기|더 읽기
`
  .trim()
  .split(/[|\n]/)
