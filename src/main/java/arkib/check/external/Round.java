package arkib.check.external;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Asks many servers at once and each of them politely. */
public final class Round {

  // A server that fails so often in a row is left alone.
  private static final int FAILURES = 3;

  private final Manners manners;
  private final Runnable tick;
  private final Caller caller;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  /**
   * A round.
   *
   * @param tick run after each link, on any thread
   */
  public Round(Manners manners, Runnable tick) {
    this.manners = manners;
    this.tick = tick;
    this.caller = new Caller(manners);
  }

  /** Asks after links; each has its answer. */
  public Map<String, Answer> ask(Collection<String> links) {
    Map<String, List<String>> byServer = new TreeMap<>();
    for (String link : links) {
      byServer.computeIfAbsent(server(link), server -> new ArrayList<>()).add(link);
    }
    ExecutorService threads = Executors.newFixedThreadPool(manners.servers());
    byServer.values().forEach(some -> threads.execute(() -> inTurn(some)));
    threads.shutdown();
    try {
      threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
    links.forEach(link -> answers.putIfAbsent(link, new Answer(Answer.Kind.UNKNOWN, "network")));
    return Map.copyOf(answers);
  }

  private void inTurn(List<String> links) {
    int failures = 0;
    boolean busy = false;
    try {
      for (int i = 0; i < links.size(); i++) {
        String link = links.get(i);
        if (busy || failures >= FAILURES) {
          answers.put(link, new Answer(Answer.Kind.UNKNOWN, busy ? "busy" : "time"));
        } else {
          if (i > 0) {
            Thread.sleep(manners.pause().toMillis());
          }
          Answer answer = answer(link);
          answers.put(link, answer);
          busy = answer.detail().equals("busy");
          failures = answer.detail().equals("time") ? failures + 1 : 0;
        }
        tick.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer answer(String link) throws InterruptedException {
    try {
      return caller.ask(URI.create(URI.create(bare(link)).toASCIIString()));
    } catch (IllegalArgumentException e) {
      return new Answer(Answer.Kind.DEAD, "invalid");
    }
  }

  // A place in a page is its browser's matter.
  private static String bare(String link) {
    int sign = link.indexOf('#');
    return sign < 0 ? link : link.substring(0, sign);
  }

  private static String server(String link) {
    int start = link.indexOf("//") + 2;
    int end = start;
    while (end < link.length() && "/?#".indexOf(link.charAt(end)) < 0) {
      end++;
    }
    return link.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
  }
}
