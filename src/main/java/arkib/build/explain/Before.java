package arkib.build.explain;

import arkib.ledger.PageLedger;
import arkib.ledger.SourceRecord;
import java.util.Map;

/**
 * What is known of the build before.
 *
 * @param pages its pages, with traces
 * @param wasBuilt whether any build made files in the output folder, or began to
 * @param sources what was known of each source when this build began; nothing where they were read
 *     with other settings or another program
 */
public record Before(PageLedger pages, boolean wasBuilt, Map<String, SourceRecord> sources) {}
