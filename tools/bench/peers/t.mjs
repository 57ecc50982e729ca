import { createServer } from "node:http";
import { createClient } from "@specwright/runtime";
const t0=performance.now();
const page=(o,l)=>{const items=Array.from({length:Math.max(0,Math.min(l,32544-o))},(_,i)=>({a:o+i,b:"x",c:1,d:2,e:3,f:4}));return Buffer.from(JSON.stringify({count:32544,items}))};
const pages=[0,10000,20000,30000].map(o=>page(o,10000));
const s=createServer((q,r)=>{const o=Number(new URL(q.url,"http://x").searchParams.get("offset")??0);console.log("ask",q.url,Math.round(performance.now()-t0));const b=pages[o/10000];setTimeout(()=>{r.writeHead(200,{"content-type":"application/json","content-length":b.length});r.end(b)},200)}).listen(0,async()=>{
const url="http://127.0.0.1:"+s.address().port;
const pagination={style:"offset",items:"/items",total:"/count",end:"total",limit:10000,parameters:{offset:"offset",limit:"limit"}};
const c=createClient({name:"rows",servers:{api:{environments:{production:url}}},auth:{},security:[]},{"rows.list":{method:"GET",path:"/",pagination}});
let n=0;for await(const r of c.rows.list())n++;console.log(n,performance.now()-t0);s.close();process.exit()});
