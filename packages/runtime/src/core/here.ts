/**
 * The names that hosts files, resolvers and containers give to the machine itself, and its addresses in all the ways to
 * write them: as they are, in one of IPv6 (mapped, compatible, translated), and what stands for any of them.
 */
const HERE =
  /^(?:(?:.+\.)?localhost[46]?(?:\.localdomain[46]?)?|(?:ip6-|ipv6-)?(?:localhost|loopback)|.+\.docker\.internal|host\.[\w-]+\.internal|(?:0|127)(?:\.\d{1,3}){3}|\[::1?\]|\[(?:::(?:ffff:(?:0:)?)?|64:ff9b::)(?:0|7f[\da-f]{2}):[\da-f]{1,4}\])\.*$/;

/**
 * May this host be the machine itself, however it is written? What runs there trusts whoever asks, so
 * a server elsewhere must not send anybody to it.
 */
export const isHere = (hostname: string): boolean => HERE.test(hostname);
