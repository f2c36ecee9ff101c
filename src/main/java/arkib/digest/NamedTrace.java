package arkib.digest;

/**
 * The short fingerprint of something that has a name within a part: of a template within the theme,
 * of one setting within the settings.
 *
 * @param part the number of the part
 * @param name its name, unique within the part
 * @param trace the short fingerprint
 */
public record NamedTrace(int part, String name, int trace) {}
