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

  /** The fingerprint of the bytes that were read: equal bytes give an equal article. */
  public Fingerprint content() {
    return new Digest()
        .add(source.path())
        .add(text.sha256())
        .add(sidecar.map(SourceText::sha256))
        .fingerprint();
  }
}
