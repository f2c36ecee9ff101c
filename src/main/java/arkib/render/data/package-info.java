/**
 * The archive as data: monthly files of records (JSON Lines) and tables (CSV, RFC 4180), IPTC ninjs
 * beside each article, their JSON Schemas, and the description of it all for machines.
 *
 * <p>In: cards and articles. Out: files in UTF-8 that change only with the articles in them. Every
 * field of records and tables stands in {@link arkib.render.data.DataField}, with what readers are
 * told of it in the words of the site.
 */
package arkib.render.data;
