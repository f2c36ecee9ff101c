package arkib.parse.markdown;

import arkib.article.body.Block;
import arkib.article.body.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds posts of other sites in a paragraph: bare addresses, each on a line of its own. A line
 * above or below it is a paragraph of its own, so that editors need not think of empty lines.
 */
final class Posts {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> paragraph = new ArrayList<>();

  private Posts() {}

  /** What a paragraph becomes: itself, where it has no post. */
  static List<Block> parted(List<Inline> content) {
    boolean hasPost = content.stream().anyMatch(inline -> post(inline).isPresent());
    if (!hasPost) {
      return List.of(new Block.Paragraph(content));
    }
    Posts posts = new Posts();
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      boolean alone =
          (i == 0 || isBreak(content.get(i - 1)))
              && (i == content.size() - 1 || isBreak(content.get(i + 1)));
      Optional<Block.Embed> post = alone ? post(inline) : Optional.empty();
      if (post.isPresent()) {
        posts.close();
        posts.blocks.add(post.get());
      } else {
        posts.paragraph.add(inline);
      }
    }
    posts.close();
    return posts.blocks;
  }

  // "[Lihat](https://youtu.be/…)" has words of its own, and stays a link.
  private static Optional<Block.Embed> post(Inline inline) {
    boolean bare =
        inline instanceof Inline.Link link
            && link.title().isEmpty()
            && link.content().equals(List.of(new Inline.Text(link.target())));
    return bare ? Block.Embed.of(((Inline.Link) inline).target()) : Optional.empty();
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
  }

  private void close() {
    while (!paragraph.isEmpty() && isBreak(paragraph.get(0))) {
      paragraph.remove(0);
    }
    while (!paragraph.isEmpty() && isBreak(paragraph.get(paragraph.size() - 1))) {
      paragraph.remove(paragraph.size() - 1);
    }
    if (!paragraph.isEmpty()) {
      blocks.add(new Block.Paragraph(paragraph));
      paragraph.clear();
    }
  }
}
