/** Countries, as Natural Earth names them, whose main word for tea goes back to cha. */
export const cha = `
China|Japan|South Korea|North Korea|Vietnam|Laos|Thailand|India|Nepal|Bhutan|Bangladesh|Pakistan
Afghanistan|Iran|Iraq|Turkey|Syria|Lebanon|Palestine|Jordan|Saudi Arabia|Yemen|Oman|United Arab Emirates
Qatar|Kuwait|Egypt|Sudan|Libya|Eritrea|Ethiopia|Djibouti|Somalia|Somaliland|Kenya|Tanzania|Uganda|Rwanda
Burundi|Russia|Ukraine|Moldova|Kazakhstan|Uzbekistan|Turkmenistan|Kyrgyzstan|Tajikistan|Mongolia
Azerbaijan|Georgia|Portugal|Brazil|Angola|Mozambique|Greece|Cyprus|N. Cyprus|Romania|Bulgaria|Serbia|Kosovo
Albania|Macedonia|Croatia|Slovenia|Czechia|Slovakia|Bosnia and Herz.|Montenegro|Philippines|Timor-Leste|Taiwan
`
  .trim()
  .split(/[|\n]/)

/** Countries whose main word for tea goes back to te. */
export const te = `
United Kingdom|Ireland|United States of America|Canada|Australia|New Zealand|France|Germany
Austria|Switzerland|Spain|Netherlands|Belgium|Luxembourg|Italy|Denmark|Norway|Sweden|Finland
Iceland|Greenland|Hungary|Estonia|Latvia|Israel|Armenia|Mexico|Guatemala|Belize|Honduras
El Salvador|Nicaragua|Costa Rica|Panama|Cuba|Haiti|Dominican Rep.|Puerto Rico|Jamaica|Bahamas
Trinidad and Tobago|Colombia|Venezuela|Guyana|Suriname|Ecuador|Peru|Bolivia|Chile|Argentina|Uruguay
Paraguay|Falkland Is.|Indonesia|Malaysia|Brunei|Cambodia|Papua New Guinea|Solomon Is.|Vanuatu|Fiji
New Caledonia|Sri Lanka|Madagascar|South Africa|Lesotho|eSwatini|Namibia|Botswana|Zimbabwe|Malawi
`
  .trim()
  .split(/[|\n]/)

/** Where nobody lives who would have a word for it. */
export const empty = ['Antarctica', 'Fr. S. Antarctic Lands']
