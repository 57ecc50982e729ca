import { describe, expect, it } from "vitest";
import {
  type FileManagerItem,
  isFileItem,
  isFolderItem,
  isProtocolItem,
  isRecordItem,
} from "../src/index.js";
import { examplesOf } from "./support/examples.js";
import { type Arrived, connect } from "./support/server.js";

const folder = (item_id: number, guid: string) => ({
  item_id,
  guid,
  content_type_id: 10,
  id: item_id,
  title: `Folder ${guid}`,
});
const file = (item_id: number) => ({
  item_id,
  content_type_id: 15,
  id: item_id,
  title: `File ${item_id}`,
});

/** What is in each folder; TOP holds a folder, which holds the top folder again. */
const FOLDERS: Record<string, number[]> = {
  TOP: [11, 2, 12, 13, 14],
  SUB: [21, 1],
  DEEP: [31],
};
const ITEMS: Record<number, object> = {
  1: folder(1, "TOP"),
  2: folder(2, "SUB"),
  21: folder(21, "DEEP"),
};

function provider({ url }: Arrived) {
  if (url.pathname === "/v3/filemanager/folders") return { folders: [folder(1, "TOP")] };
  if (url.pathname === "/v3/filemanager/items") {
    const ids = url.searchParams.getAll("ids[]").map(Number);
    // In another order than asked for; one that was deleted meanwhile is missing.
    const items = ids.filter((id) => id !== 13).map((id) => ITEMS[id] ?? file(id));
    return { items: items.toReversed() };
  }
  const guid = url.pathname.split("/")[3] ?? "";
  const all = FOLDERS[guid] ?? [];
  const size = Number(url.searchParams.get("page_size"));
  const page = Number(url.searchParams.get("page_id") ?? 1);
  return {
    ids: all.slice((page - 1) * size, page * size),
    pagination: {
      current_page: page,
      total_pages: Math.ceil(all.length / size),
      total_results: all.length,
    },
  };
}

async function walked(
  items: AsyncIterable<{ item: FileManagerItem; folders: readonly { guid?: string }[] }>,
) {
  const all: string[] = [];
  for await (const { item, folders } of items) {
    all.push([...folders.map(({ guid }) => guid), item.item_id].join("/"));
  }
  return all;
}

describe("the file manager as one list", () => {
  it("goes through folders and what is in them, in their order, no folder twice", async () => {
    const { protocolsIo } = await connect(provider);
    expect(await walked(protocolsIo.filemanager.walk())).toEqual([
      "1",
      "TOP/11",
      "TOP/2",
      "TOP/SUB/21",
      "TOP/SUB/DEEP/31",
      "TOP/SUB/1",
      "TOP/12",
      "TOP/14",
    ]);
  });

  it("reads items by the batch, with their ids in brackets", async () => {
    const { protocolsIo, targets } = await connect(provider);
    const about = {
      folder: "TOP",
      depth: 1,
      batch: 2,
      sortBy: "sort_name",
      sortDir: "asc",
    } as const;
    expect(await walked(protocolsIo.filemanager.walk(about))).toEqual(["11", "2", "12", "14"]);
    expect(targets()).toEqual([
      "GET /v3/folders/TOP/ids?sort_by=sort_name&sort_dir=asc&page_size=100",
      "GET /v3/filemanager/items?ids[]=11&ids[]=2",
      "GET /v3/filemanager/items?ids[]=12&ids[]=13",
      "GET /v3/filemanager/items?ids[]=14",
    ]);
  });

  it("asks for nothing that is not wanted", async () => {
    const { protocolsIo, requests } = await connect(provider);
    for await (const _ of protocolsIo.filemanager.walk()) break;
    expect(requests).toHaveLength(1);
  });
});

it("items are told apart by their content type", () => {
  const { "all-kinds": all } = examplesOf("filemanager.items.list") as {
    "all-kinds": { items: FileManagerItem[] };
  };
  const kinds = all.items.map((item) =>
    isFolderItem(item)
      ? `folder ${item.guid?.length}`
      : isProtocolItem(item)
        ? `protocol ${item.uri !== undefined}`
        : isRecordItem(item)
          ? `record ${item.total_steps !== undefined}`
          : isFileItem(item)
            ? `file ${item.file?.name !== undefined}`
            : "unknown",
  );
  expect(kinds.sort()).toEqual(["file true", "folder 32", "protocol true", "record true"]);
});
