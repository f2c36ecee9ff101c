/**
 * Why pages were made, for those who ask. Whether a page is made is never decided here: that is the
 * fingerprint's alone.
 *
 * <p>In: what the ledgers knew of the build before, and the plan of this one. Out: for each page
 * the reasons, as data; the words are the command line's.
 */
package arkib.build.explain;
