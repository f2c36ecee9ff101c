package arkib.search;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.search.malay.Word;
import arkib.search.malay.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the browser's script must do in the same way: {@code vectors.txt} is for both. */
class HashTest {

  @Test
  void wordsAreFoldedAndHashedAsTheVectorsSay() throws IOException {
    List<String> vectors = vectors();
    assertThat(vectors).hasSizeGreaterThan(20);
    for (String vector : vectors) {
      String text = Arrays.asList(vector.split(" \\| ", -1)).get(0);
      assertThat(vector(text)).isEqualTo(vector);
    }
  }

  private static String vector(String text) {
    return text
        + Words.of(text).stream()
            .map(Word::text)
            .map(w -> " | %s %08x %d".formatted(w, Hash.of(w), Hash.print(w)))
            .collect(Collectors.joining());
  }

  private static List<String> vectors() throws IOException {
    try (InputStream in = HashTest.class.getResourceAsStream("vectors.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
