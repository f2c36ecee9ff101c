/**
 * Pictures: what they are, what of them is published, and smaller ones made of them; and the cards
 * that stand for articles where they are shared.
 *
 * <p>In: the bytes of a picture, and what the settings want. Out: its {@link
 * arkib.picture.PictureFacts}, or that it is no picture; the bytes that are published; the bytes of
 * each smaller size. How large a picture is and what it must not tell stands in its container,
 * which is read here by hand: to take a place out of a file without touching its pixels, and to
 * know its size before anything is decoded, no well-kept library was found. Pixels are left to
 * libraries: ImageIO decodes, with TwelveMonkeys' readers, and Thumbnailator scales.
 *
 * <p>What pixels come to differs from one Java to the next. Nothing else may: facts, sizes, names
 * of files and fingerprints follow from the bytes of the source and from the settings alone.
 */
package arkib.picture;
