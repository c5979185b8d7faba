package org.jobatlas.demo.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the braces of a sentence: {@code {city}} with a name, {@code {a|b}} with a choice, {@code {GB,IE=a|US=b|*=c}} with the
 * choice of the country.
 *
 * @param names what names stand for
 * @param country ISO 3166-1 alpha-2 code of the place of work
 */
record TemplateWording(Map<String, String> names, String country, RandomGenerator random) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BY_COUNTRY = Pattern.compile("([A-Z]{2}(?:,[A-Z]{2})*|\\*)=(.*)", Pattern.DOTALL);

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern SPELLED = Pattern.compile("^[AEFHILMNORSX](?:[A-Z]\\b|[A-Z&]+\\b).*");
    private static final Pattern VOWEL = Pattern.compile("(?i)(?!one|eu)([aeio]|u(?!x|ni|se|ti|k)).*");

    /** The sentence without braces. */
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

    /** With a capital first letter and a full stop where no mark ends it. */
    static String sentence(String text) {
        String capital = capital(text);
        boolean ended = !capital.isEmpty() && ".!?:".indexOf(capital.charAt(capital.length() - 1)) >= 0;
        return ended ? capital : capital + ".";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** With a small first letter, unless the word is an abbreviation or the pronoun. */
    static String small(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    /** The indefinite article, as the sound of the word asks for. */
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
