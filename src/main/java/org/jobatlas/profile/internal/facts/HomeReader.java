package org.jobatlas.profile.internal.facts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.profile.internal.document.Headings;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.ResumeLine;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.profile.internal.masking.ContactData;
import org.jobatlas.profile.internal.posts.Entry;
import org.jobatlas.profile.internal.posts.JobWords;
import org.jobatlas.profile.internal.posts.MoreJobWords;
import org.jobatlas.shared.Place;
import org.jobatlas.shared.WordGroups;
import org.springframework.stereotype.Component;

/**
 * Reads where a person lives: a place among the contact data, on top or under their heading, else the place of the latest position, which a town in the name of a hospital, a
 * council or a school tells too. A
 * name that stands alone is looked for in the country of most positions first: "Cambridge" between posts in Boston is in Massachusetts.
 */
@Component
public class HomeReader {

    private static final WordGroups LISTS = WordGroups.of("profile/home-words");

    private static final int HEAD = 12;
    private static final int LONGEST = 100;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_BESIDE = 60;
    private static final Pattern LABELLED = Pattern.compile("(?i)^(?:" + LISTS.any("label") + "\\b ?(?::|   )|"
            + LISTS.any("living") + " in\\b|bor i\\b|bosatt i\\b|wohnhaft in\\b|habite à\\b) ?(.{2,100})$");
    private static final Pattern REGION =
            Pattern.compile("\\p{Lu}[\\p{L}.' -]{1,60}+, ?(?:[A-Z]{2}\\b|\\p{Lu}\\p{L}{3,})");
    private static final Pattern CONTACT = Pattern.compile(
            "@|\\d{5}|\\d[a-z]?, (?:[A-Z]{1,2}-)?\\d{4} \\p{Lu}|\\p{L} [A-Z]{2,3} \\d{4}$|\\d{3} \\d{2}\\b|\\+\\d|\\|"
                    // postcodes of Britain, Ireland, the Netherlands and Canada
                    + "|\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b|\\b[A-Z]\\d[\\dW] [A-Z\\d]{4}\\b|\\b\\d{4}"
                    + " [A-Z]{2}\\b|\\b[A-Z]\\d[A-Z] \\d[A-Z]\\d\\b");
    private static final Pattern PART = Pattern.compile(
            "(?<!\\s)\\s++,\\s++|[|\u2022\u00b7;/]| {3,}+|\\s[\u2013\u2014-]\\s|(?<=\\d{4}) ?, ?(?=\\p{L})");
    /** A street may bear the name of a town: Rua Augusta, ul. Krakowska. */
    private static final Pattern STREET = Pattern.compile(
            "(?iu)(?<!\\p{L})" + LISTS.any("street-begin") + " (?:" + LISTS.any("article") + " )?[\\p{L}'-]{2,30}");

    /** "Mobile: +44 …" and "+44 … (Mobile)" are no town in Alabama. */
    private static final Pattern PHONE = Pattern.compile("(?iu)(?<!\\p{L})" + LISTS.any("phone")
            + "[ .:|]{0,6}(?=[+(\\d])|\\((?:" + LISTS.any("phone") + "|" + LISTS.any("label") + ")\\)");

    /** Employers that bear the name of the place where they are: Exeter City Council, Leeds General Infirmary. */
    private static final Pattern OF_ITS_PLACE =
            Pattern.compile("(?iu)(?<!\\p{L})" + LISTS.any("of-its-place") + "(?!\\p{L})");

    /** "Sundsvalls sjukhus" is the hospital of Sundsvall. */
    private static final Pattern GENITIVE = Pattern.compile("^(\\p{Lu}\\p{L}{2,})s ");

    /** Where somebody was born is not where they live. */
    private static final Pattern BIRTH = Pattern.compile("(?iu)(?<!\\p{L})" + LISTS.any("birth") + "(?!\\p{L}).{0,80}");

    /** A town behind its postcode, with a street before it or not. */
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\d\\p{L}+-])(?:[A-Z]{1,2}-)?(?:\\d{5}|\\d{4}(?: [A-Z]{2})?|\\d{3} \\d{2}) \\p{Lu}\\p{Ll}");

    private static final Pattern MARKS = Pattern.compile("\\p{M}++");
    private static final Pattern SIGN = Pattern.compile("^[^\\p{L}\\d(+]{1,4} ?");
    private static final Pattern COLUMNS = Pattern.compile(" {3,}");
    private static final Pattern WORDS = Pattern.compile("[ ,()|\u2022\u00b7;]+");

    private final Gazetteer gazetteer;

    public HomeReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The place, from lines without names but with addresses, or from the latest position. */
    public Optional<Place> read(List<String> nameless, List<Entry> entries) {
        Optional<String> country = country(entries);
        List<String> told = nameless.stream()
                .map(line -> MobilityReader.withoutWish(BIRTH.matcher(line).replaceAll("")))
                .toList();
        List<String> lines = Stream.of(labelled(told), contact(told), personal(told), besideMail(told))
                .flatMap(each -> each)
                .toList();
        return lines.stream()
                .map(line -> place(line, country))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> lines.stream()
                        .flatMap(line -> UnknownTown.in(line, gazetteer, country).stream())
                        .findFirst())
                .or(() -> ofLatest(entries));
    }

    private static Stream<String> labelled(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line), COLUMNS.splitAsStream(line)))
                .distinct()
                .map(line -> LABELLED.matcher(line.strip()))
                .filter(java.util.regex.Matcher::matches)
                .map(label -> label.group(1));
    }

    private Stream<String> contact(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .limit(HEAD)
                .takeWhile(line -> Headings.read(line)
                        .map(Headings.Heading::section)
                        .filter(Section::professional)
                        .isEmpty())
                .filter(line -> REGION.matcher(line).find()
                        || CONTACT.matcher(line).find()
                        || PART.split(line).length > 1
                        || line.split(" ").length <= 2)
                .map(this::withoutWork);
    }

    /** "Norwich, UK" next to an address of mail, wherever both stand. */
    private static Stream<String> besideMail(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(index -> ContactData.mails(lines.get(index)).findAny().isPresent())
                .mapToObj(index -> lines.subList(Math.max(0, index - 3), Math.min(lines.size(), index + 4)))
                .flatMap(List::stream)
                .map(line -> SIGN.matcher(line).replaceFirst(""))
                .filter(line -> line.length() <= LONGEST_BESIDE
                        && (REGION.matcher(line).matches()
                                || POSTCODE.matcher(line).find()));
    }

    /** Lines under a heading such as "Contact", wherever it stands: in a narrow column mostly. */
    private Stream<String> personal(List<String> lines) {
        return ResumeDocument.of(String.join("\n", lines)).in(Section.PERSONAL).stream()
                .map(ResumeLine::text)
                .filter(line -> line.length() <= LONGEST)
                .map(this::withoutWork);
    }

    /** Without parts that tell of work and without addresses of mail. */
    private String withoutWork(String line) {
        return String.join(
                " | ",
                PART.splitAsStream(line)
                        .map(part -> ContactData.withoutMail(part, " ").strip())
                        .map(part -> work(part) ? withoutWorkBetweenCommas(part) : part)
                        .filter(part -> part.length() > 2)
                        .toList());
    }

    private static boolean work(String part) {
        return JobWords.in(part) || MoreJobWords.endOfFirst(part) >= 0;
    }

    /** "Teacher, Oldenburg" says where; "Reading, Speech and Language Teacher" does not. */
    private String withoutWorkBetweenCommas(String part) {
        List<String> kept = new ArrayList<>();
        boolean behind = false;
        for (String piece : part.split(",", -1)) {
            if (work(piece.strip())) {
                behind = true;
            } else if (!piece.isBlank()
                    && (behind || gazetteer.firstIn(piece.strip()).isPresent())) {
                kept.add(piece.strip());
            }
        }
        return String.join(", ", kept);
    }

    /** Most exact first: a whole part of the line, such as "Malmö" or "San Francisco, CA", else a place named in it. */
    private Optional<Place> place(String written, Optional<String> country) {
        String line = PHONE.matcher(STREET.matcher(written).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        List<String> parts = PART.splitAsStream(line)
                .map(String::strip)
                .filter(part -> part.length() > 2 && !part.contains("@"))
                .toList();
        return parts.stream()
                .map(part -> find(part, country))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> gazetteer.firstIn(ContactData.withoutMail(line, " ")))
                .map(found -> asWritten(found, line));
    }

    /** A name without a country is looked for in the likely one first. */
    private Optional<Place> find(String part, Optional<String> country) {
        Optional<Place> found = gazetteer.find(part);
        boolean alone = part.indexOf(',') < 0 && part.indexOf('(') < 0;
        return country.filter(code ->
                        alone && found.isPresent() && !code.equals(found.get().country()))
                .flatMap(
                        code -> gazetteer.find(part + ", " + Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
                .filter(other -> other.point() != null)
                .or(() -> found);
    }

    /** "Antwerp" stays Antwerp, though the gazetteer calls it Antwerpen. */
    private Place asWritten(Place found, String line) {
        if (found.point() == null || plain(line).contains(plain(found.name()))) {
            return found;
        }
        List<String> words =
                WORDS.splitAsStream(line).filter(word -> !word.isBlank()).toList();
        for (int length = 1; length <= Math.min(LONGEST_NAME, words.size()); length++) {
            for (int from = 0; from + length <= words.size(); from++) {
                String name = String.join(" ", words.subList(from, from + length));
                boolean same = name.length() > 2
                        && Character.isUpperCase(name.codePointAt(0))
                        && gazetteer
                                .find(name)
                                .filter(other -> Objects.equals(other.point(), found.point()))
                                .isPresent();
                if (same && name.chars().noneMatch(Character::isDigit)) {
                    return new Place(name, found.region(), found.country(), found.point());
                }
            }
        }
        return found;
    }

    /** In small letters without marks, which readers of pictures and many keyboards leave out: Umea is Ume\u00e5. */
    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    private Optional<String> country(List<Entry> entries) {
        Map<String, Integer> counts = new HashMap<>();
        entries.stream()
                .map(Entry::place)
                .filter(Objects::nonNull)
                .map(Place::country)
                .filter(Objects::nonNull)
                .forEach(country -> counts.merge(country, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private Optional<Place> ofLatest(List<Entry> entries) {
        List<Entry> latest = new ArrayList<>(entries);
        latest.sort(Comparator.comparing(entry -> !entry.period().current()));
        return latest.stream()
                .limit(1)
                .flatMap(entry -> Optional.ofNullable(entry.place()).stream())
                .findFirst()
                .or(() -> latest.stream()
                        .limit(1)
                        .flatMap(entry -> entry.lines().stream().limit(3))
                        .filter(line -> line.length() <= LONGEST)
                        .flatMap(line -> REGION.matcher(line).results().map(MatchResult::group))
                        .map(gazetteer::find)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> latest.stream()
                        .limit(1)
                        .flatMap(entry -> Optional.ofNullable(entry.experience().employer()).stream())
                        .filter(employer -> OF_ITS_PLACE.matcher(employer).find())
                        .findFirst()
                        .flatMap(employer -> gazetteer
                                .firstIn(employer)
                                .or(() -> gazetteer.firstIn(
                                        GENITIVE.matcher(employer).replaceFirst("$1 ")))));
    }
}
