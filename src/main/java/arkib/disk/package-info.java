/**
 * Files that are written whole or not at all, and failures that say which file they were about.
 *
 * <p>In: bytes. Out: a file that never holds half of them.
 */
package arkib.disk;
