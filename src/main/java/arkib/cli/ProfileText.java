package arkib.cli;

import arkib.build.profile.Profile;
import arkib.diagnostic.Words;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Tells people how long each part of a build took: a table of phases, then what was slowest. */
final class ProfileText {

  private static final double NANOS = 1_000_000_000;
  private static final double MEBIBYTE = 1 << 20;
  private static final String ROW = "%-36s %10s %10s %10s %10s";

  private final Terminal terminal;
  private final Words words;

  ProfileText(Terminal terminal) {
    this.terminal = terminal;
    this.words = terminal.words();
  }

  void print(Profile profile) {
    line("");
    line(
        String.format(
            Locale.ROOT,
            ROW,
            words.get("profile.phase"),
            words.get("profile.wall"),
            words.get("profile.threads"),
            words.get("profile.files"),
            words.get("profile.size")));
    profile.rows().forEach(this::row);
    Profile.Usage usage = profile.usage();
    line(
        String.format(
            Locale.ROOT, ROW, words.get("profile.total"), seconds(usage.wall()), "", "", ""));
    line(
        words.get(
            "profile.usage",
            usage.processor().isPresent() ? seconds(usage.processor()) : "–",
            seconds(usage.collecting()),
            mebibytes(usage.heap())));
    timed("profile.templates", profile.templates());
    timed("profile.articles", profile.articles());
    timed("profile.pages", profile.pages());
  }

  private void row(Profile.Row row) {
    String name =
        row.kind()
            .map(kind -> words.get("kind." + key(kind)))
            .orElseGet(() -> words.get("phase." + key(row.phase())));
    line(
        String.format(
            Locale.ROOT,
            ROW,
            (row.phase().isPart() ? "  " : "") + name,
            seconds(row.wall()),
            seconds(row.threads()),
            row.files() == 0 ? "" : Long.toString(row.files()),
            row.bytes() == 0 ? "" : mebibytes(row.bytes())));
  }

  private void timed(String title, List<Profile.Timed> slowest) {
    if (slowest.isEmpty()) {
      return;
    }
    line("");
    line(words.get(title));
    for (Profile.Timed one : slowest) {
      String times = one.times() > 1 ? "  × " + one.times() : "";
      line(String.format(Locale.ROOT, "%10.4f s  %s%s", one.nanos() / NANOS, one.name(), times));
    }
  }

  private static String seconds(OptionalLong nanos) {
    return nanos.isPresent() ? seconds(nanos.getAsLong()) : "";
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.3f s", nanos / NANOS);
  }

  private static String mebibytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MiB", bytes / MEBIBYTE);
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void line(String text) {
    terminal.out().println(Visible.text(text.stripTrailing()));
  }
}
