package org.jobatlas.taxonomy.internal.title;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The men's and the women's form of a title that names both: in French "Infirmier / infirmière anesthésiste", in German
 * "Elektroniker/-in", "Koch/Köchin", "Kaufmann/-frau" and "Technische/-r Zeichner/-in".
 */
public final class TitleForms {

    private static final String FRENCH_GAP = " / ";

    private TitleForms() {}

    /** The displayed title, followed by its forms if it has two. */
    public static List<String> of(String language, String title) {
        return Stream.concat(Stream.of(title), language.equals("fr") ? french(title) : german(title))
                .distinct()
                .toList();
    }

    private static Stream<String> french(String title) {
        int gap = title.indexOf(FRENCH_GAP);
        if (gap < 0) {
            return Stream.empty();
        }
        String first = title.substring(0, gap);
        String second = title.substring(gap + FRENCH_GAP.length());
        String shared = Arrays.stream(second.split(" ", -1))
                .skip(first.split(" ", -1).length)
                .collect(Collectors.joining(" "));
        return Stream.of((first + " " + shared).strip(), second);
    }

    private static Stream<String> german(String title) {
        return title.indexOf('/') < 0 ? Stream.empty() : Stream.of(form(title, true), form(title, false));
    }

    private static String form(String title, boolean man) {
        return Arrays.stream(title.split(" ", -1))
                .map(word -> word.indexOf('/') < 0 ? word : formOfWord(word, man))
                .collect(Collectors.joining(" "));
    }

    private static String formOfWord(String word, boolean man) {
        int gap = word.indexOf('/');
        String first = word.substring(0, gap);
        String second = word.substring(gap + 1);
        return switch (second) {
            case "-in" -> man ? first : first + "in";
            case "-r" -> man ? first + "r" : first;
            case "-frau" -> man ? first : first.substring(0, first.length() - "mann".length()) + "frau";
            default -> man ? first : second;
        };
    }
}
