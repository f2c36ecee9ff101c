/**
 * Names: one person, one page, however they are spelt. The authority file ({@code
 * content/names/*.yaml}) says what people, places, organisations and things there are and how texts
 * write them; the finder says which of them an article carries.
 *
 * <p>In: the authority file, and an {@link arkib.article.Article}. Out: {@link
 * arkib.names.Authority}, and for each article the {@link arkib.names.Mention}s in its text and the
 * {@link arkib.article.CarriedName}s that pages are made of. Nothing is guessed: a name that no
 * entry has is not found.
 */
package arkib.names;
