package arkib.serve;

import java.util.List;

/** The preview cannot begin, and somebody can do something about it. */
public final class PreviewRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  /**
   * A refusal.
   *
   * @param key of the words that tell it
   * @param arguments what fills them
   */
  public PreviewRefused(String key, String... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** What is to be told. */
  public String text(PreviewRequest request) {
    return request.words().get("refused." + key, arguments.toArray());
  }
}
