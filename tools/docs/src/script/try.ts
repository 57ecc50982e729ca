import type { TryCall } from "../samples/try-call.ts";
import { element } from "./element.ts";
import { answerView, codePanels } from "./try/answer.ts";
import { formOf } from "./try/form.ts";
import { readyCall } from "./try/send.ts";
import { targetFields } from "./try/target.ts";
import { InputError } from "./try/values.ts";

declare global {
  // What the file of the operation holds, and what shows the dialog.
  var tryCall: TryCall | undefined;
  var tryIt: (() => void) | undefined;
}

/** The dialog in which a call is filled in and sent. */
function makeDialog(call: TryCall): HTMLDialogElement {
  const { method, methods, id } = call.operation;
  const changes = !["GET", "HEAD", "OPTIONS"].includes(method);
  const form = formOf(call);
  const button = element("button", { type: "button", className: "send" });
  const sure = element("div", { className: "sure", hidden: true });
  const problem = element("p", { className: "problem" });
  problem.setAttribute("role", "alert");
  const result = element("div", { className: "result" });
  result.setAttribute("role", "status");
  result.append(
    element(
      "p",
      { className: "note" },
      "The answer comes here, with its headers and the call as code.",
    ),
  );
  const reset = (): void => {
    sure.hidden = true;
    button.hidden = false;
    button.textContent = target?.isLive() ? `Send ${method} to the live service` : `Send ${method}`;
  };
  let target: ReturnType<typeof targetFields> | undefined;
  target = targetFields(call, () => reset());
  reset();

  const go = async (confirmed: boolean): Promise<void> => {
    problem.textContent = "";
    try {
      const to = await target.read();
      const ready = readyCall(call, form.read(), to);
      if (to.isLive && changes && !confirmed) return askAgain(to.address);
      button.disabled = true;
      button.textContent = "Sending…";
      try {
        const answered = await ready.send();
        const log =
          to.servers !== undefined && to.address.startsWith(`${location.origin}/`)
            ? `${location.origin}/requests`
            : undefined;
        result.replaceChildren(await answerView(ready, answered, log));
      } catch (error) {
        result.replaceChildren(
          element(
            "p",
            { className: "warn" },
            `No answer could be read: ${(error as Error).message}. ${to.isLive ? "The service may not let pages of elsewhere ask it: run the call as code." : ""}`,
          ),
          ...(await codePanels(ready)),
        );
      }
    } catch (error) {
      if (!(error instanceof InputError) && (error as Error).name !== "ConfigError") throw error;
      problem.textContent = (error as Error).message;
    } finally {
      button.disabled = false;
      if (sure.hidden) reset();
    }
  };
  const askAgain = (address: string): void => {
    const yes = element(
      "button",
      { type: "button", className: "send live" },
      `Yes, send ${method}`,
    );
    const no = element("button", { type: "button" }, "Don't send");
    yes.addEventListener("click", () => {
      reset();
      void go(true);
    });
    no.addEventListener("click", () => {
      reset();
      button.focus();
    });
    sure.replaceChildren(
      element("p", {}, `This is no test: ${method} changes something at ${address}. Send it?`),
      no,
      yes,
    );
    sure.hidden = false;
    button.hidden = true;
    no.focus();
  };
  button.addEventListener("click", () => void go(false));

  const close = element("button", { type: "button", className: "close" }, "Close");
  const title = element(
    "h2",
    { id: "try-title" },
    "Try ",
    element("code", {}, methods[0]?.id ?? id),
  );
  const dialog = element(
    "dialog",
    { className: "try" },
    element("header", {}, title, close),
    element(
      "div",
      { className: "try-parts" },
      element(
        "div",
        { className: "try-left" },
        target.element,
        form.element,
        problem,
        button,
        sure,
      ),
      result,
    ),
  );
  dialog.setAttribute("aria-labelledby", "try-title");
  dialog.addEventListener("keydown", (event) => {
    const isField = event.target instanceof HTMLInputElement;
    if (event.key !== "Enter" || !isField || button.hidden) return;
    event.preventDefault();
    button.click();
  });
  close.addEventListener("click", () => dialog.close());
  document.body.append(dialog);
  return dialog;
}

let dialog: HTMLDialogElement | undefined;
globalThis.tryIt = () => {
  if (globalThis.tryCall === undefined) return;
  dialog ??= makeDialog(globalThis.tryCall);
  dialog.showModal();
};
