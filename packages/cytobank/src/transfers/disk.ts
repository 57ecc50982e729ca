/** What is asked of a disk beside writing and reading files, which the runtime does. */
export interface Disk {
  /** Bytes of a file; undefined where there is none. */
  size(path: string): Promise<number | undefined>;
  makeFolder(path: string): Promise<void>;
}
