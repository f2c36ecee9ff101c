package arkib.ledger;

import arkib.digest.NamedTrace;
import arkib.digest.Traces;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells why a page is made again, kept beside the fingerprints that tell whether: the traces
 * of the ingredients that pages share, once, and of each page's own.
 *
 * @param shared of what pages share
 * @param own of each page, by its path below the output folder
 */
public record PageTraces(List<NamedTrace> shared, Map<String, Traces> own) {

  /** Of no page. */
  public static final PageTraces NONE = new PageTraces(List.of(), Map.of());

  /** Copies the list; the map is not to be changed. */
  public PageTraces {
    shared = List.copyOf(shared);
  }

  /** Writes them, those of pages in this order. */
  static void write(BinaryWriter out, List<NamedTrace> shared, Collection<PageEntry> pages) {
    shared(out, shared);
    pages.forEach(page -> write(out, page.own()));
  }

  /** Writes those of what pages share. */
  static void shared(BinaryWriter out, List<NamedTrace> shared) {
    out.list(
        shared,
        (o, trace) -> {
          o.number(trace.part());
          o.text(trace.name());
          o.fixed32(trace.trace());
        });
  }

  /** Reads those of what pages share. */
  static List<NamedTrace> shared(BinaryReader in) {
    return in.list(r -> new NamedTrace(r.count(), r.text(), r.fixed32()));
  }

  /** Writes those of a page. */
  static void write(BinaryWriter out, Traces traces) {
    out.number(traces.which());
    for (int i = 0; i < traces.count(); i++) {
      out.fixed32(traces.at(i));
    }
  }

  /** Reads those of pages in this order. */
  static PageTraces read(BinaryReader in, Collection<String> outputs) {
    List<NamedTrace> shared = shared(in);
    Map<String, Traces> own = new HashMap<>();
    for (String output : outputs) {
      own.put(output, read(in));
    }
    return new PageTraces(shared, own);
  }

  /** Reads those of a page. */
  static Traces read(BinaryReader in) {
    int which = in.count();
    int[] traces = new int[Integer.bitCount(which)];
    for (int i = 0; i < traces.length; i++) {
      traces[i] = in.fixed32();
    }
    return new Traces(which, traces);
  }
}
