/**
 * Structured text (YAML, TOML, JSON) read into a tree whose every key and value knows its line and
 * column, so that a mistake can be pointed at. Scalars stay text: {@code 007} and {@code no} are
 * what the editor typed until somebody who knows the key asks for more.
 *
 * <p>In: text. Out: {@link arkib.data.Value}s and diagnostics. Jackson has its home here.
 */
package arkib.data;
