package arkib.search;

import arkib.search.malay.Stemmer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The file {@code cari.json}: what a browser must know before it asks for anything else. */
final class Manifest {

  /** The number of the format that {@code package-info} describes. */
  static final int FORMAT = 3;

  private Manifest() {}

  /** The manifest of an index. */
  static byte[] of(List<SegmentRecord> parts, KeptDictionary words, IndexOptions options) {
    StringBuilder json = new StringBuilder("{\"format\":").append(FORMAT);
    json.append(",\"stemmer\":").append(Stemmer.VERSION);
    json.append(",\"phrases\":").append(options.phrases());
    json.append(",\"standfirsts\":").append(options.standfirsts());
    json.append(",\"articles\":").append(parts.stream().mapToInt(SegmentRecord::articles).sum());
    json.append(",\"parts\":[");
    json.append(parts.stream().map(Manifest::part).collect(Collectors.joining(",")));
    json.append("],\"k\":").append(folder(words.forward()));
    json.append(",\"r\":").append(folder(words.backward())).append("}\n");
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String part(SegmentRecord part) {
    return "{\"id\":\"%s\",\"n\":%d,\"files\":%d,\"t\":%d,\"q\":%d,\"block\":%d,\"v\":\"%s\",\"months\":[%s],\"more\":{%s}}"
        .formatted(
            part.id(),
            part.articles(),
            part.layout().files(),
            part.layout().tails(),
            part.layout().prints(),
            part.block(),
            part.version(),
            part.months().entrySet().stream()
                .map(month -> month.getKey() + "," + month.getValue())
                .collect(Collectors.joining(",")),
            part.more().entrySet().stream()
                .map(file -> quoted(file.getKey()) + ":" + file.getValue())
                .collect(Collectors.joining(",")));
  }

  private static String folder(KeptFolder folder) {
    return folder.keys().stream()
        .map(Manifest::quoted)
        .collect(Collectors.joining(",", "{\"v\":\"" + folder.version() + "\",\"keys\":[", "]}"));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        // A key may end within a character: as text it could not be written.
        quoted.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
