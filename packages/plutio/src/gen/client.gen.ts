// @generated from specs/plutio. Do not edit; run: pnpm gen plutio

import { createClient, type ApiPromise, type CallOptions, type Client, type ClientOptions, type Credential, type PagePromise } from "@specwright/runtime";
import { OPERATIONS, PROVIDER } from "./operations.gen.js";
import type {
  ArchivedItem,
  Automation,
  Block,
  BlockGroup,
  Business,
  CalendarEvent,
  CannedResponse,
  Category,
  Comment,
  Company,
  Contract,
  Conversation,
  CustomField,
  Dashboard,
  DashboardPage,
  FileFolder,
  FileRecord,
  Form,
  FormFields,
  FormResponse,
  FormResponseFields,
  Id,
  InboxGroup,
  Invoice,
  InvoiceFields,
  InvoiceSubscription,
  InvoiceSubscriptionFields,
  Item,
  ItemFields,
  Note,
  NoteFields,
  Person,
  Profile,
  Project,
  Proposal,
  Role,
  Schedule,
  Scheduler,
  Status,
  Task,
  TaskBoard,
  TaskGroup,
  Template,
  TimeTrack,
  TimeTrackFields,
  Token,
  Transaction,
  TransactionFields,
  TrashItem,
  UnknownBody,
  Wiki,
  WikiEntity,
  operations,
  paths,
} from "./schema.gen.js";

export type {
  Address,
  ArchiveState,
  ArchivedItem,
  Automation,
  BillableItem,
  Block,
  BlockAttachment,
  BlockFields,
  BlockGroup,
  BlockMain,
  Business,
  CalendarEvent,
  CalendarEventFields,
  CannedResponse,
  CannedResponseFields,
  Category,
  CategoryFields,
  ClientRef,
  ClientRefInput,
  Comment,
  CommentFields,
  Company,
  CompanyFields,
  CompanyPerson,
  ContactEmail,
  ContactPhone,
  Contract,
  ContractFields,
  Conversation,
  ConversationFields,
  CustomField,
  CustomFieldFields,
  CustomFieldOption,
  CustomFieldValue,
  Dashboard,
  DashboardLayout,
  DashboardPage,
  DashboardPageFields,
  DashboardPageRef,
  DateInput,
  ErrorBody,
  FileFolder,
  FileFolderFields,
  FileRecord,
  FileRecordFields,
  Form,
  FormFields,
  FormResponse,
  FormResponseFields,
  Id,
  InboxGroup,
  InboxGroupFields,
  Invoice,
  InvoiceFields,
  InvoiceSubscription,
  InvoiceSubscriptionFields,
  InvoiceTax,
  Item,
  ItemFields,
  Note,
  NoteFields,
  NullableId,
  Person,
  PersonCompany,
  PersonFields,
  PersonName,
  PlutioRecord,
  Profile,
  Project,
  ProjectBudget,
  ProjectFields,
  ProjectStatus,
  Proposal,
  ProposalFields,
  RecordId,
  RecordIds,
  Role,
  RoleFields,
  Schedule,
  Scheduler,
  Status,
  StatusFields,
  Task,
  TaskBoard,
  TaskBoardFields,
  TaskCount,
  TaskFields,
  TaskGroup,
  TaskGroupFields,
  Template,
  TemplateFields,
  TimeTrack,
  TimeTrackFields,
  Token,
  TokenErrorBody,
  Transaction,
  TransactionFields,
  TrashItem,
  UnknownBody,
  WebsiteLink,
  Wiki,
  WikiDesignOptions,
  WikiEntity,
  WikiEntityFields,
  WikiFields,
  WikiShareSettings,
} from "./schema.gen.js";

/** The resources of Plutio API. */
export interface PlutioResources {
  /** Access tokens. */
  readonly tokens: TokensResource;
  /** Block groups, which the app calls sections. Which fields they have is unknown. */
  readonly blockGroups: BlockGroupsResource;
  /** Blocks, of which proposals, contracts, invoices, forms, wiki pages and dashboard pages are built. Their order is the `blocks` array of the owner. */
  readonly blocks: BlocksResource;
  /** Businesses, which the app calls workspaces. */
  readonly businesses: BusinessesResource;
  /** Canned responses, which the app calls snippets. */
  readonly cannedResponses: CannedResponsesResource;
  /** Categories of canned responses, and of time tracks. */
  readonly categories: CategoriesResource;
  /** Comments on tasks, files and conversations. */
  readonly comments: CommentsResource;
  /** Companies. A company has a `title`, a person a `name`. */
  readonly companies: CompaniesResource;
  /** Contracts. A contract has a `name`. Sending and signing are not part of the API. */
  readonly contracts: ContractsResource;
  /** Conversations of the inbox. */
  readonly conversations: ConversationsResource;
  /** Definitions of custom fields. Their values stand in the `customFields` of the records. */
  readonly customFields: CustomFieldsResource;
  /** The figures that widgets of a dashboard show. */
  readonly dashboardData: DashboardDataResource;
  /** Pages of dashboards. */
  readonly dashboardPages: DashboardPagesResource;
  /** Dashboards, one for each role. */
  readonly dashboards: DashboardsResource;
  /** Events of the calendar. */
  readonly events: EventsResource;
  /** Folders of files. */
  readonly fileFolders: FileFoldersResource;
  /** Records of files. How to upload the bytes of a file over the API is unknown. */
  readonly files: FilesResource;
  /** Answers to forms. */
  readonly formResponses: FormResponsesResource;
  /** Forms. */
  readonly forms: FormsResource;
  /** Inbox groups, which the app calls messengers. */
  readonly inboxGroups: InboxGroupsResource;
  /** Subscriptions, which make an invoice each cycle. */
  readonly invoiceSubscriptions: InvoiceSubscriptionsResource;
  /** Invoices. Their lines live in a block of type `items`; sending one is not part of the API. */
  readonly invoices: InvoicesResource;
  /** Items: products and services to be sold. */
  readonly items: ItemsResource;
  /** Notes on people, companies and blocks. */
  readonly notes: NotesResource;
  /** People: clients, team and everyone else the workspace knows. A company has a `title`, a person a `name`. */
  readonly people: PeopleResource;
  /** Login accounts, which can only be read. */
  readonly profiles: ProfilesResource;
  /** Projects. A project has a `name`; creating one makes its first task board too. */
  readonly projects: ProjectsResource;
  /** Proposals. A proposal has a `name`; a new one comes with an intro, a content and a signature block. */
  readonly proposals: ProposalsResource;
  /** Roles of people. */
  readonly roles: RolesResource;
  /** Statuses that projects and conversations may have. */
  readonly statuses: StatusesResource;
  /** Task boards. One without a project is a stand-alone set of tasks. */
  readonly taskBoards: TaskBoardsResource;
  /** Task groups: the columns of a task board. */
  readonly taskGroups: TaskGroupsResource;
  /** Tasks. One shows in the app only if it has a board and a group. */
  readonly tasks: TasksResource;
  /** Templates. The body of one is a record of its own, flagged `isTemplate`. */
  readonly templates: TemplatesResource;
  /** Time tracks, which the app calls time entries. Starting and stopping a timer is not part of the API. */
  readonly timeTracks: TimeTracksResource;
  /** The trash. A deleted record stays in it for 30 days; no operation restores one. */
  readonly trashBin: TrashBinResource;
  /** Wikis. Their pages are wiki entities. */
  readonly wiki: WikiResource;
  /** Pages and categories of wikis. */
  readonly wikiEntities: WikiEntitiesResource;
  /** Archived records of all kinds. Archiving keeps a record, unlike deleting. */
  readonly archive: ArchiveResource;
  /** Automations. There is neither a read of a single one nor a delete. */
  readonly automations: AutomationsResource;
  /** Schedulers: pages on which meetings are booked. */
  readonly schedulers: SchedulersResource;
  /** Weekly availability of people. */
  readonly schedules: SchedulesResource;
  /** Transactions: payments made and received. */
  readonly transactions: TransactionsResource;
}

/** A client of Plutio API. */
export interface PlutioClient extends Client<PlutioResources, paths> {}

/** Options of `createPlutio`. */
export interface PlutioOptions extends Known<ClientOptions> {
  /**
   * An access token as `Authorization: Bearer …`. On 401, get a new one and try once more.
   *
   * Make a connection under Settings, API manager; it shows the client id, and the secret once.
   */
  readonly accessToken?: Credential | undefined;
  readonly version?: string | undefined;
  /** The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400. */
  readonly business?: string | undefined;
  /** Which of the provider's environments to call. */
  readonly environment?: "production" | "sandbox" | undefined;
  /** Addresses that replace whole servers, by key: point one at a mock. */
  readonly servers?: Partial<Record<"api", string>> | undefined;
}

/** Makes a client of Plutio API. */
export function createPlutio(options: PlutioOptions = {}): PlutioClient {
  return createClient<PlutioResources, paths>(PROVIDER, OPERATIONS, { ...options });
}

/** Access tokens. */
export interface TokensResource {
  /**
   * Get an access token
   *
   * Exchanges the id and secret of an API client for a token that works for 72 hours. There is no refresh token: ask again with the same credentials. One token serves every workspace of the client.
   *
   * `POST /oauth/token`
   *
   * Quirk `form-only`: A JSON body is answered with 400, `invalid_request`.
   *
   * Quirk `two-spellings`: The token stands in the answer twice, as `accessToken` and `access_token`.
   *
   * Evidence: vendor-client (public-docs, zapier-integration, project-cards, thecreativelabs-mcp, jackmates-mcp, jackmates-n8n, import-scripts, task-viewer, enquiry-form, agent-marketplace, toggl-sync, command-line-skill, help-centre). Confidence A: the help centre tells of the credentials and the 72 hours, the vendor's client of the path.
   *
   * @param input The credentials of the API client.
   * @see `docs/plutio/#operation/tokens.create`
   */
  create(input: TokensCreateInput, options?: WithBusinessOptions): ApiPromise<Token>;
}

/** Block groups, which the app calls sections. Which fields they have is unknown. */
export interface BlockGroupsResource {
  /**
   * List block groups
   *
   * Reads block groups, filtered, sorted and paged. The filters on the owner are likely, as blocks have them.
   *
   * `GET /block-groups`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: no field, and no answer, was ever seen.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `entityType`, `entityId`.
   * @see `docs/plutio/#operation/blockGroups.list`
   */
  list(
    input?: BlockGroupsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<BlockGroup, BlockGroup[]>;

  /**
   * Get a block group
   *
   * Reads block groups, filtered, sorted and paged. The filters on the owner are likely, as blocks have them.
   *
   * `GET /block-groups`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: no field, and no answer, was ever seen.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `entityType`, `entityId`.
   * @see `docs/plutio/#operation/blockGroups.list`
   */
  get(id: Id, input?: BlockGroupsGetInput, options?: BlockGroupsGetOptions): ApiPromise<BlockGroup>;

  /**
   * Update a block group
   *
   * Changes the fields that are sent and leaves the others as they are. Which fields it takes is unknown.
   *
   * `PUT /block-groups`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: no fields are known.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/blockGroups.update`
   */
  update(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<BlockGroup>;
}

/** Blocks, of which proposals, contracts, invoices, forms, wiki pages and dashboard pages are built. Their order is the `blocks` array of the owner. */
export interface BlocksResource {
  /**
   * List blocks
   *
   * Reads blocks, filtered, sorted and paged. Both `entityType` and `entityId` are needed.
   *
   * `GET /blocks`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Quirk `owner-needed`: Both `entityType` and `entityId` are needed, even to read one block.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, usefulapi-connector). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `entityType`, `entityId`, `isTemplate`.
   * @see `docs/plutio/#operation/blocks.list`
   */
  list(input: BlocksListInput, options?: WithBusinessListOptions): PagePromise<Block, Block[]>;

  /**
   * Get a block
   *
   * Reads blocks, filtered, sorted and paged. Both `entityType` and `entityId` are needed.
   *
   * `GET /blocks`
   *
   * Quirk `owner-needed`: Both `entityType` and `entityId` are needed, even to read one block.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, usefulapi-connector). Confidence A.
   *
   * @param entityType Kind of the owner. It goes together with `entityId`.
   * @param entityId Id of the owner. It goes together with `entityType`.
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `isTemplate`.
   * @see `docs/plutio/#operation/blocks.list`
   */
  get(
    entityType: string,
    entityId: Id,
    id: Id,
    input?: BlocksGetInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Block>;

  /**
   * Update a block
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /blocks`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence A.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the block and the fields to change.
   * @see `docs/plutio/#operation/blocks.update`
   */
  update(id: Id, input?: BlocksUpdateInput, options?: BlockGroupsGetOptions): ApiPromise<Block>;

  /**
   * Create a block
   *
   * Creates a block. A new proposal, contract or wiki page has default blocks already. The order is the `blocks` array of the owner.
   *
   * `POST /blocks`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param input The new block.
   * @see `docs/plutio/#operation/blocks.create`
   */
  create(input: BlocksCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Block>;

  /**
   * Delete a block
   *
   * Moves a block to the trash, which keeps it for 30 days. Default blocks, made with their owner, may refuse.
   *
   * `DELETE /blocks`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/blocks.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Businesses, which the app calls workspaces. */
export interface BusinessesResource {
  /**
   * List businesses
   *
   * Reads businesses, filtered, sorted and paged. The list holds the calling workspace only.
   *
   * `GET /businesses`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector, agent-marketplace). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/businesses.list`
   */
  list(
    input?: BusinessesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Business, Business[]>;

  /**
   * Get the business that the client works in
   *
   * Reads businesses, filtered, sorted and paged. The list holds the calling workspace only.
   *
   * `GET /businesses`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector, agent-marketplace). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/businesses.list`
   */
  get(input?: BusinessesGetInput, options?: BlockGroupsGetOptions): ApiPromise<Business>;

  /**
   * Update a business
   *
   * Changes the fields that are sent and leaves the others as they are. Which fields it takes is unknown, and whether `_id` is needed.
   *
   * `PUT /businesses`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: no fields are known, nor whether `_id` is needed.
   *
   * @param input The id of the business and the fields to change.
   * @see `docs/plutio/#operation/businesses.update`
   */
  update(input: BusinessesUpdateInput, options?: BlockGroupsGetOptions): ApiPromise<Business>;
}

/** Canned responses, which the app calls snippets. */
export interface CannedResponsesResource {
  /**
   * List canned responses
   *
   * Reads canned responses, filtered, sorted and paged.
   *
   * `GET /canned-responses`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/cannedResponses.list`
   */
  list(
    input?: CannedResponsesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<CannedResponse, CannedResponse[]>;

  /**
   * Get a canned response
   *
   * Reads canned responses, filtered, sorted and paged.
   *
   * `GET /canned-responses`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/cannedResponses.list`
   */
  get(
    id: Id,
    input?: CannedResponsesGetInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<CannedResponse>;

  /**
   * Update a canned response
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /canned-responses`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the canned response and the fields to change.
   * @see `docs/plutio/#operation/cannedResponses.update`
   */
  update(
    id: Id,
    input?: CannedResponsesUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<CannedResponse>;

  /**
   * Create a canned response
   *
   * Creates a canned response.
   *
   * `POST /canned-responses`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input The new canned response.
   * @see `docs/plutio/#operation/cannedResponses.create`
   */
  create(
    input: CannedResponsesCreateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<CannedResponse>;

  /**
   * Delete a canned response
   *
   * Moves a canned response to the trash, which keeps it for 30 days.
   *
   * `DELETE /canned-responses`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/cannedResponses.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Categories of canned responses, and of time tracks. */
export interface CategoriesResource {
  /**
   * List categories
   *
   * Reads categories, filtered, sorted and paged.
   *
   * `GET /categories`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/categories.list`
   */
  list(
    input?: CategoriesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Category, Category[]>;

  /**
   * Get a category
   *
   * Reads categories, filtered, sorted and paged.
   *
   * `GET /categories`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/categories.list`
   */
  get(id: Id, input?: CategoriesGetInput, options?: BlockGroupsGetOptions): ApiPromise<Category>;

  /**
   * Update a category
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /categories`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the category and the fields to change.
   * @see `docs/plutio/#operation/categories.update`
   */
  update(
    id: Id,
    input?: CategoriesUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Category>;

  /**
   * Create a category
   *
   * Creates a category.
   *
   * `POST /categories`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input The new category.
   * @see `docs/plutio/#operation/categories.create`
   */
  create(input: CategoriesCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Category>;

  /**
   * Delete a category
   *
   * Moves a category to the trash, which keeps it for 30 days.
   *
   * `DELETE /categories`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/categories.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Comments on tasks, files and conversations. */
export interface CommentsResource {
  /**
   * List comments
   *
   * Reads comments, filtered, sorted and paged. Needs either `_id` or both `entityType` and `entityId`: a bare list is refused.
   *
   * `GET /comments`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Quirk `no-bare-list`: A list without `_id` and without `entityType` and `entityId` is refused.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `entityType`, `entityId`.
   * @see `docs/plutio/#operation/comments.list`
   */
  list(
    input?: CommentsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Comment, Comment[]>;

  /**
   * Get a comment
   *
   * Reads comments, filtered, sorted and paged. Needs either `_id` or both `entityType` and `entityId`: a bare list is refused.
   *
   * `GET /comments`
   *
   * Quirk `no-bare-list`: A list without `_id` and without `entityType` and `entityId` is refused.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `entityType`, `entityId`.
   * @see `docs/plutio/#operation/comments.list`
   */
  get(id: Id, input?: CommentsGetInput, options?: BlockGroupsGetOptions): ApiPromise<Comment>;

  /**
   * Update a comment
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /comments`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the comment and the fields to change.
   * @see `docs/plutio/#operation/comments.update`
   */
  update(id: Id, input?: CommentsUpdateInput, options?: BlockGroupsGetOptions): ApiPromise<Comment>;

  /**
   * Create a comment
   *
   * Creates a comment. Send either `bodyPlain` or `bodyHTML`.
   *
   * `POST /comments`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence A.
   *
   * @param input The new comment.
   * @see `docs/plutio/#operation/comments.create`
   */
  create(input: CommentsCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Comment>;

  /**
   * Delete a comment
   *
   * Moves a comment to the trash, which keeps it for 30 days.
   *
   * `DELETE /comments`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/comments.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Companies. A company has a `title`, a person a `name`. */
export interface CompaniesResource {
  /**
   * List companies
   *
   * Reads companies, filtered, sorted and paged.
   *
   * `GET /companies`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/companies.list`
   */
  list(
    input?: CompaniesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Company, Company[]>;

  /**
   * Get a company
   *
   * Reads companies, filtered, sorted and paged.
   *
   * `GET /companies`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/companies.list`
   */
  get(id: Id, input?: CompaniesGetInput, options?: BlockGroupsGetOptions): ApiPromise<Company>;

  /**
   * Update a company
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /companies`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the company and the fields to change.
   * @see `docs/plutio/#operation/companies.update`
   */
  update(
    id: Id,
    input?: CompaniesUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Company>;

  /**
   * Create a company
   *
   * Creates a company. Only the title is needed.
   *
   * `POST /companies`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, import-scripts, usefulapi-connector). Confidence B.
   *
   * @param input The new company.
   * @see `docs/plutio/#operation/companies.create`
   */
  create(input: CompaniesCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Company>;

  /**
   * Delete a company
   *
   * Moves a company to the trash, which keeps it for 30 days.
   *
   * `DELETE /companies`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/companies.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Update several companies
   *
   * Sets the same fields on several companies.
   *
   * `PUT /companies/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @param input The ids of the companies and the fields to set on all of them.
   * @see `docs/plutio/#operation/companies.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: CompaniesBulkUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several companies
   *
   * Moves several companies to the trash, which keeps them for 30 days.
   *
   * `DELETE /companies/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/companies.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Contracts. A contract has a `name`. Sending and signing are not part of the API. */
export interface ContractsResource {
  /**
   * List contracts
   *
   * Reads contracts, filtered, sorted and paged. Bodies of templates are hidden unless `isTemplate` is true.
   *
   * `GET /contracts`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `isTemplate`.
   * @see `docs/plutio/#operation/contracts.list`
   */
  list(
    input?: ContractsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Contract, Contract[]>;

  /**
   * Get a contract
   *
   * Reads contracts, filtered, sorted and paged. Bodies of templates are hidden unless `isTemplate` is true.
   *
   * `GET /contracts`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `isTemplate`.
   * @see `docs/plutio/#operation/contracts.list`
   */
  get(id: Id, input?: ContractsGetInput, options?: BlockGroupsGetOptions): ApiPromise<Contract>;

  /**
   * Update a contract
   *
   * Changes the fields that are sent and leaves the others as they are. Setting `blocks` puts them in order.
   *
   * `PUT /contracts`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the contract and the fields to change.
   * @see `docs/plutio/#operation/contracts.update`
   */
  update(
    id: Id,
    input?: ContractsUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Contract>;

  /**
   * Create a contract
   *
   * Creates a contract. A new contract has a content and a signature block.
   *
   * `POST /contracts`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp). Confidence A.
   *
   * @param input The new contract.
   * @see `docs/plutio/#operation/contracts.create`
   */
  create(input: ContractsCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Contract>;

  /**
   * Delete a contract
   *
   * Moves a contract to the trash, which keeps it for 30 days.
   *
   * `DELETE /contracts`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/contracts.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Archive a contract
   *
   * Puts a contract into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /contracts/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/contracts.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take a contract out of the archive
   *
   * Puts a contract into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /contracts/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/contracts.archive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Update several contracts
   *
   * Sets the same fields on several contracts.
   *
   * `PUT /contracts/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @param input The ids of the contracts and the fields to set on all of them.
   * @see `docs/plutio/#operation/contracts.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: ContractsBulkUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several contracts
   *
   * Moves several contracts to the trash, which keeps them for 30 days.
   *
   * `DELETE /contracts/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/contracts.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Archive several contracts
   *
   * Puts several contracts into the archive, or takes them out again.
   *
   * `POST /contracts/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for contracts it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/contracts.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take several contracts out of the archive
   *
   * Puts several contracts into the archive, or takes them out again.
   *
   * `POST /contracts/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for contracts it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/contracts.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Conversations of the inbox. */
export interface ConversationsResource {
  /**
   * List conversations
   *
   * Reads conversations, filtered, sorted and paged.
   *
   * `GET /conversations`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/conversations.list`
   */
  list(
    input?: ConversationsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Conversation, Conversation[]>;

  /**
   * Get a conversation
   *
   * Reads conversations, filtered, sorted and paged.
   *
   * `GET /conversations`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/conversations.list`
   */
  get(
    id: Id,
    input?: ConversationsGetInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Conversation>;

  /**
   * Update a conversation
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /conversations`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the conversation and the fields to change.
   * @see `docs/plutio/#operation/conversations.update`
   */
  update(
    id: Id,
    input?: ConversationsUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Conversation>;

  /**
   * Create a conversation
   *
   * Creates a conversation.
   *
   * `POST /conversations`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input The new conversation.
   * @see `docs/plutio/#operation/conversations.create`
   */
  create(
    input: ConversationsCreateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Conversation>;

  /**
   * Delete a conversation
   *
   * Moves a conversation to the trash, which keeps it for 30 days.
   *
   * `DELETE /conversations`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/conversations.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Definitions of custom fields. Their values stand in the `customFields` of the records. */
export interface CustomFieldsResource {
  /**
   * List custom fields
   *
   * Reads custom fields, filtered, sorted and paged.
   *
   * `GET /custom-fields`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `entityType`.
   * @see `docs/plutio/#operation/customFields.list`
   */
  list(
    input?: CustomFieldsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<CustomField, CustomField[]>;

  /**
   * Get a custom field
   *
   * Reads custom fields, filtered, sorted and paged.
   *
   * `GET /custom-fields`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `entityType`.
   * @see `docs/plutio/#operation/customFields.list`
   */
  get(
    id: Id,
    input?: CustomFieldsGetInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<CustomField>;

  /**
   * Update a custom field
   *
   * Changes the fields that are sent and leaves the others as they are. One client was refused with 403, most likely because it sent the id in the path.
   *
   * `PUT /custom-fields`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: one client met 403 on other forms of this call.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the custom field and the fields to change.
   * @see `docs/plutio/#operation/customFields.update`
   */
  update(
    id: Id,
    input?: CustomFieldsUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<CustomField>;

  /**
   * Create a custom field
   *
   * Creates a custom field. The values of select fields are ids of options, not labels.
   *
   * `POST /custom-fields`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param input The new custom field.
   * @see `docs/plutio/#operation/customFields.create`
   */
  create(input: CustomFieldsCreateInput, options?: BlockGroupsGetOptions): ApiPromise<CustomField>;

  /**
   * Delete a custom field
   *
   * Moves a custom field to the trash, which keeps it for 30 days. One client was refused with 403, most likely because it sent the id in the path.
   *
   * `DELETE /custom-fields`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: one client met 403 on other forms of this call.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/customFields.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** The figures that widgets of a dashboard show. */
export interface DashboardDataResource {
  /**
   * Get dashboard data
   *
   * Reads the figures that widgets show. Which parameters choose them, and what the answer looks like, is unknown; the common ones are declared.
   *
   * `GET /dashboard-data`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: neither parameters nor answer are known.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/dashboardData.get`
   */
  get(input?: DashboardDataGetInput, options?: BlockGroupsGetOptions): ApiPromise<UnknownBody>;
}

/** Pages of dashboards. */
export interface DashboardPagesResource {
  /**
   * List dashboard pages
   *
   * Reads dashboard pages, filtered, sorted and paged.
   *
   * `GET /dashboard-pages`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/dashboardPages.list`
   */
  list(
    input?: DashboardPagesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<DashboardPage, DashboardPage[]>;

  /**
   * Get a dashboard page
   *
   * Reads dashboard pages, filtered, sorted and paged.
   *
   * `GET /dashboard-pages`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/dashboardPages.list`
   */
  get(
    id: Id,
    input?: DashboardPagesGetInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<DashboardPage>;

  /**
   * Update a dashboard page
   *
   * Changes the fields that are sent and leaves the others as they are. One client was refused with 403, most likely because it sent the id in the path.
   *
   * `PUT /dashboard-pages`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: one client met 403 on other forms of this call.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the dashboard page and the fields to change.
   * @see `docs/plutio/#operation/dashboardPages.update`
   */
  update(
    id: Id,
    input?: DashboardPagesUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<DashboardPage>;

  /**
   * Create a dashboard page
   *
   * Creates a dashboard page.
   *
   * `POST /dashboard-pages`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param input The new dashboard page.
   * @see `docs/plutio/#operation/dashboardPages.create`
   */
  create(
    input: DashboardPagesCreateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<DashboardPage>;

  /**
   * Delete a dashboard page
   *
   * Moves a dashboard page to the trash, which keeps it for 30 days. One client was refused with 403, most likely because it sent the id in the path.
   *
   * `DELETE /dashboard-pages`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: one client met 403 on other forms of this call.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/dashboardPages.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Dashboards, one for each role. */
export interface DashboardsResource {
  /**
   * List dashboards
   *
   * Reads dashboards, filtered, sorted and paged.
   *
   * `GET /dashboards`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/dashboards.list`
   */
  list(
    input?: DashboardsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Dashboard, Dashboard[]>;

  /**
   * Get a dashboard
   *
   * Reads dashboards, filtered, sorted and paged.
   *
   * `GET /dashboards`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/dashboards.list`
   */
  get(id: Id, input?: DashboardsGetInput, options?: BlockGroupsGetOptions): ApiPromise<Dashboard>;

  /**
   * Update a dashboard
   *
   * Changes the fields that are sent and leaves the others as they are. Which fields it takes is unknown.
   *
   * `PUT /dashboards`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: one client met 403 on other forms of this call, and no fields are known.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/dashboards.update`
   */
  update(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Dashboard>;
}

/** Events of the calendar. */
export interface EventsResource {
  /**
   * List events
   *
   * Reads events, filtered, sorted and paged.
   *
   * `GET /events`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/events.list`
   */
  list(
    input?: EventsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<CalendarEvent, CalendarEvent[]>;

  /**
   * Get an event
   *
   * Reads events, filtered, sorted and paged.
   *
   * `GET /events`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/events.list`
   */
  get(id: Id, input?: EventsGetInput, options?: BlockGroupsGetOptions): ApiPromise<CalendarEvent>;

  /**
   * Update an event
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /events`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the event and the fields to change.
   * @see `docs/plutio/#operation/events.update`
   */
  update(
    id: Id,
    input?: EventsUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<CalendarEvent>;

  /**
   * Create an event
   *
   * Creates an event. No invitation is sent.
   *
   * `POST /events`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, usefulapi-connector). Confidence B.
   *
   * @param input The new event.
   * @see `docs/plutio/#operation/events.create`
   */
  create(input: EventsCreateInput, options?: BlockGroupsGetOptions): ApiPromise<CalendarEvent>;

  /**
   * Delete an event
   *
   * Moves an event to the trash, which keeps it for 30 days.
   *
   * `DELETE /events`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/events.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Folders of files. */
export interface FileFoldersResource {
  /**
   * List file folders
   *
   * Reads file folders, filtered, sorted and paged.
   *
   * `GET /file-folders`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/fileFolders.list`
   */
  list(
    input?: FileFoldersListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<FileFolder, FileFolder[]>;

  /**
   * Get a file folder
   *
   * Reads file folders, filtered, sorted and paged.
   *
   * `GET /file-folders`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/fileFolders.list`
   */
  get(id: Id, input?: FileFoldersGetInput, options?: BlockGroupsGetOptions): ApiPromise<FileFolder>;

  /**
   * Update a file folder
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /file-folders`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the file folder and the fields to change.
   * @see `docs/plutio/#operation/fileFolders.update`
   */
  update(
    id: Id,
    input?: FileFoldersUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<FileFolder>;

  /**
   * Create a file folder
   *
   * Creates a file folder.
   *
   * `POST /file-folders`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input The new file folder.
   * @see `docs/plutio/#operation/fileFolders.create`
   */
  create(input: FileFoldersCreateInput, options?: BlockGroupsGetOptions): ApiPromise<FileFolder>;

  /**
   * Delete a file folder
   *
   * Moves a file folder to the trash, which keeps it for 30 days.
   *
   * `DELETE /file-folders`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/fileFolders.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Move a file folder
   *
   * Moves a file folder to another place. Which of the fields the server reads is unknown.
   *
   * `POST /file-folders/move`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: which fields the server reads is unknown.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the file folder and where it goes.
   * @see `docs/plutio/#operation/fileFolders.move`
   */
  move(
    id: Id,
    input?: FileFoldersMoveInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<operations["fileFolders.move"]["responses"][200]["content"]["application/json"]>;
}

/** Records of files. How to upload the bytes of a file over the API is unknown. */
export interface FilesResource {
  /**
   * List files
   *
   * Reads files, filtered, sorted and paged. Only records are listed; their bytes are not part of the API.
   *
   * `GET /files`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `entityType`, `entityId`.
   * @see `docs/plutio/#operation/files.list`
   */
  list(
    input?: FilesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<FileRecord, FileRecord[]>;

  /**
   * Get a file
   *
   * Reads files, filtered, sorted and paged. Only records are listed; their bytes are not part of the API.
   *
   * `GET /files`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `entityType`, `entityId`.
   * @see `docs/plutio/#operation/files.list`
   */
  get(id: Id, input?: FilesGetInput, options?: BlockGroupsGetOptions): ApiPromise<FileRecord>;

  /**
   * Update a file
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /files`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the file and the fields to change.
   * @see `docs/plutio/#operation/files.update`
   */
  update(id: Id, input?: FilesUpdateInput, options?: BlockGroupsGetOptions): ApiPromise<FileRecord>;

  /**
   * Create a file
   *
   * Creates the record of a file, without its bytes. The server wants a `handle`, which stands for bytes uploaded before; how to upload over the API is unknown.
   *
   * `POST /files`
   *
   * Quirk `handle-unobtainable`: Every try at an upload failed with 400, "Handle is required".
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence D: another client never got past "Handle is required".
   *
   * @param input The new file.
   * @see `docs/plutio/#operation/files.create`
   */
  create(input: FilesCreateInput, options?: BlockGroupsGetOptions): ApiPromise<FileRecord>;

  /**
   * Delete a file
   *
   * Moves a file to the trash, which keeps it for 30 days.
   *
   * `DELETE /files`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/files.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Move a file
   *
   * Moves a file to another place. Which of the fields the server reads is unknown.
   *
   * `POST /files/move`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: which fields the server reads is unknown.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the file and where it goes.
   * @see `docs/plutio/#operation/files.move`
   */
  move(
    id: Id,
    input?: FilesMoveInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<operations["files.move"]["responses"][200]["content"]["application/json"]>;

  /**
   * Update several files
   *
   * Sets the same fields on several files.
   *
   * `PUT /files/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @param input The ids of the files and the fields to set on all of them.
   * @see `docs/plutio/#operation/files.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: FilesBulkUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several files
   *
   * Moves several files to the trash, which keeps them for 30 days.
   *
   * `DELETE /files/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/files.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Answers to forms. */
export interface FormResponsesResource {
  /**
   * List form responses
   *
   * Reads form responses, filtered, sorted and paged.
   *
   * `GET /form-responses`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `formId`.
   * @see `docs/plutio/#operation/formResponses.list`
   */
  list(
    input?: FormResponsesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<FormResponse, FormResponse[]>;

  /**
   * Get a form response
   *
   * Reads form responses, filtered, sorted and paged.
   *
   * `GET /form-responses`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `formId`.
   * @see `docs/plutio/#operation/formResponses.list`
   */
  get(
    id: Id,
    input?: FormResponsesGetInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<FormResponse>;

  /**
   * Update a form response
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /form-responses`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the form response and the fields to change.
   * @see `docs/plutio/#operation/formResponses.update`
   */
  update(
    id: Id,
    input?: FormResponsesUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<FormResponse>;

  /**
   * Create a form response
   *
   * Creates a form response.
   *
   * `POST /form-responses`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input The new form response.
   * @see `docs/plutio/#operation/formResponses.create`
   */
  create(input: FormResponseFields, options?: BlockGroupsGetOptions): ApiPromise<FormResponse>;

  /**
   * Delete a form response
   *
   * Moves a form response to the trash, which keeps it for 30 days.
   *
   * `DELETE /form-responses`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/formResponses.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several form responses
   *
   * Moves several form responses to the trash, which keeps them for 30 days.
   *
   * `DELETE /form-responses/bulk`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list. For form responses the bulk update is missing.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/formResponses.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Forms. */
export interface FormsResource {
  /**
   * List forms
   *
   * Reads forms, filtered, sorted and paged.
   *
   * `GET /forms`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/forms.list`
   */
  list(input?: FormsListInput, options?: WithBusinessListOptions): PagePromise<Form, Form[]>;

  /**
   * Get a form
   *
   * Reads forms, filtered, sorted and paged.
   *
   * `GET /forms`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/forms.list`
   */
  get(id: Id, input?: FormsGetInput, options?: BlockGroupsGetOptions): ApiPromise<Form>;

  /**
   * Update a form
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /forms`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the form and the fields to change.
   * @see `docs/plutio/#operation/forms.update`
   */
  update(id: Id, input?: FormsUpdateInput, options?: BlockGroupsGetOptions): ApiPromise<Form>;

  /**
   * Create a form
   *
   * Creates a form.
   *
   * `POST /forms`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input The new form.
   * @see `docs/plutio/#operation/forms.create`
   */
  create(input: FormFields, options?: BlockGroupsGetOptions): ApiPromise<Form>;

  /**
   * Delete a form
   *
   * Moves a form to the trash, which keeps it for 30 days.
   *
   * `DELETE /forms`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/forms.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Copy a form
   *
   * Makes a copy of a form. Whether the server reads more than `_id` is unknown.
   *
   * `POST /forms/copy`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the form and where the copy goes.
   * @see `docs/plutio/#operation/forms.copy`
   */
  copy(id: Id, input?: FormsCopyInput, options?: BlockGroupsGetOptions): ApiPromise<Form>;

  /**
   * Archive a form
   *
   * Puts a form into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /forms/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/forms.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take a form out of the archive
   *
   * Puts a form into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /forms/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/forms.archive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Update several forms
   *
   * Sets the same fields on several forms.
   *
   * `PUT /forms/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @param input The ids of the forms and the fields to set on all of them.
   * @see `docs/plutio/#operation/forms.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: FormsBulkUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several forms
   *
   * Moves several forms to the trash, which keeps them for 30 days.
   *
   * `DELETE /forms/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/forms.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Archive several forms
   *
   * Puts several forms into the archive, or takes them out again.
   *
   * `POST /forms/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for forms it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/forms.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take several forms out of the archive
   *
   * Puts several forms into the archive, or takes them out again.
   *
   * `POST /forms/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for forms it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/forms.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Inbox groups, which the app calls messengers. */
export interface InboxGroupsResource {
  /**
   * List inbox groups
   *
   * Reads inbox groups, filtered, sorted and paged.
   *
   * `GET /inbox-groups`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/inboxGroups.list`
   */
  list(
    input?: InboxGroupsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<InboxGroup, InboxGroup[]>;

  /**
   * Get an inbox group
   *
   * Reads inbox groups, filtered, sorted and paged.
   *
   * `GET /inbox-groups`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/inboxGroups.list`
   */
  get(id: Id, input?: InboxGroupsGetInput, options?: BlockGroupsGetOptions): ApiPromise<InboxGroup>;

  /**
   * Update an inbox group
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /inbox-groups`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the inbox group and the fields to change.
   * @see `docs/plutio/#operation/inboxGroups.update`
   */
  update(
    id: Id,
    input?: InboxGroupsUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<InboxGroup>;

  /**
   * Create an inbox group
   *
   * Creates an inbox group.
   *
   * `POST /inbox-groups`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input The new inbox group.
   * @see `docs/plutio/#operation/inboxGroups.create`
   */
  create(input: InboxGroupsCreateInput, options?: BlockGroupsGetOptions): ApiPromise<InboxGroup>;

  /**
   * Delete an inbox group
   *
   * Moves an inbox group to the trash, which keeps it for 30 days.
   *
   * `DELETE /inbox-groups`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/inboxGroups.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Subscriptions, which make an invoice each cycle. */
export interface InvoiceSubscriptionsResource {
  /**
   * List invoice subscriptions
   *
   * Reads invoice subscriptions, filtered, sorted and paged.
   *
   * `GET /invoice-subscriptions`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp, jackmates-mcp, usefulapi-connector). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `status`, `client._id`, `upcomingInvoiceDate`.
   * @see `docs/plutio/#operation/invoiceSubscriptions.list`
   */
  list(
    input?: InvoiceSubscriptionsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<InvoiceSubscription, InvoiceSubscription[]>;

  /**
   * Get an invoice subscription
   *
   * Reads invoice subscriptions, filtered, sorted and paged.
   *
   * `GET /invoice-subscriptions`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp, jackmates-mcp, usefulapi-connector). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `status`, `client._id`, `upcomingInvoiceDate`.
   * @see `docs/plutio/#operation/invoiceSubscriptions.list`
   */
  get(
    id: Id,
    input?: InvoiceSubscriptionsGetInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<InvoiceSubscription>;

  /**
   * Update an invoice subscription
   *
   * Changes the fields that are sent and leaves the others as they are. A `status` is dropped silently.
   *
   * `PUT /invoice-subscriptions`
   *
   * Quirk `status-ignored`: `status` is accepted with 200 and ignored. This was seen on the bulk form.
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the invoice subscription and the fields to change.
   * @see `docs/plutio/#operation/invoiceSubscriptions.update`
   */
  update(
    id: Id,
    input?: InvoiceSubscriptionsUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<InvoiceSubscription>;

  /**
   * Create an invoice subscription
   *
   * Creates an invoice subscription.
   *
   * `POST /invoice-subscriptions`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input The new invoice subscription.
   * @see `docs/plutio/#operation/invoiceSubscriptions.create`
   */
  create(
    input: InvoiceSubscriptionFields,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<InvoiceSubscription>;

  /**
   * Delete an invoice subscription
   *
   * Moves an invoice subscription to the trash, which keeps it for 30 days.
   *
   * `DELETE /invoice-subscriptions`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/invoiceSubscriptions.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Update several invoice subscriptions
   *
   * Sets the same fields on several invoice subscriptions. A `status` is accepted with 200 and dropped.
   *
   * `PUT /invoice-subscriptions/bulk`
   *
   * Quirk `status-ignored`: `status` is accepted with 200 and ignored.
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @param input The ids of the invoice subscriptions and the fields to set on all of them.
   * @see `docs/plutio/#operation/invoiceSubscriptions.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: InvoiceSubscriptionsBulkUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several invoice subscriptions
   *
   * Moves several invoice subscriptions to the trash, which keeps them for 30 days.
   *
   * `DELETE /invoice-subscriptions/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/invoiceSubscriptions.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Invoices. Their lines live in a block of type `items`; sending one is not part of the API. */
export interface InvoicesResource {
  /**
   * List invoices
   *
   * Reads invoices, filtered, sorted and paged.
   *
   * `GET /invoices`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp, usefulapi-connector, back-office). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `status`, `client._id`, `dueDate`, `currency`.
   * @see `docs/plutio/#operation/invoices.list`
   */
  list(
    input?: InvoicesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Invoice, Invoice[]>;

  /**
   * Get an invoice
   *
   * Reads invoices, filtered, sorted and paged.
   *
   * `GET /invoices`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp, usefulapi-connector, back-office). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `status`, `client._id`, `dueDate`, `currency`.
   * @see `docs/plutio/#operation/invoices.list`
   */
  get(id: Id, input?: InvoicesGetInput, options?: BlockGroupsGetOptions): ApiPromise<Invoice>;

  /**
   * Update an invoice
   *
   * Changes the fields that are sent and leaves the others as they are. A `status` is dropped silently.
   *
   * `PUT /invoices`
   *
   * Quirk `status-ignored`: `status` is accepted with 200 and ignored. This was seen on the bulk form.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, import-scripts). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the invoice and the fields to change.
   * @see `docs/plutio/#operation/invoices.update`
   */
  update(id: Id, input?: InvoicesUpdateInput, options?: BlockGroupsGetOptions): ApiPromise<Invoice>;

  /**
   * Create an invoice
   *
   * Creates an invoice. A new invoice is a draft. One client always sends `name`, `client` and `currency`. Lines are added as a block of type `items`.
   *
   * `POST /invoices`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, usefulapi-connector). Confidence B.
   *
   * @param input The new invoice.
   * @see `docs/plutio/#operation/invoices.create`
   */
  create(input: InvoiceFields, options?: BlockGroupsGetOptions): ApiPromise<Invoice>;

  /**
   * Delete an invoice
   *
   * Moves an invoice to the trash, which keeps it for 30 days.
   *
   * `DELETE /invoices`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/invoices.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Archive an invoice
   *
   * Puts an invoice into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /invoices/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/invoices.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take an invoice out of the archive
   *
   * Puts an invoice into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /invoices/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/invoices.archive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Update several invoices
   *
   * Sets the same fields on several invoices. A `status` is accepted with 200 and dropped.
   *
   * `PUT /invoices/bulk`
   *
   * Quirk `status-ignored`: `status` is accepted with 200 and ignored.
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @param input The ids of the invoices and the fields to set on all of them.
   * @see `docs/plutio/#operation/invoices.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: InvoicesBulkUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several invoices
   *
   * Moves several invoices to the trash, which keeps them for 30 days.
   *
   * `DELETE /invoices/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/invoices.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Archive several invoices
   *
   * Puts several invoices into the archive, or takes them out again.
   *
   * `POST /invoices/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for invoices it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/invoices.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take several invoices out of the archive
   *
   * Puts several invoices into the archive, or takes them out again.
   *
   * `POST /invoices/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for invoices it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/invoices.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Items: products and services to be sold. */
export interface ItemsResource {
  /**
   * List items
   *
   * Reads items, filtered, sorted and paged.
   *
   * `GET /items`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/items.list`
   */
  list(input?: ItemsListInput, options?: WithBusinessListOptions): PagePromise<Item, Item[]>;

  /**
   * Get an item
   *
   * Reads items, filtered, sorted and paged.
   *
   * `GET /items`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/items.list`
   */
  get(id: Id, input?: ItemsGetInput, options?: BlockGroupsGetOptions): ApiPromise<Item>;

  /**
   * Update an item
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /items`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the item and the fields to change.
   * @see `docs/plutio/#operation/items.update`
   */
  update(id: Id, input?: ItemsUpdateInput, options?: BlockGroupsGetOptions): ApiPromise<Item>;

  /**
   * Create an item
   *
   * Creates an item.
   *
   * `POST /items`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input The new item.
   * @see `docs/plutio/#operation/items.create`
   */
  create(input: ItemFields, options?: BlockGroupsGetOptions): ApiPromise<Item>;

  /**
   * Delete an item
   *
   * Moves an item to the trash, which keeps it for 30 days.
   *
   * `DELETE /items`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/items.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Notes on people, companies and blocks. */
export interface NotesResource {
  /**
   * List notes
   *
   * Reads notes, filtered, sorted and paged.
   *
   * `GET /notes`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp, usefulapi-connector, back-office). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `entityType`, `entityId`.
   * @see `docs/plutio/#operation/notes.list`
   */
  list(input?: NotesListInput, options?: WithBusinessListOptions): PagePromise<Note, Note[]>;

  /**
   * Get a note
   *
   * Reads notes, filtered, sorted and paged.
   *
   * `GET /notes`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp, usefulapi-connector, back-office). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `entityType`, `entityId`.
   * @see `docs/plutio/#operation/notes.list`
   */
  get(id: Id, input?: NotesGetInput, options?: BlockGroupsGetOptions): ApiPromise<Note>;

  /**
   * Update a note
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /notes`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the note and the fields to change.
   * @see `docs/plutio/#operation/notes.update`
   */
  update(id: Id, input?: NotesUpdateInput, options?: BlockGroupsGetOptions): ApiPromise<Note>;

  /**
   * Create a note
   *
   * Creates a note. HTML comments in the text are stripped by the server.
   *
   * `POST /notes`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input The new note.
   * @see `docs/plutio/#operation/notes.create`
   */
  create(input: NoteFields, options?: BlockGroupsGetOptions): ApiPromise<Note>;

  /**
   * Delete a note
   *
   * Moves a note to the trash, which keeps it for 30 days.
   *
   * `DELETE /notes`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/notes.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** People: clients, team and everyone else the workspace knows. A company has a `title`, a person a `name`. */
export interface PeopleResource {
  /**
   * List people
   *
   * Reads people, filtered, sorted and paged. Plain text in `q` is ignored here: it has to be JSON.
   *
   * `GET /people`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Quirk `plain-q-ignored`: A `q` that is plain text is ignored.
   *
   * Evidence: documented (public-docs, jackmates-n8n, task-viewer, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A: an example in the docs, `/people?name.first=leo`.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `role`, `status`, `name.first`, `contactEmails.address`.
   * @see `docs/plutio/#operation/people.list`
   */
  list(input?: PeopleListInput, options?: WithBusinessListOptions): PagePromise<Person, Person[]>;

  /**
   * Get a person
   *
   * Reads people, filtered, sorted and paged. Plain text in `q` is ignored here: it has to be JSON.
   *
   * `GET /people`
   *
   * Quirk `plain-q-ignored`: A `q` that is plain text is ignored.
   *
   * Evidence: documented (public-docs, jackmates-n8n, task-viewer, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A: an example in the docs, `/people?name.first=leo`.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `role`, `status`, `name.first`, `contactEmails.address`.
   * @see `docs/plutio/#operation/people.list`
   */
  get(id: Id, input?: PeopleGetInput, options?: BlockGroupsGetOptions): ApiPromise<Person>;

  /**
   * Update a person
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /people`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the person and the fields to change.
   * @see `docs/plutio/#operation/people.update`
   */
  update(id: Id, input?: PeopleUpdateInput, options?: BlockGroupsGetOptions): ApiPromise<Person>;

  /**
   * Create a person
   *
   * Creates a person. The address for an invitation goes into `email`; send `invite: false` to mail nobody.
   *
   * `POST /people`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, import-scripts, enquiry-form, usefulapi-connector). Confidence B.
   *
   * @param input The new person.
   * @see `docs/plutio/#operation/people.create`
   */
  create(input: PeopleCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Person>;

  /**
   * Delete a person
   *
   * Moves a person to the trash, which keeps it for 30 days.
   *
   * `DELETE /people`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/people.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Archive a person
   *
   * Puts a person into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /people/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/people.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take a person out of the archive
   *
   * Puts a person into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /people/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/people.archive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Update several people
   *
   * Sets the same fields on several people.
   *
   * `PUT /people/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @param input The ids of the people and the fields to set on all of them.
   * @see `docs/plutio/#operation/people.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: PeopleBulkUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several people
   *
   * Moves several people to the trash, which keeps them for 30 days.
   *
   * `DELETE /people/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/people.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Archive several people
   *
   * Puts several people into the archive, or takes them out again.
   *
   * `POST /people/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for people it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/people.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take several people out of the archive
   *
   * Puts several people into the archive, or takes them out again.
   *
   * `POST /people/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for people it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/people.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Login accounts, which can only be read. */
export interface ProfilesResource {
  /**
   * List profiles
   *
   * Reads profiles, filtered, sorted and paged.
   *
   * `GET /profiles`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: neither parameters nor fields are known.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/profiles.list`
   */
  list(
    input?: ProfilesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Profile, Profile[]>;

  /**
   * Get a profile
   *
   * Reads profiles, filtered, sorted and paged.
   *
   * `GET /profiles`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: neither parameters nor fields are known.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/profiles.list`
   */
  get(id: Id, input?: ProfilesGetInput, options?: BlockGroupsGetOptions): ApiPromise<Profile>;
}

/** Projects. A project has a `name`; creating one makes its first task board too. */
export interface ProjectsResource {
  /**
   * List projects
   *
   * Reads projects, filtered, sorted and paged.
   *
   * `GET /projects`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: vendor-client (public-docs, jackmates-n8n, zapier-integration, project-cards, task-viewer, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A: the vendor's own Zapier code makes this call, at v1.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `contributors`, `clients._id`, `name`.
   * @see `docs/plutio/#operation/projects.list`
   */
  list(
    input?: ProjectsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Project, Project[]>;

  /**
   * Get a project
   *
   * Reads projects, filtered, sorted and paged.
   *
   * `GET /projects`
   *
   * Evidence: vendor-client (public-docs, jackmates-n8n, zapier-integration, project-cards, task-viewer, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A: the vendor's own Zapier code makes this call, at v1.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `contributors`, `clients._id`, `name`.
   * @see `docs/plutio/#operation/projects.list`
   */
  get(id: Id, input?: ProjectsGetInput, options?: BlockGroupsGetOptions): ApiPromise<Project>;

  /**
   * Update a project
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /projects`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the project and the fields to change.
   * @see `docs/plutio/#operation/projects.update`
   */
  update(id: Id, input?: ProjectsUpdateInput, options?: BlockGroupsGetOptions): ApiPromise<Project>;

  /**
   * Create a project
   *
   * Creates a project. Makes the first task board, too, and sets a default status.
   *
   * `POST /projects`
   *
   * Evidence: vendor-client (public-docs, jackmates-n8n, zapier-integration, usefulapi-connector). Confidence A: the vendor's own Zapier code makes this call, at v1.
   *
   * @param input The new project.
   * @see `docs/plutio/#operation/projects.create`
   */
  create(input: ProjectsCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Project>;

  /**
   * Delete a project
   *
   * Moves a project to the trash, which keeps it for 30 days.
   *
   * `DELETE /projects`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/projects.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Move a project
   *
   * Moves a project to another place. Which of the fields the server reads is unknown.
   *
   * `POST /projects/move`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: which fields the server reads is unknown.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the project and where it goes.
   * @see `docs/plutio/#operation/projects.move`
   */
  move(
    id: Id,
    input?: ProjectsMoveInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<operations["projects.move"]["responses"][200]["content"]["application/json"]>;

  /**
   * Copy a project
   *
   * Makes a copy of a project. Whether the server reads more than `_id` is unknown.
   *
   * `POST /projects/copy`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the project and where the copy goes.
   * @see `docs/plutio/#operation/projects.copy`
   */
  copy(id: Id, input?: ProjectsCopyInput, options?: BlockGroupsGetOptions): ApiPromise<Project>;

  /**
   * Archive a project
   *
   * Puts a project into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /projects/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/projects.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take a project out of the archive
   *
   * Puts a project into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /projects/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/projects.archive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Update several projects
   *
   * Sets the same fields on several projects.
   *
   * `PUT /projects/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @param input The ids of the projects and the fields to set on all of them.
   * @see `docs/plutio/#operation/projects.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: ProjectsBulkUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several projects
   *
   * Moves several projects to the trash, which keeps them for 30 days.
   *
   * `DELETE /projects/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/projects.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Archive several projects
   *
   * Puts several projects into the archive, or takes them out again.
   *
   * `POST /projects/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for projects it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/projects.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take several projects out of the archive
   *
   * Puts several projects into the archive, or takes them out again.
   *
   * `POST /projects/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for projects it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/projects.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Proposals. A proposal has a `name`; a new one comes with an intro, a content and a signature block. */
export interface ProposalsResource {
  /**
   * List proposals
   *
   * Reads proposals, filtered, sorted and paged. Bodies of templates are hidden unless `isTemplate` is true.
   *
   * `GET /proposals`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector, back-office). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `status`, `isTemplate`.
   * @see `docs/plutio/#operation/proposals.list`
   */
  list(
    input?: ProposalsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Proposal, Proposal[]>;

  /**
   * Get a proposal
   *
   * Reads proposals, filtered, sorted and paged. Bodies of templates are hidden unless `isTemplate` is true.
   *
   * `GET /proposals`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector, back-office). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `status`, `isTemplate`.
   * @see `docs/plutio/#operation/proposals.list`
   */
  get(id: Id, input?: ProposalsGetInput, options?: BlockGroupsGetOptions): ApiPromise<Proposal>;

  /**
   * Update a proposal
   *
   * Changes the fields that are sent and leaves the others as they are. Of the states, `declined` and `cancelled` were seen to be set. Setting `blocks` puts them in order.
   *
   * `PUT /proposals`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, back-office). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the proposal and the fields to change.
   * @see `docs/plutio/#operation/proposals.update`
   */
  update(
    id: Id,
    input?: ProposalsUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Proposal>;

  /**
   * Create a proposal
   *
   * Creates a proposal. A new proposal has an intro, a content and a signature block; further blocks are created on their own, then put in order.
   *
   * `POST /proposals`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp). Confidence A.
   *
   * @param input The new proposal.
   * @see `docs/plutio/#operation/proposals.create`
   */
  create(input: ProposalsCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Proposal>;

  /**
   * Delete a proposal
   *
   * Moves a proposal to the trash, which keeps it for 30 days.
   *
   * `DELETE /proposals`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/proposals.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Archive a proposal
   *
   * Puts a proposal into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /proposals/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/proposals.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take a proposal out of the archive
   *
   * Puts a proposal into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /proposals/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/proposals.archive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Update several proposals
   *
   * Sets the same fields on several proposals.
   *
   * `PUT /proposals/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @param input The ids of the proposals and the fields to set on all of them.
   * @see `docs/plutio/#operation/proposals.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: ProposalsBulkUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several proposals
   *
   * Moves several proposals to the trash, which keeps them for 30 days.
   *
   * `DELETE /proposals/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/proposals.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Archive several proposals
   *
   * Puts several proposals into the archive, or takes them out again.
   *
   * `POST /proposals/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for proposals it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/proposals.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take several proposals out of the archive
   *
   * Puts several proposals into the archive, or takes them out again.
   *
   * `POST /proposals/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for proposals it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/proposals.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Roles of people. */
export interface RolesResource {
  /**
   * List roles
   *
   * Reads roles. The published list lacks this call though it has the writes.
   *
   * `GET /roles`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (jackmates-n8n). Added after the published list, by v1.11 at the latest.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/roles.list`
   */
  list(input?: RolesListInput, options?: WithBusinessListOptions): PagePromise<Role, Role[]>;

  /**
   * Get a role
   *
   * Reads roles. The published list lacks this call though it has the writes.
   *
   * `GET /roles`
   *
   * Evidence: third-party (jackmates-n8n). Added after the published list, by v1.11 at the latest.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/roles.list`
   */
  get(id: Id, input?: RolesGetInput, options?: BlockGroupsGetOptions): ApiPromise<Role>;

  /**
   * Update a role
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /roles`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the role and the fields to change.
   * @see `docs/plutio/#operation/roles.update`
   */
  update(id: Id, input?: RolesUpdateInput, options?: BlockGroupsGetOptions): ApiPromise<Role>;

  /**
   * Create a role
   *
   * Creates a role.
   *
   * `POST /roles`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input The new role.
   * @see `docs/plutio/#operation/roles.create`
   */
  create(input: RolesCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Role>;

  /**
   * Delete a role
   *
   * Moves a role to the trash, which keeps it for 30 days.
   *
   * `DELETE /roles`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/roles.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Statuses that projects and conversations may have. */
export interface StatusesResource {
  /**
   * List statuses
   *
   * Reads statuses, filtered, sorted and paged.
   *
   * `GET /statuses`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/statuses.list`
   */
  list(input?: StatusesListInput, options?: WithBusinessListOptions): PagePromise<Status, Status[]>;

  /**
   * Get a status
   *
   * Reads statuses, filtered, sorted and paged.
   *
   * `GET /statuses`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/statuses.list`
   */
  get(id: Id, input?: StatusesGetInput, options?: BlockGroupsGetOptions): ApiPromise<Status>;

  /**
   * Update a status
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /statuses`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the status and the fields to change.
   * @see `docs/plutio/#operation/statuses.update`
   */
  update(id: Id, input?: StatusesUpdateInput, options?: BlockGroupsGetOptions): ApiPromise<Status>;

  /**
   * Create a status
   *
   * Creates a status.
   *
   * `POST /statuses`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input The new status.
   * @see `docs/plutio/#operation/statuses.create`
   */
  create(input: StatusesCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Status>;

  /**
   * Delete a status
   *
   * Moves a status to the trash, which keeps it for 30 days.
   *
   * `DELETE /statuses`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/statuses.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Move a status
   *
   * Moves a status to another place. Which of the fields the server reads is unknown.
   *
   * `POST /statuses/move`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: which fields the server reads is unknown.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the status and where it goes.
   * @see `docs/plutio/#operation/statuses.move`
   */
  move(
    id: Id,
    input?: StatusesMoveInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<operations["statuses.move"]["responses"][200]["content"]["application/json"]>;
}

/** Task boards. One without a project is a stand-alone set of tasks. */
export interface TaskBoardsResource {
  /**
   * List task boards
   *
   * Reads task boards, filtered, sorted and paged.
   *
   * `GET /task-boards`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: vendor-client (public-docs, jackmates-n8n, zapier-integration, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A: the vendor's own Zapier code makes this call, at v1.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `projectId`.
   * @see `docs/plutio/#operation/taskBoards.list`
   */
  list(
    input?: TaskBoardsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<TaskBoard, TaskBoard[]>;

  /**
   * Get a task board
   *
   * Reads task boards, filtered, sorted and paged.
   *
   * `GET /task-boards`
   *
   * Evidence: vendor-client (public-docs, jackmates-n8n, zapier-integration, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A: the vendor's own Zapier code makes this call, at v1.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `projectId`.
   * @see `docs/plutio/#operation/taskBoards.list`
   */
  get(id: Id, input?: TaskBoardsGetInput, options?: BlockGroupsGetOptions): ApiPromise<TaskBoard>;

  /**
   * Update a task board
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /task-boards`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the task board and the fields to change.
   * @see `docs/plutio/#operation/taskBoards.update`
   */
  update(
    id: Id,
    input?: TaskBoardsUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<TaskBoard>;

  /**
   * Create a task board
   *
   * Creates a task board.
   *
   * `POST /task-boards`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input The new task board.
   * @see `docs/plutio/#operation/taskBoards.create`
   */
  create(input: TaskBoardsCreateInput, options?: BlockGroupsGetOptions): ApiPromise<TaskBoard>;

  /**
   * Delete a task board
   *
   * Moves a task board to the trash, which keeps it for 30 days.
   *
   * `DELETE /task-boards`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/taskBoards.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Move a task board
   *
   * Moves a task board to another place. Which of the fields the server reads is unknown.
   *
   * `POST /task-boards/move`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the task board and where it goes.
   * @see `docs/plutio/#operation/taskBoards.move`
   */
  move(
    id: Id,
    input?: TaskBoardsMoveInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<operations["taskBoards.move"]["responses"][200]["content"]["application/json"]>;

  /**
   * Copy a task board
   *
   * Makes a copy of a task board. Whether the server reads more than `_id` is unknown.
   *
   * `POST /task-boards/copy`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the task board and where the copy goes.
   * @see `docs/plutio/#operation/taskBoards.copy`
   */
  copy(id: Id, input?: TaskBoardsCopyInput, options?: BlockGroupsGetOptions): ApiPromise<TaskBoard>;

  /**
   * Archive a task board
   *
   * Puts a task board into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /task-boards/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/taskBoards.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take a task board out of the archive
   *
   * Puts a task board into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /task-boards/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/taskBoards.archive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Task groups: the columns of a task board. */
export interface TaskGroupsResource {
  /**
   * List task groups
   *
   * Reads task groups, filtered, sorted and paged.
   *
   * `GET /task-groups`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: vendor-client (public-docs, jackmates-n8n, zapier-integration, task-viewer, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A: the vendor's own Zapier code makes this call, at v1.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `taskBoardId`, `projectId`, `title`.
   * @see `docs/plutio/#operation/taskGroups.list`
   */
  list(
    input?: TaskGroupsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<TaskGroup, TaskGroup[]>;

  /**
   * Get a task group
   *
   * Reads task groups, filtered, sorted and paged.
   *
   * `GET /task-groups`
   *
   * Evidence: vendor-client (public-docs, jackmates-n8n, zapier-integration, task-viewer, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A: the vendor's own Zapier code makes this call, at v1.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `taskBoardId`, `projectId`, `title`.
   * @see `docs/plutio/#operation/taskGroups.list`
   */
  get(id: Id, input?: TaskGroupsGetInput, options?: BlockGroupsGetOptions): ApiPromise<TaskGroup>;

  /**
   * Update a task group
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /task-groups`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the task group and the fields to change.
   * @see `docs/plutio/#operation/taskGroups.update`
   */
  update(
    id: Id,
    input?: TaskGroupsUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<TaskGroup>;

  /**
   * Create a task group
   *
   * Creates a task group.
   *
   * `POST /task-groups`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence B.
   *
   * @param input The new task group.
   * @see `docs/plutio/#operation/taskGroups.create`
   */
  create(input: TaskGroupsCreateInput, options?: BlockGroupsGetOptions): ApiPromise<TaskGroup>;

  /**
   * Delete a task group
   *
   * Moves a task group to the trash, which keeps it for 30 days.
   *
   * `DELETE /task-groups`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/taskGroups.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Move a task group
   *
   * Moves a task group to another place.
   *
   * `POST /task-groups/move`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the task group and where it goes.
   * @see `docs/plutio/#operation/taskGroups.move`
   */
  move(
    id: Id,
    input: TaskGroupsMoveInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<operations["taskGroups.move"]["responses"][200]["content"]["application/json"]>;

  /**
   * Copy a task group
   *
   * Makes a copy of a task group.
   *
   * `POST /task-groups/copy`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the task group and where the copy goes.
   * @see `docs/plutio/#operation/taskGroups.copy`
   */
  copy(id: Id, input: TaskGroupsCopyInput, options?: BlockGroupsGetOptions): ApiPromise<TaskGroup>;

  /**
   * Archive a task group
   *
   * Puts a task group into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /task-groups/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n, jackmates-mcp). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/taskGroups.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take a task group out of the archive
   *
   * Puts a task group into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /task-groups/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n, jackmates-mcp). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/taskGroups.archive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Tasks. One shows in the app only if it has a board and a group. */
export interface TasksResource {
  /**
   * List tasks
   *
   * Reads tasks, filtered, sorted and paged.
   *
   * `GET /tasks`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Quirk `write-lag`: One client reads a task up to three times, 0.5 s and 1 s apart; most likely a write takes a moment to show.
   *
   * Evidence: documented (public-docs, jackmates-n8n, task-viewer, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A: an example in the docs, `/tasks?skip=20&limit=50`.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `projectId`, `taskBoardId`, `taskGroupId`, `assignedTo`, `status`, `dueDate`.
   * @see `docs/plutio/#operation/tasks.list`
   */
  list(input?: TasksListInput, options?: WithBusinessListOptions): PagePromise<Task, Task[]>;

  /**
   * Get a task
   *
   * Reads tasks, filtered, sorted and paged.
   *
   * `GET /tasks`
   *
   * Quirk `write-lag`: One client reads a task up to three times, 0.5 s and 1 s apart; most likely a write takes a moment to show.
   *
   * Evidence: documented (public-docs, jackmates-n8n, task-viewer, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A: an example in the docs, `/tasks?skip=20&limit=50`.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `projectId`, `taskBoardId`, `taskGroupId`, `assignedTo`, `status`, `dueDate`.
   * @see `docs/plutio/#operation/tasks.list`
   */
  get(id: Id, input?: TasksGetInput, options?: BlockGroupsGetOptions): ApiPromise<Task>;

  /**
   * Update a task
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /tasks`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, usefulapi-connector). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the task and the fields to change.
   * @see `docs/plutio/#operation/tasks.update`
   */
  update(id: Id, input?: TasksUpdateInput, options?: BlockGroupsGetOptions): ApiPromise<Task>;

  /**
   * Archive a task
   *
   * Sets `isArchived` by an update: the path `/tasks/archive` was answered with 404.
   *
   * `PUT /tasks`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, usefulapi-connector). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the task and the fields to change.
   * @see `docs/plutio/#operation/tasks.update`
   */
  archive(id: Id, input?: TasksArchiveInput, options?: BlockGroupsGetOptions): ApiPromise<Task>;

  /**
   * Take a task out of the archive
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /tasks`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, usefulapi-connector). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the task and the fields to change.
   * @see `docs/plutio/#operation/tasks.update`
   */
  unarchive(id: Id, input?: TasksUnarchiveInput, options?: BlockGroupsGetOptions): ApiPromise<Task>;

  /**
   * Create a task
   *
   * Creates a task. Without `taskBoardId` and `taskGroupId` the task does not show in the app; it can be moved there afterwards. One client needs `projectId` and `taskBoardId`, too.
   *
   * `POST /tasks`
   *
   * Quirk `hidden-without-group`: A task without board and group does not show in the app.
   *
   * Evidence: vendor-client (public-docs, jackmates-n8n, zapier-integration, enquiry-form, jackmates-mcp, usefulapi-connector). Confidence A: the vendor's own Zapier code makes this call, at v1.
   *
   * @param input The new task.
   * @see `docs/plutio/#operation/tasks.create`
   */
  create(input: TasksCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Task>;

  /**
   * Delete a task
   *
   * Moves a task to the trash, which keeps it for 30 days.
   *
   * `DELETE /tasks`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/tasks.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Move a task
   *
   * Moves a task to another place.
   *
   * `POST /tasks/move`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, enquiry-form). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the task and where it goes.
   * @see `docs/plutio/#operation/tasks.move`
   */
  move(
    id: Id,
    input: TasksMoveInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<operations["tasks.move"]["responses"][200]["content"]["application/json"]>;

  /**
   * Copy a task
   *
   * Makes a copy of a task. The fields beside `_id` follow those of the move; whether the server reads them is unknown.
   *
   * `POST /tasks/copy`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the task and where the copy goes.
   * @see `docs/plutio/#operation/tasks.copy`
   */
  copy(id: Id, input?: TasksCopyInput, options?: BlockGroupsGetOptions): ApiPromise<Task>;

  /**
   * Update several tasks
   *
   * Sets the same fields on several tasks.
   *
   * `PUT /tasks/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @param input The ids of the tasks and the fields to set on all of them.
   * @see `docs/plutio/#operation/tasks.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: TasksBulkUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several tasks
   *
   * Moves several tasks to the trash, which keeps them for 30 days.
   *
   * `DELETE /tasks/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/tasks.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Archive several tasks
   *
   * Puts several tasks into the archive, or takes them out again.
   *
   * `POST /tasks/bulk/archive`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Seen to work live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/tasks.bulkArchive`
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take several tasks out of the archive
   *
   * Puts several tasks into the archive, or takes them out again.
   *
   * `POST /tasks/bulk/archive`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Seen to work live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/tasks.bulkArchive`
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Templates. The body of one is a record of its own, flagged `isTemplate`. */
export interface TemplatesResource {
  /**
   * List templates
   *
   * Reads templates, filtered, sorted and paged.
   *
   * `GET /templates`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `entityType`.
   * @see `docs/plutio/#operation/templates.list`
   */
  list(
    input?: TemplatesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Template, Template[]>;

  /**
   * Get a template
   *
   * Reads templates, filtered, sorted and paged.
   *
   * `GET /templates`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, thecreativelabs-mcp). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `entityType`.
   * @see `docs/plutio/#operation/templates.list`
   */
  get(id: Id, input?: TemplatesGetInput, options?: BlockGroupsGetOptions): ApiPromise<Template>;

  /**
   * Update a template
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /templates`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the template and the fields to change.
   * @see `docs/plutio/#operation/templates.update`
   */
  update(
    id: Id,
    input?: TemplatesUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Template>;

  /**
   * Create a template
   *
   * Creates a template.
   *
   * `POST /templates`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param input The new template.
   * @see `docs/plutio/#operation/templates.create`
   */
  create(input: TemplatesCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Template>;

  /**
   * Delete a template
   *
   * Moves a template to the trash, which keeps it for 30 days.
   *
   * `DELETE /templates`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/templates.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Time tracks, which the app calls time entries. Starting and stopping a timer is not part of the API. */
export interface TimeTracksResource {
  /**
   * List time tracks
   *
   * Reads time tracks, filtered, sorted and paged.
   *
   * `GET /time-tracks`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, toggl-sync, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `billingStatus`, `personId`, `projectId`, `taskId`, `startedAt`.
   * @see `docs/plutio/#operation/timeTracks.list`
   */
  list(
    input?: TimeTracksListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<TimeTrack, TimeTrack[]>;

  /**
   * Get a time track
   *
   * Reads time tracks, filtered, sorted and paged.
   *
   * `GET /time-tracks`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, toggl-sync, jackmates-mcp, thecreativelabs-mcp, usefulapi-connector). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `billingStatus`, `personId`, `projectId`, `taskId`, `startedAt`.
   * @see `docs/plutio/#operation/timeTracks.list`
   */
  get(id: Id, input?: TimeTracksGetInput, options?: BlockGroupsGetOptions): ApiPromise<TimeTrack>;

  /**
   * Update a time track
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /time-tracks`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence C.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the time track and the fields to change.
   * @see `docs/plutio/#operation/timeTracks.update`
   */
  update(
    id: Id,
    input?: TimeTracksUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<TimeTrack>;

  /**
   * Create a time track
   *
   * Creates a time track. One client always sends `projectId`, `taskId` and `personId`; the project has to be that of the task.
   *
   * `POST /time-tracks`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, toggl-sync, usefulapi-connector). Confidence A.
   *
   * @param input The new time track.
   * @see `docs/plutio/#operation/timeTracks.create`
   */
  create(input: TimeTrackFields, options?: BlockGroupsGetOptions): ApiPromise<TimeTrack>;

  /**
   * Delete a time track
   *
   * Moves a time track to the trash, which keeps it for 30 days.
   *
   * `DELETE /time-tracks`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, toggl-sync). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/timeTracks.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Update several time tracks
   *
   * Sets the same fields on several time tracks.
   *
   * `PUT /time-tracks/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @param input The ids of the time tracks and the fields to set on all of them.
   * @see `docs/plutio/#operation/timeTracks.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: TimeTracksBulkUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several time tracks
   *
   * Moves several time tracks to the trash, which keeps them for 30 days.
   *
   * `DELETE /time-tracks/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/timeTracks.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** The trash. A deleted record stays in it for 30 days; no operation restores one. */
export interface TrashBinResource {
  /**
   * List trash rows
   *
   * Reads trash rows, filtered, sorted and paged. Records stay in the trash for 30 days.
   *
   * `GET /trash-bin`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: no fields are known.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/trashBin.list`
   */
  list(
    input?: TrashBinListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<TrashItem, TrashItem[]>;

  /**
   * Delete a trash row
   *
   * Removes a row of the trash for good. Whether the id is that of the row or of the record in the trash is unknown.
   *
   * `DELETE /trash-bin`
   *
   * Evidence: third-party (public-docs, jackmates-n8n). Confidence D: what `_id` names is unknown.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/trashBin.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several trash rows
   *
   * Removes several rows of the trash for good. Whether the ids are those of the rows or of the records is unknown.
   *
   * `DELETE /trash-bin/bulk`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list. The body is that of the other bulk deletes; without ids it may empty the whole trash, so ours are required.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/trashBin.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Wikis. Their pages are wiki entities. */
export interface WikiResource {
  /**
   * List wikis
   *
   * Reads wikis, filtered, sorted and paged. Each wiki carries a nested, shallow tree of its pages.
   *
   * `GET /wiki`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/wiki.list`
   */
  list(input?: WikiListInput, options?: WithBusinessListOptions): PagePromise<Wiki, Wiki[]>;

  /**
   * Get a wiki
   *
   * Reads wikis, filtered, sorted and paged. Each wiki carries a nested, shallow tree of its pages.
   *
   * `GET /wiki`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp, thecreativelabs-mcp). Confidence A.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/wiki.list`
   */
  get(id: Id, input?: WikiGetInput, options?: BlockGroupsGetOptions): ApiPromise<Wiki>;

  /**
   * Update a wiki
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /wiki`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence A.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the wiki and the fields to change.
   * @see `docs/plutio/#operation/wiki.update`
   */
  update(id: Id, input?: WikiUpdateInput, options?: BlockGroupsGetOptions): ApiPromise<Wiki>;

  /**
   * Create a wiki
   *
   * Creates a wiki. Attach it to a project with `entityType` and `entityId`.
   *
   * `POST /wiki`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence A.
   *
   * @param input The new wiki.
   * @see `docs/plutio/#operation/wiki.create`
   */
  create(input: WikiCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Wiki>;

  /**
   * Delete a wiki
   *
   * Moves a wiki to the trash, which keeps it for 30 days. Its pages go with it.
   *
   * `DELETE /wiki`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/wiki.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Pages and categories of wikis. */
export interface WikiEntitiesResource {
  /**
   * List wiki entities
   *
   * Reads wiki entities, filtered, sorted and paged. A query on `_id` alone is answered with 404: give `wikiId` beside it.
   *
   * `GET /wiki-entities`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Quirk `id-alone-not-found`: A query on `_id` alone is answered with 404.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence A.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `wikiId`, `parentId`, `status`, `type`.
   * @see `docs/plutio/#operation/wikiEntities.list`
   */
  list(
    input?: WikiEntitiesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<WikiEntity, WikiEntity[]>;

  /**
   * Get a wiki entity
   *
   * Reads wiki entities, filtered, sorted and paged. A query on `_id` alone is answered with 404: give `wikiId` beside it.
   *
   * `GET /wiki-entities`
   *
   * Quirk `id-alone-not-found`: A query on `_id` alone is answered with 404.
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence A.
   *
   * @param wikiId Only entities of this wiki. A filter on `_id` needs it beside.
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`, `parentId`, `status`, `type`.
   * @see `docs/plutio/#operation/wikiEntities.list`
   */
  get(
    wikiId: Id,
    id: Id,
    input?: WikiEntitiesGetInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<WikiEntity>;

  /**
   * Update a wiki entity
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /wiki-entities`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the wiki entity and the fields to change.
   * @see `docs/plutio/#operation/wikiEntities.update`
   */
  update(
    id: Id,
    input?: WikiEntitiesUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<WikiEntity>;

  /**
   * Create a wiki entity
   *
   * Creates a wiki entity. At the top level `parentId` is the id of the wiki. A new page has one content block.
   *
   * `POST /wiki-entities`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence A.
   *
   * @param input The new wiki entity.
   * @see `docs/plutio/#operation/wikiEntities.create`
   */
  create(input: WikiEntitiesCreateInput, options?: BlockGroupsGetOptions): ApiPromise<WikiEntity>;

  /**
   * Delete a wiki entity
   *
   * Moves a wiki entity to the trash, which keeps it for 30 days.
   *
   * `DELETE /wiki-entities`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/wikiEntities.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Move a wiki entity
   *
   * Moves a wiki entity to another place.
   *
   * `POST /wiki-entities/move`
   *
   * Evidence: third-party (public-docs, jackmates-n8n, jackmates-mcp). Confidence B.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the wiki entity and where it goes.
   * @see `docs/plutio/#operation/wikiEntities.move`
   */
  move(
    id: Id,
    input: WikiEntitiesMoveInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<operations["wikiEntities.move"]["responses"][200]["content"]["application/json"]>;
}

/** Archived records of all kinds. Archiving keeps a record, unlike deleting. */
export interface ArchiveResource {
  /**
   * List archive rows
   *
   * Reads archive rows, filtered, sorted and paged.
   *
   * `GET /archive`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (jackmates-n8n). Added after the published list, by v1.11 at the latest.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/archive.list`
   */
  list(
    input?: ArchiveListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<ArchivedItem, ArchivedItem[]>;

  /**
   * Delete an archive row
   *
   * Deletes an archived record. Whether the id is that of a row of the archive or of the record is unknown.
   *
   * `DELETE /archive`
   *
   * Evidence: third-party (jackmates-n8n). Added after the published list, by v1.11 at the latest. The body is that of the other deletes.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/archive.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several archive rows
   *
   * Deletes several archived records. Whether the ids are those of rows of the archive or of the records is unknown.
   *
   * `DELETE /archive/bulk`
   *
   * Evidence: third-party (jackmates-n8n). Added after the published list. The body is that of the other bulk deletes.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/archive.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Automations. There is neither a read of a single one nor a delete. */
export interface AutomationsResource {
  /**
   * List automations
   *
   * Reads automations, filtered, sorted and paged.
   *
   * `GET /automations`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (thecreativelabs-mcp). Added after the published list, by v1.11 at the latest.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/automations.list`
   */
  list(
    input?: AutomationsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Automation, Automation[]>;

  /**
   * Create an automation
   *
   * Creates an automation. Which fields it takes is unknown.
   *
   * `POST /automations`
   *
   * Evidence: third-party (thecreativelabs-mcp). Added after the published list, by v1.11 at the latest.
   *
   * @param input The new automation.
   * @see `docs/plutio/#operation/automations.create`
   */
  create(input: AutomationsCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Automation>;
}

/** Schedulers: pages on which meetings are booked. */
export interface SchedulersResource {
  /**
   * List schedulers
   *
   * Reads schedulers, filtered, sorted and paged.
   *
   * `GET /scheduler`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list, by v1.11 at the latest.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/schedulers.list`
   */
  list(
    input?: SchedulersListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Scheduler, Scheduler[]>;

  /**
   * Get a scheduler
   *
   * Reads schedulers, filtered, sorted and paged.
   *
   * `GET /scheduler`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list, by v1.11 at the latest.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/schedulers.list`
   */
  get(id: Id, input?: SchedulersGetInput, options?: BlockGroupsGetOptions): ApiPromise<Scheduler>;

  /**
   * Update a scheduler
   *
   * Changes the fields that are sent and leaves the others as they are. Which fields it takes is unknown.
   *
   * `PUT /scheduler`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list, by v1.11 at the latest.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/schedulers.update`
   */
  update(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Scheduler>;

  /**
   * Create a scheduler
   *
   * Creates a scheduler. Which fields it takes is unknown.
   *
   * `POST /scheduler`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list, by v1.11 at the latest.
   *
   * @param input The new scheduler.
   * @see `docs/plutio/#operation/schedulers.create`
   */
  create(input: SchedulersCreateInput, options?: BlockGroupsGetOptions): ApiPromise<Scheduler>;

  /**
   * Delete a scheduler
   *
   * Moves a scheduler to the trash, which keeps it for 30 days.
   *
   * `DELETE /scheduler`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list, by v1.11 at the latest.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/schedulers.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Copy a scheduler
   *
   * Makes a copy of a scheduler. Whether the server reads more than `_id` is unknown.
   *
   * `POST /scheduler/copy`
   *
   * Evidence: third-party (jackmates-n8n). Added after the published list, by v1.11 at the latest.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/schedulers.copy`
   */
  copy(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Scheduler>;

  /**
   * Archive a scheduler
   *
   * Puts a scheduler into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /scheduler/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/schedulers.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take a scheduler out of the archive
   *
   * Puts a scheduler into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /scheduler/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/schedulers.archive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Update several schedulers
   *
   * Sets the same fields on several schedulers.
   *
   * `PUT /scheduler/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/schedulers.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several schedulers
   *
   * Moves several schedulers to the trash, which keeps them for 30 days.
   *
   * `DELETE /scheduler/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/schedulers.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Archive several schedulers
   *
   * Puts several schedulers into the archive, or takes them out again.
   *
   * `POST /scheduler/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for schedulers it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/schedulers.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take several schedulers out of the archive
   *
   * Puts several schedulers into the archive, or takes them out again.
   *
   * `POST /scheduler/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for schedulers it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/schedulers.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Weekly availability of people. */
export interface SchedulesResource {
  /**
   * List schedules
   *
   * Reads schedules, filtered, sorted and paged.
   *
   * `GET /schedules`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (thecreativelabs-mcp). Added after the published list, by v1.11 at the latest.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/schedules.list`
   */
  list(
    input?: SchedulesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Schedule, Schedule[]>;
}

/** Transactions: payments made and received. */
export interface TransactionsResource {
  /**
   * List transactions
   *
   * Reads transactions, filtered, sorted and paged.
   *
   * `GET /transactions`
   *
   * Paged by offset, 100 items at a time: `await` it for one page, `for await` it for every item.
   *
   * Evidence: third-party (docs-2024, jackmates-n8n, thecreativelabs-mcp, usefulapi-connector, back-office). Added after the published list, by v1.11 at the latest.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `docs/plutio/#operation/transactions.list`
   */
  list(
    input?: TransactionsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Transaction, Transaction[]>;

  /**
   * Get a transaction
   *
   * Reads transactions, filtered, sorted and paged.
   *
   * `GET /transactions`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n, thecreativelabs-mcp, usefulapi-connector, back-office). Added after the published list, by v1.11 at the latest.
   *
   * @param id Only the record with this id. This is how one record is read.
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `filter`.
   * @see `docs/plutio/#operation/transactions.list`
   */
  get(
    id: Id,
    input?: TransactionsGetInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Transaction>;

  /**
   * Update a transaction
   *
   * Changes the fields that are sent and leaves the others as they are.
   *
   * `PUT /transactions`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n, thecreativelabs-mcp, usefulapi-connector, back-office). Added after the published list, by v1.11 at the latest.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @param input The id of the transaction and the fields to change.
   * @see `docs/plutio/#operation/transactions.update`
   */
  update(
    id: Id,
    input?: TransactionsUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Transaction>;

  /**
   * Create a transaction
   *
   * Creates a transaction.
   *
   * `POST /transactions`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n, thecreativelabs-mcp, usefulapi-connector, back-office). Added after the published list, by v1.11 at the latest.
   *
   * @param input The new transaction.
   * @see `docs/plutio/#operation/transactions.create`
   */
  create(input: TransactionFields, options?: BlockGroupsGetOptions): ApiPromise<Transaction>;

  /**
   * Delete a transaction
   *
   * Moves a transaction to the trash, which keeps it for 30 days.
   *
   * `DELETE /transactions`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n, thecreativelabs-mcp, usefulapi-connector, back-office). Added after the published list, by v1.11 at the latest.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/transactions.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Copy a transaction
   *
   * Makes a copy of a transaction. Whether the server reads more than `_id` is unknown.
   *
   * `POST /transactions/copy`
   *
   * Evidence: third-party (jackmates-n8n, thecreativelabs-mcp, usefulapi-connector, back-office). Added after the published list, by v1.11 at the latest.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/transactions.copy`
   */
  copy(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<Transaction>;

  /**
   * Archive a transaction
   *
   * Puts a transaction into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /transactions/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/transactions.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take a transaction out of the archive
   *
   * Puts a transaction into the archive, or takes it out again. Default lists leave archived records out.
   *
   * `POST /transactions/archive`
   *
   * Evidence: third-party (docs-2024, jackmates-n8n). Added after the published list; archiving is dated 1 October 2024.
   *
   * @param id Id of a record: so far always 17 of the characters `23456789ABCDEFGHJKLMNPQRSTWXYZ` and `abcdefghijkmnopqrstuvwxyz`. It is no ObjectId.
   * @see `docs/plutio/#operation/transactions.archive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Update several transactions
   *
   * Sets the same fields on several transactions.
   *
   * `PUT /transactions/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @param input The ids of the transactions and the fields to set on all of them.
   * @see `docs/plutio/#operation/transactions.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: TransactionsBulkUpdateInput,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Delete several transactions
   *
   * Moves several transactions to the trash, which keeps them for 30 days.
   *
   * `DELETE /transactions/bulk`
   *
   * Evidence: third-party (docs-2024, thecreativelabs-mcp, jackmates-n8n). Added after the published list; bulk edits are dated 1 October 2024, and one client made them live.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/transactions.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Archive several transactions
   *
   * Puts several transactions into the archive, or takes them out again.
   *
   * `POST /transactions/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for transactions it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/transactions.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Take several transactions out of the archive
   *
   * Puts several transactions into the archive, or takes them out again.
   *
   * `POST /transactions/bulk/archive`
   *
   * Evidence: inferred (thecreativelabs-mcp, jackmates-n8n). Described for bulk archiving in general; for transactions it follows from their having both a bulk update and an archive.
   *
   * @param ids Ids of the records.
   * @see `docs/plutio/#operation/transactions.bulkArchive`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: BlockGroupsGetOptions,
  ): ApiPromise<UnknownBody>;
}

/** Options of a call. */
export interface PlutioCallOptions
  extends Omit<CallOptions, "query" | "headers" | "cursor" | "prefetch"> {}

/** Options of a call that lists something. */
export interface PlutioListOptions extends Omit<CallOptions, "query" | "headers"> {}

/** Body of `tokens.create`. */
export interface TokensCreateInput extends Same<NonNullable<operations["tokens.create"]["requestBody"]>["content"]["application/x-www-form-urlencoded"]> {}

/** Call options with `Business` in the headers. */
export interface WithBusinessOptions extends PlutioCallOptions {
  /** Headers of this call. */
  headers?: {
    /** The workspace. Accepted here but not needed. */
    Business?: string | undefined;
  } | undefined;
}

/** Query parameters of `blockGroups.list`. */
export interface BlockGroupsListInput extends NonNullable<operations["blockGroups.list"]["parameters"]["query"]> {}

/** Call options with `Business` in the headers. */
export interface WithBusinessListOptions extends PlutioListOptions {
  /** Headers of this call. */
  headers?: {
    /**
     * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
     *
     * Absent: the client's option `business`.
     */
    Business?: string | undefined;
  } | undefined;
}

/** Query parameters of `blockGroups.get`. */
export interface BlockGroupsGetInput extends Without<NonNullable<operations["blockGroups.list"]["parameters"]["query"]>, "_id"> {}

/** Call options with `Business` in the headers. */
export interface BlockGroupsGetOptions extends PlutioCallOptions {
  /** Headers of this call. */
  headers?: {
    /**
     * The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400.
     *
     * Absent: the client's option `business`.
     */
    Business?: string | undefined;
  } | undefined;
}

/** Query parameters of `blocks.list`. */
export interface BlocksListInput extends NonNullable<operations["blocks.list"]["parameters"]["query"]> {}

/** Query parameters of `blocks.get`. */
export interface BlocksGetInput extends Without<NonNullable<operations["blocks.list"]["parameters"]["query"]>, "_id" | "entityType" | "entityId"> {}

/** Body of `blocks.update`, less what its arguments say. */
export interface BlocksUpdateInput extends Without<NonNullable<operations["blocks.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `blocks.create`. */
export interface BlocksCreateInput extends Same<NonNullable<operations["blocks.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `businesses.list`. */
export interface BusinessesListInput extends NonNullable<operations["businesses.list"]["parameters"]["query"]> {}

/** Query parameters of `businesses.get`. */
export interface BusinessesGetInput extends NonNullable<operations["businesses.list"]["parameters"]["query"]> {}

/** Body of `businesses.update`. */
export interface BusinessesUpdateInput extends Same<NonNullable<operations["businesses.update"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `cannedResponses.list`. */
export interface CannedResponsesListInput extends NonNullable<operations["cannedResponses.list"]["parameters"]["query"]> {}

/** Query parameters of `cannedResponses.get`. */
export interface CannedResponsesGetInput extends Without<NonNullable<operations["cannedResponses.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `cannedResponses.update`, less what its arguments say. */
export interface CannedResponsesUpdateInput extends Without<NonNullable<operations["cannedResponses.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `cannedResponses.create`. */
export interface CannedResponsesCreateInput extends Same<NonNullable<operations["cannedResponses.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `categories.list`. */
export interface CategoriesListInput extends NonNullable<operations["categories.list"]["parameters"]["query"]> {}

/** Query parameters of `categories.get`. */
export interface CategoriesGetInput extends Without<NonNullable<operations["categories.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `categories.update`, less what its arguments say. */
export interface CategoriesUpdateInput extends Without<NonNullable<operations["categories.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `categories.create`. */
export interface CategoriesCreateInput extends Same<NonNullable<operations["categories.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `comments.list`. */
export interface CommentsListInput extends NonNullable<operations["comments.list"]["parameters"]["query"]> {}

/** Query parameters of `comments.get`. */
export interface CommentsGetInput extends Without<NonNullable<operations["comments.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `comments.update`, less what its arguments say. */
export interface CommentsUpdateInput extends Without<NonNullable<operations["comments.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `comments.create`. */
export interface CommentsCreateInput extends Same<NonNullable<operations["comments.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `companies.list`. */
export interface CompaniesListInput extends NonNullable<operations["companies.list"]["parameters"]["query"]> {}

/** Query parameters of `companies.get`. */
export interface CompaniesGetInput extends Without<NonNullable<operations["companies.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `companies.update`, less what its arguments say. */
export interface CompaniesUpdateInput extends Without<NonNullable<operations["companies.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `companies.create`. */
export interface CompaniesCreateInput extends Same<NonNullable<operations["companies.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `companies.bulkUpdate`, less what its arguments say. */
export interface CompaniesBulkUpdateInput extends Without<NonNullable<operations["companies.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `contracts.list`. */
export interface ContractsListInput extends NonNullable<operations["contracts.list"]["parameters"]["query"]> {}

/** Query parameters of `contracts.get`. */
export interface ContractsGetInput extends Without<NonNullable<operations["contracts.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `contracts.update`, less what its arguments say. */
export interface ContractsUpdateInput extends Without<NonNullable<operations["contracts.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `contracts.create`. */
export interface ContractsCreateInput extends Same<NonNullable<operations["contracts.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `contracts.bulkUpdate`, less what its arguments say. */
export interface ContractsBulkUpdateInput extends Without<NonNullable<operations["contracts.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `conversations.list`. */
export interface ConversationsListInput extends NonNullable<operations["conversations.list"]["parameters"]["query"]> {}

/** Query parameters of `conversations.get`. */
export interface ConversationsGetInput extends Without<NonNullable<operations["conversations.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `conversations.update`, less what its arguments say. */
export interface ConversationsUpdateInput extends Without<NonNullable<operations["conversations.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `conversations.create`. */
export interface ConversationsCreateInput extends Same<NonNullable<operations["conversations.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `customFields.list`. */
export interface CustomFieldsListInput extends NonNullable<operations["customFields.list"]["parameters"]["query"]> {}

/** Query parameters of `customFields.get`. */
export interface CustomFieldsGetInput extends Without<NonNullable<operations["customFields.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `customFields.update`, less what its arguments say. */
export interface CustomFieldsUpdateInput extends Without<NonNullable<operations["customFields.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `customFields.create`. */
export interface CustomFieldsCreateInput extends Same<NonNullable<operations["customFields.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `dashboardData.get`. */
export interface DashboardDataGetInput extends NonNullable<operations["dashboardData.get"]["parameters"]["query"]> {}

/** Query parameters of `dashboardPages.list`. */
export interface DashboardPagesListInput extends NonNullable<operations["dashboardPages.list"]["parameters"]["query"]> {}

/** Query parameters of `dashboardPages.get`. */
export interface DashboardPagesGetInput extends Without<NonNullable<operations["dashboardPages.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `dashboardPages.update`, less what its arguments say. */
export interface DashboardPagesUpdateInput extends Without<NonNullable<operations["dashboardPages.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `dashboardPages.create`. */
export interface DashboardPagesCreateInput extends Same<NonNullable<operations["dashboardPages.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `dashboards.list`. */
export interface DashboardsListInput extends NonNullable<operations["dashboards.list"]["parameters"]["query"]> {}

/** Query parameters of `dashboards.get`. */
export interface DashboardsGetInput extends Without<NonNullable<operations["dashboards.list"]["parameters"]["query"]>, "_id"> {}

/** Query parameters of `events.list`. */
export interface EventsListInput extends NonNullable<operations["events.list"]["parameters"]["query"]> {}

/** Query parameters of `events.get`. */
export interface EventsGetInput extends Without<NonNullable<operations["events.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `events.update`, less what its arguments say. */
export interface EventsUpdateInput extends Without<NonNullable<operations["events.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `events.create`. */
export interface EventsCreateInput extends Same<NonNullable<operations["events.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `fileFolders.list`. */
export interface FileFoldersListInput extends NonNullable<operations["fileFolders.list"]["parameters"]["query"]> {}

/** Query parameters of `fileFolders.get`. */
export interface FileFoldersGetInput extends Without<NonNullable<operations["fileFolders.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `fileFolders.update`, less what its arguments say. */
export interface FileFoldersUpdateInput extends Without<NonNullable<operations["fileFolders.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `fileFolders.create`. */
export interface FileFoldersCreateInput extends Same<NonNullable<operations["fileFolders.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `fileFolders.move`, less what its arguments say. */
export interface FileFoldersMoveInput extends Without<NonNullable<operations["fileFolders.move"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Query parameters of `files.list`. */
export interface FilesListInput extends NonNullable<operations["files.list"]["parameters"]["query"]> {}

/** Query parameters of `files.get`. */
export interface FilesGetInput extends Without<NonNullable<operations["files.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `files.update`, less what its arguments say. */
export interface FilesUpdateInput extends Without<NonNullable<operations["files.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `files.create`. */
export interface FilesCreateInput extends Same<NonNullable<operations["files.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `files.move`, less what its arguments say. */
export interface FilesMoveInput extends Without<NonNullable<operations["files.move"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `files.bulkUpdate`, less what its arguments say. */
export interface FilesBulkUpdateInput extends Without<NonNullable<operations["files.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `formResponses.list`. */
export interface FormResponsesListInput extends NonNullable<operations["formResponses.list"]["parameters"]["query"]> {}

/** Query parameters of `formResponses.get`. */
export interface FormResponsesGetInput extends Without<NonNullable<operations["formResponses.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `formResponses.update`, less what its arguments say. */
export interface FormResponsesUpdateInput extends Without<NonNullable<operations["formResponses.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Query parameters of `forms.list`. */
export interface FormsListInput extends NonNullable<operations["forms.list"]["parameters"]["query"]> {}

/** Query parameters of `forms.get`. */
export interface FormsGetInput extends Without<NonNullable<operations["forms.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `forms.update`, less what its arguments say. */
export interface FormsUpdateInput extends Without<NonNullable<operations["forms.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `forms.copy`, less what its arguments say. */
export interface FormsCopyInput extends Without<NonNullable<operations["forms.copy"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `forms.bulkUpdate`, less what its arguments say. */
export interface FormsBulkUpdateInput extends Without<NonNullable<operations["forms.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `inboxGroups.list`. */
export interface InboxGroupsListInput extends NonNullable<operations["inboxGroups.list"]["parameters"]["query"]> {}

/** Query parameters of `inboxGroups.get`. */
export interface InboxGroupsGetInput extends Without<NonNullable<operations["inboxGroups.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `inboxGroups.update`, less what its arguments say. */
export interface InboxGroupsUpdateInput extends Without<NonNullable<operations["inboxGroups.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `inboxGroups.create`. */
export interface InboxGroupsCreateInput extends Same<NonNullable<operations["inboxGroups.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `invoiceSubscriptions.list`. */
export interface InvoiceSubscriptionsListInput extends NonNullable<operations["invoiceSubscriptions.list"]["parameters"]["query"]> {}

/** Query parameters of `invoiceSubscriptions.get`. */
export interface InvoiceSubscriptionsGetInput extends Without<NonNullable<operations["invoiceSubscriptions.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `invoiceSubscriptions.update`, less what its arguments say. */
export interface InvoiceSubscriptionsUpdateInput extends Without<NonNullable<operations["invoiceSubscriptions.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `invoiceSubscriptions.bulkUpdate`, less what its arguments say. */
export interface InvoiceSubscriptionsBulkUpdateInput extends Without<NonNullable<operations["invoiceSubscriptions.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `invoices.list`. */
export interface InvoicesListInput extends NonNullable<operations["invoices.list"]["parameters"]["query"]> {}

/** Query parameters of `invoices.get`. */
export interface InvoicesGetInput extends Without<NonNullable<operations["invoices.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `invoices.update`, less what its arguments say. */
export interface InvoicesUpdateInput extends Without<NonNullable<operations["invoices.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `invoices.bulkUpdate`, less what its arguments say. */
export interface InvoicesBulkUpdateInput extends Without<NonNullable<operations["invoices.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `items.list`. */
export interface ItemsListInput extends NonNullable<operations["items.list"]["parameters"]["query"]> {}

/** Query parameters of `items.get`. */
export interface ItemsGetInput extends Without<NonNullable<operations["items.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `items.update`, less what its arguments say. */
export interface ItemsUpdateInput extends Without<NonNullable<operations["items.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Query parameters of `notes.list`. */
export interface NotesListInput extends NonNullable<operations["notes.list"]["parameters"]["query"]> {}

/** Query parameters of `notes.get`. */
export interface NotesGetInput extends Without<NonNullable<operations["notes.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `notes.update`, less what its arguments say. */
export interface NotesUpdateInput extends Without<NonNullable<operations["notes.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Query parameters of `people.list`. */
export interface PeopleListInput extends NonNullable<operations["people.list"]["parameters"]["query"]> {}

/** Query parameters of `people.get`. */
export interface PeopleGetInput extends Without<NonNullable<operations["people.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `people.update`, less what its arguments say. */
export interface PeopleUpdateInput extends Without<NonNullable<operations["people.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `people.create`. */
export interface PeopleCreateInput extends Same<NonNullable<operations["people.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `people.bulkUpdate`, less what its arguments say. */
export interface PeopleBulkUpdateInput extends Without<NonNullable<operations["people.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `profiles.list`. */
export interface ProfilesListInput extends NonNullable<operations["profiles.list"]["parameters"]["query"]> {}

/** Query parameters of `profiles.get`. */
export interface ProfilesGetInput extends Without<NonNullable<operations["profiles.list"]["parameters"]["query"]>, "_id"> {}

/** Query parameters of `projects.list`. */
export interface ProjectsListInput extends NonNullable<operations["projects.list"]["parameters"]["query"]> {}

/** Query parameters of `projects.get`. */
export interface ProjectsGetInput extends Without<NonNullable<operations["projects.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `projects.update`, less what its arguments say. */
export interface ProjectsUpdateInput extends Without<NonNullable<operations["projects.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `projects.create`. */
export interface ProjectsCreateInput extends Same<NonNullable<operations["projects.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `projects.move`, less what its arguments say. */
export interface ProjectsMoveInput extends Without<NonNullable<operations["projects.move"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `projects.copy`, less what its arguments say. */
export interface ProjectsCopyInput extends Without<NonNullable<operations["projects.copy"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `projects.bulkUpdate`, less what its arguments say. */
export interface ProjectsBulkUpdateInput extends Without<NonNullable<operations["projects.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `proposals.list`. */
export interface ProposalsListInput extends NonNullable<operations["proposals.list"]["parameters"]["query"]> {}

/** Query parameters of `proposals.get`. */
export interface ProposalsGetInput extends Without<NonNullable<operations["proposals.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `proposals.update`, less what its arguments say. */
export interface ProposalsUpdateInput extends Without<NonNullable<operations["proposals.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `proposals.create`. */
export interface ProposalsCreateInput extends Same<NonNullable<operations["proposals.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `proposals.bulkUpdate`, less what its arguments say. */
export interface ProposalsBulkUpdateInput extends Without<NonNullable<operations["proposals.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `roles.list`. */
export interface RolesListInput extends NonNullable<operations["roles.list"]["parameters"]["query"]> {}

/** Query parameters of `roles.get`. */
export interface RolesGetInput extends Without<NonNullable<operations["roles.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `roles.update`, less what its arguments say. */
export interface RolesUpdateInput extends Without<NonNullable<operations["roles.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `roles.create`. */
export interface RolesCreateInput extends Same<NonNullable<operations["roles.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `statuses.list`. */
export interface StatusesListInput extends NonNullable<operations["statuses.list"]["parameters"]["query"]> {}

/** Query parameters of `statuses.get`. */
export interface StatusesGetInput extends Without<NonNullable<operations["statuses.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `statuses.update`, less what its arguments say. */
export interface StatusesUpdateInput extends Without<NonNullable<operations["statuses.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `statuses.create`. */
export interface StatusesCreateInput extends Same<NonNullable<operations["statuses.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `statuses.move`, less what its arguments say. */
export interface StatusesMoveInput extends Without<NonNullable<operations["statuses.move"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Query parameters of `taskBoards.list`. */
export interface TaskBoardsListInput extends NonNullable<operations["taskBoards.list"]["parameters"]["query"]> {}

/** Query parameters of `taskBoards.get`. */
export interface TaskBoardsGetInput extends Without<NonNullable<operations["taskBoards.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `taskBoards.update`, less what its arguments say. */
export interface TaskBoardsUpdateInput extends Without<NonNullable<operations["taskBoards.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `taskBoards.create`. */
export interface TaskBoardsCreateInput extends Same<NonNullable<operations["taskBoards.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `taskBoards.move`, less what its arguments say. */
export interface TaskBoardsMoveInput extends Without<NonNullable<operations["taskBoards.move"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `taskBoards.copy`, less what its arguments say. */
export interface TaskBoardsCopyInput extends Without<NonNullable<operations["taskBoards.copy"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Query parameters of `taskGroups.list`. */
export interface TaskGroupsListInput extends NonNullable<operations["taskGroups.list"]["parameters"]["query"]> {}

/** Query parameters of `taskGroups.get`. */
export interface TaskGroupsGetInput extends Without<NonNullable<operations["taskGroups.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `taskGroups.update`, less what its arguments say. */
export interface TaskGroupsUpdateInput extends Without<NonNullable<operations["taskGroups.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `taskGroups.create`. */
export interface TaskGroupsCreateInput extends Same<NonNullable<operations["taskGroups.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `taskGroups.move`, less what its arguments say. */
export interface TaskGroupsMoveInput extends Without<NonNullable<operations["taskGroups.move"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `taskGroups.copy`, less what its arguments say. */
export interface TaskGroupsCopyInput extends Without<NonNullable<operations["taskGroups.copy"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Query parameters of `tasks.list`. */
export interface TasksListInput extends NonNullable<operations["tasks.list"]["parameters"]["query"]> {}

/** Query parameters of `tasks.get`. */
export interface TasksGetInput extends Without<NonNullable<operations["tasks.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `tasks.update`, less what its arguments say. */
export interface TasksUpdateInput extends Without<NonNullable<operations["tasks.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `tasks.archive`, less what its arguments say. */
export interface TasksArchiveInput extends Without<NonNullable<operations["tasks.update"]["requestBody"]>["content"]["application/json"], "_id" | "isArchived"> {}

/** Body of `tasks.unarchive`, less what its arguments say. */
export interface TasksUnarchiveInput extends Without<NonNullable<operations["tasks.update"]["requestBody"]>["content"]["application/json"], "_id" | "isArchived"> {}

/** Body of `tasks.create`. */
export interface TasksCreateInput extends Same<NonNullable<operations["tasks.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `tasks.move`, less what its arguments say. */
export interface TasksMoveInput extends Without<NonNullable<operations["tasks.move"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `tasks.copy`, less what its arguments say. */
export interface TasksCopyInput extends Without<NonNullable<operations["tasks.copy"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `tasks.bulkUpdate`, less what its arguments say. */
export interface TasksBulkUpdateInput extends Without<NonNullable<operations["tasks.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `templates.list`. */
export interface TemplatesListInput extends NonNullable<operations["templates.list"]["parameters"]["query"]> {}

/** Query parameters of `templates.get`. */
export interface TemplatesGetInput extends Without<NonNullable<operations["templates.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `templates.update`, less what its arguments say. */
export interface TemplatesUpdateInput extends Without<NonNullable<operations["templates.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `templates.create`. */
export interface TemplatesCreateInput extends Same<NonNullable<operations["templates.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `timeTracks.list`. */
export interface TimeTracksListInput extends NonNullable<operations["timeTracks.list"]["parameters"]["query"]> {}

/** Query parameters of `timeTracks.get`. */
export interface TimeTracksGetInput extends Without<NonNullable<operations["timeTracks.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `timeTracks.update`, less what its arguments say. */
export interface TimeTracksUpdateInput extends Without<NonNullable<operations["timeTracks.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `timeTracks.bulkUpdate`, less what its arguments say. */
export interface TimeTracksBulkUpdateInput extends Without<NonNullable<operations["timeTracks.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `trashBin.list`. */
export interface TrashBinListInput extends NonNullable<operations["trashBin.list"]["parameters"]["query"]> {}

/** Query parameters of `wiki.list`. */
export interface WikiListInput extends NonNullable<operations["wiki.list"]["parameters"]["query"]> {}

/** Query parameters of `wiki.get`. */
export interface WikiGetInput extends Without<NonNullable<operations["wiki.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `wiki.update`, less what its arguments say. */
export interface WikiUpdateInput extends Without<NonNullable<operations["wiki.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `wiki.create`. */
export interface WikiCreateInput extends Same<NonNullable<operations["wiki.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `wikiEntities.list`. */
export interface WikiEntitiesListInput extends NonNullable<operations["wikiEntities.list"]["parameters"]["query"]> {}

/** Query parameters of `wikiEntities.get`. */
export interface WikiEntitiesGetInput extends Without<NonNullable<operations["wikiEntities.list"]["parameters"]["query"]>, "_id" | "wikiId"> {}

/** Body of `wikiEntities.update`, less what its arguments say. */
export interface WikiEntitiesUpdateInput extends Without<NonNullable<operations["wikiEntities.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `wikiEntities.create`. */
export interface WikiEntitiesCreateInput extends Same<NonNullable<operations["wikiEntities.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `wikiEntities.move`, less what its arguments say. */
export interface WikiEntitiesMoveInput extends Without<NonNullable<operations["wikiEntities.move"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Query parameters of `archive.list`. */
export interface ArchiveListInput extends NonNullable<operations["archive.list"]["parameters"]["query"]> {}

/** Query parameters of `automations.list`. */
export interface AutomationsListInput extends NonNullable<operations["automations.list"]["parameters"]["query"]> {}

/** Body of `automations.create`. */
export type AutomationsCreateInput = NonNullable<operations["automations.create"]["requestBody"]>["content"]["application/json"];

/** Query parameters of `schedulers.list`. */
export interface SchedulersListInput extends NonNullable<operations["schedulers.list"]["parameters"]["query"]> {}

/** Query parameters of `schedulers.get`. */
export interface SchedulersGetInput extends Without<NonNullable<operations["schedulers.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `schedulers.create`. */
export type SchedulersCreateInput = NonNullable<operations["schedulers.create"]["requestBody"]>["content"]["application/json"];

/** Query parameters of `schedules.list`. */
export interface SchedulesListInput extends NonNullable<operations["schedules.list"]["parameters"]["query"]> {}

/** Query parameters of `transactions.list`. */
export interface TransactionsListInput extends NonNullable<operations["transactions.list"]["parameters"]["query"]> {}

/** Query parameters of `transactions.get`. */
export interface TransactionsGetInput extends Without<NonNullable<operations["transactions.list"]["parameters"]["query"]>, "_id"> {}

/** Body of `transactions.update`, less what its arguments say. */
export interface TransactionsUpdateInput extends Without<NonNullable<operations["transactions.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `transactions.bulkUpdate`, less what its arguments say. */
export interface TransactionsBulkUpdateInput extends Without<NonNullable<operations["transactions.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** The properties of an object that have a name of their own, so that a misspelt one is an error. */
type Known<T> = { [P in keyof T as string extends P ? never : P]: T[P] };

/** A type as it is; an interface can extend what it names. */
type Same<T> = T;

/** An object without some properties; unlike `Omit` it keeps the others of an open object. */
type Without<T, K extends PropertyKey> = T extends unknown
  ? { [P in keyof T as P extends K ? never : P]: T[P] }
  : never;
