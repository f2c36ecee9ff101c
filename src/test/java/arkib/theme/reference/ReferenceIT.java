package arkib.theme.reference;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.render.view.View;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code templates/REFERENCE.md} tells what templates see, as the sources have it. {@code mvn
 * verify -Dit.test=ReferenceIT -Dreference.write=true} writes it anew.
 */
class ReferenceIT {

  private static final Path TEMPLATES = Path.of("templates");
  private static final Path PAGE = TEMPLATES.resolve("REFERENCE.md");
  private static final Path RENDER = Path.of("src/main/java/arkib/render");
  private static final String VARIABLES = "\n## Templates\n";

  @Test
  void tellsWhatTemplatesSee() throws IOException {
    String now = page();
    if (Boolean.getBoolean("reference.write")) {
      Files.writeString(PAGE, now);
    }
    assertThat(Files.readString(PAGE))
        .as("run ReferenceIT with -Dreference.write=true and commit the page")
        .isEqualTo(now);
  }

  /** What the parser read of the sources is what the compiled program has. */
  @Test
  void noRecordThatTemplatesSeeIsLeftOut() throws IOException {
    Set<String> compiled =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("arkib.render.view")
                .stream()
                .filter(type -> type.isAssignableTo(View.class) && type.isRecord())
                .map(JavaClass::getName)
                .map(name -> name.substring("arkib.render.view.".length()).replace('$', '.'))
                .collect(Collectors.toCollection(TreeSet::new));
    Set<String> told =
        views().stream().map(ViewDoc::name).collect(Collectors.toCollection(TreeSet::new));
    assertThat(told).isEqualTo(compiled);
  }

  /** A template that fills a block without saying what it is for fills one of base.peb. */
  @Test
  void everyBlockIsExplainedWhereItStands() throws IOException {
    List<TemplateDoc> templates = TemplateDoc.in(TEMPLATES);
    Set<String> ofBase =
        templates.stream()
            .filter(template -> template.name().equals("base.peb"))
            .flatMap(template -> template.blocks().stream())
            .filter(block -> !block.about().isEmpty())
            .map(TemplateDoc.Part::name)
            .collect(Collectors.toSet());
    for (TemplateDoc template : templates) {
      assertThat(template.blocks())
          .as(template.name())
          .allMatch(block -> !block.about().isEmpty() || ofBase.contains(block.name()));
    }
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() throws IOException {
    String page = Files.readString(PAGE);
    List<String> headings =
        Pattern.compile("(?m)^#+ (.*)$")
            .matcher(page)
            .results()
            .map(m -> m.group(1).toLowerCase(Locale.ROOT))
            .map(heading -> heading.replace(' ', '-').replaceAll("[^a-z0-9_-]", ""))
            .toList();
    assertThat(headings).doesNotHaveDuplicates();
    Matcher link = Pattern.compile("]\\(#([^)]*)\\)").matcher(page);
    assertThat(link.results().map(m -> m.group(1)).toList()).isNotEmpty().isSubsetOf(headings);
  }

  // What stands before the generated part is written by hand, and stays.
  private static String page() throws IOException {
    String there = Files.readString(PAGE);
    String opening = there.substring(0, there.indexOf(VARIABLES));
    return ReferencePage.of(
        opening,
        new Places(views()),
        TemplateDoc.in(TEMPLATES),
        Variables.in(RENDER.resolve("html/PageRenderer.java")));
  }

  private static List<ViewDoc> views() throws IOException {
    return ViewDocs.in(RENDER.resolve("view"));
  }
}
