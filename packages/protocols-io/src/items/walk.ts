import type {
  FileItem,
  FileManagerItem,
  FilemanagerResource,
  FolderItem,
  ProtocolItem,
  RecordItem,
} from "../gen/client.gen.js";

/** Is this item a protocol? */
export const isProtocolItem = (item: FileManagerItem): item is ProtocolItem =>
  item.content_type_id === 1;
/** Is this item a folder? */
export const isFolderItem = (item: FileManagerItem): item is FolderItem =>
  item.content_type_id === 10;
/** Is this item a record? */
export const isRecordItem = (item: FileManagerItem): item is RecordItem =>
  item.content_type_id === 11;
/** Is this item a file? */
export const isFileItem = (item: FileManagerItem): item is FileItem => item.content_type_id === 15;

/** An item of the file manager, and the folders down to it. */
export interface WalkedItem {
  readonly item: FileManagerItem;
  /** From the top folder to the one that the item is in; empty for a top folder. */
  readonly folders: readonly FolderItem[];
}

/** What to walk. */
export interface WalkItemsOptions {
  /** GUID of the folder whose items to walk. Default: the top folders and all that is in them. */
  readonly folder?: string | undefined;
  /** Levels of folders to go into. Default: all; 1 is the given folder alone. */
  readonly depth?: number | undefined;
  readonly sortBy?: "sort_date" | "sort_name" | "sort_size" | undefined;
  readonly sortDir?: "asc" | "desc" | undefined;
  /** Items read by one call. Default 50, the provider's page. */
  readonly batch?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The calls that a walk needs. */
type Calls = Pick<FilemanagerResource, "folders" | "items">;

/** Reads a folder's items: ids by the page, items by the batch, in the folder's order. */
async function* itemsOf(
  calls: Calls,
  folder: string,
  options: WalkItemsOptions,
): AsyncGenerator<FileManagerItem> {
  const { sortBy: sort_by, sortDir: sort_dir, batch = 50, signal } = options;
  const order = { ...(sort_by && { sort_by }), ...(sort_dir && { sort_dir }) };
  const read = async (ids: number[]): Promise<FileManagerItem[]> => {
    const items = await calls.items.list({ "ids[]": ids }, { signal });
    const places = new Map(ids.map((id, at) => [id, at]));
    // A public protocol may come without its item id; such items go to the end.
    const place = ({ item_id: id }: FileManagerItem) => places.get(id ?? -1) ?? ids.length;
    return [...items].sort((a, b) => place(a) - place(b));
  };
  let ids: number[] = [];
  for await (const id of calls.folders.listItemIds(folder, order, { signal })) {
    ids.push(id);
    if (ids.length < batch) continue;
    yield* await read(ids);
    ids = [];
  }
  if (ids.length > 0) yield* await read(ids);
}

/**
 * Walks the file manager as one list: top folders, ids of what is in a folder, and the items by id,
 * three different calls. A folder comes before what is in it, and no folder twice.
 */
export async function* walkItems(
  calls: Calls,
  options: WalkItemsOptions = {},
): AsyncGenerator<WalkedItem, void, undefined> {
  const { folder, depth = Number.POSITIVE_INFINITY, signal } = options;
  const seen = new Set<string>();
  async function* into(
    guid: string,
    folders: readonly FolderItem[],
    level: number,
  ): AsyncGenerator<WalkedItem> {
    if (level > depth || seen.has(guid)) return;
    seen.add(guid);
    for await (const item of itemsOf(calls, guid, options)) {
      yield { item, folders };
      if (isFolderItem(item) && item.guid) yield* into(item.guid, [...folders, item], level + 1);
    }
  }
  if (folder !== undefined) return yield* into(folder, [], 1);
  for (const top of await calls.folders.listTop({}, { signal })) {
    yield { item: top, folders: [] };
    if (top.guid) yield* into(top.guid, [top], 1);
  }
}
