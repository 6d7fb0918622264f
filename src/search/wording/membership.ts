/** That an expression stands in a cluster. */
export interface Membership {
  readonly cluster: number;
  /** On the right of its line: how papers write; otherwise how people ask. */
  readonly written: boolean;
  /** Related rather than the same. */
  readonly loose: boolean;
}

/** As one number. */
export function packMembership({ cluster, written, loose }: Membership): number {
  return cluster * 4 + Number(written) * 2 + Number(loose);
}

export function clusterOf(packed: number): number {
  return packed >> 2;
}

export function isWritten(packed: number): boolean {
  return (packed & 2) !== 0;
}

export function isLoose(packed: number): boolean {
  return (packed & 1) !== 0;
}
