package arkib.theme.reference;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which variable each template sees beside {@code site} and {@code page}: the renderer calls {@code
 * render("list.peb", …, Map.entry("list", …))}, and this reads it there.
 */
final class Variables extends TreeScanner<Void, Void> {

  private final Map<String, String> byTemplate = new TreeMap<>();
  private List<String> entries = List.of();

  private Variables() {}

  /** The variable of each template. */
  static Map<String, String> in(Path renderer) throws IOException {
    Variables variables = new Variables();
    Sources.of(List.of(renderer)).units().forEach(unit -> variables.scan(unit, null));
    return variables.byTemplate;
  }

  // An entry may stand in a variable before the call.
  @Override
  public Void visitMethod(MethodTree method, Void unused) {
    entries = entries(method);
    return super.visitMethod(method, null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
    boolean renders =
        call.getMethodSelect().toString().equals("render")
            && call.getArguments().get(0) instanceof LiteralTree;
    if (renders) {
      String template = text(call.getArguments().get(0));
      List<String> own = entries(call);
      List<String> seen = own.isEmpty() ? entries : own;
      if (seen.size() != 1) {
        throw new IllegalStateException("which variable does " + template + " see? " + seen);
      }
      byTemplate.put(template, seen.get(0));
    }
    return super.visitMethodInvocation(call, null);
  }

  private static List<String> entries(Tree tree) {
    List<String> names = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        ExpressionTree method = call.getMethodSelect();
        if (method.toString().equals("Map.entry")
            && call.getArguments().get(0) instanceof LiteralTree) {
          names.add(text(call.getArguments().get(0)));
        }
        return super.visitMethodInvocation(call, null);
      }
    }.scan(tree, null);
    return names;
  }

  private static String text(Tree literal) {
    return String.valueOf(((LiteralTree) literal).getValue());
  }
}
