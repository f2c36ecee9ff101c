/**
 * Templates and assets by name: the editor's own file from the site's {@code templates/} first,
 * else the default theme's.
 *
 * <p>In: a folder, which need not be there. Out: a {@link arkib.theme.Theme}, read once; what
 * cannot be read is a diagnostic and never replaced by the default. For who changes a theme, {@link
 * arkib.theme.ThemeParts} tells its files one by one and copies the default ones.
 */
package arkib.theme;
