package arkib.build;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * What a build makes that knows of none before. It works on a copy of the site in memory: making
 * and removing a whole site on a disk at every step takes longer than all else that is tried.
 *
 * @param build the build
 * @param files the site that it made
 */
record CleanBuild(Builds build, Map<String, String> files) {

  /** Builds a site as it is at a moment. */
  static CleanBuild of(Path root, Instant now) throws IOException {
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      Path copy = memory.getPath("/site");
      for (String part : new String[] {"content", "templates"}) {
        Folders.copy(root.resolve(part), copy.resolve(part));
      }
      Builds build = Builds.of(Builds.request(copy, "public", now));
      return new CleanBuild(build, Folders.read(copy.resolve("public")));
    }
  }
}
