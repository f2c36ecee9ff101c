/**
 * The search index: plain files that a browser reads a few of to search all articles. In: what each
 * article says ({@link arkib.search.SearchText}) and what results show of it ({@link
 * arkib.search.Entry}). Out: the files below, only those of the parts of the archive in which
 * something changed.
 *
 * <h2>What always holds</h2>
 *
 * <ul>
 *   <li>The files are a function of the articles alone: never of builds before, of the number of
 *       articles elsewhere, of an average over the archive, of its vocabulary.
 *   <li>A posting depends on its article only: how much an article is about a word is folded into
 *       one byte when it is read, and no reader needs lengths or weights of fields.
 *   <li>A path stays when its content changes. Whoever reads a file asks for it with {@code ?v=}
 *       and the version that the manifest gives, so that a browser may keep it for ever and a host
 *       is sent only what differs.
 *   <li>A file is read whole; none needs HTTP ranges, none is larger than 64 KB.
 * </ul>
 *
 * <h2>Format 3, to the byte</h2>
 *
 * On a site {@code cari.json} stands beside the page that searches, {@code /cari/cari.json}, and all
 * other files in the folder {@code i} there, {@code /cari/i/k/wber.bin}: a host can be told that
 * what is in it may be kept for ever. The paths below are those within {@code i}.
 *
 * Each {@code .bin} is one raw deflate stream (RFC 1951; {@code
 * DecompressionStream("deflate-raw")}). Inflated, it begins with the byte {@code 0xAE}, which no
 * deflate stream can begin with: a body that does was inflated on its way. What follows is given
 * below, where
 *
 * <ul>
 *   <li>{@code v} is a whole number, 7 bits a byte, lowest first, the high bit set in all bytes but
 *       the last (LEB128); {@code s} is one below or above nothing: 0, -1, 1, -2 are {@code v} 0,
 *       1, 2, 3;
 *   <li>{@code str} is {@code v} bytes and so many bytes of UTF-8; lengths in "units" are of
 *       UTF-16;
 *   <li>{@code hash(w)} is FNV-1a over the UTF-16 units of {@code w} ({@code h = 0x811c9dc5};
 *       {@code h = (h ^ unit) * 0x01000193}, 32 bits), then {@code h ^= h >>> 15}; {@code print(w)}
 *       is {@code 1 + hash(w) mod 127}, unsigned;
 *   <li>words are in the order of their UTF-16 units;
 *   <li>a word is as {@link arkib.search.malay.Words} folds it; {@code @s:sukan} is a filter, a
 *       word that articles of one section have, by the last part of the section's address; {@code
 *       @person:bageri} one that articles have in which {@code bageri} is a word of a person's name,
 *       in any of its spellings; so for {@code place}, {@code organisation}, {@code office}, {@code
 *       equipment}, {@code event}, {@code topic}.
 * </ul>
 *
 * <h3>{@code cari.json}, the manifest</h3>
 *
 * <pre>
 * {"format":3, "stemmer":1, "phrases":true, "standfirsts":false, "articles":10000,
 *  "parts":[{"id":"200001-201912","n":6300,"files":640,"t":2,"q":4,"block":16,"v":"0123abcd",
 *            "months":[24229,0,…], "more":{"t-wkata":2}}],
 *  "k":{"v":"…","keys":["","ber",…]}, "r":{…}}
 * </pre>
 *
 * {@code parts} are the parts of the archive, oldest first; an article's number is its place in its
 * part, which is its place in time. {@code files} says how many files {@code p} a part has, {@code t}
 * and {@code q} to how many of these one file of that kind belongs; {@code t} is 0 where there is no
 * such file, {@code q} is of no use where {@code phrases} is not set. {@code block} says how many
 * articles a file {@code d} has. {@code months} are pairs: months since the year 0 (year * 12 +
 * month - 1; -1 undated), number of the first article of that month. {@code more} are the files of
 * the part that were cut, since none has more than 64,000 bytes before it is packed: {@code
 * t-wkata.bin} goes on in {@code t-wkata-1.bin} and {@code t-wkata-2.bin}, each packed by itself and
 * with the byte {@code 0xAE} of its own. {@code k} and {@code r} are folders of words, each with the
 * keys of its files.
 *
 * <h3>{@code k/<key>.bin}, the dictionary</h3>
 *
 * A word stands in the file with the greatest key that is not greater than the word. The file is
 * called {@code w} and the key where that has only {@code a-z0-9}, else {@code x} and four hex
 * digits for each unit of the key.
 *
 * <pre>
 * v words · v bytes of A · v bytes of B
 * A: each word  one byte: units shared with the word before &lt;&lt; 4 | bytes of its end; where one
 *               of the two is 15, v follows with what is above 15 (shared first)
 * B: the ends
 * v changes · each: v front · str before · v back · str after
 *    each word  v change: without front units in front and back units at its end, with before in
 *               front and after behind, the word is the root of its family
 *    each word  one byte: binary digits of the number of articles that have it; 0 for a root that none
 *               has itself
 *    each word  v: which parts have a word of its family; bit 0 is the first of parts
 *    each word  v: in which parts what is not in the heads of its family's lists has files of its own
 * </pre>
 *
 * <h3>{@code r/<key>.bin}, the dictionary turned round</h3>
 *
 * The words of eight articles or more that begin with a letter, turned round, and their keys too:
 * laid out as the dictionary; what is before all keys would stand in the first file. The changes are
 * those of the words as they are. The newest part is said to have each of them, be it so or not: else
 * an article of today would change nearly all of these files. One slip of a finger leaves the front or the back of a word whole:
 * so the right one is near in {@code k} or in {@code r}.
 *
 * <h3>{@code <part>/p<n>.bin}, words and heads of their lists</h3>
 *
 * {@code n} is {@code hash(root) mod files}, unsigned, in hex: a whole family is in one file.
 *
 * <pre>
 * v bytes of D · v bytes of G
 * D: v families, by root; each:  v units shared with the root before · str its end
 *                                v words * 2, and 1 more for a long family
 *            its words, in order:  str word ("" for the root itself) · v articles that have it
 * G: each word  each article of its head, v: numbers between this and the one before that have it not
 *    each word  each article of its head, a byte: level &lt;&lt; 2 | name &lt;&lt; 1 | headline
 *    v articles shown · each: v numbers between this and the one before that are not
 *    of these, if there are any, a document table as in d
 * </pre>
 *
 * {@code level} is how much the article is about the word: {@code x = 2^(level/4 - 2)}, where
 * {@code x = 5·(times in the headline) + 2·(times in the standfirst) + 2 if one of its names is
 * called so + (times in the body) / (0.25 + 0.75·max(100, words of the body)/400)}. {@code name}:
 * each time it is part of a name, and so of no family; who searches by another word of the family
 * passes over it. {@code headline}: the headline has it. Where {@code t} of the part is 0 the head
 * of a list is all of it. Else, where more than 128 articles have a word, it is the 128 with the
 * highest levels, of equal ones the newest, in the order of numbers. Shown are the best twenty of
 * each word that has more than 2,048 articles in the part, chosen as heads are: so who asks for a
 * frequent word needs no file {@code d}. A family is long where what is not in the heads of its
 * words comes to more than 3,584.
 *
 * <h3>{@code <part>/t<n>.bin}, tails</h3>
 *
 * {@code n} is the number of the file {@code p} divided by {@code t} of the part, in hex: what stands
 * here belongs to {@code t} files {@code p}, in the last one to what is left of them. Long families
 * are left out: each has a file of its own, {@code t-<root>.bin}, where the root is written as the
 * keys of the dictionary are; it is laid out as if it belonged to one file {@code p}.
 *
 * <pre>
 * each file p: v bytes of its G · v bytes of its weights
 * each file p: G, as in p, for what is not in the head of each word, in the order of p
 * each file p: the weights: one byte each, as in p
 * </pre>
 *
 * <h3>{@code <part>/q<n>.bin}, for phrases</h3>
 *
 * {@code n} is the number of the file {@code p} divided by {@code q} of the part, in hex; of a long
 * family it is {@code q-<root>.bin}, as with {@code t}.
 *
 * <pre>
 * each file p: v bytes of its C · v bytes of its prints
 * each file p: C: each word, each of its articles (head and tail in the order of numbers): v prints
 * each file p: the prints: one byte each, ascending: print(w) of each w that follows the word in the
 *              article
 * </pre>
 *
 * "a b c" may be in an article if the prints of a have print(b) and those of b print(c). After a
 * {@linkplain arkib.search.FunctionWords function word} none are kept: a word without any print is
 * not tested. Nothing follows across the
 * end of a headline, a standfirst, a name or a paragraph. Only where {@code phrases} is set.
 *
 * <h3>{@code <part>/d<n>.bin}, what results show</h3>
 *
 * {@code n}, in hex, is the number of an article divided by {@code block}.
 *
 * <pre>
 * v articles
 *    each  s date, less the date before: yyyymmdd * 4 + (0 year, 1 month, 2 day known); 0 undated
 * v sections · each: str
 *    each  v section, from 1; 0 none
 *    each  str headline
 *    each  v units shared with the address before · str what follows of the folder
 *            v units of the headline's likeness · str the end of the address
 *    each  str standfirst, cut to about 160 units; "" none. Only where "standfirsts" is set
 * </pre>
 *
 * The address is these four parts, one behind the other. The likeness of a headline is made of its
 * ASCII letters, made small, and digits, with one {@code -} in place of all that stands between two
 * of them or behind the last.
 *
 * <h2>How to search</h2>
 *
 * Of each word of a query ask the dictionary for its root and parts; only parts that all words have
 * are asked. Ask {@code k} and {@code r} at once, for a word that is not in the dictionary needs
 * both. It may have a root that others have: apply the changes of the file of {@code k} in which it
 * would stand, and of the roots that come out take the longest that is the root of a word in one of
 * the two files. Else it may be a slip: the words of the two files that are one letter away, or two
 * where it has eight or more. In each part, {@code p} answers one word by score; two words and more,
 * an order by date, a filter or a span of time need {@code t} too, at once with {@code p}. Then
 * {@code d}, for what {@code p} does not show: so that the first results are there after three round
 * trips; one more is needed where no article has every word and not all parts were asked, and where
 * a name is asked for by a word that is not in the dictionary. In an order by date the newest parts are asked first, as many as are likely to be enough by
 * the frequencies in the dictionary, and all others at once where they were not. A word's impact is
 * {@code x / (1.2 + x)}, halved for another word of its family; of a family's words the best counts,
 * never the sum: so the best by family are among the heads. Impacts are weighted by {@code
 * ln(1 + (N - df + 0.5) / (df + 0.5))} and added.
 *
 * <h2>Decisions that are not obvious</h2>
 *
 * <ul>
 *   <li>The browser has no stemmer: the dictionary says of each word where its family is. That is a
 *       twenty-fifth of the dictionary.
 *   <li>Another stemmer, root list or fold is another version of the index: all parts are made
 *       anew.
 *   <li>One version for all files of a part, not one a file: the manifest would be several times as
 *       large, and it is the one file that is always fetched.
 *   <li>Sections stand in each file of {@code d}, not in the manifest by number: with a new section
 *       the numbers in closed parts would change.
 *   <li>The tails of long families, a thousand at 100,000 articles, are half of all tails: while they
 *       lay with those of others, who asked for two frequent words was sent twice as much.
 *   <li>An article that comes late moves the numbers of those after it in its part, and each word
 *       that has an article before it and one after it then has another gap: so of a closed part of
 *       a few thousand articles nearly all files change, and such parts have few.
 *   <li>What articles say is kept in the ledger in the form of {@code Terms}. A part in which few
 *       articles changed and none came or went is patched ({@code SegmentPatch}): the lists of the
 *       words of which these say something else are read from the part's own files, once the ledger
 *       of pages has told that their bytes are those that were put, and all else in these files is
 *       copied. Any other part that changed is put together anew from the terms.
 *   <li>The dictionary is patched alike ({@code DictionaryPatch}): what it says of a word follows
 *       from what the parts have of its family, so only families are merged of which a part has
 *       something else. How the words are cut into files is told by a tree of counts that the ledger
 *       keeps ({@code WordTree}), without the words.
 * </ul>
 */
package arkib.search;
