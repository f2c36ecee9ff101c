package arkib.search;

import arkib.search.malay.Stemmer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the files of parts in which something changed: by a patch where few articles did and none
 * came or went, else all of them.
 */
final class PartMaker {

  private final Stemmer stemmer;
  private final IndexOptions options;
  private final SearchIndex.AtOnce threads;
  private final KeptTerms kept;
  private final SearchIndex.NewWords newWords;

  /**
   * A maker.
   *
   * @param kept the words of articles that a build before knew; those of the parts that are made
   *     are kept there
   * @param newWords those of others
   */
  PartMaker(
      Stemmer stemmer,
      IndexOptions options,
      SearchIndex.AtOnce threads,
      KeptTerms kept,
      SearchIndex.NewWords newWords) {
    this.stemmer = stemmer;
    this.options = options;
    this.threads = threads;
    this.kept = kept;
    this.newWords = newWords;
  }

  /**
   * Makes the files of a part.
   *
   * @param entries its articles, in order
   * @param before what is known of it from a build before
   * @param files takes the files
   */
  SegmentFiles.Written make(
      Segment segment, List<Entry> entries, Optional<SearchLedger.Known> before, Taker files)
      throws IOException {
    Optional<SegmentFiles.Written> patched =
        before.isEmpty() ? Optional.empty() : patched(segment, entries, before.get(), files);
    return patched.isPresent() ? patched.get() : anew(segment, entries, files);
  }

  private SegmentFiles.Written anew(Segment segment, List<Entry> entries, Taker files)
      throws IOException {
    List<SegmentFiles.Written> written = new ArrayList<>();
    SegmentFiles all = new SegmentFiles(stemmer, files, options, threads);
    kept.replace(
        segment.id(),
        files.made(),
        sink ->
            written.add(
                all.write(
                    segment,
                    entries,
                    entry -> {
                      byte[] terms = terms(segment, entry);
                      sink.take(entry, terms);
                      return terms;
                    })));
    return written.get(0);
  }

  private Optional<SegmentFiles.Written> patched(
      Segment segment, List<Entry> entries, SearchLedger.Known before, Taker files)
      throws IOException {
    KeptTerms.Part part = kept.part(segment.id());
    if (!part.isOf(before.made()) || part.articles().size() != entries.size()) {
      return Optional.empty();
    }
    List<ArticleEdit> edits = new ArrayList<>();
    Map<Integer, byte[]> edited = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      KeptTerms.Article article = part.articles().get(i);
      Entry entry = entries.get(i);
      boolean shown = !article.shown().equals(entry.shown());
      if (shown || !article.text().equals(entry.text())) {
        if (edits.size() == SegmentPatch.most(entries.size())) {
          return Optional.empty();
        }
        byte[] now = terms(segment, entry);
        edited.put(i, now);
        Map<String, Posting> had = Terms.postings(kept.terms(article));
        edits.add(new ArticleEdit(i, had, Terms.postings(now), shown));
      }
    }
    Optional<SegmentFiles.Written> written =
        new SegmentPatch(segment, entries, before, stemmer, options).write(edits, files, threads);
    if (written.isPresent()) {
      kept.update(
          segment.id(),
          part,
          files.made(),
          sink -> {
            for (int i = 0; i < entries.size(); i++) {
              if (edited.containsKey(i)) {
                sink.take(entries.get(i), edited.get(i));
              } else {
                sink.take(part.articles().get(i));
              }
            }
          });
    }
    return written;
  }

  // What was just made is at hand; to know that an article is new all of the ledger is read.
  private byte[] terms(Segment segment, Entry entry) throws IOException {
    Optional<byte[]> made = newWords.made(entry);
    if (made.isPresent()) {
      return made.get();
    }
    Optional<byte[]> known = kept.get(segment.id(), entry.text());
    return known.isPresent() ? known.get() : newWords.of(entry);
  }
}
