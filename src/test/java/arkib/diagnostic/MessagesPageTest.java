package arkib.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The page that tells every message with cause and cure is made of the program's own words. With
 * {@code -Dmessages.write=true} it is written anew.
 */
class MessagesPageTest {

  private static final Path PAGE = Path.of("src/main/resources/arkib/diagnostic/MESSAGES.md");

  @Test
  void isUpToDate() throws IOException {
    String page = page();
    if (Boolean.getBoolean("messages.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Mesej Arkib · Messages

            Setiap mesej yang Arkib cetak, mengikut id dalam kurungan siku di hujungnya: sebabnya, dan apa yang perlu dibuat.
            `arkib explain ID` mencetak yang sama. Every message that Arkib prints, by the id in square brackets at its end:
            its cause, and what to do. `arkib explain ID` prints the same. Written by `MessagesPageTest`; do not write in it.

            """);
    Arrays.stream(Problem.values())
        .sorted(Comparator.comparing(Problem::id))
        .forEach(problem -> add(problem, page));
    return page.toString();
  }

  private static void add(Problem problem, StringBuilder page) {
    Messages malay = Messages.in(MessageLanguage.MS);
    Messages english = Messages.in(MessageLanguage.EN);
    page.append("## `").append(problem.id()).append("`\n\n");
    page.append(malay.severity(problem.severity())).append(" · ");
    page.append(english.severity(problem.severity())).append("\n\n");
    for (Messages messages : List.of(malay, english)) {
      page.append("- ").append(plain(messages.cause(problem))).append('\n');
      messages.cure(problem).ifPresent(c -> page.append("  → ").append(plain(c)).append('\n'));
    }
    page.append('\n');
  }

  // Signs of Markdown that messages have outside their own code.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    boolean code = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      code ^= c == '`';
      boolean sign = !code && "*_[]<>#".indexOf(c) >= 0;
      plain.append(sign ? "\\" : "").append(c);
    }
    return plain.toString();
  }
}
