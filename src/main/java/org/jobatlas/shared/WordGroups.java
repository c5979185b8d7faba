package org.jobatlas.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Word lists in a resource file, to build patterns from. A line is {@code list.language=word, word}; the head of the
 * file names its source.
 */
public final class WordGroups {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\.\\[\\]{}()*+?^$|]");

    private final String file;
    private final Map<String, List<String>> lists;

    private WordGroups(String file, Map<String, List<String>> lists) {
        this.file = file;
        this.lists = lists;
    }

    /** Reads {@code /<file>.properties}. */
    public static WordGroups of(String file) {
        Properties lines = new Properties();
        try (InputStream in = Objects.requireNonNull(WordGroups.class.getResourceAsStream("/" + file + ".properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The words of " + file + " cannot be read", e);
        }
        Map<String, List<String>> lists = new TreeMap<>();
        for (String key : lines.stringPropertyNames()) {
            String list = key.substring(0, key.lastIndexOf('.'));
            lists.merge(list, parts(lines.getProperty(key)), WordGroups::both);
        }
        return new WordGroups(file, lists);
    }

    private static List<String> parts(String line) {
        return Stream.of(line.split(",", -1)).map(String::strip).toList();
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** A non-capturing group that matches any word of a list in any language, longest first; words are quoted. */
    public String any(String list) {
        return group(found(list));
    }

    private List<String> found(String list) {
        List<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException(file + " has no list " + list);
        }
        return words;
    }

    /** The words of a list in all languages. */
    public Set<String> words(String list) {
        return Set.copyOf(found(list));
    }

    /** A group that matches any word of all lists. */
    public String anyOfAll() {
        return group(lists.values().stream().flatMap(List::stream).toList());
    }

    /** The list of each word. */
    public Map<String, String> listByWord() {
        Map<String, String> found = new HashMap<>();
        lists.forEach((list, words) -> words.forEach(word -> found.put(word, list)));
        return found;
    }

    private static String group(List<String> words) {
        return either(words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
    }

    /**
     * A non-capturing group that matches any of the words, the first one first; words are quoted. Beginnings that words have in common
     * stand in it once: a search then compares each letter of a text with few others, however many words there are.
     */
    public static String either(Collection<String> words) {
        Map<Integer, List<String>> byFirst = new LinkedHashMap<>();
        List<String> alternatives = new ArrayList<>();
        for (String word : words) {
            if (word.isEmpty()) {
                // what stands behind it is tried only after it
                byFirst.values().forEach(alike -> alternatives.add(together(alike)));
                byFirst.clear();
                alternatives.add("");
            } else {
                byFirst.computeIfAbsent(folded(word.codePointAt(0)), first -> new ArrayList<>())
                        .add(word);
            }
        }
        byFirst.values().forEach(alike -> alternatives.add(together(alike)));
        return "(?:" + String.join("|", alternatives) + ")";
    }

    /** Words whose first letters are alike but for their case. */
    private static String together(List<String> words) {
        String first = words.getFirst().substring(0, words.getFirst().offsetByCodePoints(0, 1));
        boolean same = words.size() > 1 && words.stream().allMatch(word -> word.startsWith(first));
        return same
                ? quoted(first)
                        + either(words.stream()
                                .map(word -> word.substring(first.length()))
                                .toList())
                : words.stream().map(WordGroups::quoted).collect(Collectors.joining("|"));
    }

    private static String quoted(String word) {
        return SPECIAL.matcher(word).replaceAll("\\\\$0");
    }

    /** The same for all cases of a letter, as patterns that ignore case compare. */
    private static int folded(int letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
