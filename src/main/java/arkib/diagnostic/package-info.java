/**
 * What is wrong, where, and what to do about it. Any room reports here; nothing is thrown for an
 * editor's mistake.
 *
 * <p>In: a {@link arkib.diagnostic.Problem}, a place in a file and the words that fill the message.
 * Out: sorted {@link arkib.diagnostic.Diagnostic}s, and their text in Malay or English.
 */
package arkib.diagnostic;
