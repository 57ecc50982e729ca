import type { ListFunction } from "../core/list.js";
import { engineOf, type Session } from "../core/session.js";
import { configError } from "../errors/fail.js";
import { PagePromise } from "../pages/page-promise.js";
import type { PlanType } from "../pages/plan.js";
import type { Kit } from "../table/method.js";

/** How a client's list methods are called, by the plan that fits its spec. */
export const pagedBy =
  (PlanOf: PlanType): NonNullable<Kit["paged"]> =>
  (engine, operation, args, options, send) =>
    PagePromise.first(engine, operation, args, options, send, PlanOf);

/** All pages of an operation that is a function, by the plan that fits its spec. */
export const pagesBy =
  <Signed extends Session = Session>(PlanOf: PlanType) =>
  <Args extends readonly unknown[], Item, Body>(
    list: ListFunction<Args, Item, Body, Signed>,
    session: Signed,
    ...given: Args
  ): PagePromise<Item, Body> => {
    const engine = engineOf(session);
    const { args, options, operation, send } = list?.parts?.(engine, given) ?? {};
    if (!operation?.pagination)
      throw configError("list", "is no operation that lists something", "`pages(list, session)`");
    const pages = PagePromise.first(engine, operation, args, options, send, PlanOf);
    return pages as PagePromise<Item, Body>;
  };
