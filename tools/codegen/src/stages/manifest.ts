import { createHash } from "node:crypto";
import { obj, text } from "@specwright/spec/json";
import { evidenceOf } from "../model/evidence.ts";
import { isDerived, operationKey } from "../model/method-ids.ts";
import type { Model } from "../model/model.ts";

/** What a package was generated from, and what came out: the only place of versions and hashes. */
export interface Manifest {
  readonly provider: string;
  /** `info.version` of the spec. */
  readonly specVersion: string;
  /** Of the bundled spec. */
  readonly specHash: string;
  readonly generator: Readonly<Record<string, string>>;
  /** How many operations there are. */
  readonly operations: number;
  readonly methods: readonly ManifestMethod[];
  /** Hashes of the generated files, by path from the root of the repository. */
  readonly files: Readonly<Record<string, string>>;
  /** Hash of this manifest without this line. */
  readonly self: string;
}

/** A method of the client, for those who build on it (contract tests, docs). */
export interface ManifestMethod {
  readonly id: string;
  readonly operationId: string;
  /** Where we made the id, the operation that it was given to, and keeps: `GET /pets`. */
  readonly derivedFrom?: string;
  readonly arguments: readonly { readonly name: string; readonly target: string }[];
  readonly paged: boolean;
  readonly deprecated?: true;
  /** Grade of its evidence; absent where the spec gives none. */
  readonly grade?: string;
}

/** Lists methods, versions, and the hash of every file; that of the bundle is the spec's, too. */
export function manifestOf(
  model: Model,
  files: ReadonlyMap<string, string>,
  bundlePath: string,
  generator: Readonly<Record<string, string>>,
): string {
  const hashes = Object.fromEntries([...files].map(([path, content]) => [path, hash(content)]));
  const body: Omit<Manifest, "self"> = {
    provider: model.provider,
    specVersion: text(obj(model.spec.root.info).version) ?? "",
    specHash: hashes[bundlePath] ?? "",
    generator,
    operations: model.operations.length,
    methods: model.methods.map(({ id, operation, args, paged }) => {
      const { grade } = evidenceOf(operation.node);
      return {
        id,
        operationId: operation.id,
        ...(isDerived(operation) && { derivedFrom: operationKey(operation) }),
        arguments: args.map(({ name, target }) => ({ name, target })),
        paged,
        ...(operation.node.deprecated === true && { deprecated: true as const }),
        ...(grade !== undefined && { grade }),
      };
    }),
    files: hashes,
  };
  return `${JSON.stringify({ ...body, self: selfHash(body) }, null, 2)}\n`;
}

/** The hash that a manifest must carry as `self`. */
export function selfHash(manifest: object): string {
  const { self: _, ...body } = manifest as Manifest;
  return hash(JSON.stringify(body));
}

/** The hash of a file's text, as manifests write it. */
export function hash(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("hex")}`;
}
