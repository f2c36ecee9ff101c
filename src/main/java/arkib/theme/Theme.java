package arkib.theme;

import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.digest.Digest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The templates and assets of a site, read once: a later change of the folder makes another theme.
 *
 * <p>Templates are the {@code .peb} files of {@code templates/}, UTF-8. Assets are all other files
 * of {@code templates/assets/}; each is published under a name that changes with its content, a
 * stylesheet without its remarks, a script of the default theme minified: an editor's own, or one
 * that he changed, is published as it is.
 *
 * <p>An editor's template may build on the default one in whose place it stands: {@code
 * default/article.peb} is that of the default theme, whatever {@code article.peb} is.
 */
public final class Theme {

  private static final String TEMPLATE = ".peb";
  private static final String ASSETS = "assets/";
  private static final String DEFAULT = "default/";
  private static final String STYLESHEET = ASSETS + "arkib.css";

  private final Map<String, String> templates;
  private final Map<String, byte[]> contents;
  private final List<Asset> assets;
  private final String fingerprint;

  private Theme(Map<String, String> templates, Map<String, byte[]> contents) {
    this.templates = templates;
    this.contents = contents;
    List<Asset> named = new ArrayList<>();
    Digest digest = new Digest();
    templates.forEach((name, text) -> digest.add(name).add(text));
    contents.forEach(
        (name, content) -> {
          Asset asset = Asset.of(name, content);
          named.add(asset);
          digest.add(name).add(asset.path());
        });
    this.assets = List.copyOf(named);
    this.fingerprint = digest.hex();
  }

  /**
   * An asset.
   *
   * @param name its path within {@code templates/assets/}: {@code arkib.css}
   * @param path its path on the site: {@code /assets/arkib.0a1b2c3d.css}
   */
  public record Asset(String name, String path) {

    private static Asset of(String name, byte[] content) {
      String hash = new Digest().add(content).hex().substring(0, 8);
      int slash = name.lastIndexOf('/');
      int dot = name.lastIndexOf('.');
      // "LICENSE" has no ending, and ".css" would be hidden.
      int cut = dot > slash + 1 ? dot : name.length();
      String hashed = name.substring(0, cut) + "." + hash + name.substring(cut);
      return new Asset(name, "/" + ASSETS + hashed);
    }
  }

  /**
   * Reads a theme.
   *
   * @param folder the site's own {@code templates/}, which need not be there
   * @param look what the site sets of its own, which follows the stylesheet {@code arkib.css}
   * @param reporter is told what is there and cannot be read; such a file is then missing, for the
   *     default's in its place would not be what the editor asked for
   */
  public static Theme in(Path folder, String look, Reporter reporter) {
    ThemeFiles own = ThemeFiles.in(folder, reporter);
    Set<String> names = new TreeSet<>(own.files().keySet());
    names.addAll(DefaultTheme.FILES);
    names.removeIf(name -> isUnreadable(name, own.unreadable()));
    Map<String, String> templates = new TreeMap<>();
    Map<String, byte[]> contents = new TreeMap<>();
    for (String name : names) {
      byte[] content =
          own.files().containsKey(name) ? own.files().get(name) : DefaultTheme.read(name);
      if (!name.endsWith(TEMPLATE)) {
        contents.put(name.substring(ASSETS.length()), asset(name, content, look));
        continue;
      }
      try {
        templates.put(name, text(content));
      } catch (CharacterCodingException e) {
        reporter.report(Problem.FILE_UNREADABLE, ThemeFiles.location(name), "UTF-8");
      }
    }
    return new Theme(templates, contents);
  }

  /**
   * The text of a template, lines ending with LF.
   *
   * @param name its path within {@code templates/}: {@code article.peb}; of the default theme,
   *     {@code default/article.peb}
   * @return empty where there is none of this name, or it cannot be read
   */
  public Optional<String> template(String name) {
    return name.startsWith(DEFAULT)
        ? defaultTemplate(name.substring(DEFAULT.length()))
        : Optional.ofNullable(templates.get(name));
  }

  // No part of the fingerprint: it comes with the program, which pages are made of anyway.
  private static Optional<String> defaultTemplate(String name) {
    if (!name.endsWith(TEMPLATE) || !DefaultTheme.FILES.contains(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(text(DefaultTheme.read(name)));
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("not UTF-8: " + name, e);
    }
  }

  /** The names of all templates, in order. */
  public List<String> templates() {
    return List.copyOf(templates.keySet());
  }

  /** All assets, by name. */
  public List<Asset> assets() {
    return assets;
  }

  /**
   * The bytes of an asset.
   *
   * @param name its path within {@code templates/assets/}
   */
  public Optional<byte[]> asset(String name) {
    return Optional.ofNullable(contents.get(name)).map(byte[]::clone);
  }

  /** The SHA-256 of all of it, in hex: pages made of equal themes look the same. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Whether a path within {@code templates/} names a part of a theme, and nothing outside it. */
  static boolean isPart(String name) {
    boolean inside =
        !name.isEmpty()
            && !name.startsWith("/")
            && !name.startsWith(DEFAULT)
            && !("/" + name + "/").contains("/../")
            && !("/" + name + "/").contains("/./")
            && name.chars().noneMatch(c -> c < ' ' || c == 0x7f || "?#\\:".indexOf(c) >= 0);
    return inside && (name.endsWith(TEMPLATE) || name.startsWith(ASSETS));
  }

  private static byte[] asset(String name, byte[] content, String look) {
    if (isOfDefault(name, content) && name.endsWith(".js")) {
      return DefaultTheme.minified(name.substring(ASSETS.length()));
    }
    if (!name.endsWith(".css")) {
      return content;
    }
    String css = new String(content, StandardCharsets.UTF_8);
    String published = Stylesheet.published(css) + (name.equals(STYLESHEET) ? look : "");
    return published.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isOfDefault(String name, byte[] content) {
    return DefaultTheme.FILES.contains(name) && Arrays.equals(content, DefaultTheme.read(name));
  }

  // A folder that cannot be opened may hold a file of any name.
  private static boolean isUnreadable(String name, Set<String> unreadable) {
    return unreadable.stream()
        .anyMatch(gone -> gone.isEmpty() || name.equals(gone) || name.startsWith(gone + "/"));
  }

  private static String text(byte[] content) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
