/**
 * Writes {@code templates/REFERENCE.md}: every variable that a template sees, as the Javadoc of the
 * view records tells it, the blocks and macros of the default theme, as its own comments tell them.
 *
 * <p>In: the sources of {@code arkib.render} and {@code templates/}. Out: one page of Markdown,
 * which a test compares with the one that is there.
 */
package arkib.theme.reference;
