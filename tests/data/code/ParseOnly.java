// SPDX-License-Identifier: Apache-2.0
// Parses a Java file, which must be plain ASCII, without looking for what it imports: java ParseOnly.java FILE
import com.sun.source.util.JavacTask;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

class ParseOnly {
  public static void main(String[] arguments) throws Exception {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var problems = new DiagnosticCollector<JavaFileObject>();
    var files = compiler.getStandardFileManager(problems, null, null);
    var task =
        (JavacTask)
            compiler.getTask(
                null,
                files,
                problems,
                List.of("-encoding", "US-ASCII"),
                null,
                files.getJavaFileObjects(arguments));
    task.parse();
    problems.getDiagnostics().forEach(System.err::println);
    System.exit(problems.getDiagnostics().isEmpty() ? 0 : 1);
  }
}
