import { test } from "vitest";
import { type Fate, interrupted, publishing } from "../e2e/publishing.ts";

publishing();

const FATES: Fate[] = [500, 409, 403, "no answer comes"];

test.each(FATES)(
  "interrupted between two packages (%s): the next run publishes the rest",
  interrupted,
);
