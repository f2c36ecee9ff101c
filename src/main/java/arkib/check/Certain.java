package arkib.check;

import arkib.article.Card;
import arkib.build.Planned;
import arkib.data.Entry;
import arkib.data.Format;
import arkib.data.Mapping;
import arkib.data.Position;
import arkib.data.Scalar;
import arkib.data.Sequence;
import arkib.data.Value;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.parse.frontmatter.Field;
import arkib.plan.Links;
import arkib.plan.PlannedPage;
import arkib.site.Site;
import arkib.source.TextReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The edits that mend what every build tells, where it is certain what was meant: a link whose path
 * is that of one file but for case, and the old address of an article that moved.
 */
final class Certain {

  private static final Pattern SUFFIX = Pattern.compile("[?#].*$", Pattern.DOTALL);

  private final Planned planned;
  private final Said said;
  private final Map<String, String> paths = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  Certain(Planned planned, Said said) {
    this.planned = planned;
    this.said = said;
    for (PlannedPage page : planned.plan().pages()) {
      boolean ofSource =
          page instanceof PlannedPage.ArticlePage
              || page instanceof PlannedPage.StandingPage
              || page instanceof PlannedPage.AssetFile;
      if (ofSource) {
        String path = page.wantedBy();
        String other = paths.put(folded(path), path);
        if (other != null && !other.equals(path)) {
          ambiguous.add(folded(path));
        }
      }
    }
  }

  /** The edit that mends a diagnostic, if one is certain to. */
  Optional<Edit> of(Diagnostic told) {
    return switch (told.problem()) {
      case LINK_DEAD, PICTURE_MISSING -> path(told);
      case ARTICLE_MOVED -> alias(told);
      default -> Optional.empty();
    };
  }

  private Optional<Edit> path(Diagnostic told) {
    String target = told.arguments().get(0);
    String shown = told.location().file();
    String prefix = Site.CONTENT + "/";
    if (told.location().line() == 0 || told.location().column() == 0 || !shown.startsWith(prefix)) {
      return Optional.empty();
    }
    String source = shown.substring(prefix.length());
    Optional<String> wanted = Links.path(source, target);
    Optional<String> meant =
        wanted.map(Certain::folded).filter(p -> !ambiguous.contains(p)).map(paths::get);
    if (meant.isEmpty() || meant.equals(wanted)) {
      return Optional.empty();
    }
    // Only the end of the target is the path: "../Feri.md" stays relative.
    String path = meant.get();
    String written = SUFFIX.matcher(target).replaceFirst("");
    int same = commonEnd(written, path);
    String old = written.substring(written.length() - same);
    String text = path.substring(path.length() - same);
    return same == 0 || written.indexOf('%') >= 0
        ? Optional.empty()
        : place(source, told.location(), target)
            .filter(at -> Links.path(source, mended(written, same, text)).equals(meant))
            .map(
                at ->
                    new Edit(
                        planned.site().content().resolve(source),
                        shown,
                        at.line(),
                        at.column() + written.length() - same,
                        old,
                        text));
  }

  private static String mended(String written, int same, String text) {
    return written.substring(0, written.length() - same) + text;
  }

  // How many characters at the ends of two paths differ in case at most.
  private static int commonEnd(String target, String path) {
    int same = 0;
    while (same < Math.min(target.length(), path.length())
        && folded(target.substring(target.length() - same - 1))
            .equals(folded(path.substring(path.length() - same - 1)))) {
      same++;
    }
    return same;
  }

  // A link is told where it begins; its target stands behind its words, which may name a file too.
  private Optional<Location> place(String source, Location link, String target) {
    return TextReader.read(planned.site().content().resolve(source), link.file(), told -> {})
        .flatMap(text -> text.text().lines().skip(link.line() - 1L).findFirst())
        .map(line -> line.indexOf("](" + target, Math.max(0, link.column() - 1)))
        .filter(found -> found >= 0)
        .map(found -> new Location(link.file(), link.line(), found + 3));
  }

  private Optional<Edit> alias(Diagnostic moved) {
    String source = moved.location().file().substring(Site.CONTENT.length() + 1);
    List<Said.Matter> matters = said.matters(source);
    boolean has =
        matters.stream()
            .flatMap(matter -> matter.keys().entries().stream())
            .map(Entry::key)
            .anyMatch(key -> Field.of(key).filter(Field.ALIASES::equals).isPresent());
    boolean known = planned.cards().stream().map(Card::source).anyMatch(source::equals);
    if (has || !known || matters.isEmpty() || matters.get(0).format() != Format.YAML) {
      return Optional.empty();
    }
    Said.Matter matter = matters.get(0);
    String key = aliases();
    Edit edit =
        new Edit(
            matter.file(),
            matter.shown(),
            matter.beside() ? first(matter) : matter.end(),
            1,
            "",
            key + ": [" + moved.arguments().get(2) + "]\n");
    return Optional.of(edit).filter(one -> addsAlone(one, key, matter));
  }

  // The last line may have no end; before the first key a line always can be put in.
  private static int first(Said.Matter matter) {
    return matter.keys().entries().stream().findFirst().map(e -> e.at().line()).orElse(1);
  }

  // A line put into "{tajuk: A}" is no key: the text with the edit is read again.
  private boolean addsAlone(Edit edit, String key, Said.Matter matter) {
    Optional<Said.Matter> again =
        said.with(matter, Mending.edited(matter.text(), List.of(edit)))
            .filter(edited -> edited.end() == matter.end() + 1);
    List<Entry> entries = again.map(edited -> edited.keys().entries()).orElse(List.of());
    List<Entry> others = entries.stream().filter(entry -> !entry.key().equals(key)).toList();
    return entries.size() == others.size() + 1 && same(matter.keys().entries(), others);
  }

  private static boolean same(List<Entry> some, List<Entry> others) {
    return said(new Mapping(some, Position.START))
        .equals(said(new Mapping(others, Position.START)));
  }

  // What a value says, wherever it stands.
  private static Value said(Value value) {
    if (value instanceof Scalar scalar) {
      return new Scalar(scalar.text(), scalar.quoted(), Position.START);
    }
    if (value instanceof Sequence sequence) {
      return new Sequence(sequence.items().stream().map(Certain::said).toList(), Position.START);
    }
    List<Entry> entries = ((Mapping) value).entries();
    return new Mapping(
        entries.stream().map(e -> new Entry(e.key(), Position.START, said(e.value()))).toList(),
        Position.START);
  }

  private String aliases() {
    boolean malay = planned.site().settings().language().startsWith("ms");
    return Field.ALIASES.names().get(malay ? 1 : 0);
  }

  private static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
