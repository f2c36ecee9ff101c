/**
 * Everything in an archive that is wrong or doubtful, told without publishing anything, and mended
 * where it is certain what was meant.
 *
 * <p>In: a site as a build plans it. Out: diagnostics, edits of the editor's own files, and which
 * of the diagnostics a baseline accepts.
 */
package arkib.check;
