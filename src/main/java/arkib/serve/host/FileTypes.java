package arkib.serve.host;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The media types of files, by the end of their names, as hosts of static sites send them. */
public final class FileTypes {

  private static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> TYPES =
      Stream.of(
              "html text/html;charset=utf-8",
              "css text/css;charset=utf-8",
              "js text/javascript;charset=utf-8",
              "mjs text/javascript;charset=utf-8",
              "txt text/plain;charset=utf-8",
              "md text/markdown;charset=utf-8",
              "csv text/csv;charset=utf-8",
              "tsv text/tab-separated-values;charset=utf-8",
              "vtt text/vtt;charset=utf-8",
              "bib application/x-bibtex;charset=utf-8",
              "ris application/x-research-info-systems;charset=utf-8",
              "xml application/xml",
              "atom application/atom+xml",
              "rss application/rss+xml",
              "json application/json",
              "jsonl application/jsonl",
              "ndjson application/x-ndjson",
              "jsonld application/ld+json",
              "geojson application/geo+json",
              "webmanifest application/manifest+json",
              "wasm application/wasm",
              "pdf application/pdf",
              "zip application/zip",
              "gz application/gzip",
              "svg image/svg+xml",
              "png image/png",
              "jpg image/jpeg",
              "jpeg image/jpeg",
              "gif image/gif",
              "webp image/webp",
              "avif image/avif",
              "ico image/x-icon",
              "mp3 audio/mpeg",
              "ogg audio/ogg",
              "m4a audio/mp4",
              "wav audio/wav",
              "mp4 video/mp4",
              "webm video/webm",
              "woff font/woff",
              "woff2 font/woff2",
              "ttf font/ttf",
              "otf font/otf")
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));

  private FileTypes() {}

  /** The type of a file of this name. */
  public static String of(String name) {
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(end, UNKNOWN);
  }
}
