// @generated from specs/protocols-io. Do not edit; run: pnpm gen protocols-io

import type { ApiPromise, CallOptions, Client, ClientOptions, Credential, PagePromise } from "@specwright/runtime";
import { PagePlan, anyBody, newClient, pagedBy, reading, styled } from "@specwright/runtime/parts";
import { factsFor, optionsFor } from "./core.gen.js";
import { budget, layers, logs, progress, redirects, tokens, transport } from "./features.gen.js";
import type {
  CommentText,
  ContentExport,
  ConversationsAnswer,
  Envelope,
  ExtendedUser,
  FileManagerItem,
  FileSearchPage,
  FolderItem,
  FoundItem,
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
  OAuthClient,
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
  Reagent,
  ReagentSearchAnswer,
  RecordChanges,
  RecordCreated,
  RecordListItem,
  RecordWithProtocol,
  Researcher,
  SearchItem,
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
  operations,
  paths,
} from "./schema.gen.js";
import { TABLE } from "./table.gen.js";

export type {
  Access,
  AccessFacets,
  AmountEntity,
  Badge,
  BaseFolder,
  CentrifugeEntity,
  CitationEntity,
  CodeInsertEntity,
  CollectionItem,
  CommandEntity,
  Comment,
  CommentAnswer,
  CommentText,
  ConcentrationEntity,
  ContentExport,
  ContentExportAnswer,
  ConversationList,
  ConversationsAnswer,
  DatasetEntity,
  DocumentsEntity,
  Draft,
  DraftAmount,
  DraftBlock,
  DraftCitation,
  DraftCommand,
  DraftConcentration,
  DraftDataset,
  DraftDuration,
  DraftEmbed,
  DraftEntity,
  DraftEntityRange,
  DraftEquipment,
  DraftFile,
  DraftFormula,
  DraftGoToStep,
  DraftImage,
  DraftLegend,
  DraftLink,
  DraftMergedCell,
  DraftMutability,
  DraftPh,
  DraftQuantity,
  DraftSoftware,
  DraftSpin,
  DraftString,
  DraftStyleRange,
  DraftTable,
  DraftTemperature,
  DraftUnit,
  DraftVendor,
  DraftVideo,
  DurationEntity,
  EmbedEntity,
  EntityFacets,
  Envelope,
  EquipmentEntity,
  ErrorSchema,
  ExportedAuthor,
  ExportedVersion,
  ExtendedUser,
  Facet,
  FacetCount,
  File,
  FileEntity,
  FileItem,
  FileManagerFile,
  FileManagerItem,
  FileSearchPage,
  Flag,
  FolderGroup,
  FolderItem,
  FolderSpace,
  ForkCount,
  ForkInfo,
  ForkedProtocol,
  FormulaEntity,
  FoundItem,
  FoundPagination,
  FoundSpace,
  Funder,
  GoToStepEntity,
  Guid,
  Image,
  ImageBlockEntity,
  ImageEntity,
  ItemFields,
  ItemIcon,
  ItemIds,
  ItemStatus,
  KnownDraftEntity,
  License,
  LinkEntity,
  Message,
  NewComment,
  NewGuid,
  NewMessage,
  NewMessages,
  NewProtocol,
  NewRecord,
  NewRecordNote,
  NewRecordStackItem,
  NewRecordStepComment,
  NewStepComment,
  NewStepDiscussion,
  NewUpload,
  NotesEntity,
  Notification,
  NotificationObjects,
  NotificationPlaceholder,
  NotificationThing,
  NullableTimestamp,
  OAuthClient,
  Pagination,
  PhEntity,
  ProfileUpdate,
  Protocol,
  ProtocolAction,
  ProtocolActionChange,
  ProtocolActionMarker,
  ProtocolAnswer,
  ProtocolAttachment,
  ProtocolChanges,
  ProtocolComment,
  ProtocolExport,
  ProtocolFields,
  ProtocolItem,
  ProtocolLive,
  ProtocolPage,
  ProtocolSavingError,
  ProtocolSearchPage,
  ProtocolShowcase,
  ProtocolStats,
  ProtocolType,
  ProtocolUpdate,
  ProtocolV1,
  ProtocolV4,
  ProtocolsEntity,
  Reagent,
  ReagentSearchAnswer,
  ReagentStats,
  ReagentsEntity,
  RecordBaseChange,
  RecordChanges,
  RecordCreated,
  RecordFields,
  RecordFolder,
  RecordItem,
  RecordListItem,
  RecordNote,
  RecordNotesChange,
  RecordSchema,
  RecordStackItem,
  RecordStep,
  RecordStepChange,
  RecordV3,
  RecordV3Protocol,
  RecordWithProtocol,
  Researcher,
  ResultEntity,
  RichText,
  SafetyEntity,
  SavingErrorDetail,
  SearchItem,
  SearchPage,
  SearchPagination,
  ShakerEntity,
  ShownProtocol,
  SingleProtocol,
  SmallFile,
  SmallFolder,
  SmallProtocol,
  SmallUser,
  SmallWorkspace,
  SoftwareEntity,
  Step,
  StepCase,
  StepChange,
  StepComponent,
  StepComponentSource,
  StepV1,
  TablesEntity,
  TechSupport,
  TemperatureEntity,
  TexFormulaEntity,
  Timestamp,
  TinyProtocol,
  Token,
  TokenRequest,
  Unit,
  UnknownDraftEntity,
  UnshownComments,
  UploadFormData,
  UploadMetaData,
  User,
  VersionData,
  VideoEntity,
  Workspace,
  WorkspaceFileStats,
  WorkspacePage,
  WorkspaceStats,
  WorkspaceStatus,
  WorkspaceUserStatus,
  WorkspaceUserStatusAnswer,
} from "./schema.gen.js";

/** The resources of protocols.io API. */
export interface ProtocolsIoResources {
  /** Tokens, and the client they are issued for */
  readonly oauth: OauthResource;
  /** The profile of the token's user */
  readonly profile: ProfileResource;
  /** Protocols, collections and documents: search, read, write, publish, discuss */
  readonly protocols: ProtocolsResource;
  /** Protocols by date of publication */
  readonly publications: PublicationsResource;
  /** Protocols and workspaces of one user */
  readonly researchers: ResearchersResource;
  /** Workspaces, which the provider's payloads also call groups */
  readonly workspaces: WorkspacesResource;
  /** Lists under the older name of workspaces, for other websites; undocumented */
  readonly groups: GroupsResource;
  /** Discussions of single steps */
  readonly steps: StepsResource;
  /** Editing and deleting of comments and of the discussions that they begin */
  readonly discussions: DiscussionsResource;
  /** Experiment records, that is, runs of a protocol */
  readonly records: RecordsResource;
  /** Private messages between users */
  readonly conversations: ConversationsResource;
  /** Folders and what is in them, trash and search */
  readonly filemanager: FilemanagerResource;
  /** The two calls around an upload */
  readonly files: FilesResource;
  /** What happened to the token's user */
  readonly notifications: NotificationsResource;
  /** The reagent catalogue */
  readonly reagents: ReagentsResource;
  /** Units of amounts, by the numbers that texts refer to; undocumented */
  readonly units: UnitsResource;
  /** The search of the website, with filters and counts; undocumented */
  readonly search: SearchResource;
  /** Exports of an organization's content, on its own host */
  readonly organizations: OrganizationsResource;
}

/** A client of protocols.io API. */
export interface ProtocolsIoClient extends Client<ProtocolsIoResources, paths> {}

/** Options of `createProtocolsIo`. */
export interface ProtocolsIoOptions extends Known<ClientOptions> {
  /**
   * A client token (from the developers page; acts for the user who made the client) or an OAuth token
   * (acts for the user who authorised the client). Both are opaque strings, sent the same way. Either reads all public
   * content and the private content of its user; of the client token the provider's two pages say this and "public
   * data" only, and clients create and edit their owner's protocols with one.
   *
   * Copy a client access token from https://www.protocols.io/developers, or let a user authorise your client
   *
   * Absent: the environment variable `PROTOCOLS_IO_TOKEN`.
   */
  readonly token?: Credential | undefined;
  readonly subdomain?: string | undefined;
  /** Which of the provider's environments to call. */
  readonly environment?: "production" | undefined;
  /** Addresses that replace whole servers, by key: point one at a mock. */
  readonly servers?: Partial<Record<"api" | "web" | "organization", string>> | undefined;
}

/** Makes a client of protocols.io API. */
export function createProtocolsIo(options: ProtocolsIoOptions = {}): ProtocolsIoClient {
  return newClient<ProtocolsIoResources, paths>(
    factsFor(options),
    optionsFor(options),
    [transport, progress, logs, redirects, layers, tokens, budget],
    TABLE,
    { body: anyBody, as: reading, styled, paged: pagedBy(PagePlan) },
  );
}

/** Tokens, and the client they are issued for */
export interface OauthResource {
  /** `oauth.tokens` */
  readonly tokens: OauthTokensResource;

  /** `oauth.clients` */
  readonly clients: OauthClientsResource;
}

/** `oauth.tokens` */
export interface OauthTokensResource {
  /**
   * Get an access token
   *
   * Exchanges an authorisation code, or a refresh token, for a new pair of tokens. The client's id and secret
   * are in the body; there is no Basic header and no redirect address. A code works once. A refresh makes the old pair
   * useless at once, so both new values have to be kept before anything else is called.
   *
   * `POST /v3/oauth/token`
   *
   * Quirk `refresh-rotates`: A refresh answers a new refresh token, and the old pair stops working.
   *
   * Evidence: documented (docs, rspace, mcp-server). One client hands its library a map, which that sends as JSON, and works; form encoding is what is published.
   *
   * @param input The grant
   * @see `npx @specwright/docs protocols-io oauth.tokens.create`
   */
  create(input: TokenRequest, options?: ProtocolsIoCallOptions): ApiPromise<Token>;
}

/** `oauth.clients` */
export interface OauthClientsResource {
  /**
   * Get a client
   *
   * What is registered about a client: its redirect address, what it may do, and its client access token. The answer
   * holds the client's secrets; keep it out of logs.
   *
   * `GET /v3/oauth/clients/{client_id}`
   *
   * Evidence: documented (docs, notes-2026-09). The request line says `<id>`, the curl line `<client_id>`. No header is listed, and the curl line sends the client token.
   *
   * @param clientId The client, from the developers page.
   * @see `npx @specwright/docs protocols-io oauth.clients.get`
   */
  get(
    clientId: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<OAuthClient>;
}

/** The profile of the token's user */
export interface ProfileResource {
  /**
   * Get the profile
   *
   * The user that the token acts for, with e-mail address. It is also the cheapest way to find out whether a token
   * is good, and the only way to the user name that `researchers.protocols.list` takes.
   *
   * `GET /v3/session/profile`
   *
   * Evidence: documented (docs, mcp-server, xps, clawbio). A client sends an empty JSON object as the body of this GET, and is answered.
   *
   * @see `npx @specwright/docs protocols-io profile.get`
   */
  get(input?: Record<string, never>, options?: ProtocolsIoCallOptions): ApiPromise<ExtendedUser>;

  /**
   * Change the profile
   *
   * Changes the fields that are sent and answers the whole profile. A new password needs the old one beside it.
   *
   * `PUT /v3/session/profile`
   *
   * Evidence: documented (docs, notes-2026-09).
   *
   * @param input The fields to change
   * @see `npx @specwright/docs protocols-io profile.update`
   */
  update(input: ProfileUpdate, options?: ProtocolsIoCallOptions): ApiPromise<ExtendedUser>;
}

/** Protocols, collections and documents: search, read, write, publish, discuss */
export interface ProtocolsResource {
  /**
   * Search protocols
   *
   * Searches the public protocols, or the user's own, by words. Items are partial and may be stale; read the
   * protocol itself for more. Pages are asked for from 0 and answered from 1. Only `order_field` `id` holds between
   * pages, so a list that names no order is asked for by id.
   *
   * `GET /v3/protocols`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Quirk `zero-based-pages`: `page_id` counts from 0, `current_page` from 1; `page_id=1` is the second page.
   *
   * Quirk `next-page-skips`: `next_page` names the number that `current_page` plus one would be, and so skips a page when followed.
   *
   * Quirk `partial-items`: Items lack fields of the protocol and may be out of date; three clients read each protocol again.
   *
   * Quirk `versions-collapse`: All versions of a protocol are one item, at least with `user_public`, `user_private` and `shared_with_user`. Iterate its `versions` for each; `filemanager.workspaces.search` lists them one by one.
   *
   * Quirk `pages-shift`: Ordered by date or name, pages shift between requests: a client got 51 items of which 29 were distinct. By id they hold.
   *
   * Quirk `filters-by-authorship`: `user_*` and `shared_with_user` go by who wrote and shared, not by who may read: a client got nothing for protocols that the same token could read one by one.
   *
   * Evidence: documented (docs, scinote, mcp-server, xps, rspace, clawbio, orgtract, labee, hermetica, notes-2026-09). `total` and `total_pages` are in the table, not in the example, and in captured answers.
   *
   * @param input Query parameters: `filter`, `key`, `order_field`, `order_dir`, `fields`, `peer_reviewed`, `published_on`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io protocols.list`
   */
  list(
    input: ProtocolsListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<Protocol, ProtocolSearchPage>;

  /**
   * List top protocols
   *
   * Public protocols of the whole site, the most viewed, most active or newest ones. The provider's WordPress widget
   * shows up to ten of them on a website.
   *
   * `GET /v3/protocols/tops`
   *
   * Evidence: vendor-client (widget). Undocumented. The widget reads one page of up to ten; nobody was seen to page through it.
   *
   * @param input Query parameters: `order_field`, `order_dir`, `page_size`, `source`, `hostname`.
   * @see `npx @specwright/docs protocols-io protocols.listTop`
   */
  listTop(
    input?: ProtocolsListTopInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolShowcase>;

  /**
   * Get a protocol in the v3 form
   *
   * The archived form of the read, with steps cut into components, and with materials. It lacks substeps. Use
   * `protocols.get`.
   *
   * `GET /v3/protocols/{id}`
   *
   * Evidence: documented (docs, scinote, rspace, idlib). The id is listed among the query parameters. A DOI holds slashes, which are sent as they are. Version suffixes are published for v4 only. Codes 205, 212 and 250 are from a client.
   *
   * @param id A numeric id, a URI (`lysis-buffer-20-ml-xmpl1`), or a DOI with or without its prefix (`10.17504/protocols.io.xmpl1`, `protocols.io.xmpl1`). The `doi` of a body begins with `dx.doi.org/`, which has to go first.
   * @param input Query parameters: `last_version`.
   * @see `npx @specwright/docs protocols-io protocols.getV3`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  getV3(
    id: string | number,
    input?: ProtocolsGetV3Input,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<SingleProtocol>;

  /**
   * Save changes of a protocol
   *
   * Applies a list of actions. Some changes make the server act too (a new title changes the URI); those
   * actions are answered and have to be applied to the caller's copy.
   *
   * `PUT /v3/protocols/{id}`
   *
   * Evidence: documented (docs, notes-2026-09). A PUT whose fields are headed "POST Parameters". Newer documentation calls it archived beside `protocols.update`.
   *
   * @param guid The protocol's GUID
   * @param input The actions
   * @see `npx @specwright/docs protocols-io protocols.saveChanges`
   */
  saveChanges(
    guid: Guid,
    input: ProtocolChanges,
    options?: ProtocolsSaveChangesOptions,
  ): ApiPromise<ProtocolAction[] | null>;

  /**
   * Create a protocol
   *
   * Creates an empty private protocol, collection or document under a GUID that the caller makes up. Title, texts
   * and steps follow with `protocols.update` and `protocols.steps.save`, or with an edit (`protocols.edit`). It lies
   * in the user's own files; to move it into a workspace is left to the web app.
   *
   * `POST /v3/protocols/{id}`
   *
   * Evidence: documented (docs, mcp-server, notes-2026-09). The text has a GUID in the path and a form beside it. A client sends JSON, and its tests against the live service pass; it reads the id of the answer only.
   *
   * @param guid A GUID of the caller's making
   * @param input What to create
   * @see `npx @specwright/docs protocols-io protocols.create`
   */
  create(
    guid: NewGuid,
    input?: NewProtocol,
    options?: ProtocolsCreateOptions,
  ): ApiPromise<SingleProtocol>;

  /**
   * Publish a protocol
   *
   * Gives a protocol a DOI and makes it public, or with `prepublish` only gives it the DOI. It can't be taken back: a
   * version with a DOI can't be edited. The protocol needs a title and at least one author.
   *
   * `POST /v3/protocols/{id}/publish`
   *
   * Quirk `irreversible`: A version with a DOI can't be edited any more; `prepublish` gives a DOI too.
   *
   * Evidence: documented (docs, notes-2026-07, notes-2026-09). `title` and `prepublish` are headed URI parameters and `protocol_uri` is headed a POST parameter, though it stands in the path. A program in the reading of the newer text sends `prepublish` in the query, where a URI's parameters are; in a body, where nothing shows it, it might be overlooked and the protocol be made public for good. So both are in the query. `protocol_uri` is typed as a number and is a word in each example.
   *
   * @param id The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
   * @param input Query parameters: `title`, `prepublish`.
   * @see `npx @specwright/docs protocols-io protocols.publish`
   */
  publish(
    id: string,
    input?: ProtocolsPublishInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /**
   * Get a protocol
   *
   * A protocol with its steps and materials. Ask for `content_format` `markdown` or `html` where the texts
   * are wanted as text; otherwise they are Draft documents in strings. Published protocols have been read without a
   * token.
   *
   * `GET /v4/protocols/{id}`
   *
   * Evidence: documented (docs, gocli, outbreak, mcp-server, idlib, clawbio, hermetica). The example has `payload`, the table `protocol`; every client reads `payload`. The id is listed among the query parameters. A DOI's slashes are sent as they are.
   *
   * @param id A numeric id, a URI (`lysis-buffer-20-ml-xmpl1`), or a DOI with or without its prefix (`10.17504/protocols.io.xmpl1`, `protocols.io.xmpl1`). A URI or DOI may end in a version, `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
   * @param input Query parameters: `last_version`, `content_format`, `fields[]`.
   * @see `npx @specwright/docs protocols-io protocols.get`
   */
  get(
    id: string | number,
    input?: ProtocolsGetInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolV4>;

  /**
   * Change a protocol
   *
   * Changes the fields that are sent. A private protocol takes every field. A public one takes those about the work
   * around it only: see the body; another field is answered with 401 and its name.
   *
   * `PUT /v4/protocols/{id}`
   *
   * Evidence: third-party (mcp-server, notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param id A numeric id, a URI, or the GUID, which is all that one has of a protocol at first. That a DOI works where something is changed is said by nobody.
   * @param input The fields to change
   * @see `npx @specwright/docs protocols-io protocols.update`
   */
  update(
    id: string | number,
    input: ProtocolUpdate,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /**
   * Get a protocol in the v1 form
   *
   * The read of the oldest generation of the API, which still answers for public protocols without a token. Its steps
   * are the ones from which v3 lost substeps. Use `protocols.get`.
   *
   * `GET /v1/protocols/{id}`
   *
   * Evidence: third-party (idlib). Undocumented. One client calls it, without a token, where v4 fails. Of the answer it reads `protocol`, or `status_code` and `status_text`.
   *
   * @param id A numeric id, a URI, or the GUID in the address of a private page.
   * @param input Query parameters: `fields[]`.
   * @see `npx @specwright/docs protocols-io protocols.getV1`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  getV1(
    id: string | number,
    input?: ProtocolsGetV1Input,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolV1>;

  /**
   * Export a protocol as JSON
   *
   * What the website gives for the export of a public protocol as a JSON file: the protocol itself, without envelope
   * and without a token. It served to make references of protocols.
   *
   * `GET /v1/exports/item/{id}`
   *
   * Evidence: third-party. Undocumented. One program calls it, for numeric ids of public protocols.
   *
   * @param id The protocol's numeric id.
   * @param input Query parameters: `download`.
   * @see `npx @specwright/docs protocols-io protocols.exportJson`
   */
  exportJson(
    id: number,
    input?: ProtocolsExportJsonInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolExport>;

  /**
   * Get a protocol as PDF
   *
   * A public protocol as the site prints it. Signed out it may be called 3 times a minute from an address, signed in
   * 5 times. How a token would count has not been shown, so none is sent. Keep what you get: the limit is soon
   * reached. An error page may come with status 200, so look whether the bytes begin with `%PDF`.
   *
   * `GET /view/{id}.pdf`
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09, clawbio). Newer than the published text at hand.
   *
   * @param id The protocol's URI, as in the address of its page, or its numeric id.
   * @param input Query parameters: `compact_view`, `only_steps`, `only_materials`, `only_commands`.
   * @see `npx @specwright/docs protocols-io protocols.getPdf`
   */
  getPdf(
    id: string,
    input?: ProtocolsGetPdfInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ReadableStream<Uint8Array>>;

  /**
   * Get a protocol as a page
   *
   * A public protocol as a page of HTML with all its steps, to be shown as a preview. It comes from users: never put it
   * into a page of your own unchecked.
   *
   * `GET /view/{id}.html`
   *
   * Evidence: third-party (scinote, idlib). Outside the API, says the client that calls it, without a token.
   *
   * @param id The protocol's URI, as in the address of its page.
   * @see `npx @specwright/docs protocols-io protocols.getHtml`
   */
  getHtml(
    id: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<string>;

  /** `protocols.materials` */
  readonly materials: ProtocolsMaterialsResource;

  /** `protocols.bookmarks` */
  readonly bookmarks: ProtocolsBookmarksResource;

  /** `protocols.comments` */
  readonly comments: ProtocolsCommentsResource;

  /** `protocols.steps` */
  readonly steps: ProtocolsStepsResource;
}

/** `protocols.materials` */
export interface ProtocolsMaterialsResource {
  /**
   * List a protocol's materials
   *
   * The reagents that a protocol lists, with sellers and catalogue numbers. Where it is empty, the materials may be
   * written out in `materials_text` of the protocol instead.
   *
   * `GET /v3/protocols/{id}/materials`
   *
   * Evidence: documented (docs, xps).
   *
   * @param id A numeric id or a URI. For DOIs, of which the text speaks in other reads only, nobody has shown that they work here.
   * @see `npx @specwright/docs protocols-io protocols.materials.list`
   */
  list(
    id: string | number,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Reagent[]>;
}

/** `protocols.bookmarks` */
export interface ProtocolsBookmarksResource {
  /**
   * Bookmark a protocol
   *
   * Puts a protocol among the bookmarks of the token's user, a folder of the file manager.
   *
   * `POST /v3/protocols/{id}/bookmarks`
   *
   * Evidence: documented (docs, notes-2026-07). The URI is typed as a number, and the curl line is headed "Bookmark workspace".
   *
   * @param id The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
   * @see `npx @specwright/docs protocols-io protocols.bookmarks.create`
   */
  create(
    id: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /**
   * Remove a bookmark
   *
   * Takes a protocol from the bookmarks of the token's user. The protocol itself is not touched.
   *
   * `DELETE /v3/protocols/{id}/bookmarks`
   *
   * Evidence: documented (docs, notes-2026-09). The URI is typed as a number.
   *
   * @param id The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
   * @see `npx @specwright/docs protocols-io protocols.bookmarks.delete`
   */
  delete(
    id: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;
}

/** `protocols.comments` */
export interface ProtocolsCommentsResource {
  /**
   * List a protocol's comments
   *
   * All comments as a tree. Those of the first level with a `step_id` other than 0 belong to a step. It is
   * not paged.
   *
   * `GET /v3/protocols/{id}/comments`
   *
   * Evidence: documented (docs, notes-2026-07, notes-2026-09).
   *
   * @param id The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
   * @see `npx @specwright/docs protocols-io protocols.comments.list`
   */
  list(
    id: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolComment[]>;

  /**
   * Comment on a protocol
   *
   * Adds a comment to a protocol as a whole, which everybody who can read the protocol sees; with `is_private` its
   * owner only. For one step, use `steps.discussions.create`.
   *
   * `POST /v3/protocols/{id}/comments`
   *
   * Evidence: documented (docs, notes-2026-07).
   *
   * @param id The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
   * @param input The comment
   * @see `npx @specwright/docs protocols-io protocols.comments.create`
   */
  create(
    id: string,
    input: NewComment,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolComment>;

  /**
   * Reply to a comment
   *
   * Adds a reply to a comment on a protocol as a whole. It is listed in the `comments` of that comment.
   *
   * `POST /v3/protocols/{id}/comments/{parent_comment_id}`
   *
   * Evidence: documented (docs, notes-2026-09). The published answer has `parent_id` 0; it is a copy of the example of a comment.
   *
   * @param id The protocol's URI, the last part of the address of its page; the provider calls it `protocol_uri`.
   * @param parentCommentId The comment that is replied to, by its `comment_id`.
   * @param input What the comment says
   * @see `npx @specwright/docs protocols-io protocols.comments.reply`
   */
  reply(
    id: string,
    parentCommentId: number,
    input: CommentText,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolComment>;
}

/** `protocols.steps` */
export interface ProtocolsStepsResource {
  /**
   * List a protocol's steps
   *
   * The steps, in the order of the database, not in that of the protocol: follow `previous_guid`.
   *
   * `GET /v4/protocols/{id}/steps`
   *
   * Quirk `steps-unordered`: Steps come in database order; with cases there is no total order at all.
   *
   * Evidence: documented (docs, xps, mcp-server, clawbio). Example and table have `steps`; every client reads `payload`. The id is listed among the query parameters. The example's steps are of the old form. `content_format` is described with fields that steps do not have; it applies to `step` here.
   *
   * @param id A numeric id, a URI (`lysis-buffer-20-ml-xmpl1`), or a DOI with or without its prefix (`10.17504/protocols.io.xmpl1`, `protocols.io.xmpl1`). A URI or DOI may end in a version, `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
   * @param input Query parameters: `last_version`, `content_format`.
   * @see `npx @specwright/docs protocols-io protocols.steps.list`
   */
  list(
    id: string | number,
    input?: ProtocolsStepsListInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Step[]>;

  /**
   * Add and change steps
   *
   * Adds steps and changes steps of a private protocol. Send new and changed steps only; what is not sent stays.
   * Steps are a chain by `previous_guid`, and a step whose neighbour changes has changed, too: to put N between A and
   * B, send N with the GUID of A and B with the GUID of N. Exactly one step has null.
   *
   * The server holds the whole chain against three rules and refuses with "loop detected", "multiple first steps" or
   * "steps are not forming a complete sequence". A protocol with cases can't be changed in this way.
   *
   * `POST /v4/protocols/{id}/steps`
   *
   * Evidence: third-party (mcp-server, notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param id A numeric id, a URI, or the GUID, which is all that one has of a protocol at first. That a DOI works where something is changed is said by nobody.
   * @param input New and changed steps
   * @see `npx @specwright/docs protocols-io protocols.steps.save`
   */
  save(
    id: string | number,
    input: ProtocolsStepsSaveInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /**
   * Delete steps
   *
   * Deletes steps of a private protocol by GUID. The GUIDs are in the body. Where a step in the middle goes, the step
   * after it still names it: read the steps again and link that one anew with `protocols.steps.save`. Steps with cases
   * can't be deleted in this way.
   *
   * `DELETE /v4/protocols/{id}/steps`
   *
   * Evidence: third-party (mcp-server, notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param id A numeric id, a URI, or the GUID, which is all that one has of a protocol at first. That a DOI works where something is changed is said by nobody.
   * @param input The steps
   * @see `npx @specwright/docs protocols-io protocols.steps.delete`
   */
  delete(
    id: string | number,
    input: ProtocolsStepsDeleteInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;
}

/** Protocols by date of publication */
export interface PublicationsResource {
  /**
   * List the latest publications
   *
   * The protocols that were published last, of the whole site, newest first.
   *
   * `GET /v3/publications`
   *
   * Evidence: documented (docs, notes-2026-09). Two entries of the text, each with its query inside the request line and its parameters called required; they are one method and path, so all are optional.
   *
   * @param latest How many, 1 to 100
   * @see `npx @specwright/docs protocols-io publications.list`
   */
  listLatest(
    latest: number,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Protocol[]>;

  /**
   * List the publications of a period
   *
   * The protocols of the whole site that were published in a period, ordered by date of publication. A period of
   * more than ten days is cut to the ten days after its beginning: ask for longer ones piece by piece.
   *
   * `GET /v3/publications`
   *
   * Evidence: documented (docs, notes-2026-09). Two entries of the text, each with its query inside the request line and its parameters called required; they are one method and path, so all are optional.
   *
   * @param from Beginning of the period, Unix seconds
   * @param to End of the period, Unix seconds
   * @see `npx @specwright/docs protocols-io publications.list`
   */
  listByPeriod(
    from: number,
    to: number,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Protocol[]>;
}

/** Protocols and workspaces of one user */
export interface ResearchersResource {
  /**
   * Get a researcher
   *
   * Who a user is, by the name in addresses, in the oldest generation of the API. v3 has the profile of the token's
   * own user only, so this is the one way to somebody else's ORCID.
   *
   * `GET /v1/researchers/{username}`
   *
   * Evidence: third-party (idlib). Undocumented. The client always sends `with_extras=1`, and its token where it has one; `orcid` and `bio` are read as perhaps absent or empty.
   *
   * @param username The user's name in addresses, the last part of that of their page.
   * @param input Query parameters: `with_extras`.
   * @see `npx @specwright/docs protocols-io researchers.get`
   */
  get(
    username: string,
    input?: ResearchersGetInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Researcher>;

  /** `researchers.protocols` */
  readonly protocols: ResearchersProtocolsResource;

  /** `researchers.workspaces` */
  readonly workspaces: ResearchersWorkspacesResource;
}

/** `researchers.protocols` */
export interface ResearchersProtocolsResource {
  /**
   * List a researcher's protocols
   *
   * A user's public protocols; with `user_all`, where the user is the token's own, the private ones too. Items have
   * no steps.
   *
   * `GET /v3/researchers/{username}/protocols`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (docs, mcp-server, widget). `status_code` is in the table, not in the example.
   *
   * @param username The user's name in addresses, the last part of that of their page.
   * @param input Query parameters: `filter`, `key`, `order_field`, `order_dir`, `page_size`, `page_id`, `source`, `hostname`.
   * @see `npx @specwright/docs protocols-io researchers.protocols.list`
   */
  list(
    username: string,
    input?: ResearchersProtocolsListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<Protocol, ProtocolPage>;
}

/** `researchers.workspaces` */
export interface ResearchersWorkspacesResource {
  /**
   * List a researcher's workspaces
   *
   * The public workspaces that a user belongs to. Private ones, even of the token's own user, are not among them:
   * see `workspaces.list` with `filter` `my_groups`.
   *
   * `GET /v3/researchers/{username}/workspaces`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (docs, notes-2026-07, notes-2026-09). The published example holds users; description, table and both readings of the newer text say workspaces.
   *
   * @param username The user's name in addresses, the last part of that of their page.
   * @param input Query parameters: `key`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io researchers.workspaces.list`
   */
  list(
    username: string,
    input?: ResearchersWorkspacesListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<SmallWorkspace, WorkspacePage>;
}

/** Workspaces, which the provider's payloads also call groups */
export interface WorkspacesResource {
  /**
   * List workspaces
   *
   * Public workspaces, or with `filter` those of the token's user. `my_groups` is the only way to the URI of a
   * private workspace, which `filemanager.workspaces.search` needs.
   *
   * `GET /v3/workspaces`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (docs, notes-2026-09). `status_code` is in the table, not in the example. `filter` is from the reading of the newer text.
   *
   * @param input Query parameters: `key`, `filter`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io workspaces.list`
   */
  list(
    input?: WorkspacesListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<SmallWorkspace, WorkspacePage>;

  /**
   * Get a workspace
   *
   * A workspace with the numbers of its members and files, who may join it, and how the token's user stands to it.
   *
   * `GET /v3/workspaces/{uri}`
   *
   * Evidence: documented (docs). The URI is listed among the query parameters. The example has `group`, as other payloads do; the table says `workspace`.
   *
   * @param uri The workspace's name in addresses, as the browser shows it.
   * @see `npx @specwright/docs protocols-io workspaces.get`
   */
  get(
    uri: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Workspace>;

  /**
   * Accept an invitation
   *
   * Makes the token's user a member of a workspace that has invited them. `workspaces.leave` rejects the invitation.
   *
   * `PUT /v3/workspaces/{uri}/members`
   *
   * Evidence: documented (docs).
   *
   * @param uri The workspace's name in addresses, as the browser shows it.
   * @see `npx @specwright/docs protocols-io workspaces.confirmInvite`
   */
  confirmInvite(
    uri: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<WorkspaceUserStatus>;

  /**
   * Join a workspace
   *
   * Makes the token's user a member where anybody may join, and sends a request where the access level says so; the
   * answer tells which (`is_confirmed`). Where one has to be invited it is of no use.
   *
   * `POST /v3/workspaces/{uri}/members`
   *
   * Evidence: documented (docs).
   *
   * @param uri The workspace's name in addresses, as the browser shows it.
   * @see `npx @specwright/docs protocols-io workspaces.join`
   */
  join(
    uri: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<WorkspaceUserStatus>;

  /**
   * Leave a workspace or reject an invitation
   *
   * Ends the membership of the token's user, or rejects the invitation to it.
   *
   * `DELETE /v3/workspaces/{uri}/members`
   *
   * Evidence: documented (docs, notes-2026-09). The text breaks off where it would say what the call is for; its headings name leaving and rejecting, and so does the reading of the newer text.
   *
   * @param uri The workspace's name in addresses, as the browser shows it.
   * @see `npx @specwright/docs protocols-io workspaces.leave`
   */
  leave(
    uri: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<WorkspaceUserStatus>;

  /** `workspaces.protocols` */
  readonly protocols: WorkspacesProtocolsResource;
}

/** `workspaces.protocols` */
export interface WorkspacesProtocolsResource {
  /**
   * List a workspace's protocols
   *
   * The public protocols of a workspace. Its private ones are found with `filemanager.workspaces.search`.
   *
   * `GET /v3/workspaces/{uri}/protocols`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (docs). `status_code` is in the table, not in the example.
   *
   * @param uri The workspace's name in addresses, as the browser shows it.
   * @param input Query parameters: `key`, `order_field`, `order_dir`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io workspaces.protocols.list`
   */
  list(
    uri: string,
    input?: WorkspacesProtocolsListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<Protocol, ProtocolPage>;
}

/** Lists under the older name of workspaces, for other websites; undocumented */
export interface GroupsResource {
  /** `groups.protocols` */
  readonly protocols: GroupsProtocolsResource;

  /** `groups.publications` */
  readonly publications: GroupsPublicationsResource;
}

/** `groups.protocols` */
export interface GroupsProtocolsResource {
  /**
   * List a group's protocols
   *
   * The public protocols of a workspace under its older name, group. The provider's WordPress widget reads them to
   * show a lab's protocols on a website. It can order by views and by date of publication, which
   * `workspaces.protocols.list` can't.
   *
   * `GET /v3/groups/{uri}/protocols`
   *
   * Evidence: vendor-client (widget). Undocumented. The widget reads one page of up to ten; nobody was seen to page through it.
   *
   * @param uri The workspace's name in addresses, as the browser shows it.
   * @param input Query parameters: `order_field`, `order_dir`, `page_size`, `source`, `hostname`.
   * @see `npx @specwright/docs protocols-io groups.protocols.list`
   */
  list(
    uri: string,
    input?: GroupsProtocolsListInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolShowcase>;
}

/** `groups.publications` */
export interface GroupsPublicationsResource {
  /**
   * List a group's publications
   *
   * What was published in a workspace, under its older name, group. The harvester of outbreak.info reads all of it in
   * one page of 1000, without a token.
   *
   * `GET /v3/groups/{uri}/publications`
   *
   * Evidence: third-party (outbreak). Undocumented. What `filter` and `categories` may hold beside the two values sent is not shown.
   *
   * @param uri The workspace's name in addresses, as the browser shows it.
   * @param input Query parameters: `order_field`, `order_dir`, `page_size`, `page_id`, `filter`, `categories`.
   * @see `npx @specwright/docs protocols-io groups.publications.list`
   */
  list(
    uri: string,
    input?: GroupsPublicationsListInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolShowcase>;
}

/** Discussions of single steps */
export interface StepsResource {
  /** `steps.discussions` */
  readonly discussions: StepsDiscussionsResource;
}

/** `steps.discussions` */
export interface StepsDiscussionsResource {
  /**
   * Begin a discussion of a step
   *
   * Adds a first comment to a step of a protocol. Others answer in the discussion that it begins
   * (`steps.discussions.comments.create`, with the `discussion_id` of the answer).
   *
   * `POST /v3/steps/{step_id}/discussions`
   *
   * Evidence: documented (docs, notes-2026-09). The published answer has `step_id` 0; it is a copy of the example of a comment on a protocol.
   *
   * @param stepId The step's numeric id, as `protocols.steps.list` answers it; its GUID is not taken here.
   * @param input The comment
   * @see `npx @specwright/docs protocols-io steps.discussions.create`
   */
  create(
    stepId: number,
    input: NewStepDiscussion,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolComment>;

  /** `steps.discussions.comments` */
  readonly comments: StepsDiscussionsCommentsResource;
}

/** `steps.discussions.comments` */
export interface StepsDiscussionsCommentsResource {
  /**
   * Comment in a step's discussion
   *
   * Adds a comment to a discussion of a step that somebody has begun. To answer one comment of it, use
   * `steps.discussions.comments.reply`.
   *
   * `POST /v3/steps/{step_id}/discussions/{discussion_id}/comments`
   *
   * Evidence: documented (docs, notes-2026-09). The published answer has `step_id` 0; it is a copy of the example of a comment on a protocol.
   *
   * @param stepId The step's numeric id, as `protocols.steps.list` answers it; its GUID is not taken here.
   * @param discussionId The discussion, by the `discussion_id` of any comment in it.
   * @param input The comment
   * @see `npx @specwright/docs protocols-io steps.discussions.comments.create`
   */
  create(
    stepId: number,
    discussionId: number,
    input: NewStepComment,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolComment>;

  /**
   * Reply to a comment on a step
   *
   * Adds a reply to one comment in a discussion of a step. It is listed in the `comments` of that comment.
   *
   * `POST /v3/steps/{step_id}/discussions/{discussion_id}/comments/{parent_id}`
   *
   * Evidence: documented (docs, notes-2026-09). The published answer has `parent_id` and `step_id` 0; it is a copy of the example of a comment on a protocol.
   *
   * @param stepId The step's numeric id, as `protocols.steps.list` answers it; its GUID is not taken here.
   * @param discussionId The discussion, by the `discussion_id` of any comment in it.
   * @param parentId The comment that is replied to, by its `comment_id`.
   * @param input The comment
   * @see `npx @specwright/docs protocols-io steps.discussions.comments.reply`
   */
  reply(
    stepId: number,
    discussionId: number,
    parentId: number,
    input: NewStepComment,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolComment>;
}

/** Editing and deleting of comments and of the discussions that they begin */
export interface DiscussionsResource {
  /**
   * Change a discussion
   *
   * Changes the text that a discussion begins with, where `can_edit` of its root says that the token's user may.
   *
   * `PUT /v3/discussions/{discussion_id}`
   *
   * Evidence: documented (docs). Code 5 stands for an empty body and for an id that is no integer.
   *
   * @param discussionId The discussion, by the `discussion_id` of any comment in it.
   * @param input What the comment says
   * @see `npx @specwright/docs protocols-io discussions.update`
   */
  update(
    discussionId: number,
    input: CommentText,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /**
   * Delete a discussion
   *
   * Deletes a discussion, where `can_delete` of its root says that the token's user may. No source tells of a way to
   * get it back, or what becomes of the comments in it.
   *
   * `DELETE /v3/discussions/{discussion_id}`
   *
   * Evidence: documented (docs).
   *
   * @param discussionId The discussion, by the `discussion_id` of any comment in it.
   * @see `npx @specwright/docs protocols-io discussions.delete`
   */
  delete(
    discussionId: number,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /** `discussions.comments` */
  readonly comments: DiscussionsCommentsResource;
}

/** `discussions.comments` */
export interface DiscussionsCommentsResource {
  /**
   * Change a comment
   *
   * Changes the text of a comment on a protocol or on one of its steps, where its `can_edit` says that the token's
   * user may. `changed_on` of the comment tells readers that it was.
   *
   * `PUT /v3/discussions/comments/{comment_id}`
   *
   * Evidence: documented (docs, notes-2026-09). Code 5 stands for an empty body and for an id that is no integer.
   *
   * @param commentId The comment. The root of a discussion has no id of its own; use the discussion's.
   * @param input What the comment says
   * @see `npx @specwright/docs protocols-io discussions.comments.update`
   */
  update(
    commentId: number,
    input: CommentText,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /**
   * Delete a comment
   *
   * Deletes a comment, where its `can_delete` says that the token's user may. No source tells of a way to get it
   * back, or what becomes of the replies to it.
   *
   * `DELETE /v3/discussions/comments/{comment_id}`
   *
   * Evidence: documented (docs, notes-2026-09).
   *
   * @param commentId The comment. The root of a discussion has no id of its own; use the discussion's.
   * @see `npx @specwright/docs protocols-io discussions.comments.delete`
   */
  delete(
    commentId: number,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;
}

/** Experiment records, that is, runs of a protocol */
export interface RecordsResource {
  /**
   * List active records
   *
   * The user's active records: those with steps still to finish. Archived ones instead where `archived` is
   * given. Items have no steps; read the record for them.
   *
   * `GET /v3/records`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (docs). Items have one `folder`, where a record has a list `location`. `status_code` is in the example, not in the table.
   *
   * @param input Query parameters: `archived`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io records.list`
   */
  list(
    input?: RecordsListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<RecordListItem, RecordsListPage>;

  /**
   * Create a record
   *
   * Begins a record of a protocol: a copy of its steps that is checked off and annotated during one run. Read it
   * (`records.get`) before saving to it: its steps have GUIDs of their own.
   *
   * `POST /v3/records`
   *
   * Evidence: documented (docs, notes-2026-09). curl says `/record`, the request line `/records`. The curl line leaves out `protocol_uri`, which is required. The answer has fields that a record has not, and the other way round.
   *
   * @param input The protocol, the folder, and what to save at once
   * @see `npx @specwright/docs protocols-io records.create`
   */
  create(input: NewRecord, options?: RecordsCreateOptions): ApiPromise<RecordCreated>;

  /**
   * Get a record in the v3 form
   *
   * The archived form of the read, in which numbers and flags are strings. It alone answers the notes of a record.
   * Else use `records.get`.
   *
   * `GET /v3/records/{guid}`
   *
   * Evidence: documented (docs). The request line lacks the GUID, the curl line has it. The published `protocol` beside the record looks like a record itself, so it is open here. Numbers and flags are strings in the example.
   *
   * @param guid The record's GUID, as `records.create` and `records.list` answer it.
   * @param input Query parameters: `with_protocol`, `as_draft`, `with_comments`.
   * @see `npx @specwright/docs protocols-io records.getV3`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  getV3(
    guid: Guid,
    input?: RecordsGetV3Input,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<RecordsGetV3Result>;

  /**
   * Save changes of a record
   *
   * Applies a stack of changes: a new title, notes, steps checked or skipped. A note without id is added each
   * time it is sent.
   *
   * `PUT /v3/records/{guid}`
   *
   * Evidence: documented (docs, notes-2026-09). curl says `/record/<guid>`, the request line `/records/<guid>`.
   *
   * @param guid The record's GUID, as `records.create` and `records.list` answer it.
   * @param input The changes
   * @see `npx @specwright/docs protocols-io records.saveChanges`
   */
  saveChanges(
    guid: Guid,
    input: RecordChanges,
    options?: RecordsSaveChangesOptions,
  ): ApiPromise<Envelope>;

  /**
   * Get a record
   *
   * A record with its steps and what was done with each, and its protocol where that is asked for.
   *
   * `GET /v4/records/{guid}`
   *
   * Evidence: documented (docs, notes-2026-07, notes-2026-09). The request line lacks the GUID, the curl line has it. The example has `payload`, the table names `record` and `protocol` at the root.
   *
   * @param guid The record's GUID, as `records.create` and `records.list` answer it.
   * @param input Query parameters: `with_protocol`, `content_format`.
   * @see `npx @specwright/docs protocols-io records.get`
   */
  get(
    guid: Guid,
    input?: RecordsGetInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<RecordWithProtocol>;

  /** `records.comments` */
  readonly comments: RecordsCommentsResource;

  /** `records.steps` */
  readonly steps: RecordsStepsResource;
}

/** `records.comments` */
export interface RecordsCommentsResource {
  /**
   * List a record's comments
   *
   * The comments on a record and on its steps. No source shows the answer; that of a protocol's comments is the
   * nearest.
   *
   * `GET /v3/records/{guid}/comments`
   *
   * Evidence: third-party (notes-2026-09). Newer than the published text at hand.
   *
   * @param guid The record's GUID, as `records.create` and `records.list` answer it.
   * @see `npx @specwright/docs protocols-io records.comments.list`
   */
  list(
    guid: Guid,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<UnshownComments>;

  /**
   * Comment on a record
   *
   * Adds a comment to a record as a whole. For a reply the newer text names the call of protocols
   * (`protocols.comments.reply`); nobody was seen to use it for that. No source shows the answer.
   *
   * `POST /v3/records/{guid}/comments`
   *
   * Evidence: third-party (notes-2026-09). Newer than the published text at hand.
   *
   * @param guid The record's GUID, as `records.create` and `records.list` answer it.
   * @param input The comment
   * @see `npx @specwright/docs protocols-io records.comments.create`
   */
  create(
    guid: Guid,
    input: NewComment,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<UnshownComments>;
}

/** `records.steps` */
export interface RecordsStepsResource {
  /** `records.steps.discussions` */
  readonly discussions: RecordsStepsDiscussionsResource;
}

/** `records.steps.discussions` */
export interface RecordsStepsDiscussionsResource {
  /**
   * Begin a discussion of a record's step
   *
   * Adds a first comment to a step of a record: what happened at this step of this run. No source shows the answer.
   *
   * `POST /v3/records/steps/{step_id}/discussions`
   *
   * Evidence: third-party (notes-2026-09). Newer than the published text at hand.
   *
   * @param stepId The numeric id of a step of the record, not of the protocol.
   * @param input The comment
   * @see `npx @specwright/docs protocols-io records.steps.discussions.create`
   */
  create(
    stepId: number,
    input: NewRecordStepComment,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<UnshownComments>;

  /** `records.steps.discussions.comments` */
  readonly comments: RecordsStepsDiscussionsCommentsResource;
}

/** `records.steps.discussions.comments` */
export interface RecordsStepsDiscussionsCommentsResource {
  /**
   * Comment in a discussion of a record's step
   *
   * Adds a comment to a discussion of a step of a record that somebody has begun. No source shows the answer.
   *
   * `POST /v3/records/steps/{step_id}/discussions/{discussion_id}/comments`
   *
   * Evidence: third-party (notes-2026-09). Newer than the published text at hand.
   *
   * @param stepId The numeric id of a step of the record, not of the protocol.
   * @param discussionId The discussion, by the `discussion_id` of any comment in it.
   * @param input The comment
   * @see `npx @specwright/docs protocols-io records.steps.discussions.comments.create`
   */
  create(
    stepId: number,
    discussionId: number,
    input: NewRecordStepComment,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<UnshownComments>;
}

/** Private messages between users */
export interface ConversationsResource {
  /**
   * List conversations
   *
   * The last message of each conversation of the token's user. `guid` is the conversation's, which
   * `conversations.messages.list` takes. All come at once unless `page_size` is given.
   *
   * `GET /v3/conversations`
   *
   * Evidence: documented (docs). The example has `conversations`, the table `messages`. Two entries of the text are this one method and path.
   *
   * @param input Query parameters: `page_id`, `page_size`, `key`.
   * @see `npx @specwright/docs protocols-io conversations.list`
   */
  list(input?: ConversationsListInput, options?: ProtocolsIoCallOptions): ApiPromise<Message[]>;

  /**
   * Check for new messages
   *
   * How many messages the token's user has not read, and the GUIDs of the conversations that they are in.
   *
   * `GET /v3/conversations`
   *
   * Evidence: documented (docs). The example has `conversations`, the table `messages`. Two entries of the text are this one method and path.
   *
   * @see `npx @specwright/docs protocols-io conversations.list`
   */
  checkNew(
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ConversationsAnswer>;

  /**
   * Delete a conversation
   *
   * Deletes a conversation with all its messages, for the token's user. No source tells of a way to get it back, or
   * whether the other side keeps it.
   *
   * `DELETE /v3/conversations/{conversation_guid}`
   *
   * Evidence: documented (docs). Its curl line is headed with the words of another entry.
   *
   * @param conversationGuid Which conversation: the `guid` that `conversations.list` shows.
   * @see `npx @specwright/docs protocols-io conversations.delete`
   */
  delete(
    conversationGuid: Guid,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /** `conversations.messages` */
  readonly messages: ConversationsMessagesResource;
}

/** `conversations.messages` */
export interface ConversationsMessagesResource {
  /**
   * List a conversation's messages
   *
   * The messages of a conversation. Here `guid` is the message's own, which `conversations.messages.markRead` takes.
   * Whether listing them marks them as read is told by nobody.
   *
   * `GET /v3/conversations/{conversation_guid}/messages`
   *
   * Evidence: documented (docs). The example has `messages`, the table `conversation`.
   *
   * @param conversationGuid Which conversation: the `guid` that `conversations.list` shows.
   * @see `npx @specwright/docs protocols-io conversations.messages.list`
   */
  list(
    conversationGuid: Guid,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Message[]>;

  /**
   * Send a message
   *
   * Adds a message to a conversation. A new conversation begins where no GUID of one is given, say the text and a
   * reading of its newer edition; neither shows the address that is left then, so begin conversations in the web app.
   *
   * `POST /v3/conversations/{conversation_guid}/messages`
   *
   * Evidence: documented (docs, notes-2026-09). The text calls the GUID in the path optional; a path parameter can't be.
   *
   * @param conversationGuid Which conversation: the `guid` that `conversations.list` shows.
   * @param input The message
   * @see `npx @specwright/docs protocols-io conversations.messages.send`
   */
  send(
    conversationGuid: Guid,
    input: NewMessage,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /**
   * Mark a message as read
   *
   * Sets `is_read` of a received message, so that `conversations.checkNew` no longer counts it. There is no body, and
   * no call that makes it unread again.
   *
   * `PUT /v3/conversations/messages/{message_guid}`
   *
   * Evidence: documented (docs).
   *
   * @param messageGuid The message, by the `guid` of a conversation's messages.
   * @see `npx @specwright/docs protocols-io conversations.messages.markRead`
   */
  markRead(
    messageGuid: Guid,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;
}

/** Folders and what is in them, trash and search */
export interface FilemanagerResource {
  /**
   * Search the file manager
   *
   * Searches the items of all workspaces that the token's user belongs to, and the user's own. The newer documentation
   * recommends it, and the two beside it, over the three older calls.
   *
   * `GET /v4/filemanager/search`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Quirk `put-in-examples`: Example blocks of the newer documentation show PUT beside a declared GET. A client calls it with GET.
   *
   * Quirk `code-3`: Every form that one client tried in August 2026 was answered with HTTP 400 and code 3, invalid parameters; it later worked with the workspace's URI as the address bar shows it.
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09). Newer than the published text at hand. The answer is that of the search of a workspace, which a client reads.
   *
   * @param input Query parameters: `search_key`, `content_types[]`, `protocol_types[]`, `modified_after`, `modified_before`, `sort_by`, `sort_dir`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io filemanager.search`
   */
  search(
    input: FilemanagerSearchInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<FoundItem, FileSearchPage>;

  /** `filemanager.folders` */
  readonly folders: FilemanagerFoldersResource;

  /** `filemanager.items` */
  readonly items: FilemanagerItemsResource;

  /** `filemanager.workspaces` */
  readonly workspaces: FilemanagerWorkspacesResource;
}

/** `filemanager.folders` */
export interface FilemanagerFoldersResource {
  /**
   * List top folders
   *
   * The folders that have no parent: the user's own files, what is shared with the user, bookmarks, workspaces, and the
   * trash (`default_id` 12). A walk through all files begins here.
   *
   * `GET /v3/filemanager/folders`
   *
   * Evidence: documented (docs, hermetica, notes-2026-09). Newer documentation marks it archived. `kind` is null in the example. A client sends `top=1`, and is answered.
   *
   * @param input Query parameters: `without_empty`.
   * @see `npx @specwright/docs protocols-io filemanager.folders.listTop`
   */
  listTop(
    input?: FilemanagerFoldersListTopInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<FolderItem[]>;

  /**
   * List the ids of a folder's items
   *
   * The ids of what is in a folder, sorted. The items themselves are then read by id (`filemanager.items.list`).
   * Pages count from 1.
   *
   * `GET /v3/folders/{folder_guid}/ids`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Quirk `page-zero-is-empty`: `page_id=0` is answered with no ids and a next page, so that a caller who begins there finds nothing and no error.
   *
   * Evidence: documented (docs, hermetica, notes-2026-09). Newer documentation marks it archived. `page_size` is a string in the example; six ids beside a total of seven are noise of the sample.
   *
   * @param folderGuid Which folder: its `guid` as the file manager shows it, not its number.
   * @param input Query parameters: `sort_by`, `sort_dir`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io filemanager.folders.listItemIds`
   */
  listItemIds(
    folderGuid: Guid,
    input?: FilemanagerFoldersListItemIdsInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<number, FilemanagerFoldersListItemIdsPage>;

  /**
   * Search a folder
   *
   * The items of one folder; with `search_key` those that match. Whether those of folders in it come too has been
   * shown by nobody.
   *
   * `GET /v4/filemanager/folders/{guid}/search`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Quirk `put-in-examples`: Example blocks of the newer documentation show PUT beside a declared GET. A client calls it with GET.
   *
   * Quirk `code-3`: Every form that one client tried in August 2026 was answered with HTTP 400 and code 3, invalid parameters; it later worked with the workspace's URI as the address bar shows it.
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09). Newer than the published text at hand. The answer is that of the search of a workspace, which a client reads.
   *
   * @param guid GUID of the folder.
   * @param input Query parameters: `search_key`, `content_types[]`, `protocol_types[]`, `modified_after`, `modified_before`, `sort_by`, `sort_dir`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io filemanager.folders.search`
   */
  search(
    guid: Guid,
    input?: FilemanagerFoldersSearchInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<FoundItem, FileSearchPage>;
}

/** `filemanager.items` */
export interface FilemanagerItemsResource {
  /**
   * Get items by id
   *
   * Folders, protocols, records and files by their item ids. An item that the user can't see is left out, so count
   * what comes. A client asks for 50 at a time to keep the address short.
   *
   * `GET /v3/filemanager/items`
   *
   * Evidence: documented (docs, hermetica, notes-2026-09). Newer documentation marks it archived. `ids` is called a URL parameter and used as `ids[]`; paging and sorting are listed for this read by id too. A client sends `page_size` as large as the list of ids.
   *
   * @param input Query parameters: `ids[]`, `sort_by`, `sort_dir`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io filemanager.items.list`
   */
  list(
    input: FilemanagerItemsListInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<FileManagerItem[]>;

  /**
   * Put items into the trash
   *
   * Moves items into the trash, from which `filemanager.items.restore` brings them back. It takes item ids, not those of
   * the protocols or files themselves.
   *
   * `PUT /v3/filemanager/trash`
   *
   * Quirk `trash-verbs`: On the trash, PUT deletes and DELETE restores; both have a body.
   *
   * Evidence: documented (docs, notes-2026-07). A PUT whose fields are headed "POST Parameters".
   *
   * @param input The items
   * @see `npx @specwright/docs protocols-io filemanager.items.trash`
   */
  trash(input: ItemIds, options?: FilemanagerItemsTrashOptions): ApiPromise<number[]>;

  /**
   * Restore items from the trash
   *
   * Moves items back out of the trash. The item ids are in the body of a DELETE.
   *
   * `DELETE /v3/filemanager/trash`
   *
   * Quirk `trash-verbs`: On the trash, PUT deletes and DELETE restores; both have a body.
   *
   * Evidence: documented (docs, notes-2026-07). A DELETE whose fields are headed "POST Parameters".
   *
   * @param input The items
   * @see `npx @specwright/docs protocols-io filemanager.items.restore`
   */
  restore(input: ItemIds, options?: FilemanagerItemsRestoreOptions): ApiPromise<number[]>;
}

/** `filemanager.workspaces` */
export interface FilemanagerWorkspacesResource {
  /**
   * Search a workspace's files
   *
   * The items of a workspace, private and public ones, whatever folder they lie in, in one flat list; with
   * `search_key` those that match. It lists each version of a protocol by itself, what lies in the trash too
   * (`in_trash`), and what other members have published, which no other call does.
   *
   * `GET /v4/filemanager/workspaces/{uri}/search`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Quirk `put-in-examples`: Example blocks of the newer documentation show PUT beside a declared GET. A client calls it with GET.
   *
   * Quirk `code-3`: Every form that one client tried in August 2026 was answered with HTTP 400 and code 3, invalid parameters; it later worked with the workspace's URI as the address bar shows it.
   *
   * Evidence: third-party (hermetica-later, notes-2026-07, notes-2026-09). Newer than the published text at hand. The client reads `payload` with `items` and `pagination`, pages from 1, goes on while `next_page` is there, and holds the number of items against `total_results`.
   *
   * @param uri The workspace's name in addresses, as the browser shows it.
   * @param input Query parameters: `search_key`, `content_types[]`, `protocol_types[]`, `modified_after`, `modified_before`, `sort_by`, `sort_dir`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io filemanager.workspaces.search`
   */
  search(
    uri: string,
    input?: FilemanagerWorkspacesSearchInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<FoundItem, FileSearchPage>;
}

/** The two calls around an upload */
export interface FilesResource {
  /**
   * Prepare an upload
   *
   * Makes a file and answers its id and the signed form fields with which its bytes are sent to the storage.
   * Afterwards the upload is verified. The file lies in no folder until it is put somewhere in the web app, or into a
   * collection (`collection_items` of `protocols.update`).
   *
   * `POST /v3/files`
   *
   * Evidence: documented (docs, notes-2026-09). The address that the form is sent to is not published.
   *
   * @param input What will be uploaded
   * @see `npx @specwright/docs protocols-io files.prepareUpload`
   */
  prepareUpload(
    input: NewUpload,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<FilesPrepareUploadResult>;

  /**
   * Verify an upload
   *
   * Tells the provider that the bytes of a file have arrived in the storage. Until then the file does not count as
   * uploaded.
   *
   * `PUT /v3/files/{file_id}`
   *
   * Evidence: documented (docs). It has no table of its answer; the example is `status_code` alone.
   *
   * @param fileId The file, as `files.prepareUpload` answered it.
   * @see `npx @specwright/docs protocols-io files.verifyUpload`
   */
  verifyUpload(
    fileId: number,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;
}

/** What happened to the token's user */
export interface NotificationsResource {
  /**
   * List notifications
   *
   * What happened to the token's user: comments, invitations, messages, shared protocols. There is no call that marks
   * one as read.
   *
   * `GET /v3/researchers/notifications`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (docs). The list is under `list`, where other lists have `items`.
   *
   * @param input Query parameters: `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io notifications.list`
   */
  list(
    input?: NotificationsListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<Notification, NotificationsListPage>;
}

/** The reagent catalogue */
export interface ReagentsResource {
  /**
   * Search reagents
   *
   * Searches the reagent catalogue of the site: what sellers and users have entered, and what comes from CiteAb, a
   * directory of antibodies and other products that are cited in papers. The ids are those that the materials of a
   * protocol are set by.
   *
   * `GET /v3/reagents`
   *
   * Evidence: third-party (notes-2026-09). Newer than the published text at hand. No source tells what it answers.
   *
   * @param input Query parameters: `key`, `is_citeab`, `from`, `to`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io reagents.list`
   */
  list(input: ReagentsListInput, options?: ProtocolsIoCallOptions): ApiPromise<ReagentSearchAnswer>;
}

/** Units of amounts, by the numbers that texts refer to; undocumented */
export interface UnitsResource {
  /**
   * List units
   *
   * The provider's own units, in the oldest generation of the API: the table in which the `unit` of an amount, a
   * temperature or a concentration is looked up. Some ids that protocols use are missing from it; the `units` of the
   * protocol itself are more complete.
   *
   * `GET /v1/units`
   *
   * Evidence: third-party (idlib). Undocumented. The client sends its token where it has one, and notes that the call works without.
   *
   * @see `npx @specwright/docs protocols-io units.list`
   */
  list(input?: Record<string, never>, options?: ProtocolsIoCallOptions): ApiPromise<Unit[]>;
}

/** The search of the website, with filters and counts; undocumented */
export interface SearchResource {
  /**
   * Search as the website does
   *
   * The search behind the website's own search page: full text with ranking by relevance, filters by technique,
   * antibody, organism and cell line, and counts for them. It finds other protocols than `protocols.list`, whose
   * `relevance` fails; nobody promises that it stays. Public protocols are found without a token; with one, an
   * answer may hold private ones of its user, too, so look at `public`.
   *
   * With `is_advanced` the words are a query of fields: `pcr AND title:(PCR) AND is_open_access:(true) AND
   * published:[2026-01-01 TO 2026-10-08]`. Fields seen to work: `title`, `keywords`, `authors_string`,
   * `all_entities.techniques`, `published`, `is_open_access`, `peer_reviewed`, `is_research`.
   *
   * `GET /v1/search`
   *
   * Paged by page, 30 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (labee). Undocumented. Parameters, paging, filters and the query of fields were probed by HTTP in October 2026; the answer's fields are those that the client reads and its tests hold.
   *
   * @param input Query parameters: `q`, `types`, `sort_by`, `sort_dir`, `page_id`, `page_size`, `use_fields_boosters`, `is_advanced`, `entity_facets`, `access`, `techniques`, `antibodies`, `organisms`, `cell_lines`.
   * @see `npx @specwright/docs protocols-io search.list`
   */
  list(
    input: SearchListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<SearchItem, SearchPage>;
}

/** Exports of an organization's content, on its own host */
export interface OrganizationsResource {
  /** `organizations.exports` */
  readonly exports: OrganizationsExportsResource;
}

/** `organizations.exports` */
export interface OrganizationsExportsResource {
  /**
   * Begin an export
   *
   * Begins to pack all content of an organization into one archive, in the background. Read the export
   * (`organizations.exports.get`) until it is finished; it then names where to fetch the archive. For accounts of
   * organizations only.
   *
   * `POST /v4/organizations/{uri}/content/exports`
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09). Newer than the published text at hand. One reading finds the export under `payload`, the other under `export`.
   *
   * @param uri The organization's name in addresses.
   * @param input How to pack it
   * @see `npx @specwright/docs protocols-io organizations.exports.create`
   */
  create(
    uri: string,
    input?: OrganizationsExportsCreateInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ContentExport>;

  /**
   * Get an export
   *
   * How far an export is. Ask again, every half a minute or so, until `is_finished`; then fetch `download_link` with
   * the token in the same header. The form of the archive is not told.
   *
   * `GET /v4/organizations/{uri}/content/exports/{guid}`
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09). Newer than the published text at hand. One reading finds the export under `payload`, the other under `export`.
   *
   * @param uri The organization's name in addresses.
   * @param guid The export, as `organizations.exports.create` answered it.
   * @see `npx @specwright/docs protocols-io organizations.exports.get`
   */
  get(
    uri: string,
    guid: Guid,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ContentExport>;
}

/** Options of a call. */
export interface ProtocolsIoCallOptions
  extends Omit<CallOptions, "query" | "headers" | "cursor" | "prefetch"> {}

/** Options of a call that lists something. */
export interface ProtocolsIoListOptions extends Omit<CallOptions, "query" | "headers"> {}

/** Query parameters of `protocols.list`. */
export interface ProtocolsListInput extends NonNullable<operations["protocols.list"]["parameters"]["query"]> {}

/** Query parameters of `protocols.listTop`. */
export interface ProtocolsListTopInput extends NonNullable<operations["protocols.listTop"]["parameters"]["query"]> {}

/** Query parameters of `protocols.getV3`. */
export interface ProtocolsGetV3Input extends NonNullable<operations["protocols.getV3"]["parameters"]["query"]> {}

/** Call options of `protocols.saveChanges`. */
export interface ProtocolsSaveChangesOptions extends ProtocolsIoCallOptions {
  /** Headers of this call. */
  headers?: {
    /** How the input is written. Absent: in the first of these. */
    "content-type"?: "application/json" | "application/x-www-form-urlencoded" | undefined;
  } | undefined;
}

/** Call options of `protocols.create`. */
export interface ProtocolsCreateOptions extends ProtocolsIoCallOptions {
  /** Headers of this call. */
  headers?: {
    /** How the input is written. Absent: in the first of these. */
    "content-type"?: "application/x-www-form-urlencoded" | "application/json" | undefined;
  } | undefined;
}

/** Query parameters of `protocols.publish`. */
export interface ProtocolsPublishInput extends NonNullable<operations["protocols.publish"]["parameters"]["query"]> {}

/** Query parameters of `protocols.get`. */
export interface ProtocolsGetInput extends NonNullable<operations["protocols.get"]["parameters"]["query"]> {}

/** Query parameters of `protocols.getV1`. */
export interface ProtocolsGetV1Input extends NonNullable<operations["protocols.getV1"]["parameters"]["query"]> {}

/** Query parameters of `protocols.exportJson`. */
export interface ProtocolsExportJsonInput extends Without<NonNullable<operations["protocols.exportJson"]["parameters"]["query"]>, "format" | "type_id"> {}

/** Query parameters of `protocols.getPdf`. */
export interface ProtocolsGetPdfInput extends NonNullable<operations["protocols.getPdf"]["parameters"]["query"]> {}

/** Query parameters of `protocols.steps.list`. */
export interface ProtocolsStepsListInput extends NonNullable<operations["protocols.steps.list"]["parameters"]["query"]> {}

/** Body of `protocols.steps.save`. */
export interface ProtocolsStepsSaveInput extends Same<NonNullable<operations["protocols.steps.save"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `protocols.steps.delete`. */
export interface ProtocolsStepsDeleteInput extends Same<NonNullable<operations["protocols.steps.delete"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `researchers.get`. */
export interface ResearchersGetInput extends NonNullable<operations["researchers.get"]["parameters"]["query"]> {}

/** Query parameters of `researchers.protocols.list`. */
export interface ResearchersProtocolsListInput extends NonNullable<operations["researchers.protocols.list"]["parameters"]["query"]> {}

/** Query parameters of `researchers.workspaces.list`. */
export interface ResearchersWorkspacesListInput extends NonNullable<operations["researchers.workspaces.list"]["parameters"]["query"]> {}

/** Query parameters of `workspaces.list`. */
export interface WorkspacesListInput extends NonNullable<operations["workspaces.list"]["parameters"]["query"]> {}

/** Query parameters of `workspaces.protocols.list`. */
export interface WorkspacesProtocolsListInput extends NonNullable<operations["workspaces.protocols.list"]["parameters"]["query"]> {}

/** Query parameters of `groups.protocols.list`. */
export interface GroupsProtocolsListInput extends NonNullable<operations["groups.protocols.list"]["parameters"]["query"]> {}

/** Query parameters of `groups.publications.list`. */
export interface GroupsPublicationsListInput extends NonNullable<operations["groups.publications.list"]["parameters"]["query"]> {}

/** Query parameters of `records.list`. */
export interface RecordsListInput extends Without<NonNullable<operations["records.list"]["parameters"]["query"]>, "active"> {}

/** A page of `records.list`. */
export interface RecordsListPage extends Same<operations["records.list"]["responses"][200]["content"]["application/json"]> {}

/** Call options of `records.create`. */
export interface RecordsCreateOptions extends ProtocolsIoCallOptions {
  /** Headers of this call. */
  headers?: {
    /** How the input is written. Absent: in the first of these. */
    "content-type"?: "application/json" | "application/x-www-form-urlencoded" | undefined;
  } | undefined;
}

/** Query parameters of `records.getV3`. */
export interface RecordsGetV3Input extends NonNullable<operations["records.getV3"]["parameters"]["query"]> {}

/** The answer of `records.getV3`. */
export interface RecordsGetV3Result extends Same<operations["records.getV3"]["responses"][200]["content"]["application/json"]> {}

/** Call options of `records.saveChanges`. */
export interface RecordsSaveChangesOptions extends ProtocolsIoCallOptions {
  /** Headers of this call. */
  headers?: {
    /** How the input is written. Absent: in the first of these. */
    "content-type"?: "application/json" | "application/x-www-form-urlencoded" | undefined;
  } | undefined;
}

/** Query parameters of `records.get`. */
export interface RecordsGetInput extends NonNullable<operations["records.get"]["parameters"]["query"]> {}

/** Query parameters of `conversations.list`. */
export interface ConversationsListInput extends Pick<NonNullable<operations["conversations.list"]["parameters"]["query"]>, "page_id" | "page_size" | "key"> {}

/** Query parameters of `filemanager.search`. */
export interface FilemanagerSearchInput extends NonNullable<operations["filemanager.search"]["parameters"]["query"]> {}

/** Query parameters of `filemanager.folders.listTop`. */
export interface FilemanagerFoldersListTopInput extends Without<NonNullable<operations["filemanager.folders.listTop"]["parameters"]["query"]>, "top"> {}

/** Query parameters of `filemanager.folders.listItemIds`. */
export interface FilemanagerFoldersListItemIdsInput extends NonNullable<operations["filemanager.folders.listItemIds"]["parameters"]["query"]> {}

/** A page of `filemanager.folders.listItemIds`. */
export interface FilemanagerFoldersListItemIdsPage extends Same<operations["filemanager.folders.listItemIds"]["responses"][200]["content"]["application/json"]> {}

/** Query parameters of `filemanager.folders.search`. */
export interface FilemanagerFoldersSearchInput extends NonNullable<operations["filemanager.folders.search"]["parameters"]["query"]> {}

/** Query parameters of `filemanager.items.list`. */
export interface FilemanagerItemsListInput extends NonNullable<operations["filemanager.items.list"]["parameters"]["query"]> {}

/** Call options of `filemanager.items.trash`. */
export interface FilemanagerItemsTrashOptions extends ProtocolsIoCallOptions {
  /** Headers of this call. */
  headers?: {
    /** How the input is written. Absent: in the first of these. */
    "content-type"?: "application/json" | "application/x-www-form-urlencoded" | undefined;
  } | undefined;
}

/** Call options of `filemanager.items.restore`. */
export interface FilemanagerItemsRestoreOptions extends ProtocolsIoCallOptions {
  /** Headers of this call. */
  headers?: {
    /** How the input is written. Absent: in the first of these. */
    "content-type"?: "application/json" | "application/x-www-form-urlencoded" | undefined;
  } | undefined;
}

/** Query parameters of `filemanager.workspaces.search`. */
export interface FilemanagerWorkspacesSearchInput extends NonNullable<operations["filemanager.workspaces.search"]["parameters"]["query"]> {}

/** The answer of `files.prepareUpload`. */
export interface FilesPrepareUploadResult extends Same<operations["files.prepareUpload"]["responses"][200]["content"]["application/json"]> {}

/** Query parameters of `notifications.list`. */
export interface NotificationsListInput extends NonNullable<operations["notifications.list"]["parameters"]["query"]> {}

/** A page of `notifications.list`. */
export interface NotificationsListPage extends Same<operations["notifications.list"]["responses"][200]["content"]["application/json"]> {}

/** Query parameters of `reagents.list`. */
export interface ReagentsListInput extends NonNullable<operations["reagents.list"]["parameters"]["query"]> {}

/** Query parameters of `search.list`. */
export interface SearchListInput extends NonNullable<operations["search.list"]["parameters"]["query"]> {}

/** Body of `organizations.exports.create`. */
export interface OrganizationsExportsCreateInput extends Same<NonNullable<operations["organizations.exports.create"]["requestBody"]>["content"]["application/x-www-form-urlencoded"]> {}

/** The properties of an object that have a name of their own, so that a misspelt one is an error. */
type Known<T> = { [P in keyof T as string extends P ? never : P]: T[P] };

/** A type as it is; an interface can extend what it names. */
type Same<T> = T;

/** An object without some properties; unlike `Omit` it keeps the others of an open object. */
type Without<T, K extends PropertyKey> = T extends unknown
  ? { [P in keyof T as P extends K ? never : P]: T[P] }
  : never;
