package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every kind of page, light and dark, on a phone and at a desk: says nothing in the console, asks
 * nothing of another host, bars nobody by the rules of axe, does not scroll sideways and does not
 * jump while it loads.
 */
@ExtendWith(Browsing.class)
class EveryPageIT {

  @ParameterizedTest
  @EnumSource
  void isSound(ShownPage shown, Chromium chromium) {
    List<String> found = new ArrayList<>();
    for (Look look : Look.ALL) {
      Reader reader = chromium.reader(look).open(shown);
      Page page = reader.page();
      List<String> faults = new ArrayList<>(Jumps.faults(page));
      Screenshots.keep(page, shown + "-" + look);
      faults.addAll(Sideways.faults(page));
      if (Folds.open(page)) {
        Sideways.faults(page).forEach(fault -> faults.add("unfolded: " + fault));
      }
      // What is folded up bars nobody: all that may be seen is there to be looked at now.
      faults.addAll(Axe.faults(page));
      faults.addAll(reader.faults());
      faults.forEach(fault -> found.add(look + ": " + fault));
    }
    assertThat(found).isEmpty();
  }

  /** A page with a fault of every sort, else nobody would know that the others were looked for. */
  @Test
  void faultsWouldBeFound(Chromium chromium) {
    Reader reader = chromium.reader(Look.light(Look.PHONE)).open(ShownPage.ABOUT);
    Page page = reader.page();
    page.evaluate(
        """
        () => new Promise(done => {
          const wrong = document.createElement('p');
          wrong.innerHTML = '<img src="https://elsewhere.example/x.png"><img src="/nowhere.png">'
              + '<span class="wide">&nbsp;</span>';
          wrong.querySelector('.wide').style.cssText = 'display: block; width: 900px; height: 300px';
          console.log('said');
          try { eval('1'); } catch (refused) { wrong.title = refused.name; }
          // What moves before anything was drawn is no jump.
          requestAnimationFrame(() => requestAnimationFrame(() => {
            new PerformanceObserver(() => done()).observe({type: 'layout-shift'});
            document.querySelector('main').prepend(wrong);
          }));
        })
        """);
    assertThat(Jumps.faults(page)).hasSize(1);
    assertThat(Sideways.faults(page)).singleElement().asString().contains("px in 360: span");
    assertThat(Axe.faults(page)).anyMatch(fault -> fault.contains("image-alt"));
    assertThat(reader.faults())
        .contains("log: said", "request to another host: https://elsewhere.example/x.png")
        .anyMatch(fault -> fault.contains("Content Security Policy"));
  }

  /** Else a new kind of page would be looked at by nobody. */
  @Test
  void noKindIsForgotten(Chromium chromium) throws IOException {
    List<String> pages = chromium.site().pages();
    assertThat(pages).hasSizeGreaterThan(400);
    assertThat(pages).allMatch(EveryPageIT::isOfAKindLookedAt);
  }

  private static boolean isOfAKindLookedAt(String page) {
    return List.of(ShownPage.values()).stream().anyMatch(shown -> shown.isLike(page));
  }
}
