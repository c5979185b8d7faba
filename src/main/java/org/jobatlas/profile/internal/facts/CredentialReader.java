package org.jobatlas.profile.internal.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.profile.HeldCredential;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.ResumeLine;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.TermMatch;
import org.springframework.stereotype.Component;

/**
 * Reads licences and certificates where a person states their own: everywhere but in the tasks of a position, where a nurse supervises
 * others' assistants. A driving licence without a class is one for cars.
 */
@Component
public class CredentialReader {

    private static final WordGroups LISTS = WordGroups.of("profile/skill-words");

    private static final int LONGEST_TITLE = 90;

    /** Somebody else's, or not yet. */
    private static final Pattern NOT_HELD = Pattern.compile(
            "(?i)(?<!\\p{L})(?:supervis\\p{L}*|" + LISTS.any("not-held") + ")(?:\\s+[^\\s,;]{1,20}){0,3}\\s*$");

    /** "Tar körkort" is not yet. */
    private static final Pattern TAKING =
            Pattern.compile("(?iu)(?<!\\p{L})" + LISTS.any("taking") + "(?: " + LISTS.any("taking-now") + ")?(?:\\s?"
                    + LISTS.any("licence") + "(?: " + LISTS.any("class") + ")?)?[\\s:]{0,3}$");
    /** "Körkort: nej", "permis B en cours". */
    private static final Pattern REFUSED = Pattern.compile("(?iu)^\\s{0,3}[:(\u2013-]?\\s{0,3}(?:"
            + LISTS.any("refused") + "|" + LISTS.any("under-way") + ")(?!\\p{L})");

    private static final Pattern NEGATED = Pattern.compile("(?iu)^" + LISTS.any("denied") + "(?!\\p{L})");

    private static final Set<Section> OWN = Set.of(
            Section.HEADER,
            Section.SUMMARY,
            Section.SKILLS,
            Section.CERTIFICATIONS,
            Section.EDUCATION,
            Section.LANGUAGES,
            Section.AWARDS,
            Section.PERSONAL);

    private final Credentials credentials;

    public CredentialReader(Credentials credentials) {
        this.credentials = credentials;
    }

    List<HeldCredential> read(ResumeDocument document) {
        Map<String, HeldCredential> held = new LinkedHashMap<>();
        document.lines().stream()
                .filter(line -> OWN.contains(line.section()) || title(line))
                .flatMap(line -> in(line.text()))
                .forEach(credential -> held.putIfAbsent(credential.id(), credential));
        return List.copyOf(held.values());
    }

    /** Whether a text says that somebody does not hold something. */
    static boolean notHeld(String text) {
        return NEGATED.matcher(text).find();
    }

    private static boolean title(ResumeLine line) {
        return line.section() == Section.EXPERIENCE
                && line.label()
                && line.text().length() <= LONGEST_TITLE;
    }

    private Stream<HeldCredential> in(String line) {
        return credentials.in(line).stream()
                .filter(match -> !NOT_HELD.matcher(line.substring(Math.max(0, match.start() - 60), match.start()))
                        .find())
                .filter(match -> !TAKING.matcher(line.substring(Math.max(0, match.start() - 40), match.start()))
                                .find()
                        && !REFUSED.matcher(line.substring(match.end())).find())
                .map(match -> new HeldCredential(id(match), line.substring(match.start(), match.end())));
    }

    private static String id(TermMatch match) {
        return match.id().equals("driving-unspecified") ? "driving-b" : match.id();
    }
}
