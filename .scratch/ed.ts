import { MemoryWorkspace } from '../test/core/memoryWorkspace.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
const prose=['Nurses enter each order twice, once on paper and once in the ward system, and every week some of them get lost.','The team looked at three ways to store the list, and took the one that needs the fewest changes on the tablets.','When the network is gone, the list is kept on the device and sent as soon as the ward is in reach again.','See [the notes](notes.md) and `orders.csv` for what was counted in March, and **who** was asked about it.'];
function doc(size:number, seed:number){const l=[`# Orders ${seed}\n`];let n=0;let len=0;for(let p=0;len<size;p++){const a=[`## ${['Problem','Goals','Requirements','Users','Design','Storage','Risks','Rollout','Timeline'][p%9]} ${p}\n`,prose.map((_,i)=>prose[(i+p+seed)%4]).join('\n')+'\n',[0,1,2,3,4].map(()=>`- FR-${++n}: The list shows order ${n} of ward ${seed} to the nurse in **charge**.`).join('\n')+'\n',`| Item | Owner | Date |\n| --- | --- | --- |\n| a${p} | Ada | 2027-03-0${p%9+1} |\n`];len+=a.join('\n').length+1;l.push(...a)}return l.join('\n').slice(0,size);}
const cpu=()=>{const u=process.cpuUsage();return (u.user+u.system)/1000};
const med=(a:number[])=>a.sort((x,y)=>x-y)[a.length>>1]!;
const p95=(a:number[])=>a.sort((x,y)=>x-y)[Math.floor(a.length*.95)]!;
const gc=()=>{(globalThis as any).gc?.()};
async function main(){
 for(const size of [10e3,100e3,400e3,1e6]){
  const text=doc(size,1); const base:number[]=[],first:number[]=[],keys:number[]=[];
  const rounds=size>300e3?3:6;
  for(let r=0;r<rounds;r++){let t=cpu();fromMarkdown(text,{extensions:[gfmTable()],mdastExtensions:[gfmTableFromMarkdown()]});base.push(cpu()-t);
   const w=new MemoryWorkspace({'a.prd.md':text});t=cpu();await w.analyze('a.prd.md');first.push(cpu()-t);
   let cur=text;for(let k=0;k<(size>300e3?12:25);k++){const at=Math.floor(text.length*(.1+.8*(k%10)/10));cur=cur.slice(0,at)+'x'+cur.slice(at);t=performance.now();await w.analyze('a.prd.md',cur);keys.push(performance.now()-t);}}
  console.log(size, 'parse',med(base).toFixed(0),'first',med(first).toFixed(0),'x',(med(first)/med(base)).toFixed(2),'key med',med(keys).toFixed(1),'p95',p95(keys).toFixed(1),'max',Math.max(...keys).toFixed(1));
 }
 const files:Record<string,string>={};for(let i=0;i<200;i++)files[`d/${i}.prd.md`]=doc(20e3,i);
 const w=new MemoryWorkspace(files);gc();const h1=process.memoryUsage().heapUsed;
 const keep:any[]=[];for(const f of Object.keys(files))keep.push((await w.analyze(f)).findings.length);
 gc();gc();console.log('200 open PRDs of 20KB: heap MB',((process.memoryUsage().heapUsed-h1)/1e6).toFixed(1),keep.length, w.files.size);
}
if(process.argv[2]==="key")key();else if(process.argv[2]!=="pos")main();
async function key(){const text=doc(100e3,1);const w=new MemoryWorkspace({'a.prd.md':text});await w.analyze('a.prd.md');let cur=text;const keys:number[]=[];for(let k=0;k<400;k++){const at=Math.floor(text.length*(.1+.8*(k%10)/10));cur=cur.slice(0,at)+'x'+cur.slice(at);const t=cpu();await w.analyze('a.prd.md',cur);keys.push(cpu()-t);}console.log('key med',med(keys).toFixed(1),'p95',p95(keys).toFixed(1));}
async function pos(){const text=doc(100e3,1);const w=new MemoryWorkspace({'a.prd.md':text});await w.analyze('a.prd.md');let cur=text;const by:number[][]=Array.from({length:10},()=>[]);const cpos:string[]=[];for(let k=0;k<300;k++){const at=Math.floor(text.length*(.1+.8*(k%10)/10));cpos[k%10]=cur.slice(at-30,at+30).replace(/\n/g,'⏎');cur=cur.slice(0,at)+'x'+cur.slice(at);const t=cpu();await w.analyze('a.prd.md',cur);by[k%10]!.push(cpu()-t);}by.forEach((b,i)=>console.log(i,med(b).toFixed(1),p95(b).toFixed(1),cpos[i]));}
if(process.argv[2]==="pos")pos();
