package arkib.render.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;

/** The script of the page of old links, run as a browser does, without a page. */
final class OldLinksScript implements AutoCloseable {

  private final Context context = Context.enter();
  private final Scriptable scope = context.initStandardObjects();
  private final Scriptable functions;

  OldLinksScript() throws IOException {
    context.setLanguageVersion(Context.VERSION_ES6);
    String script = Files.readString(Path.of("templates/assets/old-links.js"));
    context.evaluateString(scope, script, "old-links.js", 1, null);
    functions = (Scriptable) scope.get("oldLinks", scope);
  }

  Optional<String> key(String link) {
    Object tracking = context.newArray(scope, OldLink.TRACKING.toArray());
    return Optional.ofNullable((String) call("key", link, tracking));
  }

  String shard(String key, int digits) {
    return Context.toString(call("shard", key, digits));
  }

  private Object call(String name, Object... arguments) {
    Function function = (Function) functions.get(name, functions);
    Object answer = function.call(context, scope, functions, arguments);
    return answer == null ? null : Context.toString(answer);
  }

  @Override
  public void close() {
    Context.exit();
  }
}
