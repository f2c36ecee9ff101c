/**
 * Bytes to where readers are. What differs is replaced, what is no longer wanted goes, what Arkib
 * did not make is never touched.
 *
 * <p>In: the bytes of each page, in any order and from any thread. Out: the output folder, changed
 * only once all pages are made; a build that fails leaves it as it was.
 */
package arkib.publish;
