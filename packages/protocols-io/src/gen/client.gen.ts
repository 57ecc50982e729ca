// @generated from specs/protocols-io. Do not edit; run: pnpm gen protocols-io

import { createClient, type ApiPromise, type CallOptions, type Client, type ClientOptions, type Credential, type PagePromise } from "@specwright/runtime";
import { OPERATIONS, PROVIDER } from "./operations.gen.js";
import type {
  Anything,
  CommentText,
  Envelope,
  ExtendedUser,
  FileManagerItem,
  FolderItem,
  Guid,
  ItemIds,
  Message,
  NewComment,
  NewGuid,
  NewMessage,
  NewRecord,
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
  ProtocolPage,
  ProtocolUpdate,
  ProtocolV4,
  Reagent,
  RecordChanges,
  RecordCreated,
  RecordListItem,
  RecordWithProtocol,
  SmallWorkspace,
  Step,
  Token,
  TokenRequest,
  Workspace,
  WorkspacePage,
  WorkspaceUserStatus,
  operations,
  paths,
} from "./schema.gen.js";

export type {
  Access,
  AmountEntity,
  Anything,
  Badge,
  BaseFolder,
  CentrifugeEntity,
  CitationEntity,
  CodeInsertEntity,
  CollectionItem,
  CommandEntity,
  Comment,
  CommentText,
  ConcentrationEntity,
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
  DraftVideo,
  DurationEntity,
  EmbedEntity,
  Envelope,
  EquipmentEntity,
  ErrorSchema,
  ExtendedUser,
  File,
  FileEntity,
  FileItem,
  FileManagerFile,
  FileManagerItem,
  Flag,
  FolderGroup,
  FolderItem,
  FolderSpace,
  ForkCount,
  FormulaEntity,
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
  LinkEntity,
  Message,
  NewComment,
  NewGuid,
  NewMessage,
  NewRecord,
  NewStepComment,
  NewStepDiscussion,
  NewUpload,
  NotesEntity,
  Notification,
  NotificationObjects,
  NotificationPlaceholder,
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
  ProtocolFields,
  ProtocolItem,
  ProtocolPage,
  ProtocolSavingError,
  ProtocolStats,
  ProtocolType,
  ProtocolUpdate,
  ProtocolV4,
  ProtocolsEntity,
  Reagent,
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
  RecordWithProtocol,
  ResultEntity,
  RichText,
  SafetyEntity,
  SavingErrorDetail,
  ShakerEntity,
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
  UploadFormData,
  UploadMetaData,
  User,
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
  /** Lists under the older name of workspaces, undocumented */
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
  /** Units of amounts, undocumented */
  readonly units: UnitsResource;
  /** The oldest search, undocumented */
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
   * (acts for the user who authorised the client). Both are opaque strings, sent the same way.
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
  return createClient<ProtocolsIoResources, paths>(PROVIDER, OPERATIONS, { ...options });
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
   * are in the body; there is no Basic header and no redirect address. A refresh makes the old pair useless
   * at once, so both new values have to be kept before anything else is called.
   *
   * `POST /v3/oauth/token`
   *
   * Quirk `refresh-rotates`: A refresh answers a new refresh token, and the old pair stops working.
   *
   * Evidence: documented (docs, rspace, mcp-server). One client sends JSON, seemingly with success; form encoding is what is published.
   *
   * @param input The grant
   * @see `docs/protocols-io/#operation/oauth.tokens.create`
   */
  create(input: TokenRequest, options?: ProtocolsIoCallOptions): ApiPromise<Token>;
}

/** `oauth.clients` */
export interface OauthClientsResource {
  /**
   * Get a client
   *
   * What is registered about a client. The answer holds its secret.
   *
   * `GET /v3/oauth/clients/{client_id}`
   *
   * Evidence: documented (docs). D8: the request line says `<id>`, the curl line `<client_id>`. No header is listed, and the curl line sends the client token.
   *
   * @param clientId The client, from the developers page.
   * @see `docs/protocols-io/#operation/oauth.clients.get`
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
   * The user that the token acts for.
   *
   * `GET /v3/session/profile`
   *
   * Evidence: documented (docs).
   *
   * @see `docs/protocols-io/#operation/profile.get`
   */
  get(input?: Record<string, never>, options?: ProtocolsIoCallOptions): ApiPromise<ExtendedUser>;

  /**
   * Change the profile
   *
   * Changes what is sent and answers the whole profile. A new password needs the old one.
   *
   * `PUT /v3/session/profile`
   *
   * Evidence: documented (docs).
   *
   * @param input What to change
   * @see `docs/protocols-io/#operation/profile.update`
   */
  update(input: ProfileUpdate, options?: ProtocolsIoCallOptions): ApiPromise<ExtendedUser>;
}

/** Protocols, collections and documents: search, read, write, publish, discuss */
export interface ProtocolsResource {
  /**
   * Search protocols
   *
   * Searches the public protocols, or the user's own, by words. Items are partial and may be stale; read the
   * protocol itself for more. Pages are asked for from 0 and answered from 1.
   *
   * `GET /v3/protocols`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Quirk `zero-based-pages`: `page_id` counts from 0, `current_page` from 1; `page_id=1` is the second page.
   *
   * Quirk `next-page-skips`: `next_page` names the number that `current_page` plus one would be, and so skips a page when followed.
   *
   * Quirk `partial-items`: Items lack fields of the protocol and may be out of date; two clients read each protocol again.
   *
   * Evidence: documented (docs, scinote, mcp-server, orgtract, labee). D14: `total` and `total_pages` are in the table, not in the example, and in captured answers.
   *
   * @param input Query parameters: `filter`, `key`, `order_field`, `order_dir`, `fields`, `peer_reviewed`, `published_on`, `page_size`, `page_id`.
   * @see `docs/protocols-io/#operation/protocols.list`
   */
  list(
    input: ProtocolsListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<Protocol, ProtocolsListPage>;

  /**
   * List top protocols
   *
   * A list of protocols of that name, seen in clients. What it holds is unknown.
   *
   * `GET /v3/protocols/tops`
   *
   * Evidence: third-party (widget, outbreak, idlib, labee). Undocumented.
   *
   * @param input Query parameters: `query`.
   * @see `docs/protocols-io/#operation/protocols.listTop`
   */
  listTop(input?: ProtocolsListTopInput, options?: ProtocolsIoCallOptions): ApiPromise<Anything>;

  /**
   * Get a protocol in the v3 form
   *
   * The archived form of the read, with steps and materials. Use `protocols.get`.
   *
   * `GET /v3/protocols/{id}`
   *
   * Evidence: documented (docs, idlib). D20: the id is listed among the query parameters. D21: a DOI holds slashes, which are sent as they are. Version suffixes are published for v4 only. Codes 205, 212 and 250 are from a client.
   *
   * @param id A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version, `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
   * @param input Query parameters: `last_version`.
   * @see `docs/protocols-io/#operation/protocols.getV3`
   * @deprecated Still works as far as is known, but is no longer recommended.
   */
  getV3(
    id: string | number,
    input?: ProtocolsGetV3Input,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Protocol>;

  /**
   * Save changes of a protocol
   *
   * Applies a list of actions. Some changes make the server act too (a new title changes the URI); those
   * actions are answered and have to be applied to the caller's copy.
   *
   * `PUT /v3/protocols/{id}`
   *
   * Evidence: documented (docs, notes-2026-07, notes-2026-09). D34: a PUT whose fields are headed "POST Parameters". Newer documentation calls it archived beside `protocols.update`.
   *
   * @param guid The protocol's GUID
   * @param input The actions
   * @see `docs/protocols-io/#operation/protocols.saveChanges`
   */
  saveChanges(
    guid: Guid,
    input: ProtocolChanges,
    options?: ProtocolsSaveChangesOptions,
  ): ApiPromise<ProtocolAction[] | null>;

  /**
   * Create a protocol
   *
   * Creates an empty protocol, collection or document under a GUID that the caller makes up.
   *
   * `POST /v3/protocols/{id}`
   *
   * Evidence: documented (docs, mcp-server). D33: a GUID in the path and a form beside it. A client sends `type_id` 1 as JSON, which proves nothing, 1 being the default. Whether the answered protocol is complete is unknown.
   *
   * @param guid A GUID of the caller's making
   * @param input What to create
   * @see `docs/protocols-io/#operation/protocols.create`
   */
  create(
    guid: NewGuid,
    input?: ProtocolsCreateInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Protocol>;

  /**
   * Publish a protocol
   *
   * Gives a protocol a DOI and makes it public, or only gives it the DOI. It can't be taken back: a version
   * with a DOI can't be edited.
   *
   * `POST /v3/protocols/{id}/publish`
   *
   * Quirk `irreversible`: A version with a DOI can't be edited any more; `prepublish` gives a DOI too.
   *
   * Evidence: documented (docs, notes-2026-07, notes-2026-09). D39: `title` and `prepublish` are headed URI parameters and `protocol_uri` is headed a POST parameter, surely swapped. Whether the two are read from the body or the query is untested. D40: `protocol_uri` is typed int and is a slug in each example.
   *
   * @param id The protocol's URI; the provider calls it `protocol_uri`.
   * @param input How to publish
   * @see `docs/protocols-io/#operation/protocols.publish`
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
   * are wanted as text; otherwise they are Draft documents in strings.
   *
   * `GET /v4/protocols/{id}`
   *
   * Evidence: documented (docs, gocli, outbreak, mcp-server, idlib, damplab, crawl, clawbio). D18: the example has `payload`, the table `protocol`; every client reads `payload`. D20: the id is listed among the query parameters. D21: a DOI's slashes are sent as they are. D25: the object's section is headed "Draft step".
   *
   * @param id A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version, `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
   * @param input Query parameters: `last_version`, `content_format`, `fields[]`.
   * @see `docs/protocols-io/#operation/protocols.get`
   */
  get(
    id: string | number,
    input?: ProtocolsGetInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolV4>;

  /**
   * Change a protocol
   *
   * Changes the fields that are sent. A private protocol can be changed in fewer fields than a public one:
   * see the body.
   *
   * `PUT /v4/protocols/{id}`
   *
   * Evidence: third-party (mcp-server, notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param id A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version, `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
   * @param input The fields to change
   * @see `docs/protocols-io/#operation/protocols.update`
   */
  update(
    id: string | number,
    input: ProtocolUpdate,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /**
   * Get a protocol as PDF
   *
   * The PDF view of a public protocol's page. Signed out it may be called 3 times a minute from an address,
   * signed in 5 times; how a token would count is unknown, so none is sent.
   *
   * `GET /view/{id}.pdf`
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09, clawbio). Newer than the published text at hand.
   *
   * @param id The protocol's URI, as in the address of its page.
   * @see `docs/protocols-io/#operation/protocols.getPdf`
   */
  getPdf(
    id: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ReadableStream<Uint8Array>>;

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
   * The reagents of a protocol. Where it is empty, the materials may be in `materials_text` instead.
   *
   * `GET /v3/protocols/{id}/materials`
   *
   * Evidence: documented (docs).
   *
   * @param id A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version, `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
   * @see `docs/protocols-io/#operation/protocols.materials.list`
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
   * Adds a protocol to the user's bookmarks.
   *
   * `POST /v3/protocols/{id}/bookmarks`
   *
   * Evidence: documented (docs). D40: `protocol_uri` is typed int. D41: the curl line is headed "Bookmark workspace".
   *
   * @param id The protocol's URI; the provider calls it `protocol_uri`.
   * @see `docs/protocols-io/#operation/protocols.bookmarks.create`
   */
  create(
    id: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /**
   * Remove a bookmark
   *
   * Takes a protocol from the user's bookmarks.
   *
   * `DELETE /v3/protocols/{id}/bookmarks`
   *
   * Evidence: documented (docs). D40: `protocol_uri` is typed int.
   *
   * @param id The protocol's URI; the provider calls it `protocol_uri`.
   * @see `docs/protocols-io/#operation/protocols.bookmarks.delete`
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
   * Evidence: documented (docs). D44 to D47: see ProtocolComment.
   *
   * @param id The protocol's URI; the provider calls it `protocol_uri`.
   * @see `docs/protocols-io/#operation/protocols.comments.list`
   */
  list(
    id: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolComment[]>;

  /**
   * Comment on a protocol
   *
   * Adds a comment to a protocol as a whole.
   *
   * `POST /v3/protocols/{id}/comments`
   *
   * Evidence: documented (docs).
   *
   * @param id The protocol's URI; the provider calls it `protocol_uri`.
   * @param input The comment
   * @see `docs/protocols-io/#operation/protocols.comments.create`
   */
  create(
    id: string,
    input: NewComment,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolComment>;

  /**
   * Reply to a comment
   *
   * Adds a reply to a comment on a protocol.
   *
   * `POST /v3/protocols/{id}/comments/{parent_comment_id}`
   *
   * Evidence: documented (docs). D48: the published answer has `parent_id` 0; it is a copy of another example.
   *
   * @param id The protocol's URI; the provider calls it `protocol_uri`.
   * @param parentCommentId The comment that is replied to.
   * @param input The text
   * @see `docs/protocols-io/#operation/protocols.comments.reply`
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
   * Evidence: documented (docs, xps, mcp-server, clawbio, damplab). D20: the id is listed among the query parameters. D23: example and table have `steps`; every client reads `payload`. D24: the example's steps are of the old form. D27: `content_format` is described with fields that steps do not have; it applies to `step` here.
   *
   * @param id A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version, `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
   * @param input Query parameters: `last_version`, `content_format`.
   * @see `docs/protocols-io/#operation/protocols.steps.list`
   */
  list(
    id: string | number,
    input?: ProtocolsStepsListInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Step[]>;

  /**
   * Add and change steps
   *
   * Sends new and changed steps only. The first step of a protocol has a `previous_guid` of null.
   *
   * `POST /v4/protocols/{id}/steps`
   *
   * Evidence: third-party (mcp-server, notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param id A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version, `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
   * @param input The steps
   * @see `docs/protocols-io/#operation/protocols.steps.save`
   */
  save(
    id: string | number,
    input: ProtocolsStepsSaveInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /**
   * Delete steps
   *
   * Deletes steps by GUID. The GUIDs are in the body.
   *
   * `DELETE /v4/protocols/{id}/steps`
   *
   * Evidence: third-party (mcp-server, notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param id A numeric id, a URI (`lysis-buffer-20-ml-c4gytv`), or a DOI with or without its prefix (`10.17504/protocols.io.baaciaaw`, `protocols.io.baaciaaw`). For v4, a URI or DOI may end in a version, `/v1`, or in `/latest`. The `doi` of a body begins with `dx.doi.org/`, which has to go first.
   * @param input The steps
   * @see `docs/protocols-io/#operation/protocols.steps.delete`
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
   * The last published protocols, ordered by date of publication.
   *
   * `GET /v3/publications`
   *
   * Evidence: documented (docs). D42: two entries, each with its query inside the request line and its parameters called required; they are one method and path, so all are optional.
   *
   * @param latest How many, 1 to 100
   * @param input Query parameters: `from`, `to`.
   * @see `docs/protocols-io/#operation/publications.list`
   */
  listLatest(
    latest: number,
    input?: PublicationsListLatestInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Protocol[]>;

  /**
   * List the publications of a period
   *
   * Protocols that were published in a period, ordered by date of publication.
   *
   * `GET /v3/publications`
   *
   * Evidence: documented (docs). D42: two entries, each with its query inside the request line and its parameters called required; they are one method and path, so all are optional.
   *
   * @param from Beginning of the period, Unix seconds
   * @param to End of the period, Unix seconds
   * @param input Query parameters: `latest`.
   * @see `docs/protocols-io/#operation/publications.list`
   */
  listByPeriod(
    from: number,
    to: number,
    input?: PublicationsListByPeriodInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Protocol[]>;
}

/** Protocols and workspaces of one user */
export interface ResearchersResource {
  /**
   * Get a researcher
   *
   * A user by name, in the oldest generation of the API. What it answers is unknown.
   *
   * `GET /v1/researchers/{username}`
   *
   * Evidence: third-party (widget, outbreak, idlib, labee). Undocumented.
   *
   * @param username The user's name in addresses.
   * @param input Query parameters: `query`.
   * @see `docs/protocols-io/#operation/researchers.get`
   */
  get(
    username: string,
    input?: ResearchersGetInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Anything>;

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
   * A user's public protocols, or all of them where the user is the token's own.
   *
   * `GET /v3/researchers/{username}/protocols`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (docs, mcp-server). D14: `status_code` is in the table, not in the example.
   *
   * @param username The user's name in addresses.
   * @param input Query parameters: `filter`, `key`, `order_field`, `order_dir`, `page_size`, `page_id`.
   * @see `docs/protocols-io/#operation/researchers.protocols.list`
   */
  list(
    username: string,
    input: ResearchersProtocolsListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<Protocol, ProtocolPage>;
}

/** `researchers.workspaces` */
export interface ResearchersWorkspacesResource {
  /**
   * List a researcher's workspaces
   *
   * The public workspaces of a user.
   *
   * `GET /v3/researchers/{username}/workspaces`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (docs, notes-2026-09). D74: the example holds users; description, table and newer readings say workspaces. No client has been seen to call it.
   *
   * @param username The user's name in addresses.
   * @param input Query parameters: `key`, `page_size`, `page_id`.
   * @see `docs/protocols-io/#operation/researchers.workspaces.list`
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
   * Public workspaces.
   *
   * `GET /v3/workspaces`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (docs). D14: `status_code` is in the table, not in the example.
   *
   * @param input Query parameters: `key`, `filter`, `page_size`, `page_id`.
   * @see `docs/protocols-io/#operation/workspaces.list`
   */
  list(
    input?: WorkspacesListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<SmallWorkspace, WorkspacePage>;

  /**
   * Get a workspace
   *
   * A workspace with its counts, and how the token's user stands to it.
   *
   * `GET /v3/workspaces/{uri}`
   *
   * Evidence: documented (docs). D20: the URI is listed among the query parameters. D75: the example has `group`, as other payloads do; the table says `workspace`.
   *
   * @param uri The workspace's name in addresses.
   * @see `docs/protocols-io/#operation/workspaces.get`
   */
  get(
    uri: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Workspace>;

  /**
   * Accept an invitation
   *
   * Confirms an invitation into a workspace.
   *
   * `PUT /v3/workspaces/{uri}/members`
   *
   * Evidence: documented (docs).
   *
   * @param uri The workspace's name in addresses.
   * @see `docs/protocols-io/#operation/workspaces.confirmInvite`
   */
  confirmInvite(
    uri: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<WorkspaceUserStatus>;

  /**
   * Join a workspace
   *
   * Joins a workspace, or asks to be let in, as its access level says.
   *
   * `POST /v3/workspaces/{uri}/members`
   *
   * Evidence: documented (docs).
   *
   * @param uri The workspace's name in addresses.
   * @see `docs/protocols-io/#operation/workspaces.join`
   */
  join(
    uri: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<WorkspaceUserStatus>;

  /**
   * Leave a workspace or reject an invitation
   *
   * Ends the user's membership, or rejects the invitation to it.
   *
   * `DELETE /v3/workspaces/{uri}/members`
   *
   * Evidence: documented (docs). D78: the text breaks off after "should be used to:"; its headings name leaving and rejecting.
   *
   * @param uri The workspace's name in addresses.
   * @see `docs/protocols-io/#operation/workspaces.leave`
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
   * The public protocols of a workspace. Private ones are found through the file manager.
   *
   * `GET /v3/workspaces/{uri}/protocols`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (docs). D14: `status_code` is in the table, not in the example.
   *
   * @param uri The workspace's name in addresses.
   * @param input Query parameters: `key`, `order_field`, `order_dir`, `page_size`, `page_id`.
   * @see `docs/protocols-io/#operation/workspaces.protocols.list`
   */
  list(
    uri: string,
    input?: WorkspacesProtocolsListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<Protocol, ProtocolPage>;
}

/** Lists under the older name of workspaces, undocumented */
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
   * The protocols of a workspace under its older name. `order_field` and `page_size` have been seen to work
   * on calls of this family, the latter with 1000. What it answers is unknown; prefer
   * `workspaces.protocols.list`.
   *
   * `GET /v3/groups/{uri}/protocols`
   *
   * Evidence: third-party (widget, outbreak, idlib, labee). Undocumented.
   *
   * @param uri The workspace's name in addresses.
   * @param input Query parameters: `order_field`, `page_size`, `query`.
   * @see `docs/protocols-io/#operation/groups.protocols.list`
   */
  list(
    uri: string,
    input?: GroupsProtocolsListInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Anything>;
}

/** `groups.publications` */
export interface GroupsPublicationsResource {
  /**
   * List a group's publications
   *
   * The publications of a workspace under its older name. What it answers is unknown.
   *
   * `GET /v3/groups/{uri}/publications`
   *
   * Evidence: third-party (widget, outbreak, idlib, labee). Undocumented.
   *
   * @param uri The workspace's name in addresses.
   * @param input Query parameters: `order_field`, `page_size`, `query`.
   * @see `docs/protocols-io/#operation/groups.publications.list`
   */
  list(
    uri: string,
    input?: GroupsPublicationsListInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Anything>;
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
   * Adds a first comment to a step.
   *
   * `POST /v3/steps/{step_id}/discussions`
   *
   * Evidence: documented (docs). D48: the published answer has `step_id` 0; it is a copy of another example.
   *
   * @param stepId The step's numeric id.
   * @param input The comment
   * @see `docs/protocols-io/#operation/steps.discussions.create`
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
   * Adds a comment to a discussion of a step.
   *
   * `POST /v3/steps/{step_id}/discussions/{discussion_id}/comments`
   *
   * Evidence: documented (docs). D48: the published answer has `step_id` 0; it is a copy of another example.
   *
   * @param stepId The step's numeric id.
   * @param discussionId The discussion.
   * @param input The comment
   * @see `docs/protocols-io/#operation/steps.discussions.comments.create`
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
   * Adds a reply to a comment in a discussion of a step.
   *
   * `POST /v3/steps/{step_id}/discussions/{discussion_id}/comments/{parent_id}`
   *
   * Evidence: documented (docs). D48: the published answer has `parent_id` and `step_id` 0; it is a copy of another example.
   *
   * @param stepId The step's numeric id.
   * @param discussionId The discussion.
   * @param parentId The comment that is replied to.
   * @param input The comment
   * @see `docs/protocols-io/#operation/steps.discussions.comments.reply`
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
   * Changes the text that a discussion begins with.
   *
   * `PUT /v3/discussions/{discussion_id}`
   *
   * Evidence: documented (docs). D49: code 5 stands for an empty body and for an id that is no integer.
   *
   * @param discussionId The discussion.
   * @param input The text
   * @see `docs/protocols-io/#operation/discussions.update`
   */
  update(
    discussionId: number,
    input: CommentText,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /**
   * Delete a discussion
   *
   * Deletes a discussion.
   *
   * `DELETE /v3/discussions/{discussion_id}`
   *
   * Evidence: documented (docs).
   *
   * @param discussionId The discussion.
   * @see `docs/protocols-io/#operation/discussions.delete`
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
   * Changes the text of a comment.
   *
   * `PUT /v3/discussions/comments/{comment_id}`
   *
   * Evidence: documented (docs). D49: code 5 stands for an empty body and for an id that is no integer.
   *
   * @param commentId The comment. The root of a discussion has no id of its own; use the discussion's.
   * @param input The text
   * @see `docs/protocols-io/#operation/discussions.comments.update`
   */
  update(
    commentId: number,
    input: CommentText,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /**
   * Delete a comment
   *
   * Deletes a comment.
   *
   * `DELETE /v3/discussions/comments/{comment_id}`
   *
   * Evidence: documented (docs).
   *
   * @param commentId The comment. The root of a discussion has no id of its own; use the discussion's.
   * @see `docs/protocols-io/#operation/discussions.comments.delete`
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
   * given.
   *
   * `GET /v3/records`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (docs). D60: items have one `folder`, a record a list `location`. D61: `status_code` is in the example, not in the table.
   *
   * @param input Query parameters: `archived`, `page_size`, `page_id`.
   * @see `docs/protocols-io/#operation/records.list`
   */
  list(
    input?: RecordsListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<RecordListItem, RecordsListPage>;

  /**
   * Create a record
   *
   * Begins a record of a protocol. Read it (`records.get`) before saving to it: its steps have GUIDs of their
   * own.
   *
   * `POST /v3/records`
   *
   * Evidence: documented (docs, notes-2026-09). D57: curl says `/record`, the request line `/records`. D58: the curl line leaves out `protocol_uri`, which is required. D62: the answer has fields that a record has not, and the other way round.
   *
   * @param input The protocol, the folder, and what to save at once
   * @see `docs/protocols-io/#operation/records.create`
   */
  create(input: NewRecord, options?: RecordsCreateOptions): ApiPromise<RecordCreated>;

  /**
   * Get a record in the v3 form
   *
   * The archived form of the read; numbers and flags are strings. Use `records.get`.
   *
   * `GET /v3/records/{guid}`
   *
   * Evidence: documented (docs, oauthpy). D56: the request line lacks the GUID, the curl line has it. D70: the example's `protocol` looks like a record, so it is open. D71: numbers and flags are strings in the example.
   *
   * @param guid The record's GUID.
   * @param input Query parameters: `with_protocol`, `as_draft`, `with_comments`.
   * @see `docs/protocols-io/#operation/records.getV3`
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
   * Evidence: documented (docs, notes-2026-09). D57: curl says `/record/<guid>`, the request line `/records/<guid>`.
   *
   * @param guid The record's GUID.
   * @param input The changes
   * @see `docs/protocols-io/#operation/records.saveChanges`
   */
  saveChanges(
    guid: Guid,
    input: RecordChanges,
    options?: RecordsSaveChangesOptions,
  ): ApiPromise<Envelope>;

  /**
   * Get a record
   *
   * A record with its steps, and its protocol where that is asked for.
   *
   * `GET /v4/records/{guid}`
   *
   * Evidence: documented (docs, notes-2026-09). D56: the request line lacks the GUID, the curl line has it. D59: the example has `payload`, the table names `record` and `protocol` at the root.
   *
   * @param guid The record's GUID.
   * @param input Query parameters: `with_protocol`, `content_format`.
   * @see `docs/protocols-io/#operation/records.get`
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
   * The comments on a record. What it answers is unknown.
   *
   * `GET /v3/records/{guid}/comments`
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param guid The record's GUID.
   * @see `docs/protocols-io/#operation/records.comments.list`
   */
  list(
    guid: Guid,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Anything>;

  /**
   * Comment on a record
   *
   * Adds a comment to a record. What it answers is unknown.
   *
   * `POST /v3/records/{guid}/comments`
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param guid The record's GUID.
   * @param input The comment
   * @see `docs/protocols-io/#operation/records.comments.create`
   */
  create(guid: Guid, input: CommentText, options?: ProtocolsIoCallOptions): ApiPromise<Anything>;
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
   * Adds a first comment to a step of a record. What it answers is unknown.
   *
   * `POST /v3/records/steps/{step_id}/discussions`
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param stepId The step's numeric id.
   * @param input The comment
   * @see `docs/protocols-io/#operation/records.steps.discussions.create`
   */
  create(
    stepId: number,
    input: CommentText,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Anything>;

  /** `records.steps.discussions.comments` */
  readonly comments: RecordsStepsDiscussionsCommentsResource;
}

/** `records.steps.discussions.comments` */
export interface RecordsStepsDiscussionsCommentsResource {
  /**
   * Comment in a discussion of a record's step
   *
   * Adds a comment to a discussion of a step of a record. What it answers is unknown.
   *
   * `POST /v3/records/steps/{step_id}/discussions/{discussion_id}/comments`
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param stepId The step's numeric id.
   * @param discussionId The discussion.
   * @param input The comment
   * @see `docs/protocols-io/#operation/records.steps.discussions.comments.create`
   */
  create(
    stepId: number,
    discussionId: number,
    input: CommentText,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Anything>;
}

/** Private messages between users */
export interface ConversationsResource {
  /**
   * List conversations
   *
   * The last message of each conversation. `guid` is the conversation's. All come at once unless `page_size` is given.
   *
   * `GET /v3/conversations`
   *
   * Evidence: documented (docs). D53: the example has `conversations`, the table `messages`. Two entries of the text are this one method and path.
   *
   * @param input Query parameters: `new`, `page_id`, `page_size`, `key`.
   * @see `docs/protocols-io/#operation/conversations.list`
   */
  list(input?: ConversationsListInput, options?: ProtocolsIoCallOptions): ApiPromise<Message[]>;

  /**
   * Check for new messages
   *
   * The number of new messages, and the GUIDs of the conversations that they are in.
   *
   * `GET /v3/conversations`
   *
   * Evidence: documented (docs). D53: the example has `conversations`, the table `messages`. Two entries of the text are this one method and path.
   *
   * @param input Query parameters: `page_id`, `page_size`, `key`.
   * @see `docs/protocols-io/#operation/conversations.list`
   */
  checkNew(
    input?: ConversationsCheckNewInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ConversationsCheckNewResult>;

  /**
   * Delete a conversation
   *
   * Deletes a conversation.
   *
   * `DELETE /v3/conversations/{conversation_guid}`
   *
   * Evidence: documented (docs). D55b: its curl line is headed "Set message as read".
   *
   * @param conversationGuid The conversation.
   * @see `docs/protocols-io/#operation/conversations.delete`
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
   * The messages of a conversation. `guid` is the message's, `parent_guid` not null.
   *
   * `GET /v3/conversations/{conversation_guid}/messages`
   *
   * Evidence: documented (docs). D54: the example has `messages`, the table `conversation`.
   *
   * @param conversationGuid The conversation.
   * @see `docs/protocols-io/#operation/conversations.messages.list`
   */
  list(
    conversationGuid: Guid,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Message[]>;

  /**
   * Send a message
   *
   * Adds a message to a conversation. A new conversation begins where no GUID of one is given, says the
   * provider; what the address is then is unknown.
   *
   * `POST /v3/conversations/{conversation_guid}/messages`
   *
   * Evidence: documented (docs). D55a: the text calls the GUID in the path optional; a path parameter can't be.
   *
   * @param conversationGuid The conversation.
   * @param input The message
   * @see `docs/protocols-io/#operation/conversations.messages.send`
   */
  send(
    conversationGuid: Guid,
    input: NewMessage,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Envelope>;

  /**
   * Mark a message as read
   *
   * Marks a message as read. There is no body.
   *
   * `PUT /v3/conversations/messages/{message_guid}`
   *
   * Evidence: documented (docs).
   *
   * @param messageGuid The message.
   * @see `docs/protocols-io/#operation/conversations.messages.markRead`
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
   * Searches all of the user's items. The parameters are known by name, and the answer is unknown.
   *
   * `GET /v4/filemanager/search`
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param input Query parameters: `search_key`, `content_types[]`, `protocol_types[]`, `modified_after`, `modified_before`, `sort_by`, `sort_dir`, `page_size`, `page_id`.
   * @see `docs/protocols-io/#operation/filemanager.search`
   */
  search(input?: FilemanagerSearchInput, options?: ProtocolsIoCallOptions): ApiPromise<Anything>;

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
   * The folders that have no parent.
   *
   * `GET /v3/filemanager/folders`
   *
   * Evidence: documented (docs, notes-2026-07, notes-2026-09). Newer documentation marks it archived. D87: `kind` is null in the example.
   *
   * @param input Query parameters: `without_empty`.
   * @see `docs/protocols-io/#operation/filemanager.folders.listTop`
   */
  listTop(
    input?: FilemanagerFoldersListTopInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<FolderItem[]>;

  /**
   * List the ids of a folder's items
   *
   * The ids of what is in a folder, sorted. The items themselves are then read by id.
   *
   * `GET /v3/folders/{folder_guid}/ids`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (docs, notes-2026-07, notes-2026-09). Newer documentation marks it archived. D79: `page_size` is a string in the example. D80: six ids beside a total of seven are noise of the sample.
   *
   * @param folderGuid The folder.
   * @param input Query parameters: `sort_by`, `sort_dir`, `page_size`, `page_id`.
   * @see `docs/protocols-io/#operation/filemanager.folders.listItemIds`
   */
  listItemIds(
    folderGuid: Guid,
    input?: FilemanagerFoldersListItemIdsInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<number, FilemanagerFoldersListItemIdsPage>;

  /**
   * Search a folder
   *
   * Searches the items of a folder. The parameters are known by name, and the answer is unknown.
   *
   * `GET /v4/filemanager/folders/{guid}/search`
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param guid The folder.
   * @param input Query parameters: `search_key`, `content_types[]`, `protocol_types[]`, `modified_after`, `modified_before`, `sort_by`, `sort_dir`, `page_size`, `page_id`.
   * @see `docs/protocols-io/#operation/filemanager.folders.search`
   */
  search(
    guid: Guid,
    input?: FilemanagerFoldersSearchInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Anything>;
}

/** `filemanager.items` */
export interface FilemanagerItemsResource {
  /**
   * Get items by id
   *
   * Folders, protocols, records and files by their item ids.
   *
   * `GET /v3/filemanager/items`
   *
   * Evidence: documented (docs, notes-2026-07, notes-2026-09). Newer documentation marks it archived. D81: `ids` is called a URL parameter and used as `ids[]`; paging and sorting are listed for this read by id too, which is doubtful.
   *
   * @param input Query parameters: `ids[]`, `sort_by`, `sort_dir`, `page_size`, `page_id`.
   * @see `docs/protocols-io/#operation/filemanager.items.list`
   */
  list(
    input: FilemanagerItemsListInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<FileManagerItem[]>;

  /**
   * Put items into the trash
   *
   * Moves items into the trash.
   *
   * `PUT /v3/filemanager/trash`
   *
   * Quirk `trash-verbs`: On the trash, PUT deletes and DELETE restores; both have a body.
   *
   * Evidence: documented (docs). D82: a PUT whose fields are headed "POST Parameters".
   *
   * @param input The items
   * @see `docs/protocols-io/#operation/filemanager.items.trash`
   */
  trash(input: ItemIds, options?: FilemanagerItemsTrashOptions): ApiPromise<number[]>;

  /**
   * Restore items from the trash
   *
   * Moves items back out of the trash. The ids are in the body.
   *
   * `DELETE /v3/filemanager/trash`
   *
   * Quirk `trash-verbs`: On the trash, PUT deletes and DELETE restores; both have a body.
   *
   * Evidence: documented (docs, mcp-server). D82: a DELETE whose fields are headed "POST Parameters". The server's v4 takes bodies on DELETE.
   *
   * @param input The items
   * @see `docs/protocols-io/#operation/filemanager.items.restore`
   */
  restore(input: ItemIds, options?: FilemanagerItemsRestoreOptions): ApiPromise<number[]>;
}

/** `filemanager.workspaces` */
export interface FilemanagerWorkspacesResource {
  /**
   * Search a workspace's files
   *
   * Searches the items of a workspace. The parameters are known by name, and the answer is unknown.
   *
   * `GET /v4/filemanager/workspaces/{uri}/search`
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param uri The workspace's name in addresses.
   * @param input Query parameters: `search_key`, `content_types[]`, `protocol_types[]`, `modified_after`, `modified_before`, `sort_by`, `sort_dir`, `page_size`, `page_id`.
   * @see `docs/protocols-io/#operation/filemanager.workspaces.search`
   */
  search(
    uri: string,
    input?: FilemanagerWorkspacesSearchInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Anything>;
}

/** The two calls around an upload */
export interface FilesResource {
  /**
   * Prepare an upload
   *
   * Makes a file and answers the signed form fields with which its bytes are sent to the storage, and its id.
   * Afterwards the upload is verified.
   *
   * `POST /v3/files`
   *
   * Evidence: documented (docs). The address that the form is sent to is not published.
   *
   * @param input What will be uploaded
   * @see `docs/protocols-io/#operation/files.prepareUpload`
   */
  prepareUpload(
    input: NewUpload,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<FilesPrepareUploadResult>;

  /**
   * Verify an upload
   *
   * Tells the provider that the bytes of a file have arrived in the storage.
   *
   * `PUT /v3/files/{file_id}`
   *
   * Evidence: documented (docs). D90: it has no table of its answer; the example is `status_code` alone.
   *
   * @param fileId The file.
   * @see `docs/protocols-io/#operation/files.verifyUpload`
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
   * What happened to the token's user.
   *
   * `GET /v3/researchers/notifications`
   *
   * Paged by page, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: documented (docs). D91: the list is under `list`, where other lists have `items`.
   *
   * @param input Query parameters: `page_size`, `page_id`.
   * @see `docs/protocols-io/#operation/notifications.list`
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
   * Searches the reagent catalogue. The parameters are known by name only, and the answer is unknown.
   *
   * `GET /v3/reagents`
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param input Query parameters: `key`, `is_citeab`, `from`, `to`, `page_size`, `page_id`.
   * @see `docs/protocols-io/#operation/reagents.list`
   */
  list(input?: ReagentsListInput, options?: ProtocolsIoCallOptions): ApiPromise<Anything>;
}

/** Units of amounts, undocumented */
export interface UnitsResource {
  /**
   * List units
   *
   * Units of amounts, in the oldest generation of the API. What it answers is unknown.
   *
   * `GET /v1/units`
   *
   * Evidence: third-party (widget, outbreak, idlib, labee). Undocumented.
   *
   * @param input Query parameters: `query`.
   * @see `docs/protocols-io/#operation/units.list`
   */
  list(input?: UnitsListInput, options?: ProtocolsIoCallOptions): ApiPromise<Anything>;
}

/** The oldest search, undocumented */
export interface SearchResource {
  /**
   * Search in the oldest API
   *
   * A search in the oldest generation of the API. What it takes and answers is unknown; prefer `protocols.list`.
   *
   * `GET /v1/search`
   *
   * Evidence: third-party (widget, outbreak, idlib, labee). Undocumented.
   *
   * @param input Query parameters: `query`.
   * @see `docs/protocols-io/#operation/search.list`
   */
  list(input?: SearchListInput, options?: ProtocolsIoCallOptions): ApiPromise<Anything>;
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
   * Begins an export of an organization's content. What its body may hold and what it answers is unknown.
   *
   * `POST /v4/organizations/{uri}/content/exports`
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param uri The organization's name in addresses.
   * @see `docs/protocols-io/#operation/organizations.exports.create`
   */
  create(
    uri: string,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Anything>;

  /**
   * Get an export
   *
   * The state of an export. What it answers is unknown.
   *
   * `GET /v4/organizations/{uri}/content/exports/{guid}`
   *
   * Evidence: third-party (notes-2026-07, notes-2026-09). Newer than the published text at hand.
   *
   * @param uri The organization's name in addresses.
   * @param guid The export.
   * @see `docs/protocols-io/#operation/organizations.exports.get`
   */
  get(
    uri: string,
    guid: Guid,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Anything>;
}

/** Options of a call. */
export interface ProtocolsIoCallOptions
  extends Omit<CallOptions, "query" | "headers" | "cursor" | "prefetch"> {}

/** Options of a call that lists something. */
export interface ProtocolsIoListOptions extends Omit<CallOptions, "query" | "headers"> {}

/** Query parameters of `protocols.list`. */
export interface ProtocolsListInput extends NonNullable<operations["protocols.list"]["parameters"]["query"]> {}

/** A page of `protocols.list`. */
export interface ProtocolsListPage extends Same<operations["protocols.list"]["responses"][200]["content"]["application/json"]> {}

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

/** Body of `protocols.create`. */
export interface ProtocolsCreateInput extends Same<NonNullable<operations["protocols.create"]["requestBody"]>["content"]["application/x-www-form-urlencoded"]> {}

/** Body of `protocols.publish`. */
export interface ProtocolsPublishInput extends Same<NonNullable<operations["protocols.publish"]["requestBody"]>["content"]["application/x-www-form-urlencoded"]> {}

/** Query parameters of `protocols.get`. */
export interface ProtocolsGetInput extends NonNullable<operations["protocols.get"]["parameters"]["query"]> {}

/** Query parameters of `protocols.steps.list`. */
export interface ProtocolsStepsListInput extends NonNullable<operations["protocols.steps.list"]["parameters"]["query"]> {}

/** Body of `protocols.steps.save`. */
export interface ProtocolsStepsSaveInput extends Same<NonNullable<operations["protocols.steps.save"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `protocols.steps.delete`. */
export interface ProtocolsStepsDeleteInput extends Same<NonNullable<operations["protocols.steps.delete"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `publications.listLatest`. */
export interface PublicationsListLatestInput extends Without<NonNullable<operations["publications.list"]["parameters"]["query"]>, "latest"> {}

/** Query parameters of `publications.listByPeriod`. */
export interface PublicationsListByPeriodInput extends Without<NonNullable<operations["publications.list"]["parameters"]["query"]>, "from" | "to"> {}

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
export interface ConversationsListInput extends NonNullable<operations["conversations.list"]["parameters"]["query"]> {}

/** Query parameters of `conversations.checkNew`. */
export interface ConversationsCheckNewInput extends Without<NonNullable<operations["conversations.list"]["parameters"]["query"]>, "new"> {}

/** The answer of `conversations.checkNew`. */
export interface ConversationsCheckNewResult extends Same<operations["conversations.list"]["responses"][200]["content"]["application/json"]> {}

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

/** Query parameters of `units.list`. */
export interface UnitsListInput extends NonNullable<operations["units.list"]["parameters"]["query"]> {}

/** Query parameters of `search.list`. */
export interface SearchListInput extends NonNullable<operations["search.list"]["parameters"]["query"]> {}

/** The properties of an object that have a name of their own, so that a misspelt one is an error. */
type Known<T> = { [P in keyof T as string extends P ? never : P]: T[P] };

/** A type as it is; an interface can extend what it names. */
type Same<T> = T;

/** An object without some properties; unlike `Omit` it keeps the others of an open object. */
type Without<T, K extends PropertyKey> = T extends unknown
  ? { [P in keyof T as P extends K ? never : P]: T[P] }
  : never;
