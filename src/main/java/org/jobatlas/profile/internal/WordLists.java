package org.jobatlas.profile.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that come with this module: files of named lists, their words separated by commas. */
public final class WordLists {

    private WordLists() {}

    /** All lists of {@code /profile/<name>.properties}, by their names. */
    public static Map<String, List<String>> read(String name) {
        Properties lists = new Properties();
        try (InputStream in = Objects.requireNonNull(
                        WordLists.class.getResourceAsStream("/profile/" + name + ".properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lists.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The words of " + name + " cannot be read", e);
        }
        return lists.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(list -> list, list -> words(lists.getProperty(list))));
    }

    /** The rows of {@code /profile/<name>.csv} behind its head, without remarks. */
    public static List<List<String>> rows(String name) {
        try (InputStream in =
                Objects.requireNonNull(WordLists.class.getResourceAsStream("/profile/" + name + ".csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(WordLists::words)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The words of " + name + " cannot be read", e);
        }
    }

    private static List<String> words(String list) {
        return Stream.of(list.split(",", -1)).map(String::strip).toList();
    }
}
