package arkib.build;

import arkib.site.Host;
import java.util.Map;

/**
 * What a host takes, as its documentation says in November 2026. A paid plan or another instance
 * may take more: what is told is a warning.
 *
 * @param files how many files a site may have
 * @param folder how many files a folder may have
 * @param file the bytes that a file may have
 * @param site the bytes that a site may have
 * @param redirects what {@code _redirects} may be
 * @param headers what {@code _headers} may be
 */
record HostLimit(
    long files, long folder, long file, long site, OfRules redirects, OfRules headers) {

  private static final long NONE = Long.MAX_VALUE;
  private static final long MIB = 1024L * 1024;

  // A server of one's own has no limit that is known here.
  private static final HostLimit OWN =
      new HostLimit(NONE, NONE, NONE, NONE, OfRules.NO_LIMIT, OfRules.NO_LIMIT);

  private static final Map<Host, HostLimit> ALL =
      Map.of(
          // developers.cloudflare.com/pages/platform/limits, …/configuration/redirects and headers
          Host.CLOUDFLARE,
          new HostLimit(
              20_000,
              NONE,
              25 * MIB,
              NONE,
              new OfRules(2_000, 1_000, NONE),
              new OfRules(100, 2_000, NONE)),
          // docs.netlify.com/site-deploys/overview; of more redirects it advises against
          Host.NETLIFY,
          new HostLimit(
              NONE, 54_000, NONE, NONE, new OfRules(10_000, NONE, NONE), OfRules.NO_LIMIT),
          // docs.gitlab.com/user/project/pages/redirects and /user/gitlab_com
          Host.GITLAB,
          new HostLimit(
              200_000,
              NONE,
              NONE,
              1024 * MIB,
              new OfRules(1_000, NONE, 64 * 1024),
              OfRules.NO_LIMIT),
          // docs.github.com/pages; Git takes no larger file there
          Host.GITHUB,
          new HostLimit(NONE, NONE, 100 * MIB, 1024 * MIB, OfRules.NO_LIMIT, OfRules.NO_LIMIT));

  /**
   * What a file of rules may be.
   *
   * @param count how many rules
   * @param line the characters of a line
   * @param bytes its size
   */
  record OfRules(long count, long line, long bytes) {
    static final OfRules NO_LIMIT = new OfRules(NONE, NONE, NONE);
  }

  static HostLimit of(Host host) {
    return ALL.getOrDefault(host, OWN);
  }
}
