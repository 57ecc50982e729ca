// @generated from specs/protocols-io. Do not edit; run: pnpm gen protocols-io

import type { PollDescriptor } from "@specwright/runtime";
import type { Table } from "@specwright/runtime/parts";

/** Every operation: path, resource, and for each the number of its shape, its verb, and its methods. */
const LINES = `
/v3/oauth/token oauth.tokens 0:create
/v3/oauth/clients/{client_id} oauth.clients 1:get
/v3/session/profile profile 2:get 3:update
/v3/protocols protocols 4:list
/v3/protocols/tops protocols 5:listTop
/v3/protocols/{id} protocols 6:getV3 7:saveChanges 8:create
/v3/protocols/{id}/materials protocols.materials 9:list
/v3/protocols/{id}/publish protocols 10:publish
/v3/protocols/{id}/bookmarks protocols.bookmarks 11:create 12:delete
/v3/protocols/{id}/comments protocols.comments 13:list 14:create
/v3/protocols/{id}/comments/{parent_comment_id} protocols.comments 14:reply
/v4/protocols/{id} protocols 15:get 16:update
/v4/protocols/{id}/steps protocols.steps 17:list 18:save 19:delete
/v1/protocols/{id} protocols 20:getV1
/v1/exports/item/{id} protocols 21:exportJson,1:exportJson
/view/{id}.pdf protocols 22:getPdf
/view/{id}.html protocols 23:getHtml
/v3/publications publications 24:list,2:listLatest,3:listByPeriod
/v1/researchers/{username} researchers 25:get
/v3/researchers/{username}/protocols researchers.protocols 26:list
/v3/researchers/{username}/workspaces researchers.workspaces 26:list
/v3/workspaces workspaces 26:list
/v3/workspaces/{uri} workspaces 27:get
/v3/workspaces/{uri}/protocols workspaces.protocols 26:list
/v3/workspaces/{uri}/members workspaces 28:confirmInvite 29:join 30:leave
/v3/groups/{uri}/protocols groups.protocols 5:list
/v3/groups/{uri}/publications groups.publications 21:list
/v3/steps/{step_id}/discussions steps.discussions 14:create
/v3/steps/{step_id}/discussions/{discussion_id}/comments steps.discussions.comments 14:create
/v3/steps/{step_id}/discussions/{discussion_id}/comments/{parent_id} steps.discussions.comments 14:reply
/v3/discussions/{discussion_id} discussions 31:update 12:delete
/v3/discussions/comments/{comment_id} discussions.comments 31:update 12:delete
/v3/records records 26:list,4:list 32:create
/v3/records/{guid} records 5:getV3 33:saveChanges
/v4/records/{guid} records 34:get
/v3/records/{guid}/comments records.comments 5:list 35:create
/v3/records/steps/{step_id}/discussions records.steps.discussions 35:create
/v3/records/steps/{step_id}/discussions/{discussion_id}/comments records.steps.discussions.comments 35:create
/v3/conversations conversations 5:list,5:list,6:checkNew
/v3/conversations/{conversation_guid} conversations 12:delete
/v3/conversations/{conversation_guid}/messages conversations.messages 36:list 35:send
/v3/conversations/messages/{message_guid} conversations.messages 37:markRead
/v3/filemanager/folders filemanager.folders 38:listTop,7:listTop
/v3/folders/{folder_guid}/ids filemanager.folders 39:listItemIds
/v3/filemanager/items filemanager.items 24:list
/v3/filemanager/trash filemanager.items 40:trash 41:restore
/v4/filemanager/search filemanager 42:search
/v4/filemanager/workspaces/{uri}/search filemanager.workspaces 42:search
/v4/filemanager/folders/{guid}/search filemanager.folders 42:search
/v3/files files 35:prepareUpload
/v3/files/{file_id} files 37:verifyUpload
/v3/researchers/notifications notifications 43:list
/v3/reagents reagents 5:list
/v1/units units 44:list
/v1/search search 45:list
/v4/organizations/{uri}/content/exports organizations.exports 46:create
/v4/organizations/{uri}/content/exports/{guid} organizations.exports 47:get
`;

/** The operations of the spec as data; `readTable` reads it. */
export const TABLE: Table = {
  lines: LINES.slice(1, -1),
  shapes: [
    {
      method: "POST",
      body: { types: ["application/x-www-form-urlencoded"], required: true },
      security: [],
    },
    { method: "GET", unwrap: "/client" },
    { method: "GET", unwrap: "/user" },
    {
      method: "PUT",
      body: { types: ["application/x-www-form-urlencoded"], required: true },
      unwrap: "/user",
      retry: "unsent",
    },
    {
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
    { method: "GET" },
    {
      method: "GET",
      unwrap: "/protocol",
      params: [{ in: "path", name: "id", multiSegment: true }],
    },
    {
      method: "PUT",
      body: {
        types: ["application/json", "application/x-www-form-urlencoded"],
        required: true,
        encoding: { actions: { contentType: "application/json" } },
      },
      unwrap: "/actions",
      retry: "unsent",
    },
    {
      method: "POST",
      body: { types: ["application/x-www-form-urlencoded", "application/json"] },
      unwrap: "/protocol",
    },
    { method: "GET", unwrap: "/materials" },
    { method: "POST", retry: "never" },
    { method: "POST" },
    { method: "DELETE" },
    { method: "GET", unwrap: "/comments" },
    {
      method: "POST",
      body: { types: ["application/x-www-form-urlencoded"], required: true },
      unwrap: "/comment",
    },
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
    },
    {
      method: "PUT",
      body: { types: ["application/json"], required: true },
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
    },
    {
      method: "POST",
      body: { types: ["application/json"], required: true },
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
    {
      method: "DELETE",
      body: { types: ["application/json"], required: true },
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
    {
      method: "GET",
      security: [["token"], []],
      unwrap: "/protocol",
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
    { method: "GET", security: [["token"], []] },
    {
      method: "GET",
      server: "web",
      accept: ["application/pdf"],
      security: [],
      rateLimit: { limit: 3, window: 60, kind: "sliding", scope: "address" },
    },
    { method: "GET", server: "web", accept: ["text/html"], security: [] },
    { method: "GET", unwrap: "/items" },
    { method: "GET", security: [["token"], []], unwrap: "/researcher" },
    {
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
    { method: "GET", unwrap: "/group" },
    { method: "PUT", unwrap: "/user_status" },
    { method: "POST", unwrap: "/user_status" },
    { method: "DELETE", unwrap: "/user_status" },
    { method: "PUT", body: { types: ["application/x-www-form-urlencoded"], required: true } },
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
    },
    {
      method: "PUT",
      body: {
        types: ["application/json", "application/x-www-form-urlencoded"],
        required: true,
        encoding: { stack: { contentType: "application/json" } },
      },
      retry: "unsent",
    },
    { method: "GET", unwrap: "/payload" },
    { method: "POST", body: { types: ["application/x-www-form-urlencoded"], required: true } },
    { method: "GET", unwrap: "/messages" },
    { method: "PUT" },
    { method: "GET", unwrap: "/folders" },
    {
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
    {
      method: "PUT",
      body: {
        types: ["application/json", "application/x-www-form-urlencoded"],
        required: true,
        encoding: { ids: { contentType: "application/json" } },
      },
      unwrap: "/deleted",
    },
    {
      method: "DELETE",
      body: {
        types: ["application/json", "application/x-www-form-urlencoded"],
        required: true,
        encoding: { ids: { contentType: "application/json" } },
      },
      unwrap: "/restored",
    },
    {
      method: "GET",
      pagination: {
        style: "page",
        items: "/payload/items",
        total: "/payload/pagination/total_results",
        parameters: { page: "page_id", limit: "page_size" },
        limit: 100,
        end: "total",
      },
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
    },
    {
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
    { method: "GET", security: [["token"], []], unwrap: "/units" },
    {
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
    {
      method: "POST",
      server: "organization",
      body: { types: ["application/x-www-form-urlencoded"] },
      unwrap: ["/payload", "/export"],
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
    {
      method: "GET",
      server: "organization",
      unwrap: ["/payload", "/export"],
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
  ],
  ways: [
    {},
    { fixed: { "query/format": "json", "query/type_id": 1 } },
    { args: ["query/latest"] },
    { args: ["query/from", "query/to"] },
    { fixed: { "query/active": "" } },
    { result: { pointer: "/conversations" } },
    { fixed: { "query/new": "" }, result: { pointer: "" } },
    { fixed: { "query/top": "" } },
  ],
  others: {
    "oauth.authorize": {
      method: "GET",
      accept: ["text/html"],
      security: [],
      redirects: true,
      path: "/v3/oauth/authorize",
      methods: [],
    },
  } as const,
};

/** How one sees that a job is done, by operation. */
export const POLLS = {} as const satisfies Readonly<
  Record<string, PollDescriptor>
>;
