/**
 * Bytes to where readers are. What differs is replaced, what is no longer wanted goes, what Arkib
 * did not make is never touched.
 *
 * <p>In: the bytes of each page, in any order and from any thread. Out: the output folder, changed
 * only once all pages are made; a build that fails leaves it as it was. A first site is moved into
 * place as one folder.
 *
 * <h2>The whole site at once</h2>
 *
 * <p>In place, each file is old or new, but for a second or so the site is some of both. Where that
 * matters the output folder is a symbolic link to one of two folders beside it, {@code public →
 * .public-1}, and the build ends with one rename of a link ({@link arkib.publish.LiveLink}). Two
 * renames of folders would leave a moment without any, and Java cannot ask Linux to exchange two
 * folders in one step; only the very first swap of a plain folder has such a moment, and the next
 * build ends one that was cut off in it.
 *
 * <p>The folder that was live before is kept and brought up to date the next time: what differs is
 * written, what is the same is a hard link ({@link arkib.publish.Filling}). So a swap writes what
 * changed in this build and links what changed in the one before, however large the archive, and no
 * tree is ever deleted and made again, which ext4 is slow at. No file in place is ever written
 * into, only replaced: a hard link never changes through its other name.
 *
 * <p>Each of the two has its own list of files and its own ledger, so that the one rename changes
 * at once what readers see and what the next build believes. A kill at any moment leaves one of
 * both pairs whole. Builds in place and swaps may follow each other: a build in place works on the
 * folder that is live.
 */
package arkib.publish;
