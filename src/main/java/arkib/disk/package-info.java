/**
 * Files that are written whole or not at all, files that grow, and failures that say which file
 * they were about.
 *
 * <p>In: bytes. Out: a file that does not hold half of them, whatever could not be written.
 */
package arkib.disk;
