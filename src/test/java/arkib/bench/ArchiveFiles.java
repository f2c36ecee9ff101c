package arkib.bench;

import java.util.List;

/** How an archive is laid out as files for the program that reads it. */
interface ArchiveFiles {

  /** The files beside those of the articles. */
  List<MadeUpFile> frame();

  /** The files of an article. */
  List<MadeUpFile> of(MadeUpArticle article);

  /** The files of an archive for a program: {@code arkib}, {@code yaml} or {@code jbake}. */
  static ArchiveFiles forProgram(String program, MadeUpArchive archive) {
    return switch (program) {
      case "arkib" -> new ArkibFiles(archive);
      case "yaml" -> new PeerFiles(archive, PeerFiles.Head.YAML);
      case "jbake" -> new PeerFiles(archive, PeerFiles.Head.JBAKE);
      default -> throw new IllegalArgumentException("arkib, yaml or jbake, not " + program);
    };
  }
}
