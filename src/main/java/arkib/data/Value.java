package arkib.data;

/** A value of a YAML, TOML or JSON text, with its place. */
public sealed interface Value permits Scalar, Sequence, Mapping {

  /** Where the value begins. */
  Position at();

  /** Whether nothing is there: an empty scalar, YAML's {@code ~} and {@code null}. */
  default boolean isAbsent() {
    return this instanceof Scalar scalar && scalar.isNull();
  }
}
