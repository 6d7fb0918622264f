import type { ZodMiniType } from 'zod/mini';
import { type Breach, noted, refused } from './breach.ts';

export type Shape<Body> = ZodMiniType<Body>;

export type Judged<Body> =
  | { readonly body: Body; readonly breaches: readonly Breach[] }
  | { readonly body: null; readonly breaches: readonly Breach[] };

type Issue = NonNullable<ReturnType<ZodMiniType['safeParse']>['error']>['issues'][number];

/** What Discord reads or ignores though its description leaves it out, and discord.js sends with everything. */
const PASSED_OVER = /^(?:(?:data\.)?(?:tts|enforce_nonce)|nsfw|type|.*\.emoji\.animated)$/;

/**
 * Holds a body against Discord's own description of it.
 * @returns the body without what Discord would ignore, or null where Discord would refuse it
 */
export function judgeShape<Body>(shape: Shape<Body>, sent: unknown): Judged<Body> {
  const parsed = shape.safeParse(sent);
  if (!parsed.success)
    return { body: null, breaches: parsed.error.issues.flatMap((issue) => broken(issue, [])) };
  return { body: parsed.data, breaches: unknownKeys(sent, parsed.data, []) };
}

function broken(issue: Issue, above: readonly PropertyKey[]): Breach[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return nearestBranch(issue.errors).flatMap((inner) => broken(inner, path));
  }
  return [refused('shape', path.join('.'), issue.message)];
}

/** What is wrong with the kind that was meant, the one whose `type` fits; where none does, that. */
function nearestBranch(branches: readonly Issue[][]): readonly Issue[] {
  const meant = branches.filter((issues) => issues.length > 0 && !issues.some(isAnotherKind));
  return meant[0] ?? branches[0]?.filter(isAnotherKind) ?? [];
}

function isAnotherKind(issue: Issue): boolean {
  return issue.path.length === 1 && issue.path[0] === 'type';
}

function unknownKeys(sent: unknown, kept: unknown, path: readonly string[]): Breach[] {
  if (Array.isArray(sent) && Array.isArray(kept)) {
    return sent.flatMap((item: unknown, index) => unknownKeys(item, kept[index], [...path, String(index)]));
  }
  if (!isRecord(sent) || !isRecord(kept)) return [];
  return Object.entries(sent).flatMap(([key, value]) => {
    const here = [...path, key];
    if (key in kept) return unknownKeys(value, kept[key], here);
    if (PASSED_OVER.test(here.join('.'))) return [];
    return [noted('unknown key', here.join('.'), 'Discord knows no such key')];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
