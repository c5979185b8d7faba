package org.jobatlas.profile.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.profile.Profile;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Skills in the words of the resume: the items of its lists, or what the taxonomy knows of it where it lists none. */
@Component
class StatedSkills {

    private static final int LONGEST = 48;
    private static final int MOST_WORDS = 6;
    private static final Pattern SEPARATOR =
            Pattern.compile("[,;|\u2022\u00b7\u25cf\u25aa\u2013\t]|(?<=\\w)/(?=\\w)| {3,}|: ");

    private final Taxonomy taxonomy;

    StatedSkills(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    List<String> read(ResumeDocument document, Profile profile) {
        Map<String, String> items = new LinkedHashMap<>();
        document.in(Section.SKILLS).stream()
                .flatMap(line -> SEPARATOR.splitAsStream(line.text()))
                .map(item -> item.replaceAll("^[\\s*\u2022-]{1,9}", "").strip())
                .filter(item -> item.length() > 0 && item.length() <= LONGEST && item.split(" ").length <= MOST_WORDS)
                .filter(item -> Character.isLetterOrDigit(item.codePointAt(0)) || item.startsWith("."))
                .forEach(item -> items.putIfAbsent(item.toLowerCase(Locale.ROOT), item));
        return items.isEmpty() ? known(profile).toList() : List.copyOf(items.values());
    }

    private Stream<String> known(Profile profile) {
        Locale locale =
                profile.language() == null ? Locale.ENGLISH : profile.language().locale();
        return profile.skills().stream()
                .flatMap(id -> taxonomy.findSkill(id).stream())
                .map(skill -> skill.name(locale));
    }
}
