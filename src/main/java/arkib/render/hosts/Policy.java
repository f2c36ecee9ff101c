package arkib.render.hosts;

import arkib.article.Card;
import arkib.article.Picture;
import arkib.article.body.Platform;
import arkib.article.body.Reference;
import arkib.plan.OutputBasis;
import arkib.site.Embeds;
import arkib.site.SearchEngine;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What browsers are told with every page. The Content-Security-Policy (level 3) allows the site's
 * own files and nothing inline: no page has an inline script or style. Pictures may also come from
 * the servers that articles name for theirs, each by its origin; frames only from those whose posts
 * readers may ask for, where the site has it so.
 */
final class Policy {

  private Policy() {}

  /** The headers of every page, as lines of {@code Name: value}. */
  static List<String> headers(OutputBasis site) {
    return List.of(
        "Content-Security-Policy: " + content(site),
        "X-Content-Type-Options: nosniff",
        "Referrer-Policy: strict-origin-when-cross-origin",
        "Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), "
            + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()");
  }

  private static String content(OutputBasis site) {
    List<String> pictures = new ArrayList<>(List.of("'self'"));
    pictures.addAll(origins(site));
    List<String> directives = new ArrayList<>();
    Collections.addAll(
        directives,
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src " + String.join(" ", pictures),
        "font-src 'self'",
        "connect-src 'self'",
        "media-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'"
            + site.site().settings().search().engine().map(e -> " " + origin(e)).orElse(""),
        "base-uri 'none'",
        "frame-ancestors 'none'");
    if (site.site().settings().embeds() == Embeds.FRAME) {
      directives.add(
          "frame-src "
              + Arrays.stream(Platform.values())
                  .map(Platform::frames)
                  .collect(Collectors.joining(" ")));
    }
    return String.join("; ", directives);
  }

  private static String origin(SearchEngine engine) {
    return engine.form().getScheme() + "://" + engine.form().getHost();
  }

  private static Set<String> origins(OutputBasis site) {
    Set<String> origins = new TreeSet<>();
    site.archives().stream()
        .flatMap(
            archive ->
                Stream.of(
                    archive.timeline().dated(), archive.timeline().undated(), archive.standing()))
        .flatMap(List::stream)
        .flatMap(Policy::pictures)
        .forEach(src -> origin(src).ifPresent(origins::add));
    site.archive().authority().entries().stream()
        .flatMap(entry -> entry.image().stream())
        .forEach(image -> origin(image.src()).ifPresent(origins::add));
    return origins;
  }

  private static Stream<String> pictures(Card card) {
    return Stream.concat(
        card.heading().picture().map(Picture::src).stream(),
        card.references().stream()
            .filter(reference -> reference.kind() == Reference.Kind.PICTURE)
            .map(Reference::target));
  }

  // "//gambar.example/a.png" has the scheme of the page, which may be either.
  private static Optional<String> origin(String src) {
    try {
      URI uri = new URI(src.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !Set.of("", "http", "https").contains(scheme)) {
        return Optional.empty();
      }
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      String host = uri.getHost().toLowerCase(Locale.ROOT) + port;
      return Optional.of(scheme.isEmpty() ? host : scheme + "://" + host);
    } catch (URISyntaxException e) {
      // A browser makes something of it, and the policy keeps it out.
      return Optional.empty();
    }
  }
}
