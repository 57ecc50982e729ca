import type { ProtocolAction, Step } from "../gen/client.gen.js";
import { action, type RichValue, rich } from "./make.js";

/** A step as it is added: under a GUID of the caller's, after another one. */
export type NewStep = Pick<Step, "guid"> & Partial<Step>;

/** Changes a step's section, HTML (`draft:change-step-section-<guid>`). */
export const changeStepSection = (
  stepGuid: string,
  html: string,
  current: string | null = null,
): ProtocolAction =>
  action(`draft:change-step-section-${stepGuid}`, ["steps", stepGuid, "section"], html, current);

/**
 * Changes a step's content (`draft:change-step-<guid>`). Its path ends in `data`, although the field
 * reads `step`.
 */
export const changeStep = (
  stepGuid: string,
  value: RichValue,
  current?: RichValue | null,
): ProtocolAction =>
  action(`draft:change-step-${stepGuid}`, ["steps", stepGuid, "data"], rich(value), rich(current));

/** Adds a step (`step:add-step`). Whatever followed its predecessor has to be linked anew. */
export const addStep = (step: NewStep): ProtocolAction =>
  action("step:add-step", ["steps", step.guid], step, null);

/** Deletes a step (`step:delete-steps`). Whatever follows it has to be linked anew. */
export const deleteStep = (step: NewStep): ProtocolAction =>
  action("step:delete-steps", ["steps", step.guid], null, step);

/** Puts a step after another one (`step:update-step-previous-guid`); null makes it the first. */
export const linkStep = (
  stepGuid: string,
  previousGuid: string | null,
  current: string | null = null,
): ProtocolAction =>
  action(
    "step:update-step-previous-guid",
    ["steps", stepGuid, "previous_guid"],
    previousGuid,
    current,
  );
