package arkib.data;

/** The languages of structured text that are read. */
public enum Format {
  /** YAML 1.2. */
  YAML,
  /** TOML 1.0. */
  TOML,
  /** JSON, RFC 8259. */
  JSON
}
