/**
 * Is each file what it was when the site was made? Manifests that {@code sha256sum -c} reads too,
 * the comparison of a copy with its manifests, a package for preservation, and what a build
 * changed.
 *
 * <p>In: a folder, or the address of a web server. Out: {@link arkib.fixity.Finding}s; a BagIt
 * package.
 */
package arkib.fixity;
