package arkib.build;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.digest.Fingerprint;
import arkib.picture.BrokenPicture;
import arkib.picture.Format;
import arkib.picture.Pictures;
import arkib.plan.PlannedPage;
import arkib.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the files that are made of pictures, and cards. Used by many threads. */
final class PictureMaker {

  private final Pictures pictures;
  private final ArticleStore articles;
  private final Set<Diagnostic> failures = new TreeSet<>();

  PictureMaker(Pictures pictures, ArticleStore articles) {
    this.pictures = pictures;
    this.articles = articles;
  }

  /** Whether a page is made here. */
  static boolean makes(PlannedPage page) {
    return page instanceof PlannedPage.ScaledFile
        || page instanceof PlannedPage.ShareCardFile
        || (page instanceof PlannedPage.AssetFile asset && asset.altered());
  }

  /** Makes one; nothing where that failed. */
  Optional<byte[]> make(PlannedPage page) throws IOException {
    try {
      if (page instanceof PlannedPage.ScaledFile file) {
        PlannedPage.Scaling how = file.scaling();
        return Optional.of(
            pictures.scaled(
                how.content(), format(file.source()), how.width(), () -> read(file.source())));
      }
      if (page instanceof PlannedPage.AssetFile asset) {
        return Optional.of(pictures.cleaned(read(asset.source()), format(asset.source())));
      }
      return card((PlannedPage.ShareCardFile) page);
    } catch (BrokenPicture e) {
      // It could be decoded when it was read first: another Java, or a limit that was raised.
      return fail(Problem.PICTURE_UNMADE, page);
    }
  }

  // A Java without fonts, or without the system's library that draws them, fails in its own ways.
  private Optional<byte[]> card(PlannedPage.ShareCardFile page) throws IOException {
    try {
      return Optional.of(pictures.painted(page.card()));
    } catch (LinkageError | InternalError | RuntimeException e) {
      return fail(Problem.SHARE_CARD_UNMADE, page, String.valueOf(e));
    }
  }

  private Optional<byte[]> fail(Problem problem, PlannedPage page, String... arguments) {
    Location at = Location.of(Site.CONTENT + "/" + page.wantedBy());
    synchronized (failures) {
      failures.add(Diagnostic.of(problem, at, arguments));
    }
    return Optional.empty();
  }

  // Once more: what is read must be what was found.
  private byte[] read(String source) throws IOException {
    Path original = articles.original(source);
    byte[] bytes = Files.readAllBytes(original);
    articles.original(source);
    return bytes;
  }

  private static Format format(String source) {
    return Format.promised(source).orElseThrow();
  }

  /** What could not be made. */
  List<Diagnostic> failures() {
    synchronized (failures) {
      return new ArrayList<>(failures);
    }
  }

  /** Takes away what is kept for pictures and cards that the site no longer has. */
  void forgetAllBut(List<PlannedPage> pages) throws IOException {
    if (!pictures.work().isAny()) {
      return;
    }
    Set<Fingerprint> wanted =
        pages.stream().flatMap(page -> made(page).stream()).collect(Collectors.toSet());
    pictures.keepOnly(wanted);
  }

  private static Optional<Fingerprint> made(PlannedPage page) {
    if (page instanceof PlannedPage.ScaledFile file) {
      return Optional.of(file.scaling().made());
    }
    return page instanceof PlannedPage.ShareCardFile card
        ? Optional.of(card.card().fingerprint())
        : Optional.empty();
  }
}
