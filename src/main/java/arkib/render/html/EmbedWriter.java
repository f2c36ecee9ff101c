package arkib.render.html;

import arkib.article.body.Block;
import arkib.article.body.PostAddress;
import arkib.render.Markup;
import arkib.site.Embeds;
import java.util.regex.Pattern;

/**
 * Writes posts of other sites. Nothing of what is written makes a browser ask the other site: the
 * frame's address is in an attribute that means nothing to it, and the theme's script {@code
 * frames.js} makes a frame of it when the reader presses the button, which it shows first.
 *
 * @param words what the archive says
 * @param embeds how posts are shown
 */
record EmbedWriter(BodyWords words, Embeds embeds) {

  private static final Pattern NOT_SHOWN = Pattern.compile("(?i)^https?://(?:www[.])?|/$");

  void write(Block.Embed embed, Markup out) {
    if (embeds == Embeds.LINK) {
      out.raw("<p><a").attribute("href", embed.address()).raw(">");
      out.text(embed.address()).raw("</a></p>");
      return;
    }
    PostAddress post = embed.post();
    boolean framed = embeds == Embeds.FRAME && post.frame().isPresent();
    out.raw(post.video() ? "<div class=\"embed video\"" : "<div class=\"embed\"");
    if (framed) {
      out.attribute("data-frame", post.frame().get());
    }
    out.raw(">").line();
    out.raw("<p><a").attribute("href", embed.address()).raw(" rel=\"external\"><b>");
    out.text(words.post(post)).raw("</b> <span>");
    out.text(NOT_SHOWN.matcher(embed.address()).replaceAll("")).raw("</span></a></p>").line();
    if (framed) {
      out.raw("<p class=\"ask\" hidden><button type=\"button\">").text(words.showPost(post));
      out.raw("</button> <span class=\"note\">").text(words.warnOfPost(post));
      out.raw("</span></p>").line();
    }
    out.raw("</div>");
  }
}
