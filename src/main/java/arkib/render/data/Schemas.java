package arkib.render.data;

import arkib.address.Address;
import arkib.plan.Addresses;
import arkib.plan.Articles;
import arkib.plan.OutputBasis;
import arkib.plan.OutputContent;
import arkib.plan.OutputKind;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.site.SideFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/** The JSON Schemas (draft 2020-12) of what the archive hands out, beside the page of the data. */
public final class Schemas implements OutputKind {

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public void plan(OutputBasis site, Consumer<PlannedPage.OutputFile> files) {
    if (site.archive().timeline().size() == 0) {
      return;
    }
    for (SideFile format : site.site().settings().outputs().files()) {
      file(format)
          .ifPresent(
              file ->
                  files.accept(
                      new PlannedPage.OutputFile(
                          site.addresses().data().file(file), name(), new Content(file))));
    }
  }

  /** Where the schema of a format is; absent for a format that has none. */
  public static Optional<Address> address(Addresses addresses, SideFile format) {
    return file(format).map(addresses.data()::file);
  }

  private static Optional<String> file(SideFile format) {
    return switch (format) {
      case JSONL -> Optional.of("record.schema.json");
      case NINJS -> Optional.of("ninjs.schema.json");
      case CSV, RIS, BIBTEX, CSL -> Optional.empty();
    };
  }

  // It comes with the program, which is part of what every file is made of.
  private record Content(String file) implements OutputContent {
    @Override
    public void state(OutputRecipe recipe) {
      recipe.entry(file);
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      try (InputStream in = Schemas.class.getResourceAsStream("/arkib/schema/" + file)) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
