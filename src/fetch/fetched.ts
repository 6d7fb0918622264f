/** A file that came from somewhere else. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** As the server sent it, with its parameters; empty where it sent none. */
  readonly contentType: string;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
  /** Of the address's last part, safe as a file's name, with the ending of what it is. */
  readonly fileName: string;
}
