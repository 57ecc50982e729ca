import { hideInUrl } from "../auth/hidden-url.js";
import type { Feature } from "../core/feature.js";

/** Base64 of text as UTF-8, which `btoa` alone can't do. */
const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));

/** Credentials elsewhere than in a header, and user names with passwords. */
export const places: Feature = {
  name: "places",
  rank: 5,
  install(engine) {
    const { place, write, attempt } = engine;
    const auths = Object.values(engine.schemes).map(({ auth }) => auth);
    if (auths.some((auth) => auth.in === "query"))
      engine.attempt = async (call, wire) => {
        const answer = await attempt(call, wire);
        hideInUrl(answer.response, auths);
        return answer;
      };
    engine.write = (auth, token) =>
      write(auth, /^basic$/i.test(`${auth.prefix}`) ? base64(token) : token);
    engine.place = (wire, auth, value) => {
      const { in: where, name } = auth;
      if (where === "header") place(wire, auth, value);
      else if (where === "cookie") {
        const others = (wire.headers.cookie ?? "")
          .split("; ")
          .filter((pair) => pair && !pair.startsWith(`${name}=`));
        wire.headers.cookie = [...others, `${name}=${encodeURIComponent(value)}`].join("; ");
      } else {
        const url = new URL(wire.url);
        url.searchParams.set(name, value);
        wire.url = url.href;
      }
    };
  },
};
