export {
  isEvent,
  readWebhook,
  type Webhook,
  type WebhookAction,
  type WebhookEvent,
  type WebhookRecord,
  type WebhookRecords,
  type WebhookUnknown,
} from "./payload.js";
export { type HeaderSource, hasSecret, type SecretOptions, sameText } from "./secret.js";
