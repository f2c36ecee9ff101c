/**
 * Where things are on the site: slugs, the addresses made of them, and the files they are served
 * from.
 *
 * <p>In: words that people wrote. Out: values that are safe as a path on every file system and in
 * every URL. The slug library has its home here.
 */
package arkib.address;
