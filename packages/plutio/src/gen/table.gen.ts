// @generated from specs/plutio. Do not edit; run: pnpm gen plutio

import type { PollDescriptor } from "@specwright/runtime";
import type { Table } from "@specwright/runtime/parts";

/** Every operation: path, resource, and for each the number of its shape, its verb, and its methods. */
const LINES = `
/oauth/token tokens 0:create
/block-groups blockGroups 1:list,0:list,1:get 2:update,2:update
/blocks blocks 3:list,0:list,3:get 2:update,2:update 4:create 5:delete,2:delete
/blocks/create-preset blocks 4:createPreset
/businesses businesses 1:list,0:list,4:get 2:update 4:create
/canned-responses cannedResponses 1:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/categories categories 1:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/comments comments 1:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/companies companies 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/companies/bulk companies 2:bulkUpdate,5:bulkUpdate 5:bulkDelete,5:bulkDelete
/contracts contracts 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/contracts/archive contracts 4:archive,6:archive,7:unarchive
/contracts/email contracts 4:email,2:email
/contracts/bulk contracts 2:bulkUpdate,5:bulkUpdate 5:bulkDelete,5:bulkDelete
/contracts/bulk/archive contracts 4:bulkArchive,8:bulkArchive,9:bulkUnarchive
/conversations conversations 1:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/custom-fields customFields 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/custom-fields/entity customFields 2:updateOnEntity 4:addToEntity
/dashboard-data dashboardData 6:get
/dashboard-pages dashboardPages 1:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/dashboards dashboards 1:list,0:list,1:get 2:update,2:update
/events events 1:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/file-folders fileFolders 1:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/file-folders/move fileFolders 4:move,2:move
/file-folders/share fileFolders 4:share,2:share
/files files 1:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/files/move files 4:move,2:move
/files/share files 4:share,2:share
/files/bulk files 2:bulkUpdate,5:bulkUpdate 5:bulkDelete,5:bulkDelete
/form-responses formResponses 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/form-responses/bulk formResponses 5:bulkDelete,5:bulkDelete
/forms forms 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/forms/copy forms 4:copy,2:copy
/forms/archive forms 4:archive,6:archive,7:unarchive
/forms/bulk forms 2:bulkUpdate,5:bulkUpdate 5:bulkDelete,5:bulkDelete
/forms/bulk/archive forms 4:bulkArchive,8:bulkArchive,9:bulkUnarchive
/inbox-groups inboxGroups 1:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/invoice-subscriptions invoiceSubscriptions 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/invoice-subscriptions/bulk invoiceSubscriptions 2:bulkUpdate,5:bulkUpdate 5:bulkDelete,5:bulkDelete
/invoices invoices 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/invoices/archive invoices 4:archive,6:archive,7:unarchive
/invoices/email invoices 4:email,2:email
/invoices/record-payment invoices 4:recordPayment,2:recordPayment
/invoices/bulk invoices 2:bulkUpdate,5:bulkUpdate 5:bulkDelete,5:bulkDelete
/invoices/bulk/archive invoices 4:bulkArchive,8:bulkArchive,9:bulkUnarchive
/items items 1:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/notes notes 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/people people 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/people/archive people 4:archive,6:archive,7:unarchive
/people/invitation-code people 6:invitationCode,10:invitationCode
/people/bulk people 2:bulkUpdate,5:bulkUpdate 5:bulkDelete,5:bulkDelete
/people/bulk/archive people 4:bulkArchive,8:bulkArchive,9:bulkUnarchive
/profiles profiles 1:list,0:list,1:get
/projects projects 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/projects/move projects 4:move,2:move
/projects/copy projects 4:copy,2:copy
/projects/archive projects 4:archive,6:archive,7:unarchive
/projects/bulk projects 2:bulkUpdate,5:bulkUpdate 5:bulkDelete,5:bulkDelete
/projects/bulk/archive projects 4:bulkArchive,8:bulkArchive,9:bulkUnarchive
/proposals proposals 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/proposals/archive proposals 4:archive,6:archive,7:unarchive
/proposals/email proposals 4:email,2:email
/proposals/bulk proposals 2:bulkUpdate,5:bulkUpdate 5:bulkDelete,5:bulkDelete
/proposals/bulk/archive proposals 4:bulkArchive,8:bulkArchive,9:bulkUnarchive
/roles roles 1:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/statuses statuses 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/statuses/move statuses 4:move,2:move
/task-boards taskBoards 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/task-boards/move taskBoards 4:move,2:move
/task-boards/copy taskBoards 4:copy,2:copy
/task-boards/archive taskBoards 4:archive,6:archive,7:unarchive
/task-groups taskGroups 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/task-groups/move taskGroups 4:move,2:move
/task-groups/copy taskGroups 4:copy,2:copy
/task-groups/archive taskGroups 4:archive,6:archive,7:unarchive
/tasks tasks 3:list,0:list,1:get 2:update,2:update,6:archive,7:unarchive 4:create 5:delete,2:delete
/tasks/move tasks 4:move,2:move
/tasks/copy tasks 4:copy,2:copy
/tasks/archive tasks 4:setArchived,2:setArchived
/tasks/bulk tasks 2:bulkUpdate,5:bulkUpdate 5:bulkDelete,5:bulkDelete
/tasks/bulk/archive tasks 4:bulkArchive,8:bulkArchive,9:bulkUnarchive
/templates templates 1:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/time-tracks timeTracks 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/time-tracks/bulk timeTracks 2:bulkUpdate,5:bulkUpdate 5:bulkDelete,5:bulkDelete
/trash-bin trashBin 1:list 5:delete,2:delete
/trash-bin/all trashBin 7:deleteAll
/trash-bin/bulk trashBin 5:bulkDelete,5:bulkDelete
/wiki wiki 1:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/wiki-entities wikiEntities 1:list,0:list,11:get 2:update,2:update 4:create 5:delete,2:delete
/wiki-entities/move wikiEntities 4:move,2:move
/archive archive 1:list 5:delete,2:delete
/archive/bulk archive 5:bulkDelete,5:bulkDelete
/automations automations 1:list 4:create
/scheduler schedulers 1:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/scheduler/copy schedulers 4:copy,2:copy
/scheduler/archive schedulers 4:archive,6:archive,7:unarchive
/scheduler/bulk schedulers 2:bulkUpdate,5:bulkUpdate 5:bulkDelete,5:bulkDelete
/scheduler/bulk/archive schedulers 4:bulkArchive,8:bulkArchive,9:bulkUnarchive
/schedules schedules 1:list
/transactions transactions 3:list,0:list,1:get 2:update,2:update 4:create 5:delete,2:delete
/transactions/copy transactions 4:copy,2:copy
/transactions/archive transactions 4:archive,6:archive,7:unarchive
/transactions/bulk transactions 2:bulkUpdate,5:bulkUpdate 5:bulkDelete,5:bulkDelete
/transactions/bulk/archive transactions 4:bulkArchive,8:bulkArchive,9:bulkUnarchive
`;

/** The operations of the spec as data; `readTable` reads it. */
export const TABLE: Table = {
  lines: LINES.slice(1, -1),
  shapes: [
    {
      method: "POST",
      body: { types: ["application/x-www-form-urlencoded"], required: true },
      security: [],
      errors: {
        "400": { code: ["/name", "/code"], message: ["/message"] },
        "401": { code: ["/name", "/code"], message: ["/message"] },
      },
      takes: [],
    },
    {
      method: "GET",
      pagination: {
        style: "offset",
        items: "",
        parameters: { offset: "skip", limit: "limit" },
        limit: 100,
        end: "short-page",
      },
    },
    { method: "PUT", body: { types: ["application/json"], required: true }, retry: "unsent" },
    {
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
    { method: "POST", body: { types: ["application/json"], required: true } },
    { method: "DELETE", body: { types: ["application/json"], required: true }, retry: "unsent" },
    { method: "GET" },
    { method: "DELETE", body: { types: ["application/json"] }, retry: "never" },
  ],
  ways: [
    {},
    { args: ["query/_id"], result: { pointer: "/0" } },
    { args: ["body/_id"] },
    { args: ["query/entityType", "query/entityId", "query/_id"], result: { pointer: "/0" } },
    { result: { pointer: "/0" } },
    { args: ["body/_ids"] },
    { args: ["body/_id"], fixed: { "body/isArchived": true } },
    { args: ["body/_id"], fixed: { "body/isArchived": false } },
    { args: ["body/_ids"], fixed: { "body/isArchived": true } },
    { args: ["body/_ids"], fixed: { "body/isArchived": false } },
    { args: ["query/_id"] },
    { args: ["query/wikiId", "query/_id"], result: { pointer: "/0" } },
  ],
  others: {
    "companies.retrieve": { method: "GET", path: "/companies/{id}", methods: [] },
    "invoices.retrieve": { method: "GET", path: "/invoices/{id}", methods: [] },
    "people.retrieve": { method: "GET", path: "/people/{id}", methods: [] },
    "projects.retrieve": { method: "GET", path: "/projects/{id}", methods: [] },
    "tasks.retrieve": { method: "GET", path: "/tasks/{id}", methods: [] },
  } as const,
};

/** How one sees that a job is done, by operation. */
export const POLLS = {} as const satisfies Readonly<
  Record<string, PollDescriptor>
>;
