package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Where an article comes from and how it was read: {@code article.record} in a template.
 *
 * @param source what it is: {@code Tangkapan teks halaman web, Warta Semilir}, or the outlet's name
 * @param page the address where it was first published
 * @param captured when it was captured
 * @param archive the address of a copy in a web archive
 * @param versionDate the day of that copy, or of the capture, for robust links; absent where no day
 *     is known, or no address
 * @param file the name, size and length of its file
 * @param raw the address of the text as captured
 * @param hash the SHA-256 of the text as captured: two lines of four groups of eight digits
 * @param date how its date is known, where the editor has not stated it
 * @param setAside which lines of the source are no part of the article
 * @param permalink its own address with scheme and host
 */
public record RecordView(
    Optional<String> source,
    Optional<String> page,
    Optional<When> captured,
    Optional<String> archive,
    Optional<String> versionDate,
    String file,
    Optional<String> raw,
    List<List<String>> hash,
    Optional<String> date,
    Optional<String> setAside,
    String permalink)
    implements View {

  /** Copies the list. */
  public RecordView {
    hash = List.copyOf(hash);
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "source" -> source;
      case "page" -> page;
      case "captured" -> captured;
      case "archive" -> archive;
      case "versionDate" -> versionDate;
      case "file" -> file;
      case "raw" -> raw;
      case "hash" -> hash;
      case "date" -> date;
      case "setAside" -> setAside;
      case "permalink" -> permalink;
      default -> null;
    };
  }
}
