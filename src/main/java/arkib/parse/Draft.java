package arkib.parse;

import arkib.parse.frontmatter.Fence;
import arkib.parse.frontmatter.FrontMatter;
import arkib.source.SourceFile;
import arkib.source.SourceText;

/**
 * A file on its way to becoming an article.
 *
 * @param source which file
 * @param text its whole text
 * @param fence where front matter ends and the article's own text begins
 * @param said what the editor says of it, in front matter and sidecar
 */
record Draft(SourceFile source, SourceText text, Fence fence, FrontMatter said) {

  /** The file's name without folder, extension and a date in front. */
  String stem() {
    String name = source.path().substring(source.path().lastIndexOf('/') + 1);
    String stem = name.substring(0, name.lastIndexOf('.'));
    return FileDate.in(stem).map(FileDate::rest).orElse(stem);
  }
}
