package arkib.parse.frontmatter;

import arkib.data.DataReader;
import arkib.data.Typed;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Location;
import arkib.parse.date.DateReader;
import java.time.ZoneId;
import java.util.List;

/** A file with front matter, {@code a.md}, read for a test; {@code ⏎} stands for a line end. */
final class FrontMatterFile {

  private static final FrontMatterReader READER =
      new FrontMatterReader(new DateReader(ZoneId.of("Asia/Kuala_Lumpur")));

  private final Diagnostics diagnostics = new Diagnostics();

  /** What is said between lines of {@code ---}. */
  FrontMatter yaml(String keys) {
    return read("---\n" + keys.replace('⏎', '\n') + "\n---\nTeks.\n");
  }

  /** What is said between lines of {@code +++}. */
  FrontMatter toml(String keys) {
    return read("+++\n" + keys.replace('⏎', '\n') + "\n+++\nTeks.\n");
  }

  /** What a file says that begins with a JSON object. */
  FrontMatter json(String object) {
    return read(object.replace('⏎', '\n') + "\nTeks.\n");
  }

  private FrontMatter read(String file) {
    return READER.read(
        Fence.part(file, "a.md", diagnostics).stream()
            .flatMap(
                fence ->
                    new DataReader()
                            .read(
                                fence.data(),
                                fence.format().orElseThrow(),
                                Location.of("a.md", fence.dataLine()),
                                diagnostics)
                            .stream())
            .map(mapping -> new FrontMatterReader.Layer(mapping, new Typed("a.md", diagnostics)))
            .toList());
  }

  /** What was wrong: place, problem and arguments, as {@code 2:1 key-unknown titel}. */
  List<String> told() {
    return diagnostics.sorted().stream().map(FrontMatterFile::shown).toList();
  }

  private static String shown(Diagnostic d) {
    String place = d.location().toString().replace("a.md:", "");
    return (place + " " + d.problem().id() + " " + String.join(" | ", d.arguments())).strip();
  }
}
