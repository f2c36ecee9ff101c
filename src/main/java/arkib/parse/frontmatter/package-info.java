/**
 * What an editor says of an article above its text or in a file beside it: YAML, TOML or JSON, with
 * keys in English or Malay, or as other site generators name them.
 *
 * <p>In: the text of a file. Out: {@link arkib.parse.frontmatter.FrontMatter} and where the
 * article's own text begins. {@link arkib.parse.frontmatter.Field} is the table of keys.
 */
package arkib.parse.frontmatter;
