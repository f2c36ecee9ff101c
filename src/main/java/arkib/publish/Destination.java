package arkib.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a site goes. Closing it drops what was written aside and never put into place: nothing may
 * be at work then.
 *
 * @param place the output folder, absolute, as it was asked for
 * @param state where Arkib keeps what it knows of this output folder
 * @param atomic whether the whole site is swapped at once
 */
public record Destination(Path place, Path state, boolean atomic) implements Closeable {

  /** Refuses null. */
  public Destination {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(state, "state");
  }

  /**
   * The folder that readers see, and what is known of it: the output folder itself, or, once it was
   * swapped, the one that it is a link to.
   */
  public Slot live() throws IOException {
    LiveLink link = LiveLink.at(place);
    Optional<String> number = link.target();
    return number.isPresent() ? slot(link, number.get()) : unlinked();
  }

  /** The output folder itself, while there is no link in its place. */
  Slot unlinked() {
    return new Slot(place, state);
  }

  /** The folder of a number. */
  Slot slot(LiveLink link, String number) {
    return new Slot(link.folder(number), state.resolve(number));
  }

  /**
   * Ends a swap that was cut off. What was known of a folder in the link's place goes: a later one
   * would be taken for it.
   */
  public void mend() throws IOException {
    LiveLink link = LiveLink.at(place);
    link.mend();
    if (link.target().isPresent()) {
      Files.deleteIfExists(unlinked().pages());
      unlinked().owned().forget();
    }
  }

  @Override
  public void close() throws IOException {
    Staging.drop(state);
  }
}
