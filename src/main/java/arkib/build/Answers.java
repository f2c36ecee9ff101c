package arkib.build;

import arkib.build.explain.Answer;
import arkib.build.profile.Profile;
import java.util.Objects;
import java.util.Optional;

/**
 * What a build was asked beside the site, answered.
 *
 * @param reasons why pages were made; absent where nobody asked, or the build published nothing
 * @param profile how long each part took; absent where nobody asked
 */
public record Answers(Optional<Answer> reasons, Optional<Profile> profile) {

  /** Nobody asked. */
  public static final Answers NONE = new Answers(Optional.empty(), Optional.empty());

  /** Refuses null. */
  public Answers {
    Objects.requireNonNull(reasons, "reasons");
    Objects.requireNonNull(profile, "profile");
  }
}
