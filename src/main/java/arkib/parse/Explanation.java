package arkib.parse;

import arkib.article.Article;
import arkib.parse.capture.Reading;
import arkib.source.SourceFile;
import arkib.source.SourceText;
import java.util.Optional;

/**
 * How a file was read.
 *
 * @param source the file
 * @param text its text
 * @param firstLine the physical line at which the article's own text begins, after front matter
 * @param reading for a captured page, the role of each line; what the file says alone
 * @param article the article read, with what the editor says
 */
public record Explanation(
    SourceFile source,
    SourceText text,
    int firstLine,
    Optional<Reading> reading,
    Article article) {}
