package arkib.cli;

import arkib.build.profile.Profile;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Tells programs how long each part of a build took, in nanoseconds. */
final class ProfileJson {

  private ProfileJson() {}

  static void add(ObjectNode node, Profile profile) {
    ArrayNode rows = node.putArray("phases");
    profile.rows().forEach(row -> row(rows.addObject(), row));
    timed(node.putArray("templates"), profile.templates());
    timed(node.putArray("articles"), profile.articles());
    timed(node.putArray("pages"), profile.pages());
    Profile.Usage usage = profile.usage();
    node.put("wall", usage.wall());
    usage.processor().ifPresent(nanos -> node.put("processor", nanos));
    node.put("collecting", usage.collecting()).put("heap", usage.heap());
  }

  private static void row(ObjectNode node, Profile.Row row) {
    node.put("phase", name(row.phase()));
    row.kind().ifPresent(kind -> node.put("kind", name(kind)));
    row.wall().ifPresent(nanos -> node.put("wall", nanos));
    row.threads().ifPresent(nanos -> node.put("threads", nanos));
    node.put("files", row.files()).put("bytes", row.bytes());
  }

  private static void timed(ArrayNode array, List<Profile.Timed> slowest) {
    slowest.forEach(
        one ->
            array
                .addObject()
                .put("name", one.name())
                .put("times", one.times())
                .put("nanos", one.nanos()));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
