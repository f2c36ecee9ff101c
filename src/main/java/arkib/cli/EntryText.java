package arkib.cli;

import arkib.diagnostic.Words;
import arkib.names.Alias;
import arkib.names.AliasCase;
import arkib.names.Entry;
import arkib.names.Requirement;
import java.util.ArrayList;
import java.util.List;

/** Tells people how an entry of the authority file was read. */
final class EntryText {

  private final Terminal terminal;
  private final Words words;

  EntryText(Terminal terminal) {
    this.terminal = terminal;
    this.words = terminal.words();
  }

  void print(Entry entry) {
    String kind = entry.kind().map(k -> ", " + k).orElse("");
    line(
        entry.at().line()
            + ": "
            + entry.name()
            + " ["
            + entry.id()
            + "] ("
            + words.get("type." + entry.type().word())
            + kind
            + ")");
    for (Alias alias : entry.spellings()) {
      if (!alias.text().equals(entry.name()) || alias.isWeak()) {
        line("    " + alias.text() + conditions(alias));
      }
    }
    list("entry.titles", entry.titles());
    list("entry.implies", entry.implies());
    entry.within().ifPresent(id -> list("entry.within", List.of(id)));
    list("entry.redirects-from", entry.redirectsFrom());
  }

  private String conditions(Alias alias) {
    List<String> conditions = new ArrayList<>();
    alias.kind().ifPresent(kind -> conditions.add(kind.word()));
    if (alias.casing() != AliasCase.AUTO) {
      conditions.add(alias.casing().word());
    }
    alias.requires().ifPresent(requirement -> add(conditions, requirement));
    if (!alias.not().isEmpty()) {
      conditions.add(words.get("entry.not", String.join(", ", alias.not())));
    }
    return conditions.isEmpty() ? "" : " (" + String.join("; ", conditions) + ")";
  }

  private void add(List<String> conditions, Requirement requirement) {
    if (!requirement.title().isEmpty()) {
      conditions.add(words.get("entry.title", String.join(", ", requirement.title())));
    }
    if (!requirement.near().isEmpty()) {
      conditions.add(words.get("entry.near", String.join(", ", requirement.near())));
    }
    if (!requirement.with().isEmpty()) {
      conditions.add(words.get("entry.with", String.join(", ", requirement.with())));
    }
  }

  private void list(String key, List<String> values) {
    if (!values.isEmpty()) {
      line("    " + words.get(key, String.join(", ", values)));
    }
  }

  private void line(String text) {
    terminal.out().println(Visible.text(text));
  }
}
