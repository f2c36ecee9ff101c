package arkib.parse;

import arkib.parse.frontmatter.Fence;
import arkib.parse.frontmatter.FrontMatter;
import arkib.source.SourceFile;
import arkib.source.SourceText;
import java.util.Optional;

/**
 * A file on its way to becoming an article.
 *
 * @param source which file
 * @param name the file's name without folder, extension and the language that it may tell
 * @param text its whole text
 * @param fence where front matter ends and the article's own text begins
 * @param said what the editor says of it, in front matter and sidecar
 * @param whole whether all that the editor says could be read; if not, the headline may be there
 */
record Draft(
    SourceFile source, String name, SourceText text, Fence fence, FrontMatter said, boolean whole) {

  /** The file's name without folder, extension and a date in front. */
  String stem() {
    return dateInName().map(FileDate::rest).orElse(name);
  }

  /** The date in front of the file's name. */
  Optional<FileDate> dateInName() {
    return FileDate.in(name);
  }
}
