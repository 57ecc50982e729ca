// @generated from specs/protocols-io. Do not edit; run: pnpm gen protocols-io

import type { ApiPromise, CallOptions, Client, ClientOptions, Credential, PagePromise } from "@specwright/runtime";
import { PagePlan, formBody, newClient, pagedBy, readingFiles, styled } from "@specwright/runtime/parts";
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
  /**
   * The organization's subdomain. The default only makes the address well-formed; it is nobody's
   *
   * Default: `www`.
   */
  readonly subdomain?: string | undefined;
  /**
   * Which of the provider's environments to call:
   *
   * - `production`: `https://www.protocols.io/api`
   */
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
    { body: formBody, as: readingFiles, styled, paged: pagedBy(PagePlan) },
    ["subdomain"],
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
   * Exchanges an authorisation code, or a refresh token, for a new pair of tokens.
   *
   * `POST /v3/oauth/token`
   *
   * Evidence: documented (docs). Quirks: `refresh-rotates`.
   *
   * @param input The grant
   * @see `npx @specwright/docs protocols-io oauth.tokens.create`
   */
  create(input: TokenRequest, options?: ProtocolsIoCallOptions): ApiPromise<Token>;
}

/** `oauth.clients` */
export interface OauthClientsResource {
  /**
   * What is registered about a client: its redirect address, what it may do, and its client access token. The answer holds the client's secrets; keep it out of logs.
   *
   * `GET /v3/oauth/clients/{client_id}`
   *
   * Evidence: documented (docs).
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
   * The user that the token acts for, with e-mail address. It is also the cheapest way to find out whether a token is good, and the only way to the user name that `researchers.protocols.list` takes.
   *
   * `GET /v3/session/profile`
   *
   * Evidence: documented (docs).
   *
   * @see `npx @specwright/docs protocols-io profile.get`
   */
  get(input?: Record<string, never>, options?: ProtocolsIoCallOptions): ApiPromise<ExtendedUser>;

  /**
   * Changes the fields that are sent and answers the whole profile. A new password needs the old one beside it.
   *
   * `PUT /v3/session/profile`
   *
   * Evidence: documented (docs).
   *
   * @param input The fields to change
   * @see `npx @specwright/docs protocols-io profile.update`
   */
  update(input: ProfileUpdate, options?: ProtocolsIoCallOptions): ApiPromise<ExtendedUser>;
}

/** Protocols, collections and documents: search, read, write, publish, discuss */
export interface ProtocolsResource {
  /**
   * Searches the public protocols, or the user's own, by words.
   *
   * `GET /v3/protocols` — paged by page, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: documented (docs). Quirks: `zero-based-pages`, `next-page-skips`, `partial-items`, `versions-collapse`, `pages-shift`, `filters-by-authorship`.
   *
   * @param input Query parameters: `filter`, `key`, `order_field`, `order_dir`, `fields`, `peer_reviewed`, `published_on`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io protocols.list`
   */
  list(
    input: ProtocolsListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<Protocol, ProtocolSearchPage>;

  /**
   * Public protocols of the whole site, the most viewed, most active or newest ones. The provider's WordPress widget shows up to ten of them on a website.
   *
   * `GET /v3/protocols/tops`
   *
   * Evidence: vendor-client (widget).
   *
   * @param input Query parameters: `order_field`, `order_dir`, `page_size`, `source`, `hostname`.
   * @see `npx @specwright/docs protocols-io protocols.listTop`
   */
  listTop(
    input?: ProtocolsListTopInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ProtocolShowcase>;

  /**
   * The archived form of the read, with steps cut into components, and with materials. It lacks substeps. Use `protocols.get`.
   *
   * `GET /v3/protocols/{id}`
   *
   * Evidence: documented (docs).
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
   * Applies a list of actions. Some changes make the server act too (a new title changes the URI); those actions are answered and have to be applied to the caller's copy.
   *
   * `PUT /v3/protocols/{id}`
   *
   * Evidence: documented (docs).
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
   * Creates an empty private protocol, collection or document under a GUID that the caller makes up.
   *
   * `POST /v3/protocols/{id}`
   *
   * Evidence: documented (docs).
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
   * Gives a protocol a DOI and makes it public, or with `prepublish` only gives it the DOI.
   *
   * `POST /v3/protocols/{id}/publish`
   *
   * Evidence: documented (docs). Quirks: `irreversible`.
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
   * A protocol with its steps and materials.
   *
   * `GET /v4/protocols/{id}`
   *
   * Evidence: documented (docs).
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
   * Changes the fields that are sent. A private protocol takes every field. A public one takes those about the work around it only: see the body; another field is answered with 401 and its name.
   *
   * `PUT /v4/protocols/{id}`
   *
   * Evidence: third-party (mcp-server).
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
   * The read of the oldest generation of the API, which still answers for public protocols without a token. Its steps are the ones from which v3 lost substeps. Use `protocols.get`.
   *
   * `GET /v1/protocols/{id}`
   *
   * Evidence: third-party (idlib).
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
   * What the website gives for the export of a public protocol as a JSON file: the protocol itself, without envelope and without a token. It served to make references of protocols.
   *
   * `GET /v1/exports/item/{id}`
   *
   * Evidence: third-party.
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
   * A public protocol as the site prints it.
   *
   * `GET /view/{id}.pdf`
   *
   * Evidence: third-party (notes-2026-07).
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
   * A public protocol as a page of HTML with all its steps, to be shown as a preview. It comes from users: never put it into a page of your own unchecked.
   *
   * `GET /view/{id}.html`
   *
   * Evidence: third-party (scinote).
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
   * The reagents that a protocol lists, with sellers and catalogue numbers. Where it is empty, the materials may be written out in `materials_text` of the protocol instead.
   *
   * `GET /v3/protocols/{id}/materials`
   *
   * Evidence: documented (docs).
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
   * Puts a protocol among the bookmarks of the token's user, a folder of the file manager.
   *
   * `POST /v3/protocols/{id}/bookmarks`
   *
   * Evidence: documented (docs).
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
   * Takes a protocol from the bookmarks of the token's user. The protocol itself is not touched.
   *
   * `DELETE /v3/protocols/{id}/bookmarks`
   *
   * Evidence: documented (docs).
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
   * All comments as a tree. Those of the first level with a `step_id` other than 0 belong to a step. It is not paged.
   *
   * `GET /v3/protocols/{id}/comments`
   *
   * Evidence: documented (docs).
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
   * Adds a comment to a protocol as a whole, which everybody who can read the protocol sees; with `is_private` its owner only. For one step, use `steps.discussions.create`.
   *
   * `POST /v3/protocols/{id}/comments`
   *
   * Evidence: documented (docs).
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
   * Adds a reply to a comment on a protocol as a whole. It is listed in the `comments` of that comment.
   *
   * `POST /v3/protocols/{id}/comments/{parent_comment_id}`
   *
   * Evidence: documented (docs).
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
   * The steps, in the order of the database, not in that of the protocol: follow `previous_guid`.
   *
   * `GET /v4/protocols/{id}/steps`
   *
   * Evidence: documented (docs). Quirks: `steps-unordered`.
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
   * Adds steps and changes steps of a private protocol.
   *
   * `POST /v4/protocols/{id}/steps`
   *
   * Evidence: third-party (mcp-server).
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
   * Deletes steps of a private protocol by GUID.
   *
   * `DELETE /v4/protocols/{id}/steps`
   *
   * Evidence: third-party (mcp-server).
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
   * The protocols that were published last, of the whole site, newest first.
   *
   * `GET /v3/publications`
   *
   * Evidence: documented (docs).
   *
   * @param latest How many, 1 to 100
   * @see `npx @specwright/docs protocols-io publications.listLatest`
   */
  listLatest(
    latest: number,
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<Protocol[]>;

  /**
   * The protocols of the whole site that were published in a period, ordered by date of publication.
   *
   * `GET /v3/publications`
   *
   * Evidence: documented (docs).
   *
   * @param from Beginning of the period, Unix seconds
   * @param to End of the period, Unix seconds
   * @see `npx @specwright/docs protocols-io publications.listByPeriod`
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
   * Who a user is, by the name in addresses, in the oldest generation of the API. v3 has the profile of the token's own user only, so this is the one way to somebody else's ORCID.
   *
   * `GET /v1/researchers/{username}`
   *
   * Evidence: third-party (idlib).
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
   * A user's public protocols; with `user_all`, where the user is the token's own, the private ones too. Items have no steps.
   *
   * `GET /v3/researchers/{username}/protocols` — paged by page, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: documented (docs).
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
   * The public workspaces that a user belongs to. Private ones, even of the token's own user, are not among them: see `workspaces.list` with `filter` `my_groups`.
   *
   * `GET /v3/researchers/{username}/workspaces` — paged by page, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: documented (docs).
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
   * Public workspaces, or with `filter` those of the token's user. `my_groups` is the only way to the URI of a private workspace, which `filemanager.workspaces.search` needs.
   *
   * `GET /v3/workspaces` — paged by page, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: documented (docs).
   *
   * @param input Query parameters: `key`, `filter`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io workspaces.list`
   */
  list(
    input?: WorkspacesListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<SmallWorkspace, WorkspacePage>;

  /**
   * A workspace with the numbers of its members and files, who may join it, and how the token's user stands to it.
   *
   * `GET /v3/workspaces/{uri}`
   *
   * Evidence: documented (docs).
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
   * Makes the token's user a member where anybody may join, and sends a request where the access level says so; the answer tells which (`is_confirmed`). Where one has to be invited it is of no use.
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
   * Ends the membership of the token's user, or rejects the invitation to it.
   *
   * `DELETE /v3/workspaces/{uri}/members`
   *
   * Evidence: documented (docs).
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
   * The public protocols of a workspace. Its private ones are found with `filemanager.workspaces.search`.
   *
   * `GET /v3/workspaces/{uri}/protocols` — paged by page, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: documented (docs).
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
   * The public protocols of a workspace under its older name, group.
   *
   * `GET /v3/groups/{uri}/protocols`
   *
   * Evidence: vendor-client (widget).
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
   * What was published in a workspace, under its older name, group. The harvester of outbreak.info reads all of it in one page of 1000, without a token.
   *
   * `GET /v3/groups/{uri}/publications`
   *
   * Evidence: third-party (outbreak).
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
   * Adds a first comment to a step of a protocol. Others answer in the discussion that it begins (`steps.discussions.comments.create`, with the `discussion_id` of the answer).
   *
   * `POST /v3/steps/{step_id}/discussions`
   *
   * Evidence: documented (docs).
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
   * Adds a comment to a discussion of a step that somebody has begun. To answer one comment of it, use `steps.discussions.comments.reply`.
   *
   * `POST /v3/steps/{step_id}/discussions/{discussion_id}/comments`
   *
   * Evidence: documented (docs).
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
   * Adds a reply to one comment in a discussion of a step. It is listed in the `comments` of that comment.
   *
   * `POST /v3/steps/{step_id}/discussions/{discussion_id}/comments/{parent_id}`
   *
   * Evidence: documented (docs).
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
   * Changes the text that a discussion begins with, where `can_edit` of its root says that the token's user may.
   *
   * `PUT /v3/discussions/{discussion_id}`
   *
   * Evidence: documented (docs).
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
   * Deletes a discussion, where `can_delete` of its root says that the token's user may. No source tells of a way to get it back, or what becomes of the comments in it.
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
   * Changes the text of a comment on a protocol or on one of its steps, where its `can_edit` says that the token's user may. `changed_on` of the comment tells readers that it was.
   *
   * `PUT /v3/discussions/comments/{comment_id}`
   *
   * Evidence: documented (docs).
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
   * Deletes a comment, where its `can_delete` says that the token's user may. No source tells of a way to get it back, or what becomes of the replies to it.
   *
   * `DELETE /v3/discussions/comments/{comment_id}`
   *
   * Evidence: documented (docs).
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
   * The user's active records: those with steps still to finish. Archived ones instead where `archived` is given. Items have no steps; read the record for them.
   *
   * `GET /v3/records` — paged by page, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: documented (docs).
   *
   * @param input Query parameters: `archived`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io records.list`
   */
  list(
    input?: RecordsListInput,
    options?: ProtocolsIoListOptions,
  ): PagePromise<RecordListItem, RecordsListPage>;

  /**
   * Begins a record of a protocol: a copy of its steps that is checked off and annotated during one run. Read it (`records.get`) before saving to it: its steps have GUIDs of their own.
   *
   * `POST /v3/records`
   *
   * Evidence: documented (docs).
   *
   * @param input The protocol, the folder, and what to save at once
   * @see `npx @specwright/docs protocols-io records.create`
   */
  create(input: NewRecord, options?: RecordsCreateOptions): ApiPromise<RecordCreated>;

  /**
   * The archived form of the read, in which numbers and flags are strings. It alone answers the notes of a record. Else use `records.get`.
   *
   * `GET /v3/records/{guid}`
   *
   * Evidence: documented (docs).
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
   * Applies a stack of changes: a new title, notes, steps checked or skipped. A note without id is added each time it is sent.
   *
   * `PUT /v3/records/{guid}`
   *
   * Evidence: documented (docs).
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
   * A record with its steps and what was done with each, and its protocol where that is asked for.
   *
   * `GET /v4/records/{guid}`
   *
   * Evidence: documented (docs).
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
   * The comments on a record and on its steps. No source shows the answer; that of a protocol's comments is the nearest.
   *
   * `GET /v3/records/{guid}/comments`
   *
   * Evidence: third-party (notes-2026-09).
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
   * Adds a comment to a record as a whole. For a reply the newer text names the call of protocols (`protocols.comments.reply`); nobody was seen to use it for that. No source shows the answer.
   *
   * `POST /v3/records/{guid}/comments`
   *
   * Evidence: third-party (notes-2026-09).
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
   * Adds a first comment to a step of a record: what happened at this step of this run. No source shows the answer.
   *
   * `POST /v3/records/steps/{step_id}/discussions`
   *
   * Evidence: third-party (notes-2026-09).
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
   * Adds a comment to a discussion of a step of a record that somebody has begun. No source shows the answer.
   *
   * `POST /v3/records/steps/{step_id}/discussions/{discussion_id}/comments`
   *
   * Evidence: third-party (notes-2026-09).
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
   * The last message of each conversation of the token's user. `guid` is the conversation's, which `conversations.messages.list` takes. All come at once unless `page_size` is given.
   *
   * `GET /v3/conversations`
   *
   * Evidence: documented (docs).
   *
   * @param input Query parameters: `page_id`, `page_size`, `key`.
   * @see `npx @specwright/docs protocols-io conversations.list`
   */
  list(input?: ConversationsListInput, options?: ProtocolsIoCallOptions): ApiPromise<Message[]>;

  /**
   * How many messages the token's user has not read, and the GUIDs of the conversations that they are in.
   *
   * `GET /v3/conversations`
   *
   * Evidence: documented (docs).
   *
   * @see `npx @specwright/docs protocols-io conversations.checkNew`
   */
  checkNew(
    input?: Record<string, never>,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<ConversationsAnswer>;

  /**
   * Deletes a conversation with all its messages, for the token's user. No source tells of a way to get it back, or whether the other side keeps it.
   *
   * `DELETE /v3/conversations/{conversation_guid}`
   *
   * Evidence: documented (docs).
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
   * The messages of a conversation. Here `guid` is the message's own, which `conversations.messages.markRead` takes. Whether listing them marks them as read is told by nobody.
   *
   * `GET /v3/conversations/{conversation_guid}/messages`
   *
   * Evidence: documented (docs).
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
   * Adds a message to a conversation.
   *
   * `POST /v3/conversations/{conversation_guid}/messages`
   *
   * Evidence: documented (docs).
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
   * Sets `is_read` of a received message, so that `conversations.checkNew` no longer counts it. There is no body, and no call that makes it unread again.
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
   * Searches the items of all workspaces that the token's user belongs to, and the user's own. The newer documentation recommends it, and the two beside it, over the three older calls.
   *
   * `GET /v4/filemanager/search` — paged by page, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (notes-2026-07). Quirks: `put-in-examples`, `code-3`.
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
   * The folders that have no parent: the user's own files, what is shared with the user, bookmarks, workspaces, and the trash (`default_id` 12). A walk through all files begins here.
   *
   * `GET /v3/filemanager/folders`
   *
   * Evidence: documented (docs).
   *
   * @param input Query parameters: `without_empty`.
   * @see `npx @specwright/docs protocols-io filemanager.folders.listTop`
   */
  listTop(
    input?: FilemanagerFoldersListTopInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<FolderItem[]>;

  /**
   * The ids of what is in a folder, sorted. The items themselves are then read by id (`filemanager.items.list`). Pages count from 1.
   *
   * `GET /v3/folders/{folder_guid}/ids` — paged by page, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: documented (docs). Quirks: `page-zero-is-empty`.
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
   * The items of one folder; with `search_key` those that match. Whether those of folders in it come too has been shown by nobody.
   *
   * `GET /v4/filemanager/folders/{guid}/search` — paged by page, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (notes-2026-07). Quirks: `put-in-examples`, `code-3`.
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
   * Folders, protocols, records and files by their item ids. An item that the user can't see is left out, so count what comes. A client asks for 50 at a time to keep the address short.
   *
   * `GET /v3/filemanager/items`
   *
   * Evidence: documented (docs).
   *
   * @param input Query parameters: `ids[]`, `sort_by`, `sort_dir`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io filemanager.items.list`
   */
  list(
    input: FilemanagerItemsListInput,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<FileManagerItem[]>;

  /**
   * Moves items into the trash, from which `filemanager.items.restore` brings them back. It takes item ids, not those of the protocols or files themselves.
   *
   * `PUT /v3/filemanager/trash`
   *
   * Evidence: documented (docs). Quirks: `trash-verbs`.
   *
   * @param input The items
   * @see `npx @specwright/docs protocols-io filemanager.items.trash`
   */
  trash(input: ItemIds, options?: FilemanagerItemsTrashOptions): ApiPromise<number[]>;

  /**
   * Moves items back out of the trash. The item ids are in the body of a DELETE.
   *
   * `DELETE /v3/filemanager/trash`
   *
   * Evidence: documented (docs). Quirks: `trash-verbs`.
   *
   * @param input The items
   * @see `npx @specwright/docs protocols-io filemanager.items.restore`
   */
  restore(input: ItemIds, options?: FilemanagerItemsRestoreOptions): ApiPromise<number[]>;
}

/** `filemanager.workspaces` */
export interface FilemanagerWorkspacesResource {
  /**
   * The items of a workspace, private and public ones, whatever folder they lie in, in one flat list; with `search_key` those that match.
   *
   * `GET /v4/filemanager/workspaces/{uri}/search` — paged by page, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (hermetica-later). Quirks: `put-in-examples`, `code-3`.
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
   * Makes a file and answers its id and the signed form fields with which its bytes are sent to the storage.
   *
   * `POST /v3/files`
   *
   * Evidence: documented (docs).
   *
   * @param input What will be uploaded
   * @see `npx @specwright/docs protocols-io files.prepareUpload`
   */
  prepareUpload(
    input: NewUpload,
    options?: ProtocolsIoCallOptions,
  ): ApiPromise<FilesPrepareUploadResult>;

  /**
   * Tells the provider that the bytes of a file have arrived in the storage. Until then the file does not count as uploaded.
   *
   * `PUT /v3/files/{file_id}`
   *
   * Evidence: documented (docs).
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
   * What happened to the token's user: comments, invitations, messages, shared protocols. There is no call that marks one as read.
   *
   * `GET /v3/researchers/notifications` — paged by page, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: documented (docs).
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
   * Searches the reagent catalogue of the site: what sellers and users have entered, and what comes from CiteAb, a directory of antibodies and other products that are cited in papers.
   *
   * `GET /v3/reagents`
   *
   * Evidence: third-party (notes-2026-09).
   *
   * @param input Query parameters: `key`, `is_citeab`, `from`, `to`, `page_size`, `page_id`.
   * @see `npx @specwright/docs protocols-io reagents.list`
   */
  list(input: ReagentsListInput, options?: ProtocolsIoCallOptions): ApiPromise<ReagentSearchAnswer>;
}

/** Units of amounts, by the numbers that texts refer to; undocumented */
export interface UnitsResource {
  /**
   * The provider's own units, in the oldest generation of the API: the table in which the `unit` of an amount, a temperature or a concentration is looked up.
   *
   * `GET /v1/units`
   *
   * Evidence: third-party (idlib).
   *
   * @see `npx @specwright/docs protocols-io units.list`
   */
  list(input?: Record<string, never>, options?: ProtocolsIoCallOptions): ApiPromise<Unit[]>;
}

/** The search of the website, with filters and counts; undocumented */
export interface SearchResource {
  /**
   * The search behind the website's own search page: full text with ranking by relevance, filters by technique, antibody, organism and cell line, and counts for them.
   *
   * `GET /v1/search` — paged by page, 30 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (labee).
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
   * Begins to pack all content of an organization into one archive, in the background.
   *
   * `POST /v4/organizations/{uri}/content/exports`
   *
   * Evidence: third-party (notes-2026-07).
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
   * How far an export is. Ask again, every half a minute or so, until `is_finished`; then fetch `download_link` with the token in the same header. The form of the archive is not told.
   *
   * `GET /v4/organizations/{uri}/content/exports/{guid}`
   *
   * Evidence: third-party (notes-2026-07).
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
