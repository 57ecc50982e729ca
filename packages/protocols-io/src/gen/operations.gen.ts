// @generated from specs/protocols-io. Do not edit; run: pnpm gen protocols-io

import type {
  ApiPromise,
} from "@specwright/runtime";
import {
  described as $described,
  due as $due,
  form as $form,
  formBody as $formBody,
  json as $json,
  list as $list,
  needed as $needed,
  operationOf as $operation,
  readingFiles as $readingFiles,
  segment as $segment,
  single as $single,
  styled as $styled,
  unwrap as $unwrap,
  type ListFunction as $ListFunction,
} from "@specwright/runtime/parts";
import type { ProtocolsIoSession as $Session } from "./core.gen.js";
import type {
  CommentText,
  ContentExport,
  ConversationsAnswer,
  ConversationsListInput,
  Envelope,
  ExtendedUser,
  FileManagerItem,
  FileSearchPage,
  FilemanagerFoldersListItemIdsInput,
  FilemanagerFoldersListItemIdsPage,
  FilemanagerFoldersListTopInput,
  FilemanagerFoldersSearchInput,
  FilemanagerItemsListInput,
  FilemanagerItemsRestoreOptions,
  FilemanagerItemsTrashOptions,
  FilemanagerSearchInput,
  FilemanagerWorkspacesSearchInput,
  FilesPrepareUploadResult,
  FolderItem,
  FoundItem,
  GroupsProtocolsListInput,
  GroupsPublicationsListInput,
  Guid,
  ItemIds,
  Message,
  NewComment,
  NewGuid,
  NewMessage,
  NewProtocol,
  NewRecord,
  NewRecordStepComment,
  NewStepComment,
  NewStepDiscussion,
  NewUpload,
  Notification,
  NotificationsListInput,
  NotificationsListPage,
  OAuthClient,
  OrganizationsExportsCreateInput,
  ProfileUpdate,
  Protocol,
  ProtocolAction,
  ProtocolChanges,
  ProtocolComment,
  ProtocolExport,
  ProtocolPage,
  ProtocolSearchPage,
  ProtocolShowcase,
  ProtocolUpdate,
  ProtocolV1,
  ProtocolV4,
  ProtocolsCreateOptions,
  ProtocolsExportJsonInput,
  ProtocolsGetInput,
  ProtocolsGetPdfInput,
  ProtocolsGetV1Input,
  ProtocolsGetV3Input,
  ProtocolsIoCallOptions,
  ProtocolsIoListOptions,
  ProtocolsListInput,
  ProtocolsListTopInput,
  ProtocolsPublishInput,
  ProtocolsSaveChangesOptions,
  ProtocolsStepsDeleteInput,
  ProtocolsStepsListInput,
  ProtocolsStepsSaveInput,
  Reagent,
  ReagentSearchAnswer,
  ReagentsListInput,
  RecordChanges,
  RecordCreated,
  RecordListItem,
  RecordWithProtocol,
  RecordsCreateOptions,
  RecordsGetInput,
  RecordsGetV3Input,
  RecordsGetV3Result,
  RecordsListInput,
  RecordsListPage,
  RecordsSaveChangesOptions,
  Researcher,
  ResearchersGetInput,
  ResearchersProtocolsListInput,
  ResearchersWorkspacesListInput,
  SearchItem,
  SearchListInput,
  SearchPage,
  SingleProtocol,
  SmallWorkspace,
  Step,
  Token,
  TokenRequest,
  Unit,
  UnshownComments,
  Workspace,
  WorkspacePage,
  WorkspaceUserStatus,
  WorkspacesListInput,
  WorkspacesProtocolsListInput,
} from "./client.gen.js";

/** Get an access token: `oauth.tokens.create` of a client, as a function. */
export const oauthTokensCreate: (session: $Session, input: TokenRequest, options?: ProtocolsIoCallOptions) => ApiPromise<Token> = /* @__PURE__ */ $operation(
  { id: "oauth.tokens.create", method: "POST", security: [] },
  (input, options) => [() => ({ path: "/v3/oauth/token", body: $form($due(input)) }), options],
) as never;

/** Get a client: `oauth.clients.get` of a client, as a function. */
export const oauthClientsGet: (session: $Session, clientId: string, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<OAuthClient> = /* @__PURE__ */ $operation(
  { id: "oauth.clients.get", method: "GET" },
  (clientId, input, options) => [() => ({ path: `/v3/oauth/clients/${$segment(clientId, "client_id")}`, query: input }), options], /* @__PURE__ */ $unwrap("/client"),
) as never;

/** Get the profile: `profile.get` of a client, as a function. */
export const profileGet: (session: $Session, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<ExtendedUser> = /* @__PURE__ */ $operation(
  { id: "profile.get", method: "GET" },
  (input, options) => [() => ({ path: "/v3/session/profile", query: input }), options], /* @__PURE__ */ $unwrap("/user"),
) as never;

/** Change the profile: `profile.update` of a client, as a function. */
export const profileUpdate: (session: $Session, input: ProfileUpdate, options?: ProtocolsIoCallOptions) => ApiPromise<ExtendedUser> = /* @__PURE__ */ $operation(
  { id: "profile.update", method: "PUT", retry: "unsent" },
  (input, options) => [() => ({ path: "/v3/session/profile", body: $form($due(input)) }), options], /* @__PURE__ */ $unwrap("/user"),
) as never;

/** Search protocols: `protocols.list` of a client, as a function. */
export const protocolsList: $ListFunction<[input: ProtocolsListInput, options?: ProtocolsIoListOptions], Protocol, ProtocolSearchPage, $Session> = /* @__PURE__ */ $list(
  {
    id: "protocols.list",
    method: "GET",
    pagination: {
      style: "page",
      items: "/items",
      total: "/pagination/total_results",
      totalPages: "/pagination/total_pages",
      current: "/pagination/current_page",
      parameters: { page: "page_id", limit: "page_size", sort: "order_field" },
      sort: "id",
      limit: 100,
      maxLimit: 100,
      end: "total",
      first: 0,
    },
  },
  (input, options) => [() => ({ path: "/v3/protocols", query: { ...input, order_field: input?.order_field ?? "id", page_size: input?.page_size ?? 100, page_id: input?.page_id ?? 0 } }), options],
) as never;

/** List top protocols: `protocols.listTop` of a client, as a function. */
export const protocolsListTop: (session: $Session, input?: ProtocolsListTopInput, options?: ProtocolsIoCallOptions) => ApiPromise<ProtocolShowcase> = /* @__PURE__ */ $operation(
  { id: "protocols.listTop", method: "GET" },
  (input, options) => [() => ({ path: "/v3/protocols/tops", query: input }), options],
) as never;

/** Get a protocol in the v3 form: `protocols.getV3` of a client, as a function. */
export const protocolsGetV3: (session: $Session, id: string | number, input?: ProtocolsGetV3Input, options?: ProtocolsIoCallOptions) => ApiPromise<SingleProtocol> = /* @__PURE__ */ $described(
  "protocols.getV3",
  {
    method: "GET",
    unwrap: "/protocol",
    params: [{ in: "path", name: "id", multiSegment: true }],
    path: "/v3/protocols/{id}",
  },
  {},
  { styled: $styled },
) as never;

/** Save changes of a protocol: `protocols.saveChanges` of a client, as a function. */
export const protocolsSaveChanges: (session: $Session, guid: Guid, input: ProtocolChanges, options?: ProtocolsSaveChangesOptions) => ApiPromise<ProtocolAction[] | null> = /* @__PURE__ */ $described(
  "protocols.saveChanges",
  {
    method: "PUT",
    body: {
      types: ["application/json", "application/x-www-form-urlencoded"],
      required: true,
      encoding: { actions: { contentType: "application/json" } },
    },
    unwrap: "/actions",
    retry: "unsent",
    path: "/v3/protocols/{id}",
  },
  {},
  { body: $formBody },
) as never;

/** Create a protocol: `protocols.create` of a client, as a function. */
export const protocolsCreate: (session: $Session, guid: NewGuid, input?: NewProtocol, options?: ProtocolsCreateOptions) => ApiPromise<SingleProtocol> = /* @__PURE__ */ $described(
  "protocols.create",
  {
    method: "POST",
    body: { types: ["application/x-www-form-urlencoded", "application/json"] },
    unwrap: "/protocol",
    path: "/v3/protocols/{id}",
  },
  {},
  { body: $formBody },
) as never;

/** List a protocol's materials: `protocols.materials.list` of a client, as a function. */
export const protocolsMaterialsList: (session: $Session, id: string | number, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<Reagent[]> = /* @__PURE__ */ $operation(
  { id: "protocols.materials.list", method: "GET" },
  (id, input, options) => [() => ({ path: `/v3/protocols/${$segment(id, "id")}/materials`, query: input }), options], /* @__PURE__ */ $unwrap("/materials"),
) as never;

/** Publish a protocol: `protocols.publish` of a client, as a function. */
export const protocolsPublish: (session: $Session, id: string, input?: ProtocolsPublishInput, options?: ProtocolsIoCallOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $operation(
  { id: "protocols.publish", method: "POST", retry: "never" },
  (id, input, options) => [() => ({ path: `/v3/protocols/${$segment(id, "id")}/publish`, query: input }), options],
) as never;

/** Bookmark a protocol: `protocols.bookmarks.create` of a client, as a function. */
export const protocolsBookmarksCreate: (session: $Session, id: string, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $operation(
  { id: "protocols.bookmarks.create", method: "POST" },
  (id, input, options) => [() => ({ path: `/v3/protocols/${$segment(id, "id")}/bookmarks`, query: input }), options],
) as never;

/** Remove a bookmark: `protocols.bookmarks.delete` of a client, as a function. */
export const protocolsBookmarksDelete: (session: $Session, id: string, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $operation(
  { id: "protocols.bookmarks.delete", method: "DELETE" },
  (id, input, options) => [() => ({ path: `/v3/protocols/${$segment(id, "id")}/bookmarks`, query: input }), options],
) as never;

/** List a protocol's comments: `protocols.comments.list` of a client, as a function. */
export const protocolsCommentsList: (session: $Session, id: string, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<ProtocolComment[]> = /* @__PURE__ */ $operation(
  { id: "protocols.comments.list", method: "GET" },
  (id, input, options) => [() => ({ path: `/v3/protocols/${$segment(id, "id")}/comments`, query: input }), options], /* @__PURE__ */ $unwrap("/comments"),
) as never;

/** Comment on a protocol: `protocols.comments.create` of a client, as a function. */
export const protocolsCommentsCreate: (session: $Session, id: string, input: NewComment, options?: ProtocolsIoCallOptions) => ApiPromise<ProtocolComment> = /* @__PURE__ */ $operation(
  { id: "protocols.comments.create", method: "POST" },
  (id, input, options) => [() => ({ path: `/v3/protocols/${$segment(id, "id")}/comments`, body: $form($due(input)) }), options], /* @__PURE__ */ $unwrap("/comment"),
) as never;

/** Reply to a comment: `protocols.comments.reply` of a client, as a function. */
export const protocolsCommentsReply: (session: $Session, id: string, parentCommentId: number, input: CommentText, options?: ProtocolsIoCallOptions) => ApiPromise<ProtocolComment> = /* @__PURE__ */ $operation(
  { id: "protocols.comments.reply", method: "POST" },
  (id, parentCommentId, input, options) => [() => ({ path: `/v3/protocols/${$segment(id, "id")}/comments/${$segment(parentCommentId, "parent_comment_id")}`, body: $form($due(input)) }), options], /* @__PURE__ */ $unwrap("/comment"),
) as never;

/** Get a protocol: `protocols.get` of a client, as a function. */
export const protocolsGet: (session: $Session, id: string | number, input?: ProtocolsGetInput, options?: ProtocolsIoCallOptions) => ApiPromise<ProtocolV4> = /* @__PURE__ */ $described(
  "protocols.get",
  {
    method: "GET",
    security: [["token"], []],
    unwrap: "/payload",
    errors: {
      "400": {
        code: ["/status_code"],
        message: ["/status_text", "/error_message"],
        kinds: {
          authentication: [1217, 1218, 1219],
          permission: [132, 205, 250],
          "not-found": [1, 212],
          "rate-limit": [1266],
        },
        meanings: {
          "1": "There is no protocol with this id, URI or DOI",
          "132": "Access denied",
          "205": "Not authorised for this protocol",
          "212": "There is no such protocol",
          "250": "Access to this protocol has been asked for and not been granted yet",
          "1217": "The refresh token has expired: only the user can help, by authorising the client again",
          "1218": "The token is missing, malformed or wrong",
          "1219": "The access token has expired",
          "1266": "Too many requests",
        },
      },
    },
    params: [{ in: "path", name: "id", multiSegment: true }],
    path: "/v4/protocols/{id}",
  },
  {},
  { styled: $styled },
) as never;

/** Change a protocol: `protocols.update` of a client, as a function. */
export const protocolsUpdate: (session: $Session, id: string | number, input: ProtocolUpdate, options?: ProtocolsIoCallOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $operation(
  {
    id: "protocols.update",
    method: "PUT",
    errors: {
      "401": {
        message: ["/status_text", "/error_message"],
        messages: {
          "1218": ["Authorization token"],
          "1219": ["token is expired"],
          "no-edit-access": ["have access to edit"],
          "public-field": ["be changed for public protocols"],
        },
        kinds: { authentication: ["1218", "1219"], permission: ["no-edit-access", "public-field"] },
        meanings: {
          "1218": "The token is missing, malformed or wrong",
          "1219": "The access token has expired",
          "no-edit-access": "The token's user may not edit this protocol",
          "public-field": "This field can't be changed once the protocol is public",
        },
      },
    },
  },
  (id, input, options) => [() => ({ path: `/v4/protocols/${$segment(id, "id")}`, body: $json($due(input)) }), options],
) as never;

/** List a protocol's steps: `protocols.steps.list` of a client, as a function. */
export const protocolsStepsList: (session: $Session, id: string | number, input?: ProtocolsStepsListInput, options?: ProtocolsIoCallOptions) => ApiPromise<Step[]> = /* @__PURE__ */ $described(
  "protocols.steps.list",
  {
    method: "GET",
    unwrap: "/payload",
    errors: {
      "400": {
        code: ["/status_code"],
        message: ["/status_text", "/error_message"],
        kinds: {
          authentication: [1217, 1218, 1219],
          permission: [132, 205, 250],
          "not-found": [1, 212],
          "rate-limit": [1266],
        },
        meanings: {
          "1": "There is no protocol with this id, URI or DOI",
          "132": "Access denied",
          "205": "Not authorised for this protocol",
          "212": "There is no such protocol",
          "250": "Access to this protocol has been asked for and not been granted yet",
          "1217": "The refresh token has expired: only the user can help, by authorising the client again",
          "1218": "The token is missing, malformed or wrong",
          "1219": "The access token has expired",
          "1266": "Too many requests",
        },
      },
    },
    params: [{ in: "path", name: "id", multiSegment: true }],
    path: "/v4/protocols/{id}/steps",
  },
  {},
  { styled: $styled },
) as never;

/** Add and change steps: `protocols.steps.save` of a client, as a function. */
export const protocolsStepsSave: (session: $Session, id: string | number, input: ProtocolsStepsSaveInput, options?: ProtocolsIoCallOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $operation(
  {
    id: "protocols.steps.save",
    method: "POST",
    errors: {
      "401": {
        message: ["/status_text", "/error_message"],
        messages: {
          "1218": ["Authorization token"],
          "1219": ["token is expired"],
          "no-edit-access": ["have access to edit"],
          "public-field": ["be changed for public protocols"],
        },
        kinds: { authentication: ["1218", "1219"], permission: ["no-edit-access", "public-field"] },
        meanings: {
          "1218": "The token is missing, malformed or wrong",
          "1219": "The access token has expired",
          "no-edit-access": "The token's user may not edit this protocol",
          "public-field": "This field can't be changed once the protocol is public",
        },
      },
    },
  },
  (id, input, options) => [() => ({ path: `/v4/protocols/${$segment(id, "id")}/steps`, body: $json($due(input)) }), options],
) as never;

/** Delete steps: `protocols.steps.delete` of a client, as a function. */
export const protocolsStepsDelete: (session: $Session, id: string | number, input: ProtocolsStepsDeleteInput, options?: ProtocolsIoCallOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $operation(
  {
    id: "protocols.steps.delete",
    method: "DELETE",
    errors: {
      "401": {
        message: ["/status_text", "/error_message"],
        messages: {
          "1218": ["Authorization token"],
          "1219": ["token is expired"],
          "no-edit-access": ["have access to edit"],
          "public-field": ["be changed for public protocols"],
        },
        kinds: { authentication: ["1218", "1219"], permission: ["no-edit-access", "public-field"] },
        meanings: {
          "1218": "The token is missing, malformed or wrong",
          "1219": "The access token has expired",
          "no-edit-access": "The token's user may not edit this protocol",
          "public-field": "This field can't be changed once the protocol is public",
        },
      },
    },
  },
  (id, input, options) => [() => ({ path: `/v4/protocols/${$segment(id, "id")}/steps`, body: $json($due(input)) }), options],
) as never;

/** Get a protocol in the v1 form: `protocols.getV1` of a client, as a function. */
export const protocolsGetV1: (session: $Session, id: string | number, input?: ProtocolsGetV1Input, options?: ProtocolsIoCallOptions) => ApiPromise<ProtocolV1> = /* @__PURE__ */ $operation(
  {
    id: "protocols.getV1",
    method: "GET",
    security: [["token"], []],
    errors: {
      "400": {
        code: ["/status_code"],
        message: ["/status_text", "/error_message"],
        kinds: {
          authentication: [1217, 1218, 1219],
          permission: [132, 205, 250],
          "not-found": [1, 212],
          "rate-limit": [1266],
        },
        meanings: {
          "1": "There is no protocol with this id, URI or DOI",
          "132": "Access denied",
          "205": "Not authorised for this protocol",
          "212": "There is no such protocol",
          "250": "Access to this protocol has been asked for and not been granted yet",
          "1217": "The refresh token has expired: only the user can help, by authorising the client again",
          "1218": "The token is missing, malformed or wrong",
          "1219": "The access token has expired",
          "1266": "Too many requests",
        },
      },
    },
  },
  (id, input, options) => [() => ({ path: `/v1/protocols/${$segment(id, "id")}`, query: input }), options], /* @__PURE__ */ $unwrap("/protocol"),
) as never;

/** Export a protocol as JSON: `protocols.exportJson` of a client, as a function. */
export const protocolsExportJson: (session: $Session, id: number, input?: ProtocolsExportJsonInput, options?: ProtocolsIoCallOptions) => ApiPromise<ProtocolExport> = /* @__PURE__ */ $operation(
  { id: "protocols.exportJson", method: "GET", security: [["token"], []] },
  (id, input, options) => [() => ({ path: `/v1/exports/item/${$segment(id, "id")}`, query: { ...input, format: "json", type_id: 1 } }), options],
) as never;

/** Get a protocol as PDF: `protocols.getPdf` of a client, as a function. */
export const protocolsGetPdf: (session: $Session, id: string, input?: ProtocolsGetPdfInput, options?: ProtocolsIoCallOptions) => ApiPromise<ReadableStream<Uint8Array>> = /* @__PURE__ */ $operation(
  {
    id: "protocols.getPdf",
    method: "GET",
    server: "web",
    accept: ["application/pdf"],
    security: [],
    rateLimit: { limit: 3, window: 60, kind: "sliding", scope: "address" },
    as: /* @__PURE__ */ $readingFiles(["application/pdf"]),
  },
  (id, input, options) => [() => ({ path: `/view/${$segment(id, "id")}.pdf`, query: input }), options],
) as never;

/** Get a protocol as a page: `protocols.getHtml` of a client, as a function. */
export const protocolsGetHtml: (session: $Session, id: string, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<string> = /* @__PURE__ */ $operation(
  { id: "protocols.getHtml", method: "GET", server: "web", accept: ["text/html"], security: [], as: /* @__PURE__ */ $readingFiles(["text/html"]) },
  (id, input, options) => [() => ({ path: `/view/${$segment(id, "id")}.html`, query: input }), options],
) as never;

/** List the latest publications: `publications.listLatest` of a client, as a function. */
export const publicationsListLatest: (session: $Session, latest: number, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<Protocol[]> = /* @__PURE__ */ $operation(
  { id: "publications.list", method: "GET" },
  (latest, input, options) => [() => ({ path: "/v3/publications", query: { ...input, latest: $needed(latest, "latest") } }), options], /* @__PURE__ */ $unwrap("/items"),
) as never;

/** List the publications of a period: `publications.listByPeriod` of a client, as a function. */
export const publicationsListByPeriod: (session: $Session, from: number, to: number, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<Protocol[]> = /* @__PURE__ */ $operation(
  { id: "publications.list", method: "GET" },
  (from, to, input, options) => [() => ({ path: "/v3/publications", query: { ...input, from: $needed(from, "from"), to: $needed(to, "to") } }), options], /* @__PURE__ */ $unwrap("/items"),
) as never;

/** Get a researcher: `researchers.get` of a client, as a function. */
export const researchersGet: (session: $Session, username: string, input?: ResearchersGetInput, options?: ProtocolsIoCallOptions) => ApiPromise<Researcher> = /* @__PURE__ */ $operation(
  { id: "researchers.get", method: "GET", security: [["token"], []] },
  (username, input, options) => [() => ({ path: `/v1/researchers/${$segment(username, "username")}`, query: input }), options], /* @__PURE__ */ $unwrap("/researcher"),
) as never;

/** List a researcher's protocols: `researchers.protocols.list` of a client, as a function. */
export const researchersProtocolsList: $ListFunction<[username: string, input?: ResearchersProtocolsListInput, options?: ProtocolsIoListOptions], Protocol, ProtocolPage, $Session> = /* @__PURE__ */ $list(
  {
    id: "researchers.protocols.list",
    method: "GET",
    pagination: {
      style: "page",
      items: "/items",
      total: "/pagination/total_results",
      totalPages: "/pagination/total_pages",
      current: "/pagination/current_page",
      parameters: { page: "page_id", limit: "page_size" },
      limit: 100,
      maxLimit: 100,
      end: "total",
    },
  },
  (username, input, options) => [() => ({ path: `/v3/researchers/${$segment(username, "username")}/protocols`, query: { ...input, page_size: input?.page_size ?? 100 } }), options],
) as never;

/** List a researcher's workspaces: `researchers.workspaces.list` of a client, as a function. */
export const researchersWorkspacesList: $ListFunction<[username: string, input?: ResearchersWorkspacesListInput, options?: ProtocolsIoListOptions], SmallWorkspace, WorkspacePage, $Session> = /* @__PURE__ */ $list(
  {
    id: "researchers.workspaces.list",
    method: "GET",
    pagination: {
      style: "page",
      items: "/items",
      total: "/pagination/total_results",
      totalPages: "/pagination/total_pages",
      current: "/pagination/current_page",
      parameters: { page: "page_id", limit: "page_size" },
      limit: 100,
      maxLimit: 100,
      end: "total",
    },
  },
  (username, input, options) => [() => ({ path: `/v3/researchers/${$segment(username, "username")}/workspaces`, query: { ...input, page_size: input?.page_size ?? 100 } }), options],
) as never;

/** List workspaces: `workspaces.list` of a client, as a function. */
export const workspacesList: $ListFunction<[input?: WorkspacesListInput, options?: ProtocolsIoListOptions], SmallWorkspace, WorkspacePage, $Session> = /* @__PURE__ */ $list(
  {
    id: "workspaces.list",
    method: "GET",
    pagination: {
      style: "page",
      items: "/items",
      total: "/pagination/total_results",
      totalPages: "/pagination/total_pages",
      current: "/pagination/current_page",
      parameters: { page: "page_id", limit: "page_size" },
      limit: 100,
      maxLimit: 100,
      end: "total",
    },
  },
  (input, options) => [() => ({ path: "/v3/workspaces", query: { ...input, page_size: input?.page_size ?? 100 } }), options],
) as never;

/** Get a workspace: `workspaces.get` of a client, as a function. */
export const workspacesGet: (session: $Session, uri: string, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<Workspace> = /* @__PURE__ */ $operation(
  { id: "workspaces.get", method: "GET" },
  (uri, input, options) => [() => ({ path: `/v3/workspaces/${$segment(uri, "uri")}`, query: input }), options], /* @__PURE__ */ $unwrap("/group"),
) as never;

/** List a workspace's protocols: `workspaces.protocols.list` of a client, as a function. */
export const workspacesProtocolsList: $ListFunction<[uri: string, input?: WorkspacesProtocolsListInput, options?: ProtocolsIoListOptions], Protocol, ProtocolPage, $Session> = /* @__PURE__ */ $list(
  {
    id: "workspaces.protocols.list",
    method: "GET",
    pagination: {
      style: "page",
      items: "/items",
      total: "/pagination/total_results",
      totalPages: "/pagination/total_pages",
      current: "/pagination/current_page",
      parameters: { page: "page_id", limit: "page_size" },
      limit: 100,
      maxLimit: 100,
      end: "total",
    },
  },
  (uri, input, options) => [() => ({ path: `/v3/workspaces/${$segment(uri, "uri")}/protocols`, query: { ...input, page_size: input?.page_size ?? 100 } }), options],
) as never;

/** Accept an invitation: `workspaces.confirmInvite` of a client, as a function. */
export const workspacesConfirmInvite: (session: $Session, uri: string, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<WorkspaceUserStatus> = /* @__PURE__ */ $operation(
  { id: "workspaces.confirmInvite", method: "PUT" },
  (uri, input, options) => [() => ({ path: `/v3/workspaces/${$segment(uri, "uri")}/members`, query: input }), options], /* @__PURE__ */ $unwrap("/user_status"),
) as never;

/** Join a workspace: `workspaces.join` of a client, as a function. */
export const workspacesJoin: (session: $Session, uri: string, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<WorkspaceUserStatus> = /* @__PURE__ */ $operation(
  { id: "workspaces.join", method: "POST" },
  (uri, input, options) => [() => ({ path: `/v3/workspaces/${$segment(uri, "uri")}/members`, query: input }), options], /* @__PURE__ */ $unwrap("/user_status"),
) as never;

/** Leave a workspace or reject an invitation: `workspaces.leave` of a client, as a function. */
export const workspacesLeave: (session: $Session, uri: string, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<WorkspaceUserStatus> = /* @__PURE__ */ $operation(
  { id: "workspaces.leave", method: "DELETE" },
  (uri, input, options) => [() => ({ path: `/v3/workspaces/${$segment(uri, "uri")}/members`, query: input }), options], /* @__PURE__ */ $unwrap("/user_status"),
) as never;

/** List a group's protocols: `groups.protocols.list` of a client, as a function. */
export const groupsProtocolsList: (session: $Session, uri: string, input?: GroupsProtocolsListInput, options?: ProtocolsIoCallOptions) => ApiPromise<ProtocolShowcase> = /* @__PURE__ */ $operation(
  { id: "groups.protocols.list", method: "GET" },
  (uri, input, options) => [() => ({ path: `/v3/groups/${$segment(uri, "uri")}/protocols`, query: input }), options],
) as never;

/** List a group's publications: `groups.publications.list` of a client, as a function. */
export const groupsPublicationsList: (session: $Session, uri: string, input?: GroupsPublicationsListInput, options?: ProtocolsIoCallOptions) => ApiPromise<ProtocolShowcase> = /* @__PURE__ */ $operation(
  { id: "groups.publications.list", method: "GET", security: [["token"], []] },
  (uri, input, options) => [() => ({ path: `/v3/groups/${$segment(uri, "uri")}/publications`, query: input }), options],
) as never;

/** Begin a discussion of a step: `steps.discussions.create` of a client, as a function. */
export const stepsDiscussionsCreate: (session: $Session, stepId: number, input: NewStepDiscussion, options?: ProtocolsIoCallOptions) => ApiPromise<ProtocolComment> = /* @__PURE__ */ $operation(
  { id: "steps.discussions.create", method: "POST" },
  (stepId, input, options) => [() => ({ path: `/v3/steps/${$segment(stepId, "step_id")}/discussions`, body: $form($due(input)) }), options], /* @__PURE__ */ $unwrap("/comment"),
) as never;

/** Comment in a step's discussion: `steps.discussions.comments.create` of a client, as a function. */
export const stepsDiscussionsCommentsCreate: (session: $Session, stepId: number, discussionId: number, input: NewStepComment, options?: ProtocolsIoCallOptions) => ApiPromise<ProtocolComment> = /* @__PURE__ */ $operation(
  { id: "steps.discussions.comments.create", method: "POST" },
  (stepId, discussionId, input, options) => [() => ({ path: `/v3/steps/${$segment(stepId, "step_id")}/discussions/${$segment(discussionId, "discussion_id")}/comments`, body: $form($due(input)) }), options], /* @__PURE__ */ $unwrap("/comment"),
) as never;

/** Reply to a comment on a step: `steps.discussions.comments.reply` of a client, as a function. */
export const stepsDiscussionsCommentsReply: (session: $Session, stepId: number, discussionId: number, parentId: number, input: NewStepComment, options?: ProtocolsIoCallOptions) => ApiPromise<ProtocolComment> = /* @__PURE__ */ $operation(
  { id: "steps.discussions.comments.reply", method: "POST" },
  (stepId, discussionId, parentId, input, options) => [() => ({ path: `/v3/steps/${$segment(stepId, "step_id")}/discussions/${$segment(discussionId, "discussion_id")}/comments/${$segment(parentId, "parent_id")}`, body: $form($due(input)) }), options], /* @__PURE__ */ $unwrap("/comment"),
) as never;

/** Change a discussion: `discussions.update` of a client, as a function. */
export const discussionsUpdate: (session: $Session, discussionId: number, input: CommentText, options?: ProtocolsIoCallOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $operation(
  { id: "discussions.update", method: "PUT" },
  (discussionId, input, options) => [() => ({ path: `/v3/discussions/${$segment(discussionId, "discussion_id")}`, body: $form($due(input)) }), options],
) as never;

/** Delete a discussion: `discussions.delete` of a client, as a function. */
export const discussionsDelete: (session: $Session, discussionId: number, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $operation(
  { id: "discussions.delete", method: "DELETE" },
  (discussionId, input, options) => [() => ({ path: `/v3/discussions/${$segment(discussionId, "discussion_id")}`, query: input }), options],
) as never;

/** Change a comment: `discussions.comments.update` of a client, as a function. */
export const discussionsCommentsUpdate: (session: $Session, commentId: number, input: CommentText, options?: ProtocolsIoCallOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $operation(
  { id: "discussions.comments.update", method: "PUT" },
  (commentId, input, options) => [() => ({ path: `/v3/discussions/comments/${$segment(commentId, "comment_id")}`, body: $form($due(input)) }), options],
) as never;

/** Delete a comment: `discussions.comments.delete` of a client, as a function. */
export const discussionsCommentsDelete: (session: $Session, commentId: number, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $operation(
  { id: "discussions.comments.delete", method: "DELETE" },
  (commentId, input, options) => [() => ({ path: `/v3/discussions/comments/${$segment(commentId, "comment_id")}`, query: input }), options],
) as never;

/** List active records: `records.list` of a client, as a function. */
export const recordsList: $ListFunction<[input?: RecordsListInput, options?: ProtocolsIoListOptions], RecordListItem, RecordsListPage, $Session> = /* @__PURE__ */ $list(
  {
    id: "records.list",
    method: "GET",
    pagination: {
      style: "page",
      items: "/items",
      total: "/pagination/total_results",
      totalPages: "/pagination/total_pages",
      current: "/pagination/current_page",
      parameters: { page: "page_id", limit: "page_size" },
      limit: 100,
      maxLimit: 100,
      end: "total",
    },
  },
  (input, options) => [() => ({ path: "/v3/records", query: { ...input, active: "", page_size: input?.page_size ?? 100 } }), options],
) as never;

/** Create a record: `records.create` of a client, as a function. */
export const recordsCreate: (session: $Session, input: NewRecord, options?: RecordsCreateOptions) => ApiPromise<RecordCreated> = /* @__PURE__ */ $described(
  "records.create",
  {
    method: "POST",
    body: {
      types: ["application/json", "application/x-www-form-urlencoded"],
      required: true,
      encoding: {
        folder_data: { contentType: "application/json" },
        stack: { contentType: "application/json" },
      },
    },
    unwrap: "/record",
    path: "/v3/records",
  },
  {},
  { body: $formBody },
) as never;

/** Get a record in the v3 form: `records.getV3` of a client, as a function. */
export const recordsGetV3: (session: $Session, guid: Guid, input?: RecordsGetV3Input, options?: ProtocolsIoCallOptions) => ApiPromise<RecordsGetV3Result> = /* @__PURE__ */ $operation(
  { id: "records.getV3", method: "GET" },
  (guid, input, options) => [() => ({ path: `/v3/records/${$segment(guid, "guid")}`, query: input }), options],
) as never;

/** Save changes of a record: `records.saveChanges` of a client, as a function. */
export const recordsSaveChanges: (session: $Session, guid: Guid, input: RecordChanges, options?: RecordsSaveChangesOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $described(
  "records.saveChanges",
  {
    method: "PUT",
    body: {
      types: ["application/json", "application/x-www-form-urlencoded"],
      required: true,
      encoding: { stack: { contentType: "application/json" } },
    },
    retry: "unsent",
    path: "/v3/records/{guid}",
  },
  {},
  { body: $formBody },
) as never;

/** Get a record: `records.get` of a client, as a function. */
export const recordsGet: (session: $Session, guid: Guid, input?: RecordsGetInput, options?: ProtocolsIoCallOptions) => ApiPromise<RecordWithProtocol> = /* @__PURE__ */ $operation(
  { id: "records.get", method: "GET" },
  (guid, input, options) => [() => ({ path: `/v4/records/${$segment(guid, "guid")}`, query: input }), options], /* @__PURE__ */ $unwrap("/payload"),
) as never;

/** List a record's comments: `records.comments.list` of a client, as a function. */
export const recordsCommentsList: (session: $Session, guid: Guid, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<UnshownComments> = /* @__PURE__ */ $operation(
  { id: "records.comments.list", method: "GET" },
  (guid, input, options) => [() => ({ path: `/v3/records/${$segment(guid, "guid")}/comments`, query: input }), options],
) as never;

/** Comment on a record: `records.comments.create` of a client, as a function. */
export const recordsCommentsCreate: (session: $Session, guid: Guid, input: NewComment, options?: ProtocolsIoCallOptions) => ApiPromise<UnshownComments> = /* @__PURE__ */ $operation(
  { id: "records.comments.create", method: "POST" },
  (guid, input, options) => [() => ({ path: `/v3/records/${$segment(guid, "guid")}/comments`, body: $form($due(input)) }), options],
) as never;

/** Begin a discussion of a record's step: `records.steps.discussions.create` of a client, as a function. */
export const recordsStepsDiscussionsCreate: (session: $Session, stepId: number, input: NewRecordStepComment, options?: ProtocolsIoCallOptions) => ApiPromise<UnshownComments> = /* @__PURE__ */ $operation(
  { id: "records.steps.discussions.create", method: "POST" },
  (stepId, input, options) => [() => ({ path: `/v3/records/steps/${$segment(stepId, "step_id")}/discussions`, body: $form($due(input)) }), options],
) as never;

/** Comment in a discussion of a record's step: `records.steps.discussions.comments.create` of a client, as a function. */
export const recordsStepsDiscussionsCommentsCreate: (session: $Session, stepId: number, discussionId: number, input: NewRecordStepComment, options?: ProtocolsIoCallOptions) => ApiPromise<UnshownComments> = /* @__PURE__ */ $operation(
  { id: "records.steps.discussions.comments.create", method: "POST" },
  (stepId, discussionId, input, options) => [() => ({ path: `/v3/records/steps/${$segment(stepId, "step_id")}/discussions/${$segment(discussionId, "discussion_id")}/comments`, body: $form($due(input)) }), options],
) as never;

/** List conversations: `conversations.list` of a client, as a function. */
export const conversationsList: (session: $Session, input?: ConversationsListInput, options?: ProtocolsIoCallOptions) => ApiPromise<Message[]> = /* @__PURE__ */ $operation(
  { id: "conversations.list", method: "GET" },
  (input, options) => [() => ({ path: "/v3/conversations", query: input }), options], /* @__PURE__ */ $single("/conversations"),
) as never;

/** Check for new messages: `conversations.checkNew` of a client, as a function. */
export const conversationsCheckNew: (session: $Session, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<ConversationsAnswer> = /* @__PURE__ */ $operation(
  { id: "conversations.list", method: "GET" },
  (input, options) => [() => ({ path: "/v3/conversations", query: { ...input, new: "" } }), options], /* @__PURE__ */ $single(""),
) as never;

/** Delete a conversation: `conversations.delete` of a client, as a function. */
export const conversationsDelete: (session: $Session, conversationGuid: Guid, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $operation(
  { id: "conversations.delete", method: "DELETE" },
  (conversationGuid, input, options) => [() => ({ path: `/v3/conversations/${$segment(conversationGuid, "conversation_guid")}`, query: input }), options],
) as never;

/** List a conversation's messages: `conversations.messages.list` of a client, as a function. */
export const conversationsMessagesList: (session: $Session, conversationGuid: Guid, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<Message[]> = /* @__PURE__ */ $operation(
  { id: "conversations.messages.list", method: "GET" },
  (conversationGuid, input, options) => [() => ({ path: `/v3/conversations/${$segment(conversationGuid, "conversation_guid")}/messages`, query: input }), options], /* @__PURE__ */ $unwrap("/messages"),
) as never;

/** Send a message: `conversations.messages.send` of a client, as a function. */
export const conversationsMessagesSend: (session: $Session, conversationGuid: Guid, input: NewMessage, options?: ProtocolsIoCallOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $operation(
  { id: "conversations.messages.send", method: "POST" },
  (conversationGuid, input, options) => [() => ({ path: `/v3/conversations/${$segment(conversationGuid, "conversation_guid")}/messages`, body: $form($due(input)) }), options],
) as never;

/** Mark a message as read: `conversations.messages.markRead` of a client, as a function. */
export const conversationsMessagesMarkRead: (session: $Session, messageGuid: Guid, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $operation(
  { id: "conversations.messages.markRead", method: "PUT" },
  (messageGuid, input, options) => [() => ({ path: `/v3/conversations/messages/${$segment(messageGuid, "message_guid")}`, query: input }), options],
) as never;

/** List top folders: `filemanager.folders.listTop` of a client, as a function. */
export const filemanagerFoldersListTop: (session: $Session, input?: FilemanagerFoldersListTopInput, options?: ProtocolsIoCallOptions) => ApiPromise<FolderItem[]> = /* @__PURE__ */ $operation(
  { id: "filemanager.folders.listTop", method: "GET" },
  (input, options) => [() => ({ path: "/v3/filemanager/folders", query: { ...input, top: "" } }), options], /* @__PURE__ */ $unwrap("/folders"),
) as never;

/** List the ids of a folder's items: `filemanager.folders.listItemIds` of a client, as a function. */
export const filemanagerFoldersListItemIds: $ListFunction<[folderGuid: Guid, input?: FilemanagerFoldersListItemIdsInput, options?: ProtocolsIoListOptions], number, FilemanagerFoldersListItemIdsPage, $Session> = /* @__PURE__ */ $list(
  {
    id: "filemanager.folders.listItemIds",
    method: "GET",
    pagination: {
      style: "page",
      items: "/ids",
      total: "/pagination/total_results",
      totalPages: "/pagination/total_pages",
      current: "/pagination/current_page",
      parameters: { page: "page_id", limit: "page_size" },
      limit: 100,
      maxLimit: 100,
      end: "total",
    },
  },
  (folderGuid, input, options) => [() => ({ path: `/v3/folders/${$segment(folderGuid, "folder_guid")}/ids`, query: { ...input, page_size: input?.page_size ?? 100 } }), options],
) as never;

/** Get items by id: `filemanager.items.list` of a client, as a function. */
export const filemanagerItemsList: (session: $Session, input: FilemanagerItemsListInput, options?: ProtocolsIoCallOptions) => ApiPromise<FileManagerItem[]> = /* @__PURE__ */ $operation(
  { id: "filemanager.items.list", method: "GET" },
  (input, options) => [() => ({ path: "/v3/filemanager/items", query: input }), options], /* @__PURE__ */ $unwrap("/items"),
) as never;

/** Put items into the trash: `filemanager.items.trash` of a client, as a function. */
export const filemanagerItemsTrash: (session: $Session, input: ItemIds, options?: FilemanagerItemsTrashOptions) => ApiPromise<number[]> = /* @__PURE__ */ $described(
  "filemanager.items.trash",
  {
    method: "PUT",
    body: {
      types: ["application/json", "application/x-www-form-urlencoded"],
      required: true,
      encoding: { ids: { contentType: "application/json" } },
    },
    unwrap: "/deleted",
    path: "/v3/filemanager/trash",
  },
  {},
  { body: $formBody },
) as never;

/** Restore items from the trash: `filemanager.items.restore` of a client, as a function. */
export const filemanagerItemsRestore: (session: $Session, input: ItemIds, options?: FilemanagerItemsRestoreOptions) => ApiPromise<number[]> = /* @__PURE__ */ $described(
  "filemanager.items.restore",
  {
    method: "DELETE",
    body: {
      types: ["application/json", "application/x-www-form-urlencoded"],
      required: true,
      encoding: { ids: { contentType: "application/json" } },
    },
    unwrap: "/restored",
    path: "/v3/filemanager/trash",
  },
  {},
  { body: $formBody },
) as never;

/** Search the file manager: `filemanager.search` of a client, as a function. */
export const filemanagerSearch: $ListFunction<[input: FilemanagerSearchInput, options?: ProtocolsIoListOptions], FoundItem, FileSearchPage, $Session> = /* @__PURE__ */ $list(
  {
    id: "filemanager.search",
    method: "GET",
    errors: {
      "400": {
        code: ["/status_code"],
        message: ["/status_text", "/error_message"],
        kinds: {
          "bad-request": [1, 3],
          permission: [2],
          authentication: [1218, 1219],
          "rate-limit": [1266],
        },
        meanings: {
          "1": "A required parameter is missing or empty",
          "2": "Not authorised",
          "3": "The parameters are wrong",
          "1218": "The token is missing, malformed or wrong",
          "1219": "The access token has expired",
          "1266": "Too many requests",
        },
      },
    },
    pagination: {
      style: "page",
      items: "/payload/items",
      total: "/payload/pagination/total_results",
      parameters: { page: "page_id", limit: "page_size" },
      limit: 100,
      end: "total",
    },
  },
  (input, options) => [() => ({ path: "/v4/filemanager/search", query: { ...input, page_size: input?.page_size ?? 100 } }), options],
) as never;

/** Search a workspace's files: `filemanager.workspaces.search` of a client, as a function. */
export const filemanagerWorkspacesSearch: $ListFunction<[uri: string, input?: FilemanagerWorkspacesSearchInput, options?: ProtocolsIoListOptions], FoundItem, FileSearchPage, $Session> = /* @__PURE__ */ $list(
  {
    id: "filemanager.workspaces.search",
    method: "GET",
    errors: {
      "400": {
        code: ["/status_code"],
        message: ["/status_text", "/error_message"],
        kinds: {
          "bad-request": [1, 3],
          permission: [2],
          authentication: [1218, 1219],
          "rate-limit": [1266],
        },
        meanings: {
          "1": "A required parameter is missing or empty",
          "2": "Not authorised",
          "3": "The parameters are wrong",
          "1218": "The token is missing, malformed or wrong",
          "1219": "The access token has expired",
          "1266": "Too many requests",
        },
      },
    },
    pagination: {
      style: "page",
      items: "/payload/items",
      total: "/payload/pagination/total_results",
      parameters: { page: "page_id", limit: "page_size" },
      limit: 100,
      end: "total",
    },
  },
  (uri, input, options) => [() => ({ path: `/v4/filemanager/workspaces/${$segment(uri, "uri")}/search`, query: { ...input, page_size: input?.page_size ?? 100 } }), options],
) as never;

/** Search a folder: `filemanager.folders.search` of a client, as a function. */
export const filemanagerFoldersSearch: $ListFunction<[guid: Guid, input?: FilemanagerFoldersSearchInput, options?: ProtocolsIoListOptions], FoundItem, FileSearchPage, $Session> = /* @__PURE__ */ $list(
  {
    id: "filemanager.folders.search",
    method: "GET",
    errors: {
      "400": {
        code: ["/status_code"],
        message: ["/status_text", "/error_message"],
        kinds: {
          "bad-request": [1, 3],
          permission: [2],
          authentication: [1218, 1219],
          "rate-limit": [1266],
        },
        meanings: {
          "1": "A required parameter is missing or empty",
          "2": "Not authorised",
          "3": "The parameters are wrong",
          "1218": "The token is missing, malformed or wrong",
          "1219": "The access token has expired",
          "1266": "Too many requests",
        },
      },
    },
    pagination: {
      style: "page",
      items: "/payload/items",
      total: "/payload/pagination/total_results",
      parameters: { page: "page_id", limit: "page_size" },
      limit: 100,
      end: "total",
    },
  },
  (guid, input, options) => [() => ({ path: `/v4/filemanager/folders/${$segment(guid, "guid")}/search`, query: { ...input, page_size: input?.page_size ?? 100 } }), options],
) as never;

/** Prepare an upload: `files.prepareUpload` of a client, as a function. */
export const filesPrepareUpload: (session: $Session, input: NewUpload, options?: ProtocolsIoCallOptions) => ApiPromise<FilesPrepareUploadResult> = /* @__PURE__ */ $operation(
  { id: "files.prepareUpload", method: "POST" },
  (input, options) => [() => ({ path: "/v3/files", body: $form($due(input)) }), options],
) as never;

/** Verify an upload: `files.verifyUpload` of a client, as a function. */
export const filesVerifyUpload: (session: $Session, fileId: number, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<Envelope> = /* @__PURE__ */ $operation(
  { id: "files.verifyUpload", method: "PUT" },
  (fileId, input, options) => [() => ({ path: `/v3/files/${$segment(fileId, "file_id")}`, query: input }), options],
) as never;

/** List notifications: `notifications.list` of a client, as a function. */
export const notificationsList: $ListFunction<[input?: NotificationsListInput, options?: ProtocolsIoListOptions], Notification, NotificationsListPage, $Session> = /* @__PURE__ */ $list(
  {
    id: "notifications.list",
    method: "GET",
    pagination: {
      style: "page",
      items: "/list",
      total: "/pagination/total_results",
      totalPages: "/pagination/total_pages",
      current: "/pagination/current_page",
      parameters: { page: "page_id", limit: "page_size" },
      limit: 100,
      maxLimit: 100,
      end: "total",
    },
  },
  (input, options) => [() => ({ path: "/v3/researchers/notifications", query: { ...input, page_size: input?.page_size ?? 100 } }), options],
) as never;

/** Search reagents: `reagents.list` of a client, as a function. */
export const reagentsList: (session: $Session, input: ReagentsListInput, options?: ProtocolsIoCallOptions) => ApiPromise<ReagentSearchAnswer> = /* @__PURE__ */ $operation(
  { id: "reagents.list", method: "GET" },
  (input, options) => [() => ({ path: "/v3/reagents", query: input }), options],
) as never;

/** List units: `units.list` of a client, as a function. */
export const unitsList: (session: $Session, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<Unit[]> = /* @__PURE__ */ $operation(
  { id: "units.list", method: "GET", security: [["token"], []] },
  (input, options) => [() => ({ path: "/v1/units", query: input }), options], /* @__PURE__ */ $unwrap("/units"),
) as never;

/** Search as the website does: `search.list` of a client, as a function. */
export const searchList: $ListFunction<[input: SearchListInput, options?: ProtocolsIoListOptions], SearchItem, SearchPage, $Session> = /* @__PURE__ */ $list(
  {
    id: "search.list",
    method: "GET",
    security: [["token"], []],
    pagination: {
      style: "page",
      items: "/items",
      total: "/pagination/total_results",
      current: "/pagination/current_page",
      parameters: { page: "page_id", limit: "page_size" },
      limit: 30,
      end: "total",
    },
  },
  (input, options) => [() => ({ path: "/v1/search", query: { ...input, page_size: input?.page_size ?? 30 } }), options],
) as never;

/** Begin an export: `organizations.exports.create` of a client, as a function. */
export const organizationsExportsCreate: (session: $Session, uri: string, input?: OrganizationsExportsCreateInput, options?: ProtocolsIoCallOptions) => ApiPromise<ContentExport> = /* @__PURE__ */ $operation(
  {
    id: "organizations.exports.create",
    method: "POST",
    server: "organization",
    errors: {
      "400": {
        code: ["/status_code"],
        message: ["/status_text", "/error_message"],
        kinds: {
          server: [1],
          permission: [2],
          "bad-request": [3],
          authentication: [1218, 1219],
          "rate-limit": [1266],
        },
        meanings: {
          "1": "The server failed",
          "2": "Not authorised",
          "3": "The parameters are wrong",
          "1218": "The token is missing, malformed or wrong",
          "1219": "The access token has expired",
          "1266": "Too many requests",
        },
      },
    },
  },
  (uri, input, options) => [() => ({ path: `/v4/organizations/${$segment(uri, "uri")}/content/exports`, body: $form(input) }), options], /* @__PURE__ */ $unwrap("/payload", "/export"),
) as never;

/** Get an export: `organizations.exports.get` of a client, as a function. */
export const organizationsExportsGet: (session: $Session, uri: string, guid: Guid, input?: Record<string, never>, options?: ProtocolsIoCallOptions) => ApiPromise<ContentExport> = /* @__PURE__ */ $operation(
  {
    id: "organizations.exports.get",
    method: "GET",
    server: "organization",
    errors: {
      "400": {
        code: ["/status_code"],
        message: ["/status_text", "/error_message"],
        kinds: {
          server: [1],
          permission: [2],
          "bad-request": [3],
          authentication: [1218, 1219],
          "rate-limit": [1266],
        },
        meanings: {
          "1": "The server failed",
          "2": "Not authorised",
          "3": "The parameters are wrong",
          "1218": "The token is missing, malformed or wrong",
          "1219": "The access token has expired",
          "1266": "Too many requests",
        },
      },
    },
  },
  (uri, guid, input, options) => [() => ({ path: `/v4/organizations/${$segment(uri, "uri")}/content/exports/${$segment(guid, "guid")}`, query: input }), options], /* @__PURE__ */ $unwrap("/payload", "/export"),
) as never;
