// @generated from specs/plutio. Do not edit; run: pnpm gen plutio

import type {
  ApiPromise,
} from "@specwright/runtime";
import {
  due as $due,
  form as $form,
  json as $json,
  list as $list,
  needed as $needed,
  operationOf as $operation,
  single as $single,
  type ListFunction as $ListFunction,
} from "@specwright/runtime/parts";
import type { PlutioSession as $Session } from "./core.gen.js";
import type {
  ArchiveListInput,
  ArchivedItem,
  Automation,
  AutomationsListInput,
  Block,
  BlockGroup,
  BlockGroupsListInput,
  BlockGroupsUpdateInput,
  BlocksCreateInput,
  BlocksGetInput,
  BlocksListInput,
  BlocksUpdateInput,
  Business,
  BusinessesListInput,
  CalendarEvent,
  CannedResponse,
  CannedResponsesCreateInput,
  CannedResponsesListInput,
  CannedResponsesUpdateInput,
  CategoriesCreateInput,
  CategoriesListInput,
  CategoriesUpdateInput,
  Category,
  Comment,
  CommentsCreateInput,
  CommentsListInput,
  CommentsUpdateInput,
  CompaniesBulkUpdateInput,
  CompaniesCreateInput,
  CompaniesListInput,
  CompaniesUpdateInput,
  Company,
  Contract,
  ContractsBulkUpdateInput,
  ContractsCreateInput,
  ContractsEmailInput,
  ContractsGetInput,
  ContractsListInput,
  ContractsUpdateInput,
  Conversation,
  ConversationsCreateInput,
  ConversationsListInput,
  ConversationsUpdateInput,
  CustomField,
  CustomFieldsCreateInput,
  CustomFieldsListInput,
  CustomFieldsUpdateInput,
  Dashboard,
  DashboardDataGetInput,
  DashboardPage,
  DashboardPagesCreateInput,
  DashboardPagesListInput,
  DashboardPagesUpdateInput,
  DashboardsListInput,
  DashboardsUpdateInput,
  EventsCreateInput,
  EventsListInput,
  EventsUpdateInput,
  FileFolder,
  FileFoldersCreateInput,
  FileFoldersListInput,
  FileFoldersMoveInput,
  FileFoldersShareInput,
  FileFoldersUpdateInput,
  FileRecord,
  FilesBulkUpdateInput,
  FilesCreateInput,
  FilesListInput,
  FilesMoveInput,
  FilesShareInput,
  FilesUpdateInput,
  Form,
  FormFields,
  FormResponse,
  FormResponseFields,
  FormResponsesListInput,
  FormResponsesUpdateInput,
  FormsBulkUpdateInput,
  FormsCopyInput,
  FormsListInput,
  FormsUpdateInput,
  Id,
  InboxGroup,
  InboxGroupsCreateInput,
  InboxGroupsListInput,
  InboxGroupsUpdateInput,
  Invoice,
  InvoiceFields,
  InvoiceSubscription,
  InvoiceSubscriptionFields,
  InvoiceSubscriptionsBulkUpdateInput,
  InvoiceSubscriptionsListInput,
  InvoiceSubscriptionsUpdateInput,
  InvoicesBulkUpdateInput,
  InvoicesEmailInput,
  InvoicesListInput,
  InvoicesRecordPaymentInput,
  InvoicesUpdateInput,
  Item,
  ItemFields,
  ItemsListInput,
  ItemsUpdateInput,
  Note,
  NoteFields,
  NotesListInput,
  NotesUpdateInput,
  OpenFields,
  PeopleBulkUpdateInput,
  PeopleCreateInput,
  PeopleListInput,
  PeopleUpdateInput,
  Person,
  Profile,
  ProfilesListInput,
  Project,
  ProjectsBulkUpdateInput,
  ProjectsCopyInput,
  ProjectsCreateInput,
  ProjectsListInput,
  ProjectsMoveInput,
  ProjectsUpdateInput,
  Proposal,
  ProposalsBulkUpdateInput,
  ProposalsCreateInput,
  ProposalsEmailInput,
  ProposalsGetInput,
  ProposalsListInput,
  ProposalsUpdateInput,
  Role,
  RolesCreateInput,
  RolesListInput,
  RolesUpdateInput,
  Schedule,
  Scheduler,
  SchedulerFields,
  SchedulersBulkUpdateInput,
  SchedulersCopyInput,
  SchedulersListInput,
  SchedulersUpdateInput,
  SchedulesListInput,
  Status,
  StatusesCreateInput,
  StatusesListInput,
  StatusesMoveInput,
  StatusesUpdateInput,
  Task,
  TaskBoard,
  TaskBoardsCopyInput,
  TaskBoardsCreateInput,
  TaskBoardsListInput,
  TaskBoardsMoveInput,
  TaskBoardsUpdateInput,
  TaskGroup,
  TaskGroupsCopyInput,
  TaskGroupsCreateInput,
  TaskGroupsListInput,
  TaskGroupsMoveInput,
  TaskGroupsUpdateInput,
  TasksArchiveInput,
  TasksBulkUpdateInput,
  TasksCopyInput,
  TasksCreateInput,
  TasksListInput,
  TasksMoveInput,
  TasksSetArchivedInput,
  TasksUnarchiveInput,
  TasksUpdateInput,
  Template,
  TemplatesCreateInput,
  TemplatesListInput,
  TemplatesUpdateInput,
  TimeTrack,
  TimeTrackFields,
  TimeTracksBulkUpdateInput,
  TimeTracksListInput,
  TimeTracksUpdateInput,
  Token,
  TokensCreateInput,
  TokensCreateOptions,
  Transaction,
  TransactionFields,
  TransactionsBulkUpdateInput,
  TransactionsCopyInput,
  TransactionsListInput,
  TransactionsUpdateInput,
  TrashBinListInput,
  TrashItem,
  UnknownBody,
  Wiki,
  WikiCreateInput,
  WikiEntitiesCreateInput,
  WikiEntitiesListInput,
  WikiEntitiesMoveInput,
  WikiEntitiesUpdateInput,
  WikiEntity,
  WikiListInput,
  WikiUpdateInput,
  WithBusinessListOptions,
  WithBusinessOptions,
} from "./client.gen.js";

/** Get an access token: `tokens.create` of a client, as a function. */
export const tokensCreate: (session: $Session, input: TokensCreateInput, options?: TokensCreateOptions) => ApiPromise<Token> = /* @__PURE__ */ $operation(
  {
    id: "tokens.create",
    method: "POST",
    security: [],
    errors: {
      "400": { code: ["/name", "/code"], message: ["/message"] },
      "401": { code: ["/name", "/code"], message: ["/message"] },
    },
    takes: [],
  },
  (input, options) => [() => ({ path: "/oauth/token", body: $form($due(input)) }), options],
) as never;

/** List block groups: `blockGroups.list` of a client, as a function. */
export const blockGroupsList: $ListFunction<[input?: BlockGroupsListInput, options?: WithBusinessListOptions], BlockGroup, BlockGroup[], $Session> = /* @__PURE__ */ $list(
  {
    id: "blockGroups.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/block-groups", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a block group: `blockGroups.get` of a client, as a function. */
export const blockGroupsGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<BlockGroup> = /* @__PURE__ */ $operation(
  { id: "blockGroups.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/block-groups", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a block group: `blockGroups.update` of a client, as a function. */
export const blockGroupsUpdate: (session: $Session, id: Id, input?: BlockGroupsUpdateInput, options?: WithBusinessOptions) => ApiPromise<BlockGroup> = /* @__PURE__ */ $operation(
  { id: "blockGroups.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/block-groups", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List blocks: `blocks.list` of a client, as a function. */
export const blocksList: $ListFunction<[input?: BlocksListInput, options?: WithBusinessListOptions], Block, Block[], $Session> = /* @__PURE__ */ $list(
  {
    id: "blocks.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/blocks", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a block: `blocks.get` of a client, as a function. */
export const blocksGet: (session: $Session, entityType: string, entityId: Id, id: Id, input?: BlocksGetInput, options?: WithBusinessOptions) => ApiPromise<Block> = /* @__PURE__ */ $operation(
  { id: "blocks.list", method: "GET" },
  (entityType, entityId, id, input, options) => [() => ({ path: "/blocks", query: { ...input, entityType: $needed(entityType, "entityType"), entityId: $needed(entityId, "entityId"), _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a block: `blocks.update` of a client, as a function. */
export const blocksUpdate: (session: $Session, id: Id, input?: BlocksUpdateInput, options?: WithBusinessOptions) => ApiPromise<Block> = /* @__PURE__ */ $operation(
  { id: "blocks.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/blocks", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a block: `blocks.create` of a client, as a function. */
export const blocksCreate: (session: $Session, input: BlocksCreateInput, options?: WithBusinessOptions) => ApiPromise<Block> = /* @__PURE__ */ $operation(
  { id: "blocks.create", method: "POST" },
  (input, options) => [() => ({ path: "/blocks", body: $json($due(input)) }), options],
) as never;

/** Delete a block: `blocks.delete` of a client, as a function. */
export const blocksDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "blocks.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/blocks", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Keep a block as a preset: `blocks.createPreset` of a client, as a function. */
export const blocksCreatePreset: (session: $Session, input: OpenFields, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "blocks.createPreset", method: "POST" },
  (input, options) => [() => ({ path: "/blocks/create-preset", body: $json($due(input)) }), options],
) as never;

/** List businesses: `businesses.list` of a client, as a function. */
export const businessesList: $ListFunction<[input?: BusinessesListInput, options?: WithBusinessListOptions], Business, Business[], $Session> = /* @__PURE__ */ $list(
  {
    id: "businesses.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/businesses", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get the business that the client works in: `businesses.get` of a client, as a function. */
export const businessesGet: (session: $Session, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Business> = /* @__PURE__ */ $operation(
  { id: "businesses.list", method: "GET" },
  (input, options) => [() => ({ path: "/businesses", query: input }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a business: `businesses.update` of a client, as a function. */
export const businessesUpdate: (session: $Session, input: OpenFields, options?: WithBusinessOptions) => ApiPromise<Business> = /* @__PURE__ */ $operation(
  { id: "businesses.update", method: "PUT", retry: "unsent" },
  (input, options) => [() => ({ path: "/businesses", body: $json($due(input)) }), options],
) as never;

/** Create a business: `businesses.create` of a client, as a function. */
export const businessesCreate: (session: $Session, input: OpenFields, options?: WithBusinessOptions) => ApiPromise<Business> = /* @__PURE__ */ $operation(
  { id: "businesses.create", method: "POST" },
  (input, options) => [() => ({ path: "/businesses", body: $json($due(input)) }), options],
) as never;

/** List canned responses: `cannedResponses.list` of a client, as a function. */
export const cannedResponsesList: $ListFunction<[input?: CannedResponsesListInput, options?: WithBusinessListOptions], CannedResponse, CannedResponse[], $Session> = /* @__PURE__ */ $list(
  {
    id: "cannedResponses.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/canned-responses", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a canned response: `cannedResponses.get` of a client, as a function. */
export const cannedResponsesGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<CannedResponse> = /* @__PURE__ */ $operation(
  { id: "cannedResponses.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/canned-responses", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a canned response: `cannedResponses.update` of a client, as a function. */
export const cannedResponsesUpdate: (session: $Session, id: Id, input?: CannedResponsesUpdateInput, options?: WithBusinessOptions) => ApiPromise<CannedResponse> = /* @__PURE__ */ $operation(
  { id: "cannedResponses.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/canned-responses", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a canned response: `cannedResponses.create` of a client, as a function. */
export const cannedResponsesCreate: (session: $Session, input: CannedResponsesCreateInput, options?: WithBusinessOptions) => ApiPromise<CannedResponse> = /* @__PURE__ */ $operation(
  { id: "cannedResponses.create", method: "POST" },
  (input, options) => [() => ({ path: "/canned-responses", body: $json($due(input)) }), options],
) as never;

/** Delete a canned response: `cannedResponses.delete` of a client, as a function. */
export const cannedResponsesDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "cannedResponses.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/canned-responses", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List categories: `categories.list` of a client, as a function. */
export const categoriesList: $ListFunction<[input?: CategoriesListInput, options?: WithBusinessListOptions], Category, Category[], $Session> = /* @__PURE__ */ $list(
  {
    id: "categories.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/categories", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a category: `categories.get` of a client, as a function. */
export const categoriesGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Category> = /* @__PURE__ */ $operation(
  { id: "categories.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/categories", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a category: `categories.update` of a client, as a function. */
export const categoriesUpdate: (session: $Session, id: Id, input?: CategoriesUpdateInput, options?: WithBusinessOptions) => ApiPromise<Category> = /* @__PURE__ */ $operation(
  { id: "categories.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/categories", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a category: `categories.create` of a client, as a function. */
export const categoriesCreate: (session: $Session, input: CategoriesCreateInput, options?: WithBusinessOptions) => ApiPromise<Category> = /* @__PURE__ */ $operation(
  { id: "categories.create", method: "POST" },
  (input, options) => [() => ({ path: "/categories", body: $json($due(input)) }), options],
) as never;

/** Delete a category: `categories.delete` of a client, as a function. */
export const categoriesDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "categories.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/categories", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List comments: `comments.list` of a client, as a function. */
export const commentsList: $ListFunction<[input?: CommentsListInput, options?: WithBusinessListOptions], Comment, Comment[], $Session> = /* @__PURE__ */ $list(
  {
    id: "comments.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/comments", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a comment: `comments.get` of a client, as a function. */
export const commentsGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Comment> = /* @__PURE__ */ $operation(
  { id: "comments.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/comments", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a comment: `comments.update` of a client, as a function. */
export const commentsUpdate: (session: $Session, id: Id, input?: CommentsUpdateInput, options?: WithBusinessOptions) => ApiPromise<Comment> = /* @__PURE__ */ $operation(
  { id: "comments.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/comments", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a comment: `comments.create` of a client, as a function. */
export const commentsCreate: (session: $Session, input: CommentsCreateInput, options?: WithBusinessOptions) => ApiPromise<Comment> = /* @__PURE__ */ $operation(
  { id: "comments.create", method: "POST" },
  (input, options) => [() => ({ path: "/comments", body: $json($due(input)) }), options],
) as never;

/** Delete a comment: `comments.delete` of a client, as a function. */
export const commentsDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "comments.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/comments", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List companies: `companies.list` of a client, as a function. */
export const companiesList: $ListFunction<[input?: CompaniesListInput, options?: WithBusinessListOptions], Company, Company[], $Session> = /* @__PURE__ */ $list(
  {
    id: "companies.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/companies", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a company: `companies.get` of a client, as a function. */
export const companiesGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Company> = /* @__PURE__ */ $operation(
  { id: "companies.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/companies", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a company: `companies.update` of a client, as a function. */
export const companiesUpdate: (session: $Session, id: Id, input?: CompaniesUpdateInput, options?: WithBusinessOptions) => ApiPromise<Company> = /* @__PURE__ */ $operation(
  { id: "companies.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/companies", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a company: `companies.create` of a client, as a function. */
export const companiesCreate: (session: $Session, input: CompaniesCreateInput, options?: WithBusinessOptions) => ApiPromise<Company> = /* @__PURE__ */ $operation(
  { id: "companies.create", method: "POST" },
  (input, options) => [() => ({ path: "/companies", body: $json($due(input)) }), options],
) as never;

/** Delete a company: `companies.delete` of a client, as a function. */
export const companiesDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "companies.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/companies", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Update several companies: `companies.bulkUpdate` of a client, as a function. */
export const companiesBulkUpdate: (session: $Session, ids: Id[], input?: CompaniesBulkUpdateInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "companies.bulkUpdate", method: "PUT", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/companies/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Delete several companies: `companies.bulkDelete` of a client, as a function. */
export const companiesBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "companies.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/companies/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** List contracts: `contracts.list` of a client, as a function. */
export const contractsList: $ListFunction<[input?: ContractsListInput, options?: WithBusinessListOptions], Contract, Contract[], $Session> = /* @__PURE__ */ $list(
  {
    id: "contracts.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/contracts", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a contract: `contracts.get` of a client, as a function. */
export const contractsGet: (session: $Session, id: Id, input?: ContractsGetInput, options?: WithBusinessOptions) => ApiPromise<Contract> = /* @__PURE__ */ $operation(
  { id: "contracts.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/contracts", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a contract: `contracts.update` of a client, as a function. */
export const contractsUpdate: (session: $Session, id: Id, input?: ContractsUpdateInput, options?: WithBusinessOptions) => ApiPromise<Contract> = /* @__PURE__ */ $operation(
  { id: "contracts.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/contracts", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a contract: `contracts.create` of a client, as a function. */
export const contractsCreate: (session: $Session, input: ContractsCreateInput, options?: WithBusinessOptions) => ApiPromise<Contract> = /* @__PURE__ */ $operation(
  { id: "contracts.create", method: "POST" },
  (input, options) => [() => ({ path: "/contracts", body: $json($due(input)) }), options],
) as never;

/** Delete a contract: `contracts.delete` of a client, as a function. */
export const contractsDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "contracts.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/contracts", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Archive a contract: `contracts.archive` of a client, as a function. */
export const contractsArchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "contracts.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/contracts/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: true }) }), options],
) as never;

/** Take a contract out of the archive: `contracts.unarchive` of a client, as a function. */
export const contractsUnarchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "contracts.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/contracts/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: false }) }), options],
) as never;

/** Send a contract by e-mail: `contracts.email` of a client, as a function. */
export const contractsEmail: (session: $Session, id: Id, input?: ContractsEmailInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "contracts.email", method: "POST" },
  (id, input, options) => [() => ({ path: "/contracts/email", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Update several contracts: `contracts.bulkUpdate` of a client, as a function. */
export const contractsBulkUpdate: (session: $Session, ids: Id[], input?: ContractsBulkUpdateInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "contracts.bulkUpdate", method: "PUT", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/contracts/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Delete several contracts: `contracts.bulkDelete` of a client, as a function. */
export const contractsBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "contracts.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/contracts/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Archive several contracts: `contracts.bulkArchive` of a client, as a function. */
export const contractsBulkArchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "contracts.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/contracts/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: true }) }), options],
) as never;

/** Take several contracts out of the archive: `contracts.bulkUnarchive` of a client, as a function. */
export const contractsBulkUnarchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "contracts.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/contracts/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: false }) }), options],
) as never;

/** List conversations: `conversations.list` of a client, as a function. */
export const conversationsList: $ListFunction<[input?: ConversationsListInput, options?: WithBusinessListOptions], Conversation, Conversation[], $Session> = /* @__PURE__ */ $list(
  {
    id: "conversations.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/conversations", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a conversation: `conversations.get` of a client, as a function. */
export const conversationsGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Conversation> = /* @__PURE__ */ $operation(
  { id: "conversations.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/conversations", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a conversation: `conversations.update` of a client, as a function. */
export const conversationsUpdate: (session: $Session, id: Id, input?: ConversationsUpdateInput, options?: WithBusinessOptions) => ApiPromise<Conversation> = /* @__PURE__ */ $operation(
  { id: "conversations.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/conversations", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a conversation: `conversations.create` of a client, as a function. */
export const conversationsCreate: (session: $Session, input: ConversationsCreateInput, options?: WithBusinessOptions) => ApiPromise<Conversation> = /* @__PURE__ */ $operation(
  { id: "conversations.create", method: "POST" },
  (input, options) => [() => ({ path: "/conversations", body: $json($due(input)) }), options],
) as never;

/** Delete a conversation: `conversations.delete` of a client, as a function. */
export const conversationsDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "conversations.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/conversations", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List custom fields: `customFields.list` of a client, as a function. */
export const customFieldsList: $ListFunction<[input?: CustomFieldsListInput, options?: WithBusinessListOptions], CustomField, CustomField[], $Session> = /* @__PURE__ */ $list(
  {
    id: "customFields.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/custom-fields", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a custom field: `customFields.get` of a client, as a function. */
export const customFieldsGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<CustomField> = /* @__PURE__ */ $operation(
  { id: "customFields.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/custom-fields", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a custom field: `customFields.update` of a client, as a function. */
export const customFieldsUpdate: (session: $Session, id: Id, input?: CustomFieldsUpdateInput, options?: WithBusinessOptions) => ApiPromise<CustomField> = /* @__PURE__ */ $operation(
  { id: "customFields.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/custom-fields", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a custom field: `customFields.create` of a client, as a function. */
export const customFieldsCreate: (session: $Session, input: CustomFieldsCreateInput, options?: WithBusinessOptions) => ApiPromise<CustomField> = /* @__PURE__ */ $operation(
  { id: "customFields.create", method: "POST" },
  (input, options) => [() => ({ path: "/custom-fields", body: $json($due(input)) }), options],
) as never;

/** Delete a custom field: `customFields.delete` of a client, as a function. */
export const customFieldsDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "customFields.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/custom-fields", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Change a custom field on a record: `customFields.updateOnEntity` of a client, as a function. */
export const customFieldsUpdateOnEntity: (session: $Session, input: OpenFields, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "customFields.updateOnEntity", method: "PUT", retry: "unsent" },
  (input, options) => [() => ({ path: "/custom-fields/entity", body: $json($due(input)) }), options],
) as never;

/** Add a custom field to a record: `customFields.addToEntity` of a client, as a function. */
export const customFieldsAddToEntity: (session: $Session, input: OpenFields, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "customFields.addToEntity", method: "POST" },
  (input, options) => [() => ({ path: "/custom-fields/entity", body: $json($due(input)) }), options],
) as never;

/** Get dashboard data: `dashboardData.get` of a client, as a function. */
export const dashboardDataGet: (session: $Session, input?: DashboardDataGetInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "dashboardData.get", method: "GET" },
  (input, options) => [() => ({ path: "/dashboard-data", query: input }), options],
) as never;

/** List dashboard pages: `dashboardPages.list` of a client, as a function. */
export const dashboardPagesList: $ListFunction<[input?: DashboardPagesListInput, options?: WithBusinessListOptions], DashboardPage, DashboardPage[], $Session> = /* @__PURE__ */ $list(
  {
    id: "dashboardPages.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/dashboard-pages", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a dashboard page: `dashboardPages.get` of a client, as a function. */
export const dashboardPagesGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<DashboardPage> = /* @__PURE__ */ $operation(
  { id: "dashboardPages.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/dashboard-pages", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a dashboard page: `dashboardPages.update` of a client, as a function. */
export const dashboardPagesUpdate: (session: $Session, id: Id, input?: DashboardPagesUpdateInput, options?: WithBusinessOptions) => ApiPromise<DashboardPage> = /* @__PURE__ */ $operation(
  { id: "dashboardPages.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/dashboard-pages", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a dashboard page: `dashboardPages.create` of a client, as a function. */
export const dashboardPagesCreate: (session: $Session, input: DashboardPagesCreateInput, options?: WithBusinessOptions) => ApiPromise<DashboardPage> = /* @__PURE__ */ $operation(
  { id: "dashboardPages.create", method: "POST" },
  (input, options) => [() => ({ path: "/dashboard-pages", body: $json($due(input)) }), options],
) as never;

/** Delete a dashboard page: `dashboardPages.delete` of a client, as a function. */
export const dashboardPagesDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "dashboardPages.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/dashboard-pages", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List dashboards: `dashboards.list` of a client, as a function. */
export const dashboardsList: $ListFunction<[input?: DashboardsListInput, options?: WithBusinessListOptions], Dashboard, Dashboard[], $Session> = /* @__PURE__ */ $list(
  {
    id: "dashboards.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/dashboards", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a dashboard: `dashboards.get` of a client, as a function. */
export const dashboardsGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Dashboard> = /* @__PURE__ */ $operation(
  { id: "dashboards.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/dashboards", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a dashboard: `dashboards.update` of a client, as a function. */
export const dashboardsUpdate: (session: $Session, id: Id, input?: DashboardsUpdateInput, options?: WithBusinessOptions) => ApiPromise<Dashboard> = /* @__PURE__ */ $operation(
  { id: "dashboards.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/dashboards", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List events: `events.list` of a client, as a function. */
export const eventsList: $ListFunction<[input?: EventsListInput, options?: WithBusinessListOptions], CalendarEvent, CalendarEvent[], $Session> = /* @__PURE__ */ $list(
  {
    id: "events.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/events", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get an event: `events.get` of a client, as a function. */
export const eventsGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<CalendarEvent> = /* @__PURE__ */ $operation(
  { id: "events.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/events", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update an event: `events.update` of a client, as a function. */
export const eventsUpdate: (session: $Session, id: Id, input?: EventsUpdateInput, options?: WithBusinessOptions) => ApiPromise<CalendarEvent> = /* @__PURE__ */ $operation(
  { id: "events.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/events", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create an event: `events.create` of a client, as a function. */
export const eventsCreate: (session: $Session, input: EventsCreateInput, options?: WithBusinessOptions) => ApiPromise<CalendarEvent> = /* @__PURE__ */ $operation(
  { id: "events.create", method: "POST" },
  (input, options) => [() => ({ path: "/events", body: $json($due(input)) }), options],
) as never;

/** Delete an event: `events.delete` of a client, as a function. */
export const eventsDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "events.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/events", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List file folders: `fileFolders.list` of a client, as a function. */
export const fileFoldersList: $ListFunction<[input?: FileFoldersListInput, options?: WithBusinessListOptions], FileFolder, FileFolder[], $Session> = /* @__PURE__ */ $list(
  {
    id: "fileFolders.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/file-folders", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a file folder: `fileFolders.get` of a client, as a function. */
export const fileFoldersGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<FileFolder> = /* @__PURE__ */ $operation(
  { id: "fileFolders.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/file-folders", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a file folder: `fileFolders.update` of a client, as a function. */
export const fileFoldersUpdate: (session: $Session, id: Id, input?: FileFoldersUpdateInput, options?: WithBusinessOptions) => ApiPromise<FileFolder> = /* @__PURE__ */ $operation(
  { id: "fileFolders.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/file-folders", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a file folder: `fileFolders.create` of a client, as a function. */
export const fileFoldersCreate: (session: $Session, input: FileFoldersCreateInput, options?: WithBusinessOptions) => ApiPromise<FileFolder> = /* @__PURE__ */ $operation(
  { id: "fileFolders.create", method: "POST" },
  (input, options) => [() => ({ path: "/file-folders", body: $json($due(input)) }), options],
) as never;

/** Delete a file folder: `fileFolders.delete` of a client, as a function. */
export const fileFoldersDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "fileFolders.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/file-folders", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Move a file folder: `fileFolders.move` of a client, as a function. */
export const fileFoldersMove: (session: $Session, id: Id, input?: FileFoldersMoveInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "fileFolders.move", method: "POST" },
  (id, input, options) => [() => ({ path: "/file-folders/move", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Share a file folder: `fileFolders.share` of a client, as a function. */
export const fileFoldersShare: (session: $Session, id: Id, input?: FileFoldersShareInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "fileFolders.share", method: "POST" },
  (id, input, options) => [() => ({ path: "/file-folders/share", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List files: `files.list` of a client, as a function. */
export const filesList: $ListFunction<[input?: FilesListInput, options?: WithBusinessListOptions], FileRecord, FileRecord[], $Session> = /* @__PURE__ */ $list(
  {
    id: "files.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/files", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a file: `files.get` of a client, as a function. */
export const filesGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<FileRecord> = /* @__PURE__ */ $operation(
  { id: "files.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/files", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a file: `files.update` of a client, as a function. */
export const filesUpdate: (session: $Session, id: Id, input?: FilesUpdateInput, options?: WithBusinessOptions) => ApiPromise<FileRecord> = /* @__PURE__ */ $operation(
  { id: "files.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/files", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a file: `files.create` of a client, as a function. */
export const filesCreate: (session: $Session, input: FilesCreateInput, options?: WithBusinessOptions) => ApiPromise<FileRecord> = /* @__PURE__ */ $operation(
  { id: "files.create", method: "POST" },
  (input, options) => [() => ({ path: "/files", body: $json($due(input)) }), options],
) as never;

/** Delete a file: `files.delete` of a client, as a function. */
export const filesDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "files.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/files", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Move a file: `files.move` of a client, as a function. */
export const filesMove: (session: $Session, id: Id, input?: FilesMoveInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "files.move", method: "POST" },
  (id, input, options) => [() => ({ path: "/files/move", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Share a file: `files.share` of a client, as a function. */
export const filesShare: (session: $Session, id: Id, input?: FilesShareInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "files.share", method: "POST" },
  (id, input, options) => [() => ({ path: "/files/share", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Update several files: `files.bulkUpdate` of a client, as a function. */
export const filesBulkUpdate: (session: $Session, ids: Id[], input?: FilesBulkUpdateInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "files.bulkUpdate", method: "PUT", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/files/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Delete several files: `files.bulkDelete` of a client, as a function. */
export const filesBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "files.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/files/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** List form responses: `formResponses.list` of a client, as a function. */
export const formResponsesList: $ListFunction<[input?: FormResponsesListInput, options?: WithBusinessListOptions], FormResponse, FormResponse[], $Session> = /* @__PURE__ */ $list(
  {
    id: "formResponses.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/form-responses", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a form response: `formResponses.get` of a client, as a function. */
export const formResponsesGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<FormResponse> = /* @__PURE__ */ $operation(
  { id: "formResponses.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/form-responses", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a form response: `formResponses.update` of a client, as a function. */
export const formResponsesUpdate: (session: $Session, id: Id, input?: FormResponsesUpdateInput, options?: WithBusinessOptions) => ApiPromise<FormResponse> = /* @__PURE__ */ $operation(
  { id: "formResponses.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/form-responses", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a form response: `formResponses.create` of a client, as a function. */
export const formResponsesCreate: (session: $Session, input: FormResponseFields, options?: WithBusinessOptions) => ApiPromise<FormResponse> = /* @__PURE__ */ $operation(
  { id: "formResponses.create", method: "POST" },
  (input, options) => [() => ({ path: "/form-responses", body: $json($due(input)) }), options],
) as never;

/** Delete a form response: `formResponses.delete` of a client, as a function. */
export const formResponsesDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "formResponses.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/form-responses", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Delete several form responses: `formResponses.bulkDelete` of a client, as a function. */
export const formResponsesBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "formResponses.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/form-responses/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** List forms: `forms.list` of a client, as a function. */
export const formsList: $ListFunction<[input?: FormsListInput, options?: WithBusinessListOptions], Form, Form[], $Session> = /* @__PURE__ */ $list(
  {
    id: "forms.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/forms", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a form: `forms.get` of a client, as a function. */
export const formsGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Form> = /* @__PURE__ */ $operation(
  { id: "forms.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/forms", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a form: `forms.update` of a client, as a function. */
export const formsUpdate: (session: $Session, id: Id, input?: FormsUpdateInput, options?: WithBusinessOptions) => ApiPromise<Form> = /* @__PURE__ */ $operation(
  { id: "forms.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/forms", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a form: `forms.create` of a client, as a function. */
export const formsCreate: (session: $Session, input: FormFields, options?: WithBusinessOptions) => ApiPromise<Form> = /* @__PURE__ */ $operation(
  { id: "forms.create", method: "POST" },
  (input, options) => [() => ({ path: "/forms", body: $json($due(input)) }), options],
) as never;

/** Delete a form: `forms.delete` of a client, as a function. */
export const formsDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "forms.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/forms", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Copy a form: `forms.copy` of a client, as a function. */
export const formsCopy: (session: $Session, id: Id, input?: FormsCopyInput, options?: WithBusinessOptions) => ApiPromise<Form> = /* @__PURE__ */ $operation(
  { id: "forms.copy", method: "POST" },
  (id, input, options) => [() => ({ path: "/forms/copy", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Archive a form: `forms.archive` of a client, as a function. */
export const formsArchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "forms.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/forms/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: true }) }), options],
) as never;

/** Take a form out of the archive: `forms.unarchive` of a client, as a function. */
export const formsUnarchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "forms.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/forms/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: false }) }), options],
) as never;

/** Update several forms: `forms.bulkUpdate` of a client, as a function. */
export const formsBulkUpdate: (session: $Session, ids: Id[], input?: FormsBulkUpdateInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "forms.bulkUpdate", method: "PUT", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/forms/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Delete several forms: `forms.bulkDelete` of a client, as a function. */
export const formsBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "forms.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/forms/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Archive several forms: `forms.bulkArchive` of a client, as a function. */
export const formsBulkArchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "forms.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/forms/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: true }) }), options],
) as never;

/** Take several forms out of the archive: `forms.bulkUnarchive` of a client, as a function. */
export const formsBulkUnarchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "forms.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/forms/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: false }) }), options],
) as never;

/** List inbox groups: `inboxGroups.list` of a client, as a function. */
export const inboxGroupsList: $ListFunction<[input?: InboxGroupsListInput, options?: WithBusinessListOptions], InboxGroup, InboxGroup[], $Session> = /* @__PURE__ */ $list(
  {
    id: "inboxGroups.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/inbox-groups", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get an inbox group: `inboxGroups.get` of a client, as a function. */
export const inboxGroupsGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<InboxGroup> = /* @__PURE__ */ $operation(
  { id: "inboxGroups.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/inbox-groups", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update an inbox group: `inboxGroups.update` of a client, as a function. */
export const inboxGroupsUpdate: (session: $Session, id: Id, input?: InboxGroupsUpdateInput, options?: WithBusinessOptions) => ApiPromise<InboxGroup> = /* @__PURE__ */ $operation(
  { id: "inboxGroups.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/inbox-groups", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create an inbox group: `inboxGroups.create` of a client, as a function. */
export const inboxGroupsCreate: (session: $Session, input: InboxGroupsCreateInput, options?: WithBusinessOptions) => ApiPromise<InboxGroup> = /* @__PURE__ */ $operation(
  { id: "inboxGroups.create", method: "POST" },
  (input, options) => [() => ({ path: "/inbox-groups", body: $json($due(input)) }), options],
) as never;

/** Delete an inbox group: `inboxGroups.delete` of a client, as a function. */
export const inboxGroupsDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "inboxGroups.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/inbox-groups", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List invoice subscriptions: `invoiceSubscriptions.list` of a client, as a function. */
export const invoiceSubscriptionsList: $ListFunction<[input?: InvoiceSubscriptionsListInput, options?: WithBusinessListOptions], InvoiceSubscription, InvoiceSubscription[], $Session> = /* @__PURE__ */ $list(
  {
    id: "invoiceSubscriptions.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/invoice-subscriptions", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get an invoice subscription: `invoiceSubscriptions.get` of a client, as a function. */
export const invoiceSubscriptionsGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<InvoiceSubscription> = /* @__PURE__ */ $operation(
  { id: "invoiceSubscriptions.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/invoice-subscriptions", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update an invoice subscription: `invoiceSubscriptions.update` of a client, as a function. */
export const invoiceSubscriptionsUpdate: (session: $Session, id: Id, input?: InvoiceSubscriptionsUpdateInput, options?: WithBusinessOptions) => ApiPromise<InvoiceSubscription> = /* @__PURE__ */ $operation(
  { id: "invoiceSubscriptions.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/invoice-subscriptions", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create an invoice subscription: `invoiceSubscriptions.create` of a client, as a function. */
export const invoiceSubscriptionsCreate: (session: $Session, input: InvoiceSubscriptionFields, options?: WithBusinessOptions) => ApiPromise<InvoiceSubscription> = /* @__PURE__ */ $operation(
  { id: "invoiceSubscriptions.create", method: "POST" },
  (input, options) => [() => ({ path: "/invoice-subscriptions", body: $json($due(input)) }), options],
) as never;

/** Delete an invoice subscription: `invoiceSubscriptions.delete` of a client, as a function. */
export const invoiceSubscriptionsDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "invoiceSubscriptions.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/invoice-subscriptions", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Update several invoice subscriptions: `invoiceSubscriptions.bulkUpdate` of a client, as a function. */
export const invoiceSubscriptionsBulkUpdate: (session: $Session, ids: Id[], input?: InvoiceSubscriptionsBulkUpdateInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "invoiceSubscriptions.bulkUpdate", method: "PUT", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/invoice-subscriptions/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Delete several invoice subscriptions: `invoiceSubscriptions.bulkDelete` of a client, as a function. */
export const invoiceSubscriptionsBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "invoiceSubscriptions.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/invoice-subscriptions/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** List invoices: `invoices.list` of a client, as a function. */
export const invoicesList: $ListFunction<[input?: InvoicesListInput, options?: WithBusinessListOptions], Invoice, Invoice[], $Session> = /* @__PURE__ */ $list(
  {
    id: "invoices.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/invoices", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get an invoice: `invoices.get` of a client, as a function. */
export const invoicesGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Invoice> = /* @__PURE__ */ $operation(
  { id: "invoices.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/invoices", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update an invoice: `invoices.update` of a client, as a function. */
export const invoicesUpdate: (session: $Session, id: Id, input?: InvoicesUpdateInput, options?: WithBusinessOptions) => ApiPromise<Invoice> = /* @__PURE__ */ $operation(
  { id: "invoices.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/invoices", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create an invoice: `invoices.create` of a client, as a function. */
export const invoicesCreate: (session: $Session, input: InvoiceFields, options?: WithBusinessOptions) => ApiPromise<Invoice> = /* @__PURE__ */ $operation(
  { id: "invoices.create", method: "POST" },
  (input, options) => [() => ({ path: "/invoices", body: $json($due(input)) }), options],
) as never;

/** Delete an invoice: `invoices.delete` of a client, as a function. */
export const invoicesDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "invoices.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/invoices", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Archive an invoice: `invoices.archive` of a client, as a function. */
export const invoicesArchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "invoices.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/invoices/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: true }) }), options],
) as never;

/** Take an invoice out of the archive: `invoices.unarchive` of a client, as a function. */
export const invoicesUnarchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "invoices.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/invoices/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: false }) }), options],
) as never;

/** Send an invoice by e-mail: `invoices.email` of a client, as a function. */
export const invoicesEmail: (session: $Session, id: Id, input?: InvoicesEmailInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "invoices.email", method: "POST" },
  (id, input, options) => [() => ({ path: "/invoices/email", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Record a payment for an invoice: `invoices.recordPayment` of a client, as a function. */
export const invoicesRecordPayment: (session: $Session, id: Id, input?: InvoicesRecordPaymentInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "invoices.recordPayment", method: "POST" },
  (id, input, options) => [() => ({ path: "/invoices/record-payment", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Update several invoices: `invoices.bulkUpdate` of a client, as a function. */
export const invoicesBulkUpdate: (session: $Session, ids: Id[], input?: InvoicesBulkUpdateInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "invoices.bulkUpdate", method: "PUT", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/invoices/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Delete several invoices: `invoices.bulkDelete` of a client, as a function. */
export const invoicesBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "invoices.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/invoices/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Archive several invoices: `invoices.bulkArchive` of a client, as a function. */
export const invoicesBulkArchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "invoices.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/invoices/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: true }) }), options],
) as never;

/** Take several invoices out of the archive: `invoices.bulkUnarchive` of a client, as a function. */
export const invoicesBulkUnarchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "invoices.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/invoices/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: false }) }), options],
) as never;

/** List items: `items.list` of a client, as a function. */
export const itemsList: $ListFunction<[input?: ItemsListInput, options?: WithBusinessListOptions], Item, Item[], $Session> = /* @__PURE__ */ $list(
  {
    id: "items.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/items", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get an item: `items.get` of a client, as a function. */
export const itemsGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Item> = /* @__PURE__ */ $operation(
  { id: "items.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/items", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update an item: `items.update` of a client, as a function. */
export const itemsUpdate: (session: $Session, id: Id, input?: ItemsUpdateInput, options?: WithBusinessOptions) => ApiPromise<Item> = /* @__PURE__ */ $operation(
  { id: "items.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/items", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create an item: `items.create` of a client, as a function. */
export const itemsCreate: (session: $Session, input: ItemFields, options?: WithBusinessOptions) => ApiPromise<Item> = /* @__PURE__ */ $operation(
  { id: "items.create", method: "POST" },
  (input, options) => [() => ({ path: "/items", body: $json($due(input)) }), options],
) as never;

/** Delete an item: `items.delete` of a client, as a function. */
export const itemsDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "items.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/items", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List notes: `notes.list` of a client, as a function. */
export const notesList: $ListFunction<[input?: NotesListInput, options?: WithBusinessListOptions], Note, Note[], $Session> = /* @__PURE__ */ $list(
  {
    id: "notes.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/notes", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a note: `notes.get` of a client, as a function. */
export const notesGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Note> = /* @__PURE__ */ $operation(
  { id: "notes.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/notes", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a note: `notes.update` of a client, as a function. */
export const notesUpdate: (session: $Session, id: Id, input?: NotesUpdateInput, options?: WithBusinessOptions) => ApiPromise<Note> = /* @__PURE__ */ $operation(
  { id: "notes.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/notes", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a note: `notes.create` of a client, as a function. */
export const notesCreate: (session: $Session, input: NoteFields, options?: WithBusinessOptions) => ApiPromise<Note> = /* @__PURE__ */ $operation(
  { id: "notes.create", method: "POST" },
  (input, options) => [() => ({ path: "/notes", body: $json($due(input)) }), options],
) as never;

/** Delete a note: `notes.delete` of a client, as a function. */
export const notesDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "notes.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/notes", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List people: `people.list` of a client, as a function. */
export const peopleList: $ListFunction<[input?: PeopleListInput, options?: WithBusinessListOptions], Person, Person[], $Session> = /* @__PURE__ */ $list(
  {
    id: "people.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/people", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a person: `people.get` of a client, as a function. */
export const peopleGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Person> = /* @__PURE__ */ $operation(
  { id: "people.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/people", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a person: `people.update` of a client, as a function. */
export const peopleUpdate: (session: $Session, id: Id, input?: PeopleUpdateInput, options?: WithBusinessOptions) => ApiPromise<Person> = /* @__PURE__ */ $operation(
  { id: "people.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/people", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a person: `people.create` of a client, as a function. */
export const peopleCreate: (session: $Session, input: PeopleCreateInput, options?: WithBusinessOptions) => ApiPromise<Person> = /* @__PURE__ */ $operation(
  { id: "people.create", method: "POST" },
  (input, options) => [() => ({ path: "/people", body: $json($due(input)) }), options],
) as never;

/** Delete a person: `people.delete` of a client, as a function. */
export const peopleDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "people.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/people", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Archive a person: `people.archive` of a client, as a function. */
export const peopleArchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "people.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/people/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: true }) }), options],
) as never;

/** Take a person out of the archive: `people.unarchive` of a client, as a function. */
export const peopleUnarchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "people.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/people/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: false }) }), options],
) as never;

/** Get the invitation code of a person: `people.invitationCode` of a client, as a function. */
export const peopleInvitationCode: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "people.invitationCode", method: "GET" },
  (id, input, options) => [() => ({ path: "/people/invitation-code", query: { ...input, _id: $needed(id, "_id") } }), options],
) as never;

/** Update several people: `people.bulkUpdate` of a client, as a function. */
export const peopleBulkUpdate: (session: $Session, ids: Id[], input?: PeopleBulkUpdateInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "people.bulkUpdate", method: "PUT", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/people/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Delete several people: `people.bulkDelete` of a client, as a function. */
export const peopleBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "people.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/people/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Archive several people: `people.bulkArchive` of a client, as a function. */
export const peopleBulkArchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "people.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/people/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: true }) }), options],
) as never;

/** Take several people out of the archive: `people.bulkUnarchive` of a client, as a function. */
export const peopleBulkUnarchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "people.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/people/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: false }) }), options],
) as never;

/** List profiles: `profiles.list` of a client, as a function. */
export const profilesList: $ListFunction<[input?: ProfilesListInput, options?: WithBusinessListOptions], Profile, Profile[], $Session> = /* @__PURE__ */ $list(
  {
    id: "profiles.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/profiles", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a profile: `profiles.get` of a client, as a function. */
export const profilesGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Profile> = /* @__PURE__ */ $operation(
  { id: "profiles.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/profiles", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** List projects: `projects.list` of a client, as a function. */
export const projectsList: $ListFunction<[input?: ProjectsListInput, options?: WithBusinessListOptions], Project, Project[], $Session> = /* @__PURE__ */ $list(
  {
    id: "projects.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/projects", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a project: `projects.get` of a client, as a function. */
export const projectsGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Project> = /* @__PURE__ */ $operation(
  { id: "projects.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/projects", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a project: `projects.update` of a client, as a function. */
export const projectsUpdate: (session: $Session, id: Id, input?: ProjectsUpdateInput, options?: WithBusinessOptions) => ApiPromise<Project> = /* @__PURE__ */ $operation(
  { id: "projects.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/projects", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a project: `projects.create` of a client, as a function. */
export const projectsCreate: (session: $Session, input: ProjectsCreateInput, options?: WithBusinessOptions) => ApiPromise<Project> = /* @__PURE__ */ $operation(
  { id: "projects.create", method: "POST" },
  (input, options) => [() => ({ path: "/projects", body: $json($due(input)) }), options],
) as never;

/** Delete a project: `projects.delete` of a client, as a function. */
export const projectsDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "projects.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/projects", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Move a project: `projects.move` of a client, as a function. */
export const projectsMove: (session: $Session, id: Id, input?: ProjectsMoveInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "projects.move", method: "POST" },
  (id, input, options) => [() => ({ path: "/projects/move", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Copy a project: `projects.copy` of a client, as a function. */
export const projectsCopy: (session: $Session, id: Id, input?: ProjectsCopyInput, options?: WithBusinessOptions) => ApiPromise<Project> = /* @__PURE__ */ $operation(
  { id: "projects.copy", method: "POST" },
  (id, input, options) => [() => ({ path: "/projects/copy", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Archive a project: `projects.archive` of a client, as a function. */
export const projectsArchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "projects.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/projects/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: true }) }), options],
) as never;

/** Take a project out of the archive: `projects.unarchive` of a client, as a function. */
export const projectsUnarchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "projects.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/projects/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: false }) }), options],
) as never;

/** Update several projects: `projects.bulkUpdate` of a client, as a function. */
export const projectsBulkUpdate: (session: $Session, ids: Id[], input?: ProjectsBulkUpdateInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "projects.bulkUpdate", method: "PUT", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/projects/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Delete several projects: `projects.bulkDelete` of a client, as a function. */
export const projectsBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "projects.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/projects/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Archive several projects: `projects.bulkArchive` of a client, as a function. */
export const projectsBulkArchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "projects.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/projects/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: true }) }), options],
) as never;

/** Take several projects out of the archive: `projects.bulkUnarchive` of a client, as a function. */
export const projectsBulkUnarchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "projects.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/projects/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: false }) }), options],
) as never;

/** List proposals: `proposals.list` of a client, as a function. */
export const proposalsList: $ListFunction<[input?: ProposalsListInput, options?: WithBusinessListOptions], Proposal, Proposal[], $Session> = /* @__PURE__ */ $list(
  {
    id: "proposals.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/proposals", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a proposal: `proposals.get` of a client, as a function. */
export const proposalsGet: (session: $Session, id: Id, input?: ProposalsGetInput, options?: WithBusinessOptions) => ApiPromise<Proposal> = /* @__PURE__ */ $operation(
  { id: "proposals.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/proposals", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a proposal: `proposals.update` of a client, as a function. */
export const proposalsUpdate: (session: $Session, id: Id, input?: ProposalsUpdateInput, options?: WithBusinessOptions) => ApiPromise<Proposal> = /* @__PURE__ */ $operation(
  { id: "proposals.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/proposals", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a proposal: `proposals.create` of a client, as a function. */
export const proposalsCreate: (session: $Session, input: ProposalsCreateInput, options?: WithBusinessOptions) => ApiPromise<Proposal> = /* @__PURE__ */ $operation(
  { id: "proposals.create", method: "POST" },
  (input, options) => [() => ({ path: "/proposals", body: $json($due(input)) }), options],
) as never;

/** Delete a proposal: `proposals.delete` of a client, as a function. */
export const proposalsDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "proposals.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/proposals", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Archive a proposal: `proposals.archive` of a client, as a function. */
export const proposalsArchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "proposals.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/proposals/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: true }) }), options],
) as never;

/** Take a proposal out of the archive: `proposals.unarchive` of a client, as a function. */
export const proposalsUnarchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "proposals.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/proposals/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: false }) }), options],
) as never;

/** Send a proposal by e-mail: `proposals.email` of a client, as a function. */
export const proposalsEmail: (session: $Session, id: Id, input?: ProposalsEmailInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "proposals.email", method: "POST" },
  (id, input, options) => [() => ({ path: "/proposals/email", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Update several proposals: `proposals.bulkUpdate` of a client, as a function. */
export const proposalsBulkUpdate: (session: $Session, ids: Id[], input?: ProposalsBulkUpdateInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "proposals.bulkUpdate", method: "PUT", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/proposals/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Delete several proposals: `proposals.bulkDelete` of a client, as a function. */
export const proposalsBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "proposals.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/proposals/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Archive several proposals: `proposals.bulkArchive` of a client, as a function. */
export const proposalsBulkArchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "proposals.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/proposals/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: true }) }), options],
) as never;

/** Take several proposals out of the archive: `proposals.bulkUnarchive` of a client, as a function. */
export const proposalsBulkUnarchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "proposals.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/proposals/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: false }) }), options],
) as never;

/** List roles: `roles.list` of a client, as a function. */
export const rolesList: $ListFunction<[input?: RolesListInput, options?: WithBusinessListOptions], Role, Role[], $Session> = /* @__PURE__ */ $list(
  {
    id: "roles.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/roles", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a role: `roles.get` of a client, as a function. */
export const rolesGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Role> = /* @__PURE__ */ $operation(
  { id: "roles.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/roles", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a role: `roles.update` of a client, as a function. */
export const rolesUpdate: (session: $Session, id: Id, input?: RolesUpdateInput, options?: WithBusinessOptions) => ApiPromise<Role> = /* @__PURE__ */ $operation(
  { id: "roles.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/roles", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a role: `roles.create` of a client, as a function. */
export const rolesCreate: (session: $Session, input: RolesCreateInput, options?: WithBusinessOptions) => ApiPromise<Role> = /* @__PURE__ */ $operation(
  { id: "roles.create", method: "POST" },
  (input, options) => [() => ({ path: "/roles", body: $json($due(input)) }), options],
) as never;

/** Delete a role: `roles.delete` of a client, as a function. */
export const rolesDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "roles.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/roles", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List statuses: `statuses.list` of a client, as a function. */
export const statusesList: $ListFunction<[input?: StatusesListInput, options?: WithBusinessListOptions], Status, Status[], $Session> = /* @__PURE__ */ $list(
  {
    id: "statuses.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/statuses", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a status: `statuses.get` of a client, as a function. */
export const statusesGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Status> = /* @__PURE__ */ $operation(
  { id: "statuses.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/statuses", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a status: `statuses.update` of a client, as a function. */
export const statusesUpdate: (session: $Session, id: Id, input?: StatusesUpdateInput, options?: WithBusinessOptions) => ApiPromise<Status> = /* @__PURE__ */ $operation(
  { id: "statuses.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/statuses", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a status: `statuses.create` of a client, as a function. */
export const statusesCreate: (session: $Session, input: StatusesCreateInput, options?: WithBusinessOptions) => ApiPromise<Status> = /* @__PURE__ */ $operation(
  { id: "statuses.create", method: "POST" },
  (input, options) => [() => ({ path: "/statuses", body: $json($due(input)) }), options],
) as never;

/** Delete a status: `statuses.delete` of a client, as a function. */
export const statusesDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "statuses.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/statuses", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Move a status: `statuses.move` of a client, as a function. */
export const statusesMove: (session: $Session, id: Id, input?: StatusesMoveInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "statuses.move", method: "POST" },
  (id, input, options) => [() => ({ path: "/statuses/move", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List task boards: `taskBoards.list` of a client, as a function. */
export const taskBoardsList: $ListFunction<[input?: TaskBoardsListInput, options?: WithBusinessListOptions], TaskBoard, TaskBoard[], $Session> = /* @__PURE__ */ $list(
  {
    id: "taskBoards.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/task-boards", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a task board: `taskBoards.get` of a client, as a function. */
export const taskBoardsGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<TaskBoard> = /* @__PURE__ */ $operation(
  { id: "taskBoards.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/task-boards", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a task board: `taskBoards.update` of a client, as a function. */
export const taskBoardsUpdate: (session: $Session, id: Id, input?: TaskBoardsUpdateInput, options?: WithBusinessOptions) => ApiPromise<TaskBoard> = /* @__PURE__ */ $operation(
  { id: "taskBoards.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/task-boards", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a task board: `taskBoards.create` of a client, as a function. */
export const taskBoardsCreate: (session: $Session, input: TaskBoardsCreateInput, options?: WithBusinessOptions) => ApiPromise<TaskBoard> = /* @__PURE__ */ $operation(
  { id: "taskBoards.create", method: "POST" },
  (input, options) => [() => ({ path: "/task-boards", body: $json($due(input)) }), options],
) as never;

/** Delete a task board: `taskBoards.delete` of a client, as a function. */
export const taskBoardsDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "taskBoards.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/task-boards", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Move a task board: `taskBoards.move` of a client, as a function. */
export const taskBoardsMove: (session: $Session, id: Id, input?: TaskBoardsMoveInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "taskBoards.move", method: "POST" },
  (id, input, options) => [() => ({ path: "/task-boards/move", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Copy a task board: `taskBoards.copy` of a client, as a function. */
export const taskBoardsCopy: (session: $Session, id: Id, input?: TaskBoardsCopyInput, options?: WithBusinessOptions) => ApiPromise<TaskBoard> = /* @__PURE__ */ $operation(
  { id: "taskBoards.copy", method: "POST" },
  (id, input, options) => [() => ({ path: "/task-boards/copy", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Archive a task board: `taskBoards.archive` of a client, as a function. */
export const taskBoardsArchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "taskBoards.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/task-boards/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: true }) }), options],
) as never;

/** Take a task board out of the archive: `taskBoards.unarchive` of a client, as a function. */
export const taskBoardsUnarchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "taskBoards.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/task-boards/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: false }) }), options],
) as never;

/** List task groups: `taskGroups.list` of a client, as a function. */
export const taskGroupsList: $ListFunction<[input?: TaskGroupsListInput, options?: WithBusinessListOptions], TaskGroup, TaskGroup[], $Session> = /* @__PURE__ */ $list(
  {
    id: "taskGroups.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/task-groups", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a task group: `taskGroups.get` of a client, as a function. */
export const taskGroupsGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<TaskGroup> = /* @__PURE__ */ $operation(
  { id: "taskGroups.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/task-groups", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a task group: `taskGroups.update` of a client, as a function. */
export const taskGroupsUpdate: (session: $Session, id: Id, input?: TaskGroupsUpdateInput, options?: WithBusinessOptions) => ApiPromise<TaskGroup> = /* @__PURE__ */ $operation(
  { id: "taskGroups.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/task-groups", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a task group: `taskGroups.create` of a client, as a function. */
export const taskGroupsCreate: (session: $Session, input: TaskGroupsCreateInput, options?: WithBusinessOptions) => ApiPromise<TaskGroup> = /* @__PURE__ */ $operation(
  { id: "taskGroups.create", method: "POST" },
  (input, options) => [() => ({ path: "/task-groups", body: $json($due(input)) }), options],
) as never;

/** Delete a task group: `taskGroups.delete` of a client, as a function. */
export const taskGroupsDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "taskGroups.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/task-groups", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Move a task group: `taskGroups.move` of a client, as a function. */
export const taskGroupsMove: (session: $Session, id: Id, input: TaskGroupsMoveInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "taskGroups.move", method: "POST" },
  (id, input, options) => [() => ({ path: "/task-groups/move", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Copy a task group: `taskGroups.copy` of a client, as a function. */
export const taskGroupsCopy: (session: $Session, id: Id, input: TaskGroupsCopyInput, options?: WithBusinessOptions) => ApiPromise<TaskGroup> = /* @__PURE__ */ $operation(
  { id: "taskGroups.copy", method: "POST" },
  (id, input, options) => [() => ({ path: "/task-groups/copy", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Archive a task group: `taskGroups.archive` of a client, as a function. */
export const taskGroupsArchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "taskGroups.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/task-groups/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: true }) }), options],
) as never;

/** Take a task group out of the archive: `taskGroups.unarchive` of a client, as a function. */
export const taskGroupsUnarchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "taskGroups.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/task-groups/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: false }) }), options],
) as never;

/** List tasks: `tasks.list` of a client, as a function. */
export const tasksList: $ListFunction<[input?: TasksListInput, options?: WithBusinessListOptions], Task, Task[], $Session> = /* @__PURE__ */ $list(
  {
    id: "tasks.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/tasks", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a task: `tasks.get` of a client, as a function. */
export const tasksGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Task> = /* @__PURE__ */ $operation(
  { id: "tasks.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/tasks", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a task: `tasks.update` of a client, as a function. */
export const tasksUpdate: (session: $Session, id: Id, input?: TasksUpdateInput, options?: WithBusinessOptions) => ApiPromise<Task> = /* @__PURE__ */ $operation(
  { id: "tasks.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/tasks", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Archive a task: `tasks.archive` of a client, as a function. */
export const tasksArchive: (session: $Session, id: Id, input?: TasksArchiveInput, options?: WithBusinessOptions) => ApiPromise<Task> = /* @__PURE__ */ $operation(
  { id: "tasks.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/tasks", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: true }) }), options],
) as never;

/** Take a task out of the archive: `tasks.unarchive` of a client, as a function. */
export const tasksUnarchive: (session: $Session, id: Id, input?: TasksUnarchiveInput, options?: WithBusinessOptions) => ApiPromise<Task> = /* @__PURE__ */ $operation(
  { id: "tasks.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/tasks", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: false }) }), options],
) as never;

/** Create a task: `tasks.create` of a client, as a function. */
export const tasksCreate: (session: $Session, input: TasksCreateInput, options?: WithBusinessOptions) => ApiPromise<Task> = /* @__PURE__ */ $operation(
  { id: "tasks.create", method: "POST" },
  (input, options) => [() => ({ path: "/tasks", body: $json($due(input)) }), options],
) as never;

/** Delete a task: `tasks.delete` of a client, as a function. */
export const tasksDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "tasks.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/tasks", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Move a task: `tasks.move` of a client, as a function. */
export const tasksMove: (session: $Session, id: Id, input: TasksMoveInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "tasks.move", method: "POST" },
  (id, input, options) => [() => ({ path: "/tasks/move", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Copy a task: `tasks.copy` of a client, as a function. */
export const tasksCopy: (session: $Session, id: Id, input?: TasksCopyInput, options?: WithBusinessOptions) => ApiPromise<Task> = /* @__PURE__ */ $operation(
  { id: "tasks.copy", method: "POST" },
  (id, input, options) => [() => ({ path: "/tasks/copy", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Archive a task, or take it back: `tasks.setArchived` of a client, as a function. */
export const tasksSetArchived: (session: $Session, id: Id, input: TasksSetArchivedInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "tasks.setArchived", method: "POST" },
  (id, input, options) => [() => ({ path: "/tasks/archive", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Update several tasks: `tasks.bulkUpdate` of a client, as a function. */
export const tasksBulkUpdate: (session: $Session, ids: Id[], input?: TasksBulkUpdateInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "tasks.bulkUpdate", method: "PUT", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/tasks/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Delete several tasks: `tasks.bulkDelete` of a client, as a function. */
export const tasksBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "tasks.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/tasks/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Archive several tasks: `tasks.bulkArchive` of a client, as a function. */
export const tasksBulkArchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "tasks.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/tasks/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: true }) }), options],
) as never;

/** Take several tasks out of the archive: `tasks.bulkUnarchive` of a client, as a function. */
export const tasksBulkUnarchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "tasks.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/tasks/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: false }) }), options],
) as never;

/** List templates: `templates.list` of a client, as a function. */
export const templatesList: $ListFunction<[input?: TemplatesListInput, options?: WithBusinessListOptions], Template, Template[], $Session> = /* @__PURE__ */ $list(
  {
    id: "templates.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/templates", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a template: `templates.get` of a client, as a function. */
export const templatesGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Template> = /* @__PURE__ */ $operation(
  { id: "templates.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/templates", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a template: `templates.update` of a client, as a function. */
export const templatesUpdate: (session: $Session, id: Id, input?: TemplatesUpdateInput, options?: WithBusinessOptions) => ApiPromise<Template> = /* @__PURE__ */ $operation(
  { id: "templates.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/templates", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a template: `templates.create` of a client, as a function. */
export const templatesCreate: (session: $Session, input: TemplatesCreateInput, options?: WithBusinessOptions) => ApiPromise<Template> = /* @__PURE__ */ $operation(
  { id: "templates.create", method: "POST" },
  (input, options) => [() => ({ path: "/templates", body: $json($due(input)) }), options],
) as never;

/** Delete a template: `templates.delete` of a client, as a function. */
export const templatesDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "templates.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/templates", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List time tracks: `timeTracks.list` of a client, as a function. */
export const timeTracksList: $ListFunction<[input?: TimeTracksListInput, options?: WithBusinessListOptions], TimeTrack, TimeTrack[], $Session> = /* @__PURE__ */ $list(
  {
    id: "timeTracks.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/time-tracks", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a time track: `timeTracks.get` of a client, as a function. */
export const timeTracksGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<TimeTrack> = /* @__PURE__ */ $operation(
  { id: "timeTracks.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/time-tracks", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a time track: `timeTracks.update` of a client, as a function. */
export const timeTracksUpdate: (session: $Session, id: Id, input?: TimeTracksUpdateInput, options?: WithBusinessOptions) => ApiPromise<TimeTrack> = /* @__PURE__ */ $operation(
  { id: "timeTracks.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/time-tracks", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a time track: `timeTracks.create` of a client, as a function. */
export const timeTracksCreate: (session: $Session, input: TimeTrackFields, options?: WithBusinessOptions) => ApiPromise<TimeTrack> = /* @__PURE__ */ $operation(
  { id: "timeTracks.create", method: "POST" },
  (input, options) => [() => ({ path: "/time-tracks", body: $json($due(input)) }), options],
) as never;

/** Delete a time track: `timeTracks.delete` of a client, as a function. */
export const timeTracksDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "timeTracks.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/time-tracks", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Update several time tracks: `timeTracks.bulkUpdate` of a client, as a function. */
export const timeTracksBulkUpdate: (session: $Session, ids: Id[], input?: TimeTracksBulkUpdateInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "timeTracks.bulkUpdate", method: "PUT", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/time-tracks/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Delete several time tracks: `timeTracks.bulkDelete` of a client, as a function. */
export const timeTracksBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "timeTracks.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/time-tracks/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** List trash rows: `trashBin.list` of a client, as a function. */
export const trashBinList: $ListFunction<[input?: TrashBinListInput, options?: WithBusinessListOptions], TrashItem, TrashItem[], $Session> = /* @__PURE__ */ $list(
  {
    id: "trashBin.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/trash-bin", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Delete a trash row: `trashBin.delete` of a client, as a function. */
export const trashBinDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "trashBin.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/trash-bin", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Empty the trash: `trashBin.deleteAll` of a client, as a function. */
export const trashBinDeleteAll: (session: $Session, input?: { [key: string]: unknown }, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "trashBin.deleteAll", method: "DELETE", retry: "never" },
  (input, options) => [() => ({ path: "/trash-bin/all", body: $json(input) }), options],
) as never;

/** Delete several trash rows: `trashBin.bulkDelete` of a client, as a function. */
export const trashBinBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "trashBin.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/trash-bin/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** List wikis: `wiki.list` of a client, as a function. */
export const wikiList: $ListFunction<[input?: WikiListInput, options?: WithBusinessListOptions], Wiki, Wiki[], $Session> = /* @__PURE__ */ $list(
  {
    id: "wiki.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/wiki", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a wiki: `wiki.get` of a client, as a function. */
export const wikiGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Wiki> = /* @__PURE__ */ $operation(
  { id: "wiki.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/wiki", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a wiki: `wiki.update` of a client, as a function. */
export const wikiUpdate: (session: $Session, id: Id, input?: WikiUpdateInput, options?: WithBusinessOptions) => ApiPromise<Wiki> = /* @__PURE__ */ $operation(
  { id: "wiki.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/wiki", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a wiki: `wiki.create` of a client, as a function. */
export const wikiCreate: (session: $Session, input: WikiCreateInput, options?: WithBusinessOptions) => ApiPromise<Wiki> = /* @__PURE__ */ $operation(
  { id: "wiki.create", method: "POST" },
  (input, options) => [() => ({ path: "/wiki", body: $json($due(input)) }), options],
) as never;

/** Delete a wiki: `wiki.delete` of a client, as a function. */
export const wikiDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "wiki.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/wiki", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List wiki entities: `wikiEntities.list` of a client, as a function. */
export const wikiEntitiesList: $ListFunction<[input?: WikiEntitiesListInput, options?: WithBusinessListOptions], WikiEntity, WikiEntity[], $Session> = /* @__PURE__ */ $list(
  {
    id: "wikiEntities.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/wiki-entities", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a wiki entity: `wikiEntities.get` of a client, as a function. */
export const wikiEntitiesGet: (session: $Session, wikiId: Id, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<WikiEntity> = /* @__PURE__ */ $operation(
  { id: "wikiEntities.list", method: "GET" },
  (wikiId, id, input, options) => [() => ({ path: "/wiki-entities", query: { ...input, wikiId: $needed(wikiId, "wikiId"), _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a wiki entity: `wikiEntities.update` of a client, as a function. */
export const wikiEntitiesUpdate: (session: $Session, id: Id, input?: WikiEntitiesUpdateInput, options?: WithBusinessOptions) => ApiPromise<WikiEntity> = /* @__PURE__ */ $operation(
  { id: "wikiEntities.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/wiki-entities", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a wiki entity: `wikiEntities.create` of a client, as a function. */
export const wikiEntitiesCreate: (session: $Session, input: WikiEntitiesCreateInput, options?: WithBusinessOptions) => ApiPromise<WikiEntity> = /* @__PURE__ */ $operation(
  { id: "wikiEntities.create", method: "POST" },
  (input, options) => [() => ({ path: "/wiki-entities", body: $json($due(input)) }), options],
) as never;

/** Delete a wiki entity: `wikiEntities.delete` of a client, as a function. */
export const wikiEntitiesDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "wikiEntities.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/wiki-entities", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Move a wiki entity: `wikiEntities.move` of a client, as a function. */
export const wikiEntitiesMove: (session: $Session, id: Id, input: WikiEntitiesMoveInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "wikiEntities.move", method: "POST" },
  (id, input, options) => [() => ({ path: "/wiki-entities/move", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** List archive rows: `archive.list` of a client, as a function. */
export const archiveList: $ListFunction<[input?: ArchiveListInput, options?: WithBusinessListOptions], ArchivedItem, ArchivedItem[], $Session> = /* @__PURE__ */ $list(
  {
    id: "archive.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/archive", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Delete an archive row: `archive.delete` of a client, as a function. */
export const archiveDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "archive.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/archive", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Delete several archive rows: `archive.bulkDelete` of a client, as a function. */
export const archiveBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "archive.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/archive/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** List automations: `automations.list` of a client, as a function. */
export const automationsList: $ListFunction<[input?: AutomationsListInput, options?: WithBusinessListOptions], Automation, Automation[], $Session> = /* @__PURE__ */ $list(
  {
    id: "automations.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/automations", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Create an automation: `automations.create` of a client, as a function. */
export const automationsCreate: (session: $Session, input: OpenFields, options?: WithBusinessOptions) => ApiPromise<Automation> = /* @__PURE__ */ $operation(
  { id: "automations.create", method: "POST" },
  (input, options) => [() => ({ path: "/automations", body: $json($due(input)) }), options],
) as never;

/** List schedulers: `schedulers.list` of a client, as a function. */
export const schedulersList: $ListFunction<[input?: SchedulersListInput, options?: WithBusinessListOptions], Scheduler, Scheduler[], $Session> = /* @__PURE__ */ $list(
  {
    id: "schedulers.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/scheduler", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a scheduler: `schedulers.get` of a client, as a function. */
export const schedulersGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Scheduler> = /* @__PURE__ */ $operation(
  { id: "schedulers.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/scheduler", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a scheduler: `schedulers.update` of a client, as a function. */
export const schedulersUpdate: (session: $Session, id: Id, input?: SchedulersUpdateInput, options?: WithBusinessOptions) => ApiPromise<Scheduler> = /* @__PURE__ */ $operation(
  { id: "schedulers.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/scheduler", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a scheduler: `schedulers.create` of a client, as a function. */
export const schedulersCreate: (session: $Session, input: SchedulerFields, options?: WithBusinessOptions) => ApiPromise<Scheduler> = /* @__PURE__ */ $operation(
  { id: "schedulers.create", method: "POST" },
  (input, options) => [() => ({ path: "/scheduler", body: $json($due(input)) }), options],
) as never;

/** Delete a scheduler: `schedulers.delete` of a client, as a function. */
export const schedulersDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "schedulers.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/scheduler", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Copy a scheduler: `schedulers.copy` of a client, as a function. */
export const schedulersCopy: (session: $Session, id: Id, input?: SchedulersCopyInput, options?: WithBusinessOptions) => ApiPromise<Scheduler> = /* @__PURE__ */ $operation(
  { id: "schedulers.copy", method: "POST" },
  (id, input, options) => [() => ({ path: "/scheduler/copy", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Archive a scheduler: `schedulers.archive` of a client, as a function. */
export const schedulersArchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "schedulers.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/scheduler/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: true }) }), options],
) as never;

/** Take a scheduler out of the archive: `schedulers.unarchive` of a client, as a function. */
export const schedulersUnarchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "schedulers.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/scheduler/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: false }) }), options],
) as never;

/** Update several schedulers: `schedulers.bulkUpdate` of a client, as a function. */
export const schedulersBulkUpdate: (session: $Session, ids: Id[], input?: SchedulersBulkUpdateInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "schedulers.bulkUpdate", method: "PUT", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/scheduler/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Delete several schedulers: `schedulers.bulkDelete` of a client, as a function. */
export const schedulersBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "schedulers.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/scheduler/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Archive several schedulers: `schedulers.bulkArchive` of a client, as a function. */
export const schedulersBulkArchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "schedulers.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/scheduler/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: true }) }), options],
) as never;

/** Take several schedulers out of the archive: `schedulers.bulkUnarchive` of a client, as a function. */
export const schedulersBulkUnarchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "schedulers.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/scheduler/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: false }) }), options],
) as never;

/** List schedules: `schedules.list` of a client, as a function. */
export const schedulesList: $ListFunction<[input?: SchedulesListInput, options?: WithBusinessListOptions], Schedule, Schedule[], $Session> = /* @__PURE__ */ $list(
  {
    id: "schedules.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      limit: 100,
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/schedules", query: { ...input, limit: input?.limit ?? 100 } }), options],
) as never;

/** List transactions: `transactions.list` of a client, as a function. */
export const transactionsList: $ListFunction<[input?: TransactionsListInput, options?: WithBusinessListOptions], Transaction, Transaction[], $Session> = /* @__PURE__ */ $list(
  {
    id: "transactions.list",
    method: "GET",
    pagination: {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit", sort: "sort" },
      limit: 100,
      sort: "createdAt_asc",
      end: "short-page",
    },
  },
  (input, options) => [() => ({ path: "/transactions", query: { ...input, sort: input?.sort ?? "createdAt_asc", limit: input?.limit ?? 100 } }), options],
) as never;

/** Get a transaction: `transactions.get` of a client, as a function. */
export const transactionsGet: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<Transaction> = /* @__PURE__ */ $operation(
  { id: "transactions.list", method: "GET" },
  (id, input, options) => [() => ({ path: "/transactions", query: { ...input, _id: $needed(id, "_id") } }), options], /* @__PURE__ */ $single("/0"),
) as never;

/** Update a transaction: `transactions.update` of a client, as a function. */
export const transactionsUpdate: (session: $Session, id: Id, input?: TransactionsUpdateInput, options?: WithBusinessOptions) => ApiPromise<Transaction> = /* @__PURE__ */ $operation(
  { id: "transactions.update", method: "PUT", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/transactions", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Create a transaction: `transactions.create` of a client, as a function. */
export const transactionsCreate: (session: $Session, input: TransactionFields, options?: WithBusinessOptions) => ApiPromise<Transaction> = /* @__PURE__ */ $operation(
  { id: "transactions.create", method: "POST" },
  (input, options) => [() => ({ path: "/transactions", body: $json($due(input)) }), options],
) as never;

/** Delete a transaction: `transactions.delete` of a client, as a function. */
export const transactionsDelete: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "transactions.delete", method: "DELETE", retry: "unsent" },
  (id, input, options) => [() => ({ path: "/transactions", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Copy a transaction: `transactions.copy` of a client, as a function. */
export const transactionsCopy: (session: $Session, id: Id, input?: TransactionsCopyInput, options?: WithBusinessOptions) => ApiPromise<Transaction> = /* @__PURE__ */ $operation(
  { id: "transactions.copy", method: "POST" },
  (id, input, options) => [() => ({ path: "/transactions/copy", body: $json({ ...input, _id: $needed(id, "_id", true) }) }), options],
) as never;

/** Archive a transaction: `transactions.archive` of a client, as a function. */
export const transactionsArchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "transactions.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/transactions/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: true }) }), options],
) as never;

/** Take a transaction out of the archive: `transactions.unarchive` of a client, as a function. */
export const transactionsUnarchive: (session: $Session, id: Id, input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "transactions.archive", method: "POST" },
  (id, input, options) => [() => ({ path: "/transactions/archive", body: $json({ ...input, _id: $needed(id, "_id", true), isArchived: false }) }), options],
) as never;

/** Update several transactions: `transactions.bulkUpdate` of a client, as a function. */
export const transactionsBulkUpdate: (session: $Session, ids: Id[], input?: TransactionsBulkUpdateInput, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "transactions.bulkUpdate", method: "PUT", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/transactions/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Delete several transactions: `transactions.bulkDelete` of a client, as a function. */
export const transactionsBulkDelete: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "transactions.bulkDelete", method: "DELETE", retry: "unsent" },
  (ids, input, options) => [() => ({ path: "/transactions/bulk", body: $json({ ...input, _ids: $needed(ids, "_ids", true) }) }), options],
) as never;

/** Archive several transactions: `transactions.bulkArchive` of a client, as a function. */
export const transactionsBulkArchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "transactions.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/transactions/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: true }) }), options],
) as never;

/** Take several transactions out of the archive: `transactions.bulkUnarchive` of a client, as a function. */
export const transactionsBulkUnarchive: (session: $Session, ids: Id[], input?: Record<string, never>, options?: WithBusinessOptions) => ApiPromise<UnknownBody> = /* @__PURE__ */ $operation(
  { id: "transactions.bulkArchive", method: "POST" },
  (ids, input, options) => [() => ({ path: "/transactions/bulk/archive", body: $json({ ...input, _ids: $needed(ids, "_ids", true), isArchived: false }) }), options],
) as never;
