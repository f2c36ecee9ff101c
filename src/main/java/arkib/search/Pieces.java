package arkib.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what is too large for one file into several, wherever they end. Few files of an archive are:
 * those of the words that nearly every article has.
 */
final class Pieces {

  /** How many bytes a file has at most before it is packed, so that none is above 64 KB. */
  static final int MOST = 64_000;

  private Pieces() {}

  /** The columns of each piece; one piece where they are small enough. */
  static List<List<Bytes>> of(List<Bytes> columns) {
    List<List<Bytes>> pieces = new ArrayList<>();
    List<Bytes> piece = new ArrayList<>();
    int room = MOST;
    for (Bytes column : columns) {
      int from = 0;
      while (from < column.length()) {
        int to = Math.min(column.length(), from + room);
        piece.add(from == 0 && to == column.length() ? column : column.part(from, to));
        room -= to - from;
        from = to;
        if (room == 0) {
          pieces.add(piece);
          piece = new ArrayList<>();
          room = MOST;
        }
      }
    }
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
    return pieces;
  }
}
