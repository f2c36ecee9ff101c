package arkib.fixity;

import arkib.address.Address;

/** How files of a site are asked for over HTTP. */
final class Served {

  private static final String INDEX = "index.html";

  private Served() {}

  /** Where a file is asked for: a page at its folder, for hosts lead from its file to there. */
  static Address address(Address file) {
    String path = file.path();
    return path.endsWith("/" + INDEX)
        ? new Address(path.substring(0, path.length() - INDEX.length()))
        : file;
  }

  /**
   * Whether a file is for the host, which reads it and need not serve it: {@code _headers}, {@code
   * _redirects}, {@code CNAME}, and all whose name, or a folder's, begins with a dot.
   */
  static boolean isForHost(String path) {
    return path.startsWith("_") || path.equals("CNAME") || ("/" + path).contains("/.");
  }
}
