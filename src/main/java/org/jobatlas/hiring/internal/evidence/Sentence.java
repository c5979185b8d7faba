package org.jobatlas.hiring.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence of a resume, or a line of a list. */
record Sentence(String text) {

    private static final Pattern END = Pattern.compile("(?<=[\\p{Ll}\\p{N})][.!?]) +(?=\\p{Lu})");
    private static final int LONGEST = 600;

    /** Lower-cases letter by letter, so that positions stay the same: language rules would make İ two characters. */
    static String small(String text) {
        StringBuilder small = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            small.append(Character.toLowerCase(text.charAt(i)));
        }
        return small.toString();
    }

    static List<Sentence> of(String resume) {
        List<Sentence> sentences = new ArrayList<>();
        resume.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(END::splitAsStream)
                .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST))
                .forEach(text -> sentences.add(new Sentence(text)));
        return sentences;
    }
}
