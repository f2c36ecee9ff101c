package arkib.serve;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.address.Address;
import arkib.diagnostic.MessageLanguage;
import arkib.serve.page.PagePatch;
import arkib.serve.page.PreviewJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a page gets the preview's script. */
class PagePatchTest {

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "<title>Satu</title>, </head><body>",
    "<TITLE>Satu</TITLE>, </HEAD><BODY>",
    // In small letters this one takes two places.
    "<title>İİİ İstanbul</title>, </head><body>",
    "<title>İ</title>, </Head><body>",
    "<title>Tiada kepala</title>, ''"
  })
  void isAtTheEndOfTheHead(String before, String after) {
    PreviewRequest request = Served.request(temp, 0, MessageLanguage.EN);
    String page =
        new String(
            new PagePatch(request, new PreviewJson(request))
                .patched(
                    (before + after).getBytes(StandardCharsets.UTF_8),
                    Address.ROOT,
                    Shown.of(temp, "/")),
            StandardCharsets.UTF_8);
    assertThat(page).startsWith(before + "<script src=\"/_arkib/preview.js\" defer");
    assertThat(page).endsWith("></script>" + after);
  }
}
