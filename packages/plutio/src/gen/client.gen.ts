// @generated from specs/plutio. Do not edit; run: pnpm gen plutio

import type { ApiPromise, CallOptions, Client, ClientOptions, Credential, PagePromise } from "@specwright/runtime";
import { OffsetPlan, formOrJson, newClient, pagedBy } from "@specwright/runtime/parts";
import { factsFor, optionsFor } from "./core.gen.js";
import { budget, layers, logs, progress, redirects, tokens, transport } from "./features.gen.js";
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
  OpenFields,
  OpenRecord,
  Person,
  Profile,
  Project,
  Proposal,
  Role,
  Schedule,
  Scheduler,
  SchedulerFields,
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
import { TABLE } from "./table.gen.js";

export type {
  Address,
  AddressInput,
  ArchiveState,
  ArchivedItem,
  Automation,
  AutomationActivity,
  AutomationMetadata,
  BillableItem,
  BillableItemInput,
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
  CategoryFieldsEntityType,
  ClientRef,
  ClientRefInput,
  Comment,
  CommentFields,
  CommentFieldsEntityType,
  Company,
  CompanyFields,
  CompanyPerson,
  ContactEmail,
  ContactEmailInput,
  ContactPhone,
  ContactPhoneInput,
  Contract,
  ContractFields,
  Conversation,
  ConversationFields,
  CustomField,
  CustomFieldFields,
  CustomFieldFieldsEntityType,
  CustomFieldOption,
  CustomFieldOptionInput,
  CustomFieldValue,
  CustomFieldValueInput,
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
  InvoiceTaxInput,
  Item,
  ItemFields,
  Note,
  NoteFields,
  OpenFields,
  OpenRecord,
  Person,
  PersonCompany,
  PersonFields,
  PersonName,
  PlutioRecord,
  Profile,
  Project,
  ProjectBudget,
  ProjectBudgetInput,
  ProjectFields,
  ProjectStatus,
  Proposal,
  ProposalFields,
  RecordId,
  RecordIds,
  Role,
  RoleFields,
  Schedule,
  ScheduleDay,
  ScheduleTime,
  Scheduler,
  SchedulerDuration,
  SchedulerDurationInput,
  SchedulerFields,
  Status,
  StatusFields,
  StatusFieldsEntityType,
  SubscriptionRepeat,
  SubscriptionRepeatInput,
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
  WikiDesignSection,
  WikiEntity,
  WikiEntityFields,
  WikiFields,
  WikiPrivateShareSettings,
  WikiShareSettings,
} from "./schema.gen.js";

/** The resources of Plutio API. */
export interface PlutioResources {
  /** Access tokens of API clients. */
  readonly tokens: TokensResource;
  /** Block groups, which the app calls sections: several blocks kept together. */
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
  /** Companies. One has a `title`, where a person has a `name`. */
  readonly companies: CompaniesResource;
  /** Contracts, which have a `name`. They can be sent by e-mail; signing is not part of the API. */
  readonly contracts: ContractsResource;
  /** Conversations of the inbox, whose texts are comments. */
  readonly conversations: ConversationsResource;
  /** Definitions of custom fields. Their values stand in the `customFields` of the records. */
  readonly customFields: CustomFieldsResource;
  /** The figures that widgets of a dashboard show. */
  readonly dashboardData: DashboardDataResource;
  /** Pages of dashboards: what a role finds when it opens the workspace. */
  readonly dashboardPages: DashboardPagesResource;
  /** Dashboards, one for each role. */
  readonly dashboards: DashboardsResource;
  /** Events of the calendar. */
  readonly events: EventsResource;
  /** Folders of files. */
  readonly fileFolders: FileFoldersResource;
  /** Records of files. How to upload the bytes of a file over the API is unknown. */
  readonly files: FilesResource;
  /** What people sent in by forms. */
  readonly formResponses: FormResponsesResource;
  /** Forms that people fill in on the web. */
  readonly forms: FormsResource;
  /** Inbox groups, which the app calls messengers. */
  readonly inboxGroups: InboxGroupsResource;
  /** Subscriptions, which make an invoice each cycle. */
  readonly invoiceSubscriptions: InvoiceSubscriptionsResource;
  /** Invoices. Their lines live in a block of type `items`. They can be sent by e-mail, and payments be recorded. */
  readonly invoices: InvoicesResource;
  /** Items: products and services to be sold. */
  readonly items: ItemsResource;
  /** Notes that the team keeps on people, companies and other records. */
  readonly notes: NotesResource;
  /** People: clients, team and everyone else the workspace knows. A company has a `title`, a person a `name`. */
  readonly people: PeopleResource;
  /** Profiles: the accounts that people log in with, which can only be read. */
  readonly profiles: ProfilesResource;
  /** Projects. A project has a `name`; creating one makes its first task board too. */
  readonly projects: ProjectsResource;
  /** Proposals, which have a `name`. A new one comes with an intro, a content and a signature block; it can be sent by e-mail. */
  readonly proposals: ProposalsResource;
  /** Roles: what people may see and do. */
  readonly roles: RolesResource;
  /** Statuses: the steps that projects and conversations go through. */
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
  /** The trash. The help centre says that deleted items stay in it for 30 days; no operation restores one. */
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
  /** Schedules: when people work, by the days of the week. */
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
  /**
   * Version of the API; 1, 1.7, 1.8, 1.9, 1.10 and 1.11 were met.
   *
   * Default: `1.11`.
   */
  readonly version?: string | undefined;
  /** The workspace to work in: the first label of its address (`studio` for studio.plutio.com), or an entry of `client.businesses` in the answer with the token. Without it the server answers 400. */
  readonly business?: string | undefined;
  /**
   * Which of the provider's environments to call:
   *
   * - `production`: `https://api.plutio.com/v{version}`
   * - `sandbox`: `https://api.sandbox.plutio.com/v1.9`
   */
  readonly environment?: "production" | "sandbox" | undefined;
  /** Addresses that replace whole servers, by key: point one at a mock. */
  readonly servers?: Partial<Record<"api", string>> | undefined;
}

/** Makes a client of Plutio API. */
export function createPlutio(options: PlutioOptions = {}): PlutioClient {
  return newClient<PlutioResources, paths>(
    factsFor(options),
    optionsFor(options),
    [transport, progress, logs, redirects, layers, tokens, budget],
    TABLE,
    { body: formOrJson, paged: pagedBy(OffsetPlan) },
    ["version", "business"],
  );
}

/** Access tokens of API clients. */
export interface TokensResource {
  /**
   * Exchanges the id and secret of an API client for a token that works for 72 hours.
   *
   * `POST /oauth/token`
   *
   * Evidence: vendor-client (public-docs). Quirks: `form-only`, `two-spellings`.
   *
   * @param input The credentials of the API client.
   * @see `npx @specwright/docs plutio tokens.create`
   */
  create(input: TokensCreateInput, options?: TokensCreateOptions): ApiPromise<Token>;
}

/** Block groups, which the app calls sections: several blocks kept together. */
export interface BlockGroupsResource {
  /**
   * Lists block groups, which the app calls sections: several blocks kept together, so that they can be used again as one.
   *
   * `GET /block-groups` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `entityType`, `entityId`.
   * @see `npx @specwright/docs plutio blockGroups.list`
   */
  list(
    input?: BlockGroupsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<BlockGroup, BlockGroup[]>;

  /**
   * Reads one block group by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /block-groups`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the block group.
   * @see `npx @specwright/docs plutio blockGroups.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<BlockGroup>;

  /**
   * Changes a block group. No source shows one of its fields; the answer may tell what can be set.
   *
   * `PUT /block-groups`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the block group.
   * @param input The id of the block group. No field that can be changed was shown.
   * @see `npx @specwright/docs plutio blockGroups.update`
   */
  update(
    id: Id,
    input?: BlockGroupsUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<BlockGroup>;
}

/** Blocks, of which proposals, contracts, invoices, forms, wiki pages and dashboard pages are built. Their order is the `blocks` array of the owner. */
export interface BlocksResource {
  /**
   * Lists blocks, the pieces of which proposals, contracts, invoices, forms, wiki pages and dashboard pages are built.
   *
   * `GET /blocks` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `entityType`, `entityId`, `isTemplate`.
   * @see `npx @specwright/docs plutio blocks.list`
   */
  list(input?: BlocksListInput, options?: WithBusinessListOptions): PagePromise<Block, Block[]>;

  /**
   * Reads one block of an owner by its id.
   *
   * `GET /blocks`
   *
   * Evidence: third-party (public-docs).
   *
   * @param entityType Only records that belong to a record of this kind. Give `entityId` beside it.
   * @param entityId Only records that belong to this record. Give its kind as `entityType` beside it.
   * @param id Id of the block.
   * @param input Query parameters: `isTemplate`.
   * @see `npx @specwright/docs plutio blocks.get`
   */
  get(
    entityType: string,
    entityId: Id,
    id: Id,
    input?: BlocksGetInput,
    options?: WithBusinessOptions,
  ): ApiPromise<Block>;

  /**
   * Changes a block: its text, its look or its type. Fields that are left out keep their values. Blocks of a wiki page refuse `hasText`.
   *
   * `PUT /blocks`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the block.
   * @param input The id of the block and the fields to change.
   * @see `npx @specwright/docs plutio blocks.update`
   */
  update(id: Id, input?: BlocksUpdateInput, options?: WithBusinessOptions): ApiPromise<Block>;

  /**
   * Adds a block to an owner.
   *
   * `POST /blocks`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new block.
   * @see `npx @specwright/docs plutio blocks.create`
   */
  create(input: BlocksCreateInput, options?: WithBusinessOptions): ApiPromise<Block>;

  /**
   * Deletes a block. Blocks that came with their owner may refuse to go; leave those out of the owner's `blocks` array instead. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /blocks`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the block.
   * @see `npx @specwright/docs plutio blocks.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Keeps a block as a preset, to be used again elsewhere. Named in the published list of v1.11; no source shows what its body holds.
   *
   * `POST /blocks/create-preset`
   *
   * Evidence: third-party (agent-marketplace).
   *
   * @param input What the preset is made of; no field was shown.
   * @see `npx @specwright/docs plutio blocks.createPreset`
   */
  createPreset(input: OpenFields, options?: WithBusinessOptions): ApiPromise<UnknownBody>;
}

/** Businesses, which the app calls workspaces. */
export interface BusinessesResource {
  /**
   * Lists businesses, which the app calls workspaces. Every client that reads it finds the one workspace that the header `Business` names.
   *
   * `GET /businesses` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio businesses.list`
   */
  list(
    input?: BusinessesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Business, Business[]>;

  /**
   * Reads the workspace by its id.
   *
   * `GET /businesses`
   *
   * Evidence: third-party (public-docs).
   *
   * @see `npx @specwright/docs plutio businesses.get`
   */
  get(input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Business>;

  /**
   * Changes settings of the workspace. No source shows which fields it takes, or whether it wants the `_id`.
   *
   * `PUT /businesses`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The fields to change; none was shown.
   * @see `npx @specwright/docs plutio businesses.update`
   */
  update(input: OpenFields, options?: WithBusinessOptions): ApiPromise<Business>;

  /**
   * Makes a workspace. Named in the published list of v1.11; no source shows what its body holds.
   *
   * `POST /businesses`
   *
   * Evidence: third-party (agent-marketplace).
   *
   * @param input The new workspace; no field was shown.
   * @see `npx @specwright/docs plutio businesses.create`
   */
  create(input: OpenFields, options?: WithBusinessOptions): ApiPromise<Business>;
}

/** Canned responses, which the app calls snippets. */
export interface CannedResponsesResource {
  /**
   * Lists canned responses, which the app calls snippets: texts kept ready for answers to clients.
   *
   * `GET /canned-responses` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio cannedResponses.list`
   */
  list(
    input?: CannedResponsesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<CannedResponse, CannedResponse[]>;

  /**
   * Reads one canned response by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /canned-responses`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the canned response.
   * @see `npx @specwright/docs plutio cannedResponses.get`
   */
  get(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<CannedResponse>;

  /**
   * Changes the title, the text or the category of a canned response.
   *
   * `PUT /canned-responses`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the canned response.
   * @param input The id of the canned response and the fields to change.
   * @see `npx @specwright/docs plutio cannedResponses.update`
   */
  update(
    id: Id,
    input?: CannedResponsesUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<CannedResponse>;

  /**
   * Keeps a text ready for later answers. `categoryId` sorts it under a category of `entityType` `canned-response`.
   *
   * `POST /canned-responses`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new canned response.
   * @see `npx @specwright/docs plutio cannedResponses.create`
   */
  create(
    input: CannedResponsesCreateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<CannedResponse>;

  /**
   * Deletes a canned response. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /canned-responses`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the canned response.
   * @see `npx @specwright/docs plutio cannedResponses.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Categories of canned responses, and of time tracks. */
export interface CategoriesResource {
  /**
   * Lists categories. They sort canned responses, and time tracks as well; which kinds there are beside these is not told.
   *
   * `GET /categories` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio categories.list`
   */
  list(
    input?: CategoriesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Category, Category[]>;

  /**
   * Reads one category by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /categories`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the category.
   * @see `npx @specwright/docs plutio categories.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Category>;

  /**
   * Renames a category or changes its text. Records point at it by its id.
   *
   * `PUT /categories`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the category.
   * @param input The id of the category and the fields to change.
   * @see `npx @specwright/docs plutio categories.update`
   */
  update(
    id: Id,
    input?: CategoriesUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<Category>;

  /**
   * Makes a category for records of one kind.
   *
   * `POST /categories`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new category.
   * @see `npx @specwright/docs plutio categories.create`
   */
  create(input: CategoriesCreateInput, options?: WithBusinessOptions): ApiPromise<Category>;

  /**
   * Deletes a category. What becomes of the records in it is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /categories`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the category.
   * @see `npx @specwright/docs plutio categories.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Comments on tasks, files and conversations. */
export interface CommentsResource {
  /**
   * Lists the comments on a task, a file or a conversation. Ask for them by `entityType` and `entityId`, or for one by `_id`: a bare list is refused.
   *
   * `GET /comments` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs). Quirks: `no-bare-list`.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `entityType`, `entityId`.
   * @see `npx @specwright/docs plutio comments.list`
   */
  list(
    input?: CommentsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Comment, Comment[]>;

  /**
   * Reads one comment by its id; its owner need not be given.
   *
   * `GET /comments`
   *
   * Evidence: third-party (public-docs). Quirks: `no-bare-list`.
   *
   * @param id Id of the comment.
   * @see `npx @specwright/docs plutio comments.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Comment>;

  /**
   * Changes the text of a comment or who is mentioned in it.
   *
   * `PUT /comments`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the comment.
   * @param input The id of the comment and the fields to change.
   * @see `npx @specwright/docs plutio comments.update`
   */
  update(id: Id, input?: CommentsUpdateInput, options?: WithBusinessOptions): ApiPromise<Comment>;

  /**
   * Comments on a task, a file or a conversation. `isNote` keeps the comment internal. Send one of `bodyPlain` and `bodyHTML`.
   *
   * `POST /comments`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new comment.
   * @see `npx @specwright/docs plutio comments.create`
   */
  create(input: CommentsCreateInput, options?: WithBusinessOptions): ApiPromise<Comment>;

  /**
   * Deletes a comment. What becomes of replies to it is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /comments`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the comment.
   * @see `npx @specwright/docs plutio comments.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Companies. One has a `title`, where a person has a `name`. */
export interface CompaniesResource {
  /**
   * Lists companies: clients that bring people together. A person names the companies it belongs to, a company the people who work there.
   *
   * `GET /companies` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio companies.list`
   */
  list(
    input?: CompaniesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Company, Company[]>;

  /**
   * Reads one company by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /companies`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the company.
   * @see `npx @specwright/docs plutio companies.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Company>;

  /**
   * Changes a company. Whether lists such as `people` and `contactEmails` are merged or replaced is not told: send them whole.
   *
   * `PUT /companies`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the company.
   * @param input The id of the company and the fields to change.
   * @see `npx @specwright/docs plutio companies.update`
   */
  update(id: Id, input?: CompaniesUpdateInput, options?: WithBusinessOptions): ApiPromise<Company>;

  /**
   * Makes a company. Only `title` is needed. People who exist already are linked by `people`; an `industry` that Plutio doesn't know is refused.
   *
   * `POST /companies`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new company.
   * @see `npx @specwright/docs plutio companies.create`
   */
  create(input: CompaniesCreateInput, options?: WithBusinessOptions): ApiPromise<Company>;

  /**
   * Deletes a company. What becomes of its people is not told. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
   *
   * `DELETE /companies`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the company.
   * @see `npx @specwright/docs plutio companies.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Gives several companies the same values, such as one industry.
   *
   * `PUT /companies/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the companies; one client sends up to 100.
   * @param input The ids of the companies and the fields to set on all of them.
   * @see `npx @specwright/docs plutio companies.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: CompaniesBulkUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes several companies. What becomes of their people is not told. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
   *
   * `DELETE /companies/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the companies; one client sends up to 100.
   * @see `npx @specwright/docs plutio companies.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Contracts, which have a `name`. They can be sent by e-mail; signing is not part of the API. */
export interface ContractsResource {
  /**
   * Lists contracts. Contracts that are the body of a template are left out unless `isTemplate` asks for them. The text stands in blocks.
   *
   * `GET /contracts` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `isTemplate`, `status`.
   * @see `npx @specwright/docs plutio contracts.list`
   */
  list(
    input?: ContractsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Contract, Contract[]>;

  /**
   * Reads one contract by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list. The body of a template is found only where `isTemplate` asks for it.
   *
   * `GET /contracts`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the contract.
   * @param input Query parameters: `isTemplate`.
   * @see `npx @specwright/docs plutio contracts.get`
   */
  get(id: Id, input?: ContractsGetInput, options?: WithBusinessOptions): ApiPromise<Contract>;

  /**
   * Changes a contract. `blocks` sets the order of its blocks: name all of them. Signing is not part of the API.
   *
   * `PUT /contracts`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the contract.
   * @param input The id of the contract and the fields to change.
   * @see `npx @specwright/docs plutio contracts.update`
   */
  update(id: Id, input?: ContractsUpdateInput, options?: WithBusinessOptions): ApiPromise<Contract>;

  /**
   * Makes a contract, with a content and a signature block. It has a `name`, not a `title`. Add further blocks by themselves, then put all into order by `blocks` of an update. Nothing is sent to anybody.
   *
   * `POST /contracts`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new contract.
   * @see `npx @specwright/docs plutio contracts.create`
   */
  create(input: ContractsCreateInput, options?: WithBusinessOptions): ApiPromise<Contract>;

  /**
   * Deletes a contract. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
   *
   * `DELETE /contracts`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the contract.
   * @see `npx @specwright/docs plutio contracts.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts a contract into the archive, which keeps it and takes it out of default lists.
   *
   * `POST /contracts/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the contract.
   * @see `npx @specwright/docs plutio contracts.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes a contract out of the archive, so that default lists show it again.
   *
   * `POST /contracts/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the contract.
   * @see `npx @specwright/docs plutio contracts.unarchive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Sends a contract by e-mail, as the Send button of the app does.
   *
   * `POST /contracts/email`
   *
   * Evidence: third-party (agent-marketplace).
   *
   * @param id Id of the contract.
   * @param input The id of the contract. That it is `_id` follows the other writes.
   * @see `npx @specwright/docs plutio contracts.email`
   */
  email(
    id: Id,
    input?: ContractsEmailInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Gives several contracts the same values, such as one project or one custom field.
   *
   * `PUT /contracts/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the contracts; one client sends up to 100.
   * @param input The ids of the contracts and the fields to set on all of them.
   * @see `npx @specwright/docs plutio contracts.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: ContractsBulkUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes several contracts. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
   *
   * `DELETE /contracts/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the contracts; one client sends up to 100.
   * @see `npx @specwright/docs plutio contracts.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts several contracts into the archive, which keeps them and takes them out of default lists.
   *
   * `POST /contracts/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the contracts; one client sends up to 100.
   * @see `npx @specwright/docs plutio contracts.bulkArchive`
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes several contracts out of the archive, so that default lists show them again.
   *
   * `POST /contracts/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the contracts; one client sends up to 100.
   * @see `npx @specwright/docs plutio contracts.bulkUnarchive`
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Conversations of the inbox, whose texts are comments. */
export interface ConversationsResource {
  /**
   * Lists conversations of the inbox: chats of projects and people, and threads of messengers and mailboxes. What is said in one is read as comments with `entityType` `conversation`.
   *
   * `GET /conversations` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio conversations.list`
   */
  list(
    input?: ConversationsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Conversation, Conversation[]>;

  /**
   * Reads one conversation by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /conversations`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the conversation.
   * @see `npx @specwright/docs plutio conversations.get`
   */
  get(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<Conversation>;

  /**
   * Renames a conversation or changes who takes part. Whether `members` is merged or replaced is not told: send all of them.
   *
   * `PUT /conversations`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the conversation.
   * @param input The id of the conversation and the fields to change.
   * @see `npx @specwright/docs plutio conversations.update`
   */
  update(
    id: Id,
    input?: ConversationsUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<Conversation>;

  /**
   * Starts a conversation. `entityType` says what it is about: a project, a person, a messenger or a mailbox.
   *
   * `POST /conversations`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new conversation.
   * @see `npx @specwright/docs plutio conversations.create`
   */
  create(input: ConversationsCreateInput, options?: WithBusinessOptions): ApiPromise<Conversation>;

  /**
   * Deletes a conversation. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /conversations`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the conversation.
   * @see `npx @specwright/docs plutio conversations.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Definitions of custom fields. Their values stand in the `customFields` of the records. */
export interface CustomFieldsResource {
  /**
   * Lists the workspace's own fields: which records have them, what they hold, and the options of those that are chosen from. Read it before writing a value: values name fields and options by id.
   *
   * `GET /custom-fields` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `entityType`.
   * @see `npx @specwright/docs plutio customFields.list`
   */
  list(
    input?: CustomFieldsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<CustomField, CustomField[]>;

  /**
   * Reads one custom field by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /custom-fields`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the custom field.
   * @see `npx @specwright/docs plutio customFields.get`
   */
  get(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<CustomField>;

  /**
   * Changes the definition of a field, such as its title or options. One client was refused with 403; it had tried other forms of the call.
   *
   * `PUT /custom-fields`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the custom field.
   * @param input The id of the custom field and the fields to change.
   * @see `npx @specwright/docs plutio customFields.update`
   */
  update(
    id: Id,
    input?: CustomFieldsUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<CustomField>;

  /**
   * Defines a field of the workspace's own, for records of one kind.
   *
   * `POST /custom-fields`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new custom field.
   * @see `npx @specwright/docs plutio customFields.create`
   */
  create(input: CustomFieldsCreateInput, options?: WithBusinessOptions): ApiPromise<CustomField>;

  /**
   * Deletes the definition of a field. One client was refused with 403; it had tried other forms of the call. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /custom-fields`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the custom field.
   * @see `npx @specwright/docs plutio customFields.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Changes a custom field on a record. Named in the published list of v1.11; no source shows what its body holds. Values can be written with the record itself, by its `customFields`.
   *
   * `PUT /custom-fields/entity`
   *
   * Evidence: third-party (agent-marketplace).
   *
   * @param input Which field of which record changes, and how; no field of the body was shown.
   * @see `npx @specwright/docs plutio customFields.updateOnEntity`
   */
  updateOnEntity(input: OpenFields, options?: WithBusinessOptions): ApiPromise<UnknownBody>;

  /**
   * Adds a custom field to a record. Named in the published list of v1.11; no source shows what its body holds. Values can be written with the record itself, by its `customFields`.
   *
   * `POST /custom-fields/entity`
   *
   * Evidence: third-party (agent-marketplace).
   *
   * @param input Which field goes to which record; no field of the body was shown.
   * @see `npx @specwright/docs plutio customFields.addToEntity`
   */
  addToEntity(input: OpenFields, options?: WithBusinessOptions): ApiPromise<UnknownBody>;
}

/** The figures that widgets of a dashboard show. */
export interface DashboardDataResource {
  /**
   * Reads the figures that widgets of a dashboard show. No source shows which parameters choose them or what the answer looks like; those that every list has are declared.
   *
   * `GET /dashboard-data`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio dashboardData.get`
   */
  get(input?: DashboardDataGetInput, options?: WithBusinessOptions): ApiPromise<UnknownBody>;
}

/** Pages of dashboards: what a role finds when it opens the workspace. */
export interface DashboardPagesResource {
  /**
   * Lists the pages of dashboards: what a role finds when it opens the workspace. What stands on a page are blocks with `entityType` `dashboard-page`.
   *
   * `GET /dashboard-pages` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio dashboardPages.list`
   */
  list(
    input?: DashboardPagesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<DashboardPage, DashboardPage[]>;

  /**
   * Reads one dashboard page by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /dashboard-pages`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the dashboard page.
   * @see `npx @specwright/docs plutio dashboardPages.get`
   */
  get(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<DashboardPage>;

  /**
   * Changes a page of a dashboard. One client was refused with 403; it had tried other forms of the call.
   *
   * `PUT /dashboard-pages`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the dashboard page.
   * @param input The id of the dashboard page and the fields to change.
   * @see `npx @specwright/docs plutio dashboardPages.update`
   */
  update(
    id: Id,
    input?: DashboardPagesUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<DashboardPage>;

  /**
   * Adds a page to the dashboard of a role. Fill it with blocks afterwards. One client found no way to change or remove a page by the API.
   *
   * `POST /dashboard-pages`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new dashboard page.
   * @see `npx @specwright/docs plutio dashboardPages.create`
   */
  create(
    input: DashboardPagesCreateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<DashboardPage>;

  /**
   * Deletes a page of a dashboard. One client was refused with 403; it had tried other forms of the call. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /dashboard-pages`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the dashboard page.
   * @see `npx @specwright/docs plutio dashboardPages.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Dashboards, one for each role. */
export interface DashboardsResource {
  /**
   * Lists dashboards. There is one for each role: Owner, Co-Owner, Client, Manager and Team Member in the workspace that one client looked into.
   *
   * `GET /dashboards` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio dashboards.list`
   */
  list(
    input?: DashboardsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Dashboard, Dashboard[]>;

  /**
   * Reads one dashboard by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /dashboards`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the dashboard.
   * @see `npx @specwright/docs plutio dashboards.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Dashboard>;

  /**
   * Changes a dashboard. No source shows which fields it takes, and one client says that the dashboards of roles can't be changed by the API.
   *
   * `PUT /dashboards`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the dashboard.
   * @param input The id of the dashboard. No field that can be changed was shown.
   * @see `npx @specwright/docs plutio dashboards.update`
   */
  update(
    id: Id,
    input?: DashboardsUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<Dashboard>;
}

/** Events of the calendar. */
export interface EventsResource {
  /**
   * Lists events of the calendar.
   *
   * `GET /events` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio events.list`
   */
  list(
    input?: EventsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<CalendarEvent, CalendarEvent[]>;

  /**
   * Reads one event by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /events`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the event.
   * @see `npx @specwright/docs plutio events.get`
   */
  get(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<CalendarEvent>;

  /**
   * Changes an event. Whether `participants` is merged or replaced is not told: send all of them.
   *
   * `PUT /events`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the event.
   * @param input The id of the event and the fields to change.
   * @see `npx @specwright/docs plutio events.update`
   */
  update(
    id: Id,
    input?: EventsUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<CalendarEvent>;

  /**
   * Puts an event into the calendar. Nobody is invited by it. `endDate` may be left out; all-day events have times, too.
   *
   * `POST /events`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new event.
   * @see `npx @specwright/docs plutio events.create`
   */
  create(input: EventsCreateInput, options?: WithBusinessOptions): ApiPromise<CalendarEvent>;

  /**
   * Deletes an event from the calendar. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /events`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the event.
   * @see `npx @specwright/docs plutio events.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Folders of files. */
export interface FileFoldersResource {
  /**
   * Lists folders of files. A folder belongs to a project or a person, and may stand in another folder.
   *
   * `GET /file-folders` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio fileFolders.list`
   */
  list(
    input?: FileFoldersListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<FileFolder, FileFolder[]>;

  /**
   * Reads one file folder by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /file-folders`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the file folder.
   * @see `npx @specwright/docs plutio fileFolders.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<FileFolder>;

  /**
   * Renames a folder or changes what it belongs to.
   *
   * `PUT /file-folders`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the file folder.
   * @param input The id of the file folder and the fields to change.
   * @see `npx @specwright/docs plutio fileFolders.update`
   */
  update(
    id: Id,
    input?: FileFoldersUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<FileFolder>;

  /**
   * Makes a folder. Only `title` is needed; `parentFolderId` puts it into another folder.
   *
   * `POST /file-folders`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new file folder.
   * @see `npx @specwright/docs plutio fileFolders.create`
   */
  create(input: FileFoldersCreateInput, options?: WithBusinessOptions): ApiPromise<FileFolder>;

  /**
   * Deletes a folder. What becomes of the files in it is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /file-folders`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the file folder.
   * @see `npx @specwright/docs plutio fileFolders.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts a folder into another one. One client offers `parentFolderId`, `destinationId` and `position` for this, and no source shows which of them the server reads: look afterwards.
   *
   * `POST /file-folders/move`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the file folder.
   * @param input The id of the file folder, and where it goes.
   * @see `npx @specwright/docs plutio fileFolders.move`
   */
  move(
    id: Id,
    input?: FileFoldersMoveInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Shares a folder. Named in the published list of v1.11; no source shows what its body holds beside the id, or with whom it is shared.
   *
   * `POST /file-folders/share`
   *
   * Evidence: third-party (agent-marketplace).
   *
   * @param id Id of the file folder.
   * @param input The id of the file folder. That it is `_id` follows the other writes.
   * @see `npx @specwright/docs plutio fileFolders.share`
   */
  share(
    id: Id,
    input?: FileFoldersShareInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Records of files. How to upload the bytes of a file over the API is unknown. */
export interface FilesResource {
  /**
   * Lists the records of files. The bytes themselves are no part of the API: `url` leads to them.
   *
   * `GET /files` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `entityType`, `entityId`.
   * @see `npx @specwright/docs plutio files.list`
   */
  list(
    input?: FilesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<FileRecord, FileRecord[]>;

  /**
   * Reads one file by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /files`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the file.
   * @see `npx @specwright/docs plutio files.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<FileRecord>;

  /**
   * Changes the record of a file, such as its title or folder.
   *
   * `PUT /files`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the file.
   * @param input The id of the file and the fields to change.
   * @see `npx @specwright/docs plutio files.update`
   */
  update(id: Id, input?: FilesUpdateInput, options?: WithBusinessOptions): ApiPromise<FileRecord>;

  /**
   * Makes the record of a file, or a link.
   *
   * `POST /files`
   *
   * Evidence: third-party (public-docs). Quirks: `handle-unobtainable`.
   *
   * @param input The new file.
   * @see `npx @specwright/docs plutio files.create`
   */
  create(input: FilesCreateInput, options?: WithBusinessOptions): ApiPromise<FileRecord>;

  /**
   * Deletes the record of a file. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /files`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the file.
   * @see `npx @specwright/docs plutio files.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts a file into another folder. One client offers `folderId`, `destinationId` and `position` for this, and no source shows which of them the server reads: look afterwards.
   *
   * `POST /files/move`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the file.
   * @param input The id of the file, and where it goes.
   * @see `npx @specwright/docs plutio files.move`
   */
  move(id: Id, input?: FilesMoveInput, options?: WithBusinessOptions): ApiPromise<UnknownBody>;

  /**
   * Shares a file. Named in the published list of v1.11; no source shows what its body holds beside the id, or with whom it is shared.
   *
   * `POST /files/share`
   *
   * Evidence: third-party (agent-marketplace).
   *
   * @param id Id of the file.
   * @param input The id of the file. That it is `_id` follows the other writes.
   * @see `npx @specwright/docs plutio files.share`
   */
  share(id: Id, input?: FilesShareInput, options?: WithBusinessOptions): ApiPromise<UnknownBody>;

  /**
   * Gives the records of several files the same values, such as one folder.
   *
   * `PUT /files/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the files; one client sends up to 100.
   * @param input The ids of the files and the fields to set on all of them.
   * @see `npx @specwright/docs plutio files.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: FilesBulkUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes the records of several files. Clients call it permanent; whether the trash keeps them is not told.
   *
   * `DELETE /files/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the files; one client sends up to 100.
   * @see `npx @specwright/docs plutio files.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** What people sent in by forms. */
export interface FormResponsesResource {
  /**
   * Lists what people sent in by forms. One client makes people of them, by hand.
   *
   * `GET /form-responses` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `formId`.
   * @see `npx @specwright/docs plutio formResponses.list`
   */
  list(
    input?: FormResponsesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<FormResponse, FormResponse[]>;

  /**
   * Reads one form response by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /form-responses`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the form response.
   * @see `npx @specwright/docs plutio formResponses.get`
   */
  get(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<FormResponse>;

  /**
   * Changes an answer to a form.
   *
   * `PUT /form-responses`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the form response.
   * @param input The id of the form response and the fields to change.
   * @see `npx @specwright/docs plutio formResponses.update`
   */
  update(
    id: Id,
    input?: FormResponsesUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<FormResponse>;

  /**
   * Records an answer to a form, as if somebody had sent it in.
   *
   * `POST /form-responses`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new form response.
   * @see `npx @specwright/docs plutio formResponses.create`
   */
  create(input: FormResponseFields, options?: WithBusinessOptions): ApiPromise<FormResponse>;

  /**
   * Deletes what somebody sent in by a form, not the form. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /form-responses`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the form response.
   * @see `npx @specwright/docs plutio formResponses.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes what people sent in by forms, not the forms. Clients call it permanent; whether the trash keeps them is not told.
   *
   * `DELETE /form-responses/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the form responses; one client sends up to 100.
   * @see `npx @specwright/docs plutio formResponses.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Forms that people fill in on the web. */
export interface FormsResource {
  /**
   * Lists forms, which people fill in on the web: enquiries, questionnaires. What was sent in is read as form responses.
   *
   * `GET /forms` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio forms.list`
   */
  list(input?: FormsListInput, options?: WithBusinessListOptions): PagePromise<Form, Form[]>;

  /**
   * Reads one form by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /forms`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the form.
   * @see `npx @specwright/docs plutio forms.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Form>;

  /**
   * Changes a form, such as its state or until when it may be filled in.
   *
   * `PUT /forms`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the form.
   * @param input The id of the form and the fields to change.
   * @see `npx @specwright/docs plutio forms.update`
   */
  update(id: Id, input?: FormsUpdateInput, options?: WithBusinessOptions): ApiPromise<Form>;

  /**
   * Makes a form. Blocks can belong to it, by `entityType` `form`.
   *
   * `POST /forms`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new form.
   * @see `npx @specwright/docs plutio forms.create`
   */
  create(input: FormFields, options?: WithBusinessOptions): ApiPromise<Form>;

  /**
   * Deletes a form. What becomes of the answers to it is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /forms`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the form.
   * @see `npx @specwright/docs plutio forms.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Makes a copy of a form. One client offers `position` and `index` beside the id, and no source shows that the server reads them.
   *
   * `POST /forms/copy`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the form.
   * @param input The id of the form, and where the copy goes.
   * @see `npx @specwright/docs plutio forms.copy`
   */
  copy(id: Id, input?: FormsCopyInput, options?: WithBusinessOptions): ApiPromise<Form>;

  /**
   * Puts a form into the archive, which keeps it and takes it out of default lists.
   *
   * `POST /forms/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the form.
   * @see `npx @specwright/docs plutio forms.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes a form out of the archive, so that default lists show it again.
   *
   * `POST /forms/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the form.
   * @see `npx @specwright/docs plutio forms.unarchive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Gives several forms the same values, such as one date of expiry.
   *
   * `PUT /forms/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the forms; one client sends up to 100.
   * @param input The ids of the forms and the fields to set on all of them.
   * @see `npx @specwright/docs plutio forms.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: FormsBulkUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes several forms. Clients call it permanent; whether the trash keeps them is not told.
   *
   * `DELETE /forms/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the forms; one client sends up to 100.
   * @see `npx @specwright/docs plutio forms.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts several forms into the archive, which keeps them and takes them out of default lists.
   *
   * `POST /forms/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the forms; one client sends up to 100.
   * @see `npx @specwright/docs plutio forms.bulkArchive`
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes several forms out of the archive, so that default lists show them again.
   *
   * `POST /forms/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the forms; one client sends up to 100.
   * @see `npx @specwright/docs plutio forms.bulkUnarchive`
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Inbox groups, which the app calls messengers. */
export interface InboxGroupsResource {
  /**
   * Lists inbox groups, which the app calls messengers: ways by which conversations come in, such as the chat of a web site or a mailbox.
   *
   * `GET /inbox-groups` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio inboxGroups.list`
   */
  list(
    input?: InboxGroupsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<InboxGroup, InboxGroup[]>;

  /**
   * Reads one inbox group by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /inbox-groups`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the inbox group.
   * @see `npx @specwright/docs plutio inboxGroups.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<InboxGroup>;

  /**
   * Renames an inbox group, or switches it on and off by `isActive`.
   *
   * `PUT /inbox-groups`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the inbox group.
   * @param input The id of the inbox group and the fields to change.
   * @see `npx @specwright/docs plutio inboxGroups.update`
   */
  update(
    id: Id,
    input?: InboxGroupsUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<InboxGroup>;

  /**
   * Opens a way for conversations to come in: a messenger or a mailbox.
   *
   * `POST /inbox-groups`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new inbox group.
   * @see `npx @specwright/docs plutio inboxGroups.create`
   */
  create(input: InboxGroupsCreateInput, options?: WithBusinessOptions): ApiPromise<InboxGroup>;

  /**
   * Deletes an inbox group. What becomes of its conversations is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /inbox-groups`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the inbox group.
   * @see `npx @specwright/docs plutio inboxGroups.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Subscriptions, which make an invoice each cycle. */
export interface InvoiceSubscriptionsResource {
  /**
   * Lists subscriptions, each of which makes an invoice every cycle. `upcomingInvoiceDate` tells when the next one is due.
   *
   * `GET /invoice-subscriptions` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `status`, `client._id`, `upcomingInvoiceDate`.
   * @see `npx @specwright/docs plutio invoiceSubscriptions.list`
   */
  list(
    input?: InvoiceSubscriptionsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<InvoiceSubscription, InvoiceSubscription[]>;

  /**
   * Reads one subscription by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /invoice-subscriptions`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the subscription.
   * @see `npx @specwright/docs plutio invoiceSubscriptions.get`
   */
  get(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<InvoiceSubscription>;

  /**
   * Changes a subscription: its amount and its rhythm are taken, a `status` is accepted and ignored. Pausing and cancelling is done in the app.
   *
   * `PUT /invoice-subscriptions`
   *
   * Evidence: third-party (public-docs). Quirks: `status-ignored`.
   *
   * @param id Id of the subscription.
   * @param input The id of the subscription and the fields to change.
   * @see `npx @specwright/docs plutio invoiceSubscriptions.update`
   */
  update(
    id: Id,
    input?: InvoiceSubscriptionsUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<InvoiceSubscription>;

  /**
   * Sets up invoices that repeat: whom to bill, how much each cycle, and how often (`repeat`).
   *
   * `POST /invoice-subscriptions`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new subscription.
   * @see `npx @specwright/docs plutio invoiceSubscriptions.create`
   */
  create(
    input: InvoiceSubscriptionFields,
    options?: WithBusinessOptions,
  ): ApiPromise<InvoiceSubscription>;

  /**
   * Deletes a subscription. What becomes of the invoices that it made is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /invoice-subscriptions`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the subscription.
   * @see `npx @specwright/docs plutio invoiceSubscriptions.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Gives several subscriptions the same values, such as one currency. A `status` is accepted with 200 and ignored.
   *
   * `PUT /invoice-subscriptions/bulk`
   *
   * Evidence: third-party (jackmates-n8n). Quirks: `status-ignored`.
   *
   * @param ids Ids of the invoice subscriptions; one client sends up to 100.
   * @param input The ids of the invoice subscriptions and the fields to set on all of them.
   * @see `npx @specwright/docs plutio invoiceSubscriptions.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: InvoiceSubscriptionsBulkUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes several subscriptions. Clients call it permanent; whether the trash keeps them is not told.
   *
   * `DELETE /invoice-subscriptions/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the invoice subscriptions; one client sends up to 100.
   * @see `npx @specwright/docs plutio invoiceSubscriptions.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Invoices. Their lines live in a block of type `items`. They can be sent by e-mail, and payments be recorded. */
export interface InvoicesResource {
  /**
   * Lists invoices. The lines of an invoice stand in a block of type `items` with the invoice as its owner.
   *
   * `GET /invoices` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `status`, `client._id`, `dueDate`, `currency`.
   * @see `npx @specwright/docs plutio invoices.list`
   */
  list(
    input?: InvoicesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Invoice, Invoice[]>;

  /**
   * Reads one invoice by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /invoices`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the invoice.
   * @see `npx @specwright/docs plutio invoices.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Invoice>;

  /**
   * Changes an invoice. A `status` is accepted and ignored: sending it by `invoices.email` and recording a payment move it on.
   *
   * `PUT /invoices`
   *
   * Evidence: third-party (public-docs). Quirks: `status-ignored`.
   *
   * @param id Id of the invoice.
   * @param input The id of the invoice and the fields to change.
   * @see `npx @specwright/docs plutio invoices.update`
   */
  update(id: Id, input?: InvoicesUpdateInput, options?: WithBusinessOptions): ApiPromise<Invoice>;

  /**
   * Makes an invoice.
   *
   * `POST /invoices`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new invoice.
   * @see `npx @specwright/docs plutio invoices.create`
   */
  create(input: InvoiceFields, options?: WithBusinessOptions): ApiPromise<Invoice>;

  /**
   * Deletes an invoice. What becomes of its payments is not told. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
   *
   * `DELETE /invoices`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the invoice.
   * @see `npx @specwright/docs plutio invoices.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts an invoice into the archive, which keeps it and takes it out of default lists.
   *
   * `POST /invoices/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the invoice.
   * @see `npx @specwright/docs plutio invoices.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes an invoice out of the archive, so that default lists show it again.
   *
   * `POST /invoices/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the invoice.
   * @see `npx @specwright/docs plutio invoices.unarchive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Sends an invoice by e-mail, as the Send button of the app does, which makes a draft `pending`.
   *
   * `POST /invoices/email`
   *
   * Evidence: third-party (agent-marketplace).
   *
   * @param id Id of the invoice.
   * @param input The id of the invoice. That it is `_id` follows the other writes.
   * @see `npx @specwright/docs plutio invoices.email`
   */
  email(id: Id, input?: InvoicesEmailInput, options?: WithBusinessOptions): ApiPromise<UnknownBody>;

  /**
   * Records a payment that came in another way, such as a bank transfer.
   *
   * `POST /invoices/record-payment`
   *
   * Evidence: third-party (agent-marketplace).
   *
   * @param id Id of the invoice.
   * @param input The id of the invoice. That it is `_id` follows the other writes; what else the payment says was not shown.
   * @see `npx @specwright/docs plutio invoices.recordPayment`
   */
  recordPayment(
    id: Id,
    input?: InvoicesRecordPaymentInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Gives several invoices the same values, such as one due date. A `status` is accepted with 200 and ignored.
   *
   * `PUT /invoices/bulk`
   *
   * Evidence: third-party (jackmates-n8n). Quirks: `status-ignored`.
   *
   * @param ids Ids of the invoices; one client sends up to 100.
   * @param input The ids of the invoices and the fields to set on all of them.
   * @see `npx @specwright/docs plutio invoices.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: InvoicesBulkUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes several invoices. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
   *
   * `DELETE /invoices/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the invoices; one client sends up to 100.
   * @see `npx @specwright/docs plutio invoices.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts several invoices into the archive, which keeps them and takes them out of default lists.
   *
   * `POST /invoices/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the invoices; one client sends up to 100.
   * @see `npx @specwright/docs plutio invoices.bulkArchive`
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes several invoices out of the archive, so that default lists show them again.
   *
   * `POST /invoices/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the invoices; one client sends up to 100.
   * @see `npx @specwright/docs plutio invoices.bulkUnarchive`
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Items: products and services to be sold. */
export interface ItemsResource {
  /**
   * Lists items: products and services that are put on invoices and proposals.
   *
   * `GET /items` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio items.list`
   */
  list(input?: ItemsListInput, options?: WithBusinessListOptions): PagePromise<Item, Item[]>;

  /**
   * Reads one item by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /items`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the item.
   * @see `npx @specwright/docs plutio items.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Item>;

  /**
   * Changes a product or service. Whether lines that were made from it change as well is not told.
   *
   * `PUT /items`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the item.
   * @param input The id of the item and the fields to change.
   * @see `npx @specwright/docs plutio items.update`
   */
  update(id: Id, input?: ItemsUpdateInput, options?: WithBusinessOptions): ApiPromise<Item>;

  /**
   * Adds a product or service to those that can be put on invoices and proposals.
   *
   * `POST /items`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new item.
   * @see `npx @specwright/docs plutio items.create`
   */
  create(input: ItemFields, options?: WithBusinessOptions): ApiPromise<Item>;

  /**
   * Removes a product or service. What becomes of lines that were made from it is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /items`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the item.
   * @see `npx @specwright/docs plutio items.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Notes that the team keeps on people, companies and other records. */
export interface NotesResource {
  /**
   * Lists notes: texts that the team keeps on people, companies and other records.
   *
   * `GET /notes` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `entityType`, `entityId`.
   * @see `npx @specwright/docs plutio notes.list`
   */
  list(input?: NotesListInput, options?: WithBusinessListOptions): PagePromise<Note, Note[]>;

  /**
   * Reads one note by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /notes`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the note.
   * @see `npx @specwright/docs plutio notes.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Note>;

  /**
   * Changes a note, or which record it is kept on.
   *
   * `PUT /notes`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the note.
   * @param input The id of the note and the fields to change.
   * @see `npx @specwright/docs plutio notes.update`
   */
  update(id: Id, input?: NotesUpdateInput, options?: WithBusinessOptions): ApiPromise<Note>;

  /**
   * Keeps a text on a record. Comments within the HTML are stripped by the server.
   *
   * `POST /notes`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new note.
   * @see `npx @specwright/docs plutio notes.create`
   */
  create(input: NoteFields, options?: WithBusinessOptions): ApiPromise<Note>;

  /**
   * Deletes a note. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /notes`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the note.
   * @see `npx @specwright/docs plutio notes.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** People: clients, team and everyone else the workspace knows. A company has a `title`, a person a `name`. */
export interface PeopleResource {
  /**
   * Lists people: clients, the team, and everybody else the workspace deals with. `role` tells them apart. Archived people are left out; ask for them by `isArchived`.
   *
   * `GET /people` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: documented (public-docs). Quirks: `plain-q-ignored`.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `role`, `status`, `name.first`, `contactEmails.address`.
   * @see `npx @specwright/docs plutio people.list`
   */
  list(input?: PeopleListInput, options?: WithBusinessListOptions): PagePromise<Person, Person[]>;

  /**
   * Reads one person by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /people`
   *
   * Evidence: documented (public-docs). Quirks: `plain-q-ignored`.
   *
   * @param id Id of the person.
   * @see `npx @specwright/docs plutio people.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Person>;

  /**
   * Changes a person. Whether `name` and lists such as `contactEmails` are merged or replaced is not told: send them whole.
   *
   * `PUT /people`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the person.
   * @param input The id of the person and the fields to change.
   * @see `npx @specwright/docs plutio people.update`
   */
  update(id: Id, input?: PeopleUpdateInput, options?: WithBusinessOptions): ApiPromise<Person>;

  /**
   * Adds a person. Give the address as `email`, and `invite` as false where nobody should get a mail. `role` is the slug of a role: `client`, `team` and `co-owner` are built in.
   *
   * `POST /people`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new person.
   * @see `npx @specwright/docs plutio people.create`
   */
  create(input: PeopleCreateInput, options?: WithBusinessOptions): ApiPromise<Person>;

  /**
   * Deletes a person. What becomes of the tasks and invoices is not told. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
   *
   * `DELETE /people`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the person.
   * @see `npx @specwright/docs plutio people.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts a person into the archive, which keeps it and takes it out of default lists.
   *
   * `POST /people/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the person.
   * @see `npx @specwright/docs plutio people.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes a person out of the archive, so that default lists show it again.
   *
   * `POST /people/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the person.
   * @see `npx @specwright/docs plutio people.unarchive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Reads the code by which a person is invited, or the address that carries it.
   *
   * `GET /people/invitation-code`
   *
   * Evidence: third-party (agent-marketplace).
   *
   * @param id Id of the person.
   * @see `npx @specwright/docs plutio people.invitationCode`
   */
  invitationCode(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Gives several people the same values, such as one status or one set of tags.
   *
   * `PUT /people/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the people; one client sends up to 100.
   * @param input The ids of the people and the fields to set on all of them.
   * @see `npx @specwright/docs plutio people.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: PeopleBulkUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes several people. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
   *
   * `DELETE /people/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the people; one client sends up to 100.
   * @see `npx @specwright/docs plutio people.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts several people into the archive, which keeps them and takes them out of default lists.
   *
   * `POST /people/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the people; one client sends up to 100.
   * @see `npx @specwright/docs plutio people.bulkArchive`
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes several people out of the archive, so that default lists show them again.
   *
   * `POST /people/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the people; one client sends up to 100.
   * @see `npx @specwright/docs plutio people.bulkUnarchive`
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Profiles: the accounts that people log in with, which can only be read. */
export interface ProfilesResource {
  /**
   * Lists profiles: the accounts that people log in with.
   *
   * `GET /profiles` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio profiles.list`
   */
  list(
    input?: ProfilesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Profile, Profile[]>;

  /**
   * Reads one profile by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /profiles`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the profile.
   * @see `npx @specwright/docs plutio profiles.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Profile>;
}

/** Projects. A project has a `name`; creating one makes its first task board too. */
export interface ProjectsResource {
  /**
   * Lists projects, which hold task boards, time, files and money of one piece of work.
   *
   * `GET /projects` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: vendor-client (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `contributors`, `clients._id`, `name`, `status._id`, `status.title`.
   * @see `npx @specwright/docs plutio projects.list`
   */
  list(
    input?: ProjectsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Project, Project[]>;

  /**
   * Reads one project by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /projects`
   *
   * Evidence: vendor-client (public-docs).
   *
   * @param id Id of the project.
   * @see `npx @specwright/docs plutio projects.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Project>;

  /**
   * Changes a project. Whether `clients` and `contributors` are merged or replaced is not told: send all of them.
   *
   * `PUT /projects`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the project.
   * @param input The id of the project and the fields to change.
   * @see `npx @specwright/docs plutio projects.update`
   */
  update(id: Id, input?: ProjectsUpdateInput, options?: WithBusinessOptions): ApiPromise<Project>;

  /**
   * Makes a project, with a first task board and the workspace's default status. `templateId` makes it from a template.
   *
   * `POST /projects`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new project.
   * @see `npx @specwright/docs plutio projects.create`
   */
  create(input: ProjectsCreateInput, options?: WithBusinessOptions): ApiPromise<Project>;

  /**
   * Deletes a project. What becomes of its tasks, time and invoices is not told. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
   *
   * `DELETE /projects`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the project.
   * @see `npx @specwright/docs plutio projects.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts a project into another place of the list of projects. One client offers `position` and `index` for this, and no source shows which of them the server reads: look afterwards.
   *
   * `POST /projects/move`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the project.
   * @param input The id of the project, and where it goes.
   * @see `npx @specwright/docs plutio projects.move`
   */
  move(id: Id, input?: ProjectsMoveInput, options?: WithBusinessOptions): ApiPromise<UnknownBody>;

  /**
   * Makes a copy of a project. One client offers `position` and `index` beside the id, and no source shows that the server reads them.
   *
   * `POST /projects/copy`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the project.
   * @param input The id of the project, and where the copy goes.
   * @see `npx @specwright/docs plutio projects.copy`
   */
  copy(id: Id, input?: ProjectsCopyInput, options?: WithBusinessOptions): ApiPromise<Project>;

  /**
   * Puts a project into the archive, which keeps it and takes it out of default lists.
   *
   * `POST /projects/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the project.
   * @see `npx @specwright/docs plutio projects.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes a project out of the archive, so that default lists show it again.
   *
   * `POST /projects/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the project.
   * @see `npx @specwright/docs plutio projects.unarchive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Gives several projects the same values, such as one due date or one billing rate.
   *
   * `PUT /projects/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the projects; one client sends up to 100.
   * @param input The ids of the projects and the fields to set on all of them.
   * @see `npx @specwright/docs plutio projects.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: ProjectsBulkUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes several projects. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
   *
   * `DELETE /projects/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the projects; one client sends up to 100.
   * @see `npx @specwright/docs plutio projects.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts several projects into the archive, which keeps them and takes them out of default lists.
   *
   * `POST /projects/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the projects; one client sends up to 100.
   * @see `npx @specwright/docs plutio projects.bulkArchive`
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes several projects out of the archive, so that default lists show them again.
   *
   * `POST /projects/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the projects; one client sends up to 100.
   * @see `npx @specwright/docs plutio projects.bulkUnarchive`
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Proposals, which have a `name`. A new one comes with an intro, a content and a signature block; it can be sent by e-mail. */
export interface ProposalsResource {
  /**
   * Lists proposals. Proposals that are the body of a template are left out unless `isTemplate` asks for them. The text stands in blocks.
   *
   * `GET /proposals` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `status`, `isTemplate`.
   * @see `npx @specwright/docs plutio proposals.list`
   */
  list(
    input?: ProposalsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Proposal, Proposal[]>;

  /**
   * Reads one proposal by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list. The body of a template is found only where `isTemplate` asks for it.
   *
   * `GET /proposals`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the proposal.
   * @param input Query parameters: `isTemplate`.
   * @see `npx @specwright/docs plutio proposals.get`
   */
  get(id: Id, input?: ProposalsGetInput, options?: WithBusinessOptions): ApiPromise<Proposal>;

  /**
   * Changes a proposal. `status` was seen to be taken: `declined` where the client says no, `cancelled` to withdraw it. `blocks` sets the order of its blocks: name all of them.
   *
   * `PUT /proposals`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the proposal.
   * @param input The id of the proposal and the fields to change.
   * @see `npx @specwright/docs plutio proposals.update`
   */
  update(id: Id, input?: ProposalsUpdateInput, options?: WithBusinessOptions): ApiPromise<Proposal>;

  /**
   * Makes a proposal, with an intro, a content and a signature block.
   *
   * `POST /proposals`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new proposal.
   * @see `npx @specwright/docs plutio proposals.create`
   */
  create(input: ProposalsCreateInput, options?: WithBusinessOptions): ApiPromise<Proposal>;

  /**
   * Deletes a proposal. What becomes of the invoice that came of it is not told. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
   *
   * `DELETE /proposals`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the proposal.
   * @see `npx @specwright/docs plutio proposals.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts a proposal into the archive, which keeps it and takes it out of default lists.
   *
   * `POST /proposals/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the proposal.
   * @see `npx @specwright/docs plutio proposals.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes a proposal out of the archive, so that default lists show it again.
   *
   * `POST /proposals/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the proposal.
   * @see `npx @specwright/docs plutio proposals.unarchive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Sends a proposal by e-mail, as the Send button of the app does, which makes a draft `pending`.
   *
   * `POST /proposals/email`
   *
   * Evidence: third-party (agent-marketplace).
   *
   * @param id Id of the proposal.
   * @param input The id of the proposal. That it is `_id` follows the other writes.
   * @see `npx @specwright/docs plutio proposals.email`
   */
  email(
    id: Id,
    input?: ProposalsEmailInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Gives several proposals the same values, such as one project.
   *
   * `PUT /proposals/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the proposals; one client sends up to 100.
   * @param input The ids of the proposals and the fields to set on all of them.
   * @see `npx @specwright/docs plutio proposals.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: ProposalsBulkUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes several proposals. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
   *
   * `DELETE /proposals/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the proposals; one client sends up to 100.
   * @see `npx @specwright/docs plutio proposals.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts several proposals into the archive, which keeps them and takes them out of default lists.
   *
   * `POST /proposals/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the proposals; one client sends up to 100.
   * @see `npx @specwright/docs plutio proposals.bulkArchive`
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes several proposals out of the archive, so that default lists show them again.
   *
   * `POST /proposals/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the proposals; one client sends up to 100.
   * @see `npx @specwright/docs plutio proposals.bulkUnarchive`
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Roles: what people may see and do. */
export interface RolesResource {
  /**
   * Lists roles. Neither published list has this read, though both have the writes; the n8n node makes it as it makes all of them, and nobody is known to have seen it work.
   *
   * `GET /roles` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: inferred (jackmates-n8n).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio roles.list`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  list(input?: RolesListInput, options?: WithBusinessListOptions): PagePromise<Role, Role[]>;

  /**
   * Reads one role by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /roles`
   *
   * Evidence: inferred (jackmates-n8n).
   *
   * @param id Id of the role.
   * @see `npx @specwright/docs plutio roles.get`
   * @experimental The wire form is inferred from a pattern; no source shows it.
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Role>;

  /**
   * Changes what a role is called or may do. Whether `permissions` is merged or replaced is not told: send it whole.
   *
   * `PUT /roles`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the role.
   * @param input The id of the role and the fields to change.
   * @see `npx @specwright/docs plutio roles.update`
   */
  update(id: Id, input?: RolesUpdateInput, options?: WithBusinessOptions): ApiPromise<Role>;

  /**
   * Makes a role of the workspace's own. People get it by its slug, which the app makes.
   *
   * `POST /roles`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new role.
   * @see `npx @specwright/docs plutio roles.create`
   */
  create(input: RolesCreateInput, options?: WithBusinessOptions): ApiPromise<Role>;

  /**
   * Deletes a role. What becomes of the people who have it is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /roles`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the role.
   * @see `npx @specwright/docs plutio roles.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Statuses: the steps that projects and conversations go through. */
export interface StatusesResource {
  /**
   * Lists statuses: the steps that projects and conversations of this workspace go through.
   *
   * `GET /statuses` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio statuses.list`
   */
  list(input?: StatusesListInput, options?: WithBusinessListOptions): PagePromise<Status, Status[]>;

  /**
   * Reads one status by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /statuses`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the status.
   * @see `npx @specwright/docs plutio statuses.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Status>;

  /**
   * Changes what a status is called, its colour, or what it means (`type`).
   *
   * `PUT /statuses`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the status.
   * @param input The id of the status and the fields to change.
   * @see `npx @specwright/docs plutio statuses.update`
   */
  update(id: Id, input?: StatusesUpdateInput, options?: WithBusinessOptions): ApiPromise<Status>;

  /**
   * Adds a step that projects or conversations can stand at. `type` tells Plutio what it means, whatever it is called.
   *
   * `POST /statuses`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new status.
   * @see `npx @specwright/docs plutio statuses.create`
   */
  create(input: StatusesCreateInput, options?: WithBusinessOptions): ApiPromise<Status>;

  /**
   * Deletes a status. What becomes of the records that stand at it is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /statuses`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the status.
   * @see `npx @specwright/docs plutio statuses.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts a status into another place among the steps. One client offers `position` and `index` for this, and no source shows which of them the server reads: look afterwards.
   *
   * `POST /statuses/move`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the status.
   * @param input The id of the status, and where it goes.
   * @see `npx @specwright/docs plutio statuses.move`
   */
  move(id: Id, input?: StatusesMoveInput, options?: WithBusinessOptions): ApiPromise<UnknownBody>;
}

/** Task boards. One without a project is a stand-alone set of tasks. */
export interface TaskBoardsResource {
  /**
   * Lists task boards. A project has one or more; a board without a project stands by itself.
   *
   * `GET /task-boards` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: vendor-client (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `projectId`.
   * @see `npx @specwright/docs plutio taskBoards.list`
   */
  list(
    input?: TaskBoardsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<TaskBoard, TaskBoard[]>;

  /**
   * Reads one task board by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /task-boards`
   *
   * Evidence: vendor-client (public-docs).
   *
   * @param id Id of the task board.
   * @see `npx @specwright/docs plutio taskBoards.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<TaskBoard>;

  /**
   * Changes the title of a task board, or the project that it belongs to.
   *
   * `PUT /task-boards`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the task board.
   * @param input The id of the task board and the fields to change.
   * @see `npx @specwright/docs plutio taskBoards.update`
   */
  update(
    id: Id,
    input?: TaskBoardsUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<TaskBoard>;

  /**
   * Makes a task board, in a project or by itself. Its columns are task groups, which are made on their own.
   *
   * `POST /task-boards`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new task board.
   * @see `npx @specwright/docs plutio taskBoards.create`
   */
  create(input: TaskBoardsCreateInput, options?: WithBusinessOptions): ApiPromise<TaskBoard>;

  /**
   * Deletes a task board. What becomes of its groups and tasks is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /task-boards`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the task board.
   * @see `npx @specwright/docs plutio taskBoards.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts a task board into another place, or project. One client offers `projectId`, `position` and `index` for this, and no source shows which of them the server reads: look afterwards.
   *
   * `POST /task-boards/move`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the task board.
   * @param input The id of the task board, and where it goes.
   * @see `npx @specwright/docs plutio taskBoards.move`
   */
  move(id: Id, input?: TaskBoardsMoveInput, options?: WithBusinessOptions): ApiPromise<UnknownBody>;

  /**
   * Makes a copy of a task board. One client offers `projectId` and `position` beside the id, and no source shows that the server reads them.
   *
   * `POST /task-boards/copy`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the task board.
   * @param input The id of the task board, and where the copy goes.
   * @see `npx @specwright/docs plutio taskBoards.copy`
   */
  copy(id: Id, input?: TaskBoardsCopyInput, options?: WithBusinessOptions): ApiPromise<TaskBoard>;

  /**
   * Puts a task board into the archive, which keeps it and takes it out of default lists.
   *
   * `POST /task-boards/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the task board.
   * @see `npx @specwright/docs plutio taskBoards.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes a task board out of the archive, so that default lists show it again.
   *
   * `POST /task-boards/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the task board.
   * @see `npx @specwright/docs plutio taskBoards.unarchive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Task groups: the columns of a task board. */
export interface TaskGroupsResource {
  /**
   * Lists task groups: the columns of task boards, such as To do and Done.
   *
   * `GET /task-groups` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: vendor-client (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `taskBoardId`, `projectId`, `title`.
   * @see `npx @specwright/docs plutio taskGroups.list`
   */
  list(
    input?: TaskGroupsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<TaskGroup, TaskGroup[]>;

  /**
   * Reads one task group by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /task-groups`
   *
   * Evidence: vendor-client (public-docs).
   *
   * @param id Id of the task group.
   * @see `npx @specwright/docs plutio taskGroups.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<TaskGroup>;

  /**
   * Changes what a task group is called, its colour, or the board that it stands on. Its place among the columns is changed by `taskGroups.move`.
   *
   * `PUT /task-groups`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the task group.
   * @param input The id of the task group and the fields to change.
   * @see `npx @specwright/docs plutio taskGroups.update`
   */
  update(
    id: Id,
    input?: TaskGroupsUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<TaskGroup>;

  /**
   * Adds a column to a task board; `position` 0 is the first.
   *
   * `POST /task-groups`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new task group.
   * @see `npx @specwright/docs plutio taskGroups.create`
   */
  create(input: TaskGroupsCreateInput, options?: WithBusinessOptions): ApiPromise<TaskGroup>;

  /**
   * Deletes a task group. What becomes of its tasks is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /task-groups`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the task group.
   * @see `npx @specwright/docs plutio taskGroups.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts a task group into another place of its board, or of another board.
   *
   * `POST /task-groups/move`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the task group.
   * @param input The id of the task group, and where it goes.
   * @see `npx @specwright/docs plutio taskGroups.move`
   */
  move(id: Id, input: TaskGroupsMoveInput, options?: WithBusinessOptions): ApiPromise<UnknownBody>;

  /**
   * Makes a copy of a task group, on the same or another board. By the words of one client, what is in it is copied, too.
   *
   * `POST /task-groups/copy`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the task group.
   * @param input The id of the task group, and where the copy goes.
   * @see `npx @specwright/docs plutio taskGroups.copy`
   */
  copy(id: Id, input: TaskGroupsCopyInput, options?: WithBusinessOptions): ApiPromise<TaskGroup>;

  /**
   * Puts a task group into the archive, which keeps it and takes it out of default lists.
   *
   * `POST /task-groups/archive`
   *
   * Evidence: third-party (jackmates-mcp).
   *
   * @param id Id of the task group.
   * @see `npx @specwright/docs plutio taskGroups.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes a task group out of the archive, so that default lists show it again.
   *
   * `POST /task-groups/archive`
   *
   * Evidence: third-party (jackmates-mcp).
   *
   * @param id Id of the task group.
   * @see `npx @specwright/docs plutio taskGroups.unarchive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Tasks. One shows in the app only if it has a board and a group. */
export interface TasksResource {
  /**
   * Lists tasks. Ask for those of a project, a board, a group or a person by the filters; spans of time go into `q`.
   *
   * `GET /tasks` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: documented (public-docs). Quirks: `write-lag`.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `projectId`, `taskBoardId`, `taskGroupId`, `assignedTo`, `status`, `dueDate`.
   * @see `npx @specwright/docs plutio tasks.list`
   */
  list(input?: TasksListInput, options?: WithBusinessListOptions): PagePromise<Task, Task[]>;

  /**
   * Reads one task by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /tasks`
   *
   * Evidence: documented (public-docs). Quirks: `write-lag`.
   *
   * @param id Id of the task.
   * @see `npx @specwright/docs plutio tasks.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Task>;

  /**
   * Changes a task: only the fields that are sent. `status` `completed` ticks it off.
   *
   * `PUT /tasks`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the task.
   * @param input The id of the task and the fields to change.
   * @see `npx @specwright/docs plutio tasks.update`
   */
  update(id: Id, input?: TasksUpdateInput, options?: WithBusinessOptions): ApiPromise<Task>;

  /**
   * Puts a task into the archive, which takes it out of default lists, by an update of `isArchived`: the path `/tasks/archive` was answered with 404 in one client.
   *
   * `PUT /tasks`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the task.
   * @param input The id of the task and the fields to change.
   * @see `npx @specwright/docs plutio tasks.archive`
   */
  archive(id: Id, input?: TasksArchiveInput, options?: WithBusinessOptions): ApiPromise<Task>;

  /**
   * Takes a task out of the archive by an update of `isArchived`, so that default lists show it again.
   *
   * `PUT /tasks`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the task.
   * @param input The id of the task and the fields to change.
   * @see `npx @specwright/docs plutio tasks.unarchive`
   */
  unarchive(id: Id, input?: TasksUnarchiveInput, options?: WithBusinessOptions): ApiPromise<Task>;

  /**
   * Adds a task; it is `incomplete`. A task that has no `taskBoardId` and `taskGroupId` exists, but does not show in the app: put it there by `tasks.move`.
   *
   * `POST /tasks`
   *
   * Evidence: vendor-client (public-docs). Quirks: `hidden-without-group`.
   *
   * @param input The new task.
   * @see `npx @specwright/docs plutio tasks.create`
   */
  create(input: TasksCreateInput, options?: WithBusinessOptions): ApiPromise<Task>;

  /**
   * Deletes a task. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
   *
   * `DELETE /tasks`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the task.
   * @see `npx @specwright/docs plutio tasks.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts a task into a group of a board, at a place; 0 is the first. This is how a task that was made without a board comes to show in the app.
   *
   * `POST /tasks/move`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the task.
   * @param input The id of the task, and where it goes.
   * @see `npx @specwright/docs plutio tasks.move`
   */
  move(id: Id, input: TasksMoveInput, options?: WithBusinessOptions): ApiPromise<UnknownBody>;

  /**
   * Makes a copy of a task. The fields beside the id are those of the move, and no source shows that the server reads them.
   *
   * `POST /tasks/copy`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the task.
   * @param input The id of the task, and where the copy goes.
   * @see `npx @specwright/docs plutio tasks.copy`
   */
  copy(id: Id, input?: TasksCopyInput, options?: WithBusinessOptions): ApiPromise<Task>;

  /**
   * Puts a task into the archive, or takes it back, by the path that other resources have.
   *
   * `POST /tasks/archive`
   *
   * Evidence: third-party (jackmates-mcp). Quirks: `may-be-missing`.
   *
   * @param id Id of the task.
   * @param input The id of the task, and where it belongs.
   * @see `npx @specwright/docs plutio tasks.setArchived`
   */
  setArchived(
    id: Id,
    input: TasksSetArchivedInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Gives several tasks the same values, such as one status or one due date.
   *
   * `PUT /tasks/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the tasks; one client sends up to 100.
   * @param input The ids of the tasks and the fields to set on all of them.
   * @see `npx @specwright/docs plutio tasks.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: TasksBulkUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes several tasks. The help centre keeps deleted items in the trash for 30 days, in which the app can restore them.
   *
   * `DELETE /tasks/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the tasks; one client sends up to 100.
   * @see `npx @specwright/docs plutio tasks.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts several tasks into the archive, which keeps them and takes them out of default lists.
   *
   * `POST /tasks/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the tasks; one client sends up to 100.
   * @see `npx @specwright/docs plutio tasks.bulkArchive`
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes several tasks out of the archive, so that default lists show them again.
   *
   * `POST /tasks/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the tasks; one client sends up to 100.
   * @see `npx @specwright/docs plutio tasks.bulkUnarchive`
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Templates. The body of one is a record of its own, flagged `isTemplate`. */
export interface TemplatesResource {
  /**
   * Lists templates. A template only points at its body: a record of its own with `isTemplate`, which the lists of proposals, contracts and blocks show where `isTemplate` asks for them.
   *
   * `GET /templates` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `entityType`.
   * @see `npx @specwright/docs plutio templates.list`
   */
  list(
    input?: TemplatesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Template, Template[]>;

  /**
   * Reads one template by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /templates`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the template.
   * @see `npx @specwright/docs plutio templates.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Template>;

  /**
   * Changes what a template is called and whom it is shown to. Its body is another record.
   *
   * `PUT /templates`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the template.
   * @param input The id of the template and the fields to change.
   * @see `npx @specwright/docs plutio templates.update`
   */
  update(id: Id, input?: TemplatesUpdateInput, options?: WithBusinessOptions): ApiPromise<Template>;

  /**
   * Makes a template for records of one kind. How its body is made was not shown.
   *
   * `POST /templates`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new template.
   * @see `npx @specwright/docs plutio templates.create`
   */
  create(input: TemplatesCreateInput, options?: WithBusinessOptions): ApiPromise<Template>;

  /**
   * Deletes a template. What becomes of its body, and of records that were made from it, is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /templates`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the template.
   * @see `npx @specwright/docs plutio templates.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Time tracks, which the app calls time entries. Starting and stopping a timer is not part of the API. */
export interface TimeTracksResource {
  /**
   * Lists time tracks, which the app calls time entries: who worked on what, from when to when.
   *
   * `GET /time-tracks` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `billingStatus`, `personId`, `projectId`, `taskId`, `startedAt`.
   * @see `npx @specwright/docs plutio timeTracks.list`
   */
  list(
    input?: TimeTracksListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<TimeTrack, TimeTrack[]>;

  /**
   * Reads one time track by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /time-tracks`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the time track.
   * @see `npx @specwright/docs plutio timeTracks.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<TimeTrack>;

  /**
   * Changes a time track, such as its state of billing.
   *
   * `PUT /time-tracks`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the time track.
   * @param input The id of the time track and the fields to change.
   * @see `npx @specwright/docs plutio timeTracks.update`
   */
  update(
    id: Id,
    input?: TimeTracksUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<TimeTrack>;

  /**
   * Books time.
   *
   * `POST /time-tracks`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new time track.
   * @see `npx @specwright/docs plutio timeTracks.create`
   */
  create(input: TimeTrackFields, options?: WithBusinessOptions): ApiPromise<TimeTrack>;

  /**
   * Deletes a time track. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /time-tracks`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the time track.
   * @see `npx @specwright/docs plutio timeTracks.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Gives several time tracks the same values, such as `billingStatus` `invoiced` once they are on an invoice.
   *
   * `PUT /time-tracks/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the time tracks; one client sends up to 100.
   * @param input The ids of the time tracks and the fields to set on all of them.
   * @see `npx @specwright/docs plutio timeTracks.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: TimeTracksBulkUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes several time tracks. Clients call it permanent; whether the trash keeps them is not told.
   *
   * `DELETE /time-tracks/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the time tracks; one client sends up to 100.
   * @see `npx @specwright/docs plutio timeTracks.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** The trash. The help centre says that deleted items stay in it for 30 days; no operation restores one. */
export interface TrashBinResource {
  /**
   * Lists what is in the trash. The help centre keeps a deleted item there for 30 days, in which the app can restore it; the API can't.
   *
   * `GET /trash-bin` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio trashBin.list`
   */
  list(
    input?: TrashBinListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<TrashItem, TrashItem[]>;

  /**
   * Removes something from the trash for good. Whether the id is that of the row of the trash or of the record in it is not told: read the list first.
   *
   * `DELETE /trash-bin`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the trash row.
   * @see `npx @specwright/docs plutio trashBin.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Empties the trash. Nothing in it can be restored afterwards.
   *
   * `DELETE /trash-bin/all`
   *
   * Evidence: third-party (docs-2024).
   *
   * @param input Nothing: an empty object, since a write without a body may be refused.
   * @see `npx @specwright/docs plutio trashBin.deleteAll`
   */
  deleteAll(
    input?: { [key: string]: unknown },
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Removes several things from the trash for good. Whether the ids are those of the rows or of the records is not told: read the list first.
   *
   * `DELETE /trash-bin/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the trash rows; one client sends up to 100.
   * @see `npx @specwright/docs plutio trashBin.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Wikis. Their pages are wiki entities. */
export interface WikiResource {
  /**
   * Lists wikis. Each comes with a shallow tree of its pages; whole pages are read as wiki entities. The path is singular: `/wikis` is refused with 403.
   *
   * `GET /wiki` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio wiki.list`
   */
  list(input?: WikiListInput, options?: WithBusinessListOptions): PagePromise<Wiki, Wiki[]>;

  /**
   * Reads one wiki by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /wiki`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the wiki.
   * @see `npx @specwright/docs plutio wiki.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Wiki>;

  /**
   * Changes a wiki: what it is called, who may see it, and how it looks. Objects such as `designOptions` may be sent in part: one client says that they are merged with what is there, at their first level.
   *
   * `PUT /wiki`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the wiki.
   * @param input The id of the wiki and the fields to change.
   * @see `npx @specwright/docs plutio wiki.update`
   */
  update(id: Id, input?: WikiUpdateInput, options?: WithBusinessOptions): ApiPromise<Wiki>;

  /**
   * Makes a wiki. `entityType` `project` with the id of a project attaches it to one.
   *
   * `POST /wiki`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new wiki.
   * @see `npx @specwright/docs plutio wiki.create`
   */
  create(input: WikiCreateInput, options?: WithBusinessOptions): ApiPromise<Wiki>;

  /**
   * Deletes a wiki, and its pages with it. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /wiki`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the wiki.
   * @see `npx @specwright/docs plutio wiki.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Pages and categories of wikis. */
export interface WikiEntitiesResource {
  /**
   * Lists wiki entities: pages, and the categories that hold them. A query on `_id` alone is answered with 404: give `wikiId` beside it. The text of a page stands in its blocks.
   *
   * `GET /wiki-entities` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (public-docs). Quirks: `id-alone-not-found`.
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`, `wikiId`, `parentId`, `status`, `type`.
   * @see `npx @specwright/docs plutio wikiEntities.list`
   */
  list(
    input?: WikiEntitiesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<WikiEntity, WikiEntity[]>;

  /**
   * Reads one page or category of a wiki by its id. The wiki is named, too, since a query on the id alone is answered with 404.
   *
   * `GET /wiki-entities`
   *
   * Evidence: third-party (public-docs). Quirks: `id-alone-not-found`.
   *
   * @param wikiId Only entities of this wiki. A filter on `_id` needs it beside.
   * @param id Id of the wiki entity.
   * @see `npx @specwright/docs plutio wikiEntities.get`
   */
  get(
    wikiId: Id,
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<WikiEntity>;

  /**
   * Changes a page or category. `status` `published` shows it, another `parentId` puts it elsewhere.
   *
   * `PUT /wiki-entities`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the wiki entity.
   * @param input The id of the wiki entity and the fields to change.
   * @see `npx @specwright/docs plutio wikiEntities.update`
   */
  update(
    id: Id,
    input?: WikiEntitiesUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<WikiEntity>;

  /**
   * Adds a page or a category.
   *
   * `POST /wiki-entities`
   *
   * Evidence: third-party (public-docs).
   *
   * @param input The new wiki entity.
   * @see `npx @specwright/docs plutio wikiEntities.create`
   */
  create(input: WikiEntitiesCreateInput, options?: WithBusinessOptions): ApiPromise<WikiEntity>;

  /**
   * Deletes a page or category. What becomes of what stands below it is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /wiki-entities`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the wiki entity.
   * @see `npx @specwright/docs plutio wikiEntities.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts a page or category below another one, at a place; 0 is the first.
   *
   * `POST /wiki-entities/move`
   *
   * Evidence: third-party (public-docs).
   *
   * @param id Id of the wiki entity.
   * @param input The id of the wiki entity, and where it goes.
   * @see `npx @specwright/docs plutio wikiEntities.move`
   */
  move(
    id: Id,
    input: WikiEntitiesMoveInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Archived records of all kinds. Archiving keeps a record, unlike deleting. */
export interface ArchiveResource {
  /**
   * Lists what is in the archive, of all kinds. Archiving keeps a record and takes it out of default lists; the operations of its own resource take it back.
   *
   * `GET /archive` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (docs-2024).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio archive.list`
   */
  list(
    input?: ArchiveListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<ArchivedItem, ArchivedItem[]>;

  /**
   * Deletes something that is in the archive. Whether the id is that of a row of the archive or of the record is not told: read the list first.
   *
   * `DELETE /archive`
   *
   * Evidence: third-party (docs-2024).
   *
   * @param id Id of the archived record.
   * @see `npx @specwright/docs plutio archive.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes several things that are in the archive. Whether the ids are those of rows of the archive or of the records is not told: read the list first.
   *
   * `DELETE /archive/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the archived records; one client sends up to 100.
   * @see `npx @specwright/docs plutio archive.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Automations. There is neither a read of a single one nor a delete. */
export interface AutomationsResource {
  /**
   * Lists automations: what the workspace does by itself when something happens, drawn as nodes and edges.
   *
   * `GET /automations` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (thecreativelabs-mcp).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio automations.list`
   */
  list(
    input?: AutomationsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Automation, Automation[]>;

  /**
   * Makes an automation. An empty body makes an empty draft, which is what one client saw; which fields it takes was not shown. Nodes are drawn in the app.
   *
   * `POST /automations`
   *
   * Evidence: third-party (thecreativelabs-mcp).
   *
   * @param input Fields of the new automation; an empty object makes a draft.
   * @see `npx @specwright/docs plutio automations.create`
   */
  create(input: OpenFields, options?: WithBusinessOptions): ApiPromise<Automation>;
}

/** Schedulers: pages on which meetings are booked. */
export interface SchedulersResource {
  /**
   * Lists schedulers: pages on which others book a meeting.
   *
   * `GET /scheduler` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (usefulapi-connector).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio schedulers.list`
   */
  list(
    input?: SchedulersListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Scheduler, Scheduler[]>;

  /**
   * Reads one scheduler by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /scheduler`
   *
   * Evidence: third-party (usefulapi-connector).
   *
   * @param id Id of the scheduler.
   * @see `npx @specwright/docs plutio schedulers.get`
   */
  get(id: Id, input?: Record<string, never>, options?: WithBusinessOptions): ApiPromise<Scheduler>;

  /**
   * Changes a page on which meetings are booked. Whether `durations` is merged or replaced is not told: send all of them.
   *
   * `PUT /scheduler`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the scheduler.
   * @param input The id of the scheduler and the fields to change.
   * @see `npx @specwright/docs plutio schedulers.update`
   */
  update(
    id: Id,
    input?: SchedulersUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<Scheduler>;

  /**
   * Makes a page on which others book a meeting: how long, where, and whether it costs something.
   *
   * `POST /scheduler`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param input The new scheduler.
   * @see `npx @specwright/docs plutio schedulers.create`
   */
  create(input: SchedulerFields, options?: WithBusinessOptions): ApiPromise<Scheduler>;

  /**
   * Deletes a page on which meetings are booked. What becomes of meetings that are booked already is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /scheduler`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the scheduler.
   * @see `npx @specwright/docs plutio schedulers.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Makes a copy of a scheduler. One client offers `position` and `index` beside the id, and no source shows that the server reads them.
   *
   * `POST /scheduler/copy`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the scheduler.
   * @param input The id of the scheduler, and where the copy goes.
   * @see `npx @specwright/docs plutio schedulers.copy`
   */
  copy(id: Id, input?: SchedulersCopyInput, options?: WithBusinessOptions): ApiPromise<Scheduler>;

  /**
   * Puts a scheduler into the archive, which keeps it and takes it out of default lists.
   *
   * `POST /scheduler/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the scheduler.
   * @see `npx @specwright/docs plutio schedulers.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes a scheduler out of the archive, so that default lists show it again.
   *
   * `POST /scheduler/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the scheduler.
   * @see `npx @specwright/docs plutio schedulers.unarchive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Gives several schedulers the same values, such as one kind of place.
   *
   * `PUT /scheduler/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the schedulers; one client sends up to 100.
   * @param input The ids of the schedulers and the fields to set on all of them.
   * @see `npx @specwright/docs plutio schedulers.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: SchedulersBulkUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes several schedulers. Clients call it permanent; whether the trash keeps them is not told.
   *
   * `DELETE /scheduler/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the schedulers; one client sends up to 100.
   * @see `npx @specwright/docs plutio schedulers.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts several schedulers into the archive, which keeps them and takes them out of default lists.
   *
   * `POST /scheduler/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the schedulers; one client sends up to 100.
   * @see `npx @specwright/docs plutio schedulers.bulkArchive`
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes several schedulers out of the archive, so that default lists show them again.
   *
   * `POST /scheduler/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the schedulers; one client sends up to 100.
   * @see `npx @specwright/docs plutio schedulers.bulkUnarchive`
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;
}

/** Schedules: when people work, by the days of the week. */
export interface SchedulesResource {
  /**
   * Lists schedules: when each person works, by the days of the week. The published list of v1.11 lacks this read; one client made it live. Pages for booking are schedulers, another resource.
   *
   * `GET /schedules` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (thecreativelabs-mcp).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio schedules.list`
   */
  list(
    input?: SchedulesListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Schedule, Schedule[]>;
}

/** Transactions: payments made and received. */
export interface TransactionsResource {
  /**
   * Lists transactions: money that came in and money that went out. Those of an invoice name it by `invoiceId`.
   *
   * `GET /transactions` — paged by offset, 100 items at a time: `await` one page, `for await` every item
   *
   * Evidence: third-party (thecreativelabs-mcp).
   *
   * @param input Query parameters: `skip`, `limit`, `sort`, `q`, `_id`, `filter`.
   * @see `npx @specwright/docs plutio transactions.list`
   */
  list(
    input?: TransactionsListInput,
    options?: WithBusinessListOptions,
  ): PagePromise<Transaction, Transaction[]>;

  /**
   * Reads one transaction by its id: `NotFoundError` where there is none, though the server answers 200 with an empty list.
   *
   * `GET /transactions`
   *
   * Evidence: third-party (thecreativelabs-mcp).
   *
   * @param id Id of the transaction.
   * @see `npx @specwright/docs plutio transactions.get`
   */
  get(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<Transaction>;

  /**
   * Changes a transaction, such as how it was paid.
   *
   * `PUT /transactions`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the transaction.
   * @param input The id of the transaction and the fields to change.
   * @see `npx @specwright/docs plutio transactions.update`
   */
  update(
    id: Id,
    input?: TransactionsUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<Transaction>;

  /**
   * Records money that came in (`type` `in`) or went out. With `invoiceId` it is a payment of that invoice.
   *
   * `POST /transactions`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param input The new transaction.
   * @see `npx @specwright/docs plutio transactions.create`
   */
  create(input: TransactionFields, options?: WithBusinessOptions): ApiPromise<Transaction>;

  /**
   * Deletes a transaction. Whether its invoice counts as unpaid then is not told. Clients call it permanent; whether the trash keeps it is not told.
   *
   * `DELETE /transactions`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the transaction.
   * @see `npx @specwright/docs plutio transactions.delete`
   */
  delete(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Makes a copy of a transaction. One client offers `position` and `index` beside the id, and no source shows that the server reads them.
   *
   * `POST /transactions/copy`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the transaction.
   * @param input The id of the transaction, and where the copy goes.
   * @see `npx @specwright/docs plutio transactions.copy`
   */
  copy(
    id: Id,
    input?: TransactionsCopyInput,
    options?: WithBusinessOptions,
  ): ApiPromise<Transaction>;

  /**
   * Puts a transaction into the archive, which keeps it and takes it out of default lists.
   *
   * `POST /transactions/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the transaction.
   * @see `npx @specwright/docs plutio transactions.archive`
   */
  archive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes a transaction out of the archive, so that default lists show it again.
   *
   * `POST /transactions/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param id Id of the transaction.
   * @see `npx @specwright/docs plutio transactions.unarchive`
   */
  unarchive(
    id: Id,
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Gives several transactions the same values, such as one method of payment.
   *
   * `PUT /transactions/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the transactions; one client sends up to 100.
   * @param input The ids of the transactions and the fields to set on all of them.
   * @see `npx @specwright/docs plutio transactions.bulkUpdate`
   */
  bulkUpdate(
    ids: Id[],
    input?: TransactionsBulkUpdateInput,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Deletes several transactions. Clients call it permanent; whether the trash keeps them is not told.
   *
   * `DELETE /transactions/bulk`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the transactions; one client sends up to 100.
   * @see `npx @specwright/docs plutio transactions.bulkDelete`
   */
  bulkDelete(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Puts several transactions into the archive, which keeps them and takes them out of default lists.
   *
   * `POST /transactions/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the transactions; one client sends up to 100.
   * @see `npx @specwright/docs plutio transactions.bulkArchive`
   */
  bulkArchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
  ): ApiPromise<UnknownBody>;

  /**
   * Takes several transactions out of the archive, so that default lists show them again.
   *
   * `POST /transactions/bulk/archive`
   *
   * Evidence: third-party (jackmates-n8n).
   *
   * @param ids Ids of the transactions; one client sends up to 100.
   * @see `npx @specwright/docs plutio transactions.bulkUnarchive`
   */
  bulkUnarchive(
    ids: Id[],
    input?: Record<string, never>,
    options?: WithBusinessOptions,
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
export interface TokensCreateOptions extends PlutioCallOptions {
  /** Headers of this call. */
  headers?: {
    /** The workspace. Accepted here but not needed: half of the clients leave it out. */
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

/** Call options with `Business` in the headers. */
export interface WithBusinessOptions extends PlutioCallOptions {
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

/** Body of `blockGroups.update`, less what its arguments say. */
export type BlockGroupsUpdateInput = Without<OpenRecord, "_id">;

/** Query parameters of `blocks.list`. */
export interface BlocksListInput extends NonNullable<operations["blocks.list"]["parameters"]["query"]> {}

/** Query parameters of `blocks.get`. */
export interface BlocksGetInput extends Pick<NonNullable<operations["blocks.list"]["parameters"]["query"]>, "isTemplate"> {}

/** Body of `blocks.update`, less what its arguments say. */
export interface BlocksUpdateInput extends Without<NonNullable<operations["blocks.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `blocks.create`. */
export interface BlocksCreateInput extends Same<NonNullable<operations["blocks.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `businesses.list`. */
export interface BusinessesListInput extends NonNullable<operations["businesses.list"]["parameters"]["query"]> {}

/** Query parameters of `cannedResponses.list`. */
export interface CannedResponsesListInput extends NonNullable<operations["cannedResponses.list"]["parameters"]["query"]> {}

/** Body of `cannedResponses.update`, less what its arguments say. */
export interface CannedResponsesUpdateInput extends Without<NonNullable<operations["cannedResponses.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `cannedResponses.create`. */
export interface CannedResponsesCreateInput extends Same<NonNullable<operations["cannedResponses.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `categories.list`. */
export interface CategoriesListInput extends NonNullable<operations["categories.list"]["parameters"]["query"]> {}

/** Body of `categories.update`, less what its arguments say. */
export interface CategoriesUpdateInput extends Without<NonNullable<operations["categories.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `categories.create`. */
export interface CategoriesCreateInput extends Same<NonNullable<operations["categories.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `comments.list`. */
export interface CommentsListInput extends NonNullable<operations["comments.list"]["parameters"]["query"]> {}

/** Body of `comments.update`, less what its arguments say. */
export interface CommentsUpdateInput extends Without<NonNullable<operations["comments.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `comments.create`. */
export interface CommentsCreateInput extends Same<NonNullable<operations["comments.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `companies.list`. */
export interface CompaniesListInput extends NonNullable<operations["companies.list"]["parameters"]["query"]> {}

/** Body of `companies.update`, less what its arguments say. */
export interface CompaniesUpdateInput extends Without<NonNullable<operations["companies.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `companies.create`. */
export interface CompaniesCreateInput extends Same<NonNullable<operations["companies.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `companies.bulkUpdate`, less what its arguments say. */
export interface CompaniesBulkUpdateInput extends Without<NonNullable<operations["companies.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `contracts.list`. */
export interface ContractsListInput extends NonNullable<operations["contracts.list"]["parameters"]["query"]> {}

/** Query parameters of `contracts.get`. */
export interface ContractsGetInput extends Pick<NonNullable<operations["contracts.list"]["parameters"]["query"]>, "isTemplate"> {}

/** Body of `contracts.update`, less what its arguments say. */
export interface ContractsUpdateInput extends Without<NonNullable<operations["contracts.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `contracts.create`. */
export interface ContractsCreateInput extends Same<NonNullable<operations["contracts.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `contracts.email`, less what its arguments say. */
export type ContractsEmailInput = Without<OpenRecord, "_id">;

/** Body of `contracts.bulkUpdate`, less what its arguments say. */
export interface ContractsBulkUpdateInput extends Without<NonNullable<operations["contracts.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `conversations.list`. */
export interface ConversationsListInput extends NonNullable<operations["conversations.list"]["parameters"]["query"]> {}

/** Body of `conversations.update`, less what its arguments say. */
export interface ConversationsUpdateInput extends Without<NonNullable<operations["conversations.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `conversations.create`. */
export interface ConversationsCreateInput extends Same<NonNullable<operations["conversations.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `customFields.list`. */
export interface CustomFieldsListInput extends NonNullable<operations["customFields.list"]["parameters"]["query"]> {}

/** Body of `customFields.update`, less what its arguments say. */
export interface CustomFieldsUpdateInput extends Without<NonNullable<operations["customFields.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `customFields.create`. */
export interface CustomFieldsCreateInput extends Same<NonNullable<operations["customFields.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `dashboardData.get`. */
export interface DashboardDataGetInput extends NonNullable<operations["dashboardData.get"]["parameters"]["query"]> {}

/** Query parameters of `dashboardPages.list`. */
export interface DashboardPagesListInput extends NonNullable<operations["dashboardPages.list"]["parameters"]["query"]> {}

/** Body of `dashboardPages.update`, less what its arguments say. */
export interface DashboardPagesUpdateInput extends Without<NonNullable<operations["dashboardPages.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `dashboardPages.create`. */
export interface DashboardPagesCreateInput extends Same<NonNullable<operations["dashboardPages.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `dashboards.list`. */
export interface DashboardsListInput extends NonNullable<operations["dashboards.list"]["parameters"]["query"]> {}

/** Body of `dashboards.update`, less what its arguments say. */
export type DashboardsUpdateInput = Without<OpenRecord, "_id">;

/** Query parameters of `events.list`. */
export interface EventsListInput extends NonNullable<operations["events.list"]["parameters"]["query"]> {}

/** Body of `events.update`, less what its arguments say. */
export interface EventsUpdateInput extends Without<NonNullable<operations["events.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `events.create`. */
export interface EventsCreateInput extends Same<NonNullable<operations["events.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `fileFolders.list`. */
export interface FileFoldersListInput extends NonNullable<operations["fileFolders.list"]["parameters"]["query"]> {}

/** Body of `fileFolders.update`, less what its arguments say. */
export interface FileFoldersUpdateInput extends Without<NonNullable<operations["fileFolders.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `fileFolders.create`. */
export interface FileFoldersCreateInput extends Same<NonNullable<operations["fileFolders.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `fileFolders.move`, less what its arguments say. */
export interface FileFoldersMoveInput extends Without<NonNullable<operations["fileFolders.move"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `fileFolders.share`, less what its arguments say. */
export type FileFoldersShareInput = Without<OpenRecord, "_id">;

/** Query parameters of `files.list`. */
export interface FilesListInput extends NonNullable<operations["files.list"]["parameters"]["query"]> {}

/** Body of `files.update`, less what its arguments say. */
export interface FilesUpdateInput extends Without<NonNullable<operations["files.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `files.create`. */
export type FilesCreateInput = NonNullable<operations["files.create"]["requestBody"]>["content"]["application/json"];

/** Body of `files.move`, less what its arguments say. */
export interface FilesMoveInput extends Without<NonNullable<operations["files.move"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `files.share`, less what its arguments say. */
export type FilesShareInput = Without<OpenRecord, "_id">;

/** Body of `files.bulkUpdate`, less what its arguments say. */
export interface FilesBulkUpdateInput extends Without<NonNullable<operations["files.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `formResponses.list`. */
export interface FormResponsesListInput extends NonNullable<operations["formResponses.list"]["parameters"]["query"]> {}

/** Body of `formResponses.update`, less what its arguments say. */
export interface FormResponsesUpdateInput extends Without<NonNullable<operations["formResponses.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Query parameters of `forms.list`. */
export interface FormsListInput extends NonNullable<operations["forms.list"]["parameters"]["query"]> {}

/** Body of `forms.update`, less what its arguments say. */
export interface FormsUpdateInput extends Without<NonNullable<operations["forms.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `forms.copy`, less what its arguments say. */
export interface FormsCopyInput extends Without<NonNullable<operations["forms.copy"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `forms.bulkUpdate`, less what its arguments say. */
export interface FormsBulkUpdateInput extends Without<NonNullable<operations["forms.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `inboxGroups.list`. */
export interface InboxGroupsListInput extends NonNullable<operations["inboxGroups.list"]["parameters"]["query"]> {}

/** Body of `inboxGroups.update`, less what its arguments say. */
export interface InboxGroupsUpdateInput extends Without<NonNullable<operations["inboxGroups.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `inboxGroups.create`. */
export interface InboxGroupsCreateInput extends Same<NonNullable<operations["inboxGroups.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `invoiceSubscriptions.list`. */
export interface InvoiceSubscriptionsListInput extends NonNullable<operations["invoiceSubscriptions.list"]["parameters"]["query"]> {}

/** Body of `invoiceSubscriptions.update`, less what its arguments say. */
export interface InvoiceSubscriptionsUpdateInput extends Without<NonNullable<operations["invoiceSubscriptions.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `invoiceSubscriptions.bulkUpdate`, less what its arguments say. */
export interface InvoiceSubscriptionsBulkUpdateInput extends Without<NonNullable<operations["invoiceSubscriptions.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `invoices.list`. */
export interface InvoicesListInput extends NonNullable<operations["invoices.list"]["parameters"]["query"]> {}

/** Body of `invoices.update`, less what its arguments say. */
export interface InvoicesUpdateInput extends Without<NonNullable<operations["invoices.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `invoices.email`, less what its arguments say. */
export type InvoicesEmailInput = Without<OpenRecord, "_id">;

/** Body of `invoices.recordPayment`, less what its arguments say. */
export type InvoicesRecordPaymentInput = Without<OpenRecord, "_id">;

/** Body of `invoices.bulkUpdate`, less what its arguments say. */
export interface InvoicesBulkUpdateInput extends Without<NonNullable<operations["invoices.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `items.list`. */
export interface ItemsListInput extends NonNullable<operations["items.list"]["parameters"]["query"]> {}

/** Body of `items.update`, less what its arguments say. */
export interface ItemsUpdateInput extends Without<NonNullable<operations["items.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Query parameters of `notes.list`. */
export interface NotesListInput extends NonNullable<operations["notes.list"]["parameters"]["query"]> {}

/** Body of `notes.update`, less what its arguments say. */
export interface NotesUpdateInput extends Without<NonNullable<operations["notes.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Query parameters of `people.list`. */
export interface PeopleListInput extends NonNullable<operations["people.list"]["parameters"]["query"]> {}

/** Body of `people.update`, less what its arguments say. */
export interface PeopleUpdateInput extends Without<NonNullable<operations["people.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `people.create`. */
export interface PeopleCreateInput extends Same<NonNullable<operations["people.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `people.bulkUpdate`, less what its arguments say. */
export interface PeopleBulkUpdateInput extends Without<NonNullable<operations["people.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `profiles.list`. */
export interface ProfilesListInput extends NonNullable<operations["profiles.list"]["parameters"]["query"]> {}

/** Query parameters of `projects.list`. */
export interface ProjectsListInput extends NonNullable<operations["projects.list"]["parameters"]["query"]> {}

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
export interface ProposalsGetInput extends Pick<NonNullable<operations["proposals.list"]["parameters"]["query"]>, "isTemplate"> {}

/** Body of `proposals.update`, less what its arguments say. */
export interface ProposalsUpdateInput extends Without<NonNullable<operations["proposals.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `proposals.create`. */
export interface ProposalsCreateInput extends Same<NonNullable<operations["proposals.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `proposals.email`, less what its arguments say. */
export type ProposalsEmailInput = Without<OpenRecord, "_id">;

/** Body of `proposals.bulkUpdate`, less what its arguments say. */
export interface ProposalsBulkUpdateInput extends Without<NonNullable<operations["proposals.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `roles.list`. */
export interface RolesListInput extends NonNullable<operations["roles.list"]["parameters"]["query"]> {}

/** Body of `roles.update`, less what its arguments say. */
export interface RolesUpdateInput extends Without<NonNullable<operations["roles.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `roles.create`. */
export interface RolesCreateInput extends Same<NonNullable<operations["roles.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `statuses.list`. */
export interface StatusesListInput extends NonNullable<operations["statuses.list"]["parameters"]["query"]> {}

/** Body of `statuses.update`, less what its arguments say. */
export interface StatusesUpdateInput extends Without<NonNullable<operations["statuses.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `statuses.create`. */
export interface StatusesCreateInput extends Same<NonNullable<operations["statuses.create"]["requestBody"]>["content"]["application/json"]> {}

/** Body of `statuses.move`, less what its arguments say. */
export interface StatusesMoveInput extends Without<NonNullable<operations["statuses.move"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Query parameters of `taskBoards.list`. */
export interface TaskBoardsListInput extends NonNullable<operations["taskBoards.list"]["parameters"]["query"]> {}

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

/** Body of `tasks.setArchived`, less what its arguments say. */
export interface TasksSetArchivedInput extends Without<NonNullable<operations["tasks.setArchived"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `tasks.bulkUpdate`, less what its arguments say. */
export interface TasksBulkUpdateInput extends Without<NonNullable<operations["tasks.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `templates.list`. */
export interface TemplatesListInput extends NonNullable<operations["templates.list"]["parameters"]["query"]> {}

/** Body of `templates.update`, less what its arguments say. */
export interface TemplatesUpdateInput extends Without<NonNullable<operations["templates.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `templates.create`. */
export interface TemplatesCreateInput extends Same<NonNullable<operations["templates.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `timeTracks.list`. */
export interface TimeTracksListInput extends NonNullable<operations["timeTracks.list"]["parameters"]["query"]> {}

/** Body of `timeTracks.update`, less what its arguments say. */
export interface TimeTracksUpdateInput extends Without<NonNullable<operations["timeTracks.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `timeTracks.bulkUpdate`, less what its arguments say. */
export interface TimeTracksBulkUpdateInput extends Without<NonNullable<operations["timeTracks.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `trashBin.list`. */
export interface TrashBinListInput extends NonNullable<operations["trashBin.list"]["parameters"]["query"]> {}

/** Query parameters of `wiki.list`. */
export interface WikiListInput extends NonNullable<operations["wiki.list"]["parameters"]["query"]> {}

/** Body of `wiki.update`, less what its arguments say. */
export interface WikiUpdateInput extends Without<NonNullable<operations["wiki.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `wiki.create`. */
export interface WikiCreateInput extends Same<NonNullable<operations["wiki.create"]["requestBody"]>["content"]["application/json"]> {}

/** Query parameters of `wikiEntities.list`. */
export interface WikiEntitiesListInput extends NonNullable<operations["wikiEntities.list"]["parameters"]["query"]> {}

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

/** Query parameters of `schedulers.list`. */
export interface SchedulersListInput extends NonNullable<operations["schedulers.list"]["parameters"]["query"]> {}

/** Body of `schedulers.update`, less what its arguments say. */
export interface SchedulersUpdateInput extends Without<NonNullable<operations["schedulers.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `schedulers.copy`, less what its arguments say. */
export interface SchedulersCopyInput extends Without<NonNullable<operations["schedulers.copy"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `schedulers.bulkUpdate`, less what its arguments say. */
export interface SchedulersBulkUpdateInput extends Without<NonNullable<operations["schedulers.bulkUpdate"]["requestBody"]>["content"]["application/json"], "_ids"> {}

/** Query parameters of `schedules.list`. */
export interface SchedulesListInput extends NonNullable<operations["schedules.list"]["parameters"]["query"]> {}

/** Query parameters of `transactions.list`. */
export interface TransactionsListInput extends NonNullable<operations["transactions.list"]["parameters"]["query"]> {}

/** Body of `transactions.update`, less what its arguments say. */
export interface TransactionsUpdateInput extends Without<NonNullable<operations["transactions.update"]["requestBody"]>["content"]["application/json"], "_id"> {}

/** Body of `transactions.copy`, less what its arguments say. */
export interface TransactionsCopyInput extends Without<NonNullable<operations["transactions.copy"]["requestBody"]>["content"]["application/json"], "_id"> {}

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
