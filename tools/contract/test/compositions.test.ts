import * as cytobank from "@specwright/cytobank/core";
import * as cytobankFeatures from "@specwright/cytobank/features";
import { createPlutio } from "@specwright/plutio";
import * as plutio from "@specwright/plutio/core";
import { budget, logs, pages, tokens } from "@specwright/plutio/features";
import { tasksGet, tasksList } from "@specwright/plutio/operations";
import { createPluto } from "@specwright/pluto";
import * as pluto from "@specwright/pluto/core";
import { experimentsList } from "@specwright/pluto/operations";
import { expect, test } from "vitest";

/**
 * What a program puts together: sessions, operations and features of several providers. The type checker
 * reads this file, too: a line below `@ts-expect-error` that compiles is an error.
 */
const options = { accessToken: "a-token", business: "studio" };
const session = plutio.connect(options, budget, logs);
const client = createPlutio(options);
const other = pluto.connect({ token: "A".repeat(40) });
const otherClient = createPluto({ token: "A".repeat(40) });

/** Programs that compile or not; they are never run. */
export const programs = {
  async right() {
    await tasksGet(session, "id");
    await tasksGet(client, "id");
    for await (const task of pages(tasksList, session, { limit: 1 })) return task._id;
    for await (const task of pages(tasksList, client)) return task._id;
    return (await tasksList(session))[0]?._id;
  },
  operationsOfAnotherProvider() {
    // @ts-expect-error Plutio's tasks are not asked for at Pluto
    void tasksGet(other, "id");
    // @ts-expect-error nor by a client of Pluto
    void tasksGet(otherClient, "id");
    // @ts-expect-error nor are lists
    void tasksList(other);
    // @ts-expect-error nor their pages
    void pages(tasksList, other);
    // @ts-expect-error Plutio's pages are of Plutio's lists
    void pages(experimentsList, session);
  },
  whatIsNoSession() {
    // @ts-expect-error options are none
    void tasksGet(options, "id");
    // @ts-expect-error a call of `connect` gives one
    void tasksGet(plutio.connect, "id");
    // @ts-expect-error first the session
    void tasksGet("id");
  },
  whatIsNoFeature() {
    // @ts-expect-error each is an argument of its own
    plutio.connect(options, [budget, logs]);
    // @ts-expect-error a condition that does not hold leaves none
    plutio.connect(options, undefined);
    // @ts-expect-error `pages` is called
    plutio.connect(options, pages);
    // @ts-expect-error one operation has no pages
    void pages(tasksGet, session, "id");
  },
  featuresOfAnotherProvider() {
    plutio.connect(options, tokens, cytobankFeatures.budget, cytobankFeatures.logs);
    // @ts-expect-error tokens are asked for as their provider gives them
    cytobank.connect({ token: () => "t" }, tokens);
  },
};

test("a program without types is told what is wrong before anything is sent", async () => {
  const wrong = (...features: unknown[]) =>
    plutio.connect(options, ...(features as (typeof budget)[]));
  expect(() => wrong([budget, logs])).toThrow("features must each be one of");
  expect(() => wrong(undefined)).toThrow("features must each be one of");
  expect(() => wrong(budget, logs, budget)).toThrow("and none twice (budget,logs,budget)");
  expect(() => tasksGet(options as never, "id")).toThrow("client is no client of Specwright");
  expect(() => pages(tasksGet as never, session)).toThrow("list is no operation that lists");
  await expect(tasksGet(session, undefined as never)).rejects.toThrow("_id is required");
  await expect(client.tasks.archive(undefined as never)).rejects.toThrow("_id is required");
  await expect(client.tasks.get("")).rejects.toThrow("_id is required");
  await expect(tasksList(session, {}, { cursor: "offset:1" })).rejects.toThrow("is for `pages`");
});

test("a session needs no options where the environment gives its credentials", () => {
  expect(() => cytobank.connect()).not.toThrow();
  expect(() => pluto.connect()).not.toThrow();
});
