/** The addresses of the machine itself, and other ways to write them, which it answers to as well. */
const HERE =
  /^(?:(?:.+\.)?localhost|(?:0|127)(?:\.\d{1,3}){3}|\[::1?\]|\[::ffff:(?:0|7f[\da-f]{2}):[\da-f]{1,4}\])$/;

/**
 * May this host be the machine itself, however it is written? What runs there trusts whoever asks, so
 * a server elsewhere must not send anybody to it.
 */
export const isHere = (hostname: string): boolean => HERE.test(hostname.replace(/\.$/, ""));
