package arkib.bench;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A made-up article, before it is written as a file.
 *
 * @param number its number in the archive, from 0
 * @param headline its headline, unique in the archive
 * @param standfirst its standfirst
 * @param date when it was published, if it is dated
 * @param author who wrote it
 * @param section its section
 * @param tags its tags
 * @param paragraphs its text
 */
record MadeUpArticle(
    int number,
    String headline,
    String standfirst,
    Optional<LocalDateTime> date,
    String author,
    String section,
    List<String> tags,
    List<String> paragraphs) {}
