/** Single files of `natural`, bundled at build time; its root loads database drivers. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Similarity of two strings, 0 (nothing in common) to 1 (equal). */
  export default function jaroWinkler(
    a: string,
    b: string,
    options?: { ignoreCase?: boolean; dj?: number },
  ): number
}
