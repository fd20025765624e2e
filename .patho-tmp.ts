import { parseBody } from '@/lib/markdown/parse-body'
import { absoluteMarkdown } from '@/lib/markdown/to-markdown'
const rep=(s:string,n:number)=>s.repeat(n)
const cases: Record<string,string> = {
 quotes:rep('> ',12)+'a', quotes31: rep('> ',31)+'a', quotesMany:(rep('> ',12)+'a\n').repeat(1500), list:rep('- ',12)+'a', listMany:(rep('- ',12)+'a\n').repeat(1500), quoteListMany:(rep('> - ',6)+'a\n').repeat(1500),
 listLines:Array.from({length:30},(_,i)=>'  '.repeat(i)+'- a').join('\n'), listLinesMany:(Array.from({length:30},(_,i)=>'  '.repeat(i)+'- a').join('\n')+'\n').repeat(80),
 br:rep('[',200)+'a'+rep(']',200), img:rep('![',200)+'a'+rep('](u)',200), imgMany:(rep('![',200)+'a'+rep('](u)',200)+'\n\n').repeat(60),
 starstar:rep('**a ',500)+rep('b** ',500), starMany:(rep('**a ',500)+rep('b** ',500)+'\n\n').repeat(20), nestEm:rep('*a_',500)+rep('b',1)+rep('_a*',500), strong:rep('*',1000)+'a'+rep('*',1000),
 lt:rep('a <?',2000), table:rep('|a',5000)+'|\n'+rep('|-',5000)+'|\n'+rep('|b\n',5000), tableWide: rep('|a',300)+'|\n'+rep('|-',300)+'|\n'+rep(rep('|b',300)+'|\n',300),
 refs:Array.from({length:5000},(_,i)=>`[r${i}]: /u${i}`).join('\n\n')+'\n\n'+Array.from({length:5000},(_,i)=>`[r${i}]`).join('\n\n'),
 ul:rep('- a\n',30000), ol:rep('1. **a**\n\n',15000), olimg: Array.from({length:3000},(_,i)=>`${i+1}. **a**\n\n![x](y.png)\n\n`).join(''), h:rep('## a\n\n',20000), h3:'## x\n\n'+rep('### 1. a\n\nb\n\n',10000), setext:rep('a\n',90000)+'===', para:rep('中文。',60000), lines:rep('中文\n',60000), http:rep('https://a.com，',10000), tilde:rep('~~a ~~',300), at:rep('a@',90000), www:rep('www.',45000), spaces:'a'+rep(' ',190000)+'b', nbsp: '## '+rep(' ',100000)+'x'+rep('　',90000)+'y', emptylinks: rep('[](u)\n\n',20000), ticks:Array.from({length:2000},(_,i)=>'`'.repeat(i%80+1)+'a').join(''), brackets: '1. '+rep('（',60000), ords: '## '+rep('一',60000), titleid: '## '+rep('{#a',60000), backslash:rep('\\',190000), amp:rep('&amp;',30000), foot:rep('[^1]\n\n',10000)+'[^1]: x', fnnest: Array.from({length:3000},(_,i)=>`[^${i}]: a [^${i+1}]`).join('\n\n')+'\n\n[^0]', tabs:rep('\t',100000)+'a', html:rep('<div>\n\n',20000), inlineHtml: rep('<b>',600), fence:'```\n'+rep('[[[[ ** <<\n',10000), dots: '1. '+rep('a.',90000),
}
for (const k in cases) cases[k]=(cases[k] as string).slice(0,100000)
cases.dots3='1. '+rep('.',90000)+'x'; cases.par='1. （'+rep('a。',45000); cases.url='https://a.com/'+rep('.)',40000)+'中'
const only=process.argv[2]
for (const [k,s] of Object.entries(cases)) { if(only&&k!==only) continue; const t=performance.now(); let r='ok'; try{ parseBody(s,{resolveImage:()=>({src:'/a',width:1,height:1})}) }catch(e){ r=String(e).slice(0,120)} const d=performance.now()-t; if(d>400||r!=='ok'||only)console.log(k,s.length,d.toFixed(0)+'ms',r) }
