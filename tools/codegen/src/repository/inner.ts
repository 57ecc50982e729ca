import { BlockList, isIP } from "node:net";

const INNER = new BlockList();
for (const [address, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
] as const) {
  INNER.addSubnet(address, prefix, "ipv4");
}
for (const [address, prefix] of [
  // With the addresses of IPv4 that stand in it, as they are and as they are translated.
  ["::", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["fc00::", 7],
  ["fe80::", 9],
] as const) {
  INNER.addSubnet(address, prefix, "ipv6");
}

/** Whether an IP address is of this machine or its network. */
export function isInner(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && INNER.check(address, family === 6 ? "ipv6" : "ipv4");
}
