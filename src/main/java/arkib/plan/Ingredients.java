package arkib.plan;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.archive.Period;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.article.body.Reference;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fingerprint of all that a page is made of. A page may show nothing that is not in here: two
 * pages with equal fingerprints have equal bytes, so that one that was made before is not made
 * again.
 */
public final class Ingredients {

  private final Plan plan;
  private final Fingerprint everywhere;
  private final Fingerprint boilerplate;
  private final Fingerprint archive;

  /**
   * The ingredients of a plan's pages.
   *
   * @param plan the plan
   * @param archive what it was planned from
   * @param everywhere what is part of every page: the program, the settings, the theme
   * @param boilerplate the site's own lines that are no part of a captured text: with others, the
   *     same file is another text
   */
  public Ingredients(
      Plan plan, Archive archive, Fingerprint everywhere, Collection<String> boilerplate) {
    this.plan = plan;
    this.boilerplate = new Digest().add(boilerplate).fingerprint();
    this.everywhere = new Digest().add(everywhere).add(frame(plan.frame())).fingerprint();
    this.archive = whole(archive);
  }

  /** The fingerprint of a page. */
  public Fingerprint of(PlannedPage page) {
    Digest digest = new Digest().add(everywhere).add(page.address().path());
    if (page instanceof PlannedPage.ArticlePage article) {
      text(digest, article.card());
      neighbour(digest, article.neighbours().earlier());
      neighbour(digest, article.neighbours().later());
    } else if (page instanceof PlannedPage.StandingPage standing) {
      text(digest, standing.card());
    } else if (page instanceof PlannedPage.ListPage list) {
      heading(digest, list.listing());
      span(new SpanDigest(digest), list.span());
    } else if (page instanceof PlannedPage.FeedFile feed) {
      feed.cards().forEach(card -> text(digest, card));
    } else if (page instanceof PlannedPage.RedirectPage redirect) {
      digest.add(redirect.target().path());
    } else {
      other(digest, page);
    }
    return digest.fingerprint();
  }

  private void other(Digest digest, PlannedPage page) {
    if (page instanceof PlannedPage.FrontPage) {
      digest.add(archive);
    } else if (page instanceof PlannedPage.IndexPage index) {
      digest.add(index.axis().name()).add(archive);
    } else if (page instanceof PlannedPage.SitemapFile sitemap) {
      for (PlannedPage.SitemapEntry entry : sitemap.entries()) {
        digest.add(entry.address().path()).add(entry.changed().map(NewsDate::edtf));
      }
    } else if (page instanceof PlannedPage.SitemapIndexFile index) {
      index.sitemaps().forEach(address -> digest.add(address.path()));
    } else if (page instanceof PlannedPage.RobotsFile robots) {
      digest.add(robots.sitemap().path());
    } else if (page instanceof PlannedPage.RawFile raw) {
      digest.add(raw.content());
    } else if (page instanceof PlannedPage.AssetFile asset) {
      digest.add(asset.content());
    }
  }

  // The text of an article, with where its links lead.
  private void text(Digest digest, Card card) {
    digest.add(card.content()).add(card.shown());
    if (card.raw().isPresent()) {
      digest.add(boilerplate);
    }
    digest.add(plan.addresses().article(card).path());
    for (Reference reference : card.references()) {
      digest.add(String.valueOf(plan.links().resolve(card.source(), reference.target())));
    }
    card.heading()
        .picture()
        .ifPresent(
            picture ->
                digest.add(String.valueOf(plan.links().resolve(card.source(), picture.src()))));
  }

  private void neighbour(Digest digest, Optional<Card> neighbour) {
    digest.add(neighbour.isPresent() ? 1 : 0);
    neighbour.ifPresent(
        card -> digest.add(card.shown()).add(plan.addresses().article(card).path()));
  }

  private static void heading(Digest digest, Listing listing) {
    digest.add(listing.axis().name()).add(listing.name()).add(listing.slug());
  }

  private static Fingerprint frame(Frame frame) {
    Digest digest = new Digest();
    frame.axes().forEach(axis -> digest.add(axis.name()));
    digest.add(frame.undated().map(Address::path));
    digest.add(frame.feed().map(Address::path));
    digest.add(frame.standing().size());
    frame.standing().forEach(card -> digest.add(card.shown()));
    Map<String, Address> theme = new TreeMap<>(frame.theme());
    theme.forEach((name, address) -> digest.add(name).add(address.path()));
    return digest.fingerprint();
  }

  // For the few pages that sum up everything.
  private static Fingerprint whole(Archive archive) {
    Digest digest = new Digest();
    add(digest, archive.timeline().dated());
    add(digest, archive.timeline().undated());
    for (Axis axis : Axis.values()) {
      for (Listing listing : archive.listings(axis)) {
        heading(digest, listing);
        digest.add(listing.timeline().size());
      }
    }
    return digest.fingerprint();
  }

  private static void add(Digest digest, Collection<Card> cards) {
    digest.add(cards.size());
    cards.forEach(card -> digest.add(card.shown()));
  }

  private static void span(SpanDigest digest, ListSpan span) {
    if (span instanceof ListSpan.Front front) {
      digest.front(front);
    } else if (span instanceof ListSpan.Stretch stretch) {
      digest.stretch(stretch);
    } else if (span instanceof ListSpan.Undated undated) {
      digest.undated(undated);
    }
  }

  private record SpanDigest(Digest digest) {
    void front(ListSpan.Front front) {
      digest.add(0);
      cards(front.shown(), front.total());
      parts(front.years());
      parts(List.of(front.undated()));
    }

    void stretch(ListSpan.Stretch stretch) {
      digest.add(1);
      period(stretch.period());
      cards(stretch.shown(), stretch.total());
      parts(stretch.parts());
      parts(stretch.siblings());
    }

    void undated(ListSpan.Undated undated) {
      digest.add(2);
      cards(undated.shown(), undated.total());
    }

    private void cards(List<Card> cards, int total) {
      add(digest, cards);
      digest.add(total);
    }

    private void parts(List<ListSpan.Part> parts) {
      digest.add(parts.size());
      for (ListSpan.Part part : parts) {
        part.period().ifPresent(this::period);
        digest.add(part.count()).add(part.address().map(Address::path));
      }
    }

    private void period(Period period) {
      digest.add(period.kind().name()).add(period.ordinal());
    }
  }
}
