package arkib.cli;

import java.util.Optional;
import picocli.CommandLine;

/** The version, as the jar's manifest has it. */
final class Version implements CommandLine.IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"arkib " + number()};
  }

  /** The version's number; {@code dev} where the program does not run from its jar. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("dev");
  }
}
