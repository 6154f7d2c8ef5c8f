/** Countries, as Natural Earth names them, whose main word for tea goes back to cha. */
export const cha = `
China|Japan|South Korea|North Korea|Vietnam|Thailand|India|Nepal|Bangladesh|Pakistan
Afghanistan|Iran|Iraq|Turkey|Syria|Saudi Arabia|Oman|United Arab Emirates|Jordan|Egypt|Sudan
Libya|Russia|Ukraine|Kazakhstan|Uzbekistan|Turkmenistan|Kyrgyzstan|Tajikistan|Mongolia
Azerbaijan|Georgia|Portugal|Brazil|Angola|Mozambique|Greece|Romania|Bulgaria|Serbia|Albania
Macedonia|Croatia|Slovenia|Czechia|Slovakia|Bosnia and Herz.|Montenegro|Kenya|Tanzania
Ethiopia|Philippines|Timor-Leste|Taiwan
`
  .trim()
  .split(/[|\n]/)

/** Countries whose main word for tea goes back to te. */
export const te = `
United Kingdom|Ireland|United States of America|Canada|Australia|New Zealand|France|Germany
Austria|Switzerland|Spain|Netherlands|Belgium|Luxembourg|Italy|Denmark|Norway|Sweden|Finland
Iceland|Greenland|Hungary|Estonia|Latvia|Israel|Armenia|Mexico|Guatemala|Honduras
El Salvador|Nicaragua|Costa Rica|Panama|Cuba|Dominican Rep.|Colombia|Venezuela|Ecuador|Peru
Bolivia|Chile|Argentina|Uruguay|Paraguay|Indonesia|Malaysia|Sri Lanka|South Africa
`
  .trim()
  .split(/[|\n]/)
