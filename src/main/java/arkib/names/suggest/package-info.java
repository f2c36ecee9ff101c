/**
 * What an authority file may still lack: phrases with a capital that no entry covers, and spellings
 * that may be one name.
 *
 * <p>In: articles, one after the other, and what the archive's entries cover in each. Out: {@link
 * arkib.names.suggest.Suggestions}, best first, and the lines that an editor may accept. Nothing is
 * ever taken for a name without an editor.
 */
package arkib.names.suggest;
