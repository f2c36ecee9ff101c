package arkib.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a file is published: nearly always all of it. */
final class Parts {

  private final Raw raw;
  private final List<byte[]> pieces = new ArrayList<>();
  private int from;
  private boolean altered;

  Parts(Raw raw) {
    this.raw = raw;
  }

  /** Puts other bytes, or none, in the place of a part; parts come in order. */
  void replace(int start, int end, byte[] other) throws BrokenPicture {
    pieces.add(raw.part(from, start));
    pieces.add(other);
    from = end;
    altered = true;
  }

  /** The file without what was replaced; absent where nothing was. */
  Optional<byte[]> whole() throws BrokenPicture {
    if (!altered) {
      return Optional.empty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length());
    pieces.forEach(out::writeBytes);
    out.writeBytes(raw.part(from, raw.length()));
    return Optional.of(out.toByteArray());
  }
}
