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
 * @param text its whole text
 * @param fence where front matter ends and the article's own text begins
 * @param said what the editor says of it, in front matter and sidecar
 * @param whole whether all that the editor says could be read; if not, the headline may be there
 */
record Draft(SourceFile source, SourceText text, Fence fence, FrontMatter said, boolean whole) {

  /** The file's name without folder, extension and a date in front. */
  String stem() {
    return dateInName().map(FileDate::rest).orElseGet(this::name);
  }

  /** The date in front of the file's name. */
  Optional<FileDate> dateInName() {
    return FileDate.in(name());
  }

  private String name() {
    String name = source.path().substring(source.path().lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
