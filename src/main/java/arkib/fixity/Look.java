package arkib.fixity;

import arkib.digest.Sha256;

/** What a look at a file of a copy came to. */
sealed interface Look {

  /**
   * It is there.
   *
   * @param sha256 its SHA-256
   * @param bytes all of it where that was asked for, else nothing
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copying would cost
  record Found(Sha256 sha256, byte[] bytes) implements Look {}

  /** It is not there. */
  record Absent() implements Look {}

  /**
   * It cannot be told.
   *
   * @param why why not
   */
  record Failed(Failure why) implements Look {}

  /** Nobody looked: it is for the host, which need not serve it. */
  record ForHost() implements Look {}

  /** Nobody looked: too many looks before failed. */
  record GivenUp() implements Look {}
}
