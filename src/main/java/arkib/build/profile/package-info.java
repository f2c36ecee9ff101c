/**
 * How long each part of a build took, for those who ask. A build that is not asked does not look at
 * the clock.
 *
 * <p>In: the pieces of a build's work. Out: a {@link arkib.build.profile.Profile}.
 */
package arkib.build.profile;
