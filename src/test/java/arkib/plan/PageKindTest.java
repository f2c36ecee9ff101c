package arkib.plan;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.address.Address;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PageKindTest {

  @Test
  void noKindIsForgotten() {
    assertThat(PageKind.values())
        .hasSameSizeAs(PlannedPage.class.getPermittedSubclasses())
        .extracting(Enum::name)
        .doesNotHaveDuplicates();
    assertThat(PageKind.of(new PlannedPage.NotFoundPage(new Address("/404.html"))))
        .isEqualTo(PageKind.NOT_FOUND);
    assertThat(Arrays.stream(Ingredient.values()).mapToInt(Ingredient::number))
        .as("numbers fit into 32 bits")
        .allMatch(number -> number >= 0 && number < Integer.SIZE);
  }
}
