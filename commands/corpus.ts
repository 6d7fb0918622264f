import { add, discard, keep } from '../src/command/admin/add.ts';
import { reload } from '../src/command/admin/reload.ts';
import { removal, remove, undo } from '../src/command/admin/remove.ts';
import { status, statusList, statusOverview } from '../src/command/admin/status.ts';
import { why } from '../src/command/admin/why.ts';
import { commandGroup } from '../src/command/command.ts';

export default commandGroup({
  name: 'corpus',
  description: 'The articles that the bot knows, for those who manage the server',
  audience: 'managers',
  actions: { status, reload, add, remove, why },
  presses: { keep, discard, remove: removal, undo, list: statusList, overview: statusOverview },
});
