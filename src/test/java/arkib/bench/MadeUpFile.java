package arkib.bench;

/**
 * A file of a made-up archive.
 *
 * @param path its path below the archive's folder, with {@code /} between folders
 * @param text what it holds
 */
record MadeUpFile(String path, String text) {}
