import { expect, expectTypeOf, test } from "vitest";
import {
  type Flag,
  fieldsOf,
  type Pagination,
  type Protocol,
  type ProtocolComment,
  type ProtocolsIo,
  type ProtocolV4,
  type RecordSchema,
  type Step,
  type WorkspaceUserStatus,
} from "../src/index.js";

test("a misspelt field of an answer does not compile; what was added since is read apart", () => {
  const typed = (it: Protocol): unknown => {
    expectTypeOf(it.title).toEqualTypeOf<Protocol["title"]>();
    // @ts-expect-error no such field
    return it.titel;
  };
  const it = { titel: 1 } as unknown as Protocol;
  expect(typed(it)).toBe(1);
  expect(fieldsOf(it).titel).toBe(1);
});

test("what is always there needs no looking, and what may be missing does", () => {
  expectTypeOf<Protocol["creator"]["name"]>().toEqualTypeOf<string>();
  expectTypeOf<Protocol["authors"][number]["affiliation"]>().toEqualTypeOf<string | null>();
  expectTypeOf<ProtocolV4["guid"]>().toEqualTypeOf<string>();
  expectTypeOf<ProtocolV4["stats"]["number_of_steps"]>().toEqualTypeOf<number>();
  expectTypeOf<Step["previous_guid"]>().toEqualTypeOf<string | null>();
  expectTypeOf<ProtocolComment["creator"]["name"]>().toEqualTypeOf<string>();
  expectTypeOf<RecordSchema["creator"]["name"]>().toEqualTypeOf<string>();
  expectTypeOf<Pagination["total_pages"]>().toEqualTypeOf<number>();
  expectTypeOf<Flag>().toEqualTypeOf<boolean | 0 | 1>();

  expectTypeOf<null>().toExtend<ProtocolV4["steps"]>();
  expectTypeOf<null>().toExtend<Protocol["versions"]>();
  expectTypeOf<null>().toExtend<Protocol["published_on"]>();
  expectTypeOf<undefined>().toExtend<Protocol["steps"]>();
  expectTypeOf<undefined>().toExtend<WorkspaceUserStatus["is_confirmed"]>();
});

test("answers of undocumented calls have types, too", () => {
  const typed = async ({ units, search, filemanager, protocols, organizations }: ProtocolsIo) => {
    expectTypeOf((await units.list())[0]?.name).toEqualTypeOf<string | undefined>();
    const [found] = (await search.list({ q: "lysis", types: 1 })).items;
    expectTypeOf(found?.title).toEqualTypeOf<string | undefined>();
    const [item] = (await filemanager.workspaces.search("phage-commons")).items;
    expectTypeOf(item?.item_id).toEqualTypeOf<number | undefined>();
    const { items } = await protocols.listTop();
    expectTypeOf(items[0]?.uri).toEqualTypeOf<string | undefined>();
    const { is_finished } = await organizations.exports.get("example-institute", "E0");
    expectTypeOf(is_finished).toEqualTypeOf<boolean>();
    // @ts-expect-error the search has no such parameter
    await search.list({ query: "lysis" });
  };
  expect(typed).toBeTypeOf("function");
});
