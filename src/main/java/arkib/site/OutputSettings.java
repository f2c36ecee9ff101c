package arkib.site;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which files there are beside pages and feeds.
 *
 * @param files the side files, in the order of the settings
 * @param newsSitemap whether there is a Google News sitemap
 * @param hosts for which hosts there are files; absent where {@code site.yaml} names none
 * @param cname the domain for a {@code CNAME} file
 */
public record OutputSettings(
    List<SideFile> files, boolean newsSitemap, Optional<List<Host>> hosts, Optional<String> cname) {

  /** What holds where {@code site.yaml} says nothing of them. */
  public static final OutputSettings DEFAULT =
      new OutputSettings(
          List.of(SideFile.JSONL, SideFile.CSV), false, Optional.empty(), Optional.empty());

  /** Drops what stands twice. */
  public OutputSettings {
    files = files.stream().distinct().toList();
    hosts = hosts.map(all -> all.stream().distinct().toList());
    Objects.requireNonNull(cname, "cname");
  }
}
