package org.jobatlas.profile.internal.facts;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.profile.internal.dates.DateRange;
import org.jobatlas.profile.internal.dates.DateRanges;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.ResumeLine;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.profile.internal.posts.JobWords;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.Credentials;
import org.springframework.stereotype.Component;

/**
 * Certificates in the words of the resume: what stands below a heading for them, and the licences and certificates that the taxonomy
 * knows wherever else somebody lists them. Dates beside them are no part of their names.
 */
@Component
public class CertificateReader {

    private static final WordGroups WORDS = WordGroups.of("profile/skill-words");

    private static final YearMonth FAR = YearMonth.of(2049, 12);
    private static final int LONGEST = 120;
    private static final int LONGEST_ITEM = 60;
    private static final int LONGEST_LABEL = 30;

    /** Where lists may hold a licence among other things. */
    private static final Set<Section> LISTS = Set.of(
            Section.SKILLS, Section.LANGUAGES, Section.AWARDS, Section.PERSONAL, Section.EDUCATION, Section.HEADER);

    /** "Driving licence B, BE" and "Truck A, B and C" are one. */
    private static final String CLASS =
            "\\s?[A-DT][12E]{0,2}(?![\\p{L}\\d-])(?: ?" + WORDS.any("and") + " [A-DT][12E]{0,2})?(?![\\p{L}\\d])";

    private static final Pattern COMMA = Pattern.compile("[,;|\u2022\u00b7\t](?!\\s?\\d|" + CLASS + "|[^(]{0,60}\\))");
    private static final Pattern SEPARATOR = Pattern.compile(
            COMMA.pattern() + "| {3,}+| [\u2013\u2014-] |(?<=\\b[A-DT][12E]{0,2}|\\b\\d{4}|\\p{Ll}{5})\\. (?=\\p{Lu})");

    /** ", valid until 2028" behind a name; what stands in brackets stays. */
    private static final Pattern VALIDITY =
            Pattern.compile("(?iu)(?<=[\\p{L}\\d)]) ?[,\u2013-]? ?" + WORDS.any("validity") + "(?!\\p{L}).{0,40}$");

    private static final Pattern EDGE = Pattern.compile(
            "^[\\s:,.;\u2022\u00b7\u25cf\u25aa\uf0b7*()\u2013\u2014-]++|(?<![\\s:,;(\u2013\u2014-])[\\s:,;(\u2013\u2014-]++$");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,80}+\\)");
    private static final Pattern APART = Pattern.compile("[(,\u2013\u2014\u00b7|:-] ?$| {2}$|\t$");
    private static final Pattern SIGNED = Pattern.compile("\\p{Lu}[\\p{L} .-]{2,30}+, ?(?:" + WORDS.any("before-date")
            + " )?\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{4}");

    private static final Pattern DRIVING = Pattern.compile(
            "(?iu)" + WORDS.any("driving-licence") + "|(?<!\\p{L})" + WORDS.any("driving-licence-word") + "(?!\\p{L})");

    private static final Pattern ISSUER = Pattern.compile("(?iu)" + WORDS.any("issuer") + "\\.?");
    private static final Pattern BEFORE_ISSUER = Pattern.compile(", | {3}|\t| [\u2013\u2014\u00b7|-] ");

    private final Credentials credentials;

    public CertificateReader(Credentials credentials) {
        this.credentials = credentials;
    }

    public List<String> read(ResumeDocument document) {
        Map<String, String> certificates = new LinkedHashMap<>();
        Stream.concat(headed(document), listed(document))
                .filter(name -> name.length() > 1)
                .forEach(name -> certificates.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        return List.copyOf(certificates.values());
    }

    private static Stream<String> headed(ResumeDocument document) {
        return document.in(Section.CERTIFICATIONS).stream()
                .map(ResumeLine::text)
                .filter(line -> !SIGNED.matcher(line).matches() && line.indexOf('\u00a9') < 0)
                .flatMap(CertificateReader::items)
                .map(CertificateReader::undated)
                .map(CertificateReader::withoutIssuer)
                .filter(item ->
                        !LanguageReader.isOne(item) && !ISSUER.matcher(item).matches());
    }

    /** "Certified Developer, Amazon Web Services" and "Forklift   Nova Academy" name who issued them last. */
    private static String withoutIssuer(String item) {
        Matcher parts = BEFORE_ISSUER.matcher(item);
        int end = -1;
        while (parts.find()) {
            String last = item.substring(parts.end()).strip();
            if (parts.start() > 2 && isIssuer(last)) {
                end = parts.start();
                break;
            }
        }
        return end < 0 ? item : item.substring(0, end).strip();
    }

    /** Several short ones of one line, each for itself; what has a date is one with its issuer. */
    private static Stream<String> items(String line) {
        String[] items = COMMA.split(line);
        boolean several = items.length > 1
                && Arrays.stream(items).skip(1).noneMatch(item -> isIssuer(item.strip()))
                && date(BRACKETS.matcher(line).replaceAll("")).isEmpty()
                && Arrays.stream(items).allMatch(item -> item.length() <= LONGEST_ITEM);
        return several ? Arrays.stream(items) : Stream.of(line);
    }

    private static boolean isIssuer(String item) {
        return ISSUER.matcher(item).matches() || JobWords.organisation(item);
    }

    private Stream<String> listed(ResumeDocument document) {
        return document.lines().stream()
                .filter(line -> LISTS.contains(line.section()))
                .filter(line -> line.text().length() <= 2 * LONGEST)
                .flatMap(line -> SEPARATOR
                        .splitAsStream(line.text())
                        .map(CertificateReader::undated)
                        .filter(item -> item.length() <= LONGEST_ITEM && held(line.section(), item)));
    }

    private boolean held(Section section, String item) {
        if (CredentialReader.notHeld(item)) {
            return false;
        }
        if (DRIVING.matcher(item).find()) {
            return true;
        }
        boolean degree =
                section == Section.EDUCATION && (DegreeWords.find(item).isPresent() || StudyReader.isSchool(item));
        return section != Section.HEADER
                && section != Section.SKILLS
                && !degree
                && !credentials.in(item).isEmpty();
    }

    /** "2021: forklift" and "Forklift (2021)" without their dates; "Valid to 2028" as it is. */
    private static String undated(String dated) {
        String item = VALIDITY.matcher(dated).replaceFirst("");
        String name = date(item).map(date -> without(date, item)).orElse(item);
        return closed(EDGE.matcher(label(name.strip())).replaceAll("").strip());
    }

    /** Without half a pair of brackets. */
    private static String closed(String name) {
        int open = name.lastIndexOf('(');
        int close = name.lastIndexOf(')');
        if (open > close) {
            return name.substring(0, open).strip();
        }
        return open < 0 && close == name.length() - 1 && close > 0 ? name.substring(0, close) : name;
    }

    private static String without(DateRange date, String item) {
        String before = item.substring(0, date.start());
        if (before.strip().length() <= 2) {
            return item.substring(date.end());
        }
        return APART.matcher(before).find() ? before : item;
    }

    /** "Other: driving licence B" is a driving licence; "Driving licence: B" keeps what says of which kind it is. */
    private static String label(String item) {
        int colon = item.indexOf(':');
        boolean label = colon > 0
                && colon <= LONGEST_LABEL
                && !DRIVING.matcher(item.substring(0, colon)).find();
        return label && DRIVING.matcher(item.substring(colon)).find() ? item.substring(colon + 1) : item;
    }

    private static Optional<DateRange> date(String text) {
        return DateRanges.find(text, FAR).or(() -> DateRanges.single(text, FAR));
    }
}
