/**
 * Fingerprints: is this what it was?
 *
 * <p>In: bytes and values, part by part. Out: SHA-256 in hex where people compare it, its first 128
 * bits where only Arkib does; short traces of the parts, to tell which of them changed.
 */
package arkib.digest;
