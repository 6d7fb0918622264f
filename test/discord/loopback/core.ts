import type { Clock } from '../../../src/clock.ts';
import type { Gateway } from './gateway.ts';
import type { RecordedRequest } from './http.ts';
import type { Interactions } from './interactions.ts';
import type { Post } from './post.ts';
import type { Registry } from './registry.ts';
import type { Violations } from './violations.ts';
import type { Watch } from './watch.ts';
import type { World } from './world/world.ts';

/** What routes and stories work with. */
export interface Core {
  readonly clock: Clock;
  readonly world: World;
  readonly gateway: Gateway;
  readonly post: Post;
  readonly registry: Registry;
  readonly interactions: Interactions;
  readonly violations: Violations;
  readonly watch: Watch;
  readonly requests: readonly RecordedRequest[];
}
