package arkib.build;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.ledger.SourceRecord;
import arkib.picture.BrokenPicture;
import arkib.picture.Format;
import arkib.picture.PictureFacts;
import arkib.picture.Pictures;
import arkib.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * Reads files that promise to be pictures. One that is none is told and not published: a browser
 * would show nothing, and nobody knows what else is in it.
 */
final class PictureReader {

  private static final int MEBIBYTE = 1 << 20;
  private static final int MOST_MEBIBYTES = 256;

  private final Pictures pictures;
  private final int megapixels;

  /**
   * A reader.
   *
   * @param megapixels how many millions of pixels a picture may have, for messages
   */
  PictureReader(Pictures pictures, int megapixels) {
    this.pictures = pictures;
    this.megapixels = megapixels;
  }

  /**
   * What is now known of a picture.
   *
   * @param stamps its size and time
   * @param known what was known of it before
   */
  SourceRecord read(
      SourceFile source, Format promised, List<Long> stamps, Optional<SourceRecord> known)
      throws IOException {
    if (source.stamp().size() > (long) MOST_MEBIBYTES * MEBIBYTE) {
      Diagnostic heavy = told(Problem.PICTURE_HEAVY, source, Integer.toString(MOST_MEBIBYTES));
      return broken(stamps, Digest.of(source.file()), heavy);
    }
    byte[] bytes = Files.readAllBytes(source.file());
    Fingerprint content = Digest.of(bytes);
    if (known.isPresent() && known.get().content().equals(content)) {
      return new SourceRecord(
          stamps, content, Optional.empty(), known.get().picture(), known.get().told());
    }
    try {
      PictureFacts facts = pictures.look(bytes, content, promised);
      return new SourceRecord(stamps, content, Optional.empty(), Optional.of(facts), List.of());
    } catch (BrokenPicture e) {
      // What a library says of it differs from one to the next, and tells no editor what to do.
      Diagnostic told =
          e.isHuge()
              ? told(Problem.PICTURE_HUGE, source, e.getMessage(), Integer.toString(megapixels))
              : told(Problem.PICTURE_BROKEN, source);
      return broken(stamps, content, told);
    }
  }

  /** Whether a file promises to be a picture and is none that can be published. */
  static boolean isBroken(String path, SourceRecord record) {
    return record.picture().isEmpty() && Format.promised(path).isPresent();
  }

  private static SourceRecord broken(List<Long> stamps, Fingerprint content, Diagnostic told) {
    return new SourceRecord(stamps, content, Optional.empty(), List.of(told));
  }

  private static Diagnostic told(Problem problem, SourceFile source, String... arguments) {
    return Diagnostic.of(problem, Location.of(source.shown()), arguments);
  }
}
