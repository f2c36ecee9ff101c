package arkib.theme.reference;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Sources as the compiler's parser sees them.
 *
 * @param units one a file
 * @param task what parsed them, for their comments
 */
record Sources(List<CompilationUnitTree> units, JavacTask task) {

  /** Parses files, without resolving what they name. */
  static Sources of(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none", "-encoding", "UTF-8"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      // What gives the comments must know the task before it parses.
      Trees.instance(task);
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      return new Sources(List.copyOf(units), task);
    }
  }
}
