import { InputError } from "./values.ts";

/** Shows where the fault is. */
export function pointAt(control: HTMLElement, reason: string): never {
  control.closest("details")?.setAttribute("open", "");
  control.setAttribute("aria-invalid", "true");
  control.addEventListener("input", () => control.removeAttribute("aria-invalid"), { once: true });
  control.focus();
  throw new InputError(reason);
}
