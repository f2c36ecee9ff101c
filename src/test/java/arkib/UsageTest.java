package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of arguments that make no sense. */
class UsageTest {

  @ParameterizedTest
  @CsvSource({
    "build --lang en --bogus, unknown: --bogus, build",
    "build --lang ms --bogus, tidak dikenali: --bogus, build",
    "biuld --lang en, unknown: biuld. Did you mean build?, ",
    "build --lang en --jobs 0, --jobs cannot be \"0\", build",
    "build --lang en --jobs x, --jobs cannot be \"x\", build",
    "build --lang en --now yesterday, --now cannot be \"yesterday\", build",
    "build --lang en --now 2026-01-01, --now cannot be \"2026-01-01\", build",
    "build --lang en --base-url example.org, --base-url cannot be \"example.org\", build",
    "build --lang en --base-url ftp://example.org/, --base-url cannot be \"ftp://example.org/\", build",
    "build --lang en --format xml, --format cannot be \"xml\", build",
    "build --lang en --out, missing: --out, build",
    "build --lang fr, --lang cannot be \"fr\", build",
    "names --lang en --limit 0, --limit cannot be \"0\", names",
    "names --lang en --jobs 0, --jobs cannot be \"0\", names",
    "names --lang en --now today, --now cannot be \"today\", names",
    "names --lang en --format text, --format cannot be \"text\", names",
    "names --lang en --suggest --kind planet, --kind cannot be \"planet\", names",
    "templates list --lang en --format xml, --format cannot be \"xml\", templates list",
    "new --lang en, missing: TITLE, new"
  })
  void saysWhatIsWrongAndWhereHelpIs(String arguments, String expected, String command) {
    Run run = Run.of(arguments.split(" ", -1));
    String help = "arkib" + (command == null ? "" : " " + command) + " --help\n";
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(expected + "\n").endsWith(help);
    assertThat(run.err().lines()).hasSize(2);
  }

  @Test
  void showsHelpWhereThereIsNoContent(@TempDir Path folder) {
    Run run = Run.of("--site", folder.toString(), "--lang", "en");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Usage: arkib ").contains("build").contains("explain");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "--help",
    "build --help",
    "serve --help",
    "new --help",
    "explain --help",
    "names --help",
    "templates --help",
    "templates eject --help"
  })
  void showsHelpWhenAsked(String arguments) {
    for (String language : new String[] {"ms", "en"}) {
      Run run = Run.of((arguments + " --lang " + language).split(" ", -1));
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("arkib");
    }
  }

  @Test
  void tellsItsVersion() {
    assertThat(Run.of("--version").out()).matches("arkib \\S+\n");
  }
}
