package arkib.build;

import arkib.digest.Fingerprint;
import arkib.ledger.SourceRecord;
import arkib.picture.PictureFacts;
import arkib.source.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files of {@code content/} that are no articles, by their paths.
 *
 * @param files those that are published, with the fingerprint of what they hold
 * @param pictures what is known of those that are pictures
 * @param broken those that are not published, for they are not the pictures that they promise
 */
record Assets(
    Map<String, Fingerprint> files, Map<String, PictureFacts> pictures, Set<String> broken) {

  /** Those among some sources. */
  static Assets of(List<SourceFile> sources, Map<String, SourceRecord> read) {
    Assets assets = new Assets(new HashMap<>(), new HashMap<>(), new HashSet<>());
    sources.stream()
        .filter(source -> source.role() == SourceFile.Role.ASSET)
        .forEach(source -> assets.add(source.path(), read.get(source.path())));
    return assets;
  }

  private void add(String path, SourceRecord record) {
    if (PictureReader.isBroken(path, record)) {
      broken.add(path);
    } else {
      files.put(path, record.content());
      record.picture().ifPresent(picture -> pictures.put(path, picture));
    }
  }
}
