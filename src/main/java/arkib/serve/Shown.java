package arkib.serve;

import arkib.address.Address;
import arkib.build.FirstLook;
import arkib.build.MadeSite;
import arkib.digest.Sha256;
import arkib.serve.host.HeaderRules;
import arkib.serve.host.OutputFiles;
import arkib.serve.host.RedirectRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the preview shows at a moment.
 *
 * @param files the output folder
 * @param base the base path of the site, beginning and ending with {@code /}
 * @param made the site as it was published last
 * @param first pages that were made since, by address
 * @param told what the last build found wrong
 * @param headers what {@code _headers} says
 * @param redirects what {@code _redirects} says
 */
public record Shown(
    OutputFiles files,
    String base,
    Optional<MadeSite> made,
    Map<Address, FirstLook.Page> first,
    Told told,
    HeaderRules headers,
    RedirectRules redirects) {

  private static final String NOT_FOUND = "404.html";
  // A stylesheet is swapped in place: with another one a page is no other page.
  private static final Pattern STYLES = Pattern.compile("\\.[0-9a-f]{8}\\.css\"");

  /** Copies the collections. */
  public Shown {
    Objects.requireNonNull(files, "files");
    first = Map.copyOf(first);
    Objects.requireNonNull(told, "told");
  }

  /** What an output folder holds. */
  static Shown of(Path folder, String base) {
    OutputFiles files = new OutputFiles(folder);
    return new Shown(
        files,
        base,
        Optional.empty(),
        Map.of(),
        Told.NOTHING,
        new HeaderRules(lines(files, "_headers")),
        new RedirectRules(lines(files, "_redirects")));
  }

  /** The same with pages made at once, in place of earlier ones of the same articles. */
  Shown with(List<FirstLook.Page> pages) {
    Map<Address, FirstLook.Page> all = new HashMap<>(first);
    for (FirstLook.Page page : pages) {
      all.values().removeIf(old -> old.source().isPresent() && old.source().equals(page.source()));
      all.put(page.address(), page);
    }
    return new Shown(files, base, made, all, told, headers, redirects);
  }

  /** The same with other problems. */
  Shown with(Told now, Map<Address, FirstLook.Page> looks) {
    return new Shown(files, base, made, looks, now, headers, redirects);
  }

  /** The same with the site that was published, and the pages made at once that are newer. */
  Shown with(MadeSite site, Told now, Map<Address, FirstLook.Page> newer) {
    return new Shown(
        files,
        site.site().settings().baseUrl().getPath(),
        Optional.of(site),
        newer,
        now,
        new HeaderRules(lines(files, "_headers")),
        new RedirectRules(lines(files, "_redirects")));
  }

  private static List<String> lines(OutputFiles files, String name) {
    Optional<Path> file = files.file(name);
    if (file.isEmpty()) {
      return List.of();
    }
    try {
      return Files.readString(file.get()).lines().toList();
    } catch (IOException e) {
      // Not UTF-8, or gone: then there are no rules, as on a host that cannot read it.
      return List.of();
    }
  }

  /** Whether there is a site, of this run or of an earlier one. */
  public boolean isThere() {
    return first.containsKey(Address.ROOT) || files.at(Address.ROOT).isPresent();
  }

  /** The bytes of a page that is there: as made at once, else as published. */
  public Optional<byte[]> page(Address address) {
    FirstLook.Page look = first.get(address);
    return look != null ? Optional.of(look.bytes()) : files.at(address).map(Shown::bytes);
  }

  /**
   * The site's own page for what is not there: the one of the address's folder or of the nearest
   * above it, as a language may have one.
   */
  public Optional<byte[]> notFound(Address address) {
    String path = address.path();
    Optional<byte[]> page = Optional.empty();
    for (int end = path.lastIndexOf('/'); page.isEmpty() && end >= 0; ) {
      page = page(new Address(path.substring(0, end + 1) + NOT_FOUND));
      end = path.lastIndexOf('/', end - 1);
    }
    return page;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why the article at an address would not be shown if the site were published now. */
  public Optional<String> held(Address address) {
    return made.flatMap(site -> site.article(address).flatMap(site::held))
        .map(why -> why.name().toLowerCase(Locale.ROOT));
  }

  /**
   * What a page is known by: another text or another mark has another one; another stylesheet has
   * not.
   */
  public String identity(Address address) {
    byte[] page = page(address).or(() -> notFound(address)).orElse(new byte[0]);
    String text = new String(page, StandardCharsets.UTF_8);
    String plain = STYLES.matcher(text).replaceAll(".css\"") + held(address).orElse("");
    return Sha256.of(plain.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
  }

  /** Which article has its own page at an address. */
  public Optional<String> source(Address address) {
    FirstLook.Page look = first.get(address);
    return look != null
        ? look.source()
        : made.flatMap(site -> site.article(address)).map(card -> card.source());
  }

  /** Where an article has its page. */
  public Optional<Address> place(String source) {
    return first.values().stream()
        .filter(page -> page.source().filter(source::equals).isPresent())
        .map(FirstLook.Page::address)
        .findFirst()
        .or(() -> made.map(site -> site.articles().get(source)).map(Address::new));
  }

  /** The URL path of an address: with the base path, percent-encoded. */
  public String url(Address address) {
    return base.substring(0, base.length() - 1) + address.encoded();
  }

  /** The address of a URL path, decoded; nothing where it is not of the site. */
  public Optional<Address> address(String path) {
    if (!path.startsWith(base)) {
      return Optional.empty();
    }
    String within = path.substring(base.length() - 1);
    return Address.isValid(within) ? Optional.of(new Address(within)) : Optional.empty();
  }
}
