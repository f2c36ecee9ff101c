package arkib.parse.frontmatter;

import arkib.article.Correction;
import arkib.article.GivenName;
import arkib.article.NewsDate;
import arkib.article.Origin;
import arkib.article.Picture;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an editor says of an article.
 *
 * @param title the headline
 * @param slug the last part of the address, a valid slug
 * @param date when it was published
 * @param updated when it was last changed
 * @param authors who wrote it
 * @param section the section, as written
 * @param tags the tags
 * @param named the people, places, … that it lists
 * @param notTags what the article is not to be filed under, whatever its text says
 * @param standfirst the standfirst
 * @param draft whether it is not yet to be shown
 * @param expires when it is no longer to be shown
 * @param withdrawn why it was taken back
 * @param aliases old addresses, each a path that begins with {@code /}
 * @param origin where it was first published
 * @param corrections what was corrected
 * @param picture the lead picture
 * @param series the series it is a part of
 * @param language the language of the text, BCP 47
 * @param extra the editor's own keys, and those that Arkib does not know
 */
public record FrontMatter(
    Optional<String> title,
    Optional<String> slug,
    Optional<NewsDate> date,
    Optional<NewsDate> updated,
    List<String> authors,
    Optional<String> section,
    List<String> tags,
    List<GivenName> named,
    List<String> notTags,
    Optional<String> standfirst,
    boolean draft,
    Optional<NewsDate> expires,
    Optional<String> withdrawn,
    List<String> aliases,
    Optional<Origin> origin,
    List<Correction> corrections,
    Optional<Picture> picture,
    Optional<String> series,
    Optional<String> language,
    Map<String, Object> extra) {}
