package arkib.build;

import arkib.archive.Archive;
import arkib.build.explain.Answer;
import arkib.build.profile.Profile;
import arkib.picture.PictureWork;
import arkib.plan.Plan;
import arkib.plan.Visibility;
import arkib.publish.Publication;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a build came to.
 *
 * @param plan every file that the site has
 * @param archives the articles of each edition
 * @param held why articles are not shown, by the paths of their files
 * @param made what was published; nothing where mistakes forbade it
 * @param reasons why pages were made, where somebody asked
 */
record Result(
    Plan plan,
    List<Archive> archives,
    Map<String, Visibility.Held> held,
    Optional<Made> made,
    Optional<Answer> reasons) {

  /**
   * What was made and published.
   *
   * @param pages all files of the site
   * @param publication how many of them changed
   */
  record Made(List<MadePage> pages, Publication publication) {}

  /** Whether all was made and published: what could not be made is tried again by each build. */
  boolean isWhole() {
    return made.isPresent()
        && made.get().pages().stream().allMatch(page -> page.entry().isPresent());
  }

  /** The addresses of the pages that were made anew. */
  static List<String> rendered(List<MadePage> pages) {
    return pages.stream()
        .filter(MadePage::rendered)
        .map(page -> page.page().address().path())
        .toList();
  }

  /** What is told of it. */
  BuildReport report(PictureWork pictures, Optional<Profile> profile) {
    Map<Visibility.Held, Integer> counts = new EnumMap<>(Visibility.Held.class);
    held.values().forEach(reason -> counts.merge(reason, 1, Integer::sum));
    List<MadePage> pages = made.map(Made::pages).orElse(List.of());
    Publication publication = made.map(Made::publication).orElse(new Publication(0, 0, 0));
    return new BuildReport(
        archives.stream().mapToInt(archive -> archive.timeline().size()).sum(),
        archives.stream().mapToInt(archive -> archive.withdrawn().size()).sum(),
        plan.pages().size(),
        rendered(pages),
        publication.written(),
        publication.unchanged(),
        publication.removed(),
        Total.of(pages),
        counts,
        made.isPresent(),
        pictures,
        new Answers(reasons, profile));
  }
}
