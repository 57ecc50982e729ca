import { type ForeignRequest, hideSecret, sendElsewhere } from "@specwright/runtime";
import { type CommentNode, commentTree } from "./comments/tree.js";
import { ProtocolEdit } from "./edit/edit.js";
import type { ProtocolFields, ProtocolsIoClient } from "./gen/client.gen.js";
import { protocolId } from "./ids/ids.js";
import { type WalkItemsOptions, walkItems } from "./items/walk.js";
import { formatMarkdown } from "./markdown/format.js";
import { type AuthorizeOptions, authorizeUrl } from "./oauth/authorize.js";
import { type ClientCredentials, type ProtocolsIoTokens, tokensOf } from "./oauth/tokens.js";
import type { ProtocolsIoClientOptions, Signal } from "./options.js";
import { type BeginRecordOptions, beginRecord, openRecord } from "./records/record.js";
import { type UploadFileOptions, uploadFile } from "./upload/upload.js";

/** Makes what hand-written code adds to the generated client, under its resources. */
export function additions(client: ProtocolsIoClient, options: ProtocolsIoClientOptions) {
  const { protocols, records, filemanager, files, oauth } = client;
  return {
    oauth: {
      /** The address to send a user's browser to: see `authorizeUrl`. */
      authorizeUrl: (about: AuthorizeOptions): string =>
        authorizeUrl({ ...(options.servers?.api && { server: options.servers.api }), ...about }),
      /**
       * Exchanges the code of a callback for a pair of tokens. A code works once.
       *
       * @example const tokens = await protocolsIo.oauth.exchangeCode({ clientId, clientSecret, code: readCallback(request.url, state) });
       */
      exchangeCode: async (
        { clientId, clientSecret, code }: ClientCredentials & { readonly code: string },
        call: Signal = {},
      ): Promise<ProtocolsIoTokens> =>
        tokensOf(
          await oauth.tokens.create(
            {
              client_id: clientId,
              client_secret: clientSecret,
              grant_type: "authorization_code",
              code,
            },
            call,
          ),
        ),
    },
    protocols: {
      /**
       * Reads a protocol as one Markdown text: title, authors, DOI, texts, and the steps in order.
       *
       * @param id a number, a URI, a DOI with or without version, or the address of its page
       */
      readMarkdown: async (id: number | string, call: Signal = {}): Promise<string> => {
        const input = { content_format: "markdown" } as const;
        const protocol = await protocols.get(protocolId(id), input, call);
        const steps = protocol.steps?.length
          ? protocol.steps
          : await protocols.steps.list(protocolId(id), input, call);
        return formatMarkdown({ ...protocol, steps });
      },
      /** Begins an edit of a protocol: see `ProtocolEdit`. */
      edit: <P extends ProtocolFields>(protocol: P): ProtocolEdit<P> =>
        new ProtocolEdit(protocol, (guid, actions) =>
          protocols.saveChanges(guid, { actions: [...actions] }),
        ),
      comments: {
        /** The comments of a protocol as trees, one for each discussion. */
        tree: async (uri: string, call: Signal = {}): Promise<CommentNode[]> =>
          commentTree(await protocols.comments.list(uri, {}, call)),
      },
    },
    records: {
      /** Creates a record of a protocol and reads it, ready to be filled in: see `RecordRun`. */
      begin: (protocolUri: string, about?: BeginRecordOptions) =>
        beginRecord(records, protocolUri, about),
      /** Reads a record, to go on with it. */
      open: (guid: string, about?: Pick<BeginRecordOptions, "format" | "signal">) =>
        openRecord(records, guid, about),
    },
    filemanager: {
      /**
       * Walks folders and items as one list, over three different calls.
       *
       * @example for await (const { item, folders } of protocolsIo.filemanager.walk()) …
       */
      walk: (about?: WalkItemsOptions) => walkItems(filemanager, about),
    },
    files: {
      /**
       * Uploads a file: prepare, send to the storage, verify.
       *
       * @example const { id } = await protocolsIo.files.upload({ path: "gel.png" }, "gel.png", { onProgress });
       */
      upload: (
        source: Parameters<typeof uploadFile>[2],
        filename: string,
        about?: UploadFileOptions,
      ) => {
        const core = {
          hide: (secret: unknown) => hideSecret(client, secret),
          send: (request: ForeignRequest) => sendElsewhere(client, request),
        };
        return uploadFile(core, files, source, filename, about);
      },
    },
  };
}
