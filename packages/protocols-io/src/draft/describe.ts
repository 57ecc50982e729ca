import type { DraftEntity, Unit } from "../gen/client.gen.js";
import { numberIn, wordOf } from "../values/values.js";
import { isEntity } from "./entity.js";
import { unitName } from "./units.js";

/** Seconds as hours, minutes and seconds. */
function clock(seconds: unknown): string {
  const total = numberIn(seconds);
  if (!Number.isFinite(total)) return "";
  const [hours, minutes] = [Math.floor(total / 3600), Math.floor((total % 3600) / 60)];
  const rest = Math.round(total % 60);
  return [hours, minutes, rest].map((part) => String(part).padStart(2, "0")).join(":");
}

const join = (...parts: unknown[]): string =>
  parts
    .map(wordOf)
    .filter((part) => part !== "")
    .join(" ");

/**
 * Says in a few words what an entity is: `20 mL of water`, `00:20:00 boil`, a reagent's name. Entities
 * stand for themselves in a text (often over a single blank), so without this they would vanish.
 *
 * @param units the protocol's `units`, in which unit ids are looked up
 */
export function describeEntity(entity: DraftEntity, units: readonly Unit[] = []): string {
  const named = (data: object): string => {
    const { name, title, original_name, url, source, link } = data as Record<string, unknown>;
    return join(name || title || original_name || url || source || link);
  };
  if (isEntity(entity, "amount")) {
    const { amount, unit, label } = entity.data;
    return join(amount, unitName(unit, units), label);
  }
  if (isEntity(entity, "concentration")) {
    const { concentration, unit, label } = entity.data;
    return join(concentration, unitName(unit, units), label);
  }
  if (isEntity(entity, "temperature")) {
    const { temperature, unit, label } = entity.data;
    return join(temperature, unitName(unit, units), label);
  }
  if (isEntity(entity, "duration")) return join(clock(entity.data.duration), entity.data.label);
  if (isEntity(entity, "centrifuge") || isEntity(entity, "shaker")) {
    const { centrifuge, shaker, unit, temperature, temperatureUnit, duration, label } = entity.data;
    const speed = join(centrifuge ?? shaker, unitName(unit, units));
    const warmth = join(temperature, unitName(temperatureUnit, units));
    const time = numberIn(duration) > 0 ? clock(duration) : "";
    return [speed, warmth, time, wordOf(label)].filter(Boolean).join(", ");
  }
  if (isEntity(entity, "ph")) return join("pH", entity.data.number);
  if (isEntity(entity, "formula") || isEntity(entity, "tex_formula"))
    return join(entity.data.formula);
  if (isEntity(entity, "command")) return join(entity.data.command || entity.data.name);
  if (isEntity(entity, "citation")) return join(entity.data.title, entity.data.doi);
  if (isEntity(entity, "gotostep")) return join(entity.data.title || "go to step");
  // Markup of another site is not text.
  if (isEntity(entity, "embed")) return "";
  return named(entity.data);
}
