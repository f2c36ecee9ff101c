package arkib.plan;

import arkib.address.Address;
import arkib.digest.Fingerprint;
import arkib.picture.Format;
import arkib.picture.PictureFacts;
import arkib.picture.Renditions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Plans the files of pictures, and the smaller ones that are made of them. */
final class PicturePlanner {

  private static final Map<Format, String> ENDINGS =
      Map.of(Format.JPEG, ".jpg", Format.PNG, ".png");

  private final Addresses addresses;
  private final Renditions renditions;
  private final Consumer<PlannedPage> pages;
  private final Map<Address, PlannedPicture> pictures = new HashMap<>();

  /**
   * A planner.
   *
   * @param renditions which smaller ones are made
   * @param pages takes the files
   */
  PicturePlanner(Addresses addresses, Renditions renditions, Consumer<PlannedPage> pages) {
    this.addresses = addresses;
    this.renditions = renditions;
    this.pages = pages;
  }

  /**
   * Plans a file.
   *
   * @param path its path below {@code content/}
   * @param content the fingerprint of it
   * @param facts what is known of it as a picture; absent where it is none
   */
  void plan(Address at, String path, Fingerprint content, Optional<PictureFacts> facts) {
    boolean altered = facts.filter(PictureFacts::altered).isPresent();
    pages.accept(new PlannedPage.AssetFile(at, path, content, altered));
    facts.ifPresent(known -> pictures.put(at, picture(at, path, content, known)));
  }

  private PlannedPicture picture(Address at, String path, Fingerprint content, PictureFacts facts) {
    List<PlannedPicture.Smaller> smaller = new ArrayList<>();
    String more = facts.format() == facts.scaledFormat() ? "" : ENDINGS.get(facts.scaledFormat());
    for (int width : renditions.of(facts)) {
      Address address = addresses.scaled(at, width, more);
      smaller.add(new PlannedPicture.Smaller(width, address));
      Fingerprint made = renditions.fingerprint(content, width);
      pages.accept(
          new PlannedPage.ScaledFile(address, path, new PlannedPage.Scaling(content, width, made)));
    }
    return new PlannedPicture(facts.size(), smaller);
  }

  /** The pictures that were planned. */
  PlannedPictures planned() {
    return new PlannedPictures(pictures);
  }
}
