package arkib.fixity;

import arkib.disk.FolderTree;
import arkib.disk.Unwritten;
import arkib.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A BagIt 1.0 package (RFC 8493): folders copied below {@code data/}, each file with its SHA-256
 * and SHA-512. It is written aside, whole, and then renamed. The same folders and the same labels
 * give the same bytes. Symbolic links are left out, and {@code .git}, and what a build that was cut
 * off left waiting.
 */
public final class Bag {

  private static final String DECLARATION =
      "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

  private final Path aside;
  private final Progress progress;
  private final BagManifests payload = new BagManifests();
  private final BagManifests tags = new BagManifests();
  private long bytes;

  private Bag(Path aside, Progress progress) {
    this.aside = aside;
    this.progress = progress;
  }

  /**
   * What was packed.
   *
   * @param files how many files there are below {@code data/}
   * @param bytes how many bytes these have
   */
  public record Packed(int files, long bytes) {}

  /**
   * Packs folders.
   *
   * @param into where the package will be: an empty folder, or none, in a folder that exists
   * @param folders which, by the name that each has below {@code data/}
   * @param labels what {@code bag-info.txt} says, in order
   * @param progress told how far it is
   * @throws IOException if a file cannot be read or written; then there is no package
   */
  public static Packed pack(
      Path into, Map<String, Path> folders, Map<String, String> labels, Progress progress)
      throws IOException {
    Path aside = into.resolveSibling("." + into.getFileName() + ".arkib-new");
    FolderTree.delete(aside);
    Bag bag = new Bag(aside, progress);
    try {
      Packed packed = bag.fill(folders, labels);
      Files.deleteIfExists(into);
      Files.move(aside, into, StandardCopyOption.ATOMIC_MOVE);
      return packed;
    } catch (IOException e) {
      FolderTree.delete(aside);
      throw e;
    } finally {
      progress.end();
    }
  }

  private Packed fill(Map<String, Path> folders, Map<String, String> labels) throws IOException {
    Files.createDirectories(aside.resolve("data"));
    for (Map.Entry<String, Path> folder : folders.entrySet()) {
      Path root = folder.getValue().toRealPath();
      List<Path> files = filesIn(root);
      progress.begin("packing", files.size());
      for (Path file : files) {
        String below = root.relativize(file).toString().replace('\\', '/');
        copy(file, "data/" + folder.getKey() + "/" + below);
        progress.step();
      }
      progress.end();
    }
    tag("bagit.txt", DECLARATION);
    StringBuilder info = new StringBuilder();
    labels.forEach(
        (label, value) -> info.append(label).append(": ").append(line(value)).append('\n'));
    info.append("Payload-Oxum: ").append(bytes).append('.').append(payload.size()).append('\n');
    tag("bag-info.txt", info.toString());
    for (Map.Entry<String, String> manifest : payload.texts("manifest").entrySet()) {
      tag(manifest.getKey(), manifest.getValue());
    }
    for (Map.Entry<String, String> manifest : tags.texts("tagmanifest").entrySet()) {
      write(manifest.getKey(), manifest.getValue());
    }
    return new Packed(payload.size(), bytes);
  }

  private static String line(String value) {
    return value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes seen) {
            return isLeftOut(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
            if (seen.isRegularFile() && !isLeftOut(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(files);
    return files;
  }

  private static boolean isLeftOut(Path path) {
    String name = path.getFileName().toString();
    return name.equals(".git") || name.equals(".arkib-new");
  }

  private void copy(Path from, String path) throws IOException {
    Path to = aside.resolve(path);
    Files.createDirectories(to.getParent());
    MessageDigest[] digests = BagManifests.begin();
    byte[] chunk = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(from);
        OutputStream out = Files.newOutputStream(to)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        out.write(chunk, 0, read);
        for (MessageDigest digest : digests) {
          digest.update(chunk, 0, read);
        }
        bytes += read;
      }
    } catch (IOException e) {
      throw Unwritten.at(to, e);
    }
    payload.add(path, digests);
  }

  private void tag(String name, String text) throws IOException {
    MessageDigest[] digests = BagManifests.begin();
    for (MessageDigest digest : digests) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
    }
    tags.add(name, digests);
    write(name, text);
  }

  private void write(String name, String text) throws IOException {
    Path file = aside.resolve(name);
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw Unwritten.at(file, e);
    }
  }
}
