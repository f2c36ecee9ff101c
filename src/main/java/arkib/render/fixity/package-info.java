/**
 * The manifests: which files the site has, and the SHA-256 of each.
 *
 * <p>In: what all other files came to. Out: {@code manifest-sha256.txt}, and one list a month.
 */
package arkib.render.fixity;
