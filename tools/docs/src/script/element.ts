/** What an element may hold: elements, and text, which stays text. */
type Child = Node | string | undefined | false;

/** An element with its properties and what is in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(
    ...children.filter((one): one is Node | string => one !== undefined && one !== false),
  );
  return made;
}

let count = 0;

/** A control under its name, with words about it. */
export function labelled(
  name: Child,
  control: HTMLElement,
  ...about: readonly Child[]
): HTMLDivElement {
  control.id = `try-${++count}`;
  const label = element("label", { htmlFor: control.id }, name);
  return element("div", { className: "asked" }, label, control, ...about);
}
