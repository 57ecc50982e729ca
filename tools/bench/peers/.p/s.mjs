import { createServer } from "node:http";

const item = { _id: "5f9f1b9b9c9d440000a1b2c3", title: "Send proposal", status: "open" };
for (let i = 0; i < 20; i++)
  item["customField" + i] = { value: "text of field " + i, _id: "f" + i };
const body = JSON.stringify([item]);
createServer((q, r) => {
  r.writeHead(200, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
  }).end(body);
}).listen(4999, "127.0.0.1");
