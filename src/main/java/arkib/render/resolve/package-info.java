/**
 * Where an article of another site is in this one, by its old link.
 *
 * <p>In: the addresses that articles had where they were first published. Out: what a link is
 * looked up by, the same in Java as in the script {@code old-links.js} of the theme, and small
 * files to look it up in.
 */
package arkib.render.resolve;
