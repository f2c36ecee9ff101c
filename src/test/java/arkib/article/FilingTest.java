package arkib.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Under what an article is filed. */
class FilingTest {

  @Test
  void whatStandsTwiceStandsOnceWhereItStoodFirst() {
    assertThat(tags(List.of())).isEmpty();
    assertThat(tags(List.of("jeti"))).containsExactly("jeti");
    assertThat(tags(List.of("jeti", "feri"))).containsExactly("jeti", "feri");
    assertThat(tags(List.of("jeti", "feri", "jeti", "Jeti")))
        .containsExactly("jeti", "feri", "Jeti");
  }

  @Test
  void howeverManyThereAre() {
    List<String> many = IntStream.range(0, 40).mapToObj(i -> "tag " + i).toList();
    assertThat(tags(many)).isEqualTo(many);
    assertThat(tags(Stream.concat(many.stream(), many.stream()).toList())).isEqualTo(many);
  }

  private static List<String> tags(List<String> tags) {
    return new Filing(Optional.empty(), tags, Optional.empty(), Optional.empty()).tags();
  }
}
