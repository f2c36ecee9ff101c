package arkib.names;

import arkib.diagnostic.Location;
import arkib.diagnostic.Nearest;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the entries of all files against each other. */
final class Checks {

  private static final int SHORTEST_ALIAS = 3;

  private final List<Draft> drafts;
  private final Reporter reporter;
  private final Map<String, Draft> byId = new HashMap<>();

  /**
   * Entries to be checked.
   *
   * @param drafts all, in the order of the files
   */
  Checks(List<Draft> drafts, Reporter reporter) {
    this.drafts = drafts;
    this.reporter = reporter;
  }

  void all() {
    drafts.forEach(this::id);
    drafts.stream().filter(Draft::whole).forEach(this::aliases);
    claims();
    for (Key key : List.of(Key.IMPLIES, Key.WITHIN, Key.WITH, Key.OFFICE)) {
      drafts.forEach(draft -> draft.said(key).forEach(this::tie));
    }
    new Circles(drafts, byId, reporter).all();
    redirects();
  }

  private void id(Draft draft) {
    Draft other = byId.putIfAbsent(draft.entry().id(), draft);
    if (other != null && !draft.entry().id().isEmpty()) {
      reporter.report(
          Problem.NAMES_ID_TWICE,
          draft.entry().at(),
          draft.entry().id(),
          other.entry().at().toString());
    }
  }

  private void aliases(Draft draft) {
    for (Alias alias : draft.entry().spellings()) {
      long letters = alias.text().codePoints().filter(Character::isLetterOrDigit).count();
      if (letters == 0) {
        reporter.report(Problem.NAMES_ALIAS_WORDLESS, at(draft, alias), alias.text());
      } else if (letters < SHORTEST_ALIAS && alias.casing() != AliasCase.EXACT) {
        reporter.report(Problem.NAMES_ALIAS_SHORT, at(draft, alias), alias.text());
      }
    }
  }

  private static Location at(Draft draft, Alias alias) {
    return draft.said().stream()
        .filter(placed -> placed.key() == Key.TEXT || placed.key() == Key.NAME)
        .filter(placed -> placed.text().equals(alias.text()))
        .reduce((first, last) -> last)
        .map(Placed::at)
        .orElse(draft.entry().at());
  }

  // A text may be the name of several entries if all but one of them ask for more than the text.
  private void claims() {
    record Claim(Draft draft, Location at) {}
    Map<String, Claim> claims = new HashMap<>();
    for (Draft draft :
        byId.values().stream().filter(Draft::whole).sorted(Checks::inOrder).toList()) {
      for (Alias alias : draft.entry().spellings()) {
        if (alias.isWeak()) {
          continue;
        }
        Claim claim = new Claim(draft, at(draft, alias));
        Claim other = claims.putIfAbsent(form(draft.entry(), alias), claim);
        if (other != null && !other.draft().equals(draft)) {
          reporter.report(
              Problem.NAMES_ALIAS_TWICE,
              claim.at(),
              alias.text(),
              other.draft().entry().id(),
              other.at().toString());
        }
      }
    }
  }

  private static int inOrder(Draft one, Draft other) {
    return one.entry().at().compareTo(other.entry().at());
  }

  // MAS and Mas are two texts where capitals count, and one where they do not.
  private static String form(Entry entry, Alias alias) {
    boolean exact = Capitals.of(entry, alias) == Capitals.EXACT;
    Words words = new Words();
    words.read(alias.text(), new Vocabulary());
    StringBuilder form = new StringBuilder(exact ? "=" : "~");
    for (int i = 0; i < words.count(); i++) {
      String word = alias.text().substring(words.start(i), words.end(i));
      form.append(i == 0 ? "" : Separators.plain(alias.text(), words.end(i - 1), words.start(i)))
          .append(exact ? Letters.exact(word) : Letters.folded(word));
    }
    return form.toString();
  }

  private void tie(Placed tie) {
    if (byId.containsKey(tie.text())) {
      return;
    }
    Optional<String> near = Nearest.to(tie.text(), byId.keySet());
    String key = tie.key().word();
    if (near.isPresent()) {
      reporter.report(Problem.NAMES_TIE_UNKNOWN_NEAR, tie.at(), key, tie.text(), near.get());
    } else {
      reporter.report(Problem.NAMES_TIE_UNKNOWN, tie.at(), key, tie.text());
    }
  }

  private void redirects() {
    Map<String, Placed> first = new HashMap<>();
    for (Draft draft : drafts) {
      for (Placed old : draft.said(Key.REDIRECTS_FROM)) {
        Placed other = first.putIfAbsent(old.text(), old);
        if (byId.containsKey(old.text())) {
          String at = byId.get(old.text()).entry().at().toString();
          reporter.report(Problem.NAMES_REDIRECT_TAKEN, old.at(), old.text(), at);
        } else if (other != null) {
          reporter.report(
              Problem.NAMES_REDIRECT_TAKEN, old.at(), old.text(), other.at().toString());
        }
      }
    }
  }
}
