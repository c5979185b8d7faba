package org.jobatlas.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jobatlas.JobatlasApplication;

/**
 * Finds the patterns of compiled classes: those that static fields hold, however deep, and the constants that are given to methods which take a
 * pattern as text. Where a pattern is made from what the class file does not tell, the place is named, so that nobody overlooks it.
 */
final class PatternScan {

    private static final Set<String> OF_STRINGS =
            Set.of("matches", "split", "splitWithDelimiters", "replaceAll", "replaceFirst");
    private static final Set<String> OF_PATTERNS = Set.of("compile", "matches");

    /**
     * A pattern and how it is used, as far as that is known.
     *
     * @param whole whether it is given whole texts alone, and looks for nothing inside of them
     */
    record Use(Pattern pattern, boolean whole) {}

    private final Map<String, Use> patterns = new LinkedHashMap<>();
    private final Set<String> computed = new TreeSet<>();

    private PatternScan() {}

    /** All classes of the product. */
    static PatternScan ofProduct() {
        try {
            return of(Path.of(JobatlasApplication.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static PatternScan of(Path classes) {
        PatternScan scan = new PatternScan();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                scan.read(ClassFile.of().parse(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scan;
    }

    /** By the place where they are used. */
    Map<String, Use> patterns() {
        return new TreeMap<>(patterns);
    }

    /** Places of patterns that are made while the portal runs, as {@code Class.method}. */
    Set<String> computed() {
        return computed;
    }

    private void read(ClassModel model) {
        String name = model.thisClass().asInternalName().replace('/', '.');
        for (MethodModel method : model.methods()) {
            method.code()
                    .ifPresent(
                            code -> read(name, method.methodName().stringValue(), instructions(code.elementStream())));
        }
        if (mentionsPatterns(model)) {
            StaticPatterns.of(name).forEach((place, pattern) -> patterns.put(place, new Use(pattern, false)));
        }
    }

    private static boolean mentionsPatterns(ClassModel model) {
        return StreamSupport.stream(model.constantPool().spliterator(), false)
                .anyMatch(entry -> entry instanceof ClassEntry used
                        && used.asInternalName().equals("java/util/regex/Pattern"));
    }

    private static List<Instruction> instructions(Stream<CodeElement> code) {
        return code.filter(Instruction.class::isInstance)
                .map(Instruction.class::cast)
                .toList();
    }

    private void read(String type, String method, List<Instruction> code) {
        for (int at = 0; at < code.size(); at++) {
            if (code.get(at) instanceof InvokeInstruction call && takesPattern(call)) {
                Optional<String> constant = pattern(call, code, at);
                String place = type.substring(type.lastIndexOf('.') + 1) + "." + method;
                if (method.equals("<clinit>") && call.name().stringValue().equals("compile")) {
                    // what a static field holds is found there, with its flags
                    continue;
                }
                if (constant.isPresent()) {
                    add(
                            place + "#" + at,
                            constant.get(),
                            call.name().stringValue().equals("matches"));
                } else {
                    computed.add(place);
                }
            }
        }
    }

    private void add(String place, String pattern, boolean whole) {
        try {
            patterns.put(place, new Use(Pattern.compile(pattern), whole));
        } catch (PatternSyntaxException e) {
            throw new IllegalStateException(place + " has a pattern that does not compile", e);
        }
    }

    private static boolean takesPattern(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        boolean first = call.typeSymbol().parameterCount() > 0
                && call.typeSymbol().parameterType(0).descriptorString().equals("Ljava/lang/String;");
        return first
                && ((owner.equals("java/lang/String") && OF_STRINGS.contains(name))
                        || (owner.equals("java/util/regex/Pattern") && OF_PATTERNS.contains(name)));
    }

    /** The constant given as first argument, where the other arguments are constants too. */
    private static Optional<String> pattern(InvokeInstruction call, List<Instruction> code, int at) {
        int first = at - call.typeSymbol().parameterCount();
        boolean others = Stream.iterate(first + 1, i -> i < at, i -> i + 1)
                .allMatch(i -> code.get(i) instanceof ConstantInstruction);
        return first >= 0 && others && code.get(first) instanceof ConstantInstruction constant
                ? Optional.of(constant.constantValue())
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                : Optional.empty();
    }
}
