package arkib.cli;

import java.util.List;
import java.util.Optional;

/** What was typed, as far as it must be known before it is parsed. */
final class Typed {

  private Typed() {}

  /**
   * The value of an option, typed as {@code --option value} or {@code --option=value}.
   *
   * @return the first one; absent where there is none
   */
  static Optional<String> value(List<String> arguments, String option) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(option + "=")) {
        return Optional.of(argument.substring(option.length() + 1));
      }
      if (argument.equals(option) && i + 1 < arguments.size()) {
        return Optional.of(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }
}
