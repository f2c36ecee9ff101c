package arkib.theme.reference;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Reads the view records and their Javadoc. */
final class ViewDocs {

  private final Sources sources;
  private final DocTrees comments;
  private final List<ViewDoc> views = new ArrayList<>();

  private ViewDocs(Sources sources) {
    this.sources = sources;
    this.comments = DocTrees.instance(sources.task());
  }

  /** The view records of a folder, with those within them, by name. */
  static List<ViewDoc> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      ViewDocs docs =
          new ViewDocs(
              Sources.of(files.filter(f -> f.toString().endsWith(".java")).sorted().toList()));
      docs.read();
      return List.copyOf(docs.views);
    }
  }

  private void read() {
    for (CompilationUnitTree unit : sources.units()) {
      for (Tree type : unit.getTypeDecls()) {
        read(new TreePath(new TreePath(unit), type), "");
      }
    }
  }

  private void read(TreePath path, String prefix) {
    if (!(path.getLeaf() instanceof ClassTree type)) {
      return;
    }
    String name = prefix + type.getSimpleName();
    boolean isView =
        type.getKind() == Tree.Kind.RECORD
            && type.getImplementsClause().stream().anyMatch(t -> t.toString().equals("View"));
    if (isView) {
      views.add(view(path, type, name));
    }
    for (Tree member : type.getMembers()) {
      read(new TreePath(path, member), name + ".");
    }
  }

  private ViewDoc view(TreePath path, ClassTree type, String name) {
    DocCommentTree comment = comments.getDocCommentTree(path);
    if (comment == null) {
      throw new IllegalStateException("no Javadoc: " + name);
    }
    Map<String, String> params = new HashMap<>();
    comment.getBlockTags().stream()
        .filter(ParamTree.class::isInstance)
        .map(ParamTree.class::cast)
        .forEach(
            param ->
                params.put(param.getName().toString(), Prose.markdown(param.getDescription())));
    List<ViewDoc.Component> components =
        type.getMembers().stream()
            .filter(VariableTree.class::isInstance)
            .map(VariableTree.class::cast)
            .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
            .map(field -> component(field, params, name))
            .toList();
    return new ViewDoc(name, Prose.markdown(comment.getFullBody()), components);
  }

  private static ViewDoc.Component component(
      VariableTree field, Map<String, String> params, String name) {
    String about = params.get(field.getName().toString());
    if (about == null) {
      throw new IllegalStateException("no @param: " + name + "." + field.getName());
    }
    return new ViewDoc.Component(field.getName().toString(), field.getType().toString(), about);
  }
}
