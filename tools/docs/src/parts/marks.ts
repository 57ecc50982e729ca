import type { Grade } from "../data/grades.ts";
import { type Html, html } from "../text/html.ts";

/** An HTTP method as a small mark. */
export function verb(method: string): Html {
  const short = method === "DELETE" ? "DEL" : method;
  return html`<b class="verb ${method.toLowerCase()}">${short}</b>`;
}

/** A grade as a small mark. */
export function gradeMark({ name, means }: Grade): Html {
  return html`<span class="grade ${name}" title="${means}">${name}</span>`;
}
