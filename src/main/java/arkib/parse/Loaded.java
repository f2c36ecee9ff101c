package arkib.parse;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.source.SourceFile;
import arkib.source.SourceText;
import java.util.Optional;

/**
 * A content file that was read and not yet parsed.
 *
 * @param source which file
 * @param text its text
 * @param sidecar the text of the file beside it
 */
public record Loaded(SourceFile source, SourceText text, Optional<SourceText> sidecar) {

  /**
   * The fingerprint of the names and bytes that were read: equal ones give an equal article. The
   * sidecar's name counts: the same bytes are read otherwise in {@code x.json} than in {@code
   * x.yaml}.
   */
  public Fingerprint content() {
    return new Digest()
        .add(source.path())
        .add(text.sha256())
        .add(source.shownSidecar())
        .add(sidecar.map(SourceText::sha256))
        .fingerprint();
  }

  /** Whether all was read that is there; a sidecar that cannot be read is told, and left out. */
  public boolean isWhole() {
    return source.sidecar().isPresent() == sidecar.isPresent();
  }
}
