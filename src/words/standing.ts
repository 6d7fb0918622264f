import { words } from './words.ts';

const LABELS = {
  stated: null,
  attributed: null,
  reported: 'labelReported',
  alleged: 'labelAlleged',
  denied: 'labelDenied',
} as const;

const SAYS = {
  attributed: 'saysSo',
  reported: 'reportedBy',
  alleged: 'allegedBy',
  denied: 'deniedBy',
} as const;

/** What has to be said before something that is not established; null where it is. */
export function labelWords({ status }: { readonly status: keyof typeof LABELS }): string | null {
  const key = LABELS[status];
  return key === null ? null : words(key);
}

/** Who says so, in words: `Mara Voss says so`; null where there is nobody to name. */
export function saysSoWords({
  status,
  by,
}: {
  readonly status: keyof typeof LABELS;
  readonly by: string | null;
}): string | null {
  if (by !== null) return status === 'stated' ? null : words(SAYS[status], { by });
  return status === 'attributed' ? words('somebodySaysSo') : null;
}
