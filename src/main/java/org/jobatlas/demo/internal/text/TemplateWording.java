package org.jobatlas.demo.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the placeholders of a sentence: {@code {city}} by name, {@code {a|b}} by a random choice, {@code
 * {GB,IE=a|US=b|*=c}} by the country.
 *
 * @param names values of named placeholders
 * @param country ISO 3166-1 alpha-2 code of the place of work
 */
record TemplateWording(Map<String, String> names, String country, RandomGenerator random) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BY_COUNTRY = Pattern.compile("([A-Z]{2}(?:,[A-Z]{2})*|\\*)=(.*)", Pattern.DOTALL);

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern SPELLED = Pattern.compile("^[AEFHILMNORSX](?:[A-Z]\\b|[A-Z&]+\\b).*");
    private static final Pattern VOWEL = Pattern.compile("(?i)(?!one|eu)([aeio]|u(?!x|ni|se|ti|k)).*");

    /** The sentence with all placeholders filled in. */
    String fill(String template) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        String text = template;
        Matcher matcher = BRACES.matcher(text);
        while (matcher.find()) {
            text = text.substring(0, matcher.start()) + choose(matcher.group(1)) + text.substring(matcher.end());
            matcher = BRACES.matcher(text);
        }
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    List<String> fill(List<String> templates) {
        return templates.stream().map(this::fill).toList();
    }

    private String choose(String inside) {
        String named = names.get(inside);
        if (named != null) {
            return named;
        }
        List<String> options = List.of(inside.split("\\|", -1));
        if (inside.indexOf('=') < 0) {
            return Pick.one(options, random);
        }
        List<String> fitting = fitting(options, country);
        if (fitting.isEmpty()) {
            fitting = fitting(options, "*");
        }
        return fitting.isEmpty() ? "" : Pick.one(fitting, random);
    }

    private static List<String> fitting(List<String> options, String code) {
        List<String> fitting = new ArrayList<>();
        boolean open = false;
        for (String option : options) {
            Matcher matcher = BY_COUNTRY.matcher(option);
            boolean stated = matcher.matches();
            open = stated ? List.of(matcher.group(1).split(",")).contains(code) : open;
            if (open) {
                fitting.add(stated ? matcher.group(2) : option);
            }
        }
        return fitting;
    }

    /** Capitalises the first letter and adds a full stop where no mark ends the sentence. */
    static String sentence(String text) {
        String capital = capital(text);
        boolean ended = !capital.isEmpty() && ".!?:".indexOf(capital.charAt(capital.length() - 1)) >= 0;
        return ended ? capital : capital + ".";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Lower-cases the first letter, unless the word is an abbreviation or the pronoun "I". */
    static String small(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    /** The indefinite article, by the sound of the noun. */
    static String article(String noun) {
        boolean spelled = SPELLED.matcher(noun).matches();
        boolean vowel = VOWEL.matcher(noun).matches();
        return spelled || vowel ? "an" : "a";
    }

    /** "a, b and c". */
    static String enumerate(List<String> items, String and) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + and + " " + items.getLast();
    }
}
