package org.jobatlas;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Reads sources with the compiler's own parser and tells what is larger than the style allows. */
final class Sizes {

    static final int FILE_LINES = 300;
    static final int VIEW_LINES = 250;
    static final int METHOD_LINES = 40;
    static final int PARAMETERS = 4;
    static final int CONSTRUCTOR_PARAMETERS = 7;
    static final int CLASSES = 25;

    private Sizes() {}

    /** One sentence for each file, method and parameter list below a folder that is too long. */
    static List<String> tooLarge(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return tooLarge(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packages below a folder with more classes than the style allows, by their path with dots. */
    static Set<String> largePackages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, Long> classes = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(file -> folder.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
            classes.values().removeIf(count -> count <= CLASSES);
            return classes.keySet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> tooLarge(List<Path> files) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            int most = file.getFileName().toString().endsWith("View.java") ? VIEW_LINES : FILE_LINES;
            int lines = Files.readAllLines(file).size();
            if (lines > most) {
                found.add("%s has %d lines, not at most %d".formatted(file.getFileName(), lines, most));
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, Trees.instance(task), found).scan(unit, null);
            }
        }
        return found;
    }

    private static final class Methods extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<String> found;

        Methods(CompilationUnitTree unit, Trees trees, List<String> found) {
            this.unit = unit;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            ClassTree type = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            boolean constructor = method.getReturnType() == null;
            // the constructor of a record has the parameters of its header
            if (!(constructor && type.getKind() == Tree.Kind.RECORD)) {
                // what Spring calls takes what Spring injects
                boolean injected = method.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation ->
                                annotation.getAnnotationType().toString().equals("Bean"));
                int most = constructor || injected ? CONSTRUCTOR_PARAMETERS : PARAMETERS;
                int parameters = method.getParameters().size();
                if (parameters > most) {
                    tell(type, method, "%d parameters, not at most %d".formatted(parameters, most));
                }
            }
            long lines = line(trees.getSourcePositions().getEndPosition(unit, method))
                    - line(trees.getSourcePositions().getStartPosition(unit, method))
                    + 1;
            if (method.getBody() != null && lines > METHOD_LINES) {
                tell(type, method, "%d lines, not at most %d".formatted(lines, METHOD_LINES));
            }
            return super.visitMethod(method, null);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        private void tell(ClassTree type, MethodTree method, String what) {
            found.add("%s.%s has %s".formatted(type.getSimpleName(), method.getName(), what));
        }
    }
}
