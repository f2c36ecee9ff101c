package arkib.article;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.util.List;
import java.util.Optional;

/** The fingerprint of what other pages may say of an article. Its text is no part of it. */
final class ShownDigest {

  private ShownDigest() {}

  static Fingerprint of(Article article, List<CarriedName> names) {
    Digest digest = new Digest();
    digest.add(article.source()).add(article.kind().name());
    add(digest, article.heading());
    add(digest, article.publication());
    add(digest, article.filing());
    digest.add(article.permalink().slug()).add(article.permalink().aliases());
    add(digest, names);
    add(digest, article.provenance());
    return digest.fingerprint();
  }

  private static void add(Digest digest, Heading heading) {
    digest.add(heading.headline()).add(heading.standfirst()).add(heading.byline());
    digest.add(heading.picture().isPresent() ? 1 : 0);
    heading
        .picture()
        .ifPresent(
            picture ->
                digest
                    .add(picture.src())
                    .add(picture.alt())
                    .add(picture.caption())
                    .add(picture.credit()));
  }

  private static void add(Digest digest, Publication publication) {
    add(digest, publication.published());
    add(digest, publication.updated());
    add(digest, publication.expires());
    digest.add(publication.draft() ? 1 : 0);
    add(digest, publication.notBefore().map(NotBefore::date));
    digest.add(publication.notBefore().map(NotBefore::line).orElse(0));
    digest.add(publication.withdrawn());
  }

  private static void add(Digest digest, Optional<NewsDate> date) {
    digest.add(date.map(NewsDate::precision).map(Enum::name));
    digest.add(date.map(NewsDate::second).orElse(0L));
    digest.add(date.map(NewsDate::offset).orElse(0));
  }

  private static void add(Digest digest, Filing filing) {
    digest.add(filing.section()).add(filing.tags()).add(filing.series()).add(filing.language());
  }

  private static void add(Digest digest, Provenance provenance) {
    digest.add(provenance.origin().isPresent() ? 1 : 0);
    provenance
        .origin()
        .ifPresent(
            origin -> {
              digest.add(origin.url()).add(origin.outlet()).add(origin.archive());
              add(digest, origin.captured());
            });
    digest.add(provenance.corrections().size());
    for (Correction correction : provenance.corrections()) {
      add(digest, correction.date());
      digest.add(correction.note());
    }
  }

  private static void add(Digest digest, List<CarriedName> names) {
    digest.add(names.size());
    for (CarriedName name : names) {
      digest.add(name.id()).add(name.type().name()).add(name.spellings().size());
      name.spellings().forEach(spelling -> digest.add(spelling.text()).add(spelling.count()));
    }
  }
}
