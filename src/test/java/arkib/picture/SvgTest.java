package arkib.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings as they come, and as they are published. */
class SvgTest {

  private static final String OPEN =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

  private record Case(String in, String out) {}

  static List<Case> dangerous() {
    return List.of(
        new Case("<script>alert(1)</script><g/>", "<g></g>"),
        new Case("<x:script xmlns:x=\"http://www.w3.org/2000/svg\">alert(1)</x:script>", ""),
        new Case("<g onclick=\"alert(1)\" id=\"a\"></g>", "<g id=\"a\"></g>"),
        new Case("<g ONLOAD=\"alert(1)\"></g>", "<g></g>"),
        new Case("<foreignObject><p>teks</p></foreignObject>", ""),
        new Case("<p xmlns=\"http://www.w3.org/1999/xhtml\">teks</p>", ""),
        new Case("<a href=\"javascript:alert(1)\"><g></g></a>", "<a><g></g></a>"),
        new Case("<a href=\" java&#10;script:alert(1)\"></a>", "<a></a>"),
        new Case("<a xlink:href=\"JavaScript:alert(1)\"></a>", "<a></a>"),
        new Case("<a href=\"data:text/html,x\"></a>", "<a></a>"),
        new Case("<use href=\"https://jahat.example/x.svg#a\"></use>", "<use></use>"),
        new Case("<image href=\"//jahat.example/x.png\"></image>", "<image></image>"),
        new Case("<use href=\"data:image/svg+xml,x\"></use>", "<use></use>"),
        new Case("<set attributeName=\"href\" to=\"javascript:alert(1)\"></set>", ""),
        new Case("<animate attributeName=\"xlink:href\" values=\"javascript:x\"></animate>", ""),
        new Case("<set attributeName=\"onclick\" to=\"alert(1)\"></set>", ""),
        new Case("<g style=\"fill:url(https://jahat.example/x)\"></g>", "<g></g>"),
        new Case("<g fill=\"url(//jahat.example/x#a)\"></g>", "<g></g>"),
        new Case("<style>@import 'https://jahat.example';</style>", "<style></style>"),
        new Case("<style>g{fill:u\\72l(https://jahat.example)}</style>", "<style></style>"),
        new Case("<?xml-stylesheet href=\"x.xsl\"?><g></g>", "<g></g>"));
  }

  @ParameterizedTest
  @MethodSource("dangerous")
  void whatIsDangerousIsTakenOut(Case one) throws BrokenPicture {
    assertThat(published(OPEN + one.in() + "</svg>")).contains(OPEN + one.out() + "</svg>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<g id=\"a\"/><use xlink:href=\"#a\"/>",
        "<a href=\"https://example.org/\"><text>on click</text></a>",
        "<image href=\"data:image/png;base64,AAAA\"/>",
        "<style>.a{fill:url(#g)} /* @media */</style>",
        "<text>javascript: url(https://x) @import \\ dibincangkan</text>",
        "<animate attributeName=\"x\" to=\"3\"/>",
        "<!-- komen -->",
        "<metadata><x:y xmlns:x=\"urn:x\" x:z=\"1\"/></metadata>"
      })
  void whatIsHarmlessStaysByteForByte(String content) throws BrokenPicture {
    assertThat(published(OPEN + content + "</svg>")).isEmpty();
    assertThat(
            published(
                "<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC 'x' 'https://x/y.dtd'>"
                    + OPEN
                    + content
                    + "</svg>\n"))
        .isEmpty();
  }

  /** An entity may hold what the text does not show. */
  @Test
  void entitiesArePutInAndLookedAt() throws BrokenPicture {
    String svg =
        "<!DOCTYPE svg [<!ENTITY e '<script>alert(1)</script>'><!ENTITY n 'nama'>]>"
            + OPEN
            + "<text>&n;</text>&e;</svg>";
    assertThat(published(svg)).contains(OPEN + "<text>nama</text></svg>");
  }

  /** What a drawing names of the editor's disk or of a server is not fetched. */
  @Test
  void entitiesOfElsewhereAreNotFetched() throws BrokenPicture {
    String here = Path.of("pom.xml").toAbsolutePath().toUri().toString();
    String svg =
        "<!DOCTYPE svg [<!ENTITY e SYSTEM '" + here + "'>]>" + OPEN + "<text>&e;</text></svg>";
    Optional<String> published;
    try {
      published = published(svg);
    } catch (BrokenPicture e) {
      published = Optional.of("");
    }
    assertThat(published.orElseThrow()).doesNotContain("modelVersion");
  }

  private static Optional<String> published(String svg) throws BrokenPicture {
    return Container.of(svg.getBytes(StandardCharsets.UTF_8), Format.SVG)
        .cleaned()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
