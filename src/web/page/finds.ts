import type { FindKind } from '../exchange.ts';
import type { PageSay } from '../pageSays.ts';

/** What is understood of an article, in the order in which it is offered. */
export const FIND_KINDS = ['people', 'dates', 'quotations', 'claims'] as const satisfies readonly FindKind[];

/** What each kind is called. */
export const FIND_LABELS = {
  people: 'pagePeople',
  dates: 'pageDates',
  quotations: 'pageQuotations',
  claims: 'pageClaims',
} as const satisfies Record<FindKind, PageSay>;
