package arkib.search;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the manifest says of a part of the archive.
 *
 * @param id its folder
 * @param articles how many it has
 * @param layout into how many files its words went
 * @param block how many articles a file of the document table has
 * @param version what tells its files from those of another build
 * @param months the number of the first article of each month that has some; months are counted
 *     from the year 0, -1 is undated
 * @param more the files that were cut, and how many there are of each besides the first
 */
record SegmentRecord(
    String id,
    int articles,
    Layout layout,
    int block,
    String version,
    Map<Integer, Integer> months,
    Map<String, Integer> more) {

  /** Copies the months and the files, in order. */
  SegmentRecord {
    months = Collections.unmodifiableMap(new TreeMap<>(months));
    more = Collections.unmodifiableMap(new TreeMap<>(more));
  }
}
