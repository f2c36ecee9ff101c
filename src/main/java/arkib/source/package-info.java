/**
 * The files of {@code content/}: found, decoded, fingerprinted, never interpreted.
 *
 * <p>In: a folder. Out: {@link arkib.source.SourceFile}s in the order of their paths, and their
 * text. The charset detector has its home here.
 */
package arkib.source;
