package arkib.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a cell holds can be had back, whatever it is; and no spreadsheet runs it. */
class CellIT {

  /** What the page of the data tells readers to do with several values. */
  static List<String> split(String cell) {
    List<String> values = new ArrayList<>(List.of(""));
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '|') {
        values.add("");
      } else {
        String more = String.valueOf(c == '\\' ? cell.charAt(++i) : c);
        values.set(values.size() - 1, values.get(values.size() - 1) + more);
      }
    }
    return values;
  }

  /** What the page of the data tells readers to do with an apostrophe. */
  static String unguarded(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("|\\'=+-@\t\r\n＝ \"a,;").ofMaxLength(6);
  }

  @Property
  void severalValuesAreParted(@ForAll List<String> any) {
    List<String> values = any.isEmpty() ? List.of("") : any;
    assertThat(split(Cell.joined(values))).isEqualTo(values);
  }

  @Property
  void severalValuesOfSignsAreParted(@ForAll("texts") String one, @ForAll("texts") String other) {
    assertThat(split(Cell.joined(List.of(one, other)))).containsExactly(one, other);
  }

  @Property
  void aGuardIsTakenAway(@ForAll("texts") String text) {
    assertThat(unguarded(Cell.guarded(text))).isEqualTo(text);
  }

  @Property
  void nothingBeginsAsAFormulaDoes(@ForAll("texts") String text) {
    assertThat(Cell.guarded(text)).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
  }
}
