import { chosen, remember } from "./memory.ts";

const KEY = "specwright-address";

/** Where `npx @specwright/mock` listens, as samples have it. */
const USUAL = "http://127.0.0.1:4010";

/** Shows samples with the address that was chosen last; where a mock stands beside this page, with that one's. */
export function addressChoice(): void {
  const box = document.querySelector<HTMLElement>(".addresses");
  const switches = [...(box?.querySelectorAll<HTMLInputElement>('input[name="address"]') ?? [])];
  const mock = switches.find(({ value }) => value === "mock");
  if (!box || !mock) return;
  let asked = false;
  const show = (): void => {
    if (!mock.checked || asked) return;
    asked = true;
    void useMockBeside(box);
  };
  if (chosen(KEY) === "mock") mock.checked = true;
  show();
  for (const one of switches) {
    one.addEventListener("change", () => {
      remember(KEY, one.value);
      show();
    });
  }
}

async function useMockBeside(box: HTMLElement): Promise<void> {
  const { mock: name } = box.dataset;
  if (!/^https?:$/.test(location.protocol) || name === undefined) return;
  const beside = `${location.origin}/mock/${name}`;
  try {
    if (!(await fetch(`${beside}/`)).ok) return;
  } catch {
    return;
  }
  for (const part of box.querySelectorAll("pre .on-mock")) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      text.nodeValue = text.nodeValue?.replaceAll(USUAL, beside) ?? "";
    }
  }
  const note = box.querySelector(".choice .note");
  if (note) note.textContent = "The workbench's mock, which is running";
}
