package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever the machine is set to. */
class SameBytesIT {

  @TempDir Path folder;

  @Test
  void inEveryTimeZoneLocaleAndNumberOfThreads() throws Exception {
    SmallArchive archive = new SmallArchive(folder);
    archive.make();
    archive.write(
        "berita/masa.md",
        """
        ---
        tajuk: ISTIMEWA Iİıi
        tarikh: 2024-03-10T02:30:00+08:00
        tag: [İSTANBUL, istimewa]
        tambahan: {a: 1, b: 2, c: 3}
        ---

        Isi I.
        """);
    archive.write(
        "berita/tangkap.txt",
        "Warta\nAkhbar\n\nTajuk tangkapan tentang jeti di pekan\n\n12 Mac 2019\n\nPEKAN – Isi yang"
            + " panjang juga akhirnya.\n— WARTA\n");
    assertThat(Builds.of(folder).problems()).doesNotContain("OUTPUT_UNWRITABLE");
    Map<String, String> expected = Folders.read(folder.resolve("public"));
    assertThat(expected).isNotEmpty();
    for (List<String> machine :
        List.of(
            List.of("-Duser.timezone=America/New_York"),
            List.of("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=ar"),
            List.of("-Duser.language=tr", "-Duser.country=TR"),
            List.of("-Duser.language=th", "-Duser.country=TH", "-Dfile.encoding=ISO-8859-1"))) {
      assertThat(built(machine, Map.of())).as(machine.toString()).isEqualTo(expected);
    }
    for (String jobs : List.of("1", "8")) {
      assertThat(built(List.of(), Map.of(), "--jobs", jobs)).as(jobs).isEqualTo(expected);
    }
    assertThat(built(List.of(), Map.of("LC_ALL", "C"))).as("LC_ALL=C").isEqualTo(expected);
  }

  private Map<String, String> built(
      List<String> machine, Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    Folders.remove(folder.resolve("public"));
    Folders.remove(folder.resolve(".arkib"));
    int code = Fork.start(folder, machine, environment, options).waitFor();
    assertThat(code).as(machine.toString()).isZero();
    assertThat(Files.exists(folder.resolve("public/index.html"))).isTrue();
    return Folders.read(folder.resolve("public"));
  }
}
