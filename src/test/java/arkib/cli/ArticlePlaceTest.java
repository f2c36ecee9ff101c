package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arkib.SiteFolder;
import arkib.site.Settings;
import arkib.site.Site;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a new article: all of them or none. */
class ArticlePlaceTest {

  @TempDir Path temp;

  private static OutputStream full(Path file) throws IOException {
    return new FilterOutputStream(Files.newOutputStream(file)) {
      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, 1);
        throw new IOException("No space left on device");
      }
    };
  }

  @Test
  void onAFullDiskNothingIsLeft() throws IOException {
    new SiteFolder(temp).with("content/site.yaml", "title: Warta\n");
    Site site = Site.of(temp, Settings.DEFAULT);
    ArticlePlace place = ArticlePlace.of(site, "Feri rosak", Optional.empty(), Optional.empty());
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(".txt", "Feri rosak".getBytes(StandardCharsets.UTF_8));
    files.put(".yaml", "tarikh: 2019".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(
            () ->
                place.write(
                    files,
                    file ->
                        file.equals(place.file(".yaml"))
                            ? full(file)
                            : Files.newOutputStream(file)))
        .hasMessage("No space left on device");
    assertThat(place.file(".txt")).doesNotExist();
    assertThat(place.file(".yaml")).doesNotExist();
    place.write(files);
    assertThat(place.file(".yaml")).hasContent("tarikh: 2019");
  }
}
