/**
 * Articles arranged: in time, and by section, tag, author and series; who comes before and after
 * whom, which earlier ones are of the same story, and which texts are nearly one.
 *
 * <p>In: the cards of all articles that are shown. Out: {@link arkib.archive.Archive}, the same
 * whatever the order of the cards. Nothing here knows an address.
 */
package arkib.archive;
