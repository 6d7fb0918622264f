import type { Route } from '../api.ts';
import type { Core } from '../core.ts';
import { applicationRoutes } from './application.ts';
import { callbackRoutes } from './callback.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { messageRoutes } from './messages.ts';
import { threadRoutes } from './threads.ts';
import { webhookRoutes } from './webhooks.ts';

/** Every route there is; more exact ones come before those with a parameter in the same place. */
export function routesOf(core: Core): readonly Route[] {
  return [
    ...applicationRoutes(core),
    ...commandRoutes(core),
    ...callbackRoutes(core),
    ...webhookRoutes(core),
    ...channelRoutes(core),
    ...messageRoutes(core),
    ...threadRoutes(core),
  ];
}
