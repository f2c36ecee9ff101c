package arkib.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A host of static sites that Arkib writes files for. */
public enum Host {
  /** Netlify. */
  NETLIFY,
  /** Cloudflare Pages. */
  CLOUDFLARE,
  /** GitLab Pages. */
  GITLAB,
  /** GitHub Pages. */
  GITHUB,
  /** A server of one's own: nginx. */
  NGINX,
  /** A server of one's own: Apache. */
  APACHE;

  /** The word for it in {@code site.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Host> of(String word) {
    return Arrays.stream(values()).filter(host -> host.word().equals(word)).findFirst();
  }
}
