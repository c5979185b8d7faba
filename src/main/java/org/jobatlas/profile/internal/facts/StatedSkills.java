package org.jobatlas.profile.internal.facts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.internal.dates.DateRanges;
import org.jobatlas.profile.internal.document.Headings;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.ResumeLine;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Skills in the words of the resume: the items of its lists, or what the taxonomy knows of it where it lists none. */
@Component
public class StatedSkills {

    private static final WordGroups HOME_WORDS = WordGroups.of("profile/home-words");
    private static final WordGroups SKILL_WORDS = WordGroups.of("profile/skill-words");

    private static final int LONGEST = 48;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_LABEL = 40;
    private static final YearMonth FAR = YearMonth.of(2049, 12);
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\] ?\\[|[,;|\u2022\u00b7\u25cf\u25aa\u25e6\uf0b7\t\\\\\u2192\u2794\u25ba\u25b6]|(?<=\\p{L}) ?[\u2713\u2714\u2717](?= \\S)| {3,}+| [\u2013\u2014/+-] ");
    /** Ends before the next label. */
    private static final Pattern SEGMENT =
            Pattern.compile("(?:\\s?[;|\u00b7\u2022]|(?<=\\p{L}{2})\\.| {2})\\s(?=\\p{L}[^:;|,\u00b7\u2022]{1,30}:)");

    private static final Pattern SHARE =
            Pattern.compile("[\u25cf\u25cb\u2605\u2606\u25a0\u25a1]{1,10}|\\d{1,3} ?%|\\d ?/ ?\\d{1,2}");
    private static final Pattern KIND = Pattern.compile("(?iu)^" + SKILL_WORDS.any("kind") + " (.{1,40})$");
    private static final Pattern KIND_ALONE = Pattern.compile("(?iu)" + SKILL_WORDS.any("kind") + ":?");
    private static final Pattern LEVEL_BEHIND = Pattern.compile("(?iu) " + SKILL_WORDS.any("level-behind-skill") + "$");
    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.)] (?=\\p{L})");
    private static final Pattern PAIR = Pattern.compile("\\p{Ll}{4,20} \\p{Lu}[^,]{0,40},.{2,80}");
    private static final Pattern LABEL =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}{2,20}+|\\p{Lu}{5,20}+)(?: (?:\\p{L}{2,20}+|&)){0,2}");
    private static final Pattern COLUMNS = Pattern.compile(" {3,}+");

    /** Dots, stars, shares and words that say how well. */
    private static final Pattern RATING =
            Pattern.compile("(?i)(?: ?[●○★☆■□◆◇⭐✓✔]| #{2,}| \\d{1,3} ?%| \\d ?/ ?\\d{1,2}| ?\\((?:[^()]{0,20}"
                    + SKILL_WORDS.any("rating") + "[^()]{0,20})\\))++$");

    /** A word that says how well, and nothing else. */
    private static final Pattern RATED = Pattern.compile("(?iu)" + SKILL_WORDS.any("skill-level"));

    /** ": 5 years" behind a skill. */
    private static final Pattern YEARS =
            Pattern.compile("(?iu) ?[:(\u2013-] ?\\d{1,2}\\+? ?" + SKILL_WORDS.any("years") + "(?!\\p{L})\\)?");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,60}\\)");

    private static final Pattern OTHER_LABEL = Pattern.compile("(?i)^" + SKILL_WORDS.any("other-label") + ".{0,20}$");
    /** What stands below a list and is no skill. */
    private static final Pattern NO_SKILL =
            Pattern.compile("(?iu)^" + SKILL_WORDS.any("references") + "(?!\\p{L}).{0,60}$|^" + HOME_WORDS.any("living")
                    + " in .{2,}$|^" + SKILL_WORDS.any("living-in") + " .{2,}$|^\\d{1,2}/\\d{1,3}$|^(?:"
                    + SKILL_WORDS.any("before-right") + " )?" + SKILL_WORDS.any("right-to-work") + ".{0,40}$|^(?:"
                    + SKILL_WORDS.any("before-driving") + " |class \\S{1,4} ){0,5}+"
                    + SKILL_WORDS.any("whole-licence") + ".{0,40}$|^\\S{0,4}[- ]?"
                    + SKILL_WORDS.any("licence-behind-class") + ".{0,30}$|^" + SKILL_WORDS.any("licence-first")
                    + ".{0,30}$|^" + SKILL_WORDS.any("licence-with-class") + "(?!\\p{L}).{0,20}$");

    private static final Pattern PART = Pattern.compile("/|(?<=#)(?=\\.)| (?:&|and|och|und|et) ");

    private static final Pattern SMALL_FIRST = Pattern.compile("^" + SKILL_WORDS.any("and") + " ");

    private final Taxonomy taxonomy;

    public StatedSkills(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public List<String> read(ResumeDocument document, Profile profile) {
        Map<String, String> items = new LinkedHashMap<>();
        items(document).forEach(item -> items.putIfAbsent(item.toLowerCase(Locale.ROOT), item));
        return items.isEmpty() ? known(profile).toList() : List.copyOf(items.values());
    }

    /** Ids of the items that the taxonomy knows by exactly their names. */
    Stream<String> ids(ResumeDocument document) {
        return items(document)
                .flatMap(item -> taxonomy.skillNamed(item).stream())
                .map(Skill::id)
                .distinct();
    }

    /** The items of the lists under headings for skills. */
    Stream<String> items(ResumeDocument document) {
        return withoutLabels(document.in(Section.SKILLS)).stream()
                .filter(line -> !ResumeLine.isSentence(line)
                        && DateRanges.single(line, FAR).isEmpty())
                .map(line -> YEARS.matcher(line).replaceAll(""))
                .flatMap(StatedSkills::pairs)
                .flatMap(StatedSkills::segments)
                .flatMap(StatedSkills::withoutLabel)
                .map(line -> BRACKETS.matcher(line)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group().replace(',', '/').replace(';', '/'))))
                .flatMap(SEPARATOR::splitAsStream)
                .flatMap(this::parts)
                .map(StatedSkills::tidy)
                .map(this::withoutBrackets)
                .map(this::withoutLevel)
                .map(this::withoutKind)
                .filter(item -> !item.isEmpty() && item.length() <= LONGEST && item.split(" ").length <= MOST_WORDS)
                .filter(item -> Character.isLetterOrDigit(item.codePointAt(0)) || item.startsWith("."))
                .filter(item ->
                        Headings.read(item).isEmpty() && !NO_SKILL.matcher(item).matches())
                .filter(item -> !RATED.matcher(item).matches() && !LanguageReader.isOne(item));
    }

    /** "Laboratory" above "PCR, ELISA" is a label, and so is "Methods" beside one skill where other labels stand beside lists. */
    private List<String> withoutLabels(List<ResumeLine> lines) {
        boolean columns = lines.stream().anyMatch(line -> besideList(line.text()));
        List<String> kept = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = withoutKinds(lines.get(at).text());
            String next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
            String[] cells = COLUMNS.split(line, 0);
            if (columns && cells.length == 2 && taxonomy.skillNamed(cells[0]).isEmpty()) {
                kept.add(line.indexOf(',') > 0 ? line : cells[1]);
            } else if (!isLabel(line) || !isList(next)) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** "Databases   SQL   Visualisation   Power BI" has two labels among its cells. */
    private static String withoutKinds(String line) {
        String[] cells = COLUMNS.split(line, 0);
        if (cells.length > 1 && cells.length % 2 == 0 && areLabelled(cells)) {
            return IntStream.range(0, cells.length)
                    .filter(cell -> cell % 2 == 1)
                    .mapToObj(cell -> cells[cell])
                    .collect(Collectors.joining("   "));
        }
        return cells.length < 3
                ? line
                : Arrays.stream(cells)
                        .filter(cell -> !KIND_ALONE.matcher(cell).matches())
                        .collect(Collectors.joining("   "));
    }

    /** "accounting   SAP FI   tax   VAT returns": labels alone begin in lower case. */
    private static boolean areLabelled(String[] cells) {
        return IntStream.range(0, cells.length)
                .allMatch(cell -> Character.isLowerCase(cells[cell].codePointAt(0)) == (cell % 2 == 0));
    }

    private static boolean besideList(String line) {
        String[] cells = COLUMNS.split(line, 0);
        return cells.length == 2 && cells[1].indexOf(',') > 0;
    }

    private boolean isLabel(String line) {
        return LABEL.matcher(line).matches() && taxonomy.skillNamed(line).isEmpty();
    }

    private static boolean isList(String line) {
        return line.indexOf(':') < 0 && SEPARATOR.splitAsStream(line).limit(2).count() > 1;
    }

    /** "languages Java, Go   databases Redis, MySQL" are two lists, whose labels alone begin in lower case. */
    private static Stream<String> pairs(String line) {
        String[] columns = COLUMNS.split(line, 0);
        boolean labelled = columns.length > 1
                && Arrays.stream(columns)
                        .allMatch(column -> PAIR.matcher(column).matches());
        return labelled
                ? Arrays.stream(columns).map(column -> column.substring(column.indexOf(' ') + 1))
                : Stream.of(line);
    }

    /** "Languages: Java; Tools: Git" and "Systems: Linux. Databases: MySQL" have a label each. */
    private static Stream<String> segments(String line) {
        return line.indexOf(':') >= 0 ? SEGMENT.splitAsStream(line) : Stream.of(line);
    }

    /** "Analysis: ANSYS, MATLAB" and "Analysis   ANSYS, MATLAB" are two skills under a label. */
    private static Stream<String> withoutLabel(String line) {
        int colon = line.indexOf(':');
        String[] columns = COLUMNS.split(line, 3);
        boolean beside = columns.length == 2
                && (columns[1].indexOf(',') > 0
                        || OTHER_LABEL.matcher(columns[0]).matches());
        String label = colon > 0 && colon <= LONGEST_LABEL ? line.substring(0, colon) : beside ? columns[0] : "";
        if (OTHER_LABEL.matcher(label.strip()).matches() && !isOfProgrammers(label, line)) {
            return Stream.empty();
        }
        if (label.isEmpty()) {
            return Stream.of(line);
        }
        String rest =
                line.substring(Math.min(line.length(), label.length() + 1)).strip();
        if (colon > 0 && (RATED.matcher(rest).matches() || SHARE.matcher(rest).matches())) {
            return Stream.of(label);
        }
        return Stream.of(beside && colon <= 0 ? columns[1] : line.substring(colon + 1));
    }

    /** "Languages: Java, Go" among skills. */
    private static boolean isOfProgrammers(String label, String line) {
        return label.toLowerCase(Locale.ROOT).contains("lang") && !LanguageReader.names(line.substring(label.length()));
    }

    /** "C/C++" and "C#.NET" are two where both are known; "CI/CD" is one. */
    private Stream<String> parts(String item) {
        String whole = item.strip();
        String[] parts = PART.split(whole);
        List<String> known = Arrays.stream(parts)
                .flatMap(part -> taxonomy.skillNamed(part.strip()).stream())
                .map(Skill::id)
                .distinct()
                .toList();
        boolean several = parts.length > 1
                && (known.size() == parts.length
                        || (!known.isEmpty() && areNames(parts))
                        || (parts.length > 2 && known.size() == parts.length - 1))
                && taxonomy.skillNamed(whole)
                        .map(Skill::id)
                        .filter(id -> !known.contains(id))
                        .isEmpty();
        return several ? Arrays.stream(parts) : Stream.of(whole);
    }

    /** "Node.js/Express" are two though one is in no list; "A/B testing" and "TCP/IP" are one. */
    private static boolean areNames(String[] parts) {
        return Arrays.stream(parts)
                .allMatch(part -> part.length() > (parts.length > 2 ? 1 : 2)
                        && part.strip().indexOf(' ') < 0);
    }

    /** "JavaScript (ES6+)" is JavaScript. */
    private String withoutBrackets(String item) {
        int open = item.indexOf(" (");
        boolean known = open > 0
                && item.endsWith(")")
                && taxonomy.skillNamed(item).isEmpty()
                && taxonomy.skillNamed(item.substring(0, open)).isPresent();
        return known ? item.substring(0, open) : item;
    }

    /** "Databases SQL" is SQL under a label, where the label is no part of the name. */
    private String withoutKind(String item) {
        Matcher kind = KIND.matcher(item);
        return kind.matches()
                        && taxonomy.skillNamed(item).isEmpty()
                        && taxonomy.skillNamed(kind.group(1)).isPresent()
                ? kind.group(1)
                : item;
    }

    /** "Excel avanzado" is Excel. */
    private String withoutLevel(String item) {
        String name = LEVEL_BEHIND.matcher(item).replaceFirst("");
        return taxonomy.skillNamed(name).isPresent() ? name : item;
    }

    private static String tidy(String item) {
        String bare = NUMBERED.matcher(item.strip()).replaceFirst("");
        int from = 0;
        while (from < bare.length()
                && "*-\u2022\u25cf\u25aa\u25e6\u2013>\u2713\u2714\uf0b7 ".indexOf(bare.charAt(from)) >= 0) {
            from++;
        }
        String plain = RATING.matcher(SMALL_FIRST.matcher(bare.substring(from)).replaceFirst(""))
                .replaceAll("")
                .strip();
        if (plain.startsWith("[") || (plain.endsWith("]") && plain.indexOf('[') < 0)) {
            return plain.replace("[", "").replace("]", "").strip();
        }
        return plain.endsWith(".") || plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private Stream<String> known(Profile profile) {
        Locale locale =
                profile.language() == null ? Locale.ENGLISH : profile.language().locale();
        return profile.skills().stream()
                .filter(id -> !id.startsWith("lang-"))
                .flatMap(id -> taxonomy.findSkill(id).stream())
                .map(skill -> skill.name(locale));
    }
}
