package arkib.check;

import arkib.data.DataReader;
import arkib.data.Entry;
import arkib.data.Format;
import arkib.data.Mapping;
import arkib.data.Scalar;
import arkib.data.Sequence;
import arkib.data.Typed;
import arkib.data.Value;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.parse.frontmatter.Fence;
import arkib.parse.frontmatter.Field;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.Sources;
import arkib.source.TextReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an article's front matter says something. Cards do not know: it is read again, of the few
 * articles of which something is to be told.
 */
final class Said {

  private final DataReader data = new DataReader();
  private final Site site;

  Said(Site site) {
    this.site = site;
  }

  /**
   * A text in front matter.
   *
   * @param file the file that says it
   * @param at where
   * @param text as typed, without white space at its ends
   */
  record Text(Path file, Location at, String text) {}

  /**
   * The front matter of one file.
   *
   * @param file the file
   * @param shown its name for messages
   * @param format how it is written
   * @param keys what it says
   * @param end the line that closes it; behind the last line of a file beside an article
   * @param beside whether it is a file beside the article
   * @param text the whole text of the file
   */
  record Matter(
      Path file, String shown, Format format, Mapping keys, int end, boolean beside, String text) {}

  /** Where a field of an article is said; its file as a whole where that is not known. */
  Location at(String source, Field field) {
    for (Matter matter : matters(source)) {
      for (Entry entry : matter.keys().entries()) {
        if (Field.of(entry.key()).filter(field::equals).isPresent() && !entry.value().isAbsent()) {
          return new Typed(matter.shown(), Said::ignore).at(entry);
        }
      }
    }
    return Location.of(Site.CONTENT + "/" + source);
  }

  /** The texts of a field, each with its place. */
  List<Text> texts(String source, Field field) {
    List<Text> texts = new ArrayList<>();
    for (Matter matter : matters(source)) {
      for (Entry entry : matter.keys().entries()) {
        if (Field.of(entry.key()).filter(field::equals).isPresent()) {
          add(entry.value(), matter, texts);
        }
      }
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return texts;
  }

  private static void add(Value value, Matter matter, List<Text> texts) {
    if (value instanceof Scalar scalar && !scalar.isNull()) {
      int quote = scalar.quoted() ? 1 : 0;
      Location at = new Location(matter.shown(), scalar.at().line(), scalar.at().column() + quote);
      texts.add(new Text(matter.file(), at, scalar.text().strip()));
    } else if (value instanceof Sequence sequence) {
      sequence.items().forEach(item -> add(item, matter, texts));
    }
  }

  /** The front matter of an article, that of the file beside it first. */
  List<Matter> matters(String source) {
    SourceFile file = Sources.single(site.content().resolve(source));
    String shown = Site.CONTENT + "/" + source;
    List<Matter> matters = new ArrayList<>();
    file.sidecar()
        .ifPresent(
            beside -> {
              String folder = shown.substring(0, shown.lastIndexOf('/') + 1);
              sidecar(beside.file(), folder + beside.file().getFileName()).ifPresent(matters::add);
            });
    fence(file.file(), shown).ifPresent(matters::add);
    return matters;
  }

  /** The front matter if the text of its file were another; absent where that cannot be read. */
  Optional<Matter> with(Matter matter, String text) {
    return matter.beside()
        ? sidecar(matter.file(), matter.shown(), text)
        : fence(matter.file(), matter.shown(), text);
  }

  private Optional<Matter> sidecar(Path file, String shown) {
    return TextReader.read(file, shown, Said::ignore)
        .flatMap(text -> sidecar(file, shown, text.text()));
  }

  private Optional<Matter> sidecar(Path file, String shown, String text) {
    Format format = shown.toLowerCase(Locale.ROOT).endsWith(".json") ? Format.JSON : Format.YAML;
    int end = (int) text.lines().count() + 1;
    return data.read(text, format, Location.of(shown, 1), Said::ignore)
        .map(keys -> new Matter(file, shown, format, keys, end, true, text));
  }

  private Optional<Matter> fence(Path file, String shown) {
    return TextReader.read(file, shown, Said::ignore)
        .flatMap(text -> fence(file, shown, text.text()));
  }

  private Optional<Matter> fence(Path file, String shown, String text) {
    return Fence.part(text, shown, Said::ignore)
        .filter(fence -> fence.format().isPresent())
        .flatMap(fence -> fence(file, shown, text, fence));
  }

  private Optional<Matter> fence(Path file, String shown, String text, Fence fence) {
    Format format = fence.format().orElseThrow();
    Location start = Location.of(shown, fence.dataLine());
    return data.read(fence.data(), format, start, Said::ignore)
        .map(keys -> new Matter(file, shown, format, keys, fence.textLine() - 1, false, text));
  }

  // Every build tells what is wrong with it.
  private static void ignore(Diagnostic told) {}
}
