package arkib.plan;

import arkib.address.Address;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Where links and pictures in texts lead. A path is relative to the file it stands in; one that
 * begins with {@code /} is a path below {@code content/}. What is no file there may be an address
 * of the site, such as {@code /tag/banjir/}.
 */
public final class Links {

  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

  private final Function<String, Optional<Address>> sources;
  private final Map<String, Visibility.Held> held;
  private final Predicate<Address> planned;

  /**
   * The links of a plan.
   *
   * @param sources the address of a file of {@code content/}, by its path; absent where it has none
   * @param held files whose article is not shown, by path
   * @param planned whether the site has an address
   */
  Links(
      Function<String, Optional<Address>> sources,
      Map<String, Visibility.Held> held,
      Predicate<Address> planned) {
    this.sources = sources;
    this.held = held;
    this.planned = planned;
  }

  /** The page of a file of {@code content/}, if it has one. */
  public Optional<Address> of(String source) {
    return sources.apply(source);
  }

  /** Where a target leads. */
  public sealed interface Destination {}

  /**
   * A page or file of this site.
   *
   * @param address its address
   * @param suffix query and fragment as written, or nothing
   */
  public record Internal(Address address, String suffix) implements Destination {}

  /**
   * Another site, another scheme, or a place in the same page.
   *
   * @param target as written
   */
  public record External(String target) implements Destination {}

  /**
   * An article that is not shown.
   *
   * @param reason why not
   */
  public record HeldBack(Visibility.Held reason) implements Destination {}

  /** Nothing. */
  public record Nowhere() implements Destination {}

  /**
   * Resolves a target.
   *
   * @param source the path below {@code content/} of the file in which the target stands
   * @param target the target as written
   */
  public Destination resolve(String source, String target) {
    if (isElsewhere(target)) {
      return new External(target);
    }
    int end = endOfPath(target);
    String suffix = target.substring(end);
    if (end == 0) {
      return new External(target);
    }
    Optional<String> path = normalize(source, decode(target.substring(0, end)));
    if (path.isEmpty()) {
      return new Nowhere();
    }
    Optional<Address> address = sources.apply(path.get());
    if (address.isPresent()) {
      return new Internal(address.get(), suffix);
    }
    Visibility.Held reason = held.get(path.get());
    if (reason != null) {
      return new HeldBack(reason);
    }
    return page("/" + path.get())
        .<Destination>map(page -> new Internal(page, suffix))
        .orElseGet(Nowhere::new);
  }

  private Optional<Address> page(String path) {
    String folder = path.endsWith("/") ? path : path + "/";
    for (String candidate : new String[] {path, folder}) {
      if (Address.isValid(candidate) && planned.test(new Address(candidate))) {
        return Optional.of(new Address(candidate));
      }
    }
    return Optional.empty();
  }

  /**
   * The path below {@code content/} that a target names; absent where it leads elsewhere.
   *
   * @param source the path below {@code content/} of the file in which the target stands
   * @param target the target as written
   */
  public static Optional<String> path(String source, String target) {
    int end = endOfPath(target);
    return end == 0 || isElsewhere(target)
        ? Optional.empty()
        : normalize(source, decode(target.substring(0, end)));
  }

  private static boolean isElsewhere(String target) {
    return target.startsWith("#") || target.startsWith("//") || SCHEME.matcher(target).matches();
  }

  private static int endOfPath(String target) {
    for (int i = 0; i < target.length(); i++) {
      if (target.charAt(i) == '?' || target.charAt(i) == '#') {
        return i;
      }
    }
    return target.length();
  }

  private static String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // "100%.png" is a file name, not an escape.
      return path;
    }
  }

  private static Optional<String> normalize(String source, String path) {
    String folder = source.substring(0, source.lastIndexOf('/') + 1);
    String whole = path.startsWith("/") ? path.substring(1) : folder + path;
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : whole.split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!segment.equals(".") && !segment.isEmpty()) {
        segments.addLast(segment);
      }
    }
    String normal = String.join("/", segments);
    return Optional.of(whole.endsWith("/") && !normal.isEmpty() ? normal + "/" : normal);
  }
}
